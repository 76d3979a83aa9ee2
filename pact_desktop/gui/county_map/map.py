"""The tile map: 58 tiles in one picture, gone round by the arrow keys, with what their grounds mean."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pact_desktop.gui.county_map.tile import CountyTile, TileKind, TileView, paint_ground, paint_share
from pact_desktop.gui.county_map.tiles import COLUMNS, PLACES, ROWS, neighbour
from pact_desktop.gui.style.theme import Theme

_NARROWEST, _LEAST, _USUAL, _MOST = 30, 34, 38, 56
"""Side of a tile with its gap, in px at the base text size; the narrowest is where there is no more width."""
_LEGEND_COLUMN = 5
"""The first column that has no tile in the rows of the legend."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CountyMap(QWidget):
    """One tile is current: it has the outline, and the Tab key leads to it. While counties are chosen
    (``choose``), pressing a tile ticks it."""

    current_changed = Signal(str)
    pressed = Signal(str)
    """A county was clicked, or Enter or Space pressed on it; not while counties are chosen."""
    choice_changed = Signal()
    dropped = Signal(str, str)
    """A county, and the text that was dropped on it."""

    def __init__(self, theme: Theme, *, takes: str = "", parent: QWidget | None = None) -> None:
        """``takes`` is the MIME type of what may be dropped on a PACT county; empty for nothing."""
        super().__init__(parent)
        self._theme = theme
        self._takes = takes
        self._is_choosing = False
        self._views: dict[str, TileView] = {}
        self._current = next(iter(PLACES))
        self.setAccessibleName(self.tr("Map of the counties"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAcceptDrops(bool(takes))
        self._tiles = {name: CountyTile(theme, name, place.short, self) for name, place in PLACES.items()}
        for tile in self._tiles.values():
            tile.clicked.connect(self._clicked)
            tile.installEventFilter(self)
        self._tiles[self._current].set_current(True)
        theme.changed.connect(self._place)

    @property
    def current(self) -> str:
        """The county that is outlined."""
        return self._current

    def tile(self, county: str) -> CountyTile:
        """A county's tile."""
        return self._tiles[county]

    def show_tiles(self, views: Mapping[str, TileView]) -> None:
        """Show other figures; every county has one."""
        self._views = dict(views)
        for county, view in views.items():
            self._tiles[county].show_view(view)
        self.update()

    def set_current(self, county: str) -> None:
        """Outline a county; a name that is none changes nothing."""
        if county in self._tiles and county != self._current:
            self._tiles[self._current].set_current(False)
            self._current = county
            self._tiles[county].set_current(True)
            self.current_changed.emit(county)

    def choose(self, counties: Collection[str]) -> None:
        """Let a person choose counties by pressing tiles; these are ticked to begin with."""
        self._is_choosing = True
        for county, tile in self._tiles.items():
            tile.start_choosing(county in counties)
        self.update()

    def end_choosing(self) -> None:
        """Show figures again."""
        self._is_choosing = False
        for tile in self._tiles.values():
            tile.end_choosing()
        self.update()

    def chosen(self) -> frozenset[str]:
        """The counties that are ticked."""
        return frozenset(county for county, tile in self._tiles.items() if tile.isChecked())

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(COLUMNS * self._theme.px(_USUAL), ROWS * self._theme.px(_USUAL))

    def minimumSizeHint(self) -> QSize:
        return QSize(COLUMNS * self._theme.px(_NARROWEST), ROWS * self._theme.px(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.set_current(neighbour(self._current, *step))
            self._tiles[self._current].setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tiles[self._current].click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """A tile that gets the focus is the current one; the arrow keys are the map's, not the button's."""
        if isinstance(watched, CountyTile):
            if event.type() == QEvent.Type.FocusIn:
                self.set_current(watched.county)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                key = Qt.Key(event.key())
                if key in _STEPS or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    self.keyPressEvent(event)
                    return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(self._takes):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        county = self._pact_county_at(event)
        if county:
            self.set_current(county)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        county = self._pact_county_at(event)
        if county:
            event.acceptProposedAction()
            self.dropped.emit(county, bytes(event.mimeData().data(self._takes).data()).decode())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, left, top = self._grid()
        x = left + _LEGEND_COLUMN * side + self._theme.px(4)
        line = self._theme.px(25)
        for number, (words, kind) in enumerate(self._legend()):
            box = QRectF(x, top + number * line, self.width() - x, line)
            self._paint_meaning(painter, box, words, kind)

    # Parts

    def _legend(self) -> list[tuple[str, TileKind | None]]:
        """What grounds mean, in the order of the map; None is the dot."""
        if self._is_choosing:
            return [(self.tr("In PACT"), TileKind.SOME), (self.tr("Not in PACT"), TileKind.NOT_PACT)]
        return [
            (self.tr("Team all here"), TileKind.ALL),
            (self.tr("Some are here"), TileKind.SOME),
            (self.tr("Nobody here yet"), TileKind.NOBODY),
            (self.tr("Not in PACT"), TileKind.NOT_PACT),
            (self.tr("Asked for Day 2"), None),
        ]

    def _paint_meaning(self, painter: QPainter, box: QRectF, words: str, kind: TileKind | None) -> None:
        theme = self._theme
        side = theme.px(15)
        sample = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if kind is None:
            dot = theme.px(8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(
                QRectF(sample.center().x() - dot / 2, sample.center().y() - dot / 2, dot, dot)
            )
        else:
            paint_ground(painter, theme, sample, kind)
            if kind is TileKind.SOME and not self._is_choosing:
                track = QRectF(sample.left() + 3, sample.bottom() - 6, sample.width() - 6, 3)
                paint_share(painter, theme, track, 0.5)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.tokens.font("caption"))
        rest = QRectF(sample.right() + theme.px(6), box.top(), box.right() - sample.right(), box.height())
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rest.width()))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, shown)

    def _grid(self) -> tuple[int, int, int]:
        """The side of a tile with its gap, and the left and top of the first one, in logical pixels."""
        fits = min(self.width() // COLUMNS, self.height() // ROWS)
        side = max(min(fits, self._theme.px(_MOST)), 1)
        return side, max((self.width() - COLUMNS * side) // 2, 0), 0

    def _place(self) -> None:
        side, left, top = self._grid()
        for county, tile in self._tiles.items():
            place = PLACES[county]
            tile.setGeometry(left + place.column * side, top + place.row * side, side, side)
        self.update()

    def _clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, CountyTile)
        self.set_current(tile.county)
        if self._is_choosing:
            self.choice_changed.emit()
        else:
            self.pressed.emit(tile.county)

    def _pact_county_at(self, event: QDropEvent) -> str:
        """The PACT county under a drag that may be dropped there; empty if none."""
        tile = self.childAt(event.position().toPoint())
        if not isinstance(tile, CountyTile) or not event.mimeData().hasFormat(self._takes):
            return ""
        view = self._views.get(tile.county)
        return tile.county if view is not None and view.kind is not TileKind.NOT_PACT else ""

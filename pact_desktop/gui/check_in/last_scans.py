"""The strip of last scans: a tile each, with undo where something was recorded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from pact_desktop.gui.check_in.view_model import ScanView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.key_cap import KeyCap
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme

_LEAST_WIDTH = 240
_MOST = 8
_LEAST = 4


class ScanTile(QWidget):
    """One scan: the outcome's edge and icon, the name, a line, undo."""

    undo_wanted = Signal(str)

    def __init__(self, theme: Theme, compact: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._compact = compact
        self._view: ScanView | None = None
        self._row = columns(theme, self)
        self._row.setContentsMargins(0, 0, theme.px(6), 0)
        self._row.addStretch()
        self._undo = Button(theme, "", "quiet", icon="arrow-back-up", height="hit_min_desk")
        self._undo.clicked.connect(self._ask_undo)
        self._row.addWidget(self._undo)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_scan(self, view: ScanView | None) -> None:
        """Show a scan; None leaves the tile empty."""
        self._view = view
        self.update()
        if view is None:
            self._undo.hide()
            self.setAccessibleName("")
            return
        self._undo.setVisible(bool(view.operation_id) and not self._compact)
        self._undo.setAccessibleName(self.tr("Take back {name}").format(name=view.name))
        self._undo.setToolTip(self.tr("Take back"))
        self.setAccessibleName(f"{view.headline}, {view.name}, {view.line}")
        self.update()

    def add_at_end(self, widget: QWidget) -> None:
        """Put a widget at the tile's right end."""
        self._row.addWidget(widget)

    def sizeHint(self) -> QSize:
        height = self._theme.px(36) if self._compact else self._theme.tokens.size("scan_tile")
        return QSize(self._theme.px(_LEAST_WIDTH), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        view, theme = self._view, self._theme
        if view is None:
            return
        look = theme.outcome(view.outcome)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.tokens.radius("control")
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.fillPath(path, theme.colour("surface"))
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, theme.px(6), self.height()), look.edge)
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawPath(path)
        side = theme.px(22 if not self._compact else 20)
        icon_box = QRectF(theme.px(16), (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, look.icon, look.ink, icon_box, self)
        self._paint_words(painter, view, theme.px(47 if not self._compact else 39))

    def _paint_words(self, painter: QPainter, view: ScanView, left: int) -> None:
        theme = self._theme
        right = self._undo.x() if self._undo.isVisible() else self.width() - theme.px(10)
        half = self.height() / 2
        name_font, line_font = theme.tokens.font("body", 600), theme.tokens.font("caption", tabular=True)
        painter.setFont(name_font)
        painter.setPen(theme.colour("text"))
        room = right - left
        name = painter.fontMetrics().elidedText(view.name, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter
        if self._compact:
            painter.drawText(QRectF(left, 0, room, self.height()), flags, name)
            after = left + painter.fontMetrics().horizontalAdvance(name) + theme.px(8)
            painter.setFont(theme.tokens.font("body", tabular=True))
            painter.setPen(theme.colour("text_muted"))
            painter.drawText(QRectF(after, 0, max(right - after, 0), self.height()), flags, view.line)
            return
        painter.drawText(QRectF(left, theme.px(7), room, half - theme.px(4)), flags, name)
        painter.setFont(line_font)
        painter.setPen(theme.colour("text_muted"))
        line = painter.fontMetrics().elidedText(view.line, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, half - theme.px(1), room, half - theme.px(4)), flags, line)

    def _ask_undo(self) -> None:
        if self._view is not None and self._view.operation_id:
            self.undo_wanted.emit(self._view.operation_id)


class LastScans(QWidget):
    """The newest scans, as many as fit; in a narrow window the one before, and a menu of all."""

    undo_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._compact = False
        self._scans: Sequence[ScanView] = ()
        column = rows(theme, self)
        self._head = QWidget()
        head = columns(theme, self._head, gap=6)
        head.addWidget(Text(theme, self.tr("Last scans"), "body", weight=600))
        head.addStretch()
        self._hint = QWidget()
        hint = columns(theme, self._hint, gap=6)
        hint.addWidget(KeyCap(theme, "Ctrl Z"))
        hint.addWidget(Text(theme, self.tr("takes back the last check-in"), "caption", "text_muted"))
        head.addWidget(self._hint)
        self._head.setFixedHeight(theme.px(24))
        column.addWidget(self._head)
        column.addSpacing(theme.px(6))
        self._empty = Text(theme, self.tr("The first scan will stand here."), "body", "text_muted")
        self._empty.setFixedHeight(theme.tokens.size("scan_tile"))
        column.addWidget(self._empty)
        self._row: QHBoxLayout = columns(theme, gap=11)
        self._tiles = [ScanTile(theme) for _ in range(_MOST)]
        for tile in self._tiles:
            tile.undo_wanted.connect(self.undo_wanted)
            self._row.addWidget(tile, 1)
        column.addLayout(self._row)
        self._small = ScanTile(theme, compact=True)
        self._all = Button(theme, self.tr("All scans"), "quiet", height="hit_min")
        self._all.clicked.connect(self._open_all)
        self._small.add_at_end(self._all)
        column.addWidget(self._small)
        self._show()

    def show_scans(self, scans: Sequence[ScanView]) -> None:
        """Show these scans, the newest first."""
        self._scans = scans
        self._show()

    def set_hint_visible(self, visible: bool) -> None:
        """Show what Ctrl+Z does, unless a button in sight says it."""
        self._hint.setVisible(visible)

    def set_compact(self, compact: bool) -> None:
        """One low tile, or a row of them."""
        if compact != self._compact:
            self._compact = compact
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        room = (self.width() + self._theme.px(11)) // (self._theme.px(_LEAST_WIDTH) + self._theme.px(11))
        shown = 0 if self._compact else min(max(room, _LEAST), _MOST)
        for number, tile in enumerate(self._tiles):
            tile.show_scan(self._scans[number] if number < len(self._scans) else None)
            tile.setVisible(bool(self._scans) and number < shown)
        before = self._scans[1:2] or self._scans[:1]
        self._small.show_scan(before[0] if before else None)
        self._small.setVisible(self._compact and bool(before))
        self._head.setVisible(not self._compact)
        self._empty.setVisible(not self._scans)

    def _open_all(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for scan in self._scans[:20]:
            action = menu.addAction(f"{scan.name}   {scan.line}")
            action.setEnabled(bool(scan.operation_id))
            action.triggered.connect(
                lambda _=False, operation=scan.operation_id: self.undo_wanted.emit(operation)
            )
        menu.popup(self._all.mapToGlobal(QPoint(0, 0)) - QPoint(0, menu.sizeHint().height()))

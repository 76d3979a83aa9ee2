"""One county's tile: its abbreviation, and by ground, edge, numbers and bar how its people stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from pact_desktop.gui.style.theme import Theme

_NARROWEST = 75
"""Percent of their own width at which numbers are still read easily."""


class TileKind(Enum):
    """How a county stands."""

    NOT_PACT = "not_pact"
    NOBODY = "nobody"
    """A PACT county of which nobody is here yet."""
    SOME = "some"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class TileView:
    """What a tile shows; ``words`` say all of it to a screen reader and as tool tip."""

    words: str
    kind: TileKind = TileKind.NOT_PACT
    is_in: int = 0
    expected: int = 0
    asks: bool = False
    """Whether somebody of the county asked for Day 2 and waits for an answer."""


@dataclass(frozen=True, slots=True)
class _Look:
    ground: str
    ink: str
    edge: str = ""


_LOOKS = {
    TileKind.NOT_PACT: _Look("pressed", "text_muted"),
    TileKind.NOBODY: _Look("surface", "accent_text", "accent"),
    TileKind.SOME: _Look("accent_soft", "accent_soft_ink", "accent"),
    TileKind.ALL: _Look("accent", "accent_ink", "accent"),
}


def paint_ground(painter: QPainter, theme: Theme, box: QRectF, kind: TileKind) -> QColor:
    """Paint the ground and edge of a kind of tile into ``box``; returns the colour to write on it with."""
    look = _LOOKS[kind]
    painter.setBrush(theme.colour(look.ground))
    line = 1.5 if look.edge else 0.0
    painter.setPen(QPen(theme.colour(look.edge), line) if look.edge else Qt.PenStyle.NoPen)
    inset = line / 2
    radius = min(theme.tokens.radius("key"), box.width() / 5)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    return theme.colour(look.ink)


def paint_share(painter: QPainter, theme: Theme, track: QRectF, share: float) -> None:
    """Paint a short bar, filled to ``share`` between 0 and 1."""
    radius = track.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(track, radius, radius)
    filled = QRectF(track)
    filled.setWidth(max(track.width() * share, track.height()))
    painter.setBrush(theme.colour("accent"))
    painter.drawRoundedRect(filled, radius, radius)


class CountyTile(QAbstractButton):
    """Shows a ``TileView``; while counties are chosen it is checkable, checked for a PACT county."""

    def __init__(self, theme: Theme, county: str, short: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.county = county
        self._theme = theme
        self._short = short
        self._view = TileView(county)
        self._is_current = False
        self._was_checked = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        self._tell()

    def show_view(self, view: TileView) -> None:
        """Show other figures."""
        if view != self._view:
            self._view = view
            self._tell()
            self.update()

    def set_current(self, current: bool) -> None:
        """Outline it as the one that is looked at, and let the Tab key lead to it."""
        self._is_current = current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        self.update()

    def start_choosing(self, checked: bool) -> None:
        """Become checkable; what differs from ``checked`` later is marked."""
        self.setCheckable(True)
        self.setChecked(checked)
        self._was_checked = checked
        self._tell()

    def end_choosing(self) -> None:
        """Show figures again."""
        self.setCheckable(False)
        self.update()
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, view = self._theme, self._view
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = theme.px(1)
        box = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        if self.isCheckable():
            self._paint_choice(painter, box)
        else:
            ink = paint_ground(painter, theme, box, view.kind)
            self._paint_figures(painter, box, ink)
        if view.asks and not self.isCheckable():
            dot = theme.px(8)
            painter.setPen(QPen(theme.colour("surface"), 1))
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QRectF(box.right() - dot + 1, box.top() - 1, dot, dot))
        if self._is_current or self.underMouse():
            line = 2 if self._is_current else 1
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text"), line))
            radius = theme.tokens.radius("key") + 1
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_figures(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        """The abbreviation; of a PACT county with the numbers below it, and a bar while some are missing."""
        theme, view = self._theme, self._view
        painter.setPen(ink)
        if view.kind is TileKind.NOT_PACT or not view.expected:
            weight = 500 if view.kind is TileKind.NOT_PACT else 700
            self._write(painter, box, self._short, weight)
            return
        line = theme.tokens.font_px("caption") * 1.08
        some = view.kind is TileKind.SOME
        top = box.center().y() - line - (theme.px(3) if some else 0)
        self._write(painter, QRectF(box.left(), top, box.width(), line), self._short, 700)
        numbers = f"{view.is_in}/{view.expected}"
        self._write(painter, QRectF(box.left(), top + line, box.width(), line), numbers, 500)
        if some:
            inset = box.width() * 0.2
            track = QRectF(
                box.left() + inset, box.bottom() - theme.px(6), box.width() - 2 * inset, theme.px(3)
            )
            paint_share(painter, theme, track, view.is_in / view.expected)

    def _paint_choice(self, painter: QPainter, box: QRectF) -> None:
        """The abbreviation with a check or none; a dashed edge where the choice is a new one."""
        theme, checked = self._theme, self.isChecked()
        ink = paint_ground(painter, theme, box, TileKind.SOME if checked else TileKind.NOT_PACT)
        if checked != self._was_checked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text"), 2, Qt.PenStyle.DotLine))
            radius = theme.tokens.radius("key")
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        half = QRectF(box.left(), box.top(), box.width(), box.height() * (0.58 if checked else 1))
        painter.setPen(ink)
        self._write(painter, half, self._short, 700 if checked else 500)
        if checked:
            side = theme.px(14)
            icon = QRectF(0, 0, side, side)
            icon.moveCenter(box.center())
            icon.moveTop(box.top() + box.height() * 0.54)
            theme.paint_icon(painter, "check", ink, icon, self)

    def _write(self, painter: QPainter, box: QRectF, text: str, weight: int) -> None:
        """Write in the middle; what is too wide for the tile is drawn narrower, never smaller."""
        font = self._font(weight)
        room = box.width() - 2 * self._theme.px(4)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        if wide > room:
            font.setStretch(max(round(100 * room / wide), _NARROWEST))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _font(self, weight: int) -> QFont:
        return self._theme.tokens.font("caption", weight, tabular=True)

    def _tell(self) -> None:
        self.setAccessibleName(self.county if self.isCheckable() else self._view.words)
        self.setToolTip(self.county if self.isCheckable() else self._view.words)

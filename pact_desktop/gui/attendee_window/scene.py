"""Paints what the attendee sees, as large as the window allows: everything grows with it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.attendee_window.badge_art import HEIGHT, WIDTH, paint_badge
from pact_desktop.gui.attendee_window.view_model import AttendeeState, AttendeeView, Words, words
from pact_desktop.gui.style.theme import Theme

_BASE = (1280, 656)
"""The size in which the scene was drawn; it is scaled from there."""
_LEFT = 96
_NAME_LARGEST, _NAME_SMALLEST = 126, 52
_TWO_COLUMNS = 1.3
"""From this proportion of width to height on the badge has room beside the words."""


class AttendeeScene(QWidget):
    """Shows an ``AttendeeView``. ``kiosk`` invites to type instead of to speak."""

    def __init__(self, theme: Theme, kiosk: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kiosk = kiosk
        self.view = AttendeeView()
        theme.changed.connect(self.update)
        self.show_view(AttendeeView())

    def show_view(self, view: AttendeeView) -> None:
        """Show another state."""
        self.view = view
        self.setAccessibleName(self._spoken())
        self.update()

    @property
    def scale(self) -> float:
        """How much larger than drawn everything is now."""
        return min(self.width() / _BASE[0], self.height() / _BASE[1])

    @property
    def ground(self) -> QColor:
        """The colour behind everything now."""
        welcomes = self.view.state is AttendeeState.WELCOME
        return self._theme.outcome("admitted").ground if welcomes else self._theme.colour("background")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.ground)
        first, second = words()
        if self.view.state is AttendeeState.WELCOME:
            self._paint_welcome(painter, first)
        elif self.view.state is AttendeeState.MOMENT:
            self._paint_moment(painter, first, second)
        else:
            self._paint_ready(painter, first, second)

    def _spoken(self) -> str:
        first, _ = words()
        if self.view.state is AttendeeState.WELCOME:
            hints = [hint.words for hint in self.view.hints]
            return ". ".join(part for part in (first.welcome, self.view.name, self.view.rest, *hints) if part)
        if self.view.state is AttendeeState.MOMENT:
            return f"{first.moment}. {first.help}"
        return f"{first.ready}. {first.kiosk if self._kiosk else first.badge}".replace("\n", " ")

    def _paint_welcome(self, painter: QPainter, first: Words) -> None:
        look = self._theme.outcome("admitted")
        top = self._top(438 if self.view.hints else 300)
        icon = QRectF(self._px(_LEFT), top, self._px(60), self._px(60))
        self._theme.paint_icon(painter, look.icon, look.ink, icon, self)
        beside = (_LEFT + 81, top + self._px(8))
        self._line(painter, first.welcome, "title", 600, 40, look.ink.name(), beside)
        text = self._theme.colour("text").name()
        name_px = self._fitting(self.view.name, _NAME_LARGEST, _NAME_SMALLEST)
        below = top + self._px(72)
        self._line(painter, self.view.name, "name", 700, name_px, text, (_LEFT, below))
        below += self._px(name_px * 1.22)
        rest_px = self._fitting(self.view.rest, 44, 24, "lead", 400)
        self._line(painter, self.view.rest, "lead", 500, rest_px, text, (_LEFT, below))
        self._paint_hints(painter, below + self._px(rest_px * 1.3 + 50), look.edge.name())

    def _paint_hints(self, painter: QPainter, top: float, edge: str) -> None:
        left = self._px(_LEFT)
        for hint in self.view.hints:
            font = self._font("lead", 600, 28)
            advance = QFontMetricsF(font).horizontalAdvance(hint.words)
            box = QRectF(left, top, advance + self._px(104), self._px(76))
            if box.right() > self.width() - self._px(24) and left > self._px(_LEFT):
                top += self._px(88)
                left = self._px(_LEFT)
                box.moveTo(left, top)
            path = QPainterPath()
            path.addRoundedRect(box, self._px(12), self._px(12))
            painter.fillPath(path, self._theme.colour("surface"))
            painter.setPen(QPen(QColor(edge), self._px(2)))
            painter.drawPath(path)
            icon = QRectF(left + self._px(24), top + self._px(21), self._px(34), self._px(34))
            self._theme.paint_icon(painter, hint.icon, self._theme.colour("text"), icon, self)
            painter.setFont(font)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(box.adjusted(self._px(74), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, hint.words)
            left = box.right() + self._px(16)

    def _paint_moment(self, painter: QPainter, first: Words, second: Words) -> None:
        text, muted = (self._theme.colour(name).name() for name in ("text", "text_muted"))
        top = self._top(330)
        icon = QRectF(self._px(_LEFT), top, self._px(96), self._px(96))
        self._theme.paint_icon(painter, "message-circle-user", self._theme.colour("accent"), icon, self)
        headline_px = self._fitting(first.moment, 88, 44)
        self._line(painter, first.moment, "name", 700, headline_px, text, (_LEFT, top + self._px(112)))
        self._line(painter, first.help, "lead", 400, 36, text, (_LEFT, top + self._px(222)))
        other = f"{second.moment}. {second.help}"
        other_px = self._fitting(other, 36, 20, "lead", 400)
        self._line(painter, other, "lead", 400, other_px, muted, (_LEFT, top + self._px(270)))

    def _paint_ready(self, painter: QPainter, first: Words, second: Words) -> None:
        text, muted = (self._theme.colour(name).name() for name in ("text", "text_muted"))
        accent = self._theme.colour("accent_text").name()
        top = self._top(360)
        self._line(painter, first.ready, "name", 700, 96, text, (_LEFT, top))
        self._line(painter, second.ready, "lead", 500, 66, accent, (_LEFT, top + self._px(106)))
        below = top + self._px(204)
        for one, ink in ((first, text), (second, muted)):
            for line in (one.kiosk if self._kiosk else one.badge).split("\n"):
                self._line(painter, line, "lead", 400, 28, ink, (_LEFT, below))
                below += self._px(38)
            below += self._px(12)
        if self.width() >= self.height() * _TWO_COLUMNS:
            width = WIDTH * self.scale
            box = QRectF(0, 0, width, HEIGHT * self.scale)
            box.moveCenter(QPointF(self.width() - self._px(256), self.height() / 2))
            paint_badge(painter, self._theme, box)

    def _px(self, at_base: float) -> float:
        return at_base * self.scale

    def _top(self, height: float) -> float:
        """Where something of this height (as drawn) begins so that it stands in the middle."""
        return max((self.height() - self._px(height)) / 2, self._px(16))

    def _font(self, scale: str, weight: int, px: float) -> QFont:
        return self._theme.tokens.font(scale, weight, px=max(round(self._px(px)), 1))

    def _fitting(
        self, line: str, largest: float, smallest: float, scale: str = "name", weight: int = 700
    ) -> float:
        """The size, as drawn, at which a line is as wide as there is room."""
        room = self.width() - 2 * self._px(_LEFT)
        wanted = QFontMetricsF(self._font(scale, weight, largest)).horizontalAdvance(line)
        return max(min(largest, largest * room / wanted), smallest) if wanted > 0 else largest

    def _line(
        self,
        painter: QPainter,
        line: str,
        scale: str,
        weight: int,
        px: float,
        ink: str,
        place: tuple[float, float],
    ) -> None:
        """Write one line with its top at ``place``: the left as drawn, the top in pixels."""
        font = self._font(scale, weight, px)
        metrics = QFontMetricsF(font)
        room = self.width() - self._px(place[0]) - self._px(24)
        painter.setFont(font)
        painter.setPen(ink)
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(self._px(place[0]), place[1] + metrics.ascent()), shown)

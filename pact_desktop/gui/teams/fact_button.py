"""A line of a card that can be pressed: icon, a quiet label, and what it says, cut where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.style.theme import Theme

_GAP = 6
_ICON = 16
_HEIGHT = 32


class FactButton(QAbstractButton):
    """``Coordinator: Lucia Chen``, pressed to choose another."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._label, self._value, self._ink = "", "", "", "text"
        self._is_short = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_fact(self, icon: str, label: str, value: str = "", *, muted: bool = False) -> None:
        """Say something else; ``muted`` is for a value that is only a hint."""
        self._icon, self._label, self._value = icon, label, value
        self._ink = "text_muted" if muted else "text"
        words = f"{label} {value}".strip()
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.update()

    def set_short(self, short: bool) -> None:
        """Leave the label out where the value says enough beside the icon."""
        self._is_short = short
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the card's
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pressed" if self.isDown() else "hover"))
            radius = theme.tokens.radius("key")
            painter.drawRoundedRect(box, radius, radius)
        side = theme.px(_ICON)
        left = box.left() + theme.px(1)
        icon = QRectF(left, box.center().y() - side / 2, side, side)
        theme.paint_icon(painter, self._icon, theme.colour("text_muted"), icon, self)
        left = icon.right() + theme.px(_GAP)
        painter.setFont(theme.tokens.font("body"))
        if self._label and not (self._value and self._is_short):
            painter.setPen(theme.colour("text_muted" if self._value else self._ink))
            left = self._write(painter, left, self._label) + theme.px(_GAP)
        painter.setPen(theme.colour(self._ink))
        self._write(painter, left, self._value)

    def _write(self, painter: QPainter, left: float, text: str) -> float:
        """Write a text, cut at the right edge; returns where it ends."""
        metrics = QFontMetricsF(painter.font())
        room = self.width() - left
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return left + metrics.horizontalAdvance(shown)

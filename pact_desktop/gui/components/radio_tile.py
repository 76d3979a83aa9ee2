"""A tile for one of several choices: a ring that gets a dot, and words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from pact_desktop.gui.style.theme import Theme

_PADDING = 11
_RING = 16
_GAP = 8


class RadioTile(QPushButton):
    """Checkable; put several into an exclusive QButtonGroup."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self.setProperty("kind", "tile")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = QFontMetricsF(theme.tokens.font("body", 600)).horizontalAdvance(self.text())
        return QSize(round(words) + theme.px(2 * _PADDING + _RING + _GAP), theme.tokens.size("hit_min_desk"))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QStylePainter(self)
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink = theme.colour("accent_soft_ink" if self.isChecked() else "text")
        side = theme.px(_RING)
        ring = QRectF(theme.px(_PADDING), (self.height() - side) / 2, side, side)
        painter.setPen(QPen(ink, theme.px(1.5)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        if self.isChecked():
            inset = side * 0.34
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
        painter.setPen(ink)
        painter.setFont(theme.tokens.font("body", 600 if self.isChecked() else 500))
        left = ring.right() + theme.px(_GAP)
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )

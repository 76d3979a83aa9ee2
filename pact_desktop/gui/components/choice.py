"""A choice with a number key: one line, a tick once it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from pact_desktop.gui.components.key_cap import key_cap_size, paint_key_cap
from pact_desktop.gui.style.theme import Theme

_PADDING = 11
_GAP = 9


class ChoiceTile(QPushButton):
    """A checkable tile: key cap, words, tick. It grows by the tick when it is chosen."""

    def __init__(
        self, theme: Theme, key: str, words: str, at_base: int = 44, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self._key = key
        self._at_base = at_base
        self.setProperty("kind", "tile")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(key)
        self.toggled.connect(self.updateGeometry)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = QFontMetricsF(theme.tokens.font("control_desk", 600)).horizontalAdvance(self.text())
        tick = theme.px(18 + _GAP) if self.isChecked() else 0
        width = words + key_cap_size(theme, self._key).width() + tick + theme.px(2 * _PADDING + _GAP)
        return QSize(round(width), theme.px(self._at_base))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink = theme.colour("accent_soft_ink" if self.isChecked() else "text")
        size = key_cap_size(theme, self._key)
        left = theme.px(_PADDING)
        cap = QRectF(left, round((self.height() - size.height()) / 2), size.width(), size.height())
        paint_key_cap(
            painter,
            theme,
            cap,
            self._key,
            theme.colour("text"),
            theme.colour("edge"),
            theme.colour("surface"),
        )
        left += size.width() + theme.px(_GAP)
        painter.setFont(theme.tokens.font("control_desk", 600 if self.isChecked() else 500))
        painter.setPen(ink)
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.isChecked():
            side = theme.px(18)
            box = QRectF(self.width() - theme.px(_PADDING) - side, (self.height() - side) / 2, side, side)
            theme.paint_icon(painter, "check", ink, box, self)

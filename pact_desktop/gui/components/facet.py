"""A facet: a filter that opens a menu, and once chosen says what it is set to and can be taken off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from pact_desktop.gui.style.theme import Theme

_PADDING = 14
_GAP = 6
_ICON = 16


class FacetButton(QPushButton):
    """``clicked`` asks for the menu; ``cleared`` asks to take the filter off."""

    cleared = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self._title = title
        self._chosen = ""
        self.setProperty("kind", "facet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_chosen(self, chosen: str) -> None:
        """Show what the filter is set to, for instance ``5`` or a county; empty shows it as off."""
        self._chosen = chosen
        self.setText(f"{self._title}: {chosen}" if chosen else self._title)
        self.setProperty("standing", "chosen" if chosen else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = QFontMetricsF(theme.tokens.font("small", 500)).horizontalAdvance(self.text())
        return QSize(round(words) + theme.px(2 * _PADDING + _GAP + _ICON), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink = theme.colour("accent_soft_ink" if self._chosen else "text")
        painter.setPen(ink)
        painter.setFont(theme.tokens.font("small", 500))
        words = QRectF(self.rect()).adjusted(theme.px(_PADDING), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        icon = "x" if self._chosen else "chevron-down"
        theme.paint_icon(painter, icon, ink, self._icon_box(), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = self._chosen and event.position().x() >= self._icon_box().left() - self._theme.px(_GAP)
        if on_cross and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.cleared.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._chosen and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
            return
        super().keyPressEvent(event)

    def _icon_box(self) -> QRectF:
        side = self._theme.px(_ICON)
        left = self.width() - self._theme.px(_PADDING) - side
        return QRectF(left, (self.height() - side) / 2, side, side)

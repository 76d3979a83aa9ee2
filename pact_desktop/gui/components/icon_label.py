"""An icon standing by itself, with or without a rounded ground behind it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.style.theme import Theme


class IconLabel(QWidget):
    """An icon in an ink of the token table; decoration, so the mouse goes through it."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        at_base: float = 20,
        ink: str = "text_muted",
        *,
        ground: str = "",
        ground_at_base: float = 0,
        parent: QWidget | None = None,
    ) -> None:
        """``ground`` names a colour for a rounded square of ``ground_at_base`` px behind the icon."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._at_base = at_base
        self._ink = ink
        self._ground = ground
        self._ground_at_base = max(ground_at_base, at_base)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._refresh)
        self._refresh()

    def set_icon(self, icon: str, ink: str) -> None:
        """Show another icon or ink."""
        self._icon, self._ink = icon, ink
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._ground_at_base)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(self._ground))
            radius = self._theme.tokens.radius("field_large")
            painter.drawRoundedRect(box, radius, radius)
        side = self._theme.px(self._at_base)
        icon_box = QRectF(0, 0, side, side)
        icon_box.moveCenter(box.center())
        self._theme.paint_icon(painter, self._icon, self._theme.colour(self._ink), icon_box, self)

    def _refresh(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

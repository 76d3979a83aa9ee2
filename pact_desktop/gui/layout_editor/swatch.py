"""A colour to choose: a button that shows it and opens the system's colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QColorDialog

from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.pdf import Colour


class Swatch(QAbstractButton):
    """``kept`` carries the colour that was chosen, as the layout has it."""

    kept = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._colour = QColor("black")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._choose)

    def show_colour(self, colour: Colour) -> None:
        """Show a colour."""
        self._colour = QColor.fromRgbF(*colour)
        self.setAccessibleDescription(self._colour.name())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(44), self._theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._colour)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        radius = self._theme.tokens.radius("key")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _choose(self) -> None:
        dialog = QColorDialog(self._colour, self)
        dialog.setWindowTitle(self.accessibleName())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, colour: QColor) -> None:
        self.kept.emit((colour.red() / 255, colour.green() / 255, colour.blue() / 255))

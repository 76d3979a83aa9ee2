"""The box that says whether a row is chosen, painted as the style sheet's check boxes look."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.style.theme import Theme

SIDE = 18


def paint_tick(painter: QPainter, theme: Theme, cell: QRectF, state: Qt.CheckState, widget: QWidget) -> None:
    """Paint the box into the middle of a cell."""
    side = theme.px(SIDE)
    box = QRectF(0, 0, side, side)
    box.moveCenter(cell.center())
    box.moveTopLeft(box.topLeft().toPoint())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    checked = state is Qt.CheckState.Checked
    painter.setPen(QPen(theme.colour("accent" if checked else "edge"), 1))
    painter.setBrush(theme.colour("accent" if checked else "surface"))
    radius = theme.tokens.radius("key")
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if state is not Qt.CheckState.Unchecked:
        icon, ink = ("check", "accent_ink") if checked else ("minus", "text")
        inner = box.adjusted(1, 1, -1, -1)
        theme.paint_icon(painter, icon, theme.colour(ink), inner, widget)
    painter.restore()

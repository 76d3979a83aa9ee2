"""Stripes in the accent's colour: what is not finished, or stands apart from what is filled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from pact_desktop.gui.style.theme import Theme


def paint_stripes(painter: QPainter, theme: Theme, path: QPainterPath) -> None:
    """Fill a shape with the accent's stripes and outline it."""
    painter.save()
    painter.setClipPath(path)
    painter.fillPath(path, theme.colour("accent_soft"))
    box = path.boundingRect()
    gap = theme.px(7)
    painter.setPen(QPen(theme.colour("accent"), gap * 0.36))
    start = box.left() - box.height()
    while start < box.right():
        painter.drawLine(QPointF(start, box.bottom()), QPointF(start + box.height(), box.top()))
        start += gap
    painter.restore()
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)

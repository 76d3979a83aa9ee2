"""Painting of a card's ground: panel, edge pattern, outline."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.style.tokens import EdgePattern, OutcomeLook

_OUTLINE = 2


def paint_ground(painter: QPainter, theme: Theme, box: QRectF, look: OutcomeLook, panel: float) -> None:
    """Paint a card's ground into ``box``; ``panel`` is the width of the left panel in logical pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = box.adjusted(1, 1, -1, -1)
    radius = theme.tokens.radius("card")
    path = QPainterPath()
    path.addRoundedRect(outline, radius, radius)
    painter.fillPath(path, look.ground)
    painter.setClipPath(path)
    left = QRectF(box.left(), box.top(), panel + _OUTLINE, box.height())
    painter.fillRect(left, look.panel)
    edge = QRectF(left.right(), box.top(), theme.tokens.size("card_edge"), box.height())
    paint_edge(painter, theme, edge, look)
    painter.setClipping(False)
    painter.setPen(QPen(look.edge, _OUTLINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def paint_edge(painter: QPainter, theme: Theme, box: QRectF, look: OutcomeLook) -> None:
    """Paint an outcome's edge pattern into the strip ``box`` beside the panel."""
    painter.save()
    painter.setClipRect(box.adjusted(-_OUTLINE, 0, _OUTLINE, 0), Qt.ClipOperation.IntersectClip)
    match look.edge_pattern:
        case EdgePattern.ARROW:
            _arrow(painter, box, look)
        case EdgePattern.DASH:
            _dashes(painter, theme, box, look)
        case EdgePattern.STRIPE:
            _stripes(painter, theme, box, look)
        case EdgePattern.DOT:
            _dots(painter, theme, box, look)
    painter.restore()


def _arrow(painter: QPainter, box: QRectF, look: OutcomeLook) -> None:
    tip = QPointF(box.right() - 1, box.center().y())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.panel)
    painter.drawPolygon(
        QPolygonF([QPointF(box.left() - 1, box.top()), tip, QPointF(box.left() - 1, box.bottom())])
    )
    painter.setPen(QPen(look.edge, _OUTLINE))
    painter.drawPolyline(QPolygonF([box.topLeft(), tip, box.bottomLeft()]))


def _dashes(painter: QPainter, theme: Theme, box: QRectF, look: OutcomeLook) -> None:
    width, height, step = theme.px(5), theme.px(16), theme.px(26)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.edge)
    left = box.left() + (box.width() - width) / 2 - 1
    top = box.top() + theme.px(7)
    while top < box.bottom():
        painter.drawRoundedRect(QRectF(left, top, width, height), width / 2, width / 2)
        top += step


def _stripes(painter: QPainter, theme: Theme, box: QRectF, look: OutcomeLook) -> None:
    step = theme.px(16)
    pen = QPen(look.edge, 5.5 * theme.px(16) / 16)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setClipRect(box.adjusted(0, 0, -1, 0), Qt.ClipOperation.IntersectClip)
    reach = box.width() + step
    top = box.top() - reach
    while top < box.bottom() + reach:
        painter.drawLine(
            QPointF(box.left() - step / 2, top + reach), QPointF(box.left() - step / 2 + reach, top)
        )
        top += step


def _dots(painter: QPainter, theme: Theme, box: QRectF, look: OutcomeLook) -> None:
    side, step = theme.px(6), theme.px(16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.edge)
    left = box.left() + (box.width() - side) / 2 - 1
    top = box.top() + theme.px(8)
    while top < box.bottom():
        painter.drawEllipse(QRectF(left, top, side, side))
        top += step

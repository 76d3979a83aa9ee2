"""The program's mark: four leaves around a star."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.style.theme import Theme

_GAP = 0.08
_PALE = 0.55


def _leaf(box: QRectF, from_top_left: bool) -> QPainterPath:
    """Return a square with two opposite corners round."""
    round_by = box.width() * 0.42
    path = QPainterPath()
    path.addRoundedRect(box, round_by, round_by)
    half = box.width() / 2
    sharp = [
        QRectF(box.left(), box.top() + half, half, half),
        QRectF(box.left() + half, box.top(), half, half),
    ]
    if not from_top_left:
        sharp = [
            QRectF(box.left(), box.top(), half, half),
            QRectF(box.left() + half, box.top() + half, half, half),
        ]
    for corner in sharp:
        square = QPainterPath()
        square.addRect(corner)
        path = path.united(square)
    return path


class Logo(QWidget):
    """The mark, ``at_base`` px wide at the base text size."""

    def __init__(self, theme: Theme, at_base: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at_base = at_base
        theme.changed.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._at_base)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        side = self.width() * (1 - _GAP) / 2
        far = self.width() - side
        for left, top, strong in ((0, 0, True), (far, 0, False), (0, far, False), (far, far, True)):
            painter.setOpacity(1 if strong else _PALE)
            painter.drawPath(_leaf(QRectF(left, top, side, side), from_top_left=strong))

    def _refresh(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

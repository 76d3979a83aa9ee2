"""The picture of a badge held up to a camera. Its code is none: no reader takes it for one."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from pact_desktop.gui.style.theme import Theme

WIDTH, HEIGHT = 258, 426
"""The size of the picture, lanyard and all, in its own units."""
_TOP = 84
_MODULES = 25
_FINDER = 7
_CODE = 150
_SEED = b"a badge"


def paint_badge(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Paint the badge into a box of the picture's proportions."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / WIDTH, box.height() / HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    _paint_lanyard(painter, theme)
    card = QPainterPath()
    card.addRoundedRect(QRectF(1, _TOP, WIDTH - 2, HEIGHT - _TOP - 1), 18, 18)
    painter.fillPath(card, theme.colour("surface"))
    painter.save()
    painter.setClipPath(card)
    painter.fillRect(QRectF(0, _TOP + 42, WIDTH, 36), theme.tokens.print_accent())
    painter.restore()
    painter.strokePath(card, QPen(theme.colour("border"), 2))
    painter.setPen(Qt.PenStyle.NoPen)
    _paint_bar(painter, theme, "border", QRectF(99, _TOP + 16, 60, 12))
    _paint_bar(painter, theme, "text", QRectF(41, _TOP + 98, 176, 18))
    _paint_bar(painter, theme, "border", QRectF(73, _TOP + 126, 112, 11))
    code = QRectF((WIDTH - _CODE) / 2, _TOP + 164, _CODE, _CODE)
    _paint_code(painter, theme, code)
    _paint_corners(painter, theme, code.adjusted(-20, -11, 20, 11))
    painter.restore()


def _paint_lanyard(painter: QPainter, theme: Theme) -> None:
    painter.setOpacity(0.35)
    painter.setBrush(theme.colour("accent"))
    for left, right in ((71, 105), (187, 153)):
        side = 12 if left < right else -12
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(left, 3),
                    QPointF(left + side, 0),
                    QPointF(right + side, _TOP),
                    QPointF(right, _TOP),
                ]
            )
        )
    painter.setOpacity(1)


def _paint_bar(painter: QPainter, theme: Theme, colour: str, box: QRectF) -> None:
    painter.setBrush(theme.colour(colour))
    painter.drawRoundedRect(box, 5, 5)


def _paint_code(painter: QPainter, theme: Theme, box: QRectF) -> None:
    module = box.width() / _MODULES
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(theme.colour("text"))
    for column, row in _dark_modules():
        painter.drawRect(
            QRectF(box.left() + column * module, box.top() + row * module, module + 0.3, module + 0.3)
        )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _dark_modules() -> Iterator[tuple[int, int]]:
    """Three finder marks and noise between them; without timing and format marks nothing can be read."""
    bits = int.from_bytes(b"".join(blake2b(_SEED, salt=bytes([part])).digest() for part in range(2)), "big")
    for row in range(_MODULES):
        for column in range(_MODULES):
            inside = _finder_place(column, row)
            if inside is not None:
                x, y = inside
                ring = max(abs(x - 3), abs(y - 3))
                if ring in (0, 1, 3):
                    yield column, row
            elif bits >> (row * _MODULES + column) % 1024 & 1:
                yield column, row


def _finder_place(column: int, row: int) -> tuple[int, int] | None:
    """The place within a finder mark with its quiet edge, counted from the mark's corner; None outside."""
    far = _MODULES - _FINDER
    for left, top in ((0, 0), (far, 0), (0, far)):
        x, y = column - left, row - top
        if -1 <= x <= _FINDER and -1 <= y <= _FINDER:
            return x, y
    return None


def _paint_corners(painter: QPainter, theme: Theme, box: QRectF) -> None:
    pen = QPen(theme.colour("accent"), 6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    arm = 34
    for x, y, right, down in (
        (box.left(), box.top(), arm, arm),
        (box.right(), box.top(), -arm, arm),
        (box.left(), box.bottom(), arm, -arm),
        (box.right(), box.bottom(), -arm, -arm),
    ):
        painter.drawPolyline(QPolygonF([QPointF(x + right, y), QPointF(x, y), QPointF(x, y + down)]))

"""A key cap: says which key does the same as the button beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.style.theme import Theme

_HEIGHT = 22
_PADDING = 6


def key_cap_size(theme: Theme, key: str) -> QSize:
    """Return the size of a cap with the words ``key`` on it, in logical pixels."""
    height = theme.px(_HEIGHT)
    words = QFontMetricsF(theme.tokens.font("caption", 600)).horizontalAdvance(key)
    return QSize(max(height, round(words + 2 * theme.px(_PADDING))), height)


def paint_key_cap(
    painter: QPainter, theme: Theme, box: QRectF, key: str, ink: QColor, edge: QColor, ground: QColor
) -> None:
    """Paint a cap into ``box``: words in ``ink``, outline in ``edge``, its lower edge thicker."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = theme.tokens.radius("key")
    outline = box.adjusted(0.5, 0.5, -0.5, -0.5)
    path = QPainterPath()
    path.addRoundedRect(outline, radius, radius)
    painter.fillPath(path, ground)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1))
    painter.drawPath(path)
    painter.setClipRect(QRectF(box.left(), box.bottom() - radius, box.width(), radius))
    painter.drawPath(path.translated(0, -1))
    painter.setClipping(False)
    painter.setFont(theme.tokens.font("caption", 600))
    painter.setPen(ink)
    painter.drawText(box.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyCap(QWidget):
    """A key cap standing by itself, beside a line that says what the key does."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        return key_cap_size(self._theme, self._key)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self._theme.colour
        box = QRectF(self.rect())
        paint_key_cap(
            QPainter(self), self._theme, box, self._key, colour("text"), colour("edge"), colour("surface")
        )

    def _refresh(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

"""Icons of one family (Tabler, outline), coloured by the token table and sharp at any pixel ratio."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pact_desktop.resources import resource

_STROKE_IN_FILES = 'stroke-width="2"'


def svg_text(name: str, colour: QColor, stroke: float) -> str:
    """Return an icon's SVG with its colour and stroke width (on the 24 grid) put in.

    Raises FileNotFoundError for a name that is not shipped.
    """
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return source.replace("currentColor", colour.name()).replace(
        _STROKE_IN_FILES, f'stroke-width="{stroke:g}"'
    )


class IconCache:
    """Pixmaps of icons already drawn, by name, size, colour, stroke and pixel ratio."""

    def __init__(self) -> None:
        self._pixmaps: dict[tuple[str, int, str, float, float], QPixmap] = {}

    def pixmap(self, name: str, size_px: int, colour: QColor, stroke: float, ratio: float) -> QPixmap:
        """Return the icon, ``size_px`` logical pixels wide, drawn for a screen of pixel ratio ``ratio``."""
        key = (name, size_px, colour.name(), stroke, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = _draw(name, size_px, colour, stroke, ratio)
        return self._pixmaps[key]


def _draw(name: str, size_px: int, colour: QColor, stroke: float, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(svg_text(name, colour, stroke).encode()))
    pixels = round(size_px * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap

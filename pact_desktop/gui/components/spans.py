"""A paragraph in which some words are stronger or coloured: spans of plain text, never markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.words import Span, plain

_LINE_BREAK = "\u2028"
"""What a text layout takes for the end of a line within a paragraph."""


def lay_out(
    theme: Theme,
    spans: Sequence[Span],
    font: QFont,
    ink: str,
    width: float,
    *,
    centred: bool = False,
    leading: float = 1.15,
) -> QTextLayout:
    """Break spans into lines ``width`` px wide and return them ready to draw.

    ``leading`` is the distance of the lines in parts of the font's own line height.
    """
    layout = QTextLayout(plain(spans).replace("\n", _LINE_BREAK), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if centred:
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout.setTextOption(option)
    layout.setFormats(_formats(theme, spans, font, ink))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top))
        top += line.height() * leading
    layout.endLayout()
    return layout


def _formats(theme: Theme, spans: Sequence[Span], font: QFont, ink: str) -> list[QTextLayout.FormatRange]:
    formats = []
    strong = QFont.Weight.DemiBold if font.weight() < QFont.Weight.Medium else QFont.Weight.Bold
    start = 0
    for span in spans:
        length = len(span.text.encode("utf-16-le")) // 2  # Qt counts UTF-16 units
        look = QTextCharFormat()
        look.setForeground(theme.colour(span.ink or ink))
        if span.strong:
            look.setFontWeight(strong)
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, length, look
        formats.append(piece)
        start += length
    return formats


class SpanText(QWidget):
    """A paragraph of spans that wraps to its width and says its height."""

    def __init__(
        self,
        theme: Theme,
        spans: Sequence[Span] = (),
        scale: str = "body",
        ink: str = "text",
        *,
        weight: int = 400,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = scale
        self._ink = ink
        self._weight = weight
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._refresh)
        self.set_spans(spans)

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Show other words."""
        self._spans = tuple(spans)
        self.setAccessibleName(plain(self._spans))
        self._refresh()

    def set_scale(self, scale: str) -> None:
        """Change the step of the type scale."""
        if scale != self._scale:
            self._scale = scale
            self._refresh()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts ask many times over; breaking the lines each time would hold up the screen.
        if width not in self._heights:
            height = self._layout(width).boundingRect().height() + 1
            self._heights[width] = round(height) if self._spans else 0
        return self._heights[width]

    def sizeHint(self) -> QSize:
        natural = self._layout(100_000)
        return QSize(round(natural.maximumWidth()) + 1, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.tokens.line_px(self._scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._layout(self.width()).draw(QPainter(self), QPointF(0, 0))

    def _layout(self, width: float) -> QTextLayout:
        font = self._theme.tokens.font(self._scale, self._weight)
        return lay_out(self._theme, self._spans, font, self._ink, width)

    def _refresh(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()

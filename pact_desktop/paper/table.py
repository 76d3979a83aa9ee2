"""Tables of documents: columns that share the width, a head repeated on each page, hairlines between rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pact_desktop.paper.document import HAIRLINE, INK, MUTED, Document
from pact_desktop.paper.fit import Fitted, Rule, fit
from pact_desktop.paper.fonts import Weight, typeface
from pact_desktop.paper.pdf import Colour, Pdf
from pact_desktop.paper.text import CAPITALS

_GAP = 12.0
_LEADING = 1.3
_PADDING = 5.5


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``share`` is its part of the width; ``align`` 0 is left, 1 right."""

    title: str
    share: float
    align: float = 0.0
    weight: Weight = "regular"
    lines: int = 3
    ink: Colour = INK


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn cell: ``draw`` gets the PDF, the cell's left edge, its first line's middle and its width."""

    draw: Callable[[Pdf, float, float, float], None]


Cell = str | Drawing


class Grid:
    """A table in a document, row by row."""

    def __init__(self, document: Document, columns: Sequence[Column], size: float = 9.0) -> None:
        self._document = document
        self._columns = columns
        self._size = size
        whole = sum(column.share for column in columns)
        free = document.width - _GAP * (len(columns) - 1)
        self._widths = [free * column.share / whole for column in columns]
        self._starts = [
            document.left + sum(self._widths[:place]) + _GAP * place for place in range(len(columns))
        ]

    def head(self) -> None:
        """Set the columns' titles. A table without any has no head."""
        if not any(column.title for column in self._columns):
            return
        document = self._document
        document.y -= 8
        for column, start, width in zip(self._columns, self._starts, self._widths, strict=True):
            fitted = fit(column.title, typeface("medium"), width, Rule(7.5, 5))
            x = start + width * column.align
            document.pdf.line(fitted.lines[0], x, document.y, fitted.size, MUTED, column.align)
        document.y -= 5
        self._rule()

    def height(self, rows: int) -> float:
        """Return the height of a head and ``rows`` rows of one line each."""
        return 21 + rows * (2 * _PADDING + self._size * CAPITALS)

    def row(self, cells: Sequence[Cell], *, strong: bool = False) -> None:
        """Set one row, on a new page under a new head if this one is full. ``strong`` sets it in bold."""
        document = self._document
        texts = [
            self._fitted(cell, column, width, strong) if isinstance(cell, str) else None
            for cell, column, width in zip(cells, self._columns, self._widths, strict=True)
        ]
        lines = max((len(text.lines) for text in texts if text), default=1)
        height = 2 * _PADDING + self._size * (CAPITALS + (lines - 1) * _LEADING)
        if document.room(height):
            self.head()
        first = document.y - _PADDING - CAPITALS * self._size
        for place, cell in enumerate(cells):
            column, start, width, text = (
                self._columns[place],
                self._starts[place],
                self._widths[place],
                texts[place],
            )
            if text is not None:
                x = start + width * column.align
                for number, line in enumerate(text.lines):
                    y = first - number * self._size * _LEADING
                    document.pdf.line(line, x, y, text.size, column.ink, column.align)
            elif isinstance(cell, Drawing):
                cell.draw(document.pdf, start, first + CAPITALS * self._size / 2, width)
        document.y -= height
        self._rule()

    def _fitted(self, cell: str, column: Column, width: float, strong: bool) -> Fitted:
        figures = column.align > 0
        font = typeface("semibold" if strong else column.weight, tabular=figures)
        return fit(cell, font, width, Rule(self._size, self._size * 0.85, column.lines))

    def _rule(self) -> None:
        document = self._document
        document.pdf.rule(document.left, document.y, document.right, document.y, HAIRLINE)

"""Plots on paper: columns over time, a bar of a part in its whole, dots for places. One accent, no legend."""

from __future__ import annotations

import math
from collections.abc import Sequence

from pact_desktop.paper.document import ACCENT, HAIRLINE, INK, MUTED, SUNKEN
from pact_desktop.paper.fit import Rule, fit
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.pdf import Pdf
from pact_desktop.paper.place import Rectangle

_LABEL_SIZE = 7.0
_FIGURE_SIZE = 7.5


def column_chart(pdf: Pdf, box: Rectangle, columns: Sequence[tuple[str, int]], highest: int) -> None:
    """Draw labelled columns over a scale from 0 to at least ``highest``, their figures on top."""
    top, steps = nice_scale(highest)
    plot = Rectangle(box.x + 20, box.y + 16, box.width - 20, box.height - 26)
    figures = typeface("regular", tabular=True)
    for step in steps:
        y = plot.y + plot.height * step / top
        pdf.rule(plot.x, y, plot.right, y, HAIRLINE)
        pdf.text(str(step), plot.x - 6, y - 2.5, _LABEL_SIZE, figures, MUTED, align=1)
    if not columns:
        return
    each = plot.width / len(columns)
    wide = min(each * 0.68, 30)
    every = max(1, math.ceil(30 / each))  # labels need thirty points each
    for place, (label, count) in enumerate(columns):
        middle = plot.x + each * (place + 0.5)
        if count:
            height = plot.height * count / top
            pdf.rectangle(middle - wide / 2, plot.y, wide, height, ACCENT, min(2, height / 2))
            pdf.text(
                str(count),
                middle,
                plot.y + height + 3,
                _FIGURE_SIZE,
                typeface("semibold", tabular=True),
                INK,
                0.5,
            )
        if place % every == 0:
            pdf.text(label, middle, box.y + 4, _LABEL_SIZE, figures, MUTED, 0.5)


def nice_scale(highest: int) -> tuple[int, list[int]]:
    """Return a round upper end and the values of its grid lines, four to six of them."""
    highest = max(highest, 4)
    step = 1
    while highest / step > 5:
        leading = step // 10 ** (len(str(step)) - 1)
        step = step * 5 // 2 if leading == 2 else step * 2
    top = math.ceil(highest / step) * step
    return top, list(range(0, top + 1, step))


def part_bar(
    pdf: Pdf, x: float, middle: float, width: float, part: int, whole: int, thick: float = 6
) -> None:
    """Draw how much of a whole is there, as a bar on its track. More than the whole fills it."""
    pdf.rectangle(x, middle - thick / 2, width, thick, SUNKEN, thick / 2)
    if part > 0:
        share = min(1.0, part / whole) if whole else 1.0
        pdf.rectangle(x, middle - thick / 2, max(width * share, thick), thick, ACCENT, thick / 2)


def places(pdf: Pdf, x: float, middle: float, width: float, filled: int, taken: int, of: int) -> None:
    """Draw a team's places: filled by who came, ringed where registered, faint where free."""
    count = max(of, taken, 1)
    each = min(11.0, width / count)
    radius = each * 0.34
    for place in range(count):
        left = x + each * place
        square = (left, middle - radius, 2 * radius, 2 * radius)
        if place < filled:
            pdf.rectangle(*square, ACCENT, radius)
        else:
            ring = MUTED if place < taken else HAIRLINE
            pdf.frame(*square, ring, 0.8, radius)


def figure_with_words(pdf: Pdf, x: float, y: float, figure: str, words: str, width: float) -> None:
    """Set a figure over what it counts, its baseline at ``y``."""
    pdf.text(figure, x, y, 15, typeface("semibold", tabular=True), INK)
    fitted = fit(words, typeface("regular"), width, Rule(8, 5.5))
    pdf.line(fitted.lines[0], x, y - 12, fitted.size, MUTED)

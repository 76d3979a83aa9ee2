"""Helps paper and printer to meet: crop marks, and a page that shows how far a printer is off."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from pact_desktop.paper.document import ACCENT, INK, MUTED, Printed
from pact_desktop.paper.fit import Rule, fit
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.pdf import Colour, Pdf
from pact_desktop.paper.stock import Stock
from pact_desktop.paper.units import POINTS_PER_MILLIMETRE as MM
from pact_desktop.paper.words import Words

_MARK = 14.0
_AWAY = 3.0
_MARK_INK: Colour = (0.0, 0.0, 0.0)
_RULER = 10  # millimetres to each side of a ruler's middle


def draw_crop_marks(pdf: Pdf, stock: Stock) -> None:
    """Draw short lines in the page's margins that go on through the badges' edges. No margin, no marks."""
    corners = [stock.corner(place) for place in range(stock.per_page)]
    left, right = stock.left, max(x for x, _ in corners) + stock.badge_width
    low, high = min(y for _, y in corners), stock.page_height - stock.top
    for x in sorted({x for x, _ in corners} | {x + stock.badge_width for x, _ in corners}):
        _mark(pdf, (x, high), (0, 1), stock.page_height - high)
        _mark(pdf, (x, low), (0, -1), low)
    for y in sorted({y for _, y in corners} | {y + stock.cell_height for _, y in corners}):
        _mark(pdf, (left, y), (-1, 0), left)
        _mark(pdf, (right, y), (1, 0), stock.page_width - right)


def _mark(pdf: Pdf, start: tuple[float, float], way: tuple[int, int], room: float) -> None:
    length = min(_MARK, room - _AWAY - 2)
    if length < 3:
        return
    near = (start[0] + way[0] * _AWAY, start[1] + way[1] * _AWAY)
    pdf.rule(*near, near[0] + way[0] * length, near[1] + way[1] * length, _MARK_INK, 0.25)


def render_calibration_page(stock: Stock, out: Path | BinaryIO, *, language: str = "en") -> Printed:
    """Write a page that shows where this stock's badges are expected, with rulers to read the error off.

    Printed on plain paper and held against a sheet of the stock, the rulers tell how many millimetres the
    printer is off to the right and up; ``render_badges`` takes that, negated, as its ``shift``.
    """
    words = Words(language)
    pdf = Pdf(words("Printer alignment"), (stock.page_width, stock.page_height), language=language)
    for place in range(stock.per_page):
        x, y = stock.corner(place)
        pdf.frame(x, y, stock.badge_width, stock.cell_height, MUTED, 0.4, stock.corner_radius, dash="3 2")
    x, y = stock.corner(0)
    _ruler(pdf, x, y + stock.badge_height / 2, upright=False)
    _ruler(pdf, x + stock.badge_width / 2, y, upright=True)
    _explanation(pdf, words, stock)
    pdf.end_page()
    size = pdf.write_to(out)
    return Printed(pdf.pages, size, "")


def _ruler(pdf: Pdf, x: float, y: float, *, upright: bool) -> None:
    """Draw a ruler across an edge, its zero on the edge."""
    for mark in range(-_RULER, _RULER + 1):
        along = mark * MM
        reach = 7.0 if mark == 0 else 5.0 if mark % 5 == 0 else 2.5
        ink = ACCENT if mark == 0 else INK
        width = 1.0 if mark == 0 else 0.4
        if upright:
            pdf.rule(x - reach, y + along, x + reach, y + along, ink, width)
        else:
            pdf.rule(x + along, y - reach, x + along, y + reach, ink, width)
        if mark % 5 == 0 and mark:
            label = (x + 8, y + along - 2) if upright else (x + along, y + 8)
            pdf.text(str(mark), *label, 6, typeface("regular", tabular=True), MUTED, 0.0 if upright else 0.5)


def _explanation(pdf: Pdf, words: Words, stock: Stock) -> None:
    x, y = stock.corner(0)
    left, width = x + stock.badge_width * 0.08, stock.badge_width * 0.84
    top = y + stock.badge_height * 0.9
    heading = fit(f"{words('Printer alignment')} · {stock.title}", typeface("semibold"), width, Rule(10, 6))
    pdf.line(heading.lines[0], left, top - 10, heading.size, INK)
    text = words("Print at 100 %. Hold it with a sheet of labels against the light and read both rulers.")
    fitted = fit(text, typeface("regular"), width, Rule(7.5, 6.5, 3))
    for number, line in enumerate(fitted.lines):
        pdf.line(line, left, top - 22 - number * fitted.size * 1.35, fitted.size, MUTED)

"""Name tents: a page folded across its middle, the name upright on both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.paper.document import ACCENT, HAIRLINE, INK, LETTER, MUTED, Printed
from pact_desktop.paper.fit import Fitted, Rule, fit
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.pdf import Colour, Pdf
from pact_desktop.paper.words import Words

_SIDE = 54.0
_NAME = Rule(92, 48, 2)
_REST = Rule(34, 18, 1)
_DETAIL = Rule(15, 9, 1)


@dataclass(frozen=True, slots=True)
class NameTent:
    """What one tent says."""

    name_first: str
    name_rest: str = ""
    detail: str = ""
    """County or agency."""


def render_name_tents(
    tents: Sequence[NameTent],
    out: Path | BinaryIO,
    *,
    convening: str = "",
    language: str = "en",
    page_size: tuple[float, float] = LETTER,
) -> Printed:
    """Write a page for each tent. Raises UnreadableInputError if there is none to write."""
    if not tents:
        raise UnreadableInputError("There are no name tents to print.", "Choose other people.")
    size = (max(page_size), min(page_size))
    words = Words(language)
    title = words.title(words("Name tents"), convening)
    pdf = Pdf(title, size, language=language)
    for tent in tents:
        middle = pdf.height / 2
        pdf.frame(0, middle, 14, 0, HAIRLINE, 0.5)
        pdf.frame(pdf.width - 14, middle, 14, 0, HAIRLINE, 0.5)
        _side(pdf, tent, convening)
        with pdf.turned(pdf.width, pdf.height):
            _side(pdf, tent, convening)
        pdf.end_page()
    written = pdf.write_to(out)
    return Printed(pdf.pages, written, "".join(sorted(pdf.missing)))


def _side(pdf: Pdf, tent: NameTent, convening: str) -> None:
    """Draw one side into the lower half of the page."""
    width, height = pdf.width - 2 * _SIDE, pdf.height / 2
    name = fit(tent.name_first, typeface("bold"), width, _NAME)
    rest = fit(tent.name_rest, typeface("medium"), width, _REST)
    detail = fit(tent.detail, typeface("regular"), width, _DETAIL)
    block = sum(_block_height(part) for part in (name, rest, detail))
    y = (height + block) / 2 + 6
    for part, ink in ((name, INK), (rest, INK), (detail, MUTED)):
        y = _centred(pdf, part, y, ink)
    pdf.rectangle(pdf.width / 2 - 22, 52, 44, 4, ACCENT, 2)
    small = fit(convening, typeface("medium"), width, Rule(10, 6))
    pdf.line(small.lines[0], pdf.width / 2, 32, small.size, MUTED, align=0.5)


def _block_height(part: Fitted) -> float:
    if not part.lines[0].text:
        return 0.0
    return part.size * sum(line.rise + line.depth + 0.12 for line in part.lines)


def _centred(pdf: Pdf, part: Fitted, top: float, ink: Colour) -> float:
    """Set a fitted text below ``top``; return where the next begins."""
    if not part.lines[0].text:
        return top
    y = top
    for line in part.lines:
        y -= part.size * line.rise
        pdf.line(line, pdf.width / 2, y, part.size, ink, align=0.5)
        y -= part.size * (line.depth + 0.12)
    return y

"""Door signs: a few words as large as the page allows, with an arrow if it shows the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.paper.document import ACCENT, INK, LETTER, MUTED, Printed
from pact_desktop.paper.fit import Rule, fit
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.pdf import WHITE, Pdf
from pact_desktop.paper.units import number
from pact_desktop.paper.words import Words

Arrow = Literal["", "left", "right", "up"]

_SIDE = 60.0
_BAND = 96.0
_ARROW = 150.0
# An arrow that points up in a square of 100, drawn as one outline.
_ARROW_UP = ((50, 100), (92, 58), (78, 44), (60, 62), (60, 0), (40, 0), (40, 62), (22, 44), (8, 58))


@dataclass(frozen=True, slots=True)
class Sign:
    """What one sign says."""

    title: str
    detail: str = ""
    arrow: Arrow = ""


def render_signs(
    signs: Sequence[Sign],
    out: Path | BinaryIO,
    *,
    convening: str = "",
    language: str = "en",
    page_size: tuple[float, float] = LETTER,
) -> Printed:
    """Write a landscape page for each sign. Raises UnreadableInputError if there is none to write."""
    if not signs:
        raise UnreadableInputError("There are no signs to print.", "Write what a sign should say.")
    words = Words(language)
    title = words.title(words("Signs"), convening)
    pdf = Pdf(title, (max(page_size), min(page_size)), language=language)
    for sign in signs:
        _page(pdf, sign, convening)
        pdf.end_page()
    written = pdf.write_to(out)
    return Printed(pdf.pages, written, "".join(sorted(pdf.missing)))


def _page(pdf: Pdf, sign: Sign, convening: str) -> None:
    pdf.rectangle(0, pdf.height - _BAND, pdf.width, _BAND, ACCENT)
    head = fit(convening, typeface("semibold"), pdf.width - 2 * _SIDE, Rule(26, 12))
    pdf.line(head.lines[0], _SIDE, pdf.height - _BAND / 2 - head.size * 0.36, head.size, WHITE)
    x, width = _SIDE, pdf.width - 2 * _SIDE
    if sign.arrow:
        width -= _ARROW + 40
        at_left = sign.arrow == "left"
        _arrow(
            pdf,
            sign.arrow,
            _SIDE if at_left else pdf.width - _SIDE - _ARROW,
            (pdf.height - _BAND - _ARROW) / 2,
        )
        x += _ARROW + 40 if at_left else 0
    title = fit(sign.title, typeface("bold"), width, Rule(118, 64, 3))
    detail = fit(sign.detail, typeface("medium"), width, Rule(38, 20, 2))
    parts = [(title, INK)] + ([(detail, MUTED)] if sign.detail else [])
    block = sum(part.size * (line.rise + line.depth + 0.15) for part, _ in parts for line in part.lines)
    shrink = min(1.0, (pdf.height - _BAND - 60) / block) if block else 1.0
    y = (pdf.height - _BAND + block * shrink) / 2
    for part, ink in parts:
        size = part.size * shrink
        for line in part.lines:
            y -= size * line.rise
            pdf.line(line, x, y, size, ink)
            y -= size * (line.depth + 0.15)


def _arrow(pdf: Pdf, arrow: Arrow, x: float, y: float) -> None:
    scale = _ARROW / 100

    def turned(across: float, up: float) -> tuple[float, float]:
        if arrow == "left":
            return 100 - up, across
        if arrow == "right":
            return up, 100 - across
        return across, up

    corners = [turned(*corner) for corner in _ARROW_UP]
    path = " ".join(
        f"{number(x + across * scale)} {number(y + up * scale)} {'l' if place else 'm'}"
        for place, (across, up) in enumerate(corners)
    )
    red, green, blue = ACCENT
    pdf.operators(f"q {number(red)} {number(green)} {number(blue)} rg {path} h f Q")

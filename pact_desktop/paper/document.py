"""The frame that all documents share: the convening's header, page numbers, a cursor that runs down the page.

Measures are points. ``y`` is the cursor: the height, from the page's lower edge, at which the next thing's
upper edge will stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from pact_desktop.paper.fit import Rule, fit
from pact_desktop.paper.fonts import Weight, typeface
from pact_desktop.paper.pdf import Colour, Form, Pdf, colour
from pact_desktop.paper.text import CAPITALS, Line, shape
from pact_desktop.paper.words import Words

LETTER = (612.0, 792.0)
A4 = (595.28, 841.89)
PAGE_SIZES = {"letter": LETTER, "a4": A4}

INK = colour("#1D1C1A")
MUTED = colour("#5C5951")
HAIRLINE = colour("#DCD9D1")
SUNKEN = colour("#EAE8E2")
GROUND = colour("#F4F3EF")
ACCENT = colour("#474FB3")
ACCENT_SOFT = colour("#E8E9F8")

_SIDE = 54.0
_TOP = 48.0
_BOTTOM = 58.0
_RUNNING_HEAD = 26.0


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands at the head of a document and, shorter, of its later pages."""

    convening: str
    title: str
    lines: tuple[str, ...] = ()
    """Below the title: venue, dates, as of when."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What was written, and the letters that no font has."""

    pages: int
    bytes: int
    missing_letters: str


class Document:
    """Pages under one heading. Draw at the cursor, ask for ``room`` first, then ``write_to``."""

    def __init__(
        self,
        heading: Heading,
        words: Words,
        page_size: tuple[float, float] = LETTER,
        *,
        side: float = _SIDE,
        opening: bool = True,
        kind: str = "",
    ) -> None:
        """Begin the first page; ``opening`` sets the heading large, else it is the running head alone.

        ``kind`` names the file where many begin in it, each under a heading of its own.
        """
        title = words.title(words(kind) if kind else heading.title, heading.convening)
        self.pdf = Pdf(title, page_size, language=words.language)
        self.words = words
        self.left, self.right = side, page_size[0] - side
        self.width = self.right - self.left
        self.bottom = _BOTTOM
        self.y = page_size[1] - _TOP
        self._heading = heading
        self._beginnings = [0]
        self._footers: list[Form] = []
        if opening:
            self._opening()
        else:
            self._running_head()

    def begin(self, heading: Heading) -> None:
        """End this page and begin another document in the same file, with its own page numbers."""
        self._end_page()
        self._beginnings.append(self.pdf.pages)
        self._heading = heading
        self.y = self.pdf.height - _TOP
        self._opening()

    def parts(self) -> list[range]:
        """Return the pages of each document in the file, once it is written."""
        return [range(start, end) for start, end in pairwise([*self._beginnings, self.pdf.pages])]

    def _opening(self) -> None:
        heading = self._heading
        self.pdf.rectangle(self.left, self.y - 4, 32, 4, ACCENT, 2)
        self.y -= 26
        if heading.convening:
            self.text(heading.convening, 10.5, "semibold", MUTED)
            self.y -= 10
        self.text(heading.title, 25, "bold", INK)
        self.y -= 4
        for line in heading.lines:
            self.y -= 5
            self.text(line, 10, "regular", MUTED)
        self.y -= 18

    def _running_head(self) -> None:
        text = " · ".join(part for part in (self._heading.convening, self._heading.title) if part)
        fitted = fit(text, typeface("medium"), self.width, Rule(8.5, 6))
        self.pdf.line(fitted.lines[0], self.left, self.y - 8, fitted.size, MUTED)
        self.pdf.rule(self.left, self.y - 15, self.right, self.y - 15, HAIRLINE)
        self.y -= _RUNNING_HEAD

    def new_page(self) -> None:
        """End this page and begin the next."""
        self._end_page()
        self.y = self.pdf.height - _TOP
        self._running_head()

    def room(self, height: float) -> bool:
        """Begin a new page unless ``height`` points are left; return whether one was begun."""
        if self.y - height >= self.bottom:
            return False
        self.new_page()
        return True

    def _end_page(self) -> None:
        """The page number gets its place now; how many pages there are is known at the end."""
        self._footers.append(self.pdf.new_form())
        self.pdf.stamp(self._footers[-1])
        self.pdf.end_page()

    def text(
        self, text: str, size: float, weight: Weight = "regular", ink: Colour = INK, lines: int = 1
    ) -> None:
        """Set text at the cursor over the whole width, shrunk to fit, and move the cursor below it."""
        fitted = fit(text, typeface(weight), self.width, Rule(size, size * (1 if lines > 1 else 0.6), lines))
        for place, line in enumerate(fitted.lines):
            self.y -= CAPITALS * fitted.size if not place else 1.35 * fitted.size
            self.pdf.line(line, self.left, self.y, fitted.size, ink)
        self.y -= 0.25 * fitted.size

    def paragraph(self, text: str, size: float = 9, ink: Colour = MUTED) -> None:
        """Set running text at the cursor, over as many lines as it needs."""
        for line in wrapped(text, self.width, size):
            self.room(size * 1.5)
            self.y -= size * 1.5
            self.pdf.line(line, self.left, self.y, size, ink)
        self.y -= size * 0.4

    def section(self, title: str, keep: float = 80) -> None:
        """Set a section's title, on a page with at least ``keep`` points left below it."""
        self.room(keep + 40)
        self.y -= 20
        self.text(title, 13, "semibold", INK)
        self.y -= 8

    def write_to(self, out: Path | BinaryIO) -> Printed:
        """End the last page and write the document. Raises UserError if the file cannot be written."""
        self._end_page()
        for part in self.parts():
            for page in part:
                with self.pdf.form(self._footers[page], self.pdf.width, _BOTTOM):
                    number = page - part.start + 1
                    text = self.words("Page {page} of {pages}", page=number, pages=len(part))
                    self.pdf.text(
                        text, self.right, 30, 8.5, typeface("regular", tabular=True), MUTED, align=1
                    )
        size = self.pdf.write_to(out)
        return Printed(self.pdf.pages, size, "".join(sorted(self.pdf.missing)))


def wrapped(text: str, width: float, size: float, weight: Weight = "regular") -> list[Line]:
    """Break running text into lines of ``width`` points, each as full as can be."""
    lines: list[str] = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or shape(longer, typeface(weight)).width * size <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return [fit(line, typeface(weight), width, Rule(size, 1)).lines[0] for line in lines]

"""Looks at the pages of a PDF before they go out: whether all that has to be seen on them is seen.

The pages are drawn by Qt's PDF library, which draws them in the window and for Windows' printers, and by
Poppler, which draws them for CUPS: one may forgive what leaves the other's page blank.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from pact_desktop.devices import poppler
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.paper.expected import ExpectedPage, Fault, Mark, MarkKind
from pact_desktop.paper.place import Rectangle
from pact_desktop.scanning.decoder import FoundCode, GreyPicture, find_badges, find_small_badges

try:
    from pact_desktop.devices.images import ColourPicture, colours_of
    from pact_desktop.devices.pages import POINTS_PER_INCH, PdfPages

    MISSING_LIBRARY = ""
except ImportError as error:
    MISSING_LIBRARY = str(error)
    POINTS_PER_INCH = 72

DPI = 120
"""A code of 22 mm has 3.6 pixels a module: what a camera sees at arm's length."""

_INK = 10
"""Difference of 255 in one colour, from which on pixels are ink on something; an empty place has none."""
_SAME = 48
"""Difference of 255 up to which a pixel has a shape's colour."""


def look_at_pages(pdf: Path, expected: Sequence[ExpectedPage]) -> list[Fault]:
    """What is not seen on these pages, drawn by Qt and, where it is installed, by Poppler.

    Takes about a tenth of a second a page. Raises UnreadableInputError if the file is no PDF, or there is
    nothing on this computer that could draw it.
    """
    by_poppler = poppler.is_there()
    if MISSING_LIBRARY and not by_poppler:
        raise UnreadableInputError(
            said("The pages cannot be looked at before they go out: {reason}.", reason=MISSING_LIBRARY),
            "Run doctor: it tells what to install.",
        )
    faults = [] if MISSING_LIBRARY else look_by_qt(pdf, expected)
    if by_poppler:
        faults += [fault for fault in _look_by_poppler(pdf, expected) if fault not in faults]
    return faults


def look_by_qt(pdf: Path, expected: Sequence[ExpectedPage]) -> list[Fault]:
    """What is not seen on these pages, drawn by Qt alone: quick enough for every page of a run.

    Raises UnreadableInputError if the file is no PDF.
    """
    with PdfPages(pdf) as pages:
        count = len(pages)
        return [
            fault
            for each in expected
            for fault in _faults(colours_of(pages.image(each.page, DPI)) if each.page < count else None, each)
        ]


def _look_by_poppler(pdf: Path, expected: Sequence[ExpectedPage]) -> Iterator[Fault]:
    for each in expected:
        picture = poppler.page_colours(pdf, each.page, DPI)
        if picture is not None:
            yield from _faults(picture, each)


def _faults(picture: ColourPicture | None, expected: ExpectedPage) -> Iterator[Fault]:
    """What is not seen in the picture of a page; all of it where there is no such page."""
    page = None if picture is None else _Page(picture, expected.height)
    for mark in expected.marks:
        if page is None or not page.shows(mark):
            yield Fault(expected.page, mark)


class _Page:
    """The picture of one page."""

    def __init__(self, picture: ColourPicture, height: float) -> None:
        self._picture = picture
        self._height = height
        self._grey: GreyPicture = np.ascontiguousarray(picture[:, :, 1])  # codes are black on white
        self._codes = find_badges(self._grey)

    def shows(self, mark: Mark) -> bool:
        """Whether a mark is seen where it has to be."""
        match mark.kind:
            case MarkKind.CODE:
                return self._shows_code(mark)
            case MarkKind.SHAPE:
                return self._shows_shape(mark)
            case MarkKind.TEXT:
                return all(self._has_ink(*half) for half in self._halves(mark.box))
            case MarkKind.PICTURE:
                return self._has_ink(*self._pixels(mark.box))

    def _halves(self, box: Rectangle) -> Iterator[tuple[slice, slice]]:
        """The upper and the lower half of a box: letters reach into both, and of white ones half on
        a band and half on the paper beside it only one is seen."""
        rows, columns = self._pixels(box)
        height = rows.stop - rows.start
        yield slice(rows.start, rows.start + (height + 1) // 2), columns
        yield slice(rows.start + height // 2, rows.stop), columns

    def _has_ink(self, rows: slice, columns: slice) -> bool:
        there = self._picture[rows, columns].reshape(-1, 3)
        return there.size > 0 and int(np.ptp(there, axis=0).max()) > _INK

    def _shows_code(self, mark: Mark) -> bool:
        rows, columns = self._pixels(mark.box)
        here = [code for code in self._codes if _is_in(code, rows, columns)]
        if not here:  # look once more, closer, at its place alone
            rows, columns = self._pixels(mark.box.grown(mark.box.width * 0.1))
            here = find_small_badges(self._grey[rows, columns])
        return any(code.text == mark.text for code in here)

    def _shows_shape(self, mark: Mark) -> bool:
        """Whether most of the points have the shape's colour."""
        assert mark.colour is not None
        wanted = np.array([round(part * 255) for part in mark.colour])
        same = 0
        for x, y in mark.points:
            row = int((self._height - y) * DPI / POINTS_PER_INCH)
            column = int(x * DPI / POINTS_PER_INCH)
            if 0 <= row < self._picture.shape[0] and 0 <= column < self._picture.shape[1]:
                same += bool(np.abs(self._picture[row, column].astype(int) - wanted).max() <= _SAME)
        return same * 2 >= len(mark.points)

    def _pixels(self, box: Rectangle) -> tuple[slice, slice]:
        """The rows and columns of a box in points, as far as they are on the page."""
        scale = DPI / POINTS_PER_INCH
        top, bottom = (self._height - box.top) * scale, (self._height - box.y) * scale
        left, right = box.x * scale, box.right * scale
        return (
            slice(max(math.floor(top), 0), max(math.ceil(bottom), 0)),
            slice(max(math.floor(left), 0), max(math.ceil(right), 0)),
        )


def _is_in(code: FoundCode, rows: slice, columns: slice) -> bool:
    """Whether the middle of a code lies within these pixels."""
    x = sum(corner[0] for corner in code.corners) / 4
    y = sum(corner[1] for corner in code.corners) / 4
    return bool(rows.start <= y < rows.stop and columns.start <= x < columns.stop)

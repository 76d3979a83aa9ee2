"""Reads photographed sign-in sheets: which sheets a picture shows, who signed, and what cannot be read."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from pact_desktop.scanning.box_frame import Lines, find_frame, levelled
from pact_desktop.scanning.decoder import GreyPicture
from pact_desktop.scanning.ink import (
    NO_INK_BELOW,
    PER_MM,
    Ink,
    Rows,
    Signed,
    darkness,
    find_ink,
    find_patches,
)
from pact_desktop.scanning.sheet_codes import MOST_ROWS, SHEET, SheetCodes, find_sheets, is_printed
from pact_desktop.scanning.straighten import Strip, straightened

_BETWEEN = 1.2  # millimetres between a box and the next, whose frames both draw
_INSET = 0.9  # millimetres inside a frame that are left out, for the frame's own width and blur
_SIDE_INSET = 1.3
_NEIGHBOURS = 10.0  # millimetres of the boxes above and below that are looked at
_SHOWN_AROUND = 2.0
_SHOWN_PAPER = 240.0  # the grey of the paper in the pictures of boxes
_FRAME_SEEN = 0.6


@dataclass(frozen=True, slots=True)
class BoxReading:
    """One person's box. ``picture`` is the straightened box with a little around it, height by width."""

    row: int
    """0 at the top of the page."""
    attendee_id: str
    ink: Ink
    picture: GreyPicture

    @property
    def signed(self) -> Signed:
        """Whether the person signed."""
        return self.ink.signed


@dataclass(frozen=True, slots=True)
class SheetReading:
    """One sheet in a picture."""

    day: int
    page: int
    """1 first."""
    convening_tag: str | None
    """As on the sheet's own codes; None where none of them could be read."""
    boxes: tuple[BoxReading, ...]
    unread_rows: tuple[int, ...] = ()
    """Rows (0 at the top) that somebody stands in, but whose code or box cannot be read."""
    is_shown_twice: bool = False
    """Whether the picture shows this page more than once; then no box is read."""


def read_sheets(grey: GreyPicture) -> list[SheetReading]:
    """Return the sheets that a picture shows, in the order of their pages; none where it shows none.

    ``grey`` is height by width, 8 bits, in any orientation.
    """
    return [_read(grey, sheet) for sheet in find_sheets(grey)]


def _read(grey: GreyPicture, sheet: SheetCodes) -> SheetReading:
    if sheet.is_shown_twice:
        return SheetReading(sheet.day, sheet.page, sheet.convening_tag, (), (), is_shown_twice=True)
    boxes = []
    unread = []
    for row in range(MOST_ROWS):
        box = _read_box(grey, sheet, row) if row in sheet.people else None
        if box is not None:
            boxes.append(box)
        elif row < max(sheet.people) or is_printed(grey, sheet, row):
            unread.append(row)
    return SheetReading(sheet.day, sheet.page, sheet.convening_tag, tuple(boxes), tuple(unread))


def _read_box(grey: GreyPicture, sheet: SheetCodes, row: int) -> BoxReading | None:
    """Read one row's box; None where it cannot be found or is not whole."""
    view = sheet.view(row)
    if view is None or not sheet.is_trusted(row):
        return None
    left, top, right, bottom = SHEET.box(row)
    corners = view.to_picture(np.array([(left, top), (right, top), (right, bottom), (left, bottom)]))
    if (corners < 0).any() or (corners > grey.shape[::-1]).any():
        return None
    around = (left, top - _NEIGHBOURS, right, bottom + _NEIGHBOURS)
    strip = straightened(grey, view, around, PER_MM)
    height = bottom - top
    dark, paper = darkness(strip)
    frame = find_frame(dark, _lines((-_BETWEEN, 0), (0.6, 1)), _lines((height, height + _BETWEEN), (1, 0.6)))
    if frame.found < _FRAME_SEEN:
        return None
    level = levelled(dark, frame)
    side = round(_SIDE_INSET * PER_MM)
    rows = _rows(height)
    ink = find_ink(level[:, side:-side], rows)
    if ink.own + ink.doubtful < NO_INK_BELOW:
        ink = Ink(0, find_patches(paper[rows.inside, side:-side]))
    return BoxReading(row, sheet.people[row], ink, _shown(level, height))


def _lines(places: tuple[float, ...], weights: tuple[float, ...]) -> Lines:
    """Lines at these millimetres below the box's upper edge; a neighbour's tell less than the box's own."""
    return Lines(tuple((_NEIGHBOURS + y) * PER_MM for y in places), weights)


def _rows(height: float) -> Rows:
    def sample(y: float) -> int:
        return round((_NEIGHBOURS + y) * PER_MM)

    return Rows(
        slice(0, sample(-_BETWEEN - _INSET)),
        slice(sample(_INSET), sample(height - _INSET)),
        slice(sample(height + _BETWEEN + _INSET), None),
    )


def _shown(dark: Strip, height: float) -> GreyPicture:
    """The box as if it had lain flat in good light."""
    first = round((_NEIGHBOURS - _SHOWN_AROUND) * PER_MM)
    last = round((_NEIGHBOURS + height + _SHOWN_AROUND) * PER_MM)
    return np.asarray(np.clip(_SHOWN_PAPER * (1 - dark[first:last]), 0, 255), np.uint8)

"""The codes of sign-in sheets in a picture: which sheets it shows, and where their points lie."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from pact_desktop.domain.sign_in_sheet import (
    LETTER_SHEET,
    SIDES,
    RowCode,
    Side,
    parse_page_code,
    parse_row_code,
)
from pact_desktop.scanning.decoder import FoundCode, GreyPicture, find_badges, find_small_badges
from pact_desktop.scanning.straighten import Points, Strip, View, fit_view, straightened

SHEET = LETTER_SHEET
"""Rows lie to each other as on every size of paper; that the whole lies elsewhere does not matter here."""
MOST_ROWS = 21

_NEAR = 1.5  # rows; codes further away hardly count in the view of a row
_FAR_WEIGHT = 1e-3
_TRUSTED = 2.0  # rows; each side needs a code so near, else the box's place is a guess
_CORNER_WEIGHTS = (1.0, 1.0, 0.4, 1.0)  # the lower right corner of a code has no pattern that finds it
_FEW = 6  # codes; fewer are found where they are too small for the first look
_MOST_OFF = 0.25  # of a code's side, on an average: more is no paper that is merely bent
_QUIET = 2.0  # millimetres around a code that is looked for
_PER_MODULE = 8
_MODULES = 21
_PRINTED_CONTRAST = 0.35


@dataclass(frozen=True, slots=True)
class Spot:
    """One side of a row."""

    row: int
    side: Side


class SheetCodes:
    """The row codes of one sheet that were found in a picture."""

    def __init__(self, day: int, page: int) -> None:
        self.day = day
        self.page = page
        self.convening_tag: str | None = None
        """None while no code of the page itself was read."""
        self.people: dict[int, str] = {}
        """Ids of attendees by row."""
        self._corners: dict[Spot, Points] = {}
        self.is_shown_twice = False

    def add(self, code: RowCode, corners: Points) -> None:
        """Take in a row's code and where its corners lie: upper left first, clockwise."""
        spot = Spot(code.row, code.side)
        self.is_shown_twice |= spot in self._corners or self.people.get(code.row, "") not in (
            "",
            code.attendee_id,
        )
        self._corners[spot] = corners
        self.people[code.row] = code.attendee_id

    def missing(self) -> Iterator[Spot]:
        """The places where a code may be that was not read."""
        for row in range(MOST_ROWS):
            yield from (Spot(row, side) for side in SIDES if Spot(row, side) not in self._corners)

    def is_trusted(self, row: int) -> bool:
        """Tell whether codes near a row, on both sides, say where it lies."""
        return all(
            any(spot.side == side and abs(spot.row - row) <= _TRUSTED for spot in self._corners)
            for side in SIDES
        )

    def view(self, row: int) -> View | None:
        """Return how the paper is seen around a row; None with too few codes to tell."""
        if len({spot.side for spot in self._corners}) < len(SIDES):
            return None
        paper = np.concatenate([square_corners(spot) for spot in self._corners])
        picture = np.concatenate(list(self._corners.values()))
        away = np.repeat([(spot.row - row) / _NEAR for spot in self._corners], 4)
        near = np.exp(-(away**2)) + _FAR_WEIGHT
        try:
            view = fit_view(paper, picture, near * np.tile(_CORNER_WEIGHTS, len(self._corners)))
        except np.linalg.LinAlgError:
            return None  # codes that lie as no paper has them
        off = np.linalg.norm(view.to_picture(paper) - picture, axis=1)
        side = np.linalg.norm(picture[1::4] - picture[0::4], axis=1).mean()
        return view if float((off * near).sum() / near.sum()) < _MOST_OFF * side else None


def find_sheets(grey: GreyPicture) -> list[SheetCodes]:
    """Return the sheets that a picture shows, by their day and page.

    Where a sheet's code was not read at first, a second look is taken at its very place, straightened and
    enlarged.
    """
    found = find_badges(grey)
    if sum(parse_row_code(code.text) is not None for code in found) < _FEW:
        known = {code.text for code in found}
        found += [code for code in find_small_badges(grey) if code.text not in known]
    sheets: dict[tuple[int, int], SheetCodes] = {}
    tags: dict[tuple[int, int], set[str]] = defaultdict(set)
    for code in found:
        row, page = parse_row_code(code.text), parse_page_code(code.text)
        if row is not None:
            sheet = sheets.setdefault((row.day, row.page), SheetCodes(row.day, row.page))
            sheet.add(row, np.array(code.corners, float))
        elif page is not None:
            tags[page.day, page.page].add(page.convening_tag)
    for key, sheet in sheets.items():
        if tags[key]:
            sheet.convening_tag = min(tags[key])
        while _look_again(grey, sheet):  # each code that is found tells better where its neighbours are
            pass
    return [sheets[key] for key in sorted(sheets)]


def square_corners(spot: Spot) -> Points:
    """Return the corners of a code's place on paper: upper left first, clockwise."""
    square = SHEET.row_code(spot.row, spot.side)
    left, top, right, bottom = square.x, square.y, square.x + square.side, square.y + square.side
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)])


def is_printed(grey: GreyPicture, sheet: SheetCodes, row: int) -> bool:
    """Tell whether there seems to be a code at the left of a row's box, read or not."""
    view = sheet.view(row)
    if view is None:
        return False
    # Below the last row of a full page, the code of the page's corner stands at the right.
    dark, light = np.percentile(_patch(grey, view, Spot(row, "L"), 0), (15, 85))
    return bool(light - dark > _PRINTED_CONTRAST * light)


def _look_again(grey: GreyPicture, sheet: SheetCodes) -> bool:
    """Look for each missing code at its place; return whether any was found."""
    before = len(list(sheet.missing()))
    views = {row: sheet.view(row) for row in range(MOST_ROWS)}
    for spot in list(sheet.missing()):
        view = views[spot.row]
        if view is None or not _is_inside(grey, view, spot):
            continue
        code = _decoded(_patch(grey, view, spot, _QUIET), sheet, spot)
        if code is None:
            continue
        row, found = code
        square = SHEET.row_code(spot.row, spot.side)
        per_mm = _PER_MODULE * _MODULES / square.side
        on_paper = np.array(found.corners, float) / per_mm + (square.x - _QUIET, square.y - _QUIET)
        sheet.add(row, view.to_picture(on_paper))
    return len(list(sheet.missing())) < before


def _decoded(patch: Strip, sheet: SheetCodes, spot: Spot) -> tuple[RowCode, FoundCode] | None:
    """The code that is wanted in a patch, as it is or sharpened."""
    plain = np.clip(patch, 0, 255).astype(np.uint8)
    sharp = np.asarray(Image.fromarray(plain).filter(ImageFilter.UnsharpMask(_PER_MODULE // 2, 200, 0)))
    for picture in (plain, sharp):
        for found in find_badges(picture):
            row = parse_row_code(found.text)
            wanted = (sheet.day, sheet.page, spot.row, spot.side)
            if row is not None and (row.day, row.page, row.row, row.side) == wanted:
                return row, found
    return None


def _patch(grey: GreyPicture, view: View, spot: Spot, quiet: float) -> Strip:
    square = SHEET.row_code(spot.row, spot.side)
    box = (
        square.x - quiet,
        square.y - quiet,
        square.x + square.side + quiet,
        square.y + square.side + quiet,
    )
    return straightened(grey, view, box, _PER_MODULE * _MODULES / square.side)


def _is_inside(grey: GreyPicture, view: View, spot: Spot) -> bool:
    corners = view.to_picture(square_corners(spot))
    return bool((corners >= 0).all() and (corners < grey.shape[::-1]).all())

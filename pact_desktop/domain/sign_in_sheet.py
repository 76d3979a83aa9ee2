"""The sign-in sheet: where its codes and signature boxes lie, and what the codes say.

Paper draws it and scanning reads it back, so both take it from here. Lengths are millimetres from the page's
upper left corner. Each row has the same small code on both sides of its signature box; it tells day, page,
row and person by itself, so that a page with crumpled corners, or beside another one, can still be read.
Larger codes in the corners tell which convening it is.

Row codes are QR codes of Version 1, not Micro QR codes, whose single finder pattern loses a third of those
that hold as much.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from pact_desktop.domain import crockford

Side = Literal["L", "R"]
SIDES: tuple[Side, Side] = ("L", "R")
MOST_PAGES = 999

_VERSION = "1"
_LETTER = "[0-9A-HJKMNP-TV-Z]"
_ROW_CODE = re.compile(rf"{_VERSION}([1-9])({_LETTER}{{2}})({_LETTER})([LR])({_LETTER}{{13}})")
_PAGE_CODE = re.compile(rf"PACTS{_VERSION}({_LETTER}{{4}})([1-9])(\d{{3}})([0-3])")


@dataclass(frozen=True, slots=True)
class RowCode:
    """What the code beside a signature box says."""

    day: int
    page: int
    """1 first."""
    row: int
    """0 at the top of the page, 31 at most."""
    side: Side
    attendee_id: str

    @property
    def text(self) -> str:
        """19 characters; a QR code of Version 1 with error correction M holds 20."""
        page, row = crockford.encode(self.page, 2), crockford.encode(self.row, 1)
        return f"{_VERSION}{self.day}{page}{row}{self.side}{self.attendee_id}"


@dataclass(frozen=True, slots=True)
class PageCode:
    """What the codes in the corners say."""

    convening_tag: str
    """Four characters of Crockford's base32, so that another convening's sheet is told apart."""
    day: int
    page: int
    """1 first."""
    spot: int
    """Which corner: upper left and right, lower left and right."""

    @property
    def text(self) -> str:
        """15 characters of QR's alphanumeric set."""
        return f"PACTS{_VERSION}{self.convening_tag}{self.day}{self.page:03}{self.spot}"


def parse_row_code(text: str) -> RowCode | None:
    """Return what a row's code says, None if the text is none."""
    match = _ROW_CODE.fullmatch(text)
    if match is None:
        return None
    side = SIDES[SIDES.index(match[4])]
    return RowCode(int(match[1]), crockford.decode(match[2]), crockford.decode(match[3]), side, match[5])


def parse_page_code(text: str) -> PageCode | None:
    """Return what a page's code says, None if the text is none."""
    match = _PAGE_CODE.fullmatch(text)
    if match is None:
        return None
    return PageCode(match[1], int(match[2]), int(match[3]), int(match[4]))


def is_sheet_code(text: str) -> bool:
    """Tell whether a text stands on a sign-in sheet."""
    return parse_row_code(text) is not None or parse_page_code(text) is not None


@dataclass(frozen=True, slots=True)
class Square:
    """A code's place: its upper left corner and its side, without its quiet zone."""

    x: float
    y: float
    side: float


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """The geometry on one size of page."""

    width: float
    height: float
    rows: int = 20
    top: float = 40.0
    """Upper edge of the first row."""
    row_height: float = 10.8

    def box(self, row: int) -> tuple[float, float, float, float]:
        """Return a row's signature box: left, top, right, bottom."""
        y = self.top + row * self.row_height
        return self.width - 94.9, y + 0.6, self.width - 29.9, y + self.row_height - 0.6

    def row_code(self, row: int, side: Side) -> Square:
        """Return the place of the code on one side of a row's box."""
        left, _, right, _ = self.box(row)
        code = 9.0
        y = self.top + row * self.row_height + (self.row_height - code) / 2
        return Square(left - 2.6 - code if side == "L" else right + 2.6, y, code)

    def page_codes(self) -> tuple[Square, ...]:
        """Return the places of the page's codes, in the order of their spots."""
        edge, corner = 8.0, 14.0
        right, bottom = self.width - edge - corner, self.height - edge - corner
        return (
            *(Square(edge, edge, corner), Square(right, edge, corner)),
            *(Square(edge, bottom, corner), Square(right, bottom, corner)),
        )


LETTER_SHEET = SignInSheet(215.9, 279.4)
A4_SHEET = SignInSheet(210.0, 297.0, rows=21)

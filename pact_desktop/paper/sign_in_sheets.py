"""Sign-in sheets: a row a person, a box for the signature, and codes by which a photograph is read back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import zxingcpp

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.domain.sign_in_sheet import (
    A4_SHEET,
    LETTER_SHEET,
    MOST_PAGES,
    SIDES,
    PageCode,
    RowCode,
    SignInSheet,
    Square,
)
from pact_desktop.paper.document import A4, HAIRLINE, INK, LETTER, MUTED, Printed
from pact_desktop.paper.fit import Rule, fit
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.pdf import Colour, Pdf
from pact_desktop.paper.qr import symbol_path
from pact_desktop.paper.units import POINTS_PER_MILLIMETRE as MM
from pact_desktop.paper.words import Words

_TEXT_LEFT = 24.0  # millimetres, as everywhere below
_HEAD_LEFT, _HEAD_RIGHT = 26.0, 26.0
_BOX_LINE: Colour = (0.3, 0.3, 0.3)
_BOX_LINE_WIDTH = 0.7  # points; a thinner line is lost in a small photograph
_NAME_SHARE = 0.56


@dataclass(frozen=True, slots=True)
class SignInRow:
    """One person on the sheet."""

    attendee_id: str
    name: str
    detail: str = ""
    """Agency or county, below the name."""


@dataclass(frozen=True, slots=True)
class SignInGroup:
    """People under one title, such as a county or a range of letters; a group begins a new page."""

    title: str
    rows: tuple[SignInRow, ...]


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """Where a person's signature box stands: in points from the page's lower left corner."""

    attendee_id: str
    page: int
    """1 first."""
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PrintedSheets:
    """What was written, and where each person signs."""

    printed: Printed
    rows: tuple[PrintedRow, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    title: str
    part: str
    """Which of the group's pages, when it has several."""
    rows: tuple[SignInRow, ...]


def render_sign_in_sheets(
    groups: Sequence[SignInGroup],
    out: Path | BinaryIO,
    *,
    convening: str,
    convening_tag: str,
    day: int,
    day_label: str,
    language: str = "en",
    page_size: tuple[float, float] = LETTER,
) -> PrintedSheets:
    """Write the sheets of one day.

    ``convening_tag`` has four characters of Crockford's base32, as in the convening's badge codes.
    ``day_label`` is printed, such as "Day 1 · Tue, Oct 6, 2026". Raises UnreadableInputError if there is
    nobody to sign, for more pages than codes can tell
    apart, or if the file cannot be written.
    """
    sheet = A4_SHEET if page_size == A4 else LETTER_SHEET
    words = Words(language)
    pages = list(_pages(groups, sheet))
    if not pages:
        raise UnreadableInputError("There is nobody to sign in on that day.", "Choose another day.")
    if len(pages) > MOST_PAGES:
        raise UnreadableInputError(
            said(
                "The sign-in sheets would have {count} pages; at most {most} can be told apart.",
                count=len(pages),
                most=MOST_PAGES,
            ),
            "Print them by county.",
        )
    title = words("Sign-in sheet")
    pdf = Pdf(f"{title} · {convening}", page_size, language=language)
    printed_rows: list[PrintedRow] = []
    for number, page in enumerate(pages, 1):
        _head(pdf, sheet, words, page, (convening, day_label), (number, len(pages)))
        for spot, square in enumerate(sheet.page_codes()):
            _code(pdf, sheet, PageCode(convening_tag, day, number, spot).text, square)
        for place, row in enumerate(page.rows):
            box = _row(pdf, sheet, row, (day, number, place))
            printed_rows.append(PrintedRow(row.attendee_id, number, box))
        pdf.end_page()
    size = pdf.write_to(out)
    return PrintedSheets(Printed(pdf.pages, size, "".join(sorted(pdf.missing))), tuple(printed_rows))


def _pages(groups: Sequence[SignInGroup], sheet: SignInSheet) -> Iterator[_Page]:
    for group in groups:
        starts = range(0, len(group.rows), sheet.rows)
        for number, start in enumerate(starts, 1):
            part = f"{number}/{len(starts)}" if len(starts) > 1 else ""
            yield _Page(group.title, part, group.rows[start : start + sheet.rows])


def _head(
    pdf: Pdf,
    sheet: SignInSheet,
    words: Words,
    page: _Page,
    labels: tuple[str, str],
    numbers: tuple[int, int],
) -> None:
    convening, day_label = labels
    left = _HEAD_LEFT * MM
    width = (sheet.width - _HEAD_LEFT - _HEAD_RIGHT) * MM
    title = f"{page.title}  {page.part}".strip()
    small = " · ".join(part for part in (words("Sign-in sheet"), convening) if part)
    for text, size, y, weight, ink in (
        (small, 9.0, 12.0, "medium", MUTED),
        (title, 19.0, 20.5, "bold", INK),
    ):
        fitted = fit(text, typeface(weight), width * 0.7, Rule(size, size * 0.5))
        pdf.line(fitted.lines[0], left, pdf.height - y * MM, fitted.size, ink)
    right = left + width
    fitted = fit(day_label, typeface("semibold"), width * 0.3, Rule(10, 6))
    pdf.line(fitted.lines[0], right, pdf.height - 12.0 * MM, fitted.size, INK, align=1)
    count = words("Page {page} of {pages}", page=numbers[0], pages=numbers[1])
    pdf.text(count, right, pdf.height - 17.0 * MM, 9, typeface("regular", tabular=True), MUTED, align=1)
    y = pdf.height - (sheet.top - 3.5) * MM
    box_left = sheet.box(0)[0] * MM
    pdf.text(words("Name"), _TEXT_LEFT * MM, y, 8, typeface("medium"), MUTED)
    pdf.text(words("Signature, inside the box"), box_left, y, 8, typeface("medium"), MUTED)


def _row(
    pdf: Pdf, sheet: SignInSheet, row: SignInRow, where: tuple[int, int, int]
) -> tuple[float, float, float, float]:
    """Draw one row, the place of a page of a day; return its box in points."""
    day, page, place = where
    left, top, right, bottom = sheet.box(place)
    box = (left * MM, pdf.height - bottom * MM, right * MM, pdf.height - top * MM)
    pdf.frame(box[0], box[1], box[2] - box[0], box[3] - box[1], _BOX_LINE, _BOX_LINE_WIDTH)
    for side in SIDES:
        code = RowCode(day, page, place, side, row.attendee_id).text
        _code(pdf, sheet, code, sheet.row_code(place, side))
    x = _TEXT_LEFT * MM
    width = (sheet.row_code(place, "L").x - 2.5) * MM - x
    height = box[3] - box[1]
    name = fit(row.name, typeface("semibold"), width, Rule(11.5, 9, 1))
    if row.detail:
        detail = fit(row.detail, typeface("regular"), width, Rule(8, 6, 1))
        pdf.line(name.lines[0], x, box[1] + height * _NAME_SHARE, name.size, INK)
        pdf.line(detail.lines[0], x, box[1] + height * 0.2, detail.size, MUTED)
    else:
        pdf.line(name.lines[0], x, box[1] + (height - name.size * 0.727) / 2, name.size, INK)
    if place:
        y = pdf.height - (sheet.top + place * sheet.row_height) * MM
        pdf.rule(x, y, x + width, y, HAIRLINE, 0.4)
    return box


def _code(pdf: Pdf, sheet: SignInSheet, text: str, square: Square) -> None:
    y = (sheet.height - square.y - square.side) * MM
    pdf.operators(symbol_path(_symbol(text), square.x * MM, y, square.side * MM))


def _symbol(text: str) -> list[str]:
    """Return the rows of the smallest QR code that holds a text, with error correction M."""
    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = zxingcpp.write_barcode_to_image(symbol, scale=1, add_quiet_zones=False)
    return ["".join("1" if dark else "0" for dark in row) for row in np.asarray(picture) < 128]

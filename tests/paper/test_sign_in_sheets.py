from __future__ import annotations

from io import BytesIO

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.sign_in_sheet import (
    A4_SHEET,
    LETTER_SHEET,
    SIDES,
    PageCode,
    RowCode,
    Side,
    SignInSheet,
    parse_page_code,
    parse_row_code,
)
from pact_desktop.paper.document import A4, LETTER
from pact_desktop.paper.sign_in_sheets import PrintedSheets, SignInGroup, SignInRow, render_sign_in_sheets
from tests.paper.samples import NAMES, page_texts, pictures

QR_CODE = zxingcpp.barcode_formats_from_str("QRCodeModel2")


def people(count: int) -> tuple[SignInRow, ...]:
    return tuple(
        SignInRow(f"{place:013}", " ".join(NAMES[place % len(NAMES)]), "Probation Department")
        for place in range(count)
    )


def sheets(
    groups: list[SignInGroup], page_size: tuple[float, float] = LETTER
) -> tuple[PrintedSheets, BytesIO]:
    out = BytesIO()
    printed = render_sign_in_sheets(
        groups,
        out,
        convening="PACT Convening 2026",
        convening_tag="6SYW",
        day=1,
        day_label="Day 1 · Tue, Oct 6, 2026",
        page_size=page_size,
    )
    return printed, out


@pytest.mark.parametrize("page_size", [LETTER, A4])
def test_every_code_of_a_sheet_is_read_from_its_picture(
    page_size: tuple[float, float], qapp: QGuiApplication
) -> None:
    rows = people(20)
    _, pdf = sheets([SignInGroup("Los Angeles", rows)], page_size)
    found = {read.text for read in zxingcpp.read_barcodes(pictures(pdf, 150)[0], formats=QR_CODE)}
    page_codes = [code for code in map(parse_page_code, found) if code]
    row_codes = [code for code in map(parse_row_code, found) if code]
    assert sorted(code.spot for code in page_codes) == [0, 1, 2, 3]
    assert {(code.convening_tag, code.day, code.page) for code in page_codes} == {("6SYW", 1, 1)}
    assert {(code.row, code.attendee_id) for code in row_codes} == {
        (place, row.attendee_id) for place, row in enumerate(rows)
    }
    assert len(row_codes) == 40


def test_a_group_begins_a_page_and_continues_on_the_next() -> None:
    printed, pdf = sheets([SignInGroup("Madera", people(21)), SignInGroup("Ventura", people(1))])
    texts = page_texts(pdf)
    assert printed.printed.pages == len(texts) == 3
    assert ["Madera" in text for text in texts] == [True, True, False]
    assert all(f"Page {place} of 3" in text for place, text in enumerate(texts, 1))
    assert [row.page for row in printed.rows] == [1] * 20 + [2] + [3]


def test_a_box_is_where_the_report_says(qapp: QGuiApplication) -> None:
    printed, pdf = sheets([SignInGroup("Madera", people(3))])
    page = pictures(pdf, 144)[0]
    for row in printed.rows:
        x0, y0, x1, y1 = (round(value * 2) for value in row.box)
        height = page.shape[0]
        inside = page[height - y1 + 3 : height - y0 - 3, x0 + 3 : x1 - 3]
        assert (inside == 255).all()
        assert (page[height - y0 - 2 : height - y0 + 2, x0 + 10 : x1 - 10].min(axis=0) < 200).all()


@pytest.mark.parametrize("sheet", [LETTER_SHEET, A4_SHEET])
def test_codes_and_boxes_keep_clear_of_each_other(sheet: SignInSheet) -> None:
    squares = [sheet.row_code(row, side) for row in range(sheet.rows) for side in SIDES]
    squares += sheet.page_codes()
    for place, one in enumerate(squares):
        for other in squares[place + 1 :]:
            apart_x = max(one.x, other.x) - min(one.x + one.side, other.x + other.side)
            apart_y = max(one.y, other.y) - min(one.y + one.side, other.y + other.side)
            assert max(apart_x, apart_y) >= 4 * sheet.row_code(0, "L").side / 21  # four modules
    last = sheet.box(sheet.rows - 1)
    assert last[3] < sheet.height - 10
    assert last[2] < sheet.width - 10


@given(
    st.integers(1, 9),
    st.integers(1, 999),
    st.integers(0, 31),
    st.sampled_from(SIDES),
    st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=13, max_size=13),
)
def test_a_rows_code_says_what_it_was_made_of(
    day: int, page: int, row: int, side: Side, attendee_id: str
) -> None:
    code = RowCode(day, page, row, side, attendee_id)
    assert len(code.text) == 19
    assert parse_row_code(code.text) == code
    assert parse_page_code(code.text) is None


def test_a_pages_code_says_what_it_was_made_of() -> None:
    code = PageCode("6SYW", 2, 117, 3)
    assert parse_page_code(code.text) == code
    assert parse_page_code("PACT6SYW0938NKRKAYDXZ0G7R9H08GENJ17") is None


def test_nobody_to_sign_is_said() -> None:
    with pytest.raises(UserError, match="nobody to sign"):
        sheets([SignInGroup("Madera", ())])

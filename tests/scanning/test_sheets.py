"""Signed sheets, really printed, photographed as a phone would, and read back."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QGuiApplication

from pact_desktop.domain.sign_in_sheet import LETTER_SHEET, SIDES, RowCode, Side
from pact_desktop.paper.document import A4, LETTER
from pact_desktop.paper.sign_in_sheets import SignInGroup, render_sign_in_sheets
from pact_desktop.scanning.pictures import read_grey
from pact_desktop.scanning.sheets import SheetReading, read_sheets
from tests.paper.samples import pictures
from tests.paper.test_sign_in_sheets import people
from tests.support.sheet_photographs import (
    SIGNED,
    Grey,
    Shot,
    any_hand,
    beside,
    photograph,
    write,
)

DPI = 150
KINDS = (
    *("signature", "blank", "initials", "dot", "tick", "blank", "pencil", "blank", "overshooting", "blank"),
    *("blank", "signature", "descender", "blank", "from_neighbour", "signature", "signature", "tick"),
    *("blank", "signature"),
)
SIGNED_ROWS = {row for row, kind in enumerate(KINDS) if kind in SIGNED}
SMALL = (1500, 2000)


@pytest.fixture(scope="module")
def blank(qapp: QGuiApplication) -> Grey:
    return printed(LETTER)[0]


@pytest.fixture(scope="module")
def signed(blank: Grey) -> Grey:
    return signed_by(blank, KINDS)


def printed(page_size: tuple[float, float], count: int = 20) -> list[Grey]:
    out = BytesIO()
    render_sign_in_sheets(
        [SignInGroup("Los Angeles County", people(count))],
        out,
        convening="PACT Convening 2026",
        convening_tag="6SYW",
        day=1,
        day_label="Day 1 · Tue, Oct 6, 2026",
        page_size=page_size,
    )
    return pictures(out, DPI)


def signed_by(page: Grey, kinds: Sequence[str], seed: int = 5) -> Grey:
    random = np.random.default_rng(seed)
    copy = page.copy()
    for row, kind in enumerate(kinds):
        write(copy, DPI, LETTER_SHEET.box(row), any_hand(kind, random), random)
    return copy


def grey_of(jpeg: bytes) -> Grey:
    return np.asarray(Image.open(BytesIO(jpeg)))


def taken(page: Grey, shot: Shot) -> list[SheetReading]:
    return read_sheets(grey_of(photograph(page, DPI, shot)))


def rows_by(sheet: SheetReading, signed: str) -> set[int]:
    return {box.row for box in sheet.boxes if box.signed == signed}


@pytest.mark.parametrize(
    "shot",
    [
        pytest.param(Shot(SMALL), id="a usual photograph"),
        pytest.param(Shot(SMALL, tilt=26, turn=9, bend=-8, bend_along=10), id="tilted and bent"),
        pytest.param(Shot(SMALL, crumpled=16, fold=45, bend=2), id="one corner crumpled, one folded over"),
        pytest.param(Shot(SMALL, paper=0.7, shadow=0.5, hard_shadow=0.4, noise=8), id="shadow and noise"),
    ],
)
def test_who_signed_is_read_and_an_empty_box_is_never_proposed(signed: Grey, shot: Shot) -> None:
    (sheet,) = taken(signed, shot)
    assert (sheet.day, sheet.page, sheet.convening_tag) == (1, 1, "6SYW")
    assert [box.attendee_id for box in sheet.boxes] == [row.attendee_id for row in people(20)]
    assert rows_by(sheet, "yes") == SIGNED_ROWS
    assert not sheet.unread_rows


def test_a_mark_from_the_neighbour_is_for_a_person_to_judge(signed: Grey) -> None:
    (sheet,) = taken(signed, Shot(SMALL))
    assert sheet.boxes[KINDS.index("from_neighbour")].signed == "unsure"
    assert sheet.boxes[KINDS.index("blank")].ink.share == 0
    assert sheet.boxes[KINDS.index("signature")].ink.share == 1
    tick = sheet.boxes[KINDS.index("tick")]
    assert 0.5 < tick.ink.share <= 1
    assert tick.picture.shape[1] > 4 * tick.picture.shape[0]
    assert tick.picture.min() < tick.picture.max() / 2


def test_an_empty_sheet_proposes_nobody(blank: Grey) -> None:
    (sheet,) = taken(blank, Shot(SMALL, shadow=0.5, hard_shadow=0.45, noise=8, bend=7))
    assert rows_by(sheet, "no") == set(range(20))
    (sheet,) = taken(blank, Shot(SMALL, crumpled=22, bend=-10, bend_along=120))
    assert rows_by(sheet, "no") | set(sheet.unread_rows) == set(range(20))


@pytest.mark.parametrize("quarters", [1, 2])
def test_a_picture_may_lie_on_its_side_or_stand_on_its_head(signed: Grey, quarters: int) -> None:
    grey = grey_of(photograph(signed, DPI, Shot(SMALL)))
    (sheet,) = read_sheets(np.ascontiguousarray(np.rot90(grey, quarters)))
    assert rows_by(sheet, "yes") == SIGNED_ROWS


def test_a_phone_that_notes_how_it_was_held_is_understood(signed: Grey, tmp_path: Path) -> None:
    turned = Image.open(BytesIO(photograph(signed, DPI, Shot(SMALL)))).rotate(90, expand=True)
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: turn by a quarter clockwise to see it upright
    turned.save(tmp_path / "held.jpg", exif=exif)
    (sheet,) = read_sheets(read_grey(tmp_path / "held.jpg"))
    assert rows_by(sheet, "yes") == SIGNED_ROWS


def test_a_flat_scan_is_read_as_well(signed: Grey) -> None:
    (sheet,) = read_sheets(signed)
    assert rows_by(sheet, "yes") == SIGNED_ROWS


def test_another_size_of_paper_is_read(qapp: QGuiApplication) -> None:
    (page,) = printed(A4, 21)
    random = np.random.default_rng(8)
    left, top, right, bottom = LETTER_SHEET.box(20)
    write(page, DPI, (left - 5.9, top, right - 5.9, bottom), any_hand("signature", random), random)
    (sheet,) = taken(page, Shot(SMALL))
    assert rows_by(sheet, "yes") == {20}


def test_two_sheets_in_one_picture_are_told_apart(qapp: QGuiApplication) -> None:
    pages = printed(LETTER, 25)
    first = signed_by(pages[0], ["signature", "blank", "tick"])
    second = signed_by(pages[1], ["blank", "signature"])
    sheets = taken(beside([first, second]), Shot((3000, 2250), tilt=8))
    assert [sheet.page for sheet in sheets] == [1, 2]
    assert [rows_by(sheet, "yes") for sheet in sheets] == [{0, 2}, {1}]
    assert [len(sheet.boxes) for sheet in sheets] == [20, 5]


def test_the_same_page_twice_in_a_picture_is_not_guessed_at(blank: Grey) -> None:
    (sheet,) = taken(beside([blank, blank]), Shot((2400, 1800), tilt=5))
    assert sheet.is_shown_twice
    assert not sheet.boxes


def test_rows_that_are_hidden_are_told_and_not_guessed(signed: Grey) -> None:
    covered = signed.copy()
    left, top, *_ = (round(side * DPI / 25.4) for side in LETTER_SHEET.box(9))
    bottom = round(LETTER_SHEET.box(10)[3] * DPI / 25.4)
    covered[top:bottom, left - 120 :] = 60  # a hand lies on two rows
    (sheet,) = taken(covered, Shot(SMALL))
    assert sheet.unread_rows == (9, 10)
    assert rows_by(sheet, "yes") == SIGNED_ROWS - {9, 10}


def test_a_box_under_a_note_is_not_read_as_empty(signed: Grey) -> None:
    covered = signed.copy()
    left, top, right, bottom = (round(side * DPI / 25.4) for side in LETTER_SHEET.box(0))
    covered[top - 10 : bottom + 10, left - 5 : right + 5] = 250  # a note on the box; the codes beside it show
    (sheet,) = taken(covered, Shot(SMALL))
    assert 0 in sheet.unread_rows


def test_a_stamp_is_for_a_person_to_judge(blank: Grey) -> None:
    stamped = blank.copy()
    left, top, *_ = (round(side * DPI / 25.4) for side in LETTER_SHEET.box(4))
    stamped[top + 8 : top + 46, left + 60 : left + 200] = 40
    (sheet,) = taken(stamped, Shot(SMALL))
    assert {row for row in range(20) if row not in rows_by(sheet, "no")} == {4}
    assert sheet.boxes[4].signed == "unsure"


def test_a_picture_without_a_sheet_shows_none() -> None:
    assert read_sheets(np.full((600, 800), 180, np.uint8)) == []


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 31), st.sampled_from(SIDES), st.integers(0, 11)), max_size=6))
def test_codes_that_lie_as_on_no_sheet_propose_nobody(codes: list[tuple[int, Side, int]]) -> None:
    picture = np.full((620, 820), 220, np.uint8)
    for row, side, place in codes:
        text = RowCode(1, 1, row, side, f"{row:013}").text
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
        dots = np.asarray(zxingcpp.write_barcode_to_image(code, scale=4))
        top, left = place // 4 * 200 + place * 3, place % 4 * 200 + row
        picture[top : top + dots.shape[0], left : left + dots.shape[1]] = dots
    for sheet in read_sheets(picture):
        assert rows_by(sheet, "yes") == set()

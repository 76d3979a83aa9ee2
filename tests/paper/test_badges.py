from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pypdf
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter
from PySide6.QtGui import QGuiApplication

from pact_desktop.domain.errors import UserError
from pact_desktop.paper.badges import CancelledError, render_badges
from pact_desktop.paper.layout import find_back, find_layout
from pact_desktop.paper.stock import find_stock, stock_names
from tests.paper.samples import CODES, NAMES, badge, page_texts, pictures, printed

CODE_FORMAT = zxingcpp.barcode_formats_from_str("QRCode")


@pytest.mark.parametrize(
    ("stock", "layout"),
    [*((name, "") for name in stock_names()), *(("letter-6", name) for name in ("side-band", "compact"))],
)
def test_every_printed_code_is_read_from_a_turned_and_blurred_page(
    stock: str, layout: str, qapp: QGuiApplication
) -> None:
    _, pdf = printed([badge(place) for place in range(8)], stock, layout)
    read = []
    for page in pictures(pdf, 150):
        picture = Image.fromarray(page).rotate(3, expand=True, fillcolor=255)
        blurred = np.asarray(picture.filter(ImageFilter.GaussianBlur(1.0)))
        read += [found.text for found in zxingcpp.read_barcodes(blurred, formats=CODE_FORMAT)]
    sides = 2 if find_stock(stock).fold else 1
    assert sorted(read) == sorted(CODES * 2 * sides)


@pytest.mark.parametrize("stock", stock_names())
def test_every_name_can_be_searched_and_copied(stock: str) -> None:
    _, pdf = printed([badge(place) for place in range(8)], stock)
    text = "".join(page_texts(pdf)).replace("\n", "").replace(" ", "")
    for first, rest in NAMES:
        assert first.replace(" ", "") in text
        assert rest.replace(" ", "") in text


def test_pages_fill_from_the_place_that_is_asked_for(qapp: QGuiApplication) -> None:
    report, pdf = printed([badge(place) for place in range(6)], start_at=5)
    assert (report.badges, report.pages) == (6, 2)
    assert report.bytes == len(pdf.getvalue())
    first, second = pictures(pdf, 50)
    assert (first[: 7 * 50] == 255).all()
    assert (first[7 * 50 :] < 255).any() and (second[: 7 * 50] < 255).any()


def test_the_code_has_22_millimetres_and_its_quiet_zone(qapp: QGuiApplication) -> None:
    _, pdf = printed([badge()], "card-4x3")
    page = pictures(pdf, 300)[0]
    found = zxingcpp.read_barcodes(page, formats=CODE_FORMAT)[0].position
    side = found.top_right.x - found.top_left.x
    assert side / 300 * 25.4 >= 21.9
    clear = round(side / 29 * 4) - 3
    left, top = found.top_left.x, found.top_left.y
    assert (page[top - clear : top - 2, left : left + side] == 255).all()
    assert (page[top : top + side, left - clear : left - 2] == 255).all()


def test_each_back_lies_behind_its_front(qapp: QGuiApplication) -> None:
    people = [
        badge(place, back_title="Ballroom A", back_text="Wi-Fi: lupine\nHelp: 555-0100") for place in range(3)
    ]
    stock, out = find_stock("letter-6"), BytesIO()
    layout, back = find_layout("name-first"), find_back("notes")
    report = render_badges(people, stock, layout, out, back=back, start_at=2)
    assert report.pages == 2
    front, reverse = pictures(out, 72)
    for place in range(6):
        for page, (x, y) in ((front, stock.corner(place)), (reverse, stock.back_corner(place))):
            printed_there = (
                page[792 - round(y) - 210 : 792 - round(y) - 6, round(x) + 6 : round(x) + 282] < 255
            ).any()
            assert printed_there == (1 <= place <= 3)
    text = page_texts(out)[1]
    assert text.count("Wi-Fi: lupine\nHelp: 555-0100") == 3


@pytest.mark.parametrize("name", ["letter-2-fold", "a4-4-fold"])
def test_the_back_of_a_fold_over_badge_is_upside_down_above_its_front(
    qapp: QGuiApplication, name: str
) -> None:
    stock, out = find_stock(name), BytesIO()
    report = render_badges([badge(place) for place in range(2)], stock, find_layout("name-first"), out)
    assert report.pages == 1
    page = pictures(out, 200)[0]
    codes = zxingcpp.read_barcodes(page, formats=CODE_FORMAT)
    assert sorted(code.text for code in codes) == sorted([CODES[0], CODES[0], CODES[1], CODES[1]])
    assert sorted(abs(code.orientation) for code in codes) == [0, 0, 180, 180]
    notes = BytesIO()
    back = find_back("notes")
    render_badges([badge(back_text="Wi-Fi: lupine")], stock, find_layout("name-first"), notes, back=back)
    assert page_texts(notes)[0].count("Wi-Fi: lupine") == 1


def test_a_layout_without_a_code_is_no_front() -> None:
    with pytest.raises(UserError, match="has no code"):
        render_badges([badge()], find_stock("letter-6"), find_back("notes"), BytesIO())


def test_the_document_has_its_title_and_language() -> None:
    _, pdf = printed([badge()])
    reader = pypdf.PdfReader(pdf)
    assert reader.metadata is not None
    assert reader.metadata.title == "PACT Convening 2026"
    assert str(reader.root_object["/Lang"]) == "en"


def test_what_a_person_should_look_at_is_reported() -> None:
    people = [
        badge(0),
        badge(0, name_first="María Guadalupe Esperanza", name_rest="Li"),
        badge(0, name_first="W" * 200),
        badge(0, name_first="ab\U0001d11e"),
    ]
    report, _ = printed(people)
    found = {(warning.place, warning.problem) for warning in report.warnings}
    assert {place for place, _ in found} == {1, 2, 3}
    assert {(1, "wrapped"), (3, "letters")} <= found
    assert (2, "small") in found or (2, "cut") in found


@settings(max_examples=25)
@given(st.text(st.characters(codec="utf-8"), max_size=80), st.sampled_from(stock_names()))
def test_no_text_breaks_a_page(text: str, stock: str) -> None:
    person = badge(0, name_first=text, name_rest=text, agency=text, county=text, discipline=text)
    report, pdf = printed([person], stock)
    assert len(pypdf.PdfReader(pdf).pages) == report.pages == 1


def test_ink_stays_on_the_badge(qapp: QGuiApplication) -> None:
    long = "Wolfeschlegelsteinhausenbergerdorff"
    people = [badge(0, name_first=long, name_rest=long, agency=long * 3, discipline=long * 2)] * 8
    _, pdf = printed(people, "letter-8")
    page = pictures(pdf, 72)[0]
    stock = find_stock("letter-8")
    for place in range(8):
        x, y = (round(value) for value in stock.corner(place))
        page[792 - y - 169 : 792 - y + 1, x - 1 : x + 244] = 255
    assert (page == 255).all()


def test_the_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    out = tmp_path / "badges.pdf"
    render_badges([badge()], find_stock("letter-6"), find_layout("name-first"), out)
    assert out.read_bytes().startswith(b"%PDF")
    assert [file.name for file in tmp_path.iterdir()] == ["badges.pdf"]
    with pytest.raises(UserError, match="cannot be written"):
        render_badges(
            [badge()], find_stock("letter-6"), find_layout("name-first"), tmp_path / "no" / "badges.pdf"
        )


def test_a_run_can_be_followed_and_stopped() -> None:
    seen: list[tuple[int, int]] = []
    people = [badge(place) for place in range(30)]
    stock, layout = find_stock("letter-6"), find_layout("name-first")
    render_badges(people, stock, layout, BytesIO(), progress=lambda done, of: seen.append((done, of)))
    assert seen[-1] == (30, 30)
    out = BytesIO()
    with pytest.raises(CancelledError):
        render_badges(people, stock, layout, out, cancelled=lambda: True)
    assert not out.getvalue()


def test_nothing_to_print_is_said() -> None:
    with pytest.raises(UserError, match="no badges"):
        printed([])

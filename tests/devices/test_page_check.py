"""What is not seen on a printed page is found, whatever the reason, and what is seen is not complained of."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pact_desktop.devices import page_check, poppler
from pact_desktop.devices.images import colours_of
from pact_desktop.devices.page_check import look_at_pages, look_by_qt
from pact_desktop.devices.pages import PdfPages
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Affiliation
from pact_desktop.paper import badges as badges_module
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.badges import render_badges
from pact_desktop.paper.design import Box, Edge, PlacedImage, Span
from pact_desktop.paper.expected import (
    MOST_TELLING,
    BadgeSheets,
    Fault,
    MarkKind,
    expected_pages,
    telling_badges,
)
from pact_desktop.paper.layout import find_back, find_layout
from pact_desktop.paper.pdf import Form, Pdf
from pact_desktop.paper.pdf_font import PdfFont
from pact_desktop.paper.picture import Picture
from pact_desktop.paper.place import suggested_layout
from pact_desktop.paper.qr import code_path
from pact_desktop.paper.stock import find_stock, stock_names
from tests.paper.samples import CODES, badge

needs_poppler = pytest.mark.skipif(not poppler.is_there(), reason="Poppler is not installed")


def sheets(stock: str = "letter-6", layout: str = "", back: str = "", start_at: int = 1) -> BadgeSheets:
    """A stock, by default with the layout that suits it."""
    found = find_stock(stock)
    return BadgeSheets(
        found,
        find_layout(layout or suggested_layout(found)),
        start_at,
        back=find_back(back) if back else None,
    )


def people(count: int = 4, **changes: object) -> list[BadgeData]:
    """Invented badges of every affiliation in turn, with something on the back."""
    kinds = list(Affiliation)
    return [
        badge(
            place,
            affiliation_key=kinds[place % len(kinds)].value,
            back_title="Ballroom A",
            back_text="Wi-Fi: lupine\nHelp: 555-0100",
            tagline="October 6 and 7, 2026",
            **changes,
        )
        for place in range(count)
    ]


def faults(
    data: Sequence[BadgeData],
    printed: BadgeSheets,
    folder: Path,
    look: Callable[..., list[Fault]] = look_at_pages,
) -> list[Fault]:
    """Print badges, and look at every page."""
    pdf = folder / "badges.pdf"
    render_badges(
        data,
        printed.stock,
        printed.layout,
        pdf,
        start_at=printed.start_at,
        back=printed.back,
        shift=printed.shift,
    )
    return look(pdf, list(expected_pages(data, printed)))


def kinds_of(found: Sequence[Fault]) -> set[MarkKind]:
    return {fault.mark.kind for fault in found}


@pytest.mark.parametrize("stock", stock_names())
@pytest.mark.parametrize("back", ["", "notes"])
def test_every_stock_in_its_layout_is_seen_whole(stock: str, back: str, tmp_path: Path) -> None:
    assert faults(people(7), sheets(stock, back=back, start_at=1), tmp_path) == []


@pytest.mark.parametrize("layout", ["compact", "side-band", "name-first"])
def test_every_layout_is_seen_whole_from_any_place_and_shifted(layout: str, tmp_path: Path) -> None:
    shifted = replace(sheets("letter-6", layout, "notes", start_at=5), shift=(4.0, -3.0))
    assert faults(people(9), shifted, tmp_path) == []


@pytest.mark.parametrize(
    "name", ["\u3164", "\u2800 Braille", "-", ".", "i", "אבג", "محمد", "王", "ab\U0001d11e", "W" * 300]
)
def test_odd_names_are_no_fault(name: str, tmp_path: Path) -> None:
    data = [badge(0, name_first=name, name_rest="", pronouns="", agency=name)]
    assert faults(data, sheets("card-4x3"), tmp_path) == []


@needs_poppler
@pytest.mark.parametrize("name", ["my layout", "a(b", "no#1"])
def test_a_form_that_a_printing_system_does_not_know_is_found(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Form, "name", property(lambda form: f"{name}.{form.number}"))
    found = faults(people(), sheets(), tmp_path)
    assert {fault.mark.badge for fault in found} == {0, 1, 2, 3}


def test_a_ground_that_is_not_stamped_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pdf, "stamp", lambda pdf, form: None)
    found = faults(people(), sheets(), tmp_path, look_by_qt)
    assert kinds_of(found) == {MarkKind.TEXT, MarkKind.SHAPE}
    assert "PACT Convening 2026" in {fault.mark.text for fault in found}


def test_an_empty_name_is_found_though_the_code_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw = Pdf.line

    def no_names(pdf: Pdf, line: object, x: float, y: float, size: float, *rest: object) -> float:
        return 0.0 if size > 20 else draw(pdf, line, x, y, size, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Pdf, "line", no_names)
    found = faults(people(2), sheets(), tmp_path)
    assert kinds_of(found) == {MarkKind.TEXT}
    assert {fault.mark.text for fault in found} >= {"Xóchitl", "Nguyễn"}


def test_white_letters_on_white_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pdf, "_fill", lambda pdf, colour: pdf.operators("1 1 1 rg"))
    found = faults(people(1), sheets(), tmp_path, look_by_qt)
    assert kinds_of(found) == {MarkKind.TEXT, MarkKind.SHAPE}


WHITE_NAME = """
version = 1
title = "Band"
about = ""
width = "4 in"
height = "3 in"
[bands]
default = "#2244AA"
[colours]
white = "#FFFFFF"
[code]
side = "24 mm"
right = "6 mm"
top = "45 mm"
[[shape]]
left = "0 in"
right = "0 in"
top = "0 in"
height = "{band}"
fill = "band"
[[text]]
left = "5 mm"
width = "50 mm"
top = "20 mm"
height = "25 mm"
align = "left"
anchor = "top"
line = [{{ text = "{{name_first}}", weight = "bold", size = 22, least = 10, lines = 2, colour = "white" }}]
"""


@pytest.mark.parametrize(("band", "found"), [("22 mm", {MarkKind.TEXT}), ("40 mm", set())])
def test_white_letters_half_on_a_band_and_half_on_paper_are_found(
    band: str, found: set[MarkKind], tmp_path: Path
) -> None:
    drawn = tmp_path / "band.toml"
    drawn.write_text(WHITE_NAME.format(band=band))
    assert kinds_of(faults(people(2), sheets(layout=str(drawn)), tmp_path, look_by_qt)) == found


def test_a_font_of_another_script_that_is_empty_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = PdfFont._font_file

    def without_hebrew(font: PdfFont) -> object:
        if "Hebrew" in font.face.name:
            font.used = {}
        return whole(font)

    monkeypatch.setattr(PdfFont, "_font_file", without_hebrew)
    data = [badge(0), badge(1, name_first="דנה", name_rest="כהן")]
    found = faults(data, sheets(), tmp_path, look_by_qt)
    assert {fault.mark.badge for fault in found} == {1}
    assert {fault.mark.text for fault in found} == {"דנה", "כהן"}


@pytest.mark.parametrize(
    "other",
    [
        lambda code, x, y, side: code_path(CODES[0], x, y, side),
        lambda code, x, y, side: code_path(code, x, y + 60, side),
        lambda code, x, y, side: "",
    ],
    ids=["another's", "at another place", "none"],
)
def test_a_wrong_code_is_found(
    other: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(badges_module, "code_path", other)
    found = faults(people(2), sheets("card-4x3"), tmp_path, look_by_qt)
    assert 1 in {fault.mark.badge for fault in found if fault.mark.kind is MarkKind.CODE}


@pytest.mark.parametrize("stock", ["letter-6", "letter-2-fold"])
def test_an_empty_back_is_found(stock: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = sheets(stock, back="notes")
    pdf = tmp_path / "badges.pdf"
    nothing = [replace(one, back_text="") for one in people(2)]
    render_badges(nothing, printed.stock, printed.layout, pdf, back=printed.back)
    found = look_by_qt(pdf, list(expected_pages(people(2), printed)))
    assert {fault.mark.text for fault in found} == {"Wi-Fi: lupine", "Help: 555-0100"}
    assert {fault.page for fault in found} == ({0} if stock == "letter-2-fold" else {1})


def test_a_picture_that_is_not_drawn_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def edge(distance: float) -> Edge:
        return Edge(distance)

    logo = Image.new("RGBA", (40, 20), (0, 0, 0, 0))
    logo.paste((200, 30, 30, 255), (5, 5, 30, 15))
    box = Box(Span(edge(20), None, 40), Span(None, edge(20), 20))
    plain = sheets("card-4x3")
    placed = (PlacedImage(box, Picture(logo, 40, 20)),)
    layout = replace(plain.layout, images=placed, shapes=(), stacks=(), days=None)
    with_logo = replace(plain, layout=layout)
    assert faults(people(1), with_logo, tmp_path) == []
    monkeypatch.setattr(Pdf, "picture", lambda *_: None)
    assert kinds_of(faults(people(1), with_logo, tmp_path, look_by_qt)) == {MarkKind.PICTURE}


def test_pages_that_are_missing_are_found(tmp_path: Path) -> None:
    data, printed = people(8), sheets()
    pdf = tmp_path / "badges.pdf"
    render_badges(data[:6], printed.stock, printed.layout, pdf)
    found = look_by_qt(pdf, list(expected_pages(data, printed)))
    assert {fault.mark.badge for fault in found} == {6, 7}


def test_what_is_no_pdf_is_refused(tmp_path: Path) -> None:
    (tmp_path / "no.pdf").write_text("nothing")
    with pytest.raises(UnreadableInputError):
        look_at_pages(tmp_path / "no.pdf", list(expected_pages(people(1), sheets())))


def test_the_badges_that_tell_most_are_few_and_of_every_sort() -> None:
    data = people(2_000)
    data[1_234] = badge(5, name_first="Дарья")
    data[777] = badge(
        5, name_full="A name that is longer than any other name of the whole run of badges, really"
    )
    telling = telling_badges(data, sheets(), range(len(data)))
    assert {0, 777, len(data) - 1} <= set(telling)
    assert len(telling) <= MOST_TELLING
    keys = {(data[place].affiliation_key, data[place].days) for place in telling}
    assert keys == {(one.affiliation_key, one.days) for one in data}
    assert telling_badges(data, sheets(), [5, 6])[0] == 5


def test_only_the_pages_of_the_badges_that_are_asked_for_are_expected() -> None:
    data = people(20)
    pages = list(expected_pages(data, sheets(back="notes"), [0, 13]))
    assert [page.page for page in pages] == [0, 1, 4, 5]
    assert {mark.badge for page in pages for mark in page.marks} == {0, 13}
    codes = Counter(mark.kind for page in pages for mark in page.marks)[MarkKind.CODE]
    assert codes == 2


@needs_poppler
def test_poppler_and_qt_draw_a_page_alike(tmp_path: Path) -> None:
    printed, out = sheets(), BytesIO()
    render_badges(people(), printed.stock, printed.layout, out)
    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(out.getvalue())
    drawn = poppler.page_colours(pdf, 0, 60)
    assert drawn is not None
    assert drawn.shape == (660, 510, 3)
    with PdfPages(pdf) as pages:
        by_qt = colours_of(pages.image(0, 60))
    assert np.abs(drawn.astype(int) - by_qt).mean() < 4


def test_a_poppler_that_fails_is_not_taken_for_an_empty_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poppler, "_TOOL", sys.executable)  # there, and no help with pages
    assert poppler.is_there()
    assert faults(people(1), sheets("card-4x3"), tmp_path) == []


@pytest.mark.parametrize("data", [b"", b"P5 2 2 255 xxxx", b"P6 2 2 255\nshort", b"P6"])
def test_what_is_no_picture_is_none(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.CompletedProcess([], 0, data, b"")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
    assert poppler.page_colours(Path("any.pdf"), 0, 60) is None


def test_without_qt_and_poppler_nothing_goes_out_unseen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_check, "MISSING_LIBRARY", "libEGL.so.1: cannot open shared object file")
    monkeypatch.setattr(poppler, "is_there", lambda: False)
    with pytest.raises(UnreadableInputError, match="libEGL"):
        faults(people(1), sheets("card-4x3"), tmp_path)

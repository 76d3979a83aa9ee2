from __future__ import annotations

from io import BytesIO

import pypdf
import pytest

from pact_desktop.paper.fonts import WEIGHTS, typeface
from pact_desktop.paper.pdf import Pdf
from pact_desktop.paper.text import clean, shape


def read_back(text: str) -> str:
    """Write a text to a PDF and read it back."""
    pdf = Pdf("Test", (400, 200))
    pdf.text(text, 20, 100, 12, typeface("regular"))
    pdf.end_page()
    out = BytesIO()
    pdf.write_to(out)
    return str(pypdf.PdfReader(out).pages[0].extract_text()).strip()


@pytest.mark.parametrize(
    "text",
    [
        "Xóchitl Barragán",
        "Nguyễn Thị Hương",
        "Ελένη Παπαδοπούλου",
        "Дмитрий Колесников",
        "Łukasz Đặng Ærøskøbing",
        "O’Neill -> 2x4 (c) ffi fl AV To",
        r"(a) \ <b>bold</b> &amp; /Font {x} %PDF",
        "=cmd|' /C calc'!A0",
    ],
)
def test_text_is_found_in_the_pdf_as_it_was_typed(text: str) -> None:
    assert read_back(text) == text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Ana\nMaría", "Ana María"),
        ("  Ana \t María ", "Ana María"),
        ("A\x00n\x1ba\u202e", "Ana"),
        ("Jose\u0301", "José"),
        ("a\u00adb\ufeff", "ab"),
        ("\ud800Ana", "Ana"),
    ],
)
def test_text_is_cleaned_of_what_does_not_print(typed: str, printed: str) -> None:
    assert clean(typed) == printed


def test_letters_that_no_font_has_are_named() -> None:
    assert shape("Ana \U0001d11e", typeface("regular")).missing == {"\U0001d11e"}


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_weight_has_the_letters_of_california(weight: str) -> None:
    text = "ÁÉÍÓÚÑáéíóúñü¿¡ ẮẰẲẴẶỄễộơưđĐ ΑΩαωάώ АЯаяёЇїґ ŁłŠšČčŽžĀāŌō “”‘’–—…·×½⅓"
    assert not shape(text, typeface(weight)).missing


def test_tabular_figures_are_all_equally_wide() -> None:
    widths = {shape(figure, typeface("regular", tabular=True)).width for figure in "0123456789"}
    assert len(widths) == 1
    assert shape("1", typeface("regular")).width < shape("0", typeface("regular")).width


def test_marks_that_stand_on_one_another_keep_off_the_line_above() -> None:
    face = typeface("medium")
    assert shape("Ễm", face).rise > 1 > shape("Ángel", face).rise

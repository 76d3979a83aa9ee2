from __future__ import annotations

import unicodedata
from io import BytesIO

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument

from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.pdf import Pdf
from pact_desktop.paper.text import CAPITALS, shape
from tests.paper.samples import badge, printed

NAMES = [
    *("محمد", "فاطمه\u200cزهرا موسوی", "כהן-לוי", "प्रिया श्रीवास्तव", "বিপ্লব চট্টোপাধ্যায়", "ਗੁਰਪ੍ਰੀਤ", "પ્રિયા"),
    *("தமிழ்ச்செல்வி", "శ్రీనివాస్", "ಶ್ರೀನಿವಾಸ", "ശ്രീനിവാസൻ", "ශ්‍රී", "สมชาย วงศ์สวัสดิ์", "ສົມສັກ"),
    *("សុខា ចាន់", "မြင့် အောင်", "Արամ Հակոբյան", "ნინო ბერიძე", "ጌታቸው ተስፋዬ", "ᏣᎳᎩ", "陳美玲", "王芳"),
    *("さくら 山田", "김민준", "Mei-Ling 陳 (Chen)"),
]


def read_by_pdfium(pdf: BytesIO) -> str:
    """The text of the first page as Qt's PDF reader gives it to the clipboard."""
    data = QByteArray(pdf.getvalue())
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    text = document.getAllText(0).text()
    document.close()
    return text


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_any_script_prints_and_is_copied_in_the_order_of_writing(
    name: str, qapp: QGuiApplication
) -> None:
    line = shape(name, typeface("bold"))
    assert not line.missing
    pdf = Pdf("Test", (400, 200))
    pdf.line(line, 20, 100, 12)
    pdf.end_page()
    out = BytesIO()
    pdf.write_to(out)
    assert visible(read_by_pdfium(out)) == visible(name)


def visible(text: str) -> str:
    return "".join(letter for letter in text if unicodedata.category(letter) not in ("Cf", "Cc"))


def test_a_right_to_left_name_runs_from_right_to_left() -> None:
    first, second = shape("محمد Ali", typeface("regular")).runs
    assert (first.text, first.right_to_left) == ("Ali", False)
    assert second.right_to_left


def test_letters_join_where_their_script_joins_them() -> None:
    joined = shape("محمد", typeface("regular")).runs[0].glyphs
    alone = {shape(letter, typeface("regular")).runs[0].glyphs[0].glyph for letter in "محمد"}
    assert {glyph.glyph for glyph in joined} != alone


def test_an_everyday_name_gets_no_ornamental_ligature() -> None:
    assert len(shape("محمد", typeface("bold")).runs[0].glyphs) == 4


def test_tall_scripts_take_the_height_they_need() -> None:
    assert shape("မြင့်", typeface("bold")).rise > CAPITALS
    assert shape("မြင့်", typeface("bold")).depth > shape("Ag", typeface("bold")).depth


@pytest.mark.parametrize("stock", ["letter-6", "a4-10", "label-62"])
def test_badges_in_every_script_have_no_letter_missing(stock: str) -> None:
    people = [badge(0, name_first=name, name_rest=name) for name in NAMES]
    report, _ = printed(people, stock)
    assert not [warning for warning in report.warnings if warning.problem in ("letters", "cut")]

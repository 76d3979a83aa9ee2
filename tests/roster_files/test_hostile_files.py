"""Files that are no rosters, or made to do harm, are refused with a sentence."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.roster_files import workbook
from pact_desktop.roster_files.reading import read_sheet
from pact_desktop.roster_files.workbook import read_workbook

SHEET = "xl/worksheets/sheet1.xml"


def _workbook_bytes() -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["First Name", "Last Name"])
    book.active.append(["Ann", "Lee"])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _with_sheet(change: Callable[[bytes], bytes]) -> bytes:
    """A workbook whose sheet was changed as bytes."""
    content = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(_workbook_bytes())) as source,
        zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, change(part) if name == SHEET else part)
    return content.getvalue()


def _body(rows: bytes) -> bytes:
    return (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b"<sheetData>" + rows + b"</sheetData></worksheet>"
    )


def _text_cell(text: bytes) -> bytes:
    return b'<row r="1"><c r="A1" t="str"><v>' + text + b"</v></c></row>"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\xff\xfe", "is empty"),
        (b"%PDF-1.7 ...", "is a PDF document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "is a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "is a picture"),
        (b"<html><table><tr><td>First Name</td></tr></table>", "web page"),
        (b'<?xml version="1.0"?><Workbook/>', "web page or XML"),
        (bytes(range(256)) * 20, "not a spreadsheet"),
        (random.Random(1).randbytes(5000), "not a spreadsheet"),
        (b"PK\x03\x04" + bytes(100), "cannot be read"),
        (b"PK\x05\x06" + bytes(18), "cannot be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 600, "cannot be read"),
        (_workbook_bytes()[:2000], "cannot be read"),
        (_workbook_bytes()[:-100], "cannot be read"),
    ],
)
def test_what_is_no_spreadsheet_is_refused_with_a_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    file = tmp_path / "roster.xlsx"
    file.write_bytes(content)
    with pytest.raises(UnreadableInputError, match=sentence):
        read_sheet(file)


def test_a_file_that_is_not_there_is_refused_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match=r"roster\.xlsx. cannot be read"):
        read_sheet(tmp_path / "roster.xlsx")
    with pytest.raises(UnreadableInputError, match="cannot be read"):
        read_sheet(tmp_path)


def test_an_archive_of_something_else_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "roster.xlsx", "w") as archive:
        archive.writestr("letter.txt", "Dear organizer")
    with pytest.raises(UnreadableInputError, match="cannot be read"):
        read_sheet(tmp_path / "roster.xlsx")


def test_a_workbook_that_says_it_unpacks_to_more_than_a_roster_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "UNPACKED_LIMIT", 1_000_000)
    file = tmp_path / "bomb.xlsx"
    file.write_bytes(_with_sheet(lambda _: _body(_text_cell(b"A" * 2_000_000))))
    with pytest.raises(UnreadableInputError, match="more rows or text than a roster"):
        read_sheet(file)


def test_a_workbook_that_would_eat_the_memory_ends_alone(tmp_path: Path) -> None:
    file = tmp_path / "far.xlsx"
    far = b'<row r="1048576"><c r="XFD1048576" t="str"><v>b</v></c></row>'
    file.write_bytes(_with_sheet(lambda _: _body(_text_cell(b"a") + far)))
    with pytest.raises(UnreadableInputError, match="far larger than a roster"):
        read_sheet(file)


def test_a_reader_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    file = tmp_path / "roster.xlsx"
    file.write_bytes(_workbook_bytes())
    with pytest.raises(UnreadableInputError, match="took too long"):
        read_workbook(file, time_limit=0.0)


def test_entities_are_neither_expanded_nor_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("swordfish", encoding="utf-8")
    kinds = b'<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    kinds += b'<!ENTITY x SYSTEM "' + secret.as_uri().encode() + b'">'
    for name in (b"&b;", b"&x;"):
        file = tmp_path / "entities.xlsx"
        file.write_bytes(
            _with_sheet(lambda _, name=name: b"<!DOCTYPE l [" + kinds + b"]>" + _body(_text_cell(name)))  # type: ignore[misc]
        )
        try:
            text = str(read_sheet(file).rows)
        except UnreadableInputError:
            continue
        assert "swordfish" not in text
        assert "aaaaaaaaaaaa" not in text


def test_a_damaged_workbook_never_brings_the_program_down(tmp_path: Path) -> None:
    content = _workbook_bytes()
    dice = random.Random(7)
    for number in range(6):
        damaged = bytearray(content)
        for _ in range(40):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        file = tmp_path / f"damaged{number}.xlsx"
        file.write_bytes(damaged)
        try:
            assert isinstance(read_sheet(file).rows, list)
        except UnreadableInputError as refusal:
            assert refusal.message
            assert refusal.hint


def test_a_quotation_mark_that_is_never_closed_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text('Name,Notes\nAnn,"' + "never closed\n" * 20_000, encoding="utf-8")
    with pytest.raises(UnreadableInputError, match="line"):
        read_sheet(file)

"""Files of every kind become sheets of text cells."""

from __future__ import annotations

import codecs
import datetime
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlwt

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.roster_files.reading import read_roster_sheet, read_sheet
from tests.roster_files.support import DATES

ROWS = [["First Name", "Last Name", "County"], ["Zoë", "Núñez", "Los Angeles"], ["美咲", "高橋", "Alameda"]]


def _csv(rows: list[list[str]], delimiter: str = ",") -> str:
    return "\r\n".join(delimiter.join(row) for row in rows) + "\r\n"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
    ],
)
def test_text_is_read_in_every_encoding_of_unicode(tmp_path: Path, encoding: str, mark: bytes) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(mark + _csv(ROWS).encode(encoding))
    assert read_sheet(file).rows == ROWS


def test_text_in_windows_1252_is_read_with_its_accents(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(_csv(ROWS[:2]).encode("cp1252"))
    assert read_sheet(file).rows == ROWS[:2]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_recognised(tmp_path: Path, delimiter: str) -> None:
    file = tmp_path / "roster.txt"
    file.write_text(_csv(ROWS, delimiter), encoding="utf-8")
    assert read_sheet(file).rows == ROWS


def test_commas_inside_cells_do_not_hide_the_semicolons_between_them(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    rows = [
        ["Name", "Agency", "County"],
        ["Lee, Ann", "Health, Dept. of", "Kern"],
        ["Bo, Cy", "X, Y", "Napa"],
    ]
    file.write_text(_csv(rows, ";"), encoding="utf-8")
    assert read_sheet(file).rows == rows


def test_a_line_that_names_the_separator_is_no_row(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text("sep=;\r\n" + _csv(ROWS, ";"), encoding="utf-8")
    assert read_sheet(file).rows == ROWS


def test_quoted_line_breaks_and_quotes_stay_in_their_cell(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text('Name,Notes\n"Lee, Ann","arrives ""late"",\nleaves early"\n', encoding="utf-8")
    assert read_sheet(file).rows[1] == ["Lee, Ann", 'arrives "late",\nleaves early']


def test_a_workbook_is_read_with_dates_numbers_and_truths_as_one_types_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Id", "Phone", "Share", "When", "Moment", "Yes", "Blank", "Text"])
    sheet.append(
        [
            1024,
            9165550100.0,
            0.5,
            datetime.date(2026, 10, 21),
            datetime.datetime(2026, 10, 21, 8, 30),  # noqa: DTZ001  # a cell has no time zone
            True,
            None,
            "0042",
        ]
    )
    book.save(tmp_path / "roster.xlsx")
    assert read_sheet(tmp_path / "roster.xlsx").rows[1] == [
        "1024",
        "9165550100",
        "0.5",
        "2026-10-21",
        "2026-10-21 08:30:00",
        "true",
        "",
        "0042",
    ]


def test_an_old_workbook_is_read(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Roster")
    for line, row in enumerate(ROWS):
        for column, text in enumerate(row):
            sheet.write(line, column, text)
    book.save(str(tmp_path / "roster.xls"))
    assert read_sheet(tmp_path / "roster.xls").rows == ROWS


def test_an_open_document_is_read(tmp_path: Path) -> None:
    spaces = "urn:oasis:names:tc:opendocument:xmlns"
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
            for text in row
        )
        + "</table:table-row>"
        for row in ROWS
    )
    content = (
        f'<office:document-content xmlns:office="{spaces}:office:1.0" xmlns:table="{spaces}:table:1.0"'
        f' xmlns:text="{spaces}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Roster">'
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<manifest:manifest xmlns:manifest="{spaces}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    with zipfile.ZipFile(tmp_path / "roster.ods", "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    assert read_sheet(tmp_path / "roster.ods").rows == ROWS


def test_the_kind_is_told_by_the_content_where_the_ending_is_wrong(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Name"])
    book.save(tmp_path / "roster.xlsx")
    (tmp_path / "roster.xlsx").rename(tmp_path / "roster.csv")
    assert read_sheet(tmp_path / "roster.csv").rows == [["Name"]]


def test_line_1_of_the_sheet_is_the_first_row_even_when_blank(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["B3"] = "Name"
    book.save(tmp_path / "roster.xlsx")
    assert read_sheet(tmp_path / "roster.xlsx").rows == [[], [], ["", "Name"]]


def test_a_cell_merged_downwards_counts_for_each_of_its_rows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Name", "County"], ["Ann", "Kern"], ["Bo", None], ["Cy", None]):
        sheet.append(row)
    sheet.merge_cells("B2:B4")
    book.save(tmp_path / "roster.xlsx")
    assert [row[1] for row in read_sheet(tmp_path / "roster.xlsx").rows[1:]] == ["Kern"] * 3


@pytest.fixture
def workbook_of_three(tmp_path: Path) -> Path:
    """A sheet of instructions, a hidden one and the roster."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "Read me"
    book.active.append(["Fill in the next sheet by Friday."])
    hidden = book.create_sheet("Lists")
    hidden.append(["First name", "Last name"])
    hidden.sheet_state = "hidden"
    roster = book.create_sheet("People")
    roster.append(["First name", "Last name"])
    roster.append(["Ann", "Lee"])
    book.save(tmp_path / "book.xlsx")
    return tmp_path / "book.xlsx"


def test_a_sheet_is_read_by_its_name(workbook_of_three: Path) -> None:
    sheet = read_sheet(workbook_of_three, "people ")
    assert (sheet.name, sheet.rows[1]) == ("People", ["Ann", "Lee"])
    assert sheet.names == ("Read me", "People")


def test_without_a_name_the_first_sheet_with_a_header_is_the_roster(workbook_of_three: Path) -> None:
    assert read_sheet(workbook_of_three).name == "Read me"
    assert read_roster_sheet(workbook_of_three, DATES).name == "People"


def test_a_hidden_sheet_is_read_only_by_its_name(workbook_of_three: Path) -> None:
    assert read_sheet(workbook_of_three, "Lists").rows == [["First name", "Last name"]]


def test_an_unknown_sheet_is_refused_with_the_names_that_there_are(workbook_of_three: Path) -> None:
    with pytest.raises(UnreadableInputError, match="no sheet called “Staff”") as refusal:
        read_sheet(workbook_of_three, "Staff")
    assert refusal.value.hint == "Its sheets are: Read me, People."


def test_a_text_file_has_no_sheet_to_choose(tmp_path: Path) -> None:
    (tmp_path / "roster.csv").write_text(_csv(ROWS), encoding="utf-8")
    with pytest.raises(UnreadableInputError, match="has no sheets"):
        read_sheet(tmp_path / "roster.csv", "People")

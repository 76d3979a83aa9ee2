"""Formulas whose value was not saved, and errors: they say nothing, and are told with their column."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from openpyxl import Workbook

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.roster_files.cell_errors import is_cell_error
from pact_desktop.roster_files.reading import read_sheet
from pact_desktop.roster_files.rows import Understanding
from pact_desktop.roster_files.understand import understand
from tests.roster_files.support import CONVENING, understood

HEAD = ["First Name", "Last Name", "Email", "County", "Day 1", "Day 2"]
UNSAVED = "Formulas were saved without their values in {} cells of this column"


def read(path: Path) -> Understanding:
    return understand(read_sheet(path), CONVENING)


def told(file: Understanding) -> list[tuple[int, str, str, str]]:
    """Row, column, value and sentence of each problem with a column."""
    return [(each.row, each.column, each.value, each.problem) for each in file.problems if each.column]


def test_a_script_that_saves_no_values_says_no_no(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEAD)
    for row in (2, 3):
        sheet.append(
            ["Ana", f"Lopez{row}", f'=A{row}&"@example.org"', "Alameda", "x", f'=IF(A{row}="","no","x")']
        )
    book.save(tmp_path / "roster.xlsx")
    file = read(tmp_path / "roster.xlsx")
    assert [row.wishes.keys() for row in file.rows] == [{1}, {1}]
    assert all("email" not in row.fields for row in file.rows)
    assert [(row, column) for row, column, _, _ in told(file)] == [(1, "Email"), (1, "Day 2")]
    assert all(sentence.startswith(UNSAVED.format(2)) for *_, sentence in told(file))


@pytest.mark.parametrize(("value", "is_lost"), [(0, True), ("", True), ("x", False)])
def test_a_zero_that_a_script_gives_every_formula_is_no_value(
    tmp_path: Path, value: int | str, is_lost: bool
) -> None:
    with xlsxwriter.Workbook(tmp_path / "roster.xlsx") as book:
        sheet = book.add_worksheet("Roster")
        sheet.write_row(0, 0, ["Name", "County", "Day 1"])
        sheet.write_row(1, 0, ["Ana Lopez", "Alameda"])
        sheet.write_formula(1, 2, '=IF(A2="","","x")', None, value)
    file = read(tmp_path / "roster.xlsx")
    assert bool(told(file)) is is_lost
    assert bool(file.rows[0].wishes) is (value == "x")


def test_an_empty_text_that_a_formula_gave_is_a_value(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "saved.xlsx") as book:
        sheet = book.add_worksheet("Roster")
        sheet.write_row(0, 0, ["Name", "County", "Day 1"])
        sheet.write_row(1, 0, ["Ana Lopez", "Alameda"])
        sheet.write_formula(1, 2, '=IF(A2="","x","")', None, "gone")
    with (
        zipfile.ZipFile(tmp_path / "saved.xlsx") as saved,
        zipfile.ZipFile(tmp_path / "roster.xlsx", "w") as archive,
    ):
        for name in saved.namelist():
            archive.writestr(name, saved.read(name).replace(b"<v>gone</v>", b"<v></v>"))
    file = read(tmp_path / "roster.xlsx")
    assert told(file) == []
    assert file.rows[0].wishes == {}


def test_rows_of_formulas_alone_are_no_people_and_a_sheet_of_them_says_so(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Name", "County", "Day 1"])
    sheet.append(["=B9", "=C9", "=D9"])
    book.save(tmp_path / "formulas.xlsx")
    with pytest.raises(UnreadableInputError, match="formulas whose values were not saved"):
        read(tmp_path / "formulas.xlsx")
    sheet.append(["Ana Lopez", "Alameda", "x"])
    book.save(tmp_path / "mixed.xlsx")
    file = read(tmp_path / "mixed.xlsx")
    assert [row.display_name for row in file.rows] == ["Ana Lopez"]
    assert file.rejected == 0


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_an_error_is_told_with_row_column_and_text_and_says_nothing(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"roster.{ending}"
    rows = [
        HEAD,
        ["Ana", "Lopez", "#REF!", "#N/A", "x", "x"],
        ["Bo", "#NAME?", "bo@x.org", "Kern", "x", "#VALUE!"],
    ]
    if ending == "csv":
        path.write_text("\n".join(map(",".join, rows)), "utf-8")
    else:
        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet("Roster")
            for line, row in enumerate(rows):
                for column, text in enumerate(row):
                    if text.startswith("#"):
                        sheet.write_formula(line, column, "=1/0", None, text)
                    else:
                        sheet.write_string(line, column, text)
    file = read(path)
    assert [each[:3] for each in told(file)][:4] == [
        (2, "Email", "#REF!"),
        (2, "County", "#N/A"),
        (3, "Last Name", "#NAME?"),
        (3, "Day 2", "#VALUE!"),
    ]
    assert {"email", "county"}.isdisjoint(file.rows[0].fields)
    assert "family_name" not in file.rows[1].fields
    assert file.rows[1].wishes.keys() == {1}


@pytest.mark.parametrize(
    "text", ["#N/A", "#n/a", " #REF! ", "#NAME?", "#¿NOMBRE?", "#¡VALOR!", "#DIV/0!", "Err:502", "#####"]
)
def test_errors_of_several_programs_are_known(text: str) -> None:
    assert is_cell_error(text)


@pytest.mark.parametrize("text", ["#1", "# 12", "Erin", "Err", "#METOO", "", "no", "N/A"])
def test_other_texts_are_no_errors(text: str) -> None:
    assert not is_cell_error(text)


ODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
<office:body><office:spreadsheet><table:table table:name="Roster">{rows}</table:table>
</office:spreadsheet></office:body></office:document-content>"""
MANIFEST = """<?xml version="1.0"?><manifest:manifest
 xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry
 manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
</manifest:manifest>"""


def test_an_opendocument_sheet_is_looked_at_too(tmp_path: Path) -> None:
    def text(value: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'

    unsaved = '<table:table-cell table:formula="of:=1"/>'
    empty_text = '<table:table-cell table:formula="of:=1" office:value-type="string" office:string-value=""/>'
    error = (
        '<table:table-cell table:formula="of:=1" office:value-type="string" office:string-value=""'
        ' calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>'
    )
    lines = [
        "".join(map(text, ["Name", "County", "Day 1", "Phone"])),
        text("Ana Lopez") + error + unsaved + empty_text,
        text("Bo Reed")
        + '<table:table-cell table:number-columns-repeated="1"/>'
        + unsaved
        + text("916 555 0100"),
    ]
    path = tmp_path / "roster.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        rows = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
        archive.writestr("content.xml", ODS.format(rows=rows))
    file = read(path)
    assert [(row, column) for row, column, _, _ in told(file)] == [(1, "Day 1"), (2, "County")]
    assert [row.wishes for row in file.rows] == [{}, {}]


def test_entities_of_a_strange_workbook_are_not_resolved(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Name", "County", "Day 1"])
    sheet.append(["Ana Lopez", "Alameda", "=1"])
    book.save(tmp_path / "plain.xlsx")
    with (
        zipfile.ZipFile(tmp_path / "plain.xlsx") as plain,
        zipfile.ZipFile(tmp_path / "odd.xlsx", "w") as odd,
    ):
        for name in plain.namelist():
            content = plain.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + content
            odd.writestr(name, content)
    assert read(tmp_path / "odd.xlsx").rows[0].wishes == {}


def test_an_error_in_a_column_that_nobody_reads_is_not_told() -> None:
    assert told(understood("Name | County | T-shirt\nAna Lopez | Alameda | #N/A")) == []

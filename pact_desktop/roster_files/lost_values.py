"""Finds the cells of a workbook that the reader takes for empty although something stands there.

These are formulas whose value was not saved (a script wrote the workbook) and errors such as ``#N/A``, in
XLSX and ODS; XLS keeps a value with every formula. This runs in the process that reads a foreign workbook.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from pact_desktop.roster_files.cell_errors import UNSAVED_FORMULA

MOST_CELLS = 2_000_000
"""Cells that are told at most; a sheet that repeats one cell a billion times would fill the memory."""

_ODS = "content.xml"
_MARKS = (b'"e"', b"'e'", b"<f", b":f", b"formula=", b'"error"')
"""One of these stands in a sheet with formulas or errors; most have none and need not be parsed again."""

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"


class LostValue(NamedTuple):
    """One cell, row and column counted from 0, and the error's text or ``UNSAVED_FORMULA``."""

    row: int
    column: int
    text: str


def lost_values(path: Path, sheet_name: str) -> list[LostValue]:
    """The cells of one sheet whose value is lost; none for a workbook of another kind.

    A workbook that is written so oddly that only the reader understands it has none either: its cells are
    blank, and a blank cell says nothing.
    """
    if not zipfile.is_zipfile(path):
        return []
    try:
        with zipfile.ZipFile(path) as archive:
            part = _part_of(archive, sheet_name)
            content = _without_entities(archive.read(part))
            if not any(mark in content for mark in _MARKS):
                return []
            if part == _ODS:
                return list(_of_ods(BytesIO(content), sheet_name))
            return list(_of_xlsx(BytesIO(content), _is_stale(archive)))
    except (ElementTree.ParseError, zipfile.BadZipFile, KeyError, ValueError, NotImplementedError):
        return []


def _part_of(archive: zipfile.ZipFile, sheet_name: str) -> str:
    """The part of a workbook that holds a sheet; raises KeyError if there is none."""
    if _ODS in archive.namelist():
        return _ODS
    workbook = _tree(archive, "xl/workbook.xml")
    relation = next(
        (
            value
            for sheet in workbook.iter()
            if _local(sheet.tag) == "sheet" and sheet.get("name") == sheet_name
            for key, value in sheet.attrib.items()
            if key.startswith("{") and _local(key) == "id"
        ),
        None,
    )
    for each in _tree(archive, "xl/_rels/workbook.xml.rels"):
        if each.get("Id") == relation:
            target = each.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
    raise KeyError(sheet_name)


def _is_stale(archive: zipfile.ZipFile) -> bool:
    """Whether the workbook says that its values are to be computed when it is opened.

    Scripts that cannot compute write so, with a 0 as the value of each formula.
    """
    workbook = _tree(archive, "xl/workbook.xml")
    settings = [each for each in workbook.iter() if _local(each.tag) == "calcPr"]
    return any(each.get("fullCalcOnLoad") in ("1", "true") for each in settings)


def _of_xlsx(sheet: BytesIO, is_stale: bool) -> Iterator[LostValue]:
    row, column = -1, -1
    for event, element in ElementTree.iterparse(sheet, ("start", "end")):  # noqa: S314
        name = _local(element.tag)
        if event == "start":
            if name == "row":
                row, column = int(element.get("r", row + 2)) - 1, -1
            elif name == "c":
                column = _column_of(element.get("r", ""), column + 1)
        elif name == "c":
            text = _lost_in(element, is_stale)
            if text:
                yield LostValue(row, column, text)
        elif name == "row":
            element.clear()


def _lost_in(cell: ElementTree.Element, is_stale: bool) -> str:
    """The error of a cell, ``UNSAVED_FORMULA``, or "" if its value is there."""
    inner = {_local(each.tag): each for each in cell}
    value = inner["v"].text or "" if "v" in inner else ""
    if cell.get("t") == "e":
        return value or "#N/A"
    if "f" not in inner or (cell.get("t") == "str" and "v" in inner):  # an empty text is a value
        return ""
    return UNSAVED_FORMULA if not value or (is_stale and value == "0") else ""


def _column_of(reference: str, otherwise: int) -> int:
    """The column, from 0, of a reference such as ``AB12``."""
    number = 0
    for letter in reference:
        if not letter.isalpha():
            break
        number = number * 26 + ord(letter.upper()) - ord("A") + 1
    return number - 1 if number else otherwise


def _of_ods(content: BytesIO, sheet_name: str) -> Iterator[LostValue]:
    row, column, is_here, told = 0, 0, False, 0
    found: list[tuple[int, int, str]] = []
    for event, element in ElementTree.iterparse(content, ("start", "end")):  # noqa: S314
        name = element.tag.removeprefix(_TABLE)
        if event == "start":
            if name == "table":
                is_here, row = element.get(_TABLE + "name") == sheet_name, 0
            elif name == "table-row":
                column, found = 0, []
        elif name in ("table-cell", "covered-table-cell"):
            repeated = int(element.get(_TABLE + "number-columns-repeated", 1))
            text = _lost_in_ods(element) if is_here else ""
            if text:
                found.append((column, repeated, text))
            column += repeated
            element.clear()
        elif name == "table-row":
            repeated = int(element.get(_TABLE + "number-rows-repeated", 1))
            for down in range(repeated if found else 0):
                for start, count, text in found:
                    for right in range(count):
                        told += 1
                        if told > MOST_CELLS:
                            return
                        yield LostValue(row + down, start + right, text)
            row += repeated
            element.clear()


def _lost_in_ods(cell: ElementTree.Element) -> str:
    shown = "".join(cell.itertext()).strip()
    if cell.get(_CALC + "value-type") == "error":
        return shown or "#N/A"
    has_value = cell.get(_OFFICE + "value-type") is not None or bool(shown)
    return UNSAVED_FORMULA if cell.get(_TABLE + "formula") and not has_value else ""


def _tree(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    return ElementTree.fromstring(_without_entities(archive.read(part)))  # noqa: S314


def _without_entities(content: bytes) -> bytes:
    """The content of a part, which declares no entities if a spreadsheet program wrote it; raises ValueError
    if it does, for those can make a little text endless."""
    if b"<!ENTITY" in content:
        raise ValueError("entities")
    return content


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]

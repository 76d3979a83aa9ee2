"""Reads a roster file of any supported kind into a sheet of text cells.

The kind is told by the content, since files are often named wrongly; the ending only decides between kinds
that share one container.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError, system_reason
from pact_desktop.domain.sentence import said
from pact_desktop.open_files import require_not_open
from pact_desktop.roster_files.delimited import read_delimited
from pact_desktop.roster_files.headers import find_header
from pact_desktop.roster_files.sheet import Sheet
from pact_desktop.roster_files.workbook import read_workbook

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of XLS, and of workbooks with a password

# First bytes of files that people confuse with spreadsheets, and what to call them.
_FOREIGN = (
    (b"%PDF", said("a PDF document")),
    (b"\x89PNG", said("a picture")),
    (b"\xff\xd8\xff", said("a picture")),
    (b"GIF8", said("a picture")),
    (b"SQLite format 3\x00", said("a database")),
    (b"\x1f\x8b", said("a compressed archive")),
    (b"Rar!", said("a compressed archive")),
    (b"7z\xbc\xaf", said("a compressed archive")),
    (b"{\\rtf", said("a text document")),
)
_WEB_PAGE = (b"<!doctype html", b"<html", b"<table", b"<?xml")

_SHEETS_TRIED = 10
_KINDS_HINT = said("A roster is a CSV, TSV, XLSX, XLS or ODS file.")


def read_sheet(path: Path, sheet_name: str | None = None) -> Sheet:
    """Return the sheet called ``sheet_name``, or the first visible one that holds anything.

    Raises UnreadableInputError if the file cannot be read as a roster at all.
    """
    start = _first_bytes(path)
    if not start.strip(b"\x00\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise UnreadableInputError(
            said("“{name}” is empty.", name=path.name), "Choose a file with a header row and rows below."
        )
    for magic, what in _FOREIGN:
        if start.startswith(magic):
            raise UnreadableInputError(
                said("“{name}” is {what}, not a spreadsheet.", name=path.name, what=what), _KINDS_HINT
            )
    if start.startswith((_ZIP, _EMPTY_ZIP, _OLE)):
        return read_workbook(path, sheet_name)
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_WEB_PAGE):
        raise UnreadableInputError(
            said("“{name}” is a web page or XML file, not a spreadsheet.", name=path.name),
            "Open it in the spreadsheet program and save it as XLSX or CSV.",
        )
    if sheet_name is not None:
        raise UnreadableInputError(
            said("“{name}” is a text file and has no sheets.", name=path.name), "Leave the sheet out."
        )
    return read_delimited(path)


def read_roster_sheet(path: Path, dates: Mapping[int, date], sheet_name: str | None = None) -> Sheet:
    """As ``read_sheet``; without a name, a sheet with a header row goes before one that only holds something.

    ``dates`` are those of the convening's days. Workbooks often begin with a sheet of instructions.
    """
    sheet = read_sheet(path, sheet_name)
    if sheet_name is None and find_header(sheet, dates) is None:
        for name in sheet.names[:_SHEETS_TRIED]:
            other = sheet if name == sheet.name else read_sheet(path, name)
            if find_header(other, dates) is not None:
                return other
    return sheet


def _first_bytes(path: Path) -> bytes:
    require_not_open(path)
    try:
        with path.open("rb") as file:
            return file.read(512)
    except OSError as error:
        raise UnreadableInputError(
            said("“{path}” cannot be read: {reason}.", path=path, reason=system_reason(error)),
            "Check the file's name and that you may open it.",
        ) from error

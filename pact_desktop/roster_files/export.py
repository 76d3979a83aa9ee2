"""Writes the roster with its attendance as CSV or XLSX, safe for spreadsheet programs."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from pact_desktop.domain.errors import UnreadableInputError, UserError
from pact_desktop.domain.file_kinds import CSV, XLSX, FileKind
from pact_desktop.domain.people import DAYS, TEXT_FIELDS, Attendee
from pact_desktop.domain.sentence import said
from pact_desktop.roster_files.field_cells import LONGEST_CELL
from pact_desktop.roster_files.formulas import neutralise
from pact_desktop.roster_files.sheet import writable

EXPORT_COLUMNS = (
    "attendee_id",
    *TEXT_FIELDS,
    *(f"day{day}" for day in DAYS),
    *(f"day{day}_in" for day in DAYS),
    "badge_issue",
)
"""The columns of an export: standings in ``day1``, times of the first check-in in ``day1_in``."""

BADGE_CODE = "badge_code"
"""The column that is written only when asked for."""


def export_roster(
    path: Path,
    attendees: Iterable[Attendee],
    columns: Sequence[str] = EXPORT_COLUMNS,
    headings: Mapping[str, str] | None = None,
    badge_code: Callable[[Attendee], str] | None = None,
    at_venue: Callable[[str], datetime] = datetime.fromisoformat,
) -> int:
    """Write the roster to ``path``, CSV or XLSX by its ending, and return the number of rows.

    ``columns`` chooses and orders columns, ``headings`` words what they are headed with, ``badge_code`` adds
    a column of codes, ``at_venue`` gives the venue's time for a recorded one. Raises UnreadableInputError for
    another ending, UserError if a text is too long for a workbook, OSError if the file cannot be written; the
    caller removes what was written till then.
    """
    write = _write_csv if export_kind(path) is CSV else _write_xlsx

    def cell(attendee: Attendee, name: str) -> str:
        if name == BADGE_CODE:
            return badge_code(attendee) if badge_code else ""
        return _cell(attendee, name, at_venue)

    names = [*columns, BADGE_CODE] if badge_code and BADGE_CODE not in columns else list(columns)
    header = [(headings or {}).get(name, name) for name in names]
    rows = ([neutralise(writable(cell(attendee, name))) for name in names] for attendee in attendees)
    return write(path, header, rows)


def export_kind(path: Path) -> FileKind:
    """The kind of file that an export to ``path`` is; raises UnreadableInputError for another ending."""
    for kind in (CSV, XLSX):
        if path.suffix.lower() in kind.endings:
            return kind
    raise UnreadableInputError(
        said("“{name}” ends neither in .csv nor in .xlsx.", name=path.name),
        "Choose the kind of file by its ending.",
    )


def _cell(attendee: Attendee, name: str, at_venue: Callable[[str], datetime]) -> str:
    for day in DAYS:
        if name == f"day{day}":
            return attendee.standing(day) or ""
        if name == f"day{day}_in":
            attendance = attendee.attendance.get(day)
            return at_venue(attendance.first_in).isoformat() if attendance else ""
    value = getattr(attendee, name)
    return "" if value is None else str(value)


def _write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    count = -1  # the header is no row of the roster
    # The byte order mark tells spreadsheet programs that the text is UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        for row in itertools.chain([header], rows):
            writer.writerow(row)
            count += 1
    return count


def _write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    try:
        return _write_workbook(path, header, rows)
    except FileCreateError as error:
        raise error.args[0] from error  # the system's reason, which its own error wraps


def _write_workbook(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    line = -1  # the header is no row of the roster
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as workbook:
        sheet = workbook.add_worksheet("Roster")
        sheet.freeze_panes(1, 0)
        for line, row in enumerate(itertools.chain([header], rows)):
            for column, text in enumerate(row):
                if len(text) > LONGEST_CELL:
                    raise UserError(
                        said(
                            "The {field} in row {row} is longer than a workbook's cell can be.",
                            field=header[column],
                            row=line + 1,
                        ),
                        "Shorten it, or export as CSV.",
                    )
                sheet.write_string(line, column, text)
    return line

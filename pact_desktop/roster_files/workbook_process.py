"""What runs in the process of its own that reads a foreign workbook.

The reader can end its whole process, or eat memory, on a hostile file; here that harms nobody. This module
imports nothing heavy, since it is imported again for each workbook.
"""

from __future__ import annotations

import contextlib
import datetime
import gc
import marshal
import os
import sys
from collections.abc import Iterable
from multiprocessing.connection import Connection
from pathlib import Path

from python_calamine import CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from pact_desktop.roster_files.lost_values import LostValue, lost_values

MEMORY_LIMIT = 1_536 * 1024 * 1024
"""Bytes of address space; a roster of 100,000 rows and 20 columns takes about a third."""

CPU_LIMIT = 60
"""Seconds."""

ROWS_PER_MESSAGE = 5_000

OK, PASSWORD, NO_SUCH_SHEET, BROKEN = "ok", "password", "no such sheet", "broken"


def serve(connection: Connection, path: str, sheet_name: str | None) -> None:
    """Send ``(OK, name, names)``, then lists of rows, then an empty list; or ``(problem, names)`` alone.

    Messages are marshalled: the fastest form for lists of text between two processes of one program.
    """
    gc.disable()  # all that is made here is sent; collecting while it grows only costs time
    limit_resources()
    sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123  # lives as long as the process
    os.dup2(sys.stderr.fileno(), 2)  # the reader's last words before an abort are no concern of the user
    names: list[str] = []
    try:
        workbook = CalamineWorkbook.from_path(path)
        names = visible_names(workbook)
        sheet = choose_sheet(workbook, sheet_name)
        rows = [] if sheet is None else text_rows(sheet, lost_values(Path(path), sheet.name))
    except PasswordError:
        connection.send_bytes(marshal.dumps((PASSWORD, names)))
        return
    except KeyError:
        connection.send_bytes(marshal.dumps((NO_SUCH_SHEET, names)))
        return
    except BaseException:  # whatever a hostile file provokes, panics of the reader and MemoryError included
        connection.send_bytes(marshal.dumps((BROKEN, names)))
        return
    connection.send_bytes(marshal.dumps((OK, "" if sheet is None else sheet.name, names)))
    for start in range(0, len(rows), ROWS_PER_MESSAGE):
        connection.send_bytes(marshal.dumps(rows[start : start + ROWS_PER_MESSAGE]))
    connection.send_bytes(marshal.dumps([]))


def limit_resources() -> None:
    """Bound memory and processor time where the system can; elsewhere the caller's clock and its check of
    declared sizes stand alone."""
    if sys.platform != "win32":
        import resource

        limits = {resource.RLIMIT_AS: MEMORY_LIMIT, resource.RLIMIT_CPU: CPU_LIMIT, resource.RLIMIT_CORE: 0}
        for kind, limit in limits.items():
            with contextlib.suppress(ValueError, OSError):  # macOS refuses to limit memory
                resource.setrlimit(kind, (limit, limit))


def choose_sheet(workbook: CalamineWorkbook, wanted: str | None) -> CalamineSheet | None:
    """The sheet of that name (case and outer space aside), or the first visible one that holds anything.

    Raises KeyError if no sheet has the name; None if all are empty.
    """
    if wanted is not None:
        for name in workbook.sheet_names:
            if name.strip().casefold() == wanted.strip().casefold():
                return workbook.get_sheet_by_name(name)
        raise KeyError(wanted)
    for name in visible_names(workbook):
        sheet = workbook.get_sheet_by_name(name)
        if sheet.height:
            return sheet
    return None


def visible_names(workbook: CalamineWorkbook) -> list[str]:
    """The names of the worksheets that a person sees."""
    visible = {sheet.name for sheet in workbook.sheets_metadata if sheet.visible is SheetVisibleEnum.Visible}
    return [name for name in workbook.sheet_names if name in visible]


def text_rows(sheet: CalamineSheet, lost: Iterable[LostValue] = ()) -> list[list[str]]:
    """All rows from line 1 on, as text, without the blank cells at their ends.

    A cell merged downwards counts for each of its rows (a county beside its team). ``lost`` are the cells
    that the reader takes for empty although something stands there.
    """
    rows = [
        [cell if type(cell) is str else cell_text(cell) for cell in row]
        for row in sheet.to_python(skip_empty_area=False)
    ]
    width = max(map(len, rows), default=0)
    for line, column, text in lost:
        while len(rows) <= line:  # the reader ends at the last cell that has a value
            rows.append([""] * width)
        if column < width:
            rows[line][column] = text
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if left == right and top < len(rows):
            for row in rows[top + 1 : bottom + 1]:
                row[left] = rows[top][left]
    for row in rows:
        while row and not row[-1]:
            row.pop()
    return rows


def cell_text(value: object) -> str:
    """A cell's value as one would type it: whole numbers without a point, dates in ISO 8601."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e16:
        return str(int(value))
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(sep=" ")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return str(value)

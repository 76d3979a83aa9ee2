"""Reads XLSX, XLS and ODS workbooks through a process of its own, with limits on memory and time.

The process is started with multiprocessing's *spawn* method, which works from a checkout, an installed wheel
and a built program alike, provided that the program calls ``multiprocessing.freeze_support()`` first.
"""

from __future__ import annotations

import marshal
import multiprocessing
import time
import zipfile
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.roster_files import workbook_process
from pact_desktop.roster_files.sheet import MAXIMUM_CHARACTERS, MAXIMUM_ROWS, Sheet, too_large

TIME_LIMIT = 60.0
"""Seconds that reading may take; 100,000 rows take about two."""

UNPACKED_LIMIT = 600 * 1024 * 1024
"""Bytes that the parts of a workbook may say they unpack to."""


def read_workbook(path: Path, sheet_name: str | None = None, time_limit: float = TIME_LIMIT) -> Sheet:
    """Read one sheet of a workbook; raises UnreadableInputError with a sentence for whatever goes wrong."""
    _check_archive(path)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(
        target=workbook_process.serve, args=(theirs, str(path), sheet_name), name="workbook reader"
    )
    process.start()
    theirs.close()  # so that the end of the process ends the pipe
    try:
        return _receive(ours, path, sheet_name, time.monotonic() + time_limit)
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()


def _receive(connection: Connection, path: Path, sheet_name: str | None, deadline: float) -> Sheet:
    answer = marshal.loads(_next_message(connection, path, deadline))  # noqa: S302  # written by our own process
    if answer[0] != workbook_process.OK:
        raise _problem(answer[0], path, sheet_name, answer[1])
    _, name, names = answer
    rows: list[list[str]] = []
    received = 0
    while True:
        message = _next_message(connection, path, deadline)
        received += len(message)
        chunk: list[list[str]] = marshal.loads(message)  # noqa: S302  # written by our own process
        if not chunk:
            return Sheet(rows, name, tuple(names))
        rows.extend(chunk)
        if received > MAXIMUM_CHARACTERS or len(rows) > MAXIMUM_ROWS:
            raise too_large(path.name)


def _next_message(connection: Connection, path: Path, deadline: float) -> bytes:
    if not connection.poll(max(0.0, deadline - time.monotonic())):
        raise UnreadableInputError(
            said("Reading “{name}” took too long and was stopped.", name=path.name),
            "Copy the rows of the roster into a new workbook, or save the sheet as CSV, and import that.",
        )
    try:
        return connection.recv_bytes()
    except EOFError:
        raise _problem(workbook_process.BROKEN, path, None, ()) from None


def _problem(kind: str, path: Path, sheet_name: str | None, names: Sequence[str]) -> UnreadableInputError:
    if kind == workbook_process.PASSWORD:
        return UnreadableInputError(
            said("“{name}” is protected by a password.", name=path.name),
            "Open it in the spreadsheet program, save a copy without the password and import that.",
        )
    if kind == workbook_process.NO_SUCH_SHEET:
        return UnreadableInputError(
            said("“{name}” has no sheet called “{sheet}”.", name=path.name, sheet=sheet_name),
            said("Its sheets are: {names}.", names=", ".join(names)),
        )
    return UnreadableInputError(
        said(
            "“{name}” cannot be read: it is damaged, no workbook, or far larger than a roster.",
            name=path.name,
        ),
        "Open it in the spreadsheet program and save it again as XLSX, or save the sheet as CSV.",
    )


def _check_archive(path: Path) -> None:
    """Refuse an archive whose parts say that they unpack to more than any roster."""
    with path.open("rb") as file:
        if file.read(2) != b"PK":
            return
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise _problem(workbook_process.BROKEN, path, None, ()) from None
    if unpacked > UNPACKED_LIMIT:
        raise too_large(path.name)

"""Backups: copies of an open file that were opened again and verified before they count."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError, system_reason
from pact_desktop.domain.sentence import said
from pact_desktop.store import leftovers
from pact_desktop.store.backup_mark import mark_copy, unmark_copy
from pact_desktop.store.connections import using_sqlite
from pact_desktop.store.engine import reader_engine
from pact_desktop.store.errors import readable_errors
from pact_desktop.store.migrations import NEWEST_REVISION
from pact_desktop.store.outputs import require_new_convening
from pact_desktop.store.verify import Verification, database_problems, verify

KEPT_AUTOMATIC_BACKUPS = 10
"""Of each occasion."""

_LONGEST_COPY_SECONDS = 3_600


@dataclass(frozen=True, slots=True)
class BackupResult:
    """A finished copy: how many entries it holds and the SHA-256 of the file (hexadecimal)."""

    path: Path
    entries: int
    sha256: str


def backup(source: Path, target: Path) -> BackupResult:
    """Copy a convening's file while it may be in use, mark and verify the copy, then give it its name.

    Raises UnreadableInputError if ``target`` is there already or is no place for a convening
    (``require_new_convening``), UnusableDatabaseError if it cannot be written or the copy does not verify.
    """
    require_new_convening(target)
    return copy_verified(source, target, as_backup=True)


def backups_folder(path: Path) -> Path:
    """Where the automatic backups of a convening's file lie, once there are any."""
    return path.with_name(f"{path.stem} backups")


def automatic_backups(path: Path) -> list[Path]:
    """The automatic backups of a convening's file that are there, by name."""
    return sorted(backups_folder(path).glob("*.pact"))


def automatic_backup(path: Path, occasion: str) -> BackupResult:
    """Copy the file into the folder of automatic backups beside it; the oldest of the occasion's beyond the
    kept ones go, and what a program that was ended left unfinished.

    Raises UnusableDatabaseError if it cannot be written or the copy does not verify.
    """
    folder = backups_folder(path)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise UnusableDatabaseError(
            said("{target} cannot be written: {reason}.", target=folder, reason=system_reason(error)),
            "Choose another place.",
        ) from error
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S-%f")
    result = copy_verified(path, folder / f"{stamp}-{occasion}.pact", as_backup=True)
    # what a clock that was ahead has named lies in the future, and must not push out what is made now
    made = sorted(folder.glob(f"*-{occasion}.pact"), key=lambda each: (each <= result.path, each))
    old = made[:-KEPT_AUTOMATIC_BACKUPS]
    unfinished = [each for each in folder.glob("*.part") if _is_left_behind(each)]
    for each in (*old, *unfinished):
        each.unlink(missing_ok=True)
    return result


def _is_left_behind(unfinished: Path) -> bool:
    """Whether nobody can be at work on an unfinished copy any more."""
    try:
        return time.time() - unfinished.stat().st_mtime > _LONGEST_COPY_SECONDS
    except FileNotFoundError:  # it was finished just now
        return False


def copy_verified(source: Path, target: Path, *, as_backup: bool) -> BackupResult:
    """Copy through SQLite's online backup, check the copy, force it to disk, rename it onto ``target``.

    The copy is marked as a backup or, to be worked in, carries no such mark. A file of an older version has
    other tables than ``verify`` reads: of its copy only SQLite's own check is asked.
    """
    unfinished = target.with_name(f"{target.name}.{os.urandom(4).hex()}.part")
    try:
        with readable_errors(target):
            _copy(source, unfinished, as_backup)
        checked = _checked(unfinished)
        if not checked.ok:
            raise UnusableDatabaseError(
                said(
                    "The copy of {name} does not verify: {problem}",
                    name=source.name,
                    problem=checked.problems[0],
                ),
                "Run verify on the file.",
            )
        digest = _sync_and_hash(unfinished)
        if os.path.lexists(target):  # it came there while the copy was made
            raise UnreadableInputError(
                said("{path} is there already.", path=target), "Choose another name; nothing was changed."
            )
        unfinished.replace(target)
    except OSError as error:
        raise UnusableDatabaseError(
            said("{target} cannot be written: {reason}.", target=target, reason=system_reason(error)),
            "Choose another place.",
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return BackupResult(target, checked.entries, digest)


def verify_file(path: Path) -> Verification:
    """Verify a convening's file that nobody else has open for writing."""
    with _looking_into(path) as connection:
        return verify(connection)


def _checked(path: Path) -> Verification:
    with _looking_into(path) as connection:
        if connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == NEWEST_REVISION:
            return verify(connection)
        count = connection.exec_driver_sql("SELECT count(*) FROM entry").scalar() or 0
        return Verification(count, tuple(database_problems(connection)))


@contextmanager
def _looking_into(path: Path) -> Iterator[Connection]:
    engine = reader_engine(path)
    try:
        with readable_errors(path), engine.connect() as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


def _copy(source: Path, target: Path, as_backup: bool) -> None:
    with (
        using_sqlite(source),
        closing(sqlite3.connect(source)) as read,
        closing(sqlite3.connect(target)) as written,
    ):
        read.execute("PRAGMA query_only=ON")
        read.backup(written)
        if as_backup:
            mark_copy(written, datetime.now().astimezone())
        else:
            unmark_copy(written)
        written.execute("PRAGMA journal_mode=DELETE")
        leftovers.clear_copy(written)


def _sync_and_hash(path: Path) -> str:
    with path.open("rb+") as file:  # only a file open for writing can be forced to disk on Windows
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        os.fsync(file.fileno())
    return digest

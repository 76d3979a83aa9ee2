"""SQLite's errors as sentences."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from pact_desktop.domain.errors import FileTrouble, LockedDatabaseError, UnusableDatabaseError
from pact_desktop.domain.sentence import said
from pact_desktop.journal.entry import DamagedEntryError

_RESTORE = said("Restore it from a backup: pact-desktop restore BACKUP.")
_LOCKED = said("is locked by another program")
_WRITABLE = said("Make the file and its folder writable, or save a copy elsewhere.")
_CHOOSE = said("Choose a .pact file that PACT Desktop made.")
_LOG_INDEX_BYTES = 32_768
"""SQLite makes the log's index of this size at least; without room for it, it tells of no full disk."""
_FULL = "disk is full"
_SENTENCES = (
    ("database is locked", _LOCKED, said("Close the other program, then try again."), FileTrouble.OTHER),
    (
        _FULL,
        said("cannot grow: the disk is full"),
        said("Free some space, then try again; nothing is lost."),
        FileTrouble.FULL,
    ),
    ("readonly", said("cannot be written"), _WRITABLE, FileTrouble.READ_ONLY),
    ("read-only", said("cannot be written"), _WRITABLE, FileTrouble.READ_ONLY),
    (
        "disk I/O error",
        said("cannot be read or written"),
        said("Check that its disk or stick is still there."),
        FileTrouble.GONE,
    ),
    (
        "unable to open",
        said("cannot be opened"),
        said("Check that the file is there and that you may read it."),
        FileTrouble.GONE,
    ),
    ("malformed", said("is damaged"), _RESTORE, FileTrouble.DAMAGED),
    ("not a database", said("is not a PACT convening"), _CHOOSE, FileTrouble.DAMAGED),
    ("no such table", said("is not a PACT convening"), _CHOOSE, FileTrouble.DAMAGED),
    (
        "append-only",
        said("refused a change to its journal"),
        said("Run verify to check the file."),
        FileTrouble.DAMAGED,
    ),
)


@contextmanager
def readable_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite raises over ``path`` into UnusableDatabaseError with a sentence, into
    LockedDatabaseError where trying again can help.

    Mistakes of this program (a statement that is wrong, a row twice) stay what they are.
    """
    try:
        yield
    except PoolTimeoutError as error:
        raise LockedDatabaseError(
            said("{name} is busy.", name=path.name), "Wait a moment, then try again."
        ) from error
    except (DatabaseError, sqlite3.DatabaseError) as error:
        reason = str(error.orig if isinstance(error, DatabaseError) else error)
        if "disk I/O error" in reason and not _has_room(path):
            reason = _FULL
        for mark, what, hint, trouble in _SENTENCES:
            if mark in reason:
                kind = LockedDatabaseError if what is _LOCKED else UnusableDatabaseError
                raise kind(said("{name} {what}.", name=path.name, what=what), hint, trouble) from error
        if isinstance(error, (IntegrityError, ProgrammingError)):
            raise
        raise UnusableDatabaseError(
            said("{name} is damaged: {reason}.", name=path.name, reason=reason[:200]),
            _RESTORE,
            FileTrouble.DAMAGED,
        ) from error
    except DamagedEntryError as error:
        raise UnusableDatabaseError(
            said("{name} is damaged: an entry of its journal has lost its values.", name=path.name),
            _RESTORE,
            FileTrouble.DAMAGED,
        ) from error
    except UnicodeDecodeError as error:  # SQLite quotes a damaged schema in its message
        raise UnusableDatabaseError(
            said("{name} is damaged.", name=path.name), _RESTORE, FileTrouble.DAMAGED
        ) from error


def _has_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free >= _LOG_INDEX_BYTES
    except OSError:  # the disk is gone
        return True

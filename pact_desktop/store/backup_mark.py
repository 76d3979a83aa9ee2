"""The mark by which a file is known as a backup: when it was made, in the file's local state.

The mark belongs to the file and is no entry: it is never exchanged and no history tells of it. A marked file
is read as any other, but nothing is recorded in it (``ConveningFile.writing``) until somebody makes it the
convening: ``restore`` writes a copy without the mark, the window takes it off when it is asked to.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.store.schema import BACKUP_MADE_KEY, LocalState

_KEEP_OR_SET = "INSERT OR IGNORE INTO local_state (key, value) VALUES (?, ?)"
_TAKE_OFF = "DELETE FROM local_state WHERE key = ?"


def mark_copy(copy: sqlite3.Connection, made_at: datetime) -> None:
    """Mark a copy as a backup; the copy of a backup keeps the time of the first."""
    with copy:
        copy.execute(_KEEP_OR_SET, (BACKUP_MADE_KEY, made_at.isoformat(timespec="seconds")))


def unmark_copy(copy: sqlite3.Connection) -> None:
    """Make a copy of a backup a convening's file again."""
    with copy:
        copy.execute(_TAKE_OFF, (BACKUP_MADE_KEY,))


def backup_made_at(connection: Connection) -> str | None:
    """When an open file was made as a backup (ISO 8601); None if it is none."""
    return connection.scalar(sa.select(LocalState.value).where(LocalState.key == BACKUP_MADE_KEY))


def take_off(connection: Connection) -> None:
    """Make an open backup the convening's file."""
    connection.execute(sa.delete(LocalState).where(LocalState.key == BACKUP_MADE_KEY))

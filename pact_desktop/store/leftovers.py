"""What an erasure leaves behind: free pages and the log hold the old text until the file is rewritten.

The transaction that erases leaves a note in the file, so that a rewrite that could not be done, or that a
program did not live to do, is made up for when the file is next closed or opened.
"""

from __future__ import annotations

import sqlite3
import time

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from pact_desktop.store.engine import checkpoint, vacuum
from pact_desktop.store.schema import LEFTOVERS_KEY, LocalState

_PAUSE_SECONDS = 0.05


def noted(connection: Connection) -> str | None:
    """The note of the latest erasure after which the file was not rewritten, None if there is none."""
    return connection.scalar(sa.select(LocalState.value).where(LocalState.key == LEFTOVERS_KEY))


def clear_copy(copy: sqlite3.Connection) -> None:
    """Rewrite a copy that nobody else has open if the file it was made of still had to be: a backup that was
    to be rewritten when it is next opened would not stay as it is."""
    with copy:
        is_due = copy.execute("DELETE FROM local_state WHERE key = ?", (LEFTOVERS_KEY,)).rowcount
    if is_due:
        copy.execute("VACUUM")


def clear(writer: Engine, note: str | None, patience_seconds: float) -> bool:
    """Rewrite the file and empty its log; then take the note back, unless somebody erased again meanwhile.

    Returns False if others who read the file kept the log from being emptied for so long. Everybody can write
    while this waits.
    """
    vacuum(writer)
    waited_until = time.monotonic() + patience_seconds
    while not checkpoint(writer):
        if time.monotonic() > waited_until:
            return False
        time.sleep(_PAUSE_SECONDS)
    if note is not None:
        with writer.connect() as connection, connection.begin():
            connection.execute(
                sa.delete(LocalState).where(LocalState.key == LEFTOVERS_KEY, LocalState.value == note)
            )
    return True

"""An open convening file: its writer, its readers and those who listen for changes.

The window and each command open one and hand it on. Everything that is written goes through ``writing``.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import FileTrouble, UnreadableInputError, UnusableDatabaseError
from pact_desktop.domain.sentence import said
from pact_desktop.journal.chain import ChainWriter
from pact_desktop.store import leftovers, queries
from pact_desktop.store.backup_mark import backup_made_at, take_off
from pact_desktop.store.changes import ChangeSet, change_set
from pact_desktop.store.engine import checkpoint, reader_engine, writer_engine
from pact_desktop.store.errors import readable_errors
from pact_desktop.store.families import family_roots
from pact_desktop.store.open_files import place_of
from pact_desktop.store.transaction import Head, Transaction, subjects_since

logger = logging.getLogger(__name__)

Listener = Callable[[ChangeSet], None]
READERS_WAIT_SECONDS = 5.0
"""How long an erasure waits for others who read, so that the log can be emptied."""

WallClock = Callable[[], datetime]


def local_now() -> datetime:
    """The computer's wall clock, with its offset."""
    return datetime.now().astimezone()


def _new_chain() -> ChainWriter:
    return ChainWriter(os.urandom(16), os.urandom)


class ConveningFile:
    """One open ``.pact`` file; ``open_convening`` and ``create_convening`` (store/opening.py) make one."""

    def __init__(self, path: Path, identity: ConveningIdentity, now: WallClock = local_now) -> None:
        self.path = path
        self.identity = identity
        self.now = now
        self._writer = writer_engine(path)
        self._readers = reader_engine(path)
        self._chains: defaultdict[str, ChainWriter] = defaultdict(_new_chain)  # by the desk's name
        self._head = Head()
        self._seen = 0
        self._convening: Convening | None = None
        self._lock = RLock()
        self._listeners: list[Listener] = []
        self._place = place_of(path)
        self.acts = 0
        """How many acts were recorded through this object."""
        self.backup_made_at: str | None = None
        """When the file was made as a backup (ISO 8601); None if it is the convening's own."""
        with self.reading() as connection:
            self._seen = queries.newest_position(connection)
            self.backup_made_at = backup_made_at(connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view of the file that cannot write."""
        with readable_errors(self.path), self._readers.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self, desk: str, operator: str, *, into_backup: bool = False) -> Iterator[Transaction]:
        """One immediate transaction: read, decide, record. Committed at the end, rolled back on an error.

        Each desk's name has a chain of its own, whose first entry tells it: a desk may be renamed meanwhile.
        Listeners hear of the change after the commit, in this thread. One thread writes at a time. Raises
        UnreadableInputError where the file is a backup: nothing but a repeated erasure goes ``into_backup``.
        """
        if not into_backup:
            self.require_no_backup()
        with self._lock, readable_errors(self.path):
            chain = self._chains[desk]
            started_at = chain.seq, chain.newest_hash
            try:
                with self._writer.connect() as connection, connection.begin():
                    transaction = Transaction(
                        connection, self.identity, chain, self._head, desk, operator, self.now()
                    )
                    yield transaction
                    self._require_in_place()
            except BaseException:
                chain.seq, chain.newest_hash = started_at
                self._head.forget()
                raise
            self.acts += bool(transaction.entries)
            self._publish_own(transaction)

    def make_convening(self) -> None:
        """Take the mark of a backup off, so that the convening goes on in this file."""
        with self._lock, readable_errors(self.path), self._writer.connect() as connection:
            with connection.begin():
                take_off(connection)
            self.backup_made_at = None

    def require_no_backup(self) -> None:
        """Raise UnreadableInputError where nothing may be recorded because the file is a backup."""
        if self.backup_made_at is None:
            return
        made = self.convening.at_venue(self.backup_made_at)
        raise UnreadableInputError(
            said(
                "{name} is a backup of {title}, made on {when}.",
                name=self.path.name,
                title=self.convening.title,
                when=f"{made:%Y-%m-%d %H:%M}",
            ),
            "Nothing was recorded. To work on from it: pact-desktop restore BACKUP --database FILE.",
        )

    @property
    def convening(self) -> Convening:
        """The convening's settings as last committed or heard of."""
        if self._convening is None:
            with self.reading() as connection:
                self._convening = queries.convening(connection)
        return self._convening

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each change; returns a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def poll(self) -> ChangeSet:
        """Publish what other processes wrote since the last look; returns it. Cheap when nothing came.

        Raises UnusableDatabaseError if the file is no longer in its place.
        """
        self._require_in_place()
        with self.reading() as connection:
            newest = queries.newest_position(connection)
            if newest <= self._seen:
                return ChangeSet()
            own = [each.chain for each in list(self._chains.values())]
            subjects = list(subjects_since(connection, self._seen, own))
            attendees = {name for kind, name in subjects if kind == "attendee"}
            keys = {(kind, name) for kind, name in subjects if kind != "attendee"}
            keys |= {("attendee", root) for root in family_roots(connection, attendees) | attendees}
        self._seen = newest
        changes = change_set(keys)
        if changes:
            self._publish(changes)
        return changes

    def _require_in_place(self) -> None:
        """Refuse to write into a file that was moved, removed or replaced meanwhile: the system would go on
        as if nothing had happened, and everything written would be lost when it is closed."""
        if place_of(self.path) != self._place:
            raise UnusableDatabaseError(
                said("{name} is no longer in its place.", name=self.path.name),
                "Bring it back there, then try again.",
                FileTrouble.GONE,
            )

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        with self._lock:
            self.compact_if_due()
            self._readers.dispose()
            if self.backup_made_at is None:
                self._checkpoint_if_possible()
            self._writer.dispose()

    def __enter__(self) -> ConveningFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def checkpoint(self) -> None:
        """Shrink the write-ahead log, which a large import leaves large."""
        with self._lock:
            self._checkpoint_if_possible()

    def compact(self) -> None:
        """Rewrite the file so that no free page, nor the write-ahead log, keeps what was erased.

        Raises UnusableDatabaseError where that cannot be done now: closing or opening the file tries again.
        """
        self._compact(READERS_WAIT_SECONDS)

    def compact_if_due(self) -> None:
        """Do what an erasure had to leave undone, if it can be done at once."""
        with suppress(UnusableDatabaseError):  # the note stays in the file: the next closing or opening tries
            with self.reading() as connection:
                is_due = leftovers.noted(connection) is not None
            if is_due:
                self._compact(0)

    def _compact(self, patience_seconds: float) -> None:
        with readable_errors(self.path):
            with self.reading() as connection:
                note = leftovers.noted(connection)
            if not leftovers.clear(self._writer, note, patience_seconds):
                raise UnusableDatabaseError(
                    said(
                        "Another program is reading {name}, so its log keeps the old text.",
                        name=self.path.name,
                    ),
                    "Close the other program: the old text goes when this file is next closed or opened.",
                )

    def _checkpoint_if_possible(self) -> None:
        """On a full disk or a stick that is gone, what was recorded stays in the log beside the file."""
        with suppress(sqlite3.DatabaseError, DatabaseError):
            checkpoint(self._writer)

    def _publish_own(self, transaction: Transaction) -> None:
        if transaction.changes:
            self._publish(transaction.changes)

    def _publish(self, changes: ChangeSet) -> None:
        if changes.touches("setting"):
            self._convening = None
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception as error:  # what is committed stands, whatever a listener makes of it
                logger.error("A listener failed on a change: %s", type(error).__name__)

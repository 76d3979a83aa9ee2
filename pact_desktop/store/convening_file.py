"""An open convening file: its writer, its readers and those who listen for changes.

The window and each command open one and hand it on. Everything that is written goes through ``writing``.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import RLock

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import (
    FileTrouble,
    LockedDatabaseError,
    UnreadableInputError,
    UnusableDatabaseError,
)
from pact_desktop.domain.sentence import said
from pact_desktop.journal.chain import ChainWriter
from pact_desktop.journal.entry import Entry
from pact_desktop.journal.fold import Key
from pact_desktop.open_files import gate, place_of
from pact_desktop.store import leftovers, queries
from pact_desktop.store.changes import ChangeSet, change_set
from pact_desktop.store.connections import Connections
from pact_desktop.store.engine import checkpoint
from pact_desktop.store.errors import readable_errors
from pact_desktop.store.families import family_roots
from pact_desktop.store.record import apply
from pact_desktop.store.schema import JOURNAL, Secret
from pact_desktop.store.transaction import Head, Transaction, subjects_since

logger = logging.getLogger(__name__)

Listener = Callable[[ChangeSet], None]
READERS_WAIT_SECONDS = 5.0
"""How long an erasure waits for others who read, so that the log can be emptied."""
OTHERS_WAIT_SECONDS = 10.0
"""How long opening anew waits for others of this process who read or write."""

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
        self._connections = Connections(path)
        self._chains: defaultdict[str, ChainWriter] = defaultdict(_new_chain)  # by the desk's name
        self._head = Head()
        self._seen = 0
        self._convening: Convening | None = None
        self._lock = RLock()
        self._listeners: list[Listener] = []
        self._is_closed = False
        self._unpublished: set[Key] = set()
        self.acts = 0
        """How many acts were recorded through this object."""
        with self.reading() as connection:
            self._seen = queries.newest_position(connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view of the file that cannot write."""
        self._follow()
        with (
            gate.using(),
            readable_errors(self.path),
            self._connections.readers.connect() as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def writing(self, desk: str, operator: str, *, into_backup: bool = False) -> Iterator[Transaction]:
        """One immediate transaction: read, decide, record. Committed at the end, rolled back on an error.

        Each desk's name has a chain of its own, whose first entry tells it: a desk may be renamed meanwhile.
        Listeners hear of the change after the commit, in this thread. One thread writes at a time.
        Raises LockedDatabaseError if the log was taken away meanwhile: nothing was recorded, and trying again
        opens the file anew. Raises UnreadableInputError where the file is a backup: nothing but a repeated
        erasure goes ``into_backup``.
        """
        if not into_backup:
            self.require_no_backup()
        self._follow()
        self._require_in_place()
        with self._lock, gate.using(), readable_errors(self.path):
            chain = self._chains[desk]
            started_at = chain.seq, chain.newest_hash
            try:
                with self._connections.writer.connect() as connection, connection.begin():
                    transaction = Transaction(
                        connection, self.identity, chain, self._head, desk, operator, self.now()
                    )
                    yield transaction
                    self._require_in_place()
            except BaseException:
                chain.seq, chain.newest_hash = started_at
                self._head.forget()
                raise
        if not self._connections.are_in_place:
            self._require_recorded(transaction)
        self.acts += bool(transaction.entries)
        self._publish_own(transaction)

    @property
    def backup_made_at(self) -> str | None:
        """When the file was made as a backup (ISO 8601); None if it is the convening's own."""
        return self._connections.backup_made_at

    def make_convening(self) -> None:
        """Take the mark of a backup off, so that the convening goes on in this file."""
        self._follow()
        with self._lock, gate.using(), readable_errors(self.path):
            self._connections.make_convening()

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
        self._follow()
        self._require_in_place()
        with self.reading() as connection:
            newest = queries.newest_position(connection)
            own = [each.chain for each in list(self._chains.values())]
            if newest < self._seen:  # an older state of the file is in its place
                self._seen = 0
            if newest == self._seen:
                return ChangeSet()
            keys = self._unpublished | _keys_since(connection, self._seen, own)
        self._unpublished = set()
        self._seen = newest
        changes = change_set(keys)
        if changes:
            self._publish(changes)
        return changes

    def _require_in_place(self) -> None:
        """Refuse to write into files that no name leads to any more: SQLite would go on as if nothing had
        happened, and everything written would be lost when they are closed."""
        if place_of(self.path) is None:
            raise self._gone()
        if not self._connections.are_in_place:
            raise self._taken_away()

    def _require_recorded(self, transaction: Transaction) -> None:
        """The log went away around the commit: only what the file in the folder holds was recorded."""
        if transaction.entries:
            own = sa.select(JOURNAL.c.position).where(JOURNAL.c.hash == transaction.entries[-1].hash)
            with self.reading() as connection:
                if connection.scalar(own) is None:
                    raise self._taken_away()

    def _follow(self) -> None:
        """Open the file anew if what lies in the folder is no longer what is open here.

        While there is nothing in the folder, what is open can still be read. Raises UnusableDatabaseError if
        it is closed, or another convening's file is there, LockedDatabaseError if somebody is still at work
        in what is open.
        """
        if gate.is_inside or self._is_closed or self._connections.are_in_place:
            return
        if place_of(self.path) is None:
            if self._connections.is_closed:
                raise self._gone()
            return
        if not self._lock.acquire(timeout=OTHERS_WAIT_SECONDS):
            raise self._busy()
        try:
            with gate.alone(OTHERS_WAIT_SECONDS) as is_alone:
                if not is_alone:
                    raise self._busy()
                if not self._connections.are_in_place:
                    self._open_anew()
        finally:
            self._lock.release()

    def _open_anew(self) -> None:
        """Open what lies in the folder now. No chain goes on there: its last entries may be elsewhere."""
        if self._connections.lost_the_file:
            self._leave_moved_file()
            self._require_same_convening()
            self._connections = Connections(self.path)
            self._seen = 0
        else:
            logger.warning("The log was taken away: opened anew")
            self._connections, entries = self._connections.opened_anew()
            self._bring_back(entries)
        self._chains.clear()
        self._head.forget()
        self._convening = None

    def _bring_back(self, entries: Sequence[Entry]) -> None:
        """Record again what was recorded in the log that was taken away and is not in the file.

        Raises UnusableDatabaseError if the file holds another convening now.
        """
        with readable_errors(self.path), self._connections.writer.connect() as connection, connection.begin():
            if connection.scalar(sa.select(Secret.key)) != self.identity.key:
                raise self._gone()
            apply(connection, entries)

    def _leave_moved_file(self) -> None:
        """Let go of a file that lies elsewhere now.

        All that it holds may differ in the other one, so the next look publishes it as changed.
        """
        if self._connections.is_closed:
            return
        with suppress(sqlite3.DatabaseError, DatabaseError), self._connections.readers.connect() as known:
            self._unpublished |= _keys_since(known, 0, [])
        if not self._connections.take_log_along():
            raise self._gone()
        self._connections.close()

    def _require_same_convening(self) -> None:
        from pact_desktop.store.opening import is_current_file_of  # which needs this module

        try:
            if is_current_file_of(self.path, self.identity):
                return
        except UnusableDatabaseError as error:
            raise self._gone() from error
        raise self._gone()

    def _taken_away(self) -> LockedDatabaseError:
        return LockedDatabaseError(
            said("{name} was closed by another program.", name=self.path.name),
            "Wait a moment, then try again.",
        )

    def _gone(self) -> UnusableDatabaseError:
        return UnusableDatabaseError(
            said("{name} is no longer in its place.", name=self.path.name),
            "Bring it back there, then try again.",
            FileTrouble.GONE,
        )

    def _busy(self) -> LockedDatabaseError:
        return LockedDatabaseError(
            said("{name} is busy.", name=self.path.name), "Wait a moment, then try again."
        )

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        with self._lock:
            self.compact_if_due()
            self._is_closed = True
            if self.backup_made_at is None:
                self._checkpoint_if_possible()
            self._connections.close()

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
        self._follow()
        with gate.using(), readable_errors(self.path):
            with self.reading() as connection:
                note = leftovers.noted(connection)
            if not leftovers.clear(self._connections.writer, note, patience_seconds):
                raise UnusableDatabaseError(
                    said(
                        "Another program is reading {name}, so its log keeps the old text.",
                        name=self.path.name,
                    ),
                    "Close the other program: the old text goes when this file is next closed or opened.",
                )

    def _checkpoint_if_possible(self) -> None:
        """On a full disk or a stick that is gone, what was recorded stays in the log beside the file."""
        used = self._connections
        if used.is_closed or not (used.are_in_place or used.lost_the_file):
            return  # the log is not the file's any more
        with gate.using(), suppress(sqlite3.DatabaseError, DatabaseError):
            checkpoint(self._connections.writer)

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


def _keys_since(connection: Connection, position: int, but_not: Sequence[bytes]) -> set[Key]:
    """What entries after ``position`` that other chains wrote are about, as keys of a change set."""
    subjects = list(subjects_since(connection, position, but_not))
    attendees = {name for kind, name in subjects if kind == "attendee"}
    keys: set[Key] = {(kind, name) for kind, name in subjects if kind != "attendee"}
    return keys | {("attendee", root) for root in family_roots(connection, attendees) | attendees}

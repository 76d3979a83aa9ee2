"""One transaction of the writer: what an operation reads, decides and records in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.convening import Convening
from pact_desktop.journal.chain import ChainWriter, Draft
from pact_desktop.journal.entry import Entry
from pact_desktop.journal.fold import Key
from pact_desktop.journal.kinds import ATTENDEE, DESK, DESK_OPENED
from pact_desktop.store import queries, statements
from pact_desktop.store.changes import ChangeSet, change_set
from pact_desktop.store.families import Folded, load_family
from pact_desktop.store.record import apply
from pact_desktop.store.schema import JOURNAL

CHUNK = 10_000
"""Entries that are folded and written at once, so that a large import needs little memory."""


@dataclass(slots=True)
class Head:
    """What the writer remembers of the file between transactions, checked against its newest position."""

    position: int = -1
    clock: int = 0
    newest_hash: bytes = b""
    convening: Convening | None = None

    def forget(self) -> None:
        """Trust nothing; the next transaction reads again."""
        self.position, self.clock, self.convening = -1, 0, None


@dataclass(slots=True)
class Transaction:
    """Reads and records in one immediate transaction; made by ``ConveningFile.writing``."""

    connection: Connection
    identity: ConveningIdentity
    chain: ChainWriter
    head: Head
    desk: str
    operator: str
    now: datetime
    operation: bytes = b""
    entries: list[Entry] = field(default_factory=list)
    """The last entries that were recorded (of a long stream, the last chunk)."""
    _keys: set[Key] = field(default_factory=set)
    _loaded: dict[str, Folded] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.operation = self.chain.new_id(self.now)
        newest = self.connection.scalar(statements.NEWEST) or 0
        if newest != self.head.position:
            self._catch_up(newest)

    @property
    def convening(self) -> Convening:
        """The convening's settings, as of this transaction."""
        if self.head.convening is None:
            self.head.convening = queries.convening(self.connection)
        return self.head.convening

    @property
    def changes(self) -> ChangeSet:
        """What was recorded so far changed."""
        return change_set(self._keys)

    def family(self, badge_id: str) -> Folded:
        """The family that a badge id leads to, as of this transaction."""
        if badge_id not in self._loaded:
            self._loaded[badge_id] = Folded.of(load_family(self.connection, badge_id))
        return self._loaded[badge_id]

    def record(self, drafts: Iterable[Draft], family: Folded | None = None) -> list[Entry]:
        """Record drafts as entries of this operation; returns the last chunk's entries.

        ``family`` saves reading again where all drafts are about one family that was read here.
        """
        stream = iter(drafts)
        self._loaded.clear()
        while chunk := list(islice(stream, CHUNK)):
            if self.chain.seq == 0:
                self._append([self._desk_opened()], None)
            now = self._append(chunk, family)
            if family is not None:
                family = now
                self._loaded = {subject.removeprefix(ATTENDEE): now for subject in now.entries}
        return self.entries

    def _append(self, drafts: list[Draft], loaded: Folded | None) -> Folded:
        if loaded is None:
            loaded = Folded({draft.subject: [] for draft in drafts if draft.is_new}, {})
        self.entries = self.chain.entries(drafts, self.operation, self.operator, self.now, self.head.clock)
        applied = apply(self.connection, self.entries, loaded)
        self._keys |= applied.keys
        self.chain.accept(self.entries)
        newest = self.entries[-1]
        self.head.clock, self.head.newest_hash = newest.clock, newest.hash
        self.head.position += len(self.entries)
        if self.head.convening is not None and any(key[0] == "setting" for key in applied.keys):
            self.head.convening = None
        return applied.now

    def _desk_opened(self) -> Draft:
        """A chain's first entry: the desk's name and the newest hash in the file when it began."""
        newest = self.head.newest_hash.hex()
        return Draft(DESK_OPENED, DESK + self.chain.chain.hex(), {"name": self.desk, "newest": newest})

    def _catch_up(self, newest: int) -> None:
        """Learn of entries that other processes wrote."""
        newer = JOURNAL.c.position > self.head.position
        self.head.clock = max(
            self.head.clock, self.connection.scalar(sa.select(sa.func.max(JOURNAL.c.clock)).where(newer)) or 0
        )
        found = self.connection.scalar(sa.select(JOURNAL.c.hash).where(JOURNAL.c.position == newest))
        self.head.newest_hash = found or b""
        self.head.position, self.head.convening = newest, None


def subjects_since(
    connection: Connection, position: int, but_not: Sequence[bytes]
) -> Iterator[tuple[str, str]]:
    """The subjects (kind, name) of entries after ``position`` that other chains wrote."""
    found = connection.scalars(
        sa.select(JOURNAL.c.subject)
        .distinct()
        .where(JOURNAL.c.position > position, JOURNAL.c.chain.not_in(but_not))
    )
    for subject in found.all():
        kind, _, name = subject.partition(":")
        yield kind, name

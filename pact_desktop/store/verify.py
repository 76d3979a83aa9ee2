"""Whether a file can be trusted: SQLite's own check, the hash chains, and state equal to a rebuild."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.sentence import said
from pact_desktop.journal.chain import chain_problems
from pact_desktop.journal.entry import Entry
from pact_desktop.journal.fold import FOLD_VERSION
from pact_desktop.store import blobs
from pact_desktop.store.emptied import CANDIDATES, PARAMETERS, emptied_entries
from pact_desktop.store.migrations import NEWEST_REVISION
from pact_desktop.store.rebuild import folded
from pact_desktop.store.schema import (
    ENTRY_COLUMNS,
    FOLD_VERSION_KEY,
    JOURNAL,
    STATE_TABLES,
    TRIGGERS,
    LocalState,
)

MOST_PROBLEMS = 50
_FETCHED = 2_000
_MODULUS = 1 << 128


@dataclass(frozen=True, slots=True)
class Verification:
    """The number of entries and a sentence for each problem (at most ``MOST_PROBLEMS``)."""

    entries: int
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


def database_problems(connection: Connection) -> list[str]:
    """What SQLite's own check finds, whatever the version of the schema."""
    return [
        said("The database is damaged: {reason}.", reason=row[0])
        for row in connection.exec_driver_sql(f"PRAGMA integrity_check({MOST_PROBLEMS})")
        if row[0] != "ok"
    ]


def verify(connection: Connection) -> Verification:
    """Check everything; streams, so that memory stays small whatever the file's size."""
    problems = database_problems(connection)
    if not problems:
        problems += _missing_triggers(connection)
        problems += _missing_positions(connection)
        try:
            emptied = _emptied(connection)
            problems += emptied
            problems += chain_breaks(connection)
            if not emptied and _is_folded_by_this_version(connection):  # the fold stops at an emptied entry
                problems += _differing_tables(connection)
            problems += [
                said("The kept file {digest} is damaged.", digest=digest[:12])
                for digest in blobs.damaged(connection)
            ]
        except (TypeError, ValueError, KeyError, AttributeError):  # values of a shape that nobody writes
            problems.append(said("The journal holds an entry that cannot be read."))
    count = connection.scalar(sa.select(sa.func.count()).select_from(JOURNAL)) or 0
    return Verification(count, tuple(problems[:MOST_PROBLEMS]))


def _missing_triggers(connection: Connection) -> list[str]:
    """An older version, of which only backups are read, protects the journal by other statements of these
    names."""
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    part = _plain if revision == NEWEST_REVISION else _trigger_name
    there = connection.scalars(sa.text("SELECT sql FROM sqlite_master WHERE type = 'trigger'"))
    missing = set(map(part, TRIGGERS)) - set(map(part, there))
    return [said("The journal is not protected against changes any more.")] if missing else []


def _emptied(connection: Connection) -> list[str]:
    """A sentence for each entry whose values are gone though nobody was erased."""
    emptied = emptied_entries(map(tuple, connection.exec_driver_sql(CANDIDATES, PARAMETERS)))
    return [
        said(
            "Entry {id} (chain {chain}, number {number}) has lost its values, and nobody was erased there.",
            id=entry.id.hex(),
            chain=entry.chain.hex()[:8],
            number=entry.seq,
        )
        for entry, _ in zip(emptied, range(MOST_PROBLEMS), strict=False)
    ]


def _missing_positions(connection: Connection) -> list[str]:
    """Entries are numbered as they arrive in the file and never removed: where numbers are missing, entries
    are, also where they are a whole chain, which leaves no gap in any other."""
    count, newest = connection.execute(
        sa.select(sa.func.count(), sa.func.max(JOURNAL.c.position)).select_from(JOURNAL)
    ).one()
    missing = (newest or 0) - count
    return [said("Entries were removed from the journal: {missing}.", missing=missing)] if missing else []


def _plain(sql: str) -> str:
    """A statement without what a migration may write otherwise: quotes and white space."""
    return " ".join(sql.replace('"', "").split())


def _trigger_name(sql: str) -> str:
    return _plain(sql).split()[2]


def _is_folded_by_this_version(connection: Connection) -> bool:
    """State that another version folded may differ; it is rebuilt when the file is opened."""
    version = connection.scalar(sa.select(LocalState.value).where(LocalState.key == FOLD_VERSION_KEY))
    return version == str(FOLD_VERSION)


def chain_breaks(connection: Connection) -> list[str]:
    """A sentence for each place where a chain of the journal is broken; streams."""
    statement = sa.select(*ENTRY_COLUMNS).order_by(JOURNAL.c.chain, JOURNAL.c.seq)
    rows = connection.execution_options(yield_per=_FETCHED).execute(statement)
    breaks = chain_problems(map(Entry._make, rows))
    return [problem for problem, _ in zip(breaks, range(MOST_PROBLEMS), strict=False)]


def _differing_tables(connection: Connection) -> list[str]:
    """The state tables that differ from a rebuild, compared as sets by a sum of hashes."""
    expected = {table.name: _Sum() for table in STATE_TABLES}
    for rows in folded(connection):
        for key, row in rows.items():
            expected[str(key[0])].add(row)
    problems: list[str] = []
    for table in STATE_TABLES:
        actual = _Sum()
        for row in connection.execution_options(yield_per=_FETCHED).execute(sa.select(table)):
            actual.add(row)
        if actual != expected[table.name]:
            problems.append(said("The table {table} differs from what the journal says.", table=table.name))
    return problems


@dataclass(slots=True)
class _Sum:
    """A sum over rows in any order: how many, and their hashes added up."""

    count: int = 0
    total: int = 0

    def add(self, row: Iterable[Any]) -> None:
        digest = blake2b(repr(tuple(row)).encode(), digest_size=16).digest()
        self.count += 1
        self.total = (self.total + int.from_bytes(digest, "big")) % _MODULUS

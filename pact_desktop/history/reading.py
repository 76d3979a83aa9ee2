"""Reads acts from the journal, a page at a time, the newest first or the oldest first.

A page costs the same however long the journal is: it goes along the clock from where the last one ended.
Whether something still stands, and what an edit changed, is known from the few entries of its subjects. Of an
act with more than ``FEW`` entries, an import for instance, only the first and the last are read, and a count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.history.acts import Act, Fate
from pact_desktop.history.asked import Asked, Word, conditions
from pact_desktop.journal import kinds
from pact_desktop.journal.entry import Entry, Value, values_of
from pact_desktop.journal.live import entry_order, live_entries, live_undos
from pact_desktop.store import queries
from pact_desktop.store.families import EntriesBySubject, load_subjects
from pact_desktop.store.schema import ENTRY_COLUMNS, JOURNAL

FEW = 60
_AT_ONCE = 500
_FETCHED = 2_000
_MOST_PARAMETERS = 900
_CHANGES = frozenset(
    {
        kinds.EDITED,
        kinds.IMPORTED,
        kinds.SETTING_CHANGED,
        kinds.TEAM_CHANGED,
        kinds.OPERATOR_CHANGED,
        kinds.RESOURCE_ADDED,
        kinds.RESOURCE_CHANGED,
        kinds.RESOURCE_REMOVED,
    }
)
"""Kinds that are told by what stood before."""
_ONLY_TELLING = frozenset({kinds.DESK_OPENED, kinds.ATTEMPTED})
"""Kinds that only tell: taking them back would change nothing that anybody needs changed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an act stands in the journal."""

    clock: int
    chain: bytes


def place_of(act: Act) -> Place:
    """The place of an act: that of its first entry."""
    return Place(act.head.clock, act.head.chain)


def read_acts(
    connection: Connection,
    asked: Asked,
    words: Sequence[Word],
    count: int,
    beyond: Place | None = None,
    *,
    oldest_first: bool = False,
) -> list[Act]:
    """The next ``count`` acts beyond a place; fewer only at the journal's end. ``words`` are those of
    ``asked``, from ``words_asked``."""
    heads = _heads(connection, asked, words, count, beyond, oldest_first)
    return _acts(connection, heads)


def all_acts(connection: Connection, asked: Asked, words: Sequence[Word]) -> Iterator[Act]:
    """Every act that is asked for, the oldest first, in little memory."""
    beyond: Place | None = None
    while page := read_acts(connection, asked, words, _AT_ONCE, beyond, oldest_first=True):
        yield from page
        beyond = place_of(page[-1])


def entries_asked(connection: Connection, asked: Asked, words: Sequence[Word]) -> Iterator[Entry]:
    """Every entry of the acts that are asked for in the journal's order; those about others than the
    attendees asked for are left out."""
    head, firsts = _first_entries()
    acts = firsts.with_only_columns(head.c.operation).where(*conditions(asked, words, head))
    statement = sa.select(*ENTRY_COLUMNS).order_by(JOURNAL.c.clock, JOURNAL.c.chain)
    if asked:
        statement = statement.where(JOURNAL.c.operation.in_(acts))
    if asked.attendee_ids:
        subjects = [kinds.attendee_subject(each) for each in asked.attendee_ids]
        statement = statement.where(JOURNAL.c.subject.in_(subjects))
    found = connection.execution_options(yield_per=_FETCHED).execute(statement)
    yield from map(Entry._make, found)


def act_of(connection: Connection, operation: bytes) -> Act | None:
    """One act by its operation, None if there is none."""
    head, statement = _first_entries()
    first = connection.execute(statement.where(head.c.operation == operation)).first()
    return _acts(connection, [Entry._make(first)])[0] if first else None


def entries_of(connection: Connection, operation: bytes, offset: int, count: int) -> list[Entry]:
    """Some entries of an act, in order, for showing a large one bit by bit."""
    statement = (
        sa.select(*ENTRY_COLUMNS)
        .where(JOURNAL.c.operation == operation, JOURNAL.c.kind != kinds.DESK_OPENED)
        .order_by(JOURNAL.c.position)
        .offset(offset)
        .limit(count)
    )
    return list(map(Entry._make, connection.execute(statement)))


def act_with(connection: Connection, act: Act, entries: Sequence[Entry]) -> Act:
    """A large act with other entries of its own, and what stood before them."""
    by_subject = load_subjects(connection, {entry.subject for entry in entries})
    return replace(act, entries=tuple(entries), before=_before(entries, by_subject))


def _heads(
    connection: Connection,
    asked: Asked,
    words: Sequence[Word],
    count: int,
    beyond: Place | None,
    oldest_first: bool,
) -> list[Entry]:
    """The first entries of the acts that are asked for."""
    head, statement = _first_entries()
    statement = statement.where(*conditions(asked, words, head))
    clock, chain = head.c.clock, head.c.chain
    if oldest_first:
        statement = statement.order_by(clock, chain)
        if beyond is not None:
            later = (clock > beyond.clock) | (chain > beyond.chain)
            statement = statement.where(clock >= beyond.clock, later)
    else:
        statement = statement.order_by(clock.desc(), chain.desc())
        if beyond is not None:
            earlier = (clock < beyond.clock) | (chain < beyond.chain)
            statement = statement.where(clock <= beyond.clock, earlier)
    return list(map(Entry._make, connection.execute(statement.limit(count))))


def _first_entries() -> tuple[sa.FromClause, sa.Select[Any]]:
    """The first entry of every act, under the name ``head``.

    An act's entries follow each other in one chain, so the first is that which follows another act's.
    """
    head, previous = JOURNAL.alias("head"), JOURNAL.alias("previous")
    continues = sa.exists().where(
        previous.c.chain == head.c.chain,
        previous.c.seq == head.c.seq - 1,
        previous.c.operation == head.c.operation,
    )
    return head, sa.select(*(head.c[column.name] for column in ENTRY_COLUMNS)).where(~continues)


def _acts(connection: Connection, heads: Sequence[Entry]) -> list[Act]:
    """Acts by their first entries, with what is needed to tell them."""
    counts = _counts(connection, [head.operation for head in heads])
    entries = _entries(connection, heads, counts)
    by_subject = load_subjects(connection, {entry.subject for group in entries.values() for entry in group})
    desks = queries.desk_names(connection)
    undone = {entry for group in by_subject.values() for entry in live_undos(group)}
    originals = _originals(connection, entries)
    return [
        Act(
            tuple(entries[head.operation]),
            counts[head.operation],
            desks.get(head.chain.hex(), ""),
            _fate(entries[head.operation], undone),
            originals.get(head.operation),
            _before(entries[head.operation], by_subject),
        )
        for head in heads
    ]


def _counts(connection: Connection, operations: Sequence[bytes]) -> dict[bytes, dict[str, int]]:
    """How many entries of each kind every operation has; one that opens a chain counts only where alone."""
    counts: defaultdict[bytes, dict[str, int]] = defaultdict(dict)
    for some in _chunks(operations):
        statement = (
            sa.select(JOURNAL.c.operation, JOURNAL.c.kind, sa.func.count())
            .where(JOURNAL.c.operation.in_(some))
            .group_by(JOURNAL.c.operation, JOURNAL.c.kind)
        )
        for operation, kind, count in connection.execute(statement):
            counts[operation][kind] = count
    for each in counts.values():
        if len(each) > 1:
            each.pop(kinds.DESK_OPENED, None)
    return counts


def _entries(
    connection: Connection, heads: Sequence[Entry], counts: Mapping[bytes, Mapping[str, int]]
) -> dict[bytes, list[Entry]]:
    """All entries of small acts in order, the first and the last of large ones."""
    found: dict[bytes, list[Entry]] = {head.operation: [] for head in heads}
    small = [operation for operation in found if sum(counts[operation].values()) <= FEW]
    for some in _chunks(small):
        statement = sa.select(*ENTRY_COLUMNS).where(JOURNAL.c.operation.in_(some))
        for entry in map(Entry._make, connection.execute(statement)):
            found[entry.operation].append(entry)
    for group in found.values():
        group.sort(key=entry_order)
    for operation in found.keys() - set(small):
        statement = sa.select(*ENTRY_COLUMNS).where(JOURNAL.c.operation == operation)
        ends = (statement.order_by(JOURNAL.c.position.asc()), statement.order_by(JOURNAL.c.position.desc()))
        first, last = (connection.execute(end.limit(FEW // 2)).all() for end in ends)
        found[operation] = [Entry._make(row) for row in (*first, *reversed(last))]
    return found


def _fate(entries: Iterable[Entry], undone: set[str]) -> Fate:
    """Whether an act stands, was taken back, or cannot be."""
    told = [entry for entry in entries if entry.kind not in _ONLY_TELLING]
    possible = [entry for entry in told if entry.kind not in kinds.LASTING]
    if possible:
        return Fate.UNDONE if all(entry.id.hex() in undone for entry in possible) else Fate.STANDS
    if not told:
        return Fate.ONLY_TOLD
    return Fate.ERASED if any(entry.kind == kinds.ERASED for entry in told) else Fate.PRINTED


def _originals(connection: Connection, entries: Mapping[bytes, Sequence[Entry]]) -> dict[bytes, Act]:
    """What each undo among these acts took back or put back, by the undo's operation."""
    targets: dict[bytes, bytes] = {}
    for operation, group in entries.items():
        undo = next((entry for entry in group if entry.kind == kinds.UNDONE), None)
        if undo is not None:
            targets[operation] = bytes.fromhex(str(values_of(undo)["entry"]))
    operations: dict[bytes, bytes] = {}
    for some in _chunks(list(targets.values())):
        statement = sa.select(JOURNAL.c.id, JOURNAL.c.operation).where(JOURNAL.c.id.in_(some))
        operations |= dict(connection.execute(statement).all())
    head, firsts = _first_entries()
    heads: list[Entry] = []
    for some in _chunks(list(set(operations.values()))):
        heads += map(Entry._make, connection.execute(firsts.where(head.c.operation.in_(some))))
    acts = {act.head.operation: act for act in _acts(connection, heads)} if heads else {}
    return {
        operation: acts[operations[target]] for operation, target in targets.items() if target in operations
    }


def _before(entries: Iterable[Entry], by_subject: EntriesBySubject) -> dict[bytes, Mapping[str, Value]]:
    """The values that stood before each change of fields, of a setting or the like."""
    return {
        entry.id: _stood_before(entry, by_subject[entry.subject])
        for entry in entries
        if entry.kind in _CHANGES
    }


def _stood_before(entry: Entry, group: Sequence[Entry]) -> dict[str, Value]:
    """The values of a subject just before an entry; of an attendee, the fields."""
    earlier = [each for each in group if entry_order(each) < entry_order(entry)]
    stood: dict[str, Value] = {}
    for each, values in live_entries(earlier):
        fields = values.get("fields")
        if isinstance(fields, dict):
            stood |= fields
        elif each.kind in _CHANGES:
            stood |= values
    return stood


def _chunks(items: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    return (items[start : start + _MOST_PARAMETERS] for start in range(0, len(items), _MOST_PARAMETERS))

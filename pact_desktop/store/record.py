"""The one write path: entries in, journal and state written, what changed out.

Local entries, received ones, imports and the demo all pass through here, inside the caller's transaction.
Only ``operations``, ``exchange`` and ``store`` may import this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.journal.entry import Entry
from pact_desktop.journal.fold import Key, Row, Rows, fold
from pact_desktop.journal.fold_attendee import named_in_merges
from pact_desktop.journal.kinds import ATTENDEE, ERASED, PERSONAL, attendee_subject
from pact_desktop.store import statements
from pact_desktop.store.changes import difference
from pact_desktop.store.schema import ENTRY_COLUMNS, JOURNAL, STATE_TABLES, Base

EntriesBySubject = dict[str, list[Entry]]

_MOST_PARAMETERS = 5_000
_badge = Base.metadata.tables["badge"]


def apply(
    connection: Connection, entries: Sequence[Entry], loaded: EntriesBySubject | None = None
) -> set[Key]:
    """Insert entries that are not there yet, fold their subjects before and after, write the difference.

    ``loaded`` may hold whole families that the caller already read in this transaction. Returns the keys of
    the state rows that changed. The caller commits.
    """
    before = _whole_families(connection, entries, loaded or {})
    known = {entry.id for group in before.values() for entry in group}
    fresh = {entry.id: entry for entry in entries if entry.id not in known}
    if not fresh:
        return set()
    connection.exec_driver_sql(statements.INSERT_ENTRY, [tuple(entry) for entry in fresh.values()])
    after = {subject: list(group) for subject, group in before.items()}
    for entry in fresh.values():
        after.setdefault(entry.subject, []).append(entry)
    _empty_erased(connection, after, fresh.values())
    written, gone = difference(fold(before), fold(after))
    write_rows(connection, written)
    remove_rows(connection, gone)
    return {*written, *gone}


def load_family(connection: Connection, attendee_id: str) -> EntriesBySubject:
    """All entries of an attendee and of those merged with it, by subject; empty where there are none."""
    return load_families(connection, {attendee_subject(attendee_id)})


def load_families(connection: Connection, subjects: set[str]) -> EntriesBySubject:
    """All entries of these subjects and of everyone in their families, by subject.

    Those come too whom a merge names that was taken back: bringing it back joins them again.
    """
    found: EntriesBySubject = {}
    waiting = subjects
    while waiting:
        attendees = [subject.removeprefix(ATTENDEE) for subject in waiting if subject.startswith(ATTENDEE)]
        members = set(map(attendee_subject, _family_members(connection, attendees)))
        loaded = load_subjects(connection, (waiting | members) - found.keys())
        found |= loaded
        named = named_in_merges(entry for group in loaded.values() for entry in group)
        waiting = set(map(attendee_subject, named)) - found.keys()
    return found


def load_subjects(connection: Connection, subjects: Iterable[str]) -> EntriesBySubject:
    """All entries of these subjects, by subject."""
    by_subject: EntriesBySubject = {subject: [] for subject in subjects}
    if len(by_subject) <= 3:
        for subject, group in by_subject.items():
            rows = connection.exec_driver_sql(statements.ENTRIES_OF_SUBJECT, (subject,))
            group += map(Entry._make, rows)
        return by_subject
    for chunk in _chunks(list(by_subject)):
        rows = connection.execute(sa.select(*ENTRY_COLUMNS).where(JOURNAL.c.subject.in_(chunk)))
        for entry in map(Entry._make, rows):
            by_subject[entry.subject].append(entry)
    return by_subject


def write_rows(connection: Connection, rows: Rows) -> None:
    """Write state rows, parents before their children."""
    by_table: dict[str, list[Row]] = {}
    for key, row in rows.items():
        by_table.setdefault(str(key[0]), []).append(row)
    for table in STATE_TABLES:
        if table.name in by_table:
            connection.exec_driver_sql(statements.UPSERT[table.name], by_table[table.name])


def remove_rows(connection: Connection, keys: Iterable[Key]) -> None:
    """Remove state rows, children before their parents."""
    by_table: dict[str, list[Key]] = {}
    for key in keys:
        by_table.setdefault(str(key[0]), []).append(key[1:])
    for table in reversed(STATE_TABLES):
        if table.name in by_table:
            connection.exec_driver_sql(statements.DELETE[table.name], by_table[table.name])


def family_roots(connection: Connection, attendee_ids: Iterable[str]) -> set[str]:
    """The attendees that stand for these ids in the state."""
    roots: set[str] = set()
    for chunk in _chunks(list(attendee_ids)):
        roots.update(connection.scalars(sa.select(_badge.c.attendee_id).where(_badge.c.badge_id.in_(chunk))))
    return roots


def _whole_families(
    connection: Connection, entries: Sequence[Entry], loaded: EntriesBySubject
) -> EntriesBySubject:
    """The entries now in the journal of every subject that ``entries`` touch, with whole families."""
    touched = {entry.subject for entry in entries}
    touched |= {attendee_subject(other) for other in named_in_merges(entries)}
    if touched <= loaded.keys():
        return {subject: list(group) for subject, group in loaded.items()}
    return load_families(connection, touched)


def _family_members(connection: Connection, attendee_ids: Sequence[str]) -> Iterator[str]:
    """Everyone whose badge leads to the same attendee as one of these."""
    if len(attendee_ids) == 1:
        yield from connection.exec_driver_sql(statements.FAMILY, (attendee_ids[0],)).scalars()
        return
    for chunk in _chunks(attendee_ids):
        roots = sa.select(_badge.c.attendee_id).where(_badge.c.badge_id.in_(chunk))
        yield from connection.scalars(sa.select(_badge.c.badge_id).where(_badge.c.attendee_id.in_(roots)))


def _empty_erased(connection: Connection, by_subject: EntriesBySubject, fresh: Iterable[Entry]) -> None:
    """Empty the personal values of erased attendees, those of entries that arrive after the erasure too."""
    for subject in {entry.subject for entry in fresh}:
        group = by_subject[subject]
        if not any(entry.kind == ERASED for entry in group):
            continue
        for place, entry in enumerate(group):
            if entry.kind in PERSONAL and entry.values is not None:
                connection.exec_driver_sql(statements.EMPTY_VALUES, (entry.id,))
                group[place] = entry._replace(values=None, salt=None)


def _chunks(items: Sequence[str]) -> Iterator[Sequence[str]]:
    return (items[start : start + _MOST_PARAMETERS] for start in range(0, len(items), _MOST_PARAMETERS))

"""The one write path: entries in, journal and state written, what changed out.

Local entries, received ones, imports and the demo all pass through here, inside the caller's transaction.
Only ``operations``, ``exchange`` and ``store`` may import this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from sqlalchemy import Connection

from pact_desktop.journal.entry import Entry, is_erased
from pact_desktop.journal.fold import Key, Row, Rows
from pact_desktop.journal.fold_attendee import named_in_merges
from pact_desktop.journal.kinds import PERSONAL, attendee_subject
from pact_desktop.store import statements
from pact_desktop.store.changes import difference
from pact_desktop.store.families import EntriesBySubject, Folded, load_families
from pact_desktop.store.schema import STATE_TABLES


@dataclass(frozen=True, slots=True)
class Applied:
    """The keys of the state rows that changed, and the touched subjects as they are now."""

    keys: frozenset[Key]
    now: Folded


def apply(connection: Connection, entries: Sequence[Entry], loaded: Folded | None = None) -> Applied:
    """Insert entries that are not there yet, fold their subjects before and after, write the difference.

    ``loaded`` may hold whole families that the caller already read in this transaction. The caller commits.
    """
    before = _whole_families(connection, entries, loaded)
    known = {entry.id for group in before.entries.values() for entry in group}
    fresh = {entry.id: entry for entry in entries if entry.id not in known}
    if not fresh:
        return Applied(frozenset(), before)
    connection.exec_driver_sql(statements.INSERT_ENTRY, [tuple(entry) for entry in fresh.values()])
    after = {subject: list(group) for subject, group in before.entries.items()}
    for entry in fresh.values():
        after.setdefault(entry.subject, []).append(entry)
    _empty_erased(connection, after, fresh.values())
    now = Folded.of(after)
    written, gone = difference(before.rows, now.rows)
    write_rows(connection, written)
    remove_rows(connection, gone)
    return Applied(frozenset((*written, *gone)), now)


def write_rows(connection: Connection, rows: Rows) -> None:
    """Write state rows, parents before their children."""
    by_table: dict[str, list[Row]] = {}
    for key, row in rows.items():
        by_table.setdefault(str(key[0]), []).append(row)
    for table in STATE_TABLES:
        if table.name in by_table:
            in_order = sorted(by_table[table.name], key=itemgetter(0))  # writes each page of the table once
            connection.exec_driver_sql(statements.UPSERT[table.name], in_order)


def remove_rows(connection: Connection, keys: Iterable[Key]) -> None:
    """Remove state rows, children before their parents."""
    by_table: dict[str, list[Key]] = {}
    for key in keys:
        by_table.setdefault(str(key[0]), []).append(key[1:])
    for table in reversed(STATE_TABLES):
        if table.name in by_table:
            connection.exec_driver_sql(statements.DELETE[table.name], by_table[table.name])


def _whole_families(connection: Connection, entries: Sequence[Entry], loaded: Folded | None) -> Folded:
    """What the journal now holds of every subject that ``entries`` touch, with whole families."""
    touched = {entry.subject for entry in entries}
    touched |= {attendee_subject(other) for other in named_in_merges(entries)}
    if loaded is None:
        return Folded.of(load_families(connection, touched))
    missing = touched - loaded.entries.keys()
    if not missing:
        return loaded
    return Folded.of({**load_families(connection, missing), **loaded.entries})


def _empty_erased(connection: Connection, by_subject: EntriesBySubject, fresh: Iterable[Entry]) -> None:
    """Empty the personal values of erased attendees, those of entries that arrive after the erasure too."""
    for subject in {entry.subject for entry in fresh}:
        group = by_subject[subject]
        if len(group) == 1 or not is_erased(group):
            continue
        for place, entry in enumerate(group):
            if entry.kind in PERSONAL and entry.values is not None:
                connection.exec_driver_sql(statements.EMPTY_VALUES, (entry.id,))
                connection.execute(statements.NOTE_LEFTOVERS, {"entry": entry.id.hex()})
                group[place] = entry._replace(values=None, salt=None)

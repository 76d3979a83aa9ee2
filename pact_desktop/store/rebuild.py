"""State recomputed from the journal: streamed, so that memory stays small."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.journal.entry import Entry
from pact_desktop.journal.fold import Rows, fold
from pact_desktop.journal.fold_attendee import named_in_merges
from pact_desktop.journal.kinds import MERGED, attendee_subject
from pact_desktop.store.families import load_subjects
from pact_desktop.store.record import write_rows
from pact_desktop.store.schema import ENTRY_COLUMNS, JOURNAL, STATE_TABLES

_AT_ONCE = 500
_FETCHED = 2_000


def rebuild(connection: Connection) -> None:
    """Replace all state by what the journal folds to, in the caller's transaction."""
    for table in reversed(STATE_TABLES):
        connection.execute(sa.delete(table))
    waiting: Rows = {}
    for number, rows in enumerate(folded(connection), 1):
        waiting |= rows
        if number % _AT_ONCE == 0:
            write_rows(connection, waiting)
            waiting.clear()
    write_rows(connection, waiting)


def folded(connection: Connection, among: sa.ColumnElement[bool] | None = None) -> Iterator[Rows]:
    """What the journal folds to, subject by subject; merged families come together, at the end.

    ``among`` folds only the entries that it holds of, columns of the journal.
    """
    among = sa.true() if among is None else among
    merged = _subjects_with_merges(connection, among)
    statement = sa.select(*ENTRY_COLUMNS).where(among).order_by(JOURNAL.c.subject)
    entries = connection.execution_options(yield_per=_FETCHED).execute(statement)
    for subject, group in groupby(map(Entry._make, entries), key=lambda entry: entry.subject):
        if subject not in merged:
            yield fold({subject: list(group)})
    if merged:
        yield fold(load_subjects(connection, merged, among))


def _subjects_with_merges(connection: Connection, among: sa.ColumnElement[bool]) -> set[str]:
    """Every attendee that gave itself up for another or was named by one that did."""
    statement = sa.select(*ENTRY_COLUMNS).where(JOURNAL.c.kind == MERGED, among)
    entries = list(map(Entry._make, connection.execute(statement)))
    return {entry.subject for entry in entries} | {attendee_subject(i) for i in named_in_merges(entries)}

"""Reading the journal by subject, always with whole families of merged attendees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.people import Attendee
from pact_desktop.journal.entry import Entry
from pact_desktop.journal.fold import Rows, fold
from pact_desktop.journal.fold_attendee import named_in_merges
from pact_desktop.journal.kinds import ATTENDEE, attendee_subject
from pact_desktop.store import statements
from pact_desktop.store.rows import attendee_from_rows
from pact_desktop.store.schema import ENTRY_COLUMNS, JOURNAL, Base

EntriesBySubject = dict[str, list[Entry]]

_MOST_PARAMETERS = 5_000
_badge = Base.metadata.tables["badge"]


@dataclass(frozen=True, slots=True)
class Folded:
    """Whole subjects: their entries and the rows that they fold to."""

    entries: EntriesBySubject
    rows: Rows

    @classmethod
    def of(cls, entries: EntriesBySubject) -> Folded:
        """Fold these entries."""
        return cls(entries, fold(entries))

    def attendee(self, badge_id: str) -> Attendee | None:
        """The attendee that a badge leads to, None if nothing is known under its id."""
        return attendee_from_rows(self.rows, badge_id)

    def newest_issue(self, badge_id: str) -> int:
        """The latest issue of this very badge, 0 if none was printed."""
        row = self.rows.get(("badge", badge_id))
        return int(row[2] or 0) if row else 0


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


def load_subjects(
    connection: Connection, subjects: Iterable[str], among: sa.ColumnElement[bool] | None = None
) -> EntriesBySubject:
    """All entries of these subjects, or those that ``among`` holds of, by subject."""
    by_subject: EntriesBySubject = {subject: [] for subject in subjects}
    if len(by_subject) <= 3 and among is None:
        for subject, group in by_subject.items():
            rows = connection.execute(statements.ENTRIES_OF_SUBJECT, {"subject": subject})
            group += map(Entry._make, rows)
        return by_subject
    for chunk in _chunks(list(by_subject)):
        wanted = JOURNAL.c.subject.in_(chunk)
        statement = sa.select(*ENTRY_COLUMNS).where(wanted if among is None else wanted & among)
        rows = connection.execute(statement)
        for entry in map(Entry._make, rows):
            by_subject[entry.subject].append(entry)
    return by_subject


def family_roots(connection: Connection, attendee_ids: Iterable[str]) -> set[str]:
    """The attendees that stand for these ids in the state."""
    roots: set[str] = set()
    for chunk in _chunks(list(attendee_ids)):
        roots.update(connection.scalars(sa.select(_badge.c.attendee_id).where(_badge.c.badge_id.in_(chunk))))
    return roots


def _family_members(connection: Connection, attendee_ids: Sequence[str]) -> Iterator[str]:
    """Everyone whose badge leads to the same attendee as one of these."""
    if len(attendee_ids) == 1:
        yield from connection.scalars(statements.FAMILY, {"badge": attendee_ids[0]})
        return
    for chunk in _chunks(attendee_ids):
        roots = sa.select(_badge.c.attendee_id).where(_badge.c.badge_id.in_(chunk))
        yield from connection.scalars(sa.select(_badge.c.badge_id).where(_badge.c.attendee_id.in_(roots)))


def _chunks(items: Sequence[str]) -> Iterator[Sequence[str]]:
    return (items[start : start + _MOST_PARAMETERS] for start in range(0, len(items), _MOST_PARAMETERS))

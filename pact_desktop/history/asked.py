"""What part of the history is asked for, and the SQL that means it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.journal import kinds
from pact_desktop.search.words import words_of
from pact_desktop.store import queries
from pact_desktop.store.roster_rows import roster_rows
from pact_desktop.store.schema import JOURNAL, Base

_desk = Base.metadata.tables["desk"]


class About(StrEnum):
    """What acts may be asked for by."""

    CHECK_INS = "check_ins"
    REGISTRATIONS = "registrations"
    IMPORTS = "imports"
    CHANGES = "changes"
    STANDINGS = "standings"
    REASONS = "reasons"
    BADGES = "badges"
    MERGES = "merges"
    UNDOS = "undos"
    CONVENING = "convening"
    REFUSALS = "refusals"
    ERASURES = "erasures"


KINDS_OF = {
    About.CHECK_INS: (kinds.CHECKED_IN, kinds.CHECKED_OUT, kinds.HANDED_OUT),
    About.REGISTRATIONS: (kinds.REGISTERED,),
    About.IMPORTS: (kinds.IMPORTED,),
    About.CHANGES: (kinds.EDITED, kinds.IMPORTED),
    About.STANDINGS: (kinds.DECIDED,),
    About.REASONS: (kinds.REASON_GIVEN,),
    About.BADGES: (kinds.PRINTED, kinds.REISSUED, kinds.LETTER_MADE),
    About.MERGES: (kinds.MERGED, kinds.PAIR_DISTINCT),
    About.UNDOS: (kinds.UNDONE,),
    About.CONVENING: (
        kinds.SETTING_CHANGED,
        kinds.TEAM_CHANGED,
        kinds.OPERATOR_CHANGED,
        kinds.RESOURCE_ADDED,
        kinds.RESOURCE_CHANGED,
        kinds.RESOURCE_REMOVED,
        kinds.DESK_OPENED,
    ),
    About.REFUSALS: (kinds.ATTEMPTED,),
    About.ERASURES: (kinds.ERASED,),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Acts that have all of this. Empty parts ask for nothing.

    ``since`` and ``until`` are ISO 8601 times with offset, the latter not included; of ``attendee_ids`` all
    members of their families must be there (``with_families``). ``text`` finds acts by every word: people of
    that name, badges, operators, desks and what was written.
    """

    text: str = ""
    about: frozenset[About] = frozenset()
    operators: frozenset[str] = frozenset()
    desks: frozenset[str] = frozenset()
    attendee_ids: frozenset[str] = frozenset()
    since: str = ""
    until: str = ""

    def __bool__(self) -> bool:
        narrowed = (self.about, self.operators, self.desks, self.attendee_ids, self.since, self.until)
        return bool(self.text.strip()) or any(narrowed)


@dataclass(frozen=True, slots=True)
class Word:
    """One typed word, and the attendees of whose names a word begins with it."""

    text: str
    attendee_ids: tuple[str, ...] = field(default=(), repr=False)


def operators_and_desks(connection: Connection) -> tuple[list[str], list[str]]:
    """Everyone who ever did something, and the desks where, by name."""
    operators = connection.scalars(sa.select(JOURNAL.c.operator).distinct()).all()
    desks = connection.scalars(sa.select(_desk.c.name).distinct()).all()
    return sorted(filter(None, operators), key=str.casefold), sorted(filter(None, desks), key=str.casefold)


def with_families(connection: Connection, asked: Asked) -> Asked:
    """The same with everyone who is one with the attendees asked for."""
    members: set[str] = set()
    for each in asked.attendee_ids:
        root = queries.find_attendee(connection, each)
        members.update(queries.badge_members(connection, root.attendee_id) if root else [each])
    return replace(asked, attendee_ids=frozenset(members))


def words_asked(connection: Connection, asked: Asked) -> tuple[Word, ...]:
    """The typed words with the people that they name; reads the roster, once for each change of the text."""
    typed = list(dict.fromkeys(words_of(asked.text)))
    if not typed:
        return ()
    found: dict[str, list[str]] = {word: [] for word in typed}
    for row in roster_rows(connection):
        named = " " + " ".join(words_of(f"{row.given_name} {row.family_name} {row.preferred_name}"))
        for word in typed:
            if f" {word}" in named:
                found[word].append(row.attendee_id)
    return tuple(Word(word, tuple(ids)) for word, ids in found.items())


def conditions(asked: Asked, words: Iterable[Word], head: sa.FromClause) -> Iterator[sa.ColumnElement[bool]]:
    """What the first entry of an act, a row of ``head``, must be like."""
    if asked.operators:
        yield head.c.operator.in_(asked.operators)
    if asked.desks:
        chains = sa.select(_desk.c.chain).where(_desk.c.name.in_(asked.desks))
        yield sa.func.lower(sa.func.hex(head.c.chain)).in_(chains)
    if asked.since:
        yield sa.func.datetime(head.c.recorded_at) >= sa.func.datetime(asked.since)
    if asked.until:
        yield sa.func.datetime(head.c.recorded_at) < sa.func.datetime(asked.until)
    if asked.attendee_ids:
        subjects = [kinds.attendee_subject(each) for each in asked.attendee_ids]
        yield head.c.operation.in_(sa.select(JOURNAL.c.operation).where(JOURNAL.c.subject.in_(subjects)))
    if asked.about:
        yield _some_entry(head, _is_about(asked.about))
    for word in words:
        yield _says(head, word)


def _some_entry(head: sa.FromClause, condition: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """Whether some entry of the act has ``condition``."""
    return sa.exists().where(JOURNAL.c.operation == head.c.operation, condition).correlate(head)


def _is_about(about: frozenset[About]) -> sa.ColumnElement[bool]:
    wanted = JOURNAL.c.kind.in_([kind for each in about for kind in KINDS_OF[each]])
    if About.IMPORTS not in about:
        return wanted
    by_import = JOURNAL.c["values"].like('%"by":"import"%')
    return wanted | ((JOURNAL.c.kind == kinds.REGISTERED) & by_import)


def _says(head: sa.FromClause, word: Word) -> sa.ColumnElement[bool]:
    """Whether an act has a word: in who or where, in whom it is about, or in a value of an entry."""
    beginning, inside = f"{_escaped(word.text)}%", f"%{_escaped(word.text)}%"
    values = sa.func.json_tree(JOURNAL.c["values"]).table_valued("atom")
    written = sa.exists().where(values.c.atom.like(inside, escape="\\")).correlate(JOURNAL)
    people = sa.func.json_each(json.dumps(word.attendee_ids)).table_valued("value")
    named = JOURNAL.c.subject.in_(sa.select(sa.literal(kinds.ATTENDEE) + people.c.value))
    id_begins = JOURNAL.c.subject.like(f"%:{beginning}", escape="\\")
    chains = sa.select(_desk.c.chain).where(_desk.c.name.like(inside, escape="\\"))
    entry = named | id_begins | (JOURNAL.c["values"].like(inside, escape="\\") & written)
    return (
        head.c.operator.like(inside, escape="\\")
        | sa.func.lower(sa.func.hex(head.c.chain)).in_(chains)
        | _some_entry(head, entry)
    )


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

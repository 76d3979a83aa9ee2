"""Whom acts are about, by name: as they are called now, or were when they were known last."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.people import Attendee
from pact_desktop.history.acts import Act, undone_at_first
from pact_desktop.journal import kinds
from pact_desktop.journal.entry import Entry, values_of
from pact_desktop.journal.live import entry_order
from pact_desktop.store import queries
from pact_desktop.store.families import load_subjects
from pact_desktop.store.schema import Base

_badge = Base.metadata.tables["badge"]
_CHUNK = 5_000
_NAMES = ("given_name", "family_name", "preferred_name")


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody whom an act is about. The name is empty where it is not known, or was erased."""

    attendee_id: str
    name: str = ""
    own_name: str = ""
    """Of somebody who was merged into another: what they were called themselves."""
    county: str = ""
    is_erased: bool = False


People = Mapping[str, Who]
"""Who is behind each attendee id."""


def people_of(connection: Connection, acts: Iterable[Act]) -> dict[str, Who]:
    """Everyone whom these acts, and what they took back, are about."""
    ids: set[str] = set()
    for act in acts:
        for each in (act, undone_at_first(act)):
            ids.update(each.attendee_ids, _named_in(each))
    return who_are(connection, ids)


def who_are(connection: Connection, attendee_ids: Collection[str]) -> dict[str, Who]:
    """Who is behind these attendee ids; somebody who was merged goes by the name of the one kept."""
    ids = list(attendee_ids)
    roots: dict[str, str] = {}
    for start in range(0, len(ids), _CHUNK):
        chosen = _badge.c.badge_id.in_(ids[start : start + _CHUNK])
        roots |= dict(
            connection.execute(sa.select(_badge.c.badge_id, _badge.c.attendee_id).where(chosen)).all()
        )
    attendees = queries.attendees_by_id(connection, set(roots.values()))
    found = {each: _who(each, attendees.get(roots.get(each, ""))) for each in ids}
    others = [each for each, who in found.items() if not who.name or roots[each] != each]
    if others:
        by_subject = load_subjects(connection, map(kinds.attendee_subject, others))
        for each in others:
            last, now = _as_known_last(each, by_subject[kinds.attendee_subject(each)]), found[each]
            found[each] = replace(now, own_name=last.name) if now.name else last
    return found


def _named_in(act: Act) -> Iterable[str]:
    """The attendees that an act names in its values: kept by a merge, said to be two, made coordinator."""
    for entry, values in act.told:
        if entry.kind == kinds.MERGED:
            yield str(values["into"])
        elif entry.kind == kinds.PAIR_DISTINCT:
            yield from entry.subject.removeprefix(kinds.PAIR).split(":")
        elif entry.kind == kinds.TEAM_CHANGED and values.get("coordinator"):
            yield str(values["coordinator"])


def _who(attendee_id: str, attendee: Attendee | None) -> Who:
    if attendee is None:
        return Who(attendee_id)
    return Who(attendee_id, attendee.display_name, county=attendee.county)


def _as_known_last(attendee_id: str, entries: Iterable[Entry]) -> Who:
    """Somebody who is not on the roster: by the last values that the journal still has."""
    fields: dict[str, str] = {}
    is_erased = False
    for entry in sorted(entries, key=entry_order):
        is_erased = is_erased or entry.kind == kinds.ERASED
        given = values_of(entry).get("fields")
        if isinstance(given, dict):
            fields |= {name: str(text) for name, text in given.items()}
    given, family, preferred = (fields.get(name, "") for name in _NAMES)
    name = Attendee(attendee_id, given_name=given, family_name=family, preferred_name=preferred).display_name
    return Who(attendee_id, name, name, fields.get("county", ""), is_erased)

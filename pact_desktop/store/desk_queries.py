"""Questions that only the desk asks: a county's team, what waits to be done, and what people are found by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.people import Affiliation, Attendee, AttendeeState, Standing
from pact_desktop.store import queries
from pact_desktop.store.schema import Base

_tables = Base.metadata.tables
_attendee, _badge, _registration = _tables["attendee"], _tables["badge"], _tables["registration"]
_attendance = _tables["attendance"]


def county_team(connection: Connection, county: str) -> list[Attendee]:
    """The county team members of a county who are registered for any day, by name."""
    ids = connection.scalars(
        sa.select(_attendee.c.attendee_id).where(
            _attendee.c.county == county,
            _attendee.c.affiliation == Affiliation.COUNTY_TEAM_MEMBER.value,
            _attendee.c.state == AttendeeState.KNOWN.value,
        )
    )
    members = [one for one in queries.attendees_by_id(connection, ids).values() if one.registrations]
    return sorted(members, key=lambda one: (one.family_name.casefold(), one.given_name.casefold()))


def unprinted_count(connection: Connection) -> int:
    """How many people who are approved for a day have no badge of their newest issue yet."""
    approved = sa.select(_registration.c.attendee_id).where(
        _registration.c.standing == Standing.APPROVED.value
    )
    printed = sa.select(_badge.c.badge_id).where(
        _badge.c.badge_id == _badge.c.attendee_id, _badge.c.printed > 0, _badge.c.printed >= _badge.c.issue
    )
    people = sa.select(_attendee.c.attendee_id).where(
        _attendee.c.state == AttendeeState.KNOWN.value,
        _attendee.c.attendee_id.in_(approved),
        _attendee.c.attendee_id.not_in(printed),
    )
    return connection.scalar(sa.select(sa.func.count()).select_from(people.subquery())) or 0


class Findable(NamedTuple):
    """What somebody is found by, and the days on which the person is in."""

    attendee_id: str
    given_name: str
    family_name: str
    preferred_name: str
    agency: str
    county: str
    phone: str
    email: str
    days_in: frozenset[int]


_TEXTS = [name for name in Findable._fields if name != "days_in"]
_DAYS_IN = (
    sa.select(sa.func.group_concat(_attendance.c.day))
    .where(_attendance.c.attendee_id == _attendee.c.attendee_id, _attendance.c.is_in == 1)
    .scalar_subquery()
)
_FINDABLE = sa.select(*(_attendee.c[name] for name in _TEXTS), _DAYS_IN).where(
    _attendee.c.state == AttendeeState.KNOWN.value
)
_CHUNK = 5_000


def findable(connection: Connection) -> Iterator[Findable]:
    """Everyone who is known, in no particular order."""
    return map(_findable, connection.execute(_FINDABLE))


def findable_of(connection: Connection, attendee_ids: Iterable[str]) -> Iterator[Findable]:
    """Those of these people who are known."""
    ids = list(attendee_ids)
    for start in range(0, len(ids), _CHUNK):
        some = _FINDABLE.where(_attendee.c.attendee_id.in_(ids[start : start + _CHUNK]))
        yield from map(_findable, connection.execute(some))


def _findable(row: Any) -> Findable:
    known = Findable._make(row)
    days = str(known.days_in or "").split(",")
    return known._replace(days_in=frozenset(int(day) for day in days if day))


def known_count(connection: Connection) -> int:
    """How many people are known."""
    known = sa.select(sa.func.count()).where(_attendee.c.state == AttendeeState.KNOWN.value)
    return connection.scalar(known) or 0

"""Questions about counties and their teams."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.people import Affiliation, Attendee, AttendeeState, Standing
from pact_desktop.store import queries
from pact_desktop.store.schema import Base

_tables = Base.metadata.tables
_attendee, _registration, _attendance = (
    _tables["attendee"],
    _tables["registration"],
    _tables["attendance"],
)
_WAITING = (Standing.REQUESTED.value, Standing.WAITLISTED.value)


class CountyCount(NamedTuple):
    """Of one county on one day: how many are approved, were ever checked in, and wait for an answer."""

    expected: int
    came: int
    asked: int


def team_people(connection: Connection, counties: Collection[str]) -> list[Attendee]:
    """Those whom the teams of these counties are made of: county team members, PACT coordinators, and who is
    chosen as a coordinator."""
    chosen = [each for county, each in queries.coordinators(connection).items() if county in counties]
    affiliations = (Affiliation.COUNTY_TEAM_MEMBER.value, Affiliation.PACT_COORDINATOR.value)
    ids = connection.scalars(
        sa.select(_attendee.c.attendee_id).where(
            _attendee.c.county.in_(counties),
            _attendee.c.state == AttendeeState.KNOWN.value,
            _attendee.c.affiliation.in_(affiliations) | _attendee.c.attendee_id.in_(chosen),
        )
    )
    return list(queries.attendees_by_id(connection, ids).values())


def county_people(connection: Connection, county: str) -> list[Attendee]:
    """Everyone known who is of a county."""
    ids = connection.scalars(
        sa.select(_attendee.c.attendee_id).where(
            _attendee.c.county == county, _attendee.c.state == AttendeeState.KNOWN.value
        )
    )
    return list(queries.attendees_by_id(connection, ids).values())


def county_counts(connection: Connection, day: int) -> dict[str, CountyCount]:
    """The counts of a day by county, those with any."""
    registration = (_registration.c.attendee_id == _attendee.c.attendee_id) & (_registration.c.day == day)
    attendance = (_attendance.c.attendee_id == _attendee.c.attendee_id) & (_attendance.c.day == day)
    standing = _registration.c.standing
    rows = connection.execute(
        sa.select(
            _attendee.c.county,
            sa.func.count().filter(standing == Standing.APPROVED.value),
            sa.func.count(_attendance.c.first_in),
            sa.func.count().filter(standing.in_(_WAITING)),
        )
        .select_from(_attendee.outerjoin(_registration, registration).outerjoin(_attendance, attendance))
        .where(_attendee.c.county != "", _attendee.c.state == AttendeeState.KNOWN.value)
        .group_by(_attendee.c.county)
    )
    counts = {county: CountyCount(*rest) for county, *rest in rows}
    return {county: count for county, count in counts.items() if any(count)}

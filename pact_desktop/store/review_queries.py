"""Questions of the review list: limits that are broken, people who seem to be there twice.

They are counted and grouped by the database, so that nobody's row is read who is not about to be named.
"""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa
from sqlalchemy import ColumnElement, Connection

from pact_desktop.domain.people import Affiliation, AttendeeState, Standing
from pact_desktop.store.schema import Base

_tables = Base.metadata.tables
_attendee, _registration = _tables["attendee"], _tables["registration"]
_is_known = _attendee.c.state == AttendeeState.KNOWN.value


def approved_team(connection: Connection, county: str) -> list[str]:
    """Ids of a county's team members who are approved for Day 1."""
    statement = (
        sa.select(_attendee.c.attendee_id)
        .join(_registration, _registration.c.attendee_id == _attendee.c.attendee_id)
        .where(
            _is_known,
            _attendee.c.county == county,
            _attendee.c.affiliation == Affiliation.COUNTY_TEAM_MEMBER.value,
            _registration.c.day == 1,
            _registration.c.standing == Standing.APPROVED.value,
        )
    )
    return list(connection.scalars(statement))


def same_email(connection: Connection, most: int) -> dict[str, list[str]]:
    """Ids of attendees by an address that they share, capitals aside; at most so many addresses."""
    address = sa.func.lower(_attendee.c.email)
    return _alike(connection, address, _attendee.c.email != "", most)


def same_name(connection: Connection, most: int) -> dict[str, list[str]]:
    """Ids of attendees by a whole name that they share, capitals aside; at most so many names."""
    name = sa.func.lower(_attendee.c.given_name + sa.literal(" ") + _attendee.c.family_name)
    is_whole = sa.and_(_attendee.c.given_name != "", _attendee.c.family_name != "")
    return _alike(connection, name, is_whole, most)


def _alike(
    connection: Connection, key: ColumnElement[str], has_one: ColumnElement[bool], most: int
) -> dict[str, list[str]]:
    shared = (
        sa.select(key)
        .select_from(_attendee)
        .where(_is_known, has_one)
        .group_by(key)
        .having(sa.func.count() > 1)
        .order_by(key)
        .limit(most)
    )
    found = connection.execute(
        sa.select(key, _attendee.c.attendee_id).where(_is_known, has_one, key.in_(shared))
    )
    groups: dict[str, list[str]] = defaultdict(list)
    for shared_key, attendee_id in found:
        groups[shared_key].append(attendee_id)
    return groups

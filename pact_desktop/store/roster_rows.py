"""The roster as lean rows, for a table of everyone: one statement, no object a person beyond the row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.people import TEXT_FIELDS, AttendeeState
from pact_desktop.store.schema import Base

_CHUNK = 5_000
_tables = Base.metadata.tables


class RosterRow(NamedTuple):
    """One person of the roster. Standings are codes, empty where not registered; ``in`` is 1 inside, 0 left,
    None never checked in; ``first_in`` is ISO 8601, None if never."""

    attendee_id: str
    external_id: str
    given_name: str
    family_name: str
    preferred_name: str
    pronouns: str
    title: str
    agency: str
    county: str
    affiliation: str
    discipline: str
    email: str
    phone: str
    dietary: str
    accessibility: str
    notes: str
    tags: str
    walk_in: int
    badge_issue: int
    badge_printed: int
    standing1: str
    standing2: str
    in1: int | None
    in2: int | None
    first_in1: str | None
    first_in2: str | None


def _statement() -> sa.Select[Any]:
    attendee, badge = _tables["attendee"], _tables["badge"]
    joined: sa.FromClause = attendee.outerjoin(badge, badge.c.badge_id == attendee.c.attendee_id)
    standings, inside, first_in = [], [], []
    for day in (1, 2):
        registration = _tables["registration"].alias(f"registration{day}")
        attendance = _tables["attendance"].alias(f"attendance{day}")
        for table in (registration, attendance):
            joined = joined.outerjoin(
                table,
                (table.c.attendee_id == attendee.c.attendee_id)
                & (table.c.day == sa.literal_column(str(day))),
            )
        standings.append(sa.func.coalesce(registration.c.standing, ""))
        inside.append(attendance.c.is_in)
        first_in.append(attendance.c.first_in)
    return (
        sa.select(
            attendee.c.attendee_id,
            *(attendee.c[name] for name in TEXT_FIELDS),
            attendee.c.walk_in,
            sa.func.coalesce(badge.c.issue, 0),
            sa.func.coalesce(badge.c.printed, 0),
            *standings,
            *inside,
            *first_in,
        )
        .select_from(joined)
        .where(attendee.c.state == AttendeeState.KNOWN.value)
    )


_EVERYONE = _statement()


def roster_rows(connection: Connection) -> list[RosterRow]:
    """Everyone who is known, in no particular order."""
    return list(map(RosterRow._make, connection.execute(_EVERYONE)))


def roster_rows_of(connection: Connection, attendee_ids: Iterable[str]) -> dict[str, RosterRow]:
    """The rows of these people by id; who is not known (any more) is left out."""
    ids = list(attendee_ids)
    found: dict[str, RosterRow] = {}
    for start in range(0, len(ids), _CHUNK):
        chosen = _EVERYONE.where(_tables["attendee"].c.attendee_id.in_(ids[start : start + _CHUNK]))
        found |= {row[0]: RosterRow._make(row) for row in connection.execute(chosen)}
    return found

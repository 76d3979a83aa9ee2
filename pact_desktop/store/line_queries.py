"""Questions about those who wait for a day, and about those whose requests were decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import orjson
import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.line import InLine, Line
from pact_desktop.domain.people import Affiliation, AttendeeState, Standing
from pact_desktop.domain.places import left_of
from pact_desktop.journal import kinds
from pact_desktop.store import queries
from pact_desktop.store.schema import JOURNAL, Base

_tables = Base.metadata.tables
_attendee, _registration = _tables["attendee"], _tables["registration"]
_CHUNK = 5_000
_WAITING = tuple(standing for standing in Standing if standing.waits)


class RegistrationCells(NamedTuple):
    """A registration for a day, with what the rules need to know of the attendee."""

    attendee_id: str
    standing: Standing
    since: int
    affiliation: Affiliation | None
    county: str


def registrations_of(
    connection: Connection, day: int, standings: Sequence[Standing]
) -> Iterator[RegistrationCells]:
    """The registrations for a day in these standings but those of the void, the one that stands so longest
    first (for those who wait: in the order of the line)."""
    statement = (
        sa.select(
            _registration.c.attendee_id,
            _registration.c.standing,
            _registration.c.since,
            _attendee.c.affiliation,
            _attendee.c.county,
        )
        .join(_attendee, _attendee.c.attendee_id == _registration.c.attendee_id)
        .where(
            _registration.c.day == day,
            _registration.c.standing.in_([standing.value for standing in standings]),
            _attendee.c.state != AttendeeState.VOID.value,
        )
        .order_by(_registration.c.since, _registration.c.attendee_id)
    )
    for attendee_id, standing, since, affiliation, county in connection.execute(statement):
        known = Affiliation(affiliation) if affiliation else None
        yield RegistrationCells(attendee_id, Standing(standing), since, known, county)


def letters_made(connection: Connection, attendee_ids: Sequence[str], day: int) -> dict[str, tuple[str, str]]:
    """The kind of the newest letter about ``day`` to each of these people, and when it was made."""
    made: dict[str, tuple[str, str]] = {}
    for start in range(0, len(attendee_ids), _CHUNK):
        subjects = map(kinds.attendee_subject, attendee_ids[start : start + _CHUNK])
        statement = (
            sa.select(JOURNAL.c.subject, JOURNAL.c["values"], JOURNAL.c.recorded_at)
            .where(JOURNAL.c.subject.in_(subjects), JOURNAL.c.kind == kinds.LETTER_MADE)
            .order_by(JOURNAL.c.clock, JOURNAL.c.chain)
        )
        for subject, values, recorded_at in connection.execute(statement):
            said = orjson.loads(values)
            if day in said["days"]:
                made[subject.removeprefix(kinds.ATTENDEE)] = said["letter"], recorded_at
    return made


def line_of(connection: Connection, convening: Convening, day: int) -> Line:
    """The line of those who wait for a day, as it stands."""
    waiting = tuple(
        InLine(
            one.attendee_id,
            one.county if convening.uses_team_place(one.affiliation, one.county, day) else "",
        )
        for one in registrations_of(connection, day, _WAITING)
    )
    capacity = convening.capacity[day]
    used = queries.team_counts(connection)
    return Line(
        waiting,
        None if capacity is None else left_of(capacity, queries.approved_count(connection, day)),
        {one.team: convening.team_size - used.get(one.team, 0) for one in waiting if one.team},
    )

"""Read-only questions to the state and the journal. Each takes a connection: several see one moment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnusableDatabaseError
from pact_desktop.domain.people import Affiliation, Attendee, AttendeeState, Standing
from pact_desktop.domain.places import Places, left_of
from pact_desktop.domain.settings_table import Value, convening_from_settings
from pact_desktop.journal.entry import Entry
from pact_desktop.store.rows import attendee_from_cells
from pact_desktop.store.schema import ENTRY_COLUMNS, JOURNAL, Base

_tables = Base.metadata.tables
_attendee = _tables["attendee"]
_badge = _tables["badge"]
_registration = _tables["registration"]
_attendance = _tables["attendance"]
_hand_out = _tables["hand_out"]
_import_base = _tables["import_base"]
_team = _tables["team"]
_WAITING = (Standing.REQUESTED.value, Standing.WAITLISTED.value)
_CHUNK = 5_000


def newest_position(connection: Connection) -> int:
    """The position of the newest entry, 0 in an empty journal."""
    return connection.scalar(sa.select(sa.func.max(JOURNAL.c.position))) or 0


def settings(connection: Connection) -> dict[str, Value]:
    """The settings that were ever set, by key."""
    rows = connection.execute(sa.select(_tables["setting"].c.key, _tables["setting"].c.value))
    return {key: orjson.loads(value)["value"] for key, value in rows}


def convening(connection: Connection) -> Convening:
    """The convening that the settings make.

    Raises UnusableDatabaseError where title or days are missing, as in a file whose making was cut off.
    """
    try:
        return convening_from_settings(settings(connection))
    except ValueError as error:
        raise UnusableDatabaseError(
            "The title and days of the convening are missing in the file, or cannot be read.",
            "Start the convening again, or restore a backup.",
        ) from error


def find_attendee(connection: Connection, badge_id: str) -> Attendee | None:
    """The attendee that a badge id leads to, None if this file has nothing under it."""
    root = connection.scalar(sa.select(_badge.c.attendee_id).where(_badge.c.badge_id == badge_id))
    return next(iter(attendees_by_id(connection, [root]).values()), None) if root else None


def attendees_by_id(connection: Connection, attendee_ids: Iterable[str]) -> dict[str, Attendee]:
    """Attendees by the ids that stand for their families; ids that are not there are left out."""
    found: dict[str, Attendee] = {}
    ids = list(attendee_ids)
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        found |= {a.attendee_id: a for a in _attendees(connection, chunk)}
    return found


def roster(connection: Connection) -> list[Attendee]:
    """Everyone who is known, in no particular order."""
    return [a for a in _attendees(connection, None) if a.state is AttendeeState.KNOWN]


def everyone(connection: Connection) -> list[Attendee]:
    """Everyone, with those not yet known here and the void."""
    return list(_attendees(connection, None))


def import_bases(connection: Connection) -> dict[str, dict[str, str]]:
    """What the latest live import said under each badge id that leads to somebody known, those of merged
    duplicates too."""
    statement = (
        sa.select(_import_base.c.badge_id, JOURNAL.c["values"])
        .join(JOURNAL, JOURNAL.c.id == _import_base.c.entry)
        .join(_badge, _badge.c.badge_id == _import_base.c.badge_id)
        .join(_attendee, _attendee.c.attendee_id == _badge.c.attendee_id)
        .where(_attendee.c.state == AttendeeState.KNOWN.value)
    )
    return {badge_id: said_of_row(orjson.loads(values)) for badge_id, values in connection.execute(statement)}


def said_of_row(values: dict[str, Any]) -> dict[str, str]:
    """What an import's entry says of the file's row: a registration's fields and days, or the whole row."""
    fields = values["fields"] if "by" in values else {}
    return {**fields, **values["file"]}


def coordinators(connection: Connection) -> dict[str, str]:
    """The coordinator's attendee id by county, where one is chosen.

    Who was merged into another leads to the one kept. Who is void or of another county by now is left out,
    and counts again once that is taken back.
    """
    rows = connection.execute(
        sa.select(_team.c.county, _attendee.c.attendee_id)
        .join(_badge, _badge.c.badge_id == _team.c.coordinator)
        .join(_attendee, _attendee.c.attendee_id == _badge.c.attendee_id)
        .where(_attendee.c.state == AttendeeState.KNOWN.value, _attendee.c.county == _team.c.county)
    )
    return dict(rows.all())


@dataclass(frozen=True, slots=True)
class DayCounts:
    """Of one day: how many are expected (approved), inside now, and were ever checked in."""

    expected: int
    inside: int
    ever_in: int


def day_counts(connection: Connection, day: int) -> DayCounts:
    """The live counts of a day."""
    expected = approved_count(connection, day)
    row = connection.execute(
        sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(_attendance.c.is_in), 0)).where(
            _attendance.c.day == day
        )
    ).one()
    return DayCounts(expected, inside=row[1], ever_in=row[0])


def approved_count(connection: Connection, day: int) -> int:
    """How many registrations for a day are approved."""
    return _standing_count(connection, day, (Standing.APPROVED.value,))


def waiting_count(connection: Connection, day: int) -> int:
    """How many people wait for a day, requested or waitlisted, the void aside."""
    statement = (
        sa.select(sa.func.count())
        .select_from(_registration.join(_attendee, _attendee.c.attendee_id == _registration.c.attendee_id))
        .where(
            _registration.c.day == day,
            _registration.c.standing.in_(_WAITING),
            _attendee.c.state != AttendeeState.VOID.value,
        )
    )
    return connection.scalar(statement) or 0


def team_counts(connection: Connection) -> dict[str, int]:
    """How many county team members are approved for Day 1, by county."""
    statement = (
        sa.select(_attendee.c.county, sa.func.count())
        .join(_registration, _registration.c.attendee_id == _attendee.c.attendee_id)
        .where(
            _attendee.c.affiliation == Affiliation.COUNTY_TEAM_MEMBER.value,
            _registration.c.day == 1,
            _registration.c.standing == Standing.APPROVED.value,
        )
        .group_by(_attendee.c.county)
    )
    return dict(connection.execute(statement).all())


def team_count(connection: Connection, county: str) -> int:
    """How many county team members of a county are approved for Day 1."""
    members = sa.select(sa.func.count()).select_from(
        _attendee.join(_registration, _registration.c.attendee_id == _attendee.c.attendee_id)
    )
    return (
        connection.scalar(
            members.where(
                _attendee.c.county == county,
                _attendee.c.affiliation == Affiliation.COUNTY_TEAM_MEMBER.value,
                _registration.c.day == 1,
                _registration.c.standing == Standing.APPROVED.value,
            )
        )
        or 0
    )


def places(connection: Connection, convening: Convening, attendee: Attendee, day: int) -> Places:
    """The places left for an attendee on a day, and the attendee's position in the line of those who wait."""
    capacity = convening.capacity[day]
    day_left = None if capacity is None else left_of(capacity, approved_count(connection, day))
    team_left = None
    if convening.uses_team_place(attendee.affiliation, attendee.county, day):
        team_left = left_of(convening.team_size, team_count(connection, attendee.county))
    registration = attendee.registrations.get(day)
    position = 0
    if registration and registration.standing.waits:
        before = (
            sa.select(sa.func.count())
            .select_from(
                _registration.join(_attendee, _attendee.c.attendee_id == _registration.c.attendee_id)
            )
            .where(
                _registration.c.day == day,
                _registration.c.standing.in_(_WAITING),
                _registration.c.since <= registration.since,
                _attendee.c.state != AttendeeState.VOID.value,
            )
        )
        position = connection.scalar(before) or 0
    return Places(day_left, team_left, position)


def history(
    connection: Connection, subjects: Sequence[str] | None = None, since: str | None = None
) -> Iterator[Entry]:
    """Entries in the journal's order, of these subjects only if given, recorded from ``since`` on (ISO 8601,
    compared as instants by the caller's offset)."""
    statement = sa.select(*ENTRY_COLUMNS).order_by(JOURNAL.c.clock, JOURNAL.c.chain)
    if subjects is not None:
        statement = statement.where(JOURNAL.c.subject.in_(subjects))
    if since is not None:
        statement = statement.where(sa.func.datetime(JOURNAL.c.recorded_at) >= sa.func.datetime(since))
    yield from map(Entry._make, connection.execution_options(yield_per=_CHUNK).execute(statement))


def desk_names(connection: Connection) -> dict[str, str]:
    """The name of the desk behind each chain (hexadecimal)."""
    desk = _tables["desk"]
    return dict(connection.execute(sa.select(desk.c.chain, desk.c.name)).all())


def entries_of_operation(connection: Connection, operation: bytes) -> list[Entry]:
    """The entries that share an operation, in the journal's order."""
    statement = sa.select(*ENTRY_COLUMNS).where(JOURNAL.c.operation == operation).order_by(JOURNAL.c.position)
    return list(map(Entry._make, connection.execute(statement)))


def is_larger(connection: Connection, operation: bytes, size: int) -> bool:
    """Whether more entries than ``size`` share an operation."""
    beyond = sa.select(JOURNAL.c.position).where(JOURNAL.c.operation == operation).offset(size).limit(1)
    return connection.scalar(beyond) is not None


def entry(connection: Connection, entry_id: bytes) -> Entry | None:
    """One entry by its id."""
    row = connection.execute(sa.select(*ENTRY_COLUMNS).where(JOURNAL.c.id == entry_id)).first()
    return Entry._make(row) if row else None


def badge_members(connection: Connection, attendee_id: str) -> dict[str, int]:
    """All badge ids that lead to an attendee, its own and those of merged duplicates, with their issue."""
    rows = connection.execute(
        sa.select(_badge.c.badge_id, _badge.c.issue).where(_badge.c.attendee_id == attendee_id)
    )
    return dict(rows.all())


def _standing_count(connection: Connection, day: int, standings: Sequence[str]) -> int:
    return (
        connection.scalar(
            sa.select(sa.func.count()).where(
                _registration.c.day == day, _registration.c.standing.in_(standings)
            )
        )
        or 0
    )


def _attendees(connection: Connection, ids: Sequence[str] | None) -> Iterator[Attendee]:
    """Attendees with everything of theirs; all of them where ``ids`` is None."""

    def rows(table: sa.Table) -> Iterable[Sequence[Any]]:
        statement = sa.select(table)
        if ids is not None:
            statement = statement.where(table.c.attendee_id.in_(ids))
        return connection.execute(statement)

    badges = {row[1]: row for row in rows(_badge) if row[0] == row[1]}
    registrations, attendance, hand_outs = (
        _grouped(rows(table)) for table in (_registration, _attendance, _hand_out)
    )
    for row in rows(_attendee):
        own = row[0]
        yield attendee_from_cells(row, badges.get(own), registrations[own], attendance[own], hand_outs[own])


def _grouped(rows: Iterable[Sequence[Any]]) -> Mapping[str, list[Sequence[Any]]]:
    groups: dict[str, list[Sequence[Any]]] = defaultdict(list)
    for row in rows:
        groups[row[0]].append(row)
    return groups

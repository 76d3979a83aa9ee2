"""The attendance report: who was expected and who came, counted from the state alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, time

from sqlalchemy import Connection

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.figures import (
    Arrival,
    AttendanceReport,
    DayFigures,
    GroupFigures,
    InExpected,
    TeamFigures,
)
from pact_desktop.domain.people import (
    DAYS,
    Affiliation,
    Attendee,
    AttendeeState,
    Discipline,
    Method,
    Standing,
)
from pact_desktop.domain.teams import TEAM_DAY, Team, county_teams
from pact_desktop.reports.labels import CODES, Labels
from pact_desktop.store import queries

_QUARTER = 15


def attendance_report(
    connection: Connection, convening: Convening, now: datetime, labels: Labels = CODES
) -> AttendanceReport:
    """All figures as of ``now`` (aware), which the report gives in the venue's time zone.

    Everybody whom the file has counts, those whose badges no desk here can name yet and those who were
    erased too: their standings and check-ins stay.
    """
    people = queries.everyone(connection)
    teams = county_teams(people, convening, queries.coordinators(connection))

    def county(attendee: Attendee) -> str:
        return attendee.county or labels.not_given

    def discipline(attendee: Attendee) -> str:
        return labels.discipline(attendee.discipline) if attendee.discipline else labels.not_given

    def affiliation(attendee: Attendee) -> str:
        return labels.affiliation(attendee.affiliation) if attendee.affiliation else labels.not_given

    disciplines = [labels.discipline(each) for each in Discipline]
    affiliations = [labels.affiliation(each) for each in Affiliation]
    return AttendanceReport(
        convening_title=convening.title,
        made_at=now.astimezone(convening.zone),
        days=tuple(_day(people, convening, day) for day in DAYS),
        by_county=_groups(people, county, sorted({each.county for each in people if each.county}), labels),
        by_discipline=_groups(people, discipline, disciplines, labels),
        by_affiliation=_groups(people, affiliation, affiliations, labels),
        teams=tuple(_team(each, labels) for each in teams),
        arrivals=tuple(_arrivals(people, convening)),
        venue=convening.venue,
    )


def _expected(attendee: Attendee, day: int) -> bool:
    return attendee.standing(day) is Standing.APPROVED


def _came(attendee: Attendee, day: int) -> bool:
    return day in attendee.attendance


def _day(people: Sequence[Attendee], convening: Convening, day: int) -> DayFigures:
    came = [each for each in people if _came(each, day)]
    expected = [each for each in people if _expected(each, day)]
    return DayFigures(
        day=day,
        date=convening.days[day].date,
        expected=len(expected),
        in_=len(came),
        no_shows=sum(not _came(each, day) for each in expected),
        walk_ins=sum(each.attendance[day].method is Method.WALK_IN for each in came),
        unknown=sum(each.state is AttendeeState.UNKNOWN for each in came),
    )


def _groups(
    people: Iterable[Attendee], name_of: Callable[[Attendee], str], order: Sequence[str], labels: Labels
) -> tuple[GroupFigures, ...]:
    """Attendance by what ``name_of`` says, in the given order; groups that nobody belongs to are left out."""
    expected: Counter[tuple[str, int]] = Counter()
    came: Counter[tuple[str, int]] = Counter()
    for attendee in people:
        name = name_of(attendee)
        for day in DAYS:
            expected[name, day] += _expected(attendee, day)
            came[name, day] += _came(attendee, day)
    return tuple(
        GroupFigures(name, {day: InExpected(came[name, day], expected[name, day]) for day in DAYS})
        for name in (*order, labels.not_given)
        if any(expected[name, day] or came[name, day] for day in DAYS)
    )


def _team(team: Team, labels: Labels) -> TeamFigures:
    return TeamFigures(
        county=team.county,
        places=team.places,
        registered=len(team.members),
        in_=len(team.present(TEAM_DAY)),
        coordinator=team.coordinator.display_name if team.coordinator else None,
        missing_disciplines=tuple(labels.discipline(each) for each in team.missing_disciplines),
    )


def _arrivals(people: Iterable[Attendee], convening: Convening) -> Iterator[Arrival]:
    """First check-ins of each day by the quarter hour of the venue's clock, those in which somebody came."""
    counts: Counter[tuple[int, time]] = Counter()
    for attendee in people:
        for day, attendance in attendee.attendance.items():
            moment = datetime.fromisoformat(attendance.first_in).astimezone(convening.zone)
            counts[day, time(moment.hour, moment.minute // _QUARTER * _QUARTER)] += 1
    for (day, quarter), count in sorted(counts.items()):
        yield Arrival(day, quarter, count)

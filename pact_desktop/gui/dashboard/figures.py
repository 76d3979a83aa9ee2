"""What the dashboard shows of one day, in plain figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.counties import COUNTY_NAMES
from pact_desktop.domain.figures import AttendanceReport, GroupFigures
from pact_desktop.domain.hand_outs import HandOut, due
from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.domain.teams import county_teams

QUARTER = timedelta(minutes=15)
GUEST_DAY = 2
"""The day that counties outside PACT ask for."""
_LEAST_QUARTERS = 10
_BEFORE_OPENING = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Quarter:
    """Arrivals of the quarter hour that begins at ``begins``; ``goes_on`` marks the one that is now."""

    begins: time
    count: int
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """How many of a group are in, of how many expected."""

    name: str
    is_in: int
    expected: int


@dataclass(frozen=True, slots=True)
class Team:
    """A county's team on the day: its places, who of it is registered, who is in and who is missing."""

    county: str
    places: int
    registered: int
    is_in: int
    missing: tuple[str, ...] = ()
    """Family names of those who are registered and did not come yet."""

    @property
    def is_complete(self) -> bool:
        """Whether everyone who is registered came."""
        return self.registered > 0 and self.is_in >= self.registered


@dataclass(frozen=True, slots=True)
class County:
    """How many of a county are in, of how many expected, whatever they come as."""

    is_pact: bool
    is_in: int = 0
    expected: int = 0
    asks: bool = False
    """Whether somebody of it asked for Day 2 and waits for an answer."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk, how many it let in first, and when it last did (ISO 8601 with offset)."""

    name: str
    let_in: int
    last_in: str


@dataclass(frozen=True, slots=True)
class Dashboard:
    """One day. ``packets_due`` and ``tickets_due`` are still to be handed to those who are expected."""

    day: int
    made_at: datetime
    is_in: int = 0
    expected: int = 0
    packets_due: int = 0
    tickets_due: int = 0
    quarters: tuple[Quarter, ...] = ()
    groups: Mapping[str, tuple[Group, ...]] = field(default_factory=dict)
    """By ``affiliation``, ``county`` and ``discipline``."""
    teams: tuple[Team, ...] = ()
    counties: Mapping[str, County] = field(default_factory=dict)
    """Every county of California."""
    desks: tuple[Desk, ...] = ()

    @property
    def this_quarter(self) -> Quarter | None:
        """The quarter hour that is now, None if the day is another one."""
        return next((quarter for quarter in self.quarters if quarter.goes_on), None)

    @property
    def busiest(self) -> Quarter | None:
        """The quarter hour in which most came, None if nobody did."""
        came = [quarter for quarter in self.quarters if quarter.count]
        return max(came, key=lambda quarter: quarter.count, default=None)


def dashboard_of(
    report: AttendanceReport, people: Sequence[Attendee], convening: Convening, day: int
) -> Dashboard:
    """The figures of one day, from the attendance report and everyone in the file."""
    of_day = next(each for each in report.days if each.day == day)
    things_due = Counter(
        item
        for each in people
        if each.standing(day) is Standing.APPROVED
        for item in due(each, convening, day)
    )
    return Dashboard(
        day=day,
        made_at=report.made_at,
        is_in=of_day.in_,
        expected=of_day.expected,
        packets_due=things_due[HandOut.PACKET],
        tickets_due=things_due[HandOut.MEAL_TICKET],
        quarters=tuple(_quarters(report, convening, day)),
        groups={
            "affiliation": _groups(report.by_affiliation, day),
            "county": _groups(report.by_county, day),
            "discipline": _groups(report.by_discipline, day),
        },
        teams=tuple(_teams(people, convening, day)),
        counties=_counties(report, people, convening, day),
        desks=tuple(_desks(people, day)),
    )


def _groups(figures: Iterable[GroupFigures], day: int) -> tuple[Group, ...]:
    """Groups that somebody of the day belongs to, the largest first."""
    groups = [Group(each.name, each.days[day].in_, each.days[day].expected) for each in figures]
    some = [group for group in groups if group.is_in or group.expected]
    return tuple(sorted(some, key=lambda group: -max(group.expected, group.is_in)))


def _counties(
    report: AttendanceReport, people: Iterable[Attendee], convening: Convening, day: int
) -> dict[str, County]:
    figures = {each.name: each.days[day] for each in report.by_county}
    asking = {each.county for each in people if (standing := each.standing(GUEST_DAY)) and standing.waits}
    return {
        name: County(
            name in convening.pact_counties,
            figures[name].in_ if name in figures else 0,
            figures[name].expected if name in figures else 0,
            name in asking,
        )
        for name in sorted(COUNTY_NAMES)
    }


def _desks(people: Iterable[Attendee], day: int) -> list[Desk]:
    """The desks that let somebody in, the busiest first."""
    times: dict[str, list[str]] = {}
    for each in people:
        if attendance := each.attendance.get(day):
            times.setdefault(attendance.desk, []).append(attendance.first_in)
    desks = [
        Desk(name, len(moments), max(moments, key=datetime.fromisoformat)) for name, moments in times.items()
    ]
    return sorted(desks, key=lambda desk: (-desk.let_in, desk.name))


def _quarters(report: AttendanceReport, convening: Convening, day: int) -> Iterable[Quarter]:
    """Every quarter hour from an hour before the doors open, or the first arrival, to now or the last one."""
    counts = {each.from_: each.count for each in report.arrivals if each.day == day}
    date_ = convening.days[day].date
    opens = datetime.combine(date_, _whole(convening.days[day].opens)) - _BEFORE_OPENING
    now = report.made_at.replace(tzinfo=None)
    now_begins = datetime.combine(now.date(), _whole(now.time())) if now.date() == date_ else None
    came = [datetime.combine(date_, begins) for begins in counts]
    first = min([opens, *came])
    least = first + (_LEAST_QUARTERS - 1) * QUARTER
    end_of_day = datetime.combine(date_, time(23, 45))
    last = max([least, *came, *([now_begins] if now_begins and _is_at_work(now_begins, came) else [])])
    moment = first
    while moment <= min(last, end_of_day):
        yield Quarter(moment.time(), counts.get(moment.time(), 0), moment == now_begins)
        moment += QUARTER


def _is_at_work(now: datetime, came: Sequence[datetime]) -> bool:
    """Whether the chart reaches to now: not long after the last arrival, as on the evening of the day."""
    return bool(came) and now - max(came) <= 8 * QUARTER


def _whole(moment: time) -> time:
    """The beginning of the quarter hour of a time."""
    return time(moment.hour, moment.minute // 15 * 15)


def _teams(people: Iterable[Attendee], convening: Convening, day: int) -> list[Team]:
    """The team of each PACT county, those of whom most are missing first."""
    teams = []
    for team in county_teams(people, convening, {}):
        expected, came = team.expected(day), team.present(day)
        missing = tuple(
            sorted(each.family_name or each.display_name for each in expected if each not in came)
        )
        teams.append(Team(team.county, team.places, len(expected), len(came), missing))
    return sorted(teams, key=lambda team: (not team.missing, team.is_in, team.county))

"""What the dashboard counts."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from pact_desktop.domain.figures import Arrival, AttendanceReport, DayFigures, GroupFigures, InExpected
from pact_desktop.domain.people import Affiliation, Attendance, Attendee, Method, Standing
from pact_desktop.gui.dashboard.figures import Group, Team, dashboard_of
from tests.support.people import attendee, convening

MORNING = datetime(2026, 10, 6, 8, 42, tzinfo=ZoneInfo("America/Los_Angeles"))
BOTH = {1: Standing.APPROVED, 2: Standing.APPROVED}


def member(number: int, family: str, county: str = "Alameda", came: bool = False, **changes: Any) -> Attendee:
    attendance = {1: Attendance(True, "2026-10-06T08:12:00-07:00", "Lobby A", Method.SCAN)} if came else {}
    return attendee(
        BOTH,
        attendee_id=f"{number:013d}",
        family_name=family,
        county=county,
        attendance=attendance,
        **changes,
    )


PEOPLE = [
    member(1, "Vega", came=True, hand_outs={1: frozenset({"packet"})}),
    member(2, "Nakamura", dietary="vegan"),
    member(3, "Birdsong", "Madera"),
    member(4, "Okafor", "Riverside", came=True),
    attendee({1: Standing.APPROVED}, attendee_id="5", affiliation=Affiliation.KEY_STAKEHOLDER, county="Kern"),
]


def report(*arrivals: tuple[time, int], made_at: datetime = MORNING) -> AttendanceReport:
    days = tuple(DayFigures(day, convening().days[day].date, 5, 2, 3, 0, 0) for day in (1, 2))
    groups = (
        GroupFigures("Small", {1: InExpected(1, 2), 2: InExpected(0, 0)}),
        GroupFigures("Large", {1: InExpected(1, 9), 2: InExpected(0, 3)}),
    )
    return AttendanceReport(
        "PACT",
        made_at,
        days,
        by_county=groups,
        by_discipline=(),
        by_affiliation=(),
        teams=(),
        arrivals=tuple(Arrival(1, begins, count) for begins, count in arrivals),
    )


def test_packets_and_tickets_that_nobody_was_handed_yet_are_still_to_hand_out() -> None:
    figures = dashboard_of(report(), PEOPLE, convening(), 1)
    assert (figures.is_in, figures.expected, figures.packets_due, figures.tickets_due) == (2, 5, 4, 1)


def test_every_quarter_hour_stands_in_the_row_and_the_one_that_is_now_goes_on() -> None:
    figures = dashboard_of(report((time(7, 15), 2), (time(8, 30), 12)), PEOPLE, convening(), 1)
    begins = [quarter.begins for quarter in figures.quarters]
    assert begins[:3] == [time(7, 0), time(7, 15), time(7, 30)]
    assert [quarter.count for quarter in figures.quarters][:2] == [0, 2]
    assert len(begins) == 10
    assert figures.this_quarter is not None
    assert (figures.this_quarter.begins, figures.this_quarter.count) == (time(8, 30), 12)


def test_an_early_arrival_widens_the_chart_and_the_evening_does_not() -> None:
    evening = MORNING.replace(hour=20)
    figures = dashboard_of(report((time(6, 0), 1), (time(8, 30), 4), made_at=evening), PEOPLE, convening(), 1)
    assert figures.quarters[0].begins == time(6, 0)
    assert figures.quarters[-1].begins == time(8, 30)
    assert figures.this_quarter is None
    assert figures.busiest is not None
    assert figures.busiest.begins == time(8, 30)


def test_an_arrival_just_before_midnight_ends_the_chart() -> None:
    figures = dashboard_of(report((time(23, 45), 1)), PEOPLE, convening(), 1)
    assert figures.quarters[-1].begins == time(23, 45)


def test_groups_without_anybody_that_day_are_left_out_and_the_largest_is_first() -> None:
    assert dashboard_of(report(), PEOPLE, convening(), 1).groups["county"] == (
        Group("Large", 1, 9),
        Group("Small", 1, 2),
    )
    assert dashboard_of(report(), PEOPLE, convening(), 2).groups["county"] == (Group("Large", 0, 3),)


def test_teams_with_somebody_missing_come_first_with_the_names() -> None:
    teams = dashboard_of(report(), PEOPLE, convening(), 1).teams
    assert teams[:2] == (
        Team("Madera", 5, 1, 0, ("Birdsong",)),
        Team("Alameda", 5, 2, 1, ("Nakamura",)),
    )
    assert [team.county for team in teams if team.is_complete] == ["Riverside"]
    assert len(teams) == 10

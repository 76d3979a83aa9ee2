"""County teams: places, the line, coordinator and disciplines."""

from __future__ import annotations

from datetime import date

from pact_desktop.domain.convening import Convening, ConveningDay
from pact_desktop.domain.people import (
    Affiliation,
    Attendance,
    Attendee,
    AttendeeState,
    Discipline,
    Method,
    Registration,
    Standing,
)
from pact_desktop.domain.teams import Team, county_teams

CONVENING = Convening(
    "PACT", {1: ConveningDay(date(2026, 10, 6)), 2: ConveningDay(date(2026, 10, 7))}, team_size=2
)
MEMBER = Affiliation.COUNTY_TEAM_MEMBER


def person(
    name: str,
    standing: Standing | None = Standing.APPROVED,
    affiliation: Affiliation = MEMBER,
    *,
    county: str = "Alameda",
    discipline: Discipline | None = None,
    since: int = 0,
    came: tuple[int, ...] = (),
    state: AttendeeState = AttendeeState.KNOWN,
) -> Attendee:
    return Attendee(
        name,
        state,
        given_name=name,
        county=county,
        affiliation=affiliation,
        discipline=discipline,
        registrations={1: Registration(standing, since, "")} if standing else {},
        attendance={day: Attendance(True, "2026-10-06T08:00", "Lobby A", Method.SCAN) for day in came},
    )


def alameda(*people: Attendee, chosen: str = "") -> Team:
    return county_teams(people, CONVENING, {"Alameda": chosen} if chosen else {})[0]


def names(people: tuple[Attendee, ...]) -> list[str]:
    return [each.given_name for each in people]


def test_every_pact_county_has_a_team_even_if_nobody_is_in_it() -> None:
    teams = county_teams([], CONVENING, {})
    assert [team.county for team in teams] == sorted(CONVENING.pact_counties)
    assert {team.free_places for team in teams} == {2}


def test_approved_members_have_places_and_those_who_wait_stand_in_line() -> None:
    team = alameda(
        person("Bo", Standing.WAITLISTED, since=9),
        person("Cy", Standing.REQUESTED, since=3),
        person("Amara"),
        person("Day Two", None),
        person("Gone", state=AttendeeState.VOID),
        person("Staff", affiliation=Affiliation.CHILD_WELFARE_SERVICES_STAFF),
        person("Elsewhere", county="Kern"),
    )
    assert names(team.members) == ["Amara"]
    assert names(team.waiting) == ["Cy", "Bo"]
    assert names(team.others) == ["Day Two"]
    assert (team.free_places, team.beyond) == (1, 0)


def test_a_team_beyond_its_places_says_by_how_many() -> None:
    team = alameda(person("Amara"), person("Bo"), person("Cy"))
    assert (team.free_places, team.beyond) == (0, 1)


def test_disciplines_are_those_of_who_has_a_place_core_ones_first() -> None:
    team = alameda(
        person("Amara", discipline=Discipline.OTHER),
        person("Bo", discipline=Discipline.PROBATION),
        person("Cy", Standing.WAITLISTED, discipline=Discipline.EDUCATION),
    )
    assert team.disciplines == (Discipline.PROBATION, Discipline.OTHER)
    assert Discipline.EDUCATION in team.missing_disciplines
    assert Discipline.PROBATION not in team.missing_disciplines


def test_expected_are_the_approved_and_those_who_came_all_the_same() -> None:
    team = alameda(person("Amara", came=(1,)), person("Bo"), person("Cy", Standing.CANCELLED, came=(1,)))
    assert names(team.expected(1)) == ["Amara", "Bo", "Cy"]
    assert names(team.present(1)) == ["Amara", "Cy"]
    assert team.expected(2) == ()


def test_the_coordinator_is_who_is_chosen_else_the_first_pact_coordinator() -> None:
    people = (
        person("Zoe", affiliation=Affiliation.PACT_COORDINATOR),
        person("Ben", affiliation=Affiliation.PACT_COORDINATOR),
        person("Staff", None, Affiliation.CHILD_WELFARE_SERVICES_STAFF),
    )
    standing_in, chosen = alameda(*people), alameda(*people, chosen="Staff")
    assert standing_in.coordinator is people[1]
    assert not standing_in.coordinator_is_chosen
    assert chosen.coordinator is people[2]
    assert chosen.coordinator_is_chosen
    assert alameda(person("Amara")).coordinator is None

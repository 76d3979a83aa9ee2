"""From the teams of the file to the words of the page, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.counties import COUNTIES
from pact_desktop.domain.people import Attendee
from pact_desktop.domain.teams import TEAM_DAY, Team
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.components.seat import initials
from pact_desktop.gui.county_map.tile import TileKind, TileView
from pact_desktop.gui.phrases import day_title, discipline_words, people_count, short_time
from pact_desktop.gui.teams.view_model import (
    Candidate,
    DisciplineView,
    SeatView,
    TeamsView,
    TeamView,
)
from pact_desktop.store.team_queries import CountyCount

translate = QCoreApplication.translate
GUEST_DAY = 2
"""The day for which counties outside of PACT may ask."""

_NONE = CountyCount(0, 0, 0)


class TeamMaker:
    """Makes what the page shows of one day."""

    def __init__(self, wording: Wording, day: int) -> None:
        self._wording = wording
        self._day = day

    def view(
        self, teams: Iterable[Team], counts: Mapping[str, CountyCount], asked: Mapping[str, int]
    ) -> TeamsView:
        """Return every team, and the tile of every county. ``counts`` are of the day, ``asked`` how many of a
        county ask for Day 2."""
        made = tuple(self.team(team) for team in teams)
        by_county = {team.county: team for team in made}
        tiles = {
            name: self._tile(name, by_county.get(name), counts.get(name, _NONE), asked.get(name, 0))
            for name in (county.name for county in COUNTIES)
        }
        return TeamsView(self._day, made, tiles)

    def team(self, team: Team) -> TeamView:
        """Return one team."""
        coordinator = team.coordinator
        return TeamView(
            county=team.county,
            places=team.places,
            is_in=len(team.present(self._day)),
            expected=len(team.expected(self._day)),
            seats=tuple(self._seat(each, team) for each in team.members),
            waiting=tuple(self._seat(each, team) for each in team.waiting),
            coordinator=coordinator.display_name if coordinator else "",
            coordinator_id=coordinator.attendee_id if coordinator else "",
            coordinator_is_chosen=team.coordinator_is_chosen,
            disciplines=tuple(
                DisciplineView(
                    self._wording.discipline(core),
                    tuple(each.display_name for each in team.members if each.discipline is core),
                )
                for core in team.core_disciplines
            ),
        )

    def candidate(self, attendee: Attendee) -> Candidate:
        """Return somebody to choose: affiliation, discipline, and how they stand for the day of the team."""
        standing = attendee.standing(TEAM_DAY)
        known = (
            self._wording.affiliation(attendee.affiliation) if attendee.affiliation else "",
            discipline_words(self._wording, attendee.discipline),
            f"{day_title(TEAM_DAY)}: {self._wording.standing(standing)}" if standing else "",
        )
        return Candidate(
            attendee.attendee_id, attendee.display_name, " · ".join(part for part in known if part)
        )

    def _seat(self, attendee: Attendee, team: Team) -> SeatView:
        attendance = attendee.attendance.get(self._day)
        is_coordinator = attendee is team.coordinator
        said = [attendee.display_name, discipline_words(self._wording, attendee.discipline)]
        if is_coordinator:
            said.append(translate("Teams", "coordinator"))
        if attendance is not None:
            since = short_time(self._wording.at_venue(attendance.first_in))
            said.append(translate("Teams", "came at {time}").format(time=since))
        elif attendee in team.expected(self._day):
            said.append(translate("Teams", "not here yet"))
        elif attendee in team.members:
            said.append(translate("Teams", "not registered for {day}").format(day=day_title(self._day)))
        return SeatView(
            attendee.attendee_id,
            attendee.display_name,
            initials(attendee.display_name),
            ", ".join(part for part in said if part),
            attendance is not None,
            is_coordinator,
        )

    def _tile(self, county: str, team: TeamView | None, count: CountyCount, asked: int) -> TileView:
        if team is None:
            words = [translate("Teams", "{county}: not in PACT").format(county=county)]
            if count.expected:
                words.append(in_of(count.came, count.expected))
        else:
            words = [f"{county}: {in_of(team.is_in, team.expected)}"]
        if asked:
            asking = translate("Teams", "{people} asked for {day}")
            words.append(asking.format(people=people_count(asked), day=day_title(GUEST_DAY)))
        return TileView(
            ", ".join(words),
            _kind(team),
            team.is_in if team else 0,
            team.expected if team else 0,
            asks=asked > 0,
        )


def in_of(is_in: int, expected: int) -> str:
    """How many are in of how many expected, in words."""
    if not expected:
        return translate("Teams", "nobody expected")
    return translate("Teams", "{count} of {expected} in").format(count=is_in, expected=expected)


def _kind(team: TeamView | None) -> TileKind:
    if team is None:
        return TileKind.NOT_PACT
    if team.is_complete:
        return TileKind.ALL
    return TileKind.SOME if team.is_in else TileKind.NOBODY

"""County teams: who has a place, who waits for one, who coordinates, which disciplines are there.

A team is judged by Day 1, the day that has places for it; presence can be asked of either day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.people import Affiliation, Attendee, AttendeeState, Discipline, Standing

TEAM_DAY = 1
"""The day whose places a county team has."""


@dataclass(frozen=True, slots=True)
class Team:
    """One PACT county's team. Each attendee stands in one of the three groups, by name or by the line."""

    county: str
    places: int
    core_disciplines: tuple[Discipline, ...]
    members: tuple[Attendee, ...] = ()
    """Those who are approved for Day 1: each takes a place."""
    waiting: tuple[Attendee, ...] = ()
    """Those who asked for a place or are on the waitlist, first in line first."""
    others: tuple[Attendee, ...] = ()
    """County team members with neither, for instance registered for Day 2 only."""
    coordinator: Attendee | None = None
    coordinator_is_chosen: bool = False
    """Whether the coordinator was chosen; else the county's PACT coordinator stands in."""

    @property
    def free_places(self) -> int:
        """How many places nobody has."""
        return max(self.places - len(self.members), 0)

    @property
    def beyond(self) -> int:
        """How many members stand beyond the places."""
        return max(len(self.members) - self.places, 0)

    @property
    def disciplines(self) -> tuple[Discipline, ...]:
        """The disciplines of those who have a place, the core ones first."""
        there = {each.discipline for each in self.members}
        rest = (each for each in Discipline if each not in self.core_disciplines)
        return tuple(each for each in (*self.core_disciplines, *rest) if each in there)

    @property
    def missing_disciplines(self) -> tuple[Discipline, ...]:
        """The core disciplines that nobody with a place brings."""
        there = {each.discipline for each in self.members}
        return tuple(each for each in self.core_disciplines if each not in there)

    def expected(self, day: int) -> tuple[Attendee, ...]:
        """Those of the team who are approved for a day, or came all the same."""
        everyone = (*self.members, *self.waiting, *self.others)
        return tuple(
            each for each in everyone if each.standing(day) is Standing.APPROVED or day in each.attendance
        )

    def present(self, day: int) -> tuple[Attendee, ...]:
        """Those of the team who were ever checked in on a day."""
        return tuple(each for each in self.expected(day) if day in each.attendance)


def county_teams(
    people: Iterable[Attendee], convening: Convening, coordinators: Mapping[str, str]
) -> list[Team]:
    """The team of each PACT county, by county.

    ``people`` are at least those of these counties who are team members, PACT coordinators or chosen as
    coordinators; others are passed over. ``coordinators`` are the ids of those chosen, by county.
    """
    of_county: dict[str, list[Attendee]] = defaultdict(list)
    for each in people:
        if each.state is AttendeeState.KNOWN and each.county in convening.pact_counties:
            of_county[each.county].append(each)
    return [
        _team(county, sorted(of_county[county], key=by_name), convening, coordinators.get(county))
        for county in sorted(convening.pact_counties)
    ]


def by_name(attendee: Attendee) -> tuple[str, str, str]:
    """The order of a list of people: family name, given name."""
    return attendee.family_name.casefold(), attendee.given_name.casefold(), attendee.attendee_id


def _team(county: str, people: list[Attendee], convening: Convening, chosen: str | None) -> Team:
    members, waiting, others = [], [], []
    for each in people:
        if each.affiliation is not Affiliation.COUNTY_TEAM_MEMBER:
            continue
        standing = each.standing(TEAM_DAY)
        if standing is Standing.APPROVED:
            members.append(each)
        elif standing is not None and standing.waits:
            waiting.append(each)
        else:
            others.append(each)
    coordinator = next((each for each in people if each.attendee_id == chosen), None)
    return Team(
        county=county,
        places=convening.team_size,
        core_disciplines=convening.core_disciplines,
        members=tuple(members),
        waiting=tuple(sorted(waiting, key=lambda each: each.registrations[TEAM_DAY].since)),
        others=tuple(others),
        coordinator=coordinator or _pact_coordinator(people),
        coordinator_is_chosen=coordinator is not None,
    )


def _pact_coordinator(people: Iterable[Attendee]) -> Attendee | None:
    """The county's PACT coordinator; where there are several, the first by the name that a badge says."""
    found = (each for each in people if each.affiliation is Affiliation.PACT_COORDINATOR)
    return min(found, key=lambda each: (each.display_name, each.attendee_id), default=None)

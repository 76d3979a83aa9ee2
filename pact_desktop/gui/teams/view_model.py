"""What the teams page shows, in ready words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from pact_desktop.gui.county_map.tile import TileView
from pact_desktop.search.words import begin_words, words_of


class Only(Enum):
    """Which teams are shown."""

    ALL = "all"
    SOMEBODY_MISSING = "somebody_missing"
    """Somebody who is expected on the day did not come yet."""
    FREE_PLACE = "free_place"
    MISSING_DISCIPLINE = "missing_discipline"
    NO_COORDINATOR = "no_coordinator"
    WAITING = "waiting"
    """Somebody waits for a place."""


@dataclass(frozen=True, slots=True)
class SeatView:
    """A person of a team; ``words`` say all of it: name, discipline, coordinator or not, presence."""

    attendee_id: str
    name: str
    letters: str
    words: str
    is_in: bool = False
    is_coordinator: bool = False


@dataclass(frozen=True, slots=True)
class DisciplineView:
    """A core discipline and who brings it; nobody where it is missing."""

    name: str
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TeamView:
    """One county's card. ``is_in`` and ``expected`` count the day that the desk works on."""

    county: str
    places: int
    is_in: int = 0
    expected: int = 0
    seats: tuple[SeatView, ...] = ()
    waiting: tuple[SeatView, ...] = ()
    coordinator: str = ""
    coordinator_id: str = ""
    coordinator_is_chosen: bool = False
    disciplines: tuple[DisciplineView, ...] = ()
    """The core disciplines."""

    @property
    def free(self) -> int:
        """How many places nobody has."""
        return max(self.places - len(self.seats), 0)

    @property
    def beyond(self) -> int:
        """How many stand beyond the places."""
        return max(len(self.seats) - self.places, 0)

    @property
    def is_complete(self) -> bool:
        """Whether everyone came who is expected on the day."""
        return self.expected > 0 and self.is_in >= self.expected

    @property
    def missing(self) -> tuple[str, ...]:
        """The core disciplines that nobody brings."""
        return tuple(each.name for each in self.disciplines if not each.people)

    def matches(self, text: str, only: Only) -> bool:
        """Whether the team is shown while ``text`` and ``only`` narrow the list."""
        return self._is_one_of(only) and self._has(text)

    def _is_one_of(self, only: Only) -> bool:
        match only:
            case Only.SOMEBODY_MISSING:
                return self.is_in < self.expected
            case Only.FREE_PLACE:
                return self.free > 0
            case Only.MISSING_DISCIPLINE:
                return bool(self.missing)
            case Only.NO_COORDINATOR:
                return not self.coordinator_id
            case Only.WAITING:
                return bool(self.waiting)
        return True

    def _has(self, text: str) -> bool:
        names = [self.county, self.coordinator, *(each.name for each in (*self.seats, *self.waiting))]
        return begin_words(words_of(text), [word for name in names for word in words_of(name)])


@dataclass(frozen=True, slots=True)
class TeamsView:
    """Everything of one moment: all teams by county, and a tile for each of the 58 counties."""

    day: int
    teams: tuple[TeamView, ...] = ()
    tiles: Mapping[str, TileView] = field(default_factory=dict)

    @property
    def taken(self) -> int:
        """How many places are taken in all teams."""
        return sum(len(team.seats) for team in self.teams)

    @property
    def places(self) -> int:
        """How many places all teams have."""
        return sum(team.places for team in self.teams)

    def team(self, county: str) -> TeamView | None:
        """A county's team, None if it has none."""
        return next((team for team in self.teams if team.county == county), None)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who can be chosen from a list, with a line about them."""

    attendee_id: str
    name: str
    detail: str

"""The places that are left while an import gives them to the rows of its file."""

from __future__ import annotations

from dataclasses import dataclass

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.people import Affiliation
from pact_desktop.domain.places import Places, left_of


@dataclass(slots=True)
class PlacesLeft:
    """Places as the rows of a file take and free them, one after the other."""

    convening: Convening
    used: dict[int, int]
    teams: dict[str, int]

    def places(self, affiliation: Affiliation, county: str, day: int) -> Places:
        team = None
        if self._is_in_a_team(affiliation, county, day):
            team = left_of(self.convening.team_size, self.teams.get(county, 0))
        return Places(left_of(self.convening.capacity[day], self.used[day]), team)

    def has_place(self, affiliation: Affiliation, county: str, day: int) -> bool:
        unlimited = self.convening.capacity[day] is None and not self._is_in_a_team(affiliation, county, day)
        return unlimited or self.places(affiliation, county, day).has_place

    def count(self, affiliation: Affiliation, county: str, day: int, change: int) -> None:
        self.used[day] += change
        if self._is_in_a_team(affiliation, county, day):
            self.teams[county] = self.teams.get(county, 0) + change

    def _is_in_a_team(self, affiliation: Affiliation, county: str, day: int) -> bool:
        """Whether a place of the team is taken; the first two looks spare most rows of a file the third."""
        is_member = day == 1 and affiliation is Affiliation.COUNTY_TEAM_MEMBER
        return is_member and self.convening.uses_team_place(affiliation, county, day)

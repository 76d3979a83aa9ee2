"""Which counties are PACT counties, and what choosing others would do to whom."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.people import Affiliation, Standing
from pact_desktop.domain.teams import TEAM_DAY
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.results import Recorded
from pact_desktop.store import team_queries
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True, slots=True)
class CountyChange:
    """What a county's joining or leaving does.

    ``people`` are its county team members: in a PACT county they are a team, in another they are judged as
    non-PACT county guests. ``approved`` of them are approved for Day 1, and stay so.
    """

    county: str
    joins: bool
    people: int
    approved: int


def pact_county_changes(
    connection: Connection, convening: Convening, counties: Collection[str]
) -> list[CountyChange]:
    """What it would do if ``counties`` were the PACT counties, by county; nothing is recorded."""
    changed = sorted(convening.pact_counties.symmetric_difference(counties))
    members: dict[str, list[bool]] = {county: [] for county in changed}
    for each in team_queries.team_people(connection, changed):
        if each.affiliation is Affiliation.COUNTY_TEAM_MEMBER:
            members[each.county].append(each.standing(TEAM_DAY) is Standing.APPROVED)
    return [
        CountyChange(county, county in counties, len(members[county]), sum(members[county]))
        for county in changed
    ]


def choose_pact_counties(file: ConveningFile, actor: Actor, counties: Collection[str]) -> Recorded:
    """Make exactly these counties the PACT counties; nothing is recorded if they are.

    Raises UnreadableInputError if one is no county of California, OrganizerNeededError without an
    organizer's PIN where one is set.
    """
    return change_settings(file, actor, {"pact_counties": ", ".join(sorted(counties))})

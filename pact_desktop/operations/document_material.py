"""What documents are made of: who is on them, and how the convening's days are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.people import DAYS, Affiliation, Attendee, Standing
from pact_desktop.domain.teams import TEAM_DAY, Team, by_name, county_teams
from pact_desktop.domain.wording import Wording
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind, DocumentOrder
from pact_desktop.operations.packet_files import packet_files
from pact_desktop.paper import listings
from pact_desktop.paper.document import PAGE_SIZES
from pact_desktop.paper.packet import PacketFile
from pact_desktop.paper.words import Words
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a document is composed of."""

    choice: DocumentChoice
    identity: ConveningIdentity
    convening: Convening
    people: Sequence[Attendee]
    """Of the chosen counties, who is approved for a chosen day, in the chosen order."""
    everyone: Sequence[Attendee]
    """All of the chosen counties, in the same order."""
    coordinators: Mapping[str, str]
    wording: Wording
    bound: Sequence[PacketFile] = ()
    """The convening's own PDFs for the packets."""

    @property
    def words(self) -> Words:
        """The words of paper, in the document's language."""
        return Words(self.choice.language)

    @property
    def days(self) -> tuple[int, ...]:
        """The chosen days."""
        return (self.choice.day,) if self.choice.day else DAYS

    @property
    def page_size(self) -> tuple[float, float]:
        """Width and height of the paper in points."""
        return PAGE_SIZES[self.choice.page_size]

    def date(self, day: int) -> str:
        """A day's date."""
        return self.words.date(self.convening.days[day].date)

    def day_label(self, day: int) -> str:
        """A day with its date and weekday: "Day 1 · Tue, Oct 6, 2026"."""
        return f"{self.words('Day {day}', day=day)} · {self.words.day(self.convening.days[day].date)}"

    def listed(self, parts: Iterable[str]) -> str:
        """Two parts, or one, as a sentence names them."""
        return self.words(" and ").join(parts)

    def county(self, name: str) -> str:
        """A county in words; empty for none."""
        return self.words("{county} County", county=name) if name else ""

    def agency_and_county(self, attendee: Attendee) -> str:
        """Where somebody comes from; an agency whose name tells the county stands by itself."""
        if attendee.county and attendee.county in attendee.agency:
            return attendee.agency
        return " · ".join(filter(None, (attendee.agency, self.county(attendee.county))))


def gather(file: ConveningFile, choice: DocumentChoice, wording: Wording) -> Material:
    """Read what a document needs."""
    with file.reading() as connection:
        roster = queries.roster(connection)
        coordinators = queries.coordinators(connection)
        bound = packet_files(connection) if choice.kind is DocumentKind.PACKETS else ()
    meant = [each for each in roster if not choice.counties or each.county in choice.counties]
    meant.sort(key=_by_county if choice.usual_order is DocumentOrder.COUNTY else by_name)
    days = (choice.day,) if choice.day else DAYS
    people = [each for each in meant if any(each.standing(day) is Standing.APPROVED for day in days)]
    return Material(choice, file.identity, file.convening, people, meant, coordinators, wording, bound)


def teams_on_paper(material: Material) -> list[listings.Team]:
    """The county teams as paper lists them: who has a place, the PACT coordinators of Day 1, and the
    coordinator."""
    counties = material.choice.counties
    teams = county_teams(material.everyone, material.convening, material.coordinators)
    return [_listed(team, material) for team in teams if not counties or team.county in counties]


def _listed(team: Team, material: Material) -> listings.Team:
    wording, coordinator = material.wording, team.coordinator
    coming = (
        each
        for each in material.everyone
        if each.county == team.county
        and each.affiliation is Affiliation.PACT_COORDINATOR
        and each.standing(TEAM_DAY) is Standing.APPROVED
    )
    people = {each.attendee_id: each for each in (*team.members, *coming, *filter(None, [coordinator]))}
    listed = tuple(
        listings.TeamMember(
            each.display_name,
            wording.discipline(each.discipline) if each.discipline else "",
            each.agency,
            each is coordinator,
        )
        for each in sorted(people.values(), key=by_name)
    )
    missing = tuple(wording.discipline(each) for each in team.missing_disciplines)
    return listings.Team(team.county, team.places, listed, missing)


def _by_county(attendee: Attendee) -> tuple[bool, str, object]:
    return not attendee.county, attendee.county, by_name(attendee)

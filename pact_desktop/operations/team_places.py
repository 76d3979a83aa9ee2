"""The places of county teams: whose team is whose, and when giving one by hand takes a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_fields
from pact_desktop.domain.people import Affiliation, Attendee, Standing
from pact_desktop.domain.sentence import Sentence, said
from pact_desktop.domain.teams import TEAM_DAY, Team, county_teams
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.drafts import reason_draft
from pact_desktop.operations.operators import require_organizer
from pact_desktop.operations.standing import ReasonNeededError
from pact_desktop.store import queries, team_queries
from pact_desktop.store.transaction import Transaction


def team_of(connection: Connection, convening: Convening, county: str) -> Team:
    """One county's team (its name typed in any usual way); raises UnreadableInputError if it has none."""
    name = pact_county(convening, county)
    people = team_queries.team_people(connection, [name])
    only = replace(convening, pact_counties=frozenset({name}))
    return county_teams(people, only, queries.coordinators(connection))[0]


def pact_county(convening: Convening, text: str) -> str:
    """The PACT county that ``text`` names; raises UnreadableInputError if it is none."""
    county = clean_fields({"county": text})["county"]
    if county not in convening.pact_counties:
        raise UnreadableInputError(
            said("{county} is not a PACT county, so it has no team.", county=county or said("No county")),
            "Make it a PACT county first.",
        )
    return county


def moved(attendee: Attendee, cleaned: Mapping[str, str]) -> Attendee:
    """An attendee as the rules see them after a change of fields (already clean)."""
    affiliation = attendee.affiliation
    if "affiliation" in cleaned:
        affiliation = Affiliation(cleaned["affiliation"]) if cleaned["affiliation"] else None
    return replace(attendee, county=cleaned.get("county", attendee.county), affiliation=affiliation)


def takes_place(convening: Convening, before: Attendee, after: Attendee) -> bool:
    """Whether somebody approved for the team's day has a place in a team now that was not theirs before."""
    if after.standing(TEAM_DAY) is not Standing.APPROVED:
        return False
    had, has = (
        one.county if convening.uses_team_place(one.affiliation, one.county, TEAM_DAY) else ""
        for one in (before, after)
    )
    return bool(has) and has != had


def place_drafts(
    transaction: Transaction, actor: Actor, placed: Attendee, reason: str | None, *, is_recorded: bool = False
) -> list[Draft]:
    """Why ``placed`` gets a place in the team of their county, where a reason is given or needed.

    ``is_recorded`` says that the place is recorded in this transaction already.

    Raises ReasonNeededError without a reason beyond the places or ahead of others in line,
    OrganizerNeededError where it takes an organizer's PIN.
    """
    own = 1 if is_recorded else 0
    why = _needed_reason(transaction.connection, transaction.convening, placed, own)
    given = reason.strip() if reason else ""
    if why and not given:
        raise ReasonNeededError(why, "An organizer can give a place all the same, with a reason.")
    if why:
        require_organizer(transaction, actor)
    if not given:
        return []
    return [reason_draft(placed.attendee_id, given, f"A place in the team of {placed.county}")]


def _needed_reason(
    connection: Connection, convening: Convening, placed: Attendee, own: int
) -> Sentence | None:
    """Why a place in the team that ``placed`` names takes a reason; None where it takes none. ``own`` places
    of the team are taken by ``placed`` already."""
    places = queries.places(connection, convening, placed, TEAM_DAY)
    free = (places.team_left or 0) + own
    if free <= 0:
        return said("The team of {county} has no place left.", county=placed.county)
    ahead = _ahead_in_line(connection, convening, placed)
    if ahead >= free:
        if ahead == 1:
            return said("1 person waits for a place in the team of {county}.", county=placed.county)
        return said(
            "{count} people wait for a place in the team of {county}.", count=ahead, county=placed.county
        )
    if placed.standing(TEAM_DAY) is Standing.APPROVED:
        return None
    if convening.rule(placed.affiliation, placed.county, TEAM_DAY) is Admission.CLOSED:
        return said("Day {day} is closed to {person}.", day=TEAM_DAY, person=placed.display_name)
    if places.has_place:
        return None
    return said("Day {day} has no place left for {person}.", day=TEAM_DAY, person=placed.display_name)


def _ahead_in_line(connection: Connection, convening: Convening, placed: Attendee) -> int:
    """How many wait for a place in this team before the person does; all of them if the person does not."""
    waiting = [each.attendee_id for each in team_of(connection, convening, placed.county).waiting]
    own = placed.attendee_id
    return waiting.index(own) if own in waiting else len(waiting)

"""County teams: who coordinates, who has one of the places, and moving people between teams."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_fields
from pact_desktop.domain.people import Affiliation, Attendee, AttendeeState, Standing
from pact_desktop.domain.sentence import Sentence, said
from pact_desktop.domain.teams import TEAM_DAY, Team, by_name, county_teams
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.drafts import decided_draft, reason_draft
from pact_desktop.operations.edit import field_drafts
from pact_desktop.operations.operators import require_organizer
from pact_desktop.operations.results import AttendeeResult, Recorded, recorded
from pact_desktop.operations.standing import ReasonNeededError
from pact_desktop.store import queries, team_queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.transaction import Transaction


def teams(connection: Connection, convening: Convening) -> list[Team]:
    """The team of each PACT county, by county."""
    people = team_queries.team_people(connection, convening.pact_counties)
    return county_teams(people, convening, queries.coordinators(connection))


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


def set_coordinator(file: ConveningFile, actor: Actor, county: str, attendee_id: str | None) -> Recorded:
    """Choose a team's coordinator among everyone of the county; None leaves that to the PACT coordinator.

    Raises UnreadableInputError if the county has no team, or there is no such attendee of the county.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        name = pact_county(transaction.convening, county)
        chosen = None
        if attendee_id is not None:
            attendee = _require_known(transaction, attendee_id)
            if attendee.county != name:
                raise UnreadableInputError(
                    said(
                        "{person} is of {county}, not of {name}.",
                        person=attendee.display_name,
                        county=attendee.county or said("no county"),
                        name=name,
                    ),
                    "A coordinator is somebody of the county.",
                )
            chosen = attendee.attendee_id
        if queries.coordinators(transaction.connection).get(name) != chosen:
            transaction.record([Draft(kinds.TEAM_CHANGED, kinds.TEAM + name, {"coordinator": chosen})])
        return recorded(transaction)


def put_in_team(
    file: ConveningFile, actor: Actor, county: str, attendee_id: str, reason: str | None = None
) -> AttendeeResult:
    """Give an attendee a place in a county's team, wherever they were before: county, affiliation and
    approval for Day 1 as one operation. Nothing is recorded for who has a place there already.

    Raises ReasonNeededError without a reason beyond the places or ahead of others in line,
    OrganizerNeededError where that takes an organizer's PIN, UnreadableInputError if the county has no team
    or there is no such attendee.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        name = pact_county(transaction.convening, county)
        attendee = _require_known(transaction, attendee_id)
        affiliation = Affiliation.COUNTY_TEAM_MEMBER
        drafts = field_drafts(attendee, {"county": name, "affiliation": affiliation.value})
        has_day = attendee.standing(TEAM_DAY) is Standing.APPROVED
        if not drafts and has_day:
            return AttendeeResult(attendee)
        placed = replace(attendee, county=name, affiliation=affiliation)
        why = _needs_reason(transaction, placed)
        if why and not (reason and reason.strip()):
            raise ReasonNeededError(why, "An organizer can give a place all the same, with a reason.")
        if why or _needs_organizer(transaction.convening, placed):
            require_organizer(transaction, actor)
        if not has_day:
            drafts.append(decided_draft(attendee.attendee_id, TEAM_DAY, Standing.APPROVED))
        if reason and reason.strip():
            drafts.append(reason_draft(attendee.attendee_id, reason, f"A place in the team of {name}"))
        transaction.record(drafts)
        return AttendeeResult(require_attendee(transaction, attendee_id), recorded(transaction))


def take_out_of_team(file: ConveningFile, actor: Actor, attendee_id: str) -> AttendeeResult:
    """Free an attendee's place: child welfare services staff from now on, and Day 1 is cancelled unless the
    person came already. Other days stay.

    Raises UnreadableInputError if there is no such attendee, or not in a team.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        attendee = _require_known(transaction, attendee_id)
        if attendee.affiliation is not Affiliation.COUNTY_TEAM_MEMBER:
            raise UnreadableInputError(
                said("{person} is in no county team.", person=attendee.display_name),
                "There is nothing to take back.",
            )
        drafts = field_drafts(attendee, {"affiliation": Affiliation.CHILD_WELFARE_SERVICES_STAFF.value})
        standing = attendee.standing(TEAM_DAY)
        holds_day = standing is Standing.APPROVED or (standing is not None and standing.waits)
        if holds_day and TEAM_DAY not in attendee.attendance:
            drafts.append(decided_draft(attendee.attendee_id, TEAM_DAY, Standing.CANCELLED))
        transaction.record(drafts)
        return AttendeeResult(require_attendee(transaction, attendee_id), recorded(transaction))


def candidates(connection: Connection, team: Team) -> list[Attendee]:
    """Everyone of a team's county who has no place in it: those who wait first, in the order of the line."""
    seated = {each.attendee_id for each in (*team.members, *team.waiting)}
    people = team_queries.county_people(connection, team.county)
    rest = [each for each in people if each.attendee_id not in seated]
    return [*team.waiting, *sorted(rest, key=by_name)]


def _require_known(transaction: Transaction, attendee_id: str) -> Attendee:
    attendee = require_attendee(transaction, attendee_id)
    if attendee.state is not AttendeeState.KNOWN:
        raise UnreadableInputError(
            said("{person} is not on the roster.", person=attendee.display_name or attendee.attendee_id),
            "Register the person first.",
        )
    return attendee


def _needs_reason(transaction: Transaction, placed: Attendee) -> Sentence | None:
    """Why a place in the team that ``placed`` names takes a reason; None where it takes none."""
    connection, convening = transaction.connection, transaction.convening
    places = queries.places(connection, convening, placed, TEAM_DAY)
    free = places.team_left or 0
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


def _needs_organizer(convening: Convening, placed: Attendee) -> bool:
    """Whether approving for Day 1 is a decision by hand, which the rules do not make by themselves."""
    if placed.standing(TEAM_DAY) is Standing.APPROVED:
        return False
    rule = convening.rule(placed.affiliation, placed.county, TEAM_DAY)
    return rule is not Admission.OPEN or placed.standing(TEAM_DAY) is Standing.DECLINED

"""County teams: who coordinates, who has one of the places, and moving people between teams."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Affiliation, Attendee, AttendeeState, Standing
from pact_desktop.domain.sentence import said
from pact_desktop.domain.teams import TEAM_DAY, Team, by_name, county_teams
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.drafts import decided_draft
from pact_desktop.operations.edit import field_drafts
from pact_desktop.operations.operators import require_organizer
from pact_desktop.operations.results import AttendeeResult, Recorded, recorded
from pact_desktop.operations.team_places import pact_county, place_drafts
from pact_desktop.store import queries, team_queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.transaction import Transaction


def teams(connection: Connection, convening: Convening) -> list[Team]:
    """The team of each PACT county, by county."""
    people = team_queries.team_people(connection, convening.pact_counties)
    return county_teams(people, convening, queries.coordinators(connection))


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
        reasons = place_drafts(transaction, actor, placed, reason)
        if _needs_organizer(transaction.convening, placed):
            require_organizer(transaction, actor)
        if not has_day:
            drafts.append(decided_draft(attendee.attendee_id, TEAM_DAY, Standing.APPROVED))
        transaction.record([*drafts, *reasons])
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


def _needs_organizer(convening: Convening, placed: Attendee) -> bool:
    """Whether approving for Day 1 is a decision by hand, which the rules do not make by themselves."""
    if placed.standing(TEAM_DAY) is Standing.APPROVED:
        return False
    rule = convening.rule(placed.affiliation, placed.county, TEAM_DAY)
    return rule is not Admission.OPEN or placed.standing(TEAM_DAY) is Standing.DECLINED

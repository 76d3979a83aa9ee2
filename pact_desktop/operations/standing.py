"""Standings: what registering gives, and what organizers decide about requests and the waitlist."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from pact_desktop.domain.admission import standing_on_registering
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.line import ReasonFor, reason_for, takes_a_turn
from pact_desktop.domain.people import Attendee, AttendeeState, Standing
from pact_desktop.domain.sentence import said
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.drafts import decided_draft, reason_draft
from pact_desktop.operations.operators import require_organizer_for
from pact_desktop.operations.results import AttendeeResult, recorded
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.line_queries import line_of
from pact_desktop.store.transaction import Transaction


class ReasonNeededError(UnreadableInputError):
    """A decision that takes a reason was asked for without one."""


def set_standing(
    file: ConveningFile,
    actor: Actor,
    attendee_id: str,
    day: int,
    standing: Standing | None,
    reason: str | None = None,
) -> AttendeeResult:
    """Approve, decline, waitlist, cancel or take back a registration (None) for one day.

    Raises ReasonNeededError without a reason where one is needed: declining, and approving beyond a limit;
    OrganizerNeededError where it takes an organizer's PIN: approving and declining.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        attendee = require_attendee(transaction, attendee_id)
        transaction.record(standing_drafts(transaction, actor, attendee, {day: standing}, reason))
        return AttendeeResult(require_attendee(transaction, attendee_id), recorded(transaction))


def register_for_day(file: ConveningFile, actor: Actor, attendee_id: str, day: int) -> AttendeeResult:
    """Register an attendee for a day by the rules: approves, waitlists or asks.

    Raises UnreadableInputError where the day is closed to the attendee.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        attendee = require_attendee(transaction, attendee_id)
        transaction.record(registering_drafts(transaction, attendee, day))
        return AttendeeResult(require_attendee(transaction, attendee_id), recorded(transaction))


def registering_drafts(transaction: Transaction, attendee: Attendee, day: int) -> list[Draft]:
    """The entry that registers an attendee for a day by the rules, none if approved already.

    Somebody who was declined can only ask again. Raises UnreadableInputError where the day is closed.
    """
    before = attendee.standing(day)
    if before is Standing.APPROVED:
        return []
    _refuse_void(attendee)
    standing = standing_by_the_rules(transaction.connection, transaction.convening, attendee, day)
    if standing is None:
        raise UnreadableInputError(
            said("Day {day} is closed to {person}.", day=day, person=attendee.display_name),
            "An organizer can admit with a reason.",
        )
    if before is Standing.DECLINED:
        standing = Standing.REQUESTED
    return [decided_draft(attendee.attendee_id, day, standing)]


def standing_by_the_rules(
    connection: Connection, convening: Convening, attendee: Attendee, day: int
) -> Standing | None:
    """The standing that registering now gives, None where the day is closed."""
    rule = convening.rule(attendee.affiliation, attendee.county, day)
    return standing_on_registering(rule, queries.places(connection, convening, attendee, day).has_place)


def standing_drafts(
    transaction: Transaction,
    actor: Actor,
    attendee: Attendee,
    standings: Mapping[int, Standing | None],
    reason: str | None,
) -> list[Draft]:
    """The entries that change these standings, with the reason where one is given or needed."""
    drafts: list[Draft] = []
    for day, standing in standings.items():
        if standing is attendee.standing(day):
            continue
        _refuse_void(attendee)
        require_organizer_for(transaction, actor, standing)
        require_reason(transaction, attendee, day, standing, reason)
        drafts.append(decided_draft(attendee.attendee_id, day, standing))
    if drafts and reason:
        what = ", ".join(f"Day {day}: {standings[day] or 'not registered'}" for day in standings)
        drafts.append(reason_draft(attendee.attendee_id, reason, what))
    return drafts


def _refuse_void(attendee: Attendee) -> None:
    if attendee.state is AttendeeState.VOID:
        raise UnreadableInputError(
            "This attendee's registration was taken back.", "Undo that first, or register the person again."
        )


def require_reason(
    transaction: Transaction, attendee: Attendee, day: int, standing: Standing | None, reason: str | None
) -> None:
    """Refuse a decision that needs a reason and has none (docs/domain.md, "Who may do what").

    Raises ReasonNeededError.
    """
    if reason and reason.strip():
        return
    match needed_reason(transaction.connection, transaction.convening, attendee, day, standing):
        case ReasonFor.DECLINING:
            raise ReasonNeededError(
                said(
                    "Declining {person} for Day {day} needs a reason.", person=attendee.display_name, day=day
                ),
                "Say in a few words why.",
            )
        case ReasonFor.CLOSED:
            raise ReasonNeededError(
                said("Day {day} is closed to {person}.", day=day, person=attendee.display_name),
                "Approving all the same needs a reason.",
            )
        case ReasonFor.BEYOND_LIMIT:
            raise ReasonNeededError(
                said("Day {day} has no place left for {person}.", day=day, person=attendee.display_name),
                "Approving beyond the limit needs a reason.",
            )
        case ReasonFor.PASSING:
            raise ReasonNeededError(
                said(
                    "Others wait longer for Day {day} than {person}.", day=day, person=attendee.display_name
                ),
                "Approving ahead of those who came first needs a reason.",
            )


def needed_reason(
    connection: Connection, convening: Convening, attendee: Attendee, day: int, standing: Standing | None
) -> ReasonFor | None:
    """What giving an attendee this standing now needs a reason for, None if it needs none."""
    rule = convening.rule(attendee.affiliation, attendee.county, day)
    places = queries.places(connection, convening, attendee, day)
    passes = False
    if standing is Standing.APPROVED and takes_a_turn(attendee.standing(day), rule):
        first = places.position == 1  # the usual case, for which the line need not be read
        passes = not first and bool(line_of(connection, convening, day).passed_by({attendee.attendee_id}))
    return reason_for(standing, rule, places, passes=passes)

"""Registering: somebody new on the roster, before the day or as a walk-in at the desk."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_fields, has_name
from pact_desktop.domain.ids import new_attendee_id
from pact_desktop.domain.people import (
    TEXT_FIELDS,
    Affiliation,
    Attendee,
    AttendeeState,
    Method,
    Registration,
    Standing,
)
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Value
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.again import registered_before
from pact_desktop.operations.check_in import (
    Preview,
    admission_drafts,
    decision_for,
    handed_out_by,
    override_drafts,
    preview_check_in,
    require_attendee,
)
from pact_desktop.operations.drafts import reason_draft
from pact_desktop.operations.operators import require_organizer, require_organizer_for
from pact_desktop.operations.results import AttendeeResult, CheckInResult, recorded
from pact_desktop.operations.standing import (
    registering_drafts,
    require_reason,
    standing_by_the_rules,
)
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.rows import attendee_from_cells
from pact_desktop.store.transaction import Transaction

DayWishes = Mapping[int, Standing | None]
"""The days to register for; None lets the admission rules give the standing."""


def register(
    file: ConveningFile,
    actor: Actor,
    fields: Mapping[str, str],
    wishes: DayWishes,
    reason: str | None = None,
) -> AttendeeResult:
    """Add one attendee. A day whose rule is closed gives no standing; after registration closed, the attendee
    counts as a walk-in.

    Raises UnreadableInputError if no name is given, a field cannot be kept, or a standing that needs a reason
    has none; OrganizerNeededError if a standing takes an organizer's PIN.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        for standing in wishes.values():
            require_organizer_for(transaction, actor, standing)
        closed = transaction.convening.registration_closed(transaction.now)
        attendee_id = _register(transaction, fields, wishes, "walk_in" if closed else "roster", reason)
        return AttendeeResult(require_attendee(transaction, attendee_id), recorded(transaction))


def register_walk_in(
    file: ConveningFile,
    actor: Actor,
    day: int,
    fields: Mapping[str, str],
    override: str | None = None,
) -> CheckInResult:
    """Register someone at the desk, decide, and check in if admitted: one operation.

    Who is not let in stays on the roster with what was typed. ``override`` is the organizer's reason to admit
    anyway. Raises UnreadableInputError if no name is given or a field cannot be kept, OrganizerNeededError if
    the override takes an organizer's PIN.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        if override is not None:
            require_organizer(transaction, actor)
        attendee_id = _register(transaction, fields, {day: None}, "walk_in", None)
        decision, attendee = decision_for(transaction, day, attendee_id)
        drafts: list[Draft] = []
        if decision.outcome.admits:
            drafts = admission_drafts(transaction, attendee_id, attendee, day, Method.WALK_IN)
        elif override is not None:
            decision, drafts = override_drafts(
                transaction, decision, attendee, day, attendee_id, Method.WALK_IN, override
            )
        transaction.record(drafts)
        now = require_attendee(transaction, attendee_id)
        return CheckInResult(
            day, decision, now, recorded=recorded(transaction), handed_out=handed_out_by(drafts)
        )


def register_and_check_in(file: ConveningFile, actor: Actor, day: int, attendee_id: str) -> CheckInResult:
    """Register an attendee at the desk by the rules, and check in if that approves: one operation.

    Raises UnreadableInputError where the day is closed to the attendee.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        attendee = require_attendee(transaction, attendee_id)
        transaction.record(registering_drafts(transaction, attendee, day))
        decision, attendee_now = decision_for(transaction, day, attendee_id)
        drafts: list[Draft] = []
        if decision.outcome.admits:
            drafts = admission_drafts(transaction, attendee_id, attendee_now, day, Method.SEARCH)
        transaction.record(drafts)
        now = require_attendee(transaction, attendee_id)
        return CheckInResult(
            day, decision, now, recorded=recorded(transaction), handed_out=handed_out_by(drafts)
        )


def preview_walk_in(file: ConveningFile, day: int, fields: Mapping[str, str]) -> Preview:
    """What would happen to this walk-in, as the form is filled. Nothing is recorded.

    Raises UnreadableInputError if a field cannot be kept.
    """
    convening = file.convening
    attendee = _imagined("", _with_affiliation(clean_fields(fields)))
    with file.reading() as connection:
        standing = standing_by_the_rules(connection, convening, attendee, day)
        if standing is not None:
            attendee = replace(attendee, registrations={day: Registration(standing, 0, "")})
        return next(preview_check_in(connection, convening, day, [attendee]))


def _register(
    transaction: Transaction, given: Mapping[str, str], wishes: DayWishes, by: str, reason: str | None
) -> str:
    """Record a new attendee, or one whose registration was taken back; returns the id."""
    fields = _with_affiliation(clean_fields(given))
    if not has_name(fields):
        raise UnreadableInputError("An attendee needs a name.", "Give at least a given or a family name.")
    before = registered_before(transaction.connection, fields)
    attendee_id = before.attendee.attendee_id if before else new_attendee_id(os.urandom)
    decided = before.standings if before else {}
    attendee = _imagined(attendee_id, fields)
    standings: dict[str, Value] = {}
    for day, wish in wishes.items():
        if wish is None:
            standing = standing_by_the_rules(transaction.connection, transaction.convening, attendee, day)
            if decided.get(day) is Standing.DECLINED:  # who was declined can only ask again
                standing = Standing.REQUESTED if standing else Standing.DECLINED
        else:
            require_reason(transaction, attendee, day, wish, reason)
            standing = wish
        if standing is not None:
            standings[str(day)] = standing.value
    kept: dict[str, Value] = {name: text for name, text in fields.items() if text}
    values: dict[str, Value] = {"fields": kept, "standings": standings, "by": by}
    drafts = [Draft(kinds.REGISTERED, kinds.attendee_subject(attendee_id), values, is_new=before is None)]
    if reason:
        drafts.append(reason_draft(attendee_id, reason, "registering"))
    transaction.record(drafts)
    return attendee_id


def _with_affiliation(fields: dict[str, str]) -> dict[str, str]:
    """Somebody registered without an affiliation is an additional stakeholder."""
    return (
        fields if fields.get("affiliation") else fields | {"affiliation": Affiliation.ADDITIONAL_STAKEHOLDER}
    )


def _imagined(attendee_id: str, fields: Mapping[str, str]) -> Attendee:
    """An attendee of these fields who is not in the file."""
    texts = (fields.get(name, "") for name in TEXT_FIELDS)
    return attendee_from_cells((attendee_id, AttendeeState.KNOWN, *texts, 0), None, [], [], [])

"""Check-in: the decision at the door and its record, in one durable step."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from pact_desktop.domain.badge_code import GenuineCode, Reading, read_badge_code
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.decision import (
    AtTheDoor,
    Decision,
    Outcome,
    decide,
    may_override,
    shortened,
    wants_places,
)
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.hand_outs import HandOut, due
from pact_desktop.domain.ids import is_attendee_id
from pact_desktop.domain.people import Attendee, Method, Standing
from pact_desktop.domain.places import NO_LIMIT
from pact_desktop.domain.sentence import said
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.drafts import check_in_draft, decided_draft, handed_out_draft, reason_draft
from pact_desktop.operations.operators import require_organizer
from pact_desktop.operations.results import CheckInResult, recorded
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.transaction import Transaction


def check_in_code(
    file: ConveningFile,
    actor: Actor,
    day: int,
    text: str,
    method: Method = Method.SCAN,
    override: str | None = None,
) -> CheckInResult:
    """Decide on a code as it was read, and record what the decision records.

    ``override`` is the organizer's reason to admit anyway; it acts only where that is possible. Raises
    UnreadableInputError if it is empty, OrganizerNeededError if it takes an organizer's PIN.
    """
    reading = read_badge_code(text, file.identity)
    with file.writing(actor.desk, actor.operator) as transaction:
        if override is not None:
            require_organizer(transaction, actor)
        if isinstance(reading, GenuineCode):
            return replace(
                _admit(transaction, day, reading.attendee_id, reading, method, override), code=text
            )
        decision = decide(AtTheDoor(day, reading=reading, read_text=text), transaction.convening)
        if decision.outcome.is_recorded:
            transaction.record([_attempt(actor, day, text)])
        return CheckInResult(day, decision, None, text, recorded(transaction))


def check_in_attendee(
    file: ConveningFile,
    actor: Actor,
    day: int,
    attendee_id: str,
    method: Method = Method.SEARCH,
    override: str | None = None,
) -> CheckInResult:
    """Decide on an attendee who was found by name, and record what the decision records.

    Raises UnreadableInputError if this file has nobody under the id, or the override's reason is empty;
    OrganizerNeededError if the override takes an organizer's PIN.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        if override is not None:
            require_organizer(transaction, actor)
        require_attendee(transaction, attendee_id)
        return _admit(transaction, day, attendee_id, None, method, override)


def check_in_many(
    file: ConveningFile, actor: Actor, day: int, attendee_ids: Iterable[str], method: Method = Method.TEAM
) -> list[CheckInResult]:
    """Check in several people as one operation; each is decided on its own."""
    with file.writing(actor.desk, actor.operator) as transaction:
        results = [_admit(transaction, day, attendee_id, None, method, None) for attendee_id in attendee_ids]
        whole = recorded(transaction)
    return [
        replace(one, recorded=replace(one.recorded, changes=whole.changes)) if one.recorded.entry_id else one
        for one in results
    ]


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen to an attendee at the door; nothing is recorded."""

    attendee: Attendee
    decision: Decision


def preview_check_in(
    connection: Connection, convening: Convening, day: int, attendees: Iterable[Attendee]
) -> Iterator[Preview]:
    """What would happen to each of these attendees on ``day``."""
    for attendee in attendees:
        places = NO_LIMIT
        if wants_places(attendee, day):
            places = queries.places(connection, convening, attendee, day)
        yield Preview(attendee, decide(AtTheDoor(day, attendee, places=places), convening))


def decision_for(
    transaction: Transaction, day: int, badge_id: str, reading: Reading | None = None
) -> tuple[Decision, Attendee | None]:
    """The decision on whoever a badge id leads to, and who that is."""
    family = transaction.family(badge_id)
    attendee = family.attendee(badge_id)
    convening = transaction.convening
    places = NO_LIMIT
    if attendee is not None and wants_places(attendee, day):
        places = queries.places(transaction.connection, convening, attendee, day)
    door = AtTheDoor(day, attendee, reading, family.newest_issue(badge_id), places)
    return decide(door, convening), attendee


def require_attendee(transaction: Transaction, attendee_id: str) -> Attendee:
    """The attendee under an id; raises UnreadableInputError if this file has nobody."""
    is_id = is_attendee_id(attendee_id)  # anything else may be text that no file can be asked for
    attendee = transaction.family(attendee_id).attendee(attendee_id) if is_id else None
    if attendee is None:
        raise UnreadableInputError(
            said("There is no attendee {attendee}.", attendee=attendee_id[:40]),
            "Search by name shows each attendee's id.",
        )
    return attendee


def _admit(
    transaction: Transaction,
    day: int,
    badge_id: str,
    reading: GenuineCode | None,
    method: Method,
    override: str | None,
) -> CheckInResult:
    decision, attendee = decision_for(transaction, day, badge_id, reading)
    drafts: list[Draft] = []
    if decision.outcome.admits:
        drafts = admission_drafts(transaction, badge_id, attendee, day, method)
    elif override is not None:
        decision, drafts = override_drafts(transaction, decision, attendee, day, badge_id, method, override)
    if not drafts:
        return CheckInResult(day, decision, attendee)
    transaction.record(drafts, transaction.family(badge_id))
    now = transaction.family(badge_id).attendee(badge_id)
    return CheckInResult(day, decision, now, recorded=recorded(transaction), handed_out=handed_out_by(drafts))


def admission_drafts(
    transaction: Transaction, badge_id: str, attendee: Attendee | None, day: int, method: Method
) -> list[Draft]:
    """What to record of somebody who comes in: what is handed out at the door, then the check-in.

    Whoever is checked in from a sheet stood at no desk.
    """
    items = () if method is Method.SHEET else due(attendee, transaction.convening, day)
    return [
        *(handed_out_draft(badge_id, day, item) for item in items),
        check_in_draft(transaction.desk, badge_id, day, method),
    ]


def handed_out_by(drafts: Iterable[Draft]) -> tuple[HandOut, ...]:
    """What these drafts hand out."""
    return tuple(HandOut(str(draft.values["item"])) for draft in drafts if draft.kind == kinds.HANDED_OUT)


def override_drafts(
    transaction: Transaction,
    decision: Decision,
    attendee: Attendee | None,
    day: int,
    badge_id: str,
    method: Method,
    reason: str,
) -> tuple[Decision, list[Draft]]:
    """Admit anyway, on an organizer's ``reason``: what to record, and the decision as it then stands.

    Approves for today where the attendee is not approved, checks in where not in, keeps the reason; nothing
    where that is not possible.
    """
    if not may_override(decision.outcome, attendee):
        return decision, []
    drafts = [reason_draft(badge_id, reason, "admitted anyway")]
    is_in = attendee is not None and attendee.is_in(day)
    if attendee is None or attendee.standing(day) is not Standing.APPROVED:
        root = attendee.attendee_id if attendee else badge_id
        drafts.append(decided_draft(root, day, Standing.APPROVED))
    if not is_in:
        drafts += admission_drafts(transaction, badge_id, attendee, day, method)
    elif len(drafts) == 1:
        return replace(decision, outcome=Outcome.ALREADY_IN, remedies=()), []
    return replace(decision, outcome=Outcome.ADMITTED, remedies=()), drafts


def _attempt(actor: Actor, day: int, text: str) -> Draft:
    name = os.urandom(16).hex()
    return Draft(
        kinds.ATTEMPTED, kinds.ATTEMPT + name, {"day": day, "desk": actor.desk, "read": shortened(text)}
    )

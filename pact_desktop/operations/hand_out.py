"""Packets and meal tickets handed out: facts of their own."""

from __future__ import annotations

from collections.abc import Sequence

from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.results import AttendeeResult, recorded
from pact_desktop.store.convening_file import ConveningFile


def hand_out(
    file: ConveningFile, actor: Actor, day: int, attendee_id: str, items: Sequence[str]
) -> AttendeeResult:
    """Record that items (``packet``, ``meal_ticket``) were handed to an attendee (again if they were)."""
    with file.writing(actor.desk, actor.operator) as transaction:
        require_attendee(transaction, attendee_id)
        subject = kinds.attendee_subject(attendee_id)
        transaction.record(
            [Draft(kinds.HANDED_OUT, subject, {"day": day, "item": item}) for item in items],
            transaction.family(attendee_id),
        )
        return AttendeeResult(require_attendee(transaction, attendee_id), recorded(transaction))

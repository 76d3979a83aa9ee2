"""Packets and meal tickets handed out once more, or later than at the check-in: facts of their own."""

from __future__ import annotations

from collections.abc import Sequence

from pact_desktop.domain.hand_outs import HandOut, was_handed_out
from pact_desktop.domain.sentence import said
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.drafts import handed_out_draft, reason_draft
from pact_desktop.operations.results import AttendeeResult, recorded
from pact_desktop.operations.standing import ReasonNeededError
from pact_desktop.store.convening_file import ConveningFile


def hand_out(
    file: ConveningFile,
    actor: Actor,
    day: int,
    attendee_id: str,
    items: Sequence[HandOut],
    reason: str | None = None,
) -> AttendeeResult:
    """Record that items were handed to an attendee; what is handed out again needs a reason.

    Raises UnreadableInputError if this file has nobody under the id, ReasonNeededError without a reason where
    one is needed.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        attendee = require_attendee(transaction, attendee_id)
        again = [item for item in items if was_handed_out(attendee, item, day)]
        if again and not (reason and reason.strip()):
            raise ReasonNeededError(
                said("{person} was handed that already.", person=attendee.display_name),
                "Handing it out again needs a reason.",
            )
        drafts = [handed_out_draft(attendee_id, day, item) for item in items]
        if reason and reason.strip():
            drafts.append(reason_draft(attendee_id, reason, "handed out again"))
        transaction.record(drafts, transaction.family(attendee_id))
        return AttendeeResult(require_attendee(transaction, attendee_id), recorded(transaction))

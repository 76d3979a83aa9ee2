"""Check-out: somebody leaves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pact_desktop.domain.badge_code import GenuineCode, read_badge_code
from pact_desktop.domain.decision import AtTheDoor, Decision, decide
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Attendee
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Values
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.results import NOTHING, Recorded, recorded
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.transaction import Transaction


class CheckOutOutcome(StrEnum):
    """What came of a check-out."""

    CHECKED_OUT = "checked_out"
    NOT_IN = "not_in"


@dataclass(frozen=True, slots=True)
class CheckOutResult:
    """What came of it; ``refusal`` is the decision on a code that leads to nobody."""

    outcome: CheckOutOutcome
    attendee: Attendee | None
    code: str = ""
    refusal: Decision | None = None
    recorded: Recorded = NOTHING


def check_out_code(file: ConveningFile, actor: Actor, day: int, text: str) -> CheckOutResult:
    """Record that whoever the code leads to left; raises UnreadableInputError where nobody is checked out."""
    _require_check_outs(file)
    reading = read_badge_code(text, file.identity)
    if not isinstance(reading, GenuineCode):
        refusal = decide(AtTheDoor(day, reading=reading, read_text=text), file.convening)
        return CheckOutResult(CheckOutOutcome.NOT_IN, None, text, refusal)
    with file.writing(actor.desk, actor.operator) as transaction:
        return _check_out(transaction, day, reading.attendee_id, text)


def check_out_attendee(file: ConveningFile, actor: Actor, day: int, attendee_id: str) -> CheckOutResult:
    """Record that an attendee left.

    Raises UnreadableInputError if there is none under the id, or the convening checks nobody out.
    """
    _require_check_outs(file)
    with file.writing(actor.desk, actor.operator) as transaction:
        require_attendee(transaction, attendee_id)
        return _check_out(transaction, day, attendee_id, "")


def _require_check_outs(file: ConveningFile) -> None:
    if not file.convening.check_out:
        raise UnreadableInputError(
            "This convening checks nobody out.",
            "Whoever leaves stays in; to record it, switch it on: convening --set check_out=yes.",
        )


def _check_out(transaction: Transaction, day: int, badge_id: str, text: str) -> CheckOutResult:
    attendee = transaction.family(badge_id).attendee(badge_id)
    if attendee is None or not attendee.is_in(day):
        return CheckOutResult(CheckOutOutcome.NOT_IN, attendee, text)
    values: Values = {"day": day, "desk": transaction.desk}
    draft = Draft(kinds.CHECKED_OUT, kinds.attendee_subject(badge_id), values)
    transaction.record([draft], transaction.family(badge_id))
    left = transaction.family(badge_id).attendee(badge_id)
    return CheckOutResult(CheckOutOutcome.CHECKED_OUT, left, text, recorded=recorded(transaction))

"""The entries that several operations write."""

from __future__ import annotations

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_text
from pact_desktop.domain.hand_outs import HandOut
from pact_desktop.domain.people import Method, Standing
from pact_desktop.domain.sentence import said
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Values

LONGEST_REASON = 2_000
"""The longest reason, in characters."""


def check_in_draft(desk: str, badge_id: str, day: int, method: Method) -> Draft:
    """The entry that checks someone in."""
    values: Values = {"day": day, "desk": desk, "method": method.value}
    return Draft(kinds.CHECKED_IN, kinds.attendee_subject(badge_id), values)


def handed_out_draft(attendee_id: str, day: int, item: HandOut) -> Draft:
    """The entry that something was handed out."""
    return Draft(kinds.HANDED_OUT, kinds.attendee_subject(attendee_id), {"day": day, "item": item.value})


def reason_draft(attendee_id: str, reason: str, for_what: str) -> Draft:
    """The entry that keeps a reason; raises UnreadableInputError if there is none, or a whole book."""
    text = clean_text(reason)
    if not text:
        raise UnreadableInputError("A reason is needed.", "Say in a few words why.")
    if len(text) > LONGEST_REASON:
        raise UnreadableInputError(
            said("The reason has {count} characters.", count=len(text)),
            said("Say in at most {most} why.", most=LONGEST_REASON),
        )
    return Draft(kinds.REASON_GIVEN, kinds.attendee_subject(attendee_id), {"text": text, "for": for_what})


def decided_draft(attendee_id: str, day: int, standing: Standing | None) -> Draft:
    """The entry that sets an attendee's standing for a day."""
    values: Values = {"day": day, "standing": standing.value if standing else None}
    return Draft(kinds.DECIDED, kinds.attendee_subject(attendee_id), values)

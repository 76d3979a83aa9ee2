"""Merging: two attendees who are one person."""

from __future__ import annotations

from collections.abc import Mapping

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_fields
from pact_desktop.domain.people import DAYS, Attendee, AttendeeState, Standing
from pact_desktop.domain.sentence import said
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Value
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.drafts import decided_draft
from pact_desktop.operations.results import AttendeeResult, recorded
from pact_desktop.store.convening_file import ConveningFile

_BEST_FIRST = (
    Standing.APPROVED,
    Standing.WAITLISTED,
    Standing.REQUESTED,
    Standing.DECLINED,
    Standing.CANCELLED,
)


def merge(
    file: ConveningFile,
    actor: Actor,
    keep_id: str,
    other_id: str,
    chosen: Mapping[str, str] | None = None,
) -> AttendeeResult:
    """Make two attendees one, as one operation. Badges of both keep working and lead to the one kept.

    The kept attendee's fields stand; empty ones are filled from the other, ``chosen`` values win over both.
    For each day the better standing stands. Raises UnreadableInputError if the two are one already, or one
    of them is not a registered attendee.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        kept, other = (require_attendee(transaction, attendee_id) for attendee_id in (keep_id, other_id))
        if kept.attendee_id == other.attendee_id:
            raise UnreadableInputError("These two are the same attendee already.", "Choose two attendees.")
        for attendee in (kept, other):
            if attendee.state is not AttendeeState.KNOWN:
                raise UnreadableInputError(
                    said("The attendee {attendee} is not registered.", attendee=attendee.attendee_id),
                    "Choose two on the roster.",
                )
        drafts = [*_field_drafts(kept, other, clean_fields(chosen or {}))]
        drafts += [
            decided_draft(kept.attendee_id, day, other.standing(day))
            for day in DAYS
            if _rank(other.standing(day)) < _rank(kept.standing(day))
        ]
        subject = kinds.attendee_subject(other.attendee_id)
        drafts.append(Draft(kinds.MERGED, subject, {"into": kept.attendee_id}))
        transaction.record(drafts)
        return AttendeeResult(require_attendee(transaction, kept.attendee_id), recorded(transaction))


def _field_drafts(kept: Attendee, other: Attendee, chosen: Mapping[str, str]) -> list[Draft]:
    filled: dict[str, Value] = {}
    for name in ("external_id", "preferred_name", "pronouns", "title", "agency", "county", "affiliation",
                 "discipline", "email", "phone", "dietary", "accessibility", "notes", "tags"):  # fmt: skip
        if not getattr(kept, name) and getattr(other, name):
            filled[name] = str(getattr(other, name))
    filled |= {name: text for name, text in chosen.items() if text != str(getattr(kept, name) or "")}
    if not filled:
        return []
    return [Draft(kinds.EDITED, kinds.attendee_subject(kept.attendee_id), {"fields": filled})]


def _rank(standing: Standing | None) -> int:
    return _BEST_FIRST.index(standing) if standing else len(_BEST_FIRST)

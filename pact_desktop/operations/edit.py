"""Editing an attendee's fields and standings."""

from __future__ import annotations

from collections.abc import Mapping

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_fields, has_name
from pact_desktop.domain.people import Attendee, AttendeeState, Standing
from pact_desktop.domain.teams import TEAM_DAY
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Value
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.results import AttendeeResult, recorded
from pact_desktop.operations.standing import standing_drafts
from pact_desktop.operations.team_places import moved, place_drafts, takes_place
from pact_desktop.store.convening_file import ConveningFile


def edit(
    file: ConveningFile,
    actor: Actor,
    attendee_id: str,
    fields: Mapping[str, str],
    standings: Mapping[int, Standing | None] | None = None,
    reason: str | None = None,
) -> AttendeeResult:
    """Change fields and standings of one attendee, as one operation; what is as before is not recorded.

    Raises UnreadableInputError if there is no such attendee, a field cannot be kept or the name would be
    empty; ReasonNeededError if a standing, or another county's team that is full, needs a reason that is
    missing; OrganizerNeededError if it takes an organizer's PIN.
    """
    cleaned, standings = clean_fields(fields), standings or {}
    with file.writing(actor.desk, actor.operator) as transaction:
        attendee = require_attendee(transaction, attendee_id)
        after = moved(attendee, cleaned)
        drafts = [*field_drafts(attendee, cleaned)]
        drafts += standing_drafts(transaction, actor, after, standings, reason)
        if TEAM_DAY not in standings and takes_place(transaction.convening, attendee, after):
            drafts += place_drafts(transaction, actor, after, reason)
        transaction.record(drafts)
        return AttendeeResult(require_attendee(transaction, attendee_id), recorded(transaction))


def field_drafts(attendee: Attendee, cleaned: dict[str, str]) -> list[Draft]:
    """The entry that changes these fields (already clean) of an attendee, none if all are as before."""
    now = {name: str(getattr(attendee, name) or "") for name in cleaned}
    changed: dict[str, Value] = {name: text for name, text in cleaned.items() if text != now[name]}
    if not changed:
        return []
    if attendee.state is AttendeeState.VOID:
        raise UnreadableInputError(
            "This attendee's registration was taken back.", "Undo that first, or register the person again."
        )
    names = {name: getattr(attendee, name) for name in ("given_name", "family_name", "preferred_name")}
    if attendee.state is AttendeeState.KNOWN and not has_name(names | cleaned):
        raise UnreadableInputError("An attendee needs a name.", "Give at least a given or a family name.")
    kind = kinds.EDITED
    values: dict[str, Value] = {"fields": changed}
    if attendee.state is AttendeeState.UNKNOWN:  # the name of a badge that another desk printed
        kind, values = kinds.REGISTERED, {"fields": changed, "standings": {}, "by": "roster"}
    return [Draft(kind, kinds.attendee_subject(attendee.attendee_id), values)]

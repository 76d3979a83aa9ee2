"""Badges: codes, recording what was printed, reissuing a lost one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pact_desktop.domain.badge_code import LAST_ISSUE, ConveningIdentity, make_badge_code
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Attendee, AttendeeState
from pact_desktop.domain.sentence import said
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.results import Recorded, recorded
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile


def badge_code(identity: ConveningIdentity, attendee: Attendee) -> str:
    """The code of an attendee's badge as printed now; before the first printing that of issue 1."""
    return make_badge_code(
        identity, attendee.attendee_id, attendee.approved_days, min(attendee.next_print_issue, LAST_ISSUE)
    )


def record_printed(file: ConveningFile, actor: Actor, attendees: Iterable[Attendee]) -> Recorded:
    """Record that the badges of these attendees were saved or sent to a printer, as they stand now.

    Printing again repeats the issue, so its code stays good.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        transaction.record(
            Draft(
                kinds.PRINTED,
                kinds.attendee_subject(attendee.attendee_id),
                {"issue": attendee.next_print_issue},
            )
            for attendee in attendees
        )
        return recorded(transaction)


@dataclass(frozen=True, slots=True)
class ReissueResult:
    """The attendee with the new issue, and the new badge's code."""

    attendee: Attendee
    badge_code: str
    recorded: Recorded


def reissue(file: ConveningFile, actor: Actor, attendee_id: str) -> ReissueResult:
    """Raise the issue of an attendee's badge: every older badge of that person is superseded, those of merged
    duplicates too.

    Raises UnreadableInputError if there is no such attendee or the badge has its last issue.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        attendee = require_attendee(transaction, attendee_id)
        if attendee.state is not AttendeeState.KNOWN:
            raise UnreadableInputError(
                "Nobody is registered under this badge.", "Register the person first, then print a badge."
            )
        issues = queries.badge_members(transaction.connection, attendee.attendee_id)
        if max(issues.values()) >= LAST_ISSUE:
            raise UnreadableInputError(
                said(
                    "The badge of {person} has had its last issue, {last}.",
                    person=attendee.display_name,
                    last=LAST_ISSUE,
                ),
                "Register the person again and merge the two attendees.",
            )
        transaction.record(
            Draft(kinds.REISSUED, kinds.attendee_subject(badge_id), {"issue": max(issue, 1) + 1})
            for badge_id, issue in sorted(issues.items())
        )
        attendee = require_attendee(transaction, attendee_id)
        return ReissueResult(attendee, badge_code(file.identity, attendee), recorded(transaction))

"""``reissue``: replace a lost badge."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import changed_attendee_document
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status
from pact_desktop.domain.ids import read_attendee_id
from pact_desktop.operations.badges import reissue
from pact_desktop.operations.results import AttendeeResult


@click.command("reissue", cls=Command)
@click.argument("attendee_id")
@pass_invocation
def command(invocation: Invocation, attendee_id: str) -> int:
    """Raise the issue of a badge; every older badge of ATTENDEE_ID is superseded."""
    with invocation.open() as file:
        result = reissue(file, invocation.actor, read_attendee_id(attendee_id))
    attendee = result.attendee
    document = {
        "issue": attendee.badge_issue,
        "badge_code": result.badge_code,
        **changed_attendee_document(AttendeeResult(attendee, result.recorded)),
    }
    invocation.output.result(
        document, [f"{attendee.display_name}: the badge is now issue {attendee.badge_issue}."]
    )
    return Status.DONE

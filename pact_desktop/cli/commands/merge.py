"""``merge``: make two attendees one."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import changed_attendee_document
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status
from pact_desktop.cli.words import attendee_line
from pact_desktop.domain.ids import read_attendee_id
from pact_desktop.operations.merge import merge


@click.command("merge", cls=Command)
@click.argument("keep_id")
@click.argument("other_id")
@pass_invocation
def command(invocation: Invocation, keep_id: str, other_id: str) -> int:
    """Make KEEP_ID and OTHER_ID one attendee; badges of both keep working."""
    with invocation.open() as file:
        result = merge(file, invocation.actor, read_attendee_id(keep_id), read_attendee_id(other_id))
    invocation.output.result(changed_attendee_document(result), [attendee_line(result.attendee)])
    return Status.DONE

"""``duplicates``: pairs of attendees who may be one person."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import attendee_document
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status
from pact_desktop.cli.words import attendee_line
from pact_desktop.operations.duplicates import find_duplicates


@click.command("duplicates", cls=Command)
@pass_invocation
def command(invocation: Invocation) -> int:
    """List pairs of attendees who may be one person, best first; `merge` makes them one."""
    with invocation.open() as file:
        found = find_duplicates(file)
    pairs = [
        {
            "score": pair.score,
            "because": list(pair.because),
            "attendees": [attendee_document(pair.first), attendee_document(pair.second)],
        }
        for pair in found
    ]
    lines: list[str] = []
    for pair in found:
        lines.append(f"{pair.score:.2f}  {', '.join(pair.because)}")
        lines += [f"      {attendee_line(attendee)}" for attendee in (pair.first, pair.second)]
    invocation.output.result({"pairs": pairs}, lines or ["No likely duplicates were found."])
    return Status.DONE

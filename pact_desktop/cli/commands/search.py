"""``search``: find attendees as the desk does."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import attendee_document
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status
from pact_desktop.cli.words import attendee_line
from pact_desktop.operations.find import find_attendees

_HOW = {"NAMED": "", "SIMILAR": "  (similar name)", "ELSEWHERE": "  (found elsewhere)"}


@click.command("search", cls=Command)
@click.argument("words", nargs=-1, required=True, metavar="TEXT")
@click.option("--limit", type=click.IntRange(1, 1_000), default=10, metavar="N", help="At most N [10].")
@pass_invocation
def command(invocation: Invocation, words: tuple[str, ...], limit: int) -> int:
    """Find attendees by part of a name, agency, county or phone number, best first."""
    with invocation.open() as file:
        found = find_attendees(file, " ".join(words), limit)
    attendees = [{**attendee_document(attendee), "matched": match.name.lower()} for attendee, match in found]
    lines = (f"{attendee_line(attendee)}{_HOW[match.name]}" for attendee, match in found)
    invocation.output.result({"attendees": attendees}, lines if found else ["Nobody was found."])
    return Status.DONE

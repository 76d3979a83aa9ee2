"""``register``: add an attendee before the day."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import changed_attendee_document, namesakes_document
from pact_desktop.cli.options import Command, field_options, given_fields, standings_from
from pact_desktop.cli.status import Status
from pact_desktop.cli.words import attendee_line, namesake_lines
from pact_desktop.operations.find import namesakes
from pact_desktop.operations.register import register


@click.command("register", cls=Command)
@field_options
@click.option(
    "--day", "days", multiple=True, metavar="N[=STANDING]",
    help="Register for day N; without a standing the admission rules decide (repeatable).",
)  # fmt: skip
@click.option("--reason", metavar="REASON", help="Why, where a standing needs a reason.")
@pass_invocation
def command(
    invocation: Invocation, /, days: tuple[str, ...], reason: str | None, **fields: str | None
) -> int:
    """Add one attendee."""
    wishes = {
        day: standing
        for day, (given, standing) in standings_from(days).items()
        if not (given and standing is None)  # "none" was given: not for this day
    }
    with invocation.open() as file:
        result = invocation.perform(
            file, lambda actor: register(file, actor, given_fields(fields), wishes, reason)
        )
        others = namesakes(file, result.attendee)
    document = changed_attendee_document(result) | namesakes_document(others)
    invocation.output.result(document, [attendee_line(result.attendee), *namesake_lines(others)])
    return Status.DONE

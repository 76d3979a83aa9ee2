"""``walk-in``: register somebody at the desk and check in."""

from __future__ import annotations

import click

from pact_desktop.cli.commands.check_in import is_refused
from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import check_in_document, namesakes_document
from pact_desktop.cli.options import DAY, Command, field_options, given_fields
from pact_desktop.cli.status import done_or_refusals
from pact_desktop.cli.words import check_in_lines, namesake_lines
from pact_desktop.domain.wording import Wording
from pact_desktop.operations.find import namesakes
from pact_desktop.operations.register import register_walk_in


@click.command("walk-in", cls=Command)
@field_options
@click.option("--day", type=DAY, required=True, metavar="N", help="The day, 1 or 2.")
@click.option("--override", metavar="REASON", help="Admit anyway, where that is possible.")
@pass_invocation
def command(invocation: Invocation, /, day: int, override: str | None, **fields: str | None) -> int:
    """Register somebody at the desk, decide, and check in if admitted."""
    with invocation.open() as file:
        result = invocation.perform(
            file, lambda actor: register_walk_in(file, actor, day, given_fields(fields), override)
        )
        words = Wording(at_venue=file.convening.at_venue)
        others = namesakes(file, result.attendee) if result.attendee else []
    document = check_in_document(result, words) | namesakes_document(others)
    invocation.output.result(document, [*check_in_lines(result, words), *namesake_lines(others)])
    return done_or_refusals(is_refused(result))

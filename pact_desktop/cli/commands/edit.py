"""``edit``: change an attendee."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import changed_attendee_document
from pact_desktop.cli.options import Command, settings_from, standings_from
from pact_desktop.cli.status import Status
from pact_desktop.cli.words import attendee_line
from pact_desktop.domain.ids import read_attendee_id
from pact_desktop.operations.edit import edit


@click.command("edit", cls=Command)
@click.argument("attendee_id")
@click.option("--set", "changes", metavar="FIELD=VALUE", multiple=True, help="Change a field (repeatable).")
@click.option(
    "--day", "days", metavar="N=STANDING", multiple=True,
    help="Set the standing for day N, or none (repeatable).",
)  # fmt: skip
@click.option("--reason", metavar="REASON", help="Why: needed to decline, or to approve beyond a limit.")
@pass_invocation
def command(
    invocation: Invocation,
    attendee_id: str,
    changes: tuple[str, ...],
    days: tuple[str, ...],
    reason: str | None,
) -> int:
    """Change fields and standings of the attendee ATTENDEE_ID, as one operation."""
    wishes = standings_from(days)
    if not all(given for given, _ in wishes.values()):
        raise click.UsageError("Give each day with its standing, such as --day 1=approved.")
    standings = {day: standing for day, (_, standing) in wishes.items()}
    fields = settings_from(changes)
    if not fields and not standings:
        raise click.UsageError("Say what to change: --set FIELD=VALUE or --day N=STANDING.")
    with invocation.open() as file:
        result = invocation.perform(
            file, lambda actor: edit(file, actor, read_attendee_id(attendee_id), fields, standings, reason)
        )
    invocation.output.result(changed_attendee_document(result), [attendee_line(result.attendee)])
    return Status.DONE

"""``erase``: remove a person's values everywhere in the file."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import recorded_document
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import done_or_refusals
from pact_desktop.domain.ids import read_attendee_id
from pact_desktop.operations.erase import erase
from pact_desktop.store.backup import automatic_backups


@click.command("erase", cls=Command)
@click.argument("attendee_id")
@click.option("--yes", is_flag=True, help="Confirm: this cannot be undone.")
@pass_invocation
def command(invocation: Invocation, attendee_id: str, yes: bool) -> int:
    """Remove every personal value of ATTENDEE_ID from the file. Figures and chains still hold.

    This computer remembers the id and repeats the erasure when an older backup is opened. What another
    program keeps from leaving the file at once is told, and goes when the file is next closed or opened.
    """
    if not yes:
        raise click.UsageError("An erasure cannot be undone. Confirm it with --yes.")
    wanted = read_attendee_id(attendee_id)
    with invocation.open() as file:
        done = invocation.perform(file, lambda actor: erase(file, actor, wanted))
        invocation.settings.note_erased({str(file.identity.convening_id): done.badge_ids})
        invocation.save_settings()
    problem = done.held_up_by
    if problem is not None:
        invocation.output.message(f"The person is erased. {problem.message} {problem.hint}")
    backups = automatic_backups(invocation.path)
    if backups:
        invocation.output.message(
            f"Older automatic backups ({len(backups)} in {backups[0].parent}) may still hold the person: "
            "delete them once you have a new one."
        )
    document = {
        "erased": done.attendee_id,
        "complete": problem is None,
        "backups": [str(each) for each in backups],
        **recorded_document(done.recorded),
    }
    invocation.output.result(document, [f"Erased: {done.attendee_id}."])
    return done_or_refusals(problem is not None)

"""``erase``: remove a person's values everywhere in the file."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import recorded_document
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status
from pact_desktop.domain.ids import read_attendee_id
from pact_desktop.operations.erase import erase


@click.command("erase", cls=Command)
@click.argument("attendee_id")
@click.option("--yes", is_flag=True, help="Confirm: this cannot be undone.")
@pass_invocation
def command(invocation: Invocation, attendee_id: str, yes: bool) -> int:
    """Remove every personal value of ATTENDEE_ID from the file. Figures and chains still hold.

    This computer remembers the id and repeats the erasure when an older backup is opened.
    """
    if not yes:
        raise click.UsageError("An erasure cannot be undone. Confirm it with --yes.")
    wanted = read_attendee_id(attendee_id)
    with invocation.open() as file:
        erased, recorded = invocation.perform(file, lambda actor: erase(file, actor, wanted))
        convening_id = str(file.identity.convening_id)
    known = invocation.settings.erased.get(convening_id, [])
    invocation.settings.erased[convening_id] = sorted({*known, erased, wanted})
    invocation.save_settings()
    invocation.output.result({"erased": erased, **recorded_document(recorded)}, [f"Erased: {erased}."])
    return Status.DONE

"""``undo``: take back an operation or one entry."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import holding_document, recorded_document
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status
from pact_desktop.operations.undo import undo


@click.command("undo", cls=Command)
@click.argument("identifier", metavar="ID")
@pass_invocation
def command(invocation: Invocation, identifier: str) -> int:
    """Take back the operation ID (all its entries) or the one entry ID."""
    with invocation.open() as file:
        result = invocation.perform(file, lambda actor: undo(file, actor, identifier))
    effects = result.recorded.effects
    document = {
        "undone": list(result.undone),
        "gone": holding_document(effects.gone),
        "back": holding_document(effects.back),
        **recorded_document(result.recorded),
    }
    entries = "1 entry" if len(result.undone) == 1 else f"{len(result.undone)} entries"
    invocation.output.result(document, [f"Taken back: {entries}.", *effects.sentences()])
    return Status.DONE

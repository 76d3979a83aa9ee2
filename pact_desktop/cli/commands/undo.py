"""``undo``: take back an operation or one entry."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import recorded_document
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
        "people_gone": effects.gone.people,
        "badges_refused": effects.gone.badges,
        "check_ins_lost": effects.gone.check_ins,
        "people_back": effects.back.people,
        "badges_good_again": effects.back.badges,
        "check_ins_good_again": effects.back.check_ins,
        **recorded_document(result.recorded),
    }
    entries = "1 entry" if len(result.undone) == 1 else f"{len(result.undone)} entries"
    invocation.output.result(document, [f"Taken back: {entries}.", *effects.sentences()])
    return Status.DONE

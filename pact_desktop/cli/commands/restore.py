"""``restore``: put a backup in the file's place."""

from __future__ import annotations

from pathlib import Path

import click

from pact_desktop.cli.commands.backup import copied_document
from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import INPUT_FILE, Command
from pact_desktop.cli.status import Status
from pact_desktop.operations.operators import OrganizerNeededError
from pact_desktop.operations.restore import restore


@click.command("restore", cls=Command)
@click.argument("file", type=INPUT_FILE)
@click.option("--force", is_flag=True, help="Replace the file that is there; it is kept beside the new one.")
@pass_invocation
def command(invocation: Invocation, file: Path, force: bool) -> int:
    """Put the backup FILE in the place of the convening's file, once it was verified."""
    try:
        result = restore(file, invocation.path, force)
    except OrganizerNeededError:
        result = restore(file, invocation.path, force, invocation.pin())
    invocation.output.result(
        copied_document(result), [f"{result.path} was restored: {result.entries} entries."]
    )
    return Status.DONE

"""``backup``: copy the file while it may be in use."""

from __future__ import annotations

from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import OUTPUT_FILE, Command
from pact_desktop.cli.status import Status
from pact_desktop.store.backup import BackupResult, backup


@click.command("backup", cls=Command)
@click.argument("file", type=OUTPUT_FILE)
@pass_invocation
def command(invocation: Invocation, file: Path) -> int:
    """Copy the convening to FILE, also while a desk is working on it, and verify the copy."""
    with invocation.open() as opened:
        result = backup(opened.path, file)
    invocation.output.result(
        copied_document(result), [f"{result.path} holds {result.entries} entries. SHA-256: {result.sha256}"]
    )
    return Status.DONE


def copied_document(result: BackupResult) -> dict[str, object]:
    """A finished copy."""
    return {"path": str(result.path.resolve()), "entries": result.entries, "sha256": result.sha256}

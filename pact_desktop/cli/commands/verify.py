"""``verify``: whether the file can be trusted."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status
from pact_desktop.domain.errors import UnusableDatabaseError
from pact_desktop.store.verify import verify


@click.command("verify", cls=Command)
@pass_invocation
def command(invocation: Invocation) -> int:
    """Check the database itself, the hash chains, and that the state equals a rebuild from the journal."""
    try:
        with invocation.open() as file, file.reading() as connection:
            found = verify(connection)
    except UnusableDatabaseError as error:
        invocation.output.error(error, {"ok": False, "entries": 0, "problems": [error.message]})
        return Status.UNUSABLE
    document = {"ok": found.ok, "entries": found.entries, "problems": list(found.problems)}
    words = found.problems or (f"Everything is in order: {found.entries} entries.",)
    invocation.output.result(document, words)
    return Status.DONE if found.ok else Status.UNUSABLE

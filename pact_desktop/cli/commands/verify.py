"""``verify``: whether the file can be trusted."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status
from pact_desktop.domain.errors import FileTrouble, UnusableDatabaseError
from pact_desktop.store.backup import verify_file
from pact_desktop.store.verify import verify


@click.command("verify", cls=Command)
@pass_invocation
def command(invocation: Invocation) -> int:
    """Check the database itself, the hash chains, and that the state equals a rebuild from the journal."""
    try:
        with invocation.open() as file, file.reading() as connection:
            found = verify(connection)
    except UnusableDatabaseError as error:
        details = _details(invocation, error)
        problems = [error.message, *details]
        invocation.output.error(error, {"ok": False, "entries": 0, "problems": problems})
        if not invocation.output.json:
            invocation.output.result({}, details)
        return Status.UNUSABLE
    document = {"ok": found.ok, "entries": found.entries, "problems": list(found.problems)}
    words = found.problems or (f"Everything is in order: {found.entries} entries.",)
    invocation.output.result(document, words)
    return Status.DONE if found.ok else Status.UNUSABLE


def _details(invocation: Invocation, error: UnusableDatabaseError) -> Sequence[str]:
    """What is wrong in a file that is too damaged to be opened, as far as it can be read."""
    if error.trouble is FileTrouble.DAMAGED:
        with suppress(UnusableDatabaseError):
            return verify_file(invocation.path).problems
    return ()

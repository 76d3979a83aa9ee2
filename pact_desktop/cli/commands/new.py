"""``new``: start a convening."""

from __future__ import annotations

from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import convening_document
from pact_desktop.cli.options import OUTPUT_FILE, Command
from pact_desktop.cli.status import Status
from pact_desktop.operations.convenings import start_convening
from pact_desktop.store import queries


@click.command("new", cls=Command)
@click.argument("file", type=OUTPUT_FILE)
@click.option("--title", required=True, metavar="T")
@click.option("--day1", required=True, metavar="DATE", help="The date of Day 1, such as 2026-10-06.")
@click.option("--day2", required=True, metavar="DATE", help="The date of Day 2.")
@click.option("--venue", metavar="TEXT")
@click.option("--time-zone", metavar="TZ", help="The venue's time zone [default: America/Los_Angeles].")
@click.option("--capacity-day1", metavar="N", help="Places on Day 1 [default: open].")
@click.option("--capacity-day2", metavar="N", help="Places on Day 2 [default: open].")
@pass_invocation
def command(invocation: Invocation, /, file: Path, **settings: str | None) -> int:
    """Start a convening in FILE (NAME.pact)."""
    given = {key: text for key, text in settings.items() if text is not None}
    with start_convening(file, invocation.actor, given) as made:
        with made.reading() as connection:
            document = convening_document(made.identity.convening_id, queries.settings(connection))
        title = made.convening.title
    invocation.remember(file)
    invocation.output.result({**document, "path": str(file.resolve())}, [f"{title} is kept in {file}."])
    return Status.DONE

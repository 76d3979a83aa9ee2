"""``new``: start a convening."""

from __future__ import annotations

from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import convening_document
from pact_desktop.cli.options import INPUT_FILE, OUTPUT_FILE, Command, date_from
from pact_desktop.cli.status import Status
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.next_convening import Carried, start_from_file
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile


@click.command("new", cls=Command)
@click.argument("file", type=OUTPUT_FILE)
@click.option("--title", required=True, metavar="T")
@click.option(
    "--day1", required=True, metavar="DATE", help="The date of Day 1, such as 2026-10-06 or 10/6/26."
)
@click.option("--day2", required=True, metavar="DATE", help="The date of Day 2.")
@click.option("--venue", metavar="TEXT")
@click.option("--time-zone", metavar="TZ", help="The venue's time zone [default: America/Los_Angeles].")
@click.option("--capacity-day1", metavar="N", help="Places on Day 1 [default: open].")
@click.option("--capacity-day2", metavar="N", help="Places on Day 2 [default: open].")
@click.option(
    "--from", "last", type=INPUT_FILE, metavar="LAST",
    help="Take over settings, rules, contacts and layouts of an earlier convening.",
)  # fmt: skip
@click.option(
    "--people", type=click.Choice([each.value for each in Carried]),
    help="With --from: whom to take over, without registrations [default: coordinators].",
)  # fmt: skip
@pass_invocation
def command(
    invocation: Invocation, /, file: Path, last: Path | None, people: str | None, **settings: str | None
) -> int:
    """Start a convening in FILE (NAME.pact)."""
    if people is not None and last is None:
        raise click.UsageError("--people says whom to take over --from an earlier convening.")
    given = {key: text for key, text in settings.items() if text is not None}
    given |= {key: date_from(given[key]) for key in ("day1", "day2")}
    chosen = Carried(people) if people else Carried.COORDINATORS
    with _start(invocation, file, given, last, chosen) as made:
        with made.reading() as connection:
            document = convening_document(made.identity.convening_id, queries.settings(connection))
            document["attendees"] = len(queries.roster(connection))
        title = made.convening.title
    invocation.remember(file)
    invocation.output.result({**document, "path": str(file.resolve())}, [f"{title} is kept in {file}."])
    return Status.DONE


def _start(
    invocation: Invocation, path: Path, settings: dict[str, str], last: Path | None, people: Carried
) -> ConveningFile:
    if last is None:
        return start_convening(path, invocation.actor, settings)
    return start_from_file(last, path, invocation.actor, settings, people, invocation.settings.erased)

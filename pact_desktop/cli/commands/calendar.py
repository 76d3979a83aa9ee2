"""``calendar``: the convening's days as a calendar file."""

from __future__ import annotations

from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import OUTPUT_FILE, Command
from pact_desktop.cli.status import Status
from pact_desktop.letters.words import LANGUAGES
from pact_desktop.operations.calendar_file import write_calendar


@click.command("calendar", cls=Command)
@click.argument("out", metavar="FILE", type=OUTPUT_FILE)
@click.option("--language", type=click.Choice(LANGUAGES), default=LANGUAGES[0], show_default=True)
@pass_invocation
def command(invocation: Invocation, out: Path, language: str) -> int:
    """Write both days to an .ics FILE, with time zone, venue and contacts."""
    with invocation.open() as file:
        result = write_calendar(file, out, language)
    document = {"events": result.events, "path": str(out.resolve())}
    invocation.output.result(document, [f"{result.events} events are in {out}."])
    return Status.DONE

"""``subject-access``: everything that is held about one person."""

from __future__ import annotations

from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import OUTPUT_FILE, Command, known_attendees
from pact_desktop.cli.status import Status
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.operations.subject_access import write_subject_access


@click.command("subject-access", cls=Command)
@click.argument("attendee_id")
@click.option(
    "--out", "outs", type=OUTPUT_FILE, required=True, multiple=True, metavar="FILE",
    help="Where to write it: .json, or .pdf to be read (repeatable).",
)  # fmt: skip
@pass_invocation
def command(invocation: Invocation, attendee_id: str, outs: tuple[Path, ...]) -> int:
    """Write everything that the file holds about ATTENDEE_ID: values, days, badges, and what happened.

    Nothing about others is in it. It is as private as the roster: hand it to nobody but that person.
    """
    with invocation.open() as file:
        (wanted,) = known_attendees(file, [attendee_id])
        words = HistoryWording(at_venue=file.convening.at_venue)
        results = [write_subject_access(file, wanted, out, words) for out in outs]
    document = {
        "attendee_id": results[0].attendee_id,
        "acts": results[0].acts,
        "entries": results[0].entries,
        "paths": [str(out.resolve()) for out in outs],
    }
    invocation.output.result(document, [f"Written: {out}." for out in outs])
    return Status.DONE

"""``duplicates``: pairs of attendees who may be one person."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import attendee_document, recorded_document
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status
from pact_desktop.cli.words import attendee_line
from pact_desktop.domain.ids import read_attendee_id
from pact_desktop.operations.duplicates import dismiss, find_duplicates


@click.command("duplicates", cls=Command)
@click.option(
    "--dismiss", "dismissed", nargs=2, metavar="ID ID", help="Say that these two are not the same person."
)
@pass_invocation
def command(invocation: Invocation, dismissed: tuple[str, str] | None) -> int:
    """List pairs of attendees who may be one person, best first; `merge` makes them one."""
    if dismissed is not None:
        return _dismiss(invocation, *map(read_attendee_id, dismissed))
    with invocation.open() as file:
        found = find_duplicates(file)
    pairs = [
        {
            "score": pair.score,
            "because": list(pair.because),
            "attendees": [attendee_document(pair.first), attendee_document(pair.second)],
        }
        for pair in found
    ]
    lines: list[str] = []
    for pair in found:
        lines.append(f"{pair.score:.2f}  {', '.join(pair.because)}")
        lines += [f"      {attendee_line(attendee)}" for attendee in (pair.first, pair.second)]
    invocation.output.result({"pairs": pairs}, lines or ["No likely duplicates were found."])
    return Status.DONE


def _dismiss(invocation: Invocation, one_id: str, other_id: str) -> int:
    with invocation.open() as file:
        recorded = dismiss(file, invocation.actor, one_id, other_id)
    said = "was said" if recorded.operation_id else "had been said before"
    words = f"That {one_id} and {other_id} are two people {said}; they are not listed any more."
    invocation.output.result(recorded_document(recorded), [words])
    return Status.DONE

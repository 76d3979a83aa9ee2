"""``check-out``: somebody leaves."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import check_out_document
from pact_desktop.cli.options import DAY, Command, known_attendees
from pact_desktop.cli.status import done_or_refusals
from pact_desktop.cli.words import check_out_line
from pact_desktop.domain.wording import Wording
from pact_desktop.operations.check_out import CheckOutOutcome, check_out_attendee, check_out_code


@click.command("check-out", cls=Command)
@click.argument("codes", nargs=-1, metavar="[CODE]...")
@click.option("--day", type=DAY, required=True, metavar="N", help="The day, 1 or 2.")
@click.option("--attendee", "attendees", multiple=True, metavar="ID...", help="By attendee ids.")
@pass_invocation
def command(invocation: Invocation, codes: tuple[str, ...], day: int, attendees: tuple[str, ...]) -> int:
    """Record that somebody left, by CODEs or attendee ids.

    What follows the one value of --attendee is more of the same.
    """
    if attendees:
        codes, attendees = (), (*attendees, *codes)
    if bool(codes) == bool(attendees):
        raise click.UsageError("Give codes, or --attendee: one of them.")
    actor = invocation.actor
    with invocation.open() as file:
        ids = known_attendees(file, attendees)
        results = [check_out_code(file, actor, day, code) for code in codes]
        results += [check_out_attendee(file, actor, day, each) for each in ids]
        words = Wording(at_venue=file.convening.at_venue)
    document = {"results": [check_out_document(result, words) for result in results]}
    invocation.output.result(document, (check_out_line(result, words) for result in results))
    return done_or_refusals(any(result.outcome is CheckOutOutcome.NOT_IN for result in results))

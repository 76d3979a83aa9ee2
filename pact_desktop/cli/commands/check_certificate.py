"""``check-certificate``: whether a certificate of attendance is the convening's own."""

from __future__ import annotations

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import done_or_refusals
from pact_desktop.operations.certificates import is_certificate


@click.command("check-certificate", cls=Command)
@click.argument("number")
@click.argument("code")
@pass_invocation
def command(invocation: Invocation, number: str, code: str) -> int:
    """Check the NUMBER and verification CODE of a certificate of attendance."""
    with invocation.open() as file:
        genuine = is_certificate(file.identity, number, code)
    words = (
        "This certificate is genuine. Its code stands for the person and the days, not for hours."
        if genuine
        else "This certificate is not the convening's."
    )
    invocation.output.result({"genuine": genuine}, [words])
    return done_or_refusals(not genuine)

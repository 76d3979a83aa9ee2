"""``doctor``: what is installed and plugged in here."""

from __future__ import annotations

import click

from pact_desktop.cli.checks import Check, all_checks
from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import Command
from pact_desktop.cli.status import Status


@click.command("doctor", cls=Command)
@pass_invocation
def command(invocation: Invocation) -> int:
    """Show what is installed: libraries, screen, cameras, printers, fonts, settings, database, disk."""
    checks = list(all_checks(invocation))
    failed = [check for check in checks if not check.ok and check.needed]
    document = {
        "ok": not failed,
        "checks": [
            {"name": check.name, "ok": check.ok, "needed": check.needed, "detail": check.detail}
            for check in checks
        ],
    }
    invocation.output.result(document, map(_line, checks))
    if any(check.name == "database" for check in failed):
        return Status.UNUSABLE
    return Status.REFUSALS if failed else Status.DONE


def _line(check: Check) -> str:
    mark = "ok" if check.ok else "FAILS" if check.needed else "note"
    return f"{mark:5}  {check.name}: {check.detail}"

"""``demo``: an invented convening to look at and play with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import Document
from pact_desktop.cli.options import OUTPUT_FOLDER, Command
from pact_desktop.cli.status import Status
from pact_desktop.cli.window import open_window, require_qt, screen_problem
from pact_desktop.reports.as_json import report_document
from pact_desktop.settings import demo_folder


@click.command("demo", cls=Command)
@click.option("--headless", is_flag=True, help="Do not open the window afterwards.")
@click.option("--out", type=OUTPUT_FOLDER, metavar="DIR", help="Put everything into DIR.")
@pass_invocation
def command(invocation: Invocation, headless: bool, out: Path | None) -> int:
    """Build an invented convening of 300 people, print and read badges, play two mornings, write reports.

    Then the desk's window opens on it, unless --headless is given or there is no screen.
    """
    require_qt()
    problem = screen_problem()
    from pact_desktop.demo.play import DemoAccount, play_demo  # loads Qt, which must be told its screen first

    output = invocation.output
    account: DemoAccount = play_demo(
        out or demo_folder(), datetime.now().astimezone(), lambda step: output.message(f"{step} …")
    )
    invocation.remember(account.database)
    document: Document = {
        "database": str(account.database.resolve()),
        "counts": account.counts,
        "days": report_document(account.report)["days"],
        "entries": account.entries,
        "paths": {name: str(path.resolve()) for name, path in account.paths.items()},
    }
    output.result(document, _lines(document))
    if headless:
        return Status.DONE
    if problem:
        output.message(f"The window is not opened. {problem}")
        return Status.DONE
    invocation.database = account.database
    return open_window(invocation)


def _lines(document: Document) -> Iterator[str]:
    """The account in words."""
    for step, counts in document["counts"].items():
        yield f"{step}: " + ", ".join(f"{name.replace('_', ' ')} {times}" for name, times in counts.items())
    for day in document["days"]:
        yield f"Day {day['day']}, {day['date']}: {day['in']} in, {day['expected']} expected."
    yield f"The journal has {document['entries']} entries and verifies."
    for name, path in document["paths"].items():
        yield f"{name}: {path}"

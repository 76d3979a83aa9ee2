"""``export``: the roster with its attendance."""

from __future__ import annotations

from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import OUTPUT_FILE, Command, moment_from
from pact_desktop.cli.status import Status
from pact_desktop.operations.export_roster import export_to_file
from pact_desktop.store.as_of import Moment


@click.command("export", cls=Command)
@click.argument("file", type=OUTPUT_FILE)
@click.option("--with-codes", is_flag=True, help="Add a column of badge codes, to print badges elsewhere.")
@click.option("--as-of", metavar="TIME", help="As it was then; ISO 8601, without offset the venue's time.")
@pass_invocation
def command(invocation: Invocation, file: Path, with_codes: bool, as_of: str | None) -> int:
    """Write the roster to FILE, as CSV or XLSX by its ending. Importing it again changes nothing."""
    with invocation.open() as opened:
        moment = Moment(moment_from(opened.convening, as_of)) if as_of is not None else None
        rows = export_to_file(opened, file, with_codes=with_codes, as_of=moment)
    invocation.output.result({"rows": rows, "path": str(file.resolve())}, [f"{rows} rows are in {file}."])
    return Status.DONE

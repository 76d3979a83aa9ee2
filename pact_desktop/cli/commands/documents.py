"""``documents``: the convening's paper besides badges."""

from __future__ import annotations

from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import DAY, OUTPUT_FILE, Command
from pact_desktop.cli.status import Status
from pact_desktop.operations.documents import DocumentKind, write_document


@click.command("documents", cls=Command)
@click.argument("kind", type=click.Choice([each.value for each in DocumentKind]))
@click.option("--out", type=OUTPUT_FILE, required=True, metavar="FILE", help="The PDF to write.")
@click.option("--day", type=DAY, metavar="N", help="Only for the people of this day.")
@pass_invocation
def command(invocation: Invocation, kind: str, out: Path, day: int | None) -> int:
    """Print sign-in sheets, certificates, name tents, packets, team rosters, labels, signs or lists."""
    with invocation.open() as file:
        result = write_document(file, DocumentKind(kind), out, day)
    document: dict[str, object] = {
        "pages": result.pages,
        "path": str(out.resolve()),
        "missing_letters": result.missing_letters,
    }
    if kind == DocumentKind.SIGN_IN_SHEETS:
        document["rows"] = [
            {"attendee_id": row.attendee_id, "page": row.page, "box": list(row.box)} for row in result.rows
        ]
    words = [f"{result.pages} pages are in {out}."]
    if result.missing_letters:
        words.append(f"No font has these letters: {result.missing_letters}")
    invocation.output.result(document, words)
    return Status.DONE

"""``badges``: print badges to a PDF."""

from __future__ import annotations

from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.counties import COUNTY
from pact_desktop.cli.documents import recorded_document
from pact_desktop.cli.options import OUTPUT_FILE, Command
from pact_desktop.cli.progress import progress_bar
from pact_desktop.cli.status import Status
from pact_desktop.domain.fields import clean_fields
from pact_desktop.operations.print_badges import BadgeChoice, PagePlan, print_badges
from pact_desktop.paper.stock import DEFAULT_STOCK


@click.command("badges", cls=Command)
@click.option("--out", type=OUTPUT_FILE, required=True, metavar="FILE", help="The PDF to write.")
@click.option("--stock", default=DEFAULT_STOCK, metavar="NAME", help=f"The paper [{DEFAULT_STOCK}].")
@click.option("--layout", default="", metavar="NAME", help="The design [the one that suits the stock].")
@click.option("--start-at", type=int, default=1, metavar="N", help="The first place used on a begun sheet.")
@click.option("--county", type=COUNTY, metavar="C", help="Only the people of one county.")
@click.option("--only-unprinted", is_flag=True, help="Only badges that were never printed as they are now.")
@click.option("--back", default="", metavar="NAME", help="The design of the backs, such as notes [none].")
@click.option("--crop-marks", is_flag=True, help="Show in the margins where to cut.")
@pass_invocation
def command(
    invocation: Invocation,
    out: Path,
    stock: str,
    layout: str,
    start_at: int,
    county: str | None,
    only_unprinted: bool,
    back: str,
    crop_marks: bool,
) -> int:
    """Print the badges of everyone who has or waits for a place, and record them as printed."""
    chosen_county = clean_fields({"county": county})["county"] if county is not None else None
    choice = BadgeChoice(county=chosen_county, only_unprinted=only_unprinted)
    from pact_desktop.devices.page_check import look_at_pages  # Qt is not loaded for the help

    with invocation.open() as file, progress_bar("Printing") as progress:
        plan = PagePlan.named(file, stock, layout, start_at, back, crop_marks)
        result = print_badges(
            file, invocation.actor, choice, plan, out, look=look_at_pages, progress=progress
        )
    report = result.report
    document = {
        "badges": report.badges,
        "pages": report.pages,
        "bytes": report.bytes,
        "path": str(out.resolve()),
        "warnings": [
            {"page": each.page, "name": each.name, "problem": each.problem, "detail": each.detail}
            for each in report.warnings
        ],
        **recorded_document(result.recorded),
    }
    words = [f"{report.badges} badges on {report.pages} pages are in {out}."]
    words += [
        f"Look at page {each.page}, {each.name}: {each.problem} {each.detail}" for each in report.warnings
    ]
    invocation.output.result(document, words)
    return Status.DONE

"""``report``: attendance figures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.options import OUTPUT_FILE, Command
from pact_desktop.cli.status import Status
from pact_desktop.domain.figures import AttendanceReport
from pact_desktop.operations.reports import ReportFormat, report_of, report_text, write_report
from pact_desktop.reports.as_json import report_document


@click.command("report", cls=Command)
@click.option(
    "--format",
    "kind",
    type=click.Choice([each.value for each in ReportFormat]),
    help="[default: by the file's ending]",
)
@click.option("--out", type=OUTPUT_FILE, metavar="FILE", help="Write to FILE.")
@pass_invocation
def command(invocation: Invocation, kind: str | None, out: Path | None) -> int:
    """Attendance by day, county, discipline and affiliation; no-shows; teams; arrivals by quarter hour."""
    output = invocation.output
    chosen = ReportFormat(kind) if kind is not None else None
    shown = (ReportFormat.JSON,) if output.json else (ReportFormat.JSON, ReportFormat.CSV)
    if out is None and chosen is not None and chosen not in shown:
        raise click.UsageError(f"Say where the {chosen.upper()} is to be written: --out FILE.")
    with invocation.open() as file:
        report = report_of(file)
        if out is not None:
            chosen = write_report(file, out, chosen)
    document = report_document(report)
    if out is not None:
        written = {"path": str(out.resolve()), "format": chosen}
        output.result({**document, **written}, [f"The report is in {out}."])
    elif chosen is not None and not output.json:
        output.result({}, [report_text(report, chosen).rstrip("\n")])
    else:
        output.result(document, _lines(report))
    return Status.DONE


def _lines(report: AttendanceReport) -> Iterator[str]:
    """The figures of the days."""
    yield report.convening_title
    for day in report.days:
        yield (
            f"Day {day.day}, {day.date}: {day.in_} in, {day.expected} expected, {day.no_shows} no-shows, "
            f"{day.walk_ins} walk-ins, {day.unknown} unknown badges"
        )
    for team in report.teams:
        yield f"Team of {team.county}: {team.in_} in, {team.registered} registered, {team.places} places"

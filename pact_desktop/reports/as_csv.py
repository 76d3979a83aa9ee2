"""The attendance report as one CSV table: a figure a line, so that any program can pivot it."""

from __future__ import annotations

import csv
from typing import TextIO

from pact_desktop.domain.figures import AttendanceReport
from pact_desktop.reports.tables import Cell, report_tables

HEADINGS = ("table", "row", "figure", "value")
_RUN_AS_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def write_csv(report: AttendanceReport, out: TextIO) -> None:
    """Write the report; ``out`` must have been opened with ``newline=""``."""
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for table in report_tables(report):
        for row in table.rows:
            about = " ".join(map(str, row[: table.names]))
            for heading, value in zip(table.headings[table.names :], row[table.names :], strict=True):
                writer.writerow([table.title, about, heading, _harmless(value)])


def _harmless(value: Cell) -> Cell:
    """The value, kept from being run as a formula by a spreadsheet program (OWASP, "CSV Injection")."""
    if isinstance(value, str) and value.lstrip().startswith(_RUN_AS_FORMULAS):
        return "'" + value
    return value

"""The attendance report as a workbook, a sheet a table."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from pact_desktop.domain.figures import AttendanceReport
from pact_desktop.reports.tables import Table, report_tables

_NARROWEST, _WIDEST = 8, 48


def write_xlsx(report: AttendanceReport, out: Path) -> None:
    """Write the workbook; raises OSError if the file cannot be written.

    Text is written as text, so that none of it is taken for a formula or a link.
    """
    book = xlsxwriter.Workbook(str(out), {"in_memory": True})
    book.set_properties({"title": report.convening_title, "created": report.made_at.replace(tzinfo=None)})
    heading = book.add_format({"bold": True, "bottom": 1})
    for table in report_tables(report):
        sheet = book.add_worksheet(table.title)
        sheet.freeze_panes(1, 0)
        for column, width in enumerate(_widths(table)):
            sheet.set_column(column, column, width)
        for column, text in enumerate(table.headings):
            sheet.write_string(0, column, text, heading)
        for line, row in enumerate(table.rows, 1):
            for column, value in enumerate(row):
                if isinstance(value, int):
                    sheet.write_number(line, column, value)
                elif value:
                    sheet.write_string(line, column, value)
    try:
        book.close()
    except FileCreateError as error:
        cause: OSError = error.args[0]
        raise OSError(cause.errno, cause.strerror) from error


def _widths(table: Table) -> list[int]:
    columns = zip(table.headings, *table.rows, strict=True)
    longest = (max(len(str(cell)) for cell in column if cell is not None) for column in columns)
    return [min(max(length + 2, _NARROWEST), _WIDEST) for length in longest]

"""The attendance report, asked for and written to files."""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import StrEnum
from io import StringIO
from pathlib import Path

from pact_desktop.domain import file_kinds
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.figures import AttendanceReport
from pact_desktop.domain.file_kinds import FileKind
from pact_desktop.domain.sentence import said
from pact_desktop.domain.wording import ENGLISH, Wording
from pact_desktop.operations.whole_file import whole_file
from pact_desktop.paper.attendance_report import render_attendance_report
from pact_desktop.reports.as_csv import write_csv
from pact_desktop.reports.as_json import report_document
from pact_desktop.reports.as_xlsx import write_xlsx
from pact_desktop.reports.attendance import attendance_report
from pact_desktop.reports.labels import CODES, Labels, words
from pact_desktop.store.convening_file import ConveningFile


class ReportFormat(StrEnum):
    """The kinds of file that hold a report."""

    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"

    @property
    def is_text(self) -> bool:
        """Whether it can be shown on a terminal."""
        return self in (ReportFormat.JSON, ReportFormat.CSV)

    @property
    def file_kind(self) -> FileKind:
        """The kind of file that it is written as."""
        return _KINDS[self]


def report_of(file: ConveningFile, labels: Labels = CODES) -> AttendanceReport:
    """The attendance report as of now."""
    with file.reading() as connection:
        return attendance_report(connection, file.convening, file.now(), labels)


def report_text(report: AttendanceReport, kind: ReportFormat) -> str:
    """The report as JSON or CSV."""
    if kind is ReportFormat.JSON:
        return json.dumps(report_document(report), ensure_ascii=False, indent=2) + "\n"
    text = StringIO(newline="")
    write_csv(report, text)
    return text.getvalue()


def write_report(
    file: ConveningFile, out: Path, kind: ReportFormat | None = None, wording: Wording = ENGLISH
) -> ReportFormat:
    """Write the report as ``kind``, by default what the file's ending says; returns the kind written.

    JSON and CSV name things by their codes, XLSX and PDF in words. Raises UnreadableInputError if the ending
    is unknown or says another kind, and as ``whole_file`` does.
    """
    kind = kind or _kind_of(out)
    report = report_of(file, CODES if kind.is_text else words(wording))
    with whole_file(out, kind.file_kind) as unfinished:
        _WRITERS[kind](report, unfinished)
    return kind


def _kind_of(out: Path) -> ReportFormat:
    try:
        return ReportFormat(out.suffix.removeprefix(".").casefold())
    except ValueError:
        raise UnreadableInputError(
            said("{name} does not say what kind of report it is to be.", name=out.name),
            "End its name in .json, .csv, .xlsx or .pdf.",
        ) from None


def _write_json(report: AttendanceReport, out: Path) -> None:
    out.write_text(report_text(report, ReportFormat.JSON), encoding="utf-8")


def _write_csv(report: AttendanceReport, out: Path) -> None:
    with out.open("w", encoding="utf-8-sig", newline="") as text:  # the mark tells Excel the encoding
        write_csv(report, text)


_KINDS = {
    ReportFormat.JSON: file_kinds.JSON,
    ReportFormat.CSV: file_kinds.CSV,
    ReportFormat.XLSX: file_kinds.XLSX,
    ReportFormat.PDF: file_kinds.PDF,
}

_WRITERS: dict[ReportFormat, Callable[[AttendanceReport, Path], object]] = {
    ReportFormat.JSON: _write_json,
    ReportFormat.CSV: _write_csv,
    ReportFormat.XLSX: write_xlsx,
    ReportFormat.PDF: render_attendance_report,
}

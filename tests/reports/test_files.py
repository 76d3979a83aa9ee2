"""The report as JSON, CSV and a workbook."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from pact_desktop.domain.figures import (
    Arrival,
    AttendanceReport,
    DayFigures,
    GroupFigures,
    InExpected,
    TeamFigures,
)
from pact_desktop.reports.as_csv import write_csv
from pact_desktop.reports.as_json import report_document
from pact_desktop.reports.as_xlsx import write_xlsx

HOSTILE = '=HYPERLINK("http://example.org")'
REPORT = AttendanceReport(
    convening_title="=1+1",
    made_at=datetime(2026, 10, 6, 11, 0, tzinfo=ZoneInfo("America/Los_Angeles")),
    days=(
        DayFigures(1, date(2026, 10, 6), 10, 8, 3, 1, 0),
        DayFigures(2, date(2026, 10, 7), 20, 0, 20, 0, 0),
    ),
    by_county=(GroupFigures("Alameda", {1: InExpected(8, 10), 2: InExpected(0, 20)}),),
    by_discipline=(),
    by_affiliation=(),
    teams=(TeamFigures("Alameda", 5, 4, 3, HOSTILE, ("probation", "education")),),
    arrivals=(Arrival(1, time(8, 30), 8),),
)


def test_json_has_the_names_that_scripts_rely_on() -> None:
    document = report_document(REPORT)
    assert document["days"][0] == {
        "day": 1,
        "date": "2026-10-06",
        "expected": 10,
        "in": 8,
        "no_shows": 3,
        "walk_ins": 1,
        "unknown": 0,
    }
    assert document["by_county"] == [
        {"name": "Alameda", "days": {"1": {"expected": 10, "in": 8}, "2": {"expected": 20, "in": 0}}}
    ]
    assert document["teams"][0]["missing_disciplines"] == ["probation", "education"]
    assert document["arrivals"] == [{"day": 1, "from": "2026-10-06T08:30:00-07:00", "count": 8}]
    assert document.keys() >= {"by_discipline", "by_affiliation"}


def test_csv_holds_a_figure_a_line_and_runs_no_formula() -> None:
    text = io.StringIO(newline="")
    write_csv(REPORT, text)
    rows = list(csv.DictReader(io.StringIO(text.getvalue())))
    assert {"table": "Days", "row": "1", "figure": "Expected", "value": "10"} in rows
    assert {"table": "Arrivals", "row": "1 08:30", "figure": "Arrivals", "value": "8"} in rows
    coordinator = next(row["value"] for row in rows if row["figure"] == "Coordinator")
    assert coordinator == "'" + HOSTILE


def test_the_workbook_holds_numbers_as_numbers_and_text_as_text(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    write_xlsx(REPORT, path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [
        "Days",
        "By county",
        "By discipline",
        "By affiliation",
        "Teams on Day 1",
        "Arrivals",
    ]
    assert [cell.value for cell in book["Days"][2]] == [1, "2026-10-06", 10, 8, 3, 1, 0]
    cell = book["Teams on Day 1"]["E2"]
    assert (cell.value, cell.data_type) == (HOSTILE, "s")


def test_a_workbook_that_cannot_be_written_raises_what_the_system_says(tmp_path: Path) -> None:
    with pytest.raises(OSError) as raised:
        write_xlsx(REPORT, tmp_path / "nowhere" / "report.xlsx")
    assert raised.value.strerror

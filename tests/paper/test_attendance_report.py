from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from io import BytesIO

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pact_desktop.domain.figures import (
    Arrival,
    AttendanceReport,
    DayFigures,
    GroupFigures,
    InExpected,
    TeamFigures,
)
from pact_desktop.paper.attendance_report import quarters, render_attendance_report
from pact_desktop.paper.charts import nice_scale
from pact_desktop.paper.document import A4
from tests.paper.samples import page_texts

REPORT = AttendanceReport(
    convening_title="PACT Convening 2026",
    made_at=datetime(2026, 10, 7, 16, 10, tzinfo=UTC),
    days=(
        DayFigures(1, date(2026, 10, 6), 118, 102, 19, 3, 0),
        DayFigures(2, date(2026, 10, 7), 241, 228, 25, 9, 3),
    ),
    by_county=tuple(
        GroupFigures(f"County {place}", {1: InExpected(place, place + 3), 2: InExpected(2, 4)})
        for place in range(58)
    ),
    by_discipline=(GroupFigures("Probation", {1: InExpected(11, 17)}),),
    by_affiliation=(GroupFigures("Key stakeholder", {2: InExpected(7, 19)}),),
    teams=(TeamFigures("Los Angeles", 5, 4, 3, "Rosa Medina", ("Education", "Probation")),),
    arrivals=(Arrival(1, time(7, 45), 9), Arrival(1, time(8, 30), 41), Arrival(2, time(8, 0), 12)),
    venue="Delta Conference Center",
)


def text_of(report: AttendanceReport, language: str = "en") -> str:
    out = BytesIO()
    render_attendance_report(report, out, language=language)
    return "\n".join(page_texts(out))


def test_every_figure_stands_in_the_report() -> None:
    text = text_of(REPORT)
    for expected in (
        "102",
        "of 118",
        "228",
        "of 241",
        "19",
        "No-shows",
        "41",
        "7:45 AM",
        "11 of 17",
        "7 of 19",
    ):
        assert expected in text
    for expected in ("County 57", "57 of 60", "Rosa Medina", "Education, Probation", "3 of 4", "Delta"):
        assert expected in text


def test_totals_are_the_sums_of_their_column() -> None:
    assert f"{sum(range(58))} of {sum(range(3, 61))}" in text_of(REPORT)


def test_the_report_speaks_spanish() -> None:
    text = text_of(REPORT, "es")
    for expected in ("Informe de asistencia", "Por condado", "mar, 6 oct 2026", "7:45", "Ausencias"):
        assert expected in text


def test_every_page_says_which_of_how_many_it_is() -> None:
    out = BytesIO()
    printed = render_attendance_report(REPORT, out, page_size=A4)
    texts = page_texts(out)
    assert printed.pages == len(texts) > 2
    for place, text in enumerate(texts, 1):
        assert f"Page {place} of {printed.pages}" in text
    assert pypdf.PdfReader(out).pages[0].mediabox.width == pytest.approx(A4[0], abs=0.1)


def test_a_table_repeats_its_head_on_the_next_page() -> None:
    out = BytesIO()
    render_attendance_report(REPORT, out)
    with_counties = [text for text in page_texts(out) if "County 1" in text or "County 57" in text]
    assert len(with_counties) > 1
    assert all("Day 1" in text for text in with_counties)


def test_a_convening_without_anybody_still_gives_a_report() -> None:
    empty = replace(
        REPORT,
        days=tuple(DayFigures(day.day, day.date, 0, 0, 0, 0, 0) for day in REPORT.days),
        by_county=(),
        by_discipline=(),
        by_affiliation=(),
        teams=(),
        arrivals=(),
    )
    assert "No arrivals yet" in text_of(empty)


@settings(max_examples=20)
@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_no_text_breaks_the_report(text: str) -> None:
    hostile = replace(
        REPORT,
        convening_title=text,
        venue=text,
        by_county=(GroupFigures(text, {1: InExpected(10**9, 1)}),),
        teams=(TeamFigures(text, 0, 9, 12, text, (text, text, text)),),
    )
    assert text_of(hostile)


@given(st.integers(0, 100_000))
def test_a_scale_is_round_and_holds_the_highest(highest: int) -> None:
    top, steps = nice_scale(highest)
    assert highest <= top <= max(2 * highest, 5)
    assert 4 <= len(steps) <= 6
    assert str(steps[1]).strip("0") in {"1", "2", "5"}


def test_quarters_without_arrivals_stand_between_those_with() -> None:
    assert quarters([time(8, 30), time(7, 45)]) == [time(7, 45), time(8), time(8, 15), time(8, 30)]
    assert quarters([]) == []

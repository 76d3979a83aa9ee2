"""The attendance report for the funder: the days at a glance, arrivals, counties, disciplines, teams."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import BinaryIO

from pact_desktop.domain.figures import AttendanceReport, DayFigures, GroupFigures, InExpected, TeamFigures
from pact_desktop.paper.charts import column_chart, figure_with_words, part_bar, places
from pact_desktop.paper.document import GROUND, INK, LETTER, MUTED, Document, Heading, Printed
from pact_desktop.paper.fit import Rule, fit
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.pdf import Pdf
from pact_desktop.paper.place import Rectangle
from pact_desktop.paper.table import Cell, Column, Drawing, Grid
from pact_desktop.paper.words import Words

_CARD_HEIGHT = 128.0
_CHART_HEIGHT = 118.0
_GAP = 14.0
_KEPT_TOGETHER = 300.0  # a table up to this height is not torn in two
_QUARTER = timedelta(minutes=15)
_NOTE = (
    "Expected are those approved for the day. In is everyone checked in at least once that day, with unknown "
    "badges: genuine badges from another desk whose names had not arrived. No-shows were approved and never "
    "checked in. Walk-ins registered on the day. County teams are counted on Day 1 only."
)


def render_attendance_report(
    report: AttendanceReport,
    out: Path | BinaryIO,
    *,
    language: str = "en",
    page_size: tuple[float, float] = LETTER,
) -> Printed:
    """Write the report as a PDF. Raises UserError if the file cannot be written."""
    words = Words(language)
    dates = " – ".join(dict.fromkeys(words.date(day.date) for day in report.days))
    lines = (
        " · ".join(part for part in (report.venue, dates) if part),
        words("As of {when}", when=words.moment(report.made_at)),
    )
    heading = Heading(report.convening_title, words("Attendance report"), tuple(filter(None, lines)))
    document = Document(heading, words, page_size)
    _day_cards(document, report.days)
    document.y -= 4
    document.paragraph(words(_NOTE), 8)
    _arrivals(document, report)
    days = [day.day for day in report.days]
    for title, first, groups in (
        ("By affiliation", "Affiliation", report.by_affiliation),
        ("By discipline", "Discipline", report.by_discipline),
        ("By county", "County", report.by_county),
    ):
        _groups(document, words(title), words(first), groups, days)
    _teams(document, report)
    return document.write_to(out)


def _day_cards(document: Document, days: Sequence[DayFigures]) -> None:
    if not days:
        return
    width = (document.width - _GAP * (len(days) - 1)) / len(days)
    document.room(_CARD_HEIGHT)
    for place, day in enumerate(days):
        x = document.left + place * (width + _GAP)
        _day_card(document, Rectangle(x, document.y - _CARD_HEIGHT, width, _CARD_HEIGHT), day)
    document.y -= _CARD_HEIGHT


def _day_card(document: Document, card: Rectangle, day: DayFigures) -> None:
    pdf, words = document.pdf, document.words
    inner = card.width - 32
    x, y = card.x + 16, card.top
    pdf.rectangle(card.x, card.y, card.width, card.height, GROUND, 8)
    name = pdf.text(words("Day {day}", day=day.day), x, y - 22, 10, typeface("semibold"), INK)
    pdf.text(words.day(day.date), x + name + 7, y - 22, 10, typeface("regular"), MUTED)
    figure = pdf.text(str(day.in_), x, y - 57, 34, typeface("bold", tabular=True), INK)
    of_all = words("{part} of {whole}", part="", whole=day.expected).strip()
    pdf.text(of_all, x + figure + 6, y - 57, 13, typeface("medium", tabular=True), MUTED)
    fitted = fit(words("came, of those expected"), typeface("regular"), inner, Rule(8.5, 6))
    pdf.line(fitted.lines[0], x, y - 71, fitted.size, MUTED)
    part_bar(pdf, x, y - 83, inner, day.in_ - day.walk_ins - day.unknown, day.expected, 5)
    small = [(day.no_shows, "No-shows"), (day.walk_ins, "Walk-ins"), (day.unknown, "Unknown badges")]
    shown = [(count, label) for count, label in small if count or label != "Unknown badges"]
    for place, (count, label) in enumerate(shown):
        each = inner / len(shown)
        figure_with_words(pdf, x + place * each, y - 106, str(count), words(label), each - 6)


def _arrivals(document: Document, report: AttendanceReport) -> None:
    words = document.words
    highest = max((arrival.count for arrival in report.arrivals), default=0)
    document.section(words("Arrivals by quarter hour"), keep=_CHART_HEIGHT + 16)
    if not highest:
        document.paragraph(words("No arrivals yet"))
        return
    shown = [day for day in report.days if any(arrival.day == day.day for arrival in report.arrivals)]
    for day in shown:
        counts = {arrival.from_: arrival.count for arrival in report.arrivals if arrival.day == day.day}
        columns = [(words.time(quarter), counts.get(quarter, 0)) for quarter in quarters(list(counts))]
        document.room(_CHART_HEIGHT + 16)
        document.text(f"{words('Day {day}', day=day.day)} · {words.day(day.date)}", 9, "medium", MUTED)
        document.y -= 2
        box = Rectangle(document.left, document.y - _CHART_HEIGHT, document.width, _CHART_HEIGHT)
        column_chart(document.pdf, box, columns, highest)
        document.y -= _CHART_HEIGHT + 6


def quarters(known: Sequence[time]) -> list[time]:
    """Return every quarter hour from the first to the last of ``known``."""
    if not known:
        return []
    anchor = datetime(2000, 1, 1)  # noqa: DTZ001 (times of one day; its date plays no part)
    moment, last = datetime.combine(anchor, min(known)), datetime.combine(anchor, max(known))
    found = []
    while moment <= last:
        found.append(moment.time())
        moment += _QUARTER
    return found


def _groups(
    document: Document, title: str, first: str, groups: Sequence[GroupFigures], days: Sequence[int]
) -> None:
    if not groups:
        return
    words = document.words
    columns = [Column(first, 30)]
    for day in days:
        columns += [
            Column(words("Day {day}", day=day), 20),
            Column("", 13, align=1, weight="medium", lines=1),
        ]
    grid = Grid(document, columns)
    document.section(title, keep=min(grid.height(len(groups) + 1), _KEPT_TOGETHER))
    grid.head()
    for group in groups:
        grid.row([group.name, *_day_cells(words, [group.days.get(day) for day in days])])
    totals = [
        InExpected(
            sum(group.days[day].in_ for group in groups if day in group.days),
            sum(group.days[day].expected for group in groups if day in group.days),
        )
        for day in days
    ]
    grid.row([words("Total"), *_day_cells(words, totals)], strong=True)


def _day_cells(words: Words, figures: Sequence[InExpected | None]) -> list[Cell]:
    cells: list[Cell] = []
    for figure in figures:
        if figure is None or not (figure.in_ or figure.expected):
            cells += ["", "–"]
            continue
        cells += [
            _bar(figure),
            words("{part} of {whole}", part=figure.in_, whole=figure.expected),
        ]
    return cells


def _bar(figure: InExpected) -> Drawing:
    def draw(pdf: Pdf, x: float, middle: float, width: float) -> None:
        part_bar(pdf, x, middle, width, figure.in_, figure.expected)

    return Drawing(draw)


def _teams(document: Document, report: AttendanceReport) -> None:
    if not report.teams:
        return
    words = document.words
    grid = Grid(
        document,
        [
            *(Column(words("Team"), 22), Column("", 16), Column(words("In"), 11, align=1, weight="medium")),
            *(Column(words("Coordinator"), 24), Column(words("Missing disciplines"), 34, ink=MUTED, lines=3)),
        ],
    )
    document.section(words("County teams on Day 1"), keep=min(grid.height(len(report.teams)), _KEPT_TOGETHER))
    grid.head()
    for team in report.teams:

        def draw(pdf: Pdf, x: float, middle: float, width: float, team: TeamFigures = team) -> None:
            places(pdf, x, middle, width, team.in_, team.registered, team.places)

        grid.row(
            [
                team.county,
                Drawing(draw),
                words("{part} of {whole}", part=team.in_, whole=team.registered),
                team.coordinator or "–",
                ", ".join(team.missing_disciplines) or words("none"),
            ]
        )

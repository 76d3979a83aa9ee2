"""The attendance report as tables, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pact_desktop.domain.figures import AttendanceReport, GroupFigures

Cell = str | int | None


@dataclass(frozen=True, slots=True)
class Table:
    """One table; the first ``names`` columns say what a row is about."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    names: int = 1


def report_tables(report: AttendanceReport) -> Iterator[Table]:
    """The report's tables in the order in which they are read."""
    yield Table(
        "Days",
        ("Day", "Date", "Expected", "In", "No-shows", "Walk-ins", "Unknown badges"),
        tuple(
            (day.day, day.date.isoformat(), day.expected, day.in_, day.no_shows, day.walk_ins, day.unknown)
            for day in report.days
        ),
    )
    days = [day.day for day in report.days]
    yield _group_table("By county", "County", days, report.by_county)
    yield _group_table("By discipline", "Discipline", days, report.by_discipline)
    yield _group_table("By affiliation", "Affiliation", days, report.by_affiliation)
    yield Table(
        "Teams on Day 1",
        ("County", "Places", "Registered", "In", "Coordinator", "Missing disciplines"),
        tuple(
            (
                team.county,
                team.places,
                team.registered,
                team.in_,
                team.coordinator,
                ", ".join(team.missing_disciplines),
            )
            for team in report.teams
        ),
    )
    yield Table(
        "Arrivals",
        ("Day", "From", "Arrivals"),
        tuple((each.day, f"{each.from_:%H:%M}", each.count) for each in report.arrivals),
        names=2,
    )


def _group_table(title: str, first: str, days: list[int], groups: Iterable[GroupFigures]) -> Table:
    headings = [f"Day {day} {what}" for day in days for what in ("expected", "in")]
    rows: list[tuple[Cell, ...]] = []
    for group in groups:
        figures = [group.days[day] for day in days]
        rows.append((group.name, *(count for each in figures for count in (each.expected, each.in_))))
    return Table(title, (first, *headings), tuple(rows))

"""The attendance report as a JSON document (docs/interfaces.md, ``report``)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from pact_desktop.domain.figures import AttendanceReport, GroupFigures


def report_document(report: AttendanceReport) -> dict[str, Any]:
    """The report under the names that scripts rely on; times carry the venue's offset."""
    dates = {day.day: day.date for day in report.days}
    zone = report.made_at.tzinfo
    return {
        "convening_title": report.convening_title,
        "made_at": report.made_at.isoformat(timespec="seconds"),
        "days": [
            {
                "day": day.day,
                "date": day.date.isoformat(),
                "expected": day.expected,
                "in": day.in_,
                "no_shows": day.no_shows,
                "walk_ins": day.walk_ins,
                "unknown": day.unknown,
            }
            for day in report.days
        ],
        "by_county": _groups(report.by_county),
        "by_discipline": _groups(report.by_discipline),
        "by_affiliation": _groups(report.by_affiliation),
        "teams": [
            {
                "county": team.county,
                "places": team.places,
                "registered": team.registered,
                "in": team.in_,
                "coordinator": team.coordinator,
                "missing_disciplines": list(team.missing_disciplines),
            }
            for team in report.teams
        ],
        "arrivals": [
            {
                "day": arrival.day,
                "from": datetime.combine(dates[arrival.day], arrival.from_, zone).isoformat(),
                "count": arrival.count,
            }
            for arrival in report.arrivals
        ],
    }


def _groups(groups: Iterable[GroupFigures]) -> list[dict[str, Any]]:
    return [
        {
            "name": group.name,
            "days": {
                str(day): {"expected": figures.expected, "in": figures.in_}
                for day, figures in group.days.items()
            },
        }
        for group in groups
    ]

"""Figures of a convening's attendance, as reports count them and paper draws them.

Expected is approved; in is ever checked in that day, unknown badges included; no-shows are approved and
never in. Teams mean Day 1. A name is what people read (a county, a discipline's label): wording and language
are the caller's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True, slots=True)
class InExpected:
    """How many of those expected came."""

    in_: int
    expected: int


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day's attendance. ``unknown`` are genuine badges admitted that no desk here can name yet."""

    day: int
    date: date
    expected: int
    in_: int
    no_shows: int
    walk_ins: int
    unknown: int


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """Attendance by day of one county, discipline or affiliation."""

    name: str
    days: Mapping[int, InExpected]


@dataclass(frozen=True, slots=True)
class TeamFigures:
    """One county team on Day 1: its places, how many are registered for them and how many came."""

    county: str
    places: int
    registered: int
    in_: int
    coordinator: str | None
    missing_disciplines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Arrival:
    """How many people were first checked in within the quarter hour that begins at ``from_``."""

    day: int
    from_: time
    count: int


@dataclass(frozen=True, slots=True)
class AttendanceReport:
    """All figures of the attendance report, as of ``made_at``."""

    convening_title: str
    made_at: datetime
    days: tuple[DayFigures, ...]
    by_county: tuple[GroupFigures, ...]
    by_discipline: tuple[GroupFigures, ...]
    by_affiliation: tuple[GroupFigures, ...]
    teams: tuple[TeamFigures, ...]
    arrivals: tuple[Arrival, ...]
    venue: str = ""

"""The calendar, read again by another library."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from uuid import UUID

import icalendar
import pytest
import vobject

from pact_desktop.domain.convening import Convening, ConveningDay
from pact_desktop.letters.calendar import calendar
from pact_desktop.letters.words import letter_words
from tests.support.people import convening

ID = UUID("018f6f5a-7b1c-7c3e-9a51-2d3c4b5a6978")
MADE = datetime(2026, 9, 1, 12, tzinfo=UTC)


def read(made: bytes) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(made)


def made(one: Convening, language: str = "en", days: tuple[int, ...] = (1, 2)) -> bytes:
    return calendar(one, ID, letter_words(language), MADE, days)


def test_each_day_is_an_event_in_the_venues_time_zone() -> None:
    first, second = read(made(convening(venue="Delta Conference Center"))).events
    assert first["SUMMARY"] == "PACT Convening 2026, Day 1"
    assert first.start.isoformat() == "2026-10-06T08:00:00-07:00"
    assert second.end.isoformat() == "2026-10-07T17:00:00-07:00"
    assert first["LOCATION"] == "Delta Conference Center"
    assert "Lena Ortiz" in str(first["CONTACT"])
    assert first["UID"] != second["UID"]


def test_another_reader_finds_the_same_moments() -> None:
    found = vobject.readOne(made(convening()).decode())
    starts = [event.dtstart.value.astimezone(UTC).isoformat() for event in found.vevent_list]
    assert starts == ["2026-10-06T15:00:00+00:00", "2026-10-07T15:00:00+00:00"]


@pytest.mark.parametrize(
    ("zone", "day", "offset"),
    [
        ("America/Los_Angeles", date(2026, 11, 1), "-08:00"),
        ("America/Los_Angeles", date(2026, 3, 9), "-07:00"),
        ("America/Phoenix", date(2026, 7, 1), "-07:00"),
        ("Australia/Lord_Howe", date(2026, 1, 15), "+11:00"),
        ("Asia/Kathmandu", date(2026, 5, 5), "+05:45"),
    ],
)
def test_the_time_zone_is_told_whole_in_the_file_itself(zone: str, day: date, offset: str) -> None:
    days = {1: ConveningDay(day, time(9)), 2: ConveningDay(date(day.year, 12, 31))}
    text = made(convening(time_zone=zone, days=days))
    found = read(text)
    (told,) = found.timezones
    start = datetime.combine(day, time(9), told.to_tz(lookup_tzid=False))
    assert start.isoformat() == f"{day}T09:00:00{offset}"


def test_a_newer_file_names_the_same_events() -> None:
    before, after = (read(made(convening(title=title))).events for title in ("Old", "New"))
    assert [one["UID"] for one in before] == [one["UID"] for one in after]


def test_hostile_text_stays_text_and_lines_stay_short() -> None:
    title = "Día; 1, \\n\r\nBEGIN:VALARM " + "é" * 200
    text = made(convening(title=title, venue="A;B,C\\D"))
    assert max(len(line) for line in text.split(b"\r\n")) <= 75
    found = read(text)
    assert [part.name for part in found.walk()].count("VALARM") == 0
    assert found.events[0]["SUMMARY"] == "Día; 1, \\n\nBEGIN:VALARM " + "é" * 200 + ", Day 1"
    assert found.events[0]["LOCATION"] == "A;B,C\\D"


def test_only_the_days_asked_for_are_in_it() -> None:
    assert [one["SUMMARY"] for one in read(made(convening(), "es", (2,))).events] == [
        "PACT Convening 2026, Día 2"
    ]

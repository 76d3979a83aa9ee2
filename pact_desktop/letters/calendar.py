"""The convening as a calendar file (.ics, RFC 5545): an event a day, in the venue's time zone."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from uuid import UUID

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.people import DAYS
from pact_desktop.letters.content_lines import document, text
from pact_desktop.letters.letter import contact_lines
from pact_desktop.letters.time_zone import time_zone_lines
from pact_desktop.letters.words import LetterWords

MEDIA_TYPE = "text/calendar"


def calendar(
    convening: Convening,
    convening_id: UUID,
    words: LetterWords,
    made_at: datetime,
    days: Collection[int] = DAYS,
) -> bytes:
    """The calendar of ``days``. An event keeps its identity, so that a newer file replaces what an older one
    put into the calendar."""
    return document(_lines(convening, convening_id, words, made_at, sorted(days)))


def _lines(
    convening: Convening, convening_id: UUID, words: LetterWords, made_at: datetime, days: list[int]
) -> Iterator[str]:
    starts = {day: _moment(convening, day, ends=False) for day in days}
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//PACT Desktop//Convening//EN"
    yield f"X-WR-CALNAME:{text(convening.title)}"
    if days:
        yield from time_zone_lines(convening.zone, min(starts.values()), max(starts.values()))
    for day in days:
        yield from _event(convening, convening_id, words, made_at, day)
    yield "END:VCALENDAR"


def _event(
    convening: Convening, convening_id: UUID, words: LetterWords, made_at: datetime, day: int
) -> Iterator[str]:
    zone = convening.time_zone
    contacts = list(contact_lines(convening, words))
    yield "BEGIN:VEVENT"
    yield f"UID:{convening_id}-day{day}@pact-desktop"
    yield f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;TZID={zone}:{_moment(convening, day, ends=False):%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID={zone}:{_moment(convening, day, ends=True):%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{text(words('event_day', title=convening.title, day=day))}"
    place = ", ".join(part for part in (convening.venue, convening.days[day].room) if part)
    if place:
        yield f"LOCATION:{text(place)}"
    if contacts:
        yield "DESCRIPTION:" + text("\n".join(contacts))
    for contact in contacts:
        yield f"CONTACT:{text(contact)}"
    yield "END:VEVENT"


def _moment(convening: Convening, day: int, *, ends: bool) -> datetime:
    when = convening.days[day]
    return datetime.combine(when.date, when.closes if ends else when.opens, convening.zone)

"""The convening's days as a calendar file for other programs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pact_desktop.domain.file_kinds import CALENDAR
from pact_desktop.domain.people import DAYS
from pact_desktop.letters.calendar import calendar
from pact_desktop.letters.words import letter_words
from pact_desktop.operations.whole_file import write_whole
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True, slots=True)
class CalendarResult:
    """What was written: how many events, and where."""

    events: int
    path: Path


def write_calendar(file: ConveningFile, out: Path, language: str = "en") -> CalendarResult:
    """Write both days to an .ics file. Raises UnreadableInputError if it cannot be written."""
    write_whole(out, CALENDAR, calendar_bytes(file, language))
    return CalendarResult(len(DAYS), out)


def calendar_bytes(file: ConveningFile, language: str = "en") -> bytes:
    """Both days as a calendar."""
    return calendar(file.convening, file.identity.convening_id, letter_words(language), file.now())

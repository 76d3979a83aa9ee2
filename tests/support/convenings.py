"""A convening in a temporary folder, a clock that stands still, and people put into it entry by entry."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Entry
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import create_convening

DESK, OPERATOR = "Lobby A", "Ana"
SETTINGS = {"title": "PACT Convening 2026", "day1": "2026-10-06", "day2": "2026-10-07"}


class Clock:
    """A wall clock that moves only when told to; it starts on the first morning at 8:30, Pacific time."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 10, 6, 15, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def advance(self, **by: float) -> None:
        """Move on by days, hours, minutes or seconds."""
        self.moment += timedelta(**by)


def attendee_id(number: int) -> str:
    """The id of the invented attendee with this number."""
    return f"{number:013d}"


def new_convening(path: Path, clock: Clock | None = None) -> ConveningFile:
    """A convening of October 6 and 7, 2026 with nobody in it."""
    file = create_convening(path, clock or Clock())
    record(
        file,
        *(
            Draft(kinds.SETTING_CHANGED, kinds.SETTING + key, {"value": value})
            for key, value in SETTINGS.items()
        ),
    )
    return file


def record(file: ConveningFile, *drafts: Draft) -> list[Entry]:
    """Record drafts as one operation."""
    with file.writing(DESK, OPERATOR) as transaction:
        return transaction.record(drafts)


def registration(number: int, name: str = "Amara", county: str = "Alameda", **standings: str) -> Draft:
    """A registration; standings as ``day1="approved"``."""
    return Draft(
        kinds.REGISTERED,
        kinds.attendee_subject(attendee_id(number)),
        {
            "fields": {
                "given_name": name,
                "family_name": f"Okafor {number}",
                "county": county,
                "affiliation": "county_team_member",
            },
            "standings": {day.removeprefix("day"): standing for day, standing in standings.items()},
            "by": "roster",
        },
    )


def about(number: int, kind: str, **values: object) -> Draft:
    """Any draft about the attendee with this number."""
    return Draft(kind, kinds.attendee_subject(attendee_id(number)), values)  # type: ignore[arg-type]


def check_in(number: int, day: int = 1) -> Draft:
    """A check-in by a scan."""
    return about(number, kinds.CHECKED_IN, day=day, desk=DESK, method="scan")


def undo_of(entries: Iterable[Entry]) -> list[Draft]:
    """What takes these entries back."""
    return [Draft(kinds.UNDONE, entry.subject, {"entry": entry.id.hex()}) for entry in entries]

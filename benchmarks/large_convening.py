"""Convenings as large as they may grow, made entry by entry through the one write path."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from itertools import islice
from pathlib import Path

from pact_desktop.domain.counties import COUNTIES
from pact_desktop.domain.ids import attendee_id_from_number
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import start_convening

ACTOR = Actor("Lobby A", "Bench")
SETTINGS = {"title": "Bench", "day1": "2026-10-06", "day2": "2026-10-07"}
DAY_1 = datetime(2026, 10, 6, 15, 30, tzinfo=UTC)
"""The morning of Day 1 at the venue."""
ENTRIES_EACH = 5
"""Entries of every attendee: registered, edited, printed, and checked in and out on Day 2."""

_SPREAD = 0x9E3779B97F4A7C15  # scatters the ids over the index as random ones are
_AT_ONCE = 50_000


def attendee_id(number: int) -> str:
    """The id of an invented attendee, scattered as random ids are."""
    return attendee_id_from_number((number + 1) * _SPREAD % 2**64)


@cache
def convening_of(attendees: int) -> Path:
    """A convening of so many attendees, all approved for both days and none in on Day 1; made once a run."""
    folder = Path(tempfile.mkdtemp(prefix="pact-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / f"{attendees}.pact"
    with start_convening(path, ACTOR, SETTINGS) as file:
        stream = _drafts(attendees)
        while some := list(islice(stream, _AT_ONCE)):
            with file.writing(ACTOR.desk, ACTOR.operator) as transaction:
                transaction.record(some)
            file.checkpoint()
    return path


def _drafts(attendees: int) -> Iterator[Draft]:
    """The entries attendee by attendee, so that each one's are folded together."""
    for number in range(attendees):
        subject = kinds.attendee_subject(attendee_id(number))
        fields = {
            "given_name": f"Given{number % 5_000}",
            "family_name": f"Family{number}",
            "county": COUNTIES[number % len(COUNTIES)].name,
            "affiliation": "key_stakeholder",
            "email": f"person{number}@example.org",
        }
        standings = {"1": "approved", "2": "approved"}
        yield Draft(
            kinds.REGISTERED, subject, {"fields": {**fields}, "standings": {**standings}, "by": "roster"}
        )
        yield Draft(kinds.EDITED, subject, {"fields": {"agency": f"Agency {number % 700}"}})
        yield Draft(kinds.PRINTED, subject, {"issue": 1})
        yield Draft(kinds.CHECKED_IN, subject, {"day": 2, "desk": ACTOR.desk, "method": "scan"})
        yield Draft(kinds.CHECKED_OUT, subject, {"day": 2, "desk": ACTOR.desk})

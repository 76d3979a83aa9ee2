"""What the demo plays with: the file, a clock that it sets, the desks, the badges' codes, its counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

from pact_desktop.domain.hand_outs import HandOut
from pact_desktop.domain.people import Attendee
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.find import find_attendees
from pact_desktop.operations.results import CheckInResult
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

ORGANIZER = Actor("Office", "Ines")
DESKS = (Actor("Lobby A", "Rosa"), Actor("Lobby B", "Owen"))
SEED = 2026


class PlayedClock:
    """A wall clock that stands where the demo sets it."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        """The time that it shows."""
        return self.moment


@dataclass
class Stage:
    """The demo while it is played. Chance has a fixed seed, so that it goes the same way every time."""

    file: ConveningFile
    clock: PlayedClock
    folder: Path
    """Where everything is written."""
    codes: dict[str, str] = field(default_factory=dict)
    """The code of each badge as it was read back from its printed page, by attendee id."""
    counts: Counter[str] = field(default_factory=Counter)
    """How often each thing happened."""
    random: Random = field(default_factory=lambda: Random(SEED))  # noqa: S311  # a story, no secret

    def set_clock(self, day: int, at: time, days_before: int = 0) -> None:
        """Set the clock to a time of the venue's, on a day of the convening or some days before."""
        self.clock.moment = self.moment(day, at) - timedelta(days=days_before)

    def moment(self, day: int, at: time) -> datetime:
        """A time of a day of the convening."""
        date_of_day: date = self.file.convening.days[day].date
        return datetime.combine(date_of_day, at, self.file.convening.zone)

    def people(self) -> list[Attendee]:
        """The roster as it stands, in the same order at every run."""
        with self.file.reading() as connection:
            roster = queries.roster(connection)
        return sorted(roster, key=lambda each: (each.family_name, each.given_name, each.phone, each.county))

    def scan(self, desk: Actor, day: int, code: str, override: str | None = None) -> CheckInResult:
        """A code is held to a desk's scanner."""
        return self._told(check_in_code(self.file, desk, day, code, override=override))

    def find_and_check_in(self, desk: Actor, day: int, attendee: Attendee) -> CheckInResult:
        """Somebody without a badge at hand is found by the beginning of the name."""
        typed = f"{attendee.given_name[:4]} {attendee.family_name[:5]}"
        hits = find_attendees(self.file, typed, 10)
        found = next((each for each, _ in hits if each.attendee_id == attendee.attendee_id), attendee)
        self.count("searches")
        return self._told(check_in_attendee(self.file, desk, day, found.attendee_id))

    def told(self, results: Iterable[CheckInResult]) -> None:
        """Count what came of several people at once."""
        for result in results:
            self._told(result)

    def count(self, what: str, times: int = 1) -> None:
        """Count something that happened."""
        self.counts[what] += times

    def _told(self, result: CheckInResult) -> CheckInResult:
        self.count(result.decision.outcome.value)
        self.count("packets", result.handed_out.count(HandOut.PACKET))
        return result

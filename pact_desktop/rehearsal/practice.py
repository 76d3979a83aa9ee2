"""A volunteer's practice: one person after another, what was right, and how long each took."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import fmean

from pact_desktop.rehearsal.arrivals import Arrival, Kind
from pact_desktop.rehearsal.queue import ASSUMED_SERVICE, ServiceTimes

_FEWEST = 3
"""So many people of a kind must have been handled before their mean says more than the assumption."""


@dataclass
class Practice:
    """Goes through a plan of arrivals. Times are seconds of any steady clock, given by whoever calls.

    A person who is expected is handled once checked in; a walk-in and somebody of the wrong day once the
    volunteer goes on, since what is right there is the volunteer's to decide. A mistake is somebody else
    checked in meanwhile, or somebody expected sent on without.
    """

    plan: Sequence[Arrival]
    handled: int = 0
    mistakes: int = 0
    _place: int = 0
    _since: float = 0.0
    _seconds: dict[Kind, list[float]] = field(default_factory=lambda: defaultdict(list))

    @property
    def current(self) -> Arrival | None:
        """Who stands at the desk, None once everybody was there."""
        return self.plan[self._place] if self._place < len(self.plan) else None

    @property
    def mean_seconds(self) -> float | None:
        """Mean time at the desk of everybody handled, None before the first."""
        everybody = [seconds for each in self._seconds.values() for seconds in each]
        return fmean(everybody) if everybody else None

    def service_times(self) -> ServiceTimes:
        """The measured means where enough people were handled, the assumptions elsewhere."""
        measured = {kind: fmean(each) for kind, each in self._seconds.items() if len(each) >= _FEWEST}
        return {**ASSUMED_SERVICE, **measured}

    def begin(self, now: float) -> None:
        """The person in front steps up."""
        self._since = now

    def checked_in(self, attendee_ids: Iterable[str], now: float) -> None:
        """These were checked in; goes on to the next person if the one in front is among them."""
        current = self.current
        if current is None:
            return
        awaited = current.attendee.attendee_id if current.attendee else ""
        ids = set(attendee_ids)
        if current.kind is not Kind.WALK_IN:
            self.mistakes += len(ids - {awaited})
        if awaited in ids and current.kind is not Kind.WRONG_DAY:
            self._go_on(current, now)

    def sent_on(self, now: float) -> None:
        """The volunteer is done with the person in front."""
        current = self.current
        if current is None:
            return
        if current.kind in (Kind.HOLDS_BADGE, Kind.LOST_BADGE):
            self.mistakes += 1
        self._go_on(current, now)

    def _go_on(self, current: Arrival, now: float) -> None:
        self.handled += 1
        self._seconds[current.kind].append(now - self._since)
        self._place += 1
        self._since = now

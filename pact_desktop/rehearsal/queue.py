"""How long people wait: one line before some desks, first come, first served.

Each desk takes the next in line as soon as it is free, so the whole simulation is a heap of the times at
which the desks become free. Arrivals and times at the desk are drawn once a round and shared by every number
of desks, so that the numbers differ by the desks alone.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from pact_desktop.domain.people import Attendee
from pact_desktop.rehearsal.arrivals import Arrival, Kind, Mix, plan_arrivals

ServiceTimes = Mapping[Kind, float]
"""Mean seconds at the desk for each way of coming."""

ASSUMED_SERVICE: ServiceTimes = {
    Kind.HOLDS_BADGE: 8.0,
    Kind.LOST_BADGE: 30.0,
    Kind.WRONG_DAY: 60.0,
    Kind.WALK_IN: 50.0,
}
"""Assumptions for who has not measured: greeting and a scan; search and a new badge; talk; the form."""

BEARABLE = 5 * 60.0
"""Seconds that nine in ten may wait at most for a number of desks to be called enough."""

_SEED = 2026
_SHAPE = 4.0  # of the gamma distribution: most near the mean, a few twice as long
_ROUNDS = 20
_MOST_PEOPLE = 20_000


@dataclass(frozen=True, slots=True)
class Waiting:
    """Seconds in line with so many desks, over all rounds."""

    desks: int
    p50: float
    p90: float
    longest: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a mix of arrivals leads to. ``arrivals`` is the mean number of people; 0 where nobody comes."""

    arrivals: float
    waiting: tuple[Waiting, ...]

    @property
    def enough(self) -> int | None:
        """The fewest desks with which nine in ten wait no longer than BEARABLE, None if all are too few."""
        return next((each.desks for each in self.waiting if each.p90 <= BEARABLE), None)


def forecast(
    roster: Sequence[Attendee],
    day: int,
    mix: Mix,
    most_desks: int,
    service: ServiceTimes = ASSUMED_SERVICE,
    seed: int = _SEED,
) -> Forecast:
    """Simulate mornings with 1 to ``most_desks`` desks; the same seed gives the same forecast."""
    chance = Random(seed)  # noqa: S311  # a simulation, no secret
    rounds = max(1, min(_ROUNDS, _MOST_PEOPLE // max(len(roster), 1)))
    waited: dict[int, list[float]] = {desks: [] for desks in range(1, most_desks + 1)}
    people = 0
    for _ in range(rounds):
        arrivals = plan_arrivals(roster, day, mix, chance)
        people += len(arrivals)
        times = [_time_at_desk(arrival, service, chance) for arrival in arrivals]
        for desks, all_waits in waited.items():
            all_waits += waits([arrival.at for arrival in arrivals], times, desks)
    return Forecast(people / rounds, tuple(_summed_up(desks, each) for desks, each in waited.items()))


def waits(arrived: Sequence[float], times: Sequence[float], desks: int) -> list[float]:
    """Seconds that each waits in line: who arrived when (rising), how long each takes, how many desks."""
    free = [0.0] * desks
    waited = []
    for at, takes in zip(arrived, times, strict=True):
        begins = max(at, free[0])
        heapq.heapreplace(free, begins + takes)
        waited.append(begins - at)
    return waited


def _time_at_desk(arrival: Arrival, service: ServiceTimes, chance: Random) -> float:
    return chance.gammavariate(_SHAPE, service[arrival.kind] / _SHAPE)


def _summed_up(desks: int, waited: list[float]) -> Waiting:
    if not waited:
        return Waiting(desks, 0.0, 0.0, 0.0)
    ordered = sorted(waited)
    last = len(ordered) - 1
    return Waiting(desks, ordered[round(last * 0.5)], ordered[round(last * 0.9)], ordered[last])

"""What a rehearsal needs before its window opens: the copy, and who comes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from pact_desktop.domain.people import Attendee
from pact_desktop.rehearsal.arrivals import Arrival, Mix, plan_arrivals
from pact_desktop.rehearsal.copy import close_copy, open_copy
from pact_desktop.rehearsal.queue import ASSUMED_SERVICE, Forecast, ServiceTimes, forecast
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

MOST_DESKS = 8


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A rehearsal ready to begin. ``copy`` is closed and removed by ``rehearsal.copy.close_copy``."""

    real: Path
    copy: ConveningFile
    day: int
    mix: Mix
    roster: Sequence[Attendee]
    """Everybody as they stood at the beginning."""
    plan: Sequence[Arrival]


def prepare(real: Path, day: int, mix: Mix) -> Rehearsal:
    """Copy the convening and plan who comes. Raises UnusableDatabaseError if it cannot be copied."""
    copy = open_copy(real)
    try:
        roster = roster_of(copy)
        plan = plan_arrivals(roster, day, mix, Random())  # noqa: S311  # another morning each time
    except BaseException:
        close_copy(copy)
        raise
    return Rehearsal(real, copy, day, mix, roster, plan)


def line_of(
    roster: Sequence[Attendee], day: int, mix: Mix, service: ServiceTimes = ASSUMED_SERVICE
) -> Forecast:
    """The waiting times that a mix leads to with 1 to MOST_DESKS desks."""
    return forecast(roster, day, mix, MOST_DESKS, service)


def roster_of(file: ConveningFile) -> list[Attendee]:
    """Everybody who is known."""
    with file.reading() as connection:
        return queries.roster(connection)

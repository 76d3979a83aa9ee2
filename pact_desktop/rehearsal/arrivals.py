"""Who comes to the door in a rehearsal, when, and with what in hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Attendee, AttendeeState

QUARTER_HOUR = 15 * 60.0

_GIVEN_NAMES = ("Amara", "Bruno", "Celia", "Dario", "Edith", "Farid", "Greta", "Hugo", "Ilse", "Jamal")
_FAMILY_NAMES = (
    "Abara",
    "Brandt",
    "Cisneros",
    "Dahl",
    "Espinoza",
    "Farrow",
    "Gallo",
    "Hale",
    "Imai",
    "Jonas",
)


class Kind(StrEnum):
    """How somebody comes to the door."""

    HOLDS_BADGE = "holds_badge"
    LOST_BADGE = "lost_badge"
    WRONG_DAY = "wrong_day"
    WALK_IN = "walk_in"


@dataclass(frozen=True, slots=True)
class Mix:
    """What comes: people a quarter hour on average, and shares from 0 to 1.

    Walk-ins and people of the wrong day are shares of all who come, lost badges a share of those who are
    expected. Raises UnreadableInputError where that cannot be.
    """

    rate: float = 40
    walk_ins: float = 0.05
    wrong_day: float = 0.03
    lost: float = 0.08

    def __post_init__(self) -> None:
        if not 0 < self.rate <= 10_000:
            raise UnreadableInputError(
                "The rate must be above 0 and at most 10,000 people.", "It counts arrivals in a quarter hour."
            )
        if not all(0 <= share <= 1 for share in (self.walk_ins, self.wrong_day, self.lost)):
            raise UnreadableInputError("A share must be between 0 and 100 percent.")
        if self.walk_ins + self.wrong_day > 0.9:
            raise UnreadableInputError(
                "Walk-ins and people of the wrong day are more than 90 percent.",
                "Leave a place for those who are expected.",
            )


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody at the door: seconds after the doors open, and how. A walk-in has no attendee but a name."""

    at: float
    kind: Kind
    name: str
    attendee: Attendee | None = None


def plan_arrivals(roster: Sequence[Attendee], day: int, mix: Mix, chance: Random) -> list[Arrival]:
    """Everybody who is approved for ``day`` and not in yet comes once, the others of the mix between them.

    The time between two arrivals is exponential. People of the wrong day are those on the roster who are
    approved for another day only; where there are no more of them, none come.
    """
    expected, others = [], []
    for attendee in roster:
        if attendee.state is not AttendeeState.KNOWN or attendee.is_in(day):
            continue
        if day in attendee.approved_days:
            expected.append(attendee)
        elif attendee.approved_days:
            others.append(attendee)
    chance.shuffle(expected)
    chance.shuffle(others)
    arrivals: list[Arrival] = []
    at = 0.0
    for kind, person in _line(expected, others, mix, chance):
        at += chance.expovariate(mix.rate / QUARTER_HOUR)
        name = person.display_name if person else _invented_name(chance)
        arrivals.append(Arrival(at, kind, name, person))
    return arrivals


def _line(
    expected: list[Attendee], others: list[Attendee], mix: Mix, chance: Random
) -> Iterator[tuple[Kind, Attendee | None]]:
    for attendee in expected:
        while (drawn := chance.random()) < mix.walk_ins + mix.wrong_day:
            if drawn < mix.walk_ins:
                yield Kind.WALK_IN, None
            elif others:
                yield Kind.WRONG_DAY, others.pop()
        yield (Kind.LOST_BADGE if chance.random() < mix.lost else Kind.HOLDS_BADGE), attendee


def _invented_name(chance: Random) -> str:
    return f"{chance.choice(_GIVEN_NAMES)} {chance.choice(_FAMILY_NAMES)}"

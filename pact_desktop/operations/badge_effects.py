"""What taking people off the roster, or bringing them back, does to badges that are printed already."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from pact_desktop.domain.people import AttendeeState
from pact_desktop.domain.sentence import Sentence, said
from pact_desktop.store.taken_back import badges_and_check_ins, states_of

KNOWN, VOID = AttendeeState.KNOWN, AttendeeState.VOID


@dataclass(frozen=True, slots=True)
class Holding:
    """So many ``people`` with so many printed ``badges`` and ``check_ins``, a day each."""

    people: int = 0
    badges: int = 0
    check_ins: int = 0

    def __add__(self, other: Holding) -> Holding:
        return Holding(
            self.people + other.people, self.badges + other.badges, self.check_ins + other.check_ins
        )


NOBODY = Holding()


def holding_of(connection: Connection, attendee_ids: Collection[str]) -> Holding:
    """What these attendees hold."""
    if not attendee_ids:
        return NOBODY
    return Holding(len(attendee_ids), *badges_and_check_ins(connection, attendee_ids))


@dataclass(frozen=True, slots=True)
class BadgeEffects:
    """Who left the roster, and who is on it again."""

    gone: Holding = NOBODY
    back: Holding = NOBODY

    def __add__(self, other: BadgeEffects) -> BadgeEffects:
        return BadgeEffects(self.gone + other.gone, self.back + other.back)

    def sentences(self) -> Iterator[Sentence]:
        """What people should hear of it; nothing where no badge and no check-in is concerned."""
        if self.gone.badges:
            yield said(
                "Printed badges that are refused until their people are on the roster again: {count}.",
                count=self.gone.badges,
            )
        if self.gone.check_ins:
            yield said(
                "Check-ins of these people: {count}. They stay recorded "
                "and are theirs again with the badges.",
                count=self.gone.check_ins,
            )
        if self.back.badges:
            yield said("Printed badges that are good again: {count}.", count=self.back.badges)
        if self.back.check_ins:
            yield said("Check-ins of theirs, which they have again: {count}.", count=self.back.check_ins)


NO_EFFECTS = BadgeEffects()


class RosterWatch:
    """Compares who is on the roster before and after a change of some attendees."""

    def __init__(self, connection: Connection, attendee_ids: Collection[str]) -> None:
        self._connection = connection
        self._ids = attendee_ids
        self._before = states_of(connection, attendee_ids)

    def effects(self) -> BadgeEffects:
        """What changed since."""
        now = states_of(self._connection, self._ids)
        before = self._before
        gone = [each for each in before if (before[each], now.get(each)) == (KNOWN, VOID)]
        back = [each for each in now if (before.get(each), now[each]) == (VOID, KNOWN)]
        return BadgeEffects(holding_of(self._connection, gone), holding_of(self._connection, back))

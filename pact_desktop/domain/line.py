"""The line of those who wait for a day: who is next, whom an approval passes, and what needs a reason.

Who began to wait first stands first; going from *requested* to *waitlisted* keeps the place in the line.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.domain.places import Places

_LAST = 1 << 63
"""Later than any clock."""


class ReasonFor(StrEnum):
    """What a reason is asked for."""

    DECLINING = "declining"
    CLOSED = "closed"
    """Approving for a day that is closed to the person."""
    BEYOND_LIMIT = "beyond_limit"
    PASSING = "passing"
    """Approving ahead of somebody who waits longer."""


@dataclass(frozen=True, slots=True)
class InLine:
    """Somebody who waits. ``team`` is the county whose team place an approval takes, empty for none."""

    attendee_id: str
    team: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Everyone who waits for one day, who is first in line first, and the places that are left.

    ``day_left`` None means no limit; ``team_left`` holds every county that somebody in the line counts for.
    """

    waiting: tuple[InLine, ...] = ()
    day_left: int | None = None
    team_left: Mapping[str, int] = field(default_factory=dict)

    def places_of(self, one: InLine) -> Places:
        """The places left for somebody in the line."""
        return Places(self.day_left, self.team_left.get(one.team))

    @property
    def next(self) -> InLine | None:
        """Whom a free place is offered to: the first in line for whom no limit is reached, None if nobody."""
        return next((one for one in self.waiting if self.places_of(one).has_place), None)

    def passed_by(self, chosen: Collection[str]) -> list[InLine]:
        """Whom approving ``chosen`` (attendee ids) together passes, in the order of the line.

        These are the others who wait longer than the last of them; somebody who is not in the line passes
        everyone. Who waits only for a place in a full team is not passed: that person could not take it.
        """
        last = len(self.waiting)
        places = {one.attendee_id: place for place, one in enumerate(self.waiting)}
        if all(attendee_id in places for attendee_id in chosen):
            last = max((places[attendee_id] for attendee_id in chosen), default=0)
        return [
            one
            for one in self.waiting[:last]
            if one.attendee_id not in chosen and self.team_left.get(one.team, 1) > 0
        ]


def reason_for(
    standing: Standing | None, rule: Admission, places: Places, *, passes: bool
) -> ReasonFor | None:
    """What giving somebody ``standing`` by hand needs a reason for, None if it needs none.

    ``passes`` tells whether approving passes somebody in the line (``Line.passed_by``). Whom the rules would
    approve without asking, and who does not wait, passes nobody: see ``takes_a_turn``.
    """
    if standing is Standing.DECLINED:
        return ReasonFor.DECLINING
    if standing is not Standing.APPROVED:
        return None
    if rule is Admission.CLOSED:
        return ReasonFor.CLOSED
    if not places.has_place:
        return ReasonFor.BEYOND_LIMIT
    return ReasonFor.PASSING if passes else None


def takes_a_turn(before: Standing | None, rule: Admission) -> bool:
    """Whether approving somebody with the standing ``before`` is a matter of turns in the line.

    It is not where the day is open to the person, who does not wait: registering would approve just so.
    """
    return rule is not Admission.OPEN or (before is not None and before.waits)


def turn(attendee: Attendee, day: int) -> tuple[int, str]:
    """The order in which people are decided about: that of the line, and those who do not wait after it."""
    registration = attendee.registrations.get(day)
    waits = registration is not None and registration.standing.waits
    return registration.since if registration and waits else _LAST, attendee.attendee_id

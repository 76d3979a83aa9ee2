"""What is handed out at the door: once for the whole convening, or once a day."""

from __future__ import annotations

from enum import StrEnum

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.people import Attendee


class HandOut(StrEnum):
    """Something to hand out, under the word that entries and settings know it by."""

    PACKET = "packet"
    MEAL_TICKET = "meal_ticket"


def may_get(attendee: Attendee | None, convening: Convening) -> tuple[HandOut, ...]:
    """What somebody gets at this convening at all: a meal ticket only with a dietary need.

    None stands for somebody whose badge is all that is known.
    """
    handed_out = {item for items in convening.hand_out.values() for item in items}
    has_need = attendee is not None and bool(attendee.dietary)
    return tuple(
        item for item in HandOut if item in handed_out and (item is not HandOut.MEAL_TICKET or has_need)
    )


def due(attendee: Attendee | None, convening: Convening, day: int) -> tuple[HandOut, ...]:
    """What is still to be handed to somebody who is in on ``day``.

    The packet is for the whole convening: whoever got it on Day 1 gets none on Day 2. A meal ticket is for
    the day.
    """
    return tuple(
        item
        for item in may_get(attendee, convening)
        if item in convening.hand_out[day] and not was_handed_out(attendee, item, day)
    )


def was_handed_out(attendee: Attendee | None, item: HandOut, day: int) -> bool:
    """Whether somebody has an item that is good on ``day``."""
    if attendee is None:
        return False
    if item is HandOut.PACKET:
        return any(item in items for items in attendee.hand_outs.values())
    return item in attendee.hand_outs.get(day, ())

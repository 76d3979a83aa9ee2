"""What is handed out, in words and as boxes on the card."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.hand_outs import HandOut, due, may_get, was_handed_out
from pact_desktop.domain.people import Attendee
from pact_desktop.gui.check_in.view_model import HandOutView, IconLine
from pact_desktop.gui.words import Span

PACKET_ICON = "folder"

translate = QCoreApplication.translate


def hand_out_view(item: HandOut, dietary: str, given: bool = False) -> HandOutView:
    """One thing to hand out; ``dietary`` is the need that a meal ticket is for."""
    if item is HandOut.PACKET:
        return HandOutView(PACKET_ICON, translate("HandOut", "Packet"), item.value, given)
    return HandOutView("leaf", ticket_words(dietary), item.value, given)


def ticket_words(dietary: str) -> str:
    """The meal ticket of a need, as it stands in a row of its own."""
    return translate("HandOut", "{food} ticket").format(food=dietary)


def choices_again(attendee: Attendee, convening: Convening, day: int) -> tuple[HandOutView, ...]:
    """What can be handed to somebody who is in, for the first time or again."""
    return tuple(
        hand_out_view(item, attendee.dietary, was_handed_out(attendee, item, day))
        for item in may_get(attendee, convening)
    )


def handed_out_line(attendee: Attendee, convening: Convening, day: int) -> IconLine:
    """What somebody who is in was handed, and what is missing."""
    had = [item for item in may_get(attendee, convening) if was_handed_out(attendee, item, day)]
    missing = due(attendee, convening, day)
    spans = [Span(_were_handed_out(had, attendee.dietary) + " ")] if had else []
    if missing:
        sentence = translate("HandOut", "Not handed out yet: {things}.")
        spans.append(Span(sentence.format(things=in_a_sentence(missing, attendee.dietary)), strong=True))
    else:
        spans.append(Span(translate("HandOut", "Nothing to do."), strong=True))
    return IconLine(PACKET_ICON, tuple(spans))


def in_a_sentence(items: Iterable[HandOut], dietary: str) -> str:
    """Things to hand out within a sentence: packet, vegan ticket."""
    food = dietary[:1].lower() + dietary[1:]
    return ", ".join(
        translate("HandOut", "packet") if item is HandOut.PACKET else ticket_words(food) for item in items
    )


def _were_handed_out(items: list[HandOut], dietary: str) -> str:
    food = dietary[:1].lower() + dietary[1:]
    if len(items) > 1:
        return translate("HandOut", "Packet and {food} ticket were handed out.").format(food=food)
    if items[0] is HandOut.PACKET:
        return translate("HandOut", "The packet was handed out.")
    return translate("HandOut", "The {food} ticket was handed out.").format(food=food)

"""What is still to be handed to somebody: the packet once, a meal ticket each day."""

from __future__ import annotations

import pytest

from pact_desktop.domain.decision import AtTheDoor, RemedyCode, decide
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.hand_outs import HandOut, due, may_get
from pact_desktop.domain.people import Standing
from pact_desktop.domain.settings_table import convening_from_settings, setting_from_text
from tests.support.people import attendee, convening, inside

PACKET, TICKET = HandOut.PACKET, HandOut.MEAL_TICKET
DAYS = {"title": "PACT", "day1": "2026-10-06", "day2": "2026-10-07"}


def test_the_packet_is_handed_out_once_and_a_ticket_each_day_to_whom_has_a_dietary_need() -> None:
    vegan = attendee(dietary="Vegan")
    assert due(vegan, convening(), 1) == (PACKET, TICKET)
    assert due(attendee(), convening(), 1) == (PACKET,)
    had = attendee(dietary="Vegan", hand_outs={1: frozenset({"packet", "meal_ticket"})})
    assert due(had, convening(), 1) == ()
    assert due(had, convening(), 2) == (TICKET,)


def test_the_convening_says_what_is_handed_out_on_which_day() -> None:
    vegan = attendee(dietary="Vegan")
    only_first = convening(hand_out={1: ("packet",), 2: ()})
    assert due(vegan, only_first, 1) == (PACKET,)
    assert due(vegan, only_first, 2) == ()
    assert may_get(vegan, only_first) == (PACKET,)
    assert may_get(vegan, convening(hand_out={1: (), 2: ()})) == ()


def test_whoever_is_known_by_the_badge_alone_gets_a_packet() -> None:
    assert due(None, convening(), 1) == (PACKET,)


def test_the_settings_are_typed_in_words() -> None:
    first = setting_from_text("hand_out_day1", "Packet, meal ticket")
    assert first == ["packet", "meal_ticket"]
    typed = {**DAYS, "hand_out_day1": first, "hand_out_day2": setting_from_text("hand_out_day2", "")}
    made = convening_from_settings({**typed, "check_out": setting_from_text("check_out", "No")})
    assert made.hand_out == {1: ("packet", "meal_ticket"), 2: ()}
    assert not made.check_out
    with pytest.raises(UnreadableInputError, match="must name packet and meal_ticket"):
        setting_from_text("hand_out_day1", "pencils")
    with pytest.raises(UnreadableInputError, match="yes or no"):
        setting_from_text("check_out", "maybe")


def test_leaving_and_handing_out_again_are_offered_where_the_convening_has_them() -> None:
    person = attendee({1: Standing.APPROVED}, attendance={1: inside()})

    def offered(**changes: object) -> list[RemedyCode]:
        return [remedy.code for remedy in decide(AtTheDoor(1, person), convening(**changes)).remedies]

    assert offered() == [RemedyCode.CHECK_OUT, RemedyCode.HAND_OUT_AGAIN, RemedyCode.SOMEONE_ELSE]
    assert offered(check_out=False) == [RemedyCode.HAND_OUT_AGAIN, RemedyCode.SOMEONE_ELSE]
    assert offered(check_out=False, hand_out={1: (), 2: ()}) == [RemedyCode.SOMEONE_ELSE]

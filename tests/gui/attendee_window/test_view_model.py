"""What the attendee sees of each result, and what not."""

from __future__ import annotations

import pytest

from pact_desktop.domain.decision import Outcome
from pact_desktop.gui.attendee_window.view_model import AttendeeState, AttendeeView, attendee_view
from pact_desktop.gui.check_in.file_cards import NOT_RECORDED, WAITING
from pact_desktop.gui.check_in.view_model import CardView, HandOutView, IconLine
from pact_desktop.gui.words import Span
from pact_desktop.operations.convenings import change_settings
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR

ADMITTED = CardView(
    "admitted",
    "Checked in",
    eyebrow="County team member  ·  Probation",
    name="Marisol Vega-Ortiz",
    badge_name=("Marisol", "Vega-Ortiz"),
    county="Alameda County",
    pronouns="she/her",
    hand_out=(HandOutView("folder", "Packet"), HandOutView("leaf", "Vegetarian ticket")),
    lines=(IconLine("note", (Span("Seat near the front."),)),),
    contact="(510) 555-0142",
)


def test_who_comes_in_is_welcomed_by_name_and_told_where_to_go(file: ConveningFile) -> None:
    change_settings(file, ACTOR, {"day1_room": "Main Hall, table 12"})
    view = attendee_view(ADMITTED, file.convening, 1)
    assert (view.state, view.name, view.rest) == (
        AttendeeState.WELCOME,
        "Marisol",
        "Vega-Ortiz, Alameda County",
    )
    assert [hint.words for hint in view.hints] == ["Please take your packet", "Main Hall, table 12"]


def test_nothing_is_shown_that_the_badge_does_not_show(file: ConveningFile) -> None:
    shown = repr(attendee_view(ADMITTED, file.convening, 1))
    for private in ("Vegetarian", "ticket", "Probation", "front", "555", "she/her"):
        assert private not in shown


@pytest.mark.parametrize("outcome", [*(one.value for one in Outcome), WAITING, NOT_RECORDED])
def test_everything_but_coming_in_is_one_moment_without_name_or_reason(
    file: ConveningFile, outcome: str
) -> None:
    card = CardView(outcome, "", name="Lena Hoang", badge_name=("Lena", "Hoang"), county="Kern County")
    view = attendee_view(card, file.convening, 1)
    if outcome in (Outcome.ADMITTED, Outcome.ADMITTED_UNKNOWN, Outcome.ALREADY_IN):
        assert view.state is AttendeeState.WELCOME
    else:
        assert view == AttendeeView(AttendeeState.MOMENT)


def test_the_ready_desk_is_ready_for_the_next(file: ConveningFile) -> None:
    assert attendee_view(None, file.convening, 1) == AttendeeView(AttendeeState.READY)

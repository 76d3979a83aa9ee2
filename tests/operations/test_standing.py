"""Deciding about requests and the waitlist: what needs a reason."""

from __future__ import annotations

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Standing
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.standing import set_standing
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import GUEST, enrol


def test_the_first_in_line_is_approved_without_a_reason(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"capacity_day2": "1"})
    first = enrol(file, actor, "Ada", 2, **GUEST).attendee_id
    enrol(file, actor, "Bo", 2, **GUEST)
    approved = set_standing(file, actor, first, 2, Standing.APPROVED).attendee
    assert approved.standing(2) is Standing.APPROVED


def test_passing_somebody_in_line_needs_a_reason(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"capacity_day2": "1"})
    enrol(file, actor, "Ada", 2, **GUEST)
    second = enrol(file, actor, "Bo", 2, **GUEST).attendee_id
    with pytest.raises(UnreadableInputError, match="wait longer"):
        set_standing(file, actor, second, 2, Standing.APPROVED)
    approved = set_standing(file, actor, second, 2, Standing.APPROVED, "speaks on a panel").attendee
    assert approved.standing(2) is Standing.APPROVED


def test_approving_for_a_day_that_is_closed_needs_a_reason(file: ConveningFile, actor: Actor) -> None:
    guest = enrol(file, actor, "Ada", 2, **GUEST).attendee_id
    with pytest.raises(UnreadableInputError, match="closed"):
        set_standing(file, actor, guest, 1, Standing.APPROVED)
    approved = set_standing(file, actor, guest, 1, Standing.APPROVED, "invited by the director").attendee
    assert approved.standing(1) is Standing.APPROVED

"""Who works at the desk, and how long an organizer's PIN stays good."""

from __future__ import annotations

from pact_desktop.gui.session import DeskSession
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.settings import Settings
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR


class Hand:
    """A clock moved by hand, in seconds."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_pin_stays_good_for_a_quarter_of_an_hour(file: ConveningFile, settings: Settings) -> None:
    clock = Hand()
    session = DeskSession(settings, file, clock)
    session.let_in("Ines")
    clock.now = 15 * 60 - 1
    assert session.actor.organizer == "Ines"
    clock.now = 15 * 60
    assert session.actor == ACTOR


def test_an_organizer_can_leave_before(file: ConveningFile, settings: Settings) -> None:
    session = DeskSession(settings, file)
    session.let_in("Ines")
    session.leave()
    assert session.organizer == ""


def test_the_pin_is_needed_only_where_roles_hold(file: ConveningFile, settings: Settings) -> None:
    session = DeskSession(settings, file)
    session.refresh()
    assert not session.needs_pin
    set_operator(file, ACTOR, "Rosa", Role.DESK, "1357")
    session.refresh()
    assert (session.can_lock, session.needs_pin) == (True, False)
    set_operator(file, ACTOR, "Ines", Role.ORGANIZER, "2468")
    session.refresh()
    assert session.needs_pin
    session.let_in("Ines")
    assert not session.needs_pin

"""Overrides where an organizer has a PIN: reason, PIN, Enter; by presenter and by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pact_desktop.domain.decision import RemedyCode
from pact_desktop.gui.check_in.desk import CheckInDesk
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.reasons import ReasonsStep
from pact_desktop.gui.check_in.view_model import Scene
from pact_desktop.gui.check_in.walk_in_desk import WalkInDesk
from pact_desktop.gui.context import Context
from pact_desktop.gui.desk_day import DeskDay
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.session import DeskSession
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.check_in.screen import NotedScreen
from tests.gui.check_in.test_page import Desk
from tests.gui.conftest import ACTOR, People

PIN = "2468"


@pytest.fixture
def screen() -> NotedScreen:
    return NotedScreen()


@pytest.fixture
def session(file: ConveningFile, people: People, settings: Settings) -> DeskSession:
    """A desk where the organizer Ines has a PIN that nobody has given yet."""
    set_operator(file, ACTOR, "Ines", Role.ORGANIZER, PIN)
    made = DeskSession(settings, file)
    made.refresh()
    return made


@pytest.fixture
def presenter(
    file: ConveningFile, people: People, session: DeskSession, screen: NotedScreen
) -> CheckInPresenter:
    finder = Finder(file)
    finder.build()
    words = wording()
    desk = CheckInDesk(file, session, finder, words)
    return CheckInPresenter(desk, WalkInDesk(file, finder, words), screen, AtOnce(), DeskDay(file, 1))


def test_the_reason_step_asks_for_the_pin_and_keeps_it_good(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, session: DeskSession
) -> None:
    presenter.scan(people.code(people.siobhan))
    presenter.choose_remedy(RemedyCode.ADMIT_ANYWAY)
    assert screen.reasons is not None
    assert screen.reasons.asks_pin
    presenter.give_reason("Organizer agreed", PIN)
    assert screen.card.outcome == "admitted"
    assert session.organizer == "Ines"
    presenter.scan(people.code(people.rosario))
    presenter.choose_remedy(RemedyCode.ADMIT_ANYWAY)
    assert not screen.reasons.asks_pin
    presenter.give_reason("Our mistake")
    assert screen.card.outcome == "admitted"


def test_a_wrong_pin_is_told_and_the_step_stays(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.lena))
    presenter.choose_remedy(RemedyCode.DECLINE)
    presenter.give_reason("No place left", "1111")
    assert screen.pin_problems == ["This PIN is not known. Type it again."]
    assert presenter.scene is Scene.REASONS
    with file.reading() as connection:
        lena = queries.find_attendee(connection, people.lena.attendee_id)
    assert lena is not None
    assert lena.standing(1) == "requested"


def test_a_pin_set_at_another_desk_meanwhile_is_asked_for(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, session: DeskSession
) -> None:
    session.roles_hold = False  # this desk has not heard of it yet
    presenter.scan(people.code(people.siobhan))
    presenter.choose_remedy(RemedyCode.ADMIT_ANYWAY)
    assert screen.reasons is not None
    assert not screen.reasons.asks_pin
    presenter.give_reason("Organizer agreed")
    assert screen.reasons.asks_pin
    presenter.give_reason("Organizer agreed", PIN)
    assert screen.card.outcome == "admitted"


@pytest.fixture
def desk(qtbot: QtBot, session: DeskSession, context: Context, settled: Callable[[], None]) -> Desk:
    return Desk(qtbot, context, settled)


def step_of(desk: Desk) -> ReasonsStep:
    assert desk.page.view.card.reasons is not None
    return desk.page.view.card.reasons


def test_digits_go_to_the_pin_once_a_reason_is_chosen(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.lena))
    desk.lone_digit("1")
    desk.lone_digit("2")
    assert step_of(desk).reason == "Organizer agreed"
    desk.type("13")
    desk.press(Qt.Key.Key_Return)
    desk.type("57")
    desk.press(Qt.Key.Key_Return)
    assert step_of(desk).pin.text() == ""
    desk.type(PIN)
    assert step_of(desk).pin.displayText() == "●" * 4
    desk.press(Qt.Key.Key_Return)
    assert desk.scene is Scene.CARD
    assert desk.is_in(people.lena.attendee_id)


def test_a_scan_never_lands_in_the_pin(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.lena))
    desk.lone_digit("1")
    desk.lone_digit("1")
    desk.type("24")
    typed: list[str] = []
    step_of(desk).pin.textChanged.connect(typed.append)
    desk.burst(people.code(people.marisol))
    assert typed == []
    assert not desk.is_in(people.lena.attendee_id)
    assert desk.is_in(people.marisol.attendee_id)

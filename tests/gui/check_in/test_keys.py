"""The keyboard table of the desk, pressed in the real window; what test_page.py does not press already."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from pact_desktop.gui.check_in.view_model import Scene
from pact_desktop.gui.context import Context
from tests.gui.check_in.test_page import Desk
from tests.gui.conftest import People

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def desk(qtbot: QtBot, context: Context, settled: Callable[[], None]) -> Iterator[Desk]:
    made = Desk(qtbot, context, settled)
    yield made
    made.window.close()
    settled()


def hold(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key with others held down."""
    QTest.keyClick(QApplication.focusWidget() or desk.window, key, modifiers)
    desk.press(Qt.Key.Key_Shift)


def test_digits_in_the_ready_state_are_the_last_four_of_a_phone(desk: Desk, people: People) -> None:
    desk.type("0142")
    assert desk.scene is Scene.SEARCH
    assert desk.page.view.scenes.results.marked_id() == people.marisol.attendee_id


def test_enter_does_nothing_on_a_finished_card_and_f9_prints(desk: Desk, people: People) -> None:
    printed: list[list[str]] = []
    desk.context.print_wanted.connect(printed.append)
    desk.burst(people.code(people.marisol))
    desk.press(Qt.Key.Key_Return)
    assert desk.scene is Scene.CARD
    assert not printed
    desk.press(Qt.Key.Key_F9)
    assert printed == [[people.marisol.attendee_id]]


def test_f3_goes_to_the_search_from_a_card(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.marisol))
    desk.press(Qt.Key.Key_F3)
    assert desk.page.view.top.field.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert desk.scene is Scene.READY


def test_what_was_lost_is_handed_out_again_by_digits_and_enter(desk: Desk, people: People) -> None:
    for _ in range(2):
        desk.burst(people.code(people.marisol))
    desk.lone_digit("2")
    card = desk.page.view.card
    assert card.items == ("Packet", "Vegetarian ticket", "Both")
    desk.lone_digit("2")
    assert card.reasons is not None
    hold(desk, Qt.Key.Key_Left, ALT)
    assert not card.items
    desk.lone_digit("2")
    desk.lone_digit("1")
    desk.lone_digit("1")
    desk.press(Qt.Key.Key_Return)
    assert desk.scene is Scene.READY
    assert desk.window.messages.text().startswith("Handed out to Marisol")


def test_what_was_taken_back_is_put_back_by_keys(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.marisol))
    hold(desk, Qt.Key.Key_Z, CONTROL)
    assert not desk.is_in(people.marisol.attendee_id)
    hold(desk, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert desk.is_in(people.marisol.attendee_id)


def test_f6_goes_round_the_regions_and_typing_still_searches(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F6)
    desk.press(Qt.Key.Key_F6)
    desk.type("kelly")
    assert desk.scene is Scene.SEARCH


def test_f10_opens_what_a_narrow_window_has_no_room_for(qtbot: QtBot, desk: Desk, people: People) -> None:
    desk.window.resize(640, 360)
    desk.burst(people.code(people.marisol))
    QTest.keyClick(desk.page.view, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    assert {"Fix name", "Contact"} <= set(words)
    menu.close()
    desk.press(Qt.Key.Key_Escape)
    assert desk.scene is Scene.READY


def test_the_window_says_that_it_waits_and_goes_on_by_itself_once_the_file_is_free(
    qtbot: QtBot, desk: Desk, people: People
) -> None:
    with desk.context.file.writing("Lobby A", "Rosa") as transaction:
        transaction.connection.exec_driver_sql("PRAGMA busy_timeout=50")
    with closing(sqlite3.connect(desk.context.file.path, isolation_level=None)) as other_program:
        other_program.execute("BEGIN IMMEDIATE")
        desk.burst(people.code(people.marisol))
        card = desk.page.view.card
        qtbot.waitUntil(lambda: card.view.headline == "Waiting")
        desk.burst(people.code(people.james))
        qtbot.waitUntil(lambda: card.view.line == "2 entries wait")
        assert not desk.page.presenter.scans
        other_program.execute("ROLLBACK")
        qtbot.waitUntil(lambda: len(desk.page.presenter.scans) == 2)
    assert (desk.scene, card.view.name) == (Scene.CARD, "James Tran")

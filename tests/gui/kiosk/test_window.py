"""The kiosk in the desk's place: scanning, the own name, and a PIN to leave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pact_desktop.gui.attendee_window.view_model import AttendeeState
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.kiosk.window import KioskWindow
from pact_desktop.operations.operators import remove_operator
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from tests.gui.conftest import ACTOR, bring_to_front
from tests.gui.running_desk import PIN, code_of, settle
from tests.support.convenings import Clock


@pytest.fixture
def kiosk(qtbot: QtBot, desk: DeskWindow) -> KioskWindow:
    desk.context.choose_day(1)
    settle(qtbot, desk)
    desk.open_kiosk()
    made = desk.screens.kiosk
    assert made is not None
    bring_to_front(qtbot, made)
    return made


def type_text(qtbot: QtBot, desk: DeskWindow, kiosk: KioskWindow, text: str) -> None:
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget() or kiosk, letter)
        qtbot.wait(60)
    settle(qtbot, desk)


def names_shown(kiosk: KioskWindow) -> list[str]:
    shown = [one.text() for one in kiosk.findChildren(QPushButton) if one.isVisible()]
    return [words for words in shown if "County" in words]


def is_in(desk: DeskWindow, given_name: str) -> bool:
    with desk.context.file.reading() as connection:
        return next(one for one in queries.roster(connection) if one.given_name == given_name).is_in(1)


def test_it_takes_the_whole_screen_and_the_desk_goes(desk: DeskWindow, kiosk: KioskWindow) -> None:
    assert kiosk.isFullScreen()
    assert not desk.isVisible()
    assert Settings.load().locked


def test_a_badge_checks_in_and_the_name_goes_by_itself(
    qtbot: QtBot, desk: DeskWindow, kiosk: KioskWindow
) -> None:
    type_text(qtbot, desk, kiosk, "ma")
    QTest.keyClicks(QApplication.focusWidget() or kiosk, code_of(desk, "Marisol"))
    QTest.keyClick(QApplication.focusWidget() or kiosk, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert kiosk.scene.view.name == "Marisol"
    assert kiosk.field.text() == ""
    assert is_in(desk, "Marisol")
    kiosk.start_again()
    assert kiosk.scene.view.state is AttendeeState.READY


def test_the_own_name_checks_in(qtbot: QtBot, desk: DeskWindow, kiosk: KioskWindow) -> None:
    type_text(qtbot, desk, kiosk, "tra")
    assert names_shown(kiosk) == []
    assert any("first and last name" in one.text() for one in kiosk.findChildren(Text) if one.isVisible())
    type_text(qtbot, desk, kiosk, "n")
    assert names_shown(kiosk) == ["James Tran, Alameda County"]
    button = next(one for one in kiosk.findChildren(QPushButton) if one.text().startswith("James"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert kiosk.scene.view.name == "James"
    assert is_in(desk, "James")


def test_who_may_not_come_in_is_sent_to_the_desk_without_a_word_why(
    qtbot: QtBot, desk: DeskWindow, kiosk: KioskWindow
) -> None:
    kiosk.scan(code_of(desk, "Siobhan"))
    settle(qtbot, desk)
    assert kiosk.scene.view.state is AttendeeState.MOMENT
    assert "Siobhan" not in kiosk.scene.accessibleName()


def test_nothing_but_a_pin_leads_out(qtbot: QtBot, desk: DeskWindow, kiosk: KioskWindow) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_F12, Qt.Key.Key_F7):
        QTest.keyClick(QApplication.focusWidget() or kiosk, key)
    QTest.keyClick(QApplication.focusWidget() or kiosk, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    kiosk.close()
    assert kiosk.isVisible()
    assert not desk.isVisible()
    assert kiosk.leave.isVisible()
    type_text(qtbot, desk, kiosk, "2222")
    QTest.keyClick(QApplication.focusWidget() or kiosk, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert kiosk.isVisible()
    assert kiosk.leave.pin.problem() == "This PIN is not known."
    type_text(qtbot, desk, kiosk, PIN)
    QTest.keyClick(QApplication.focusWidget() or kiosk, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert desk.screens.kiosk is None
    assert desk.isVisible()
    assert desk.context.settings.operator == "Owen"
    assert not Settings.load().locked


def test_a_scan_while_the_pin_is_asked_for_lands_nowhere(
    qtbot: QtBot, desk: DeskWindow, kiosk: KioskWindow
) -> None:
    kiosk.ask_to_leave()
    type_text(qtbot, desk, kiosk, "13")
    QTest.keyClicks(kiosk.leave.pin.field, code_of(desk, "Marisol"))
    QTest.keyClick(kiosk.leave.pin.field, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert kiosk.leave.pin.field.text() == "13"
    QTest.keyClick(kiosk.leave.pin.field, Qt.Key.Key_Escape)
    assert not kiosk.leave.isVisible()
    assert kiosk.field.hasFocus()


def test_without_a_pin_there_is_no_kiosk_and_nobody_is_shut_in(
    qtbot: QtBot, desk: DeskWindow, kiosk: KioskWindow
) -> None:
    remove_operator(desk.context.file, ACTOR, "Owen")
    settle(qtbot, desk)
    kiosk.ask_to_leave()
    assert desk.isVisible()
    desk.open_kiosk()
    assert desk.screens.kiosk is None
    assert "PIN" in desk.messages.text()


def test_over_night_it_goes_on_with_the_next_day_and_where_that_is_in_doubt_it_calls_for_help(
    qtbot: QtBot, desk: DeskWindow, kiosk: KioskWindow
) -> None:
    clock = desk.context.file.now
    assert isinstance(clock, Clock)
    clock.advance(days=1)
    kiosk.scan(code_of(desk, "James"))
    settle(qtbot, desk)
    assert kiosk.scene.view.name == "James"
    assert not is_in(desk, "James")  # not for Day 1
    clock.advance(days=1)
    kiosk.scan(code_of(desk, "Marisol"))
    settle(qtbot, desk)
    assert kiosk.scene.view.state is AttendeeState.MOMENT
    with desk.context.file.reading() as connection:
        came = {
            one.given_name: sorted(one.attendance) for one in queries.roster(connection) if one.attendance
        }
    assert came == {"James": [2]}


def test_on_a_date_without_a_day_it_opens_only_once_somebody_has_said_what_it_is(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    clock = desk.context.file.now
    assert isinstance(clock, Clock)
    clock.advance(days=-1)
    desk.context.desk_day.look()
    desk.open_kiosk()
    assert desk.screens.kiosk is None
    QTest.keyClick(QApplication.focusWidget() or desk, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: desk.context.desk_day.doubt is None)
    desk.open_kiosk()
    assert desk.screens.kiosk is not None

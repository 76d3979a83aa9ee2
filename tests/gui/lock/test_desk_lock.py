"""The lock, with the running program: what a locked desk shows, hides, and does not do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.frame.operator_dialog import OperatorDialog
from pact_desktop.operations.operators import remove_operator
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from tests.gui.conftest import ACTOR
from tests.gui.running_desk import PIN, code_of, opened, running, settle, target, type_pin


def positions(desk: DeskWindow) -> int:
    with desk.context.file.reading() as connection:
        return queries.newest_position(connection)


def test_f12_locks_and_a_known_pin_unlocks_for_its_operator(qtbot: QtBot, desk: DeskWindow) -> None:
    QTest.keyClick(target(desk), Qt.Key.Key_F12)
    lock = desk.desk_lock
    assert lock.is_locked
    assert lock.screen.isVisible()
    assert not desk.sidebar.isVisible()
    assert not desk.strip.isVisible()
    assert lock.screen.pin.field.hasFocus()
    left = lock.screen.pin.field.mapTo(lock.screen, QPoint()).x()
    right = lock.screen.width() - lock.screen.pin._button.mapTo(lock.screen, QPoint()).x()
    assert abs(left - (right - lock.screen.pin._button.width())) <= 2, "in the middle of the screen"
    type_pin(qtbot, desk, "2222")
    assert lock.is_locked
    assert lock.screen.pin.problem() == "This PIN is not known."
    type_pin(qtbot, desk, PIN)
    assert not lock.is_locked
    assert desk.sidebar.isVisible()
    assert desk.sidebar.operator.accessibleName() == "Owen, Desk: Lobby A"


def test_a_locked_desk_records_nothing_whatever_is_scanned_or_pressed(qtbot: QtBot, desk: DeskWindow) -> None:
    page = desk.page("check_in")
    assert isinstance(page, CheckInPage)
    desk.desk_lock.lock()
    before = positions(desk)
    QTest.keyClicks(target(desk), code_of(desk, "Marisol"))
    QTest.keyClick(target(desk), Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert desk.desk_lock.screen.pin.field.text() == ""
    desk.context.devices.scanned.emit(code_of(desk, "Marisol"))
    desk.desk_lock.screen.pin.field.clearFocus()
    for key in (Qt.Key.Key_F7, Qt.Key.Key_F3, Qt.Key.Key_K, Qt.Key.Key_Escape, Qt.Key.Key_1):
        QTest.keyClick(target(desk), key)
        qtbot.wait(60)
    QTest.keyClick(target(desk), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(target(desk), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    assert positions(desk) == before
    assert desk.current_page() is page
    assert page.presenter.scene.value == "ready"


def test_dialogs_are_out_of_sight_while_it_is_locked_and_stay_as_they_were(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    dialog = OperatorDialog(desk.context.theme, "Rosa", "Lobby A", desk)
    dialog.open()
    desk.context.tell("Marisol Vega-Ortiz has left.")
    desk.desk_lock.lock()
    assert not dialog.isVisible()
    assert not desk.messages.isVisible()
    desk.context.tell("Sent to the printer: Marisol Vega-Ortiz.")
    assert not desk.messages.isVisible()
    type_pin(qtbot, desk, PIN)
    assert dialog.isVisible()
    dialog.reject()


def test_the_desk_locks_after_a_while_without_anybody(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.desk_lock.watch.watch(2 / 60)
    for _ in range(5):
        qtbot.wait(450)
        QTest.keyClick(target(desk), Qt.Key.Key_Down)
    assert not desk.desk_lock.is_locked
    qtbot.waitUntil(lambda: desk.desk_lock.is_locked)


def test_without_a_pin_nothing_locks(qtbot: QtBot, desk: DeskWindow) -> None:
    remove_operator(desk.context.file, ACTOR, "Owen")
    settle(qtbot, desk)
    desk.desk_lock.lock()
    assert not desk.desk_lock.is_locked
    assert "PIN" in desk.messages.text()


def test_a_desk_is_not_shut_out_when_the_last_pin_goes(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.desk_lock.lock()
    remove_operator(desk.context.file, ACTOR, "Owen")
    settle(qtbot, desk)
    assert not desk.desk_lock.is_locked


def test_closing_the_program_does_not_unlock(qtbot: QtBot, qapp: QApplication, path: Path) -> None:
    settings = Settings(desk_name="Lobby A", camera="off", sound=False, locked=True)
    with running(qapp, settings) as program:
        desk = opened(qtbot, program, path)
        assert desk.desk_lock.is_locked
        assert not desk.sidebar.isVisible()
    assert Settings.load().locked


def test_after_five_wrong_pins_the_field_rests(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.desk_lock.lock()
    entry = desk.desk_lock.screen.pin
    for _ in range(5):
        type_pin(qtbot, desk, "2222")
    assert "Wait 30 seconds" in entry.problem()
    assert not entry.field.isEnabled()
    type_pin(qtbot, desk, PIN)
    assert desk.desk_lock.is_locked


def test_a_scan_after_a_night_of_sleep_finds_the_desk_locked(
    qtbot: QtBot, desk: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = desk.desk_lock.watch
    watch.watch(10)
    now = watch._clock()
    monkeypatch.setattr(watch, "_clock", lambda: now + 9 * 3600)
    desk.scan(code_of(desk, "James"))
    settle(qtbot, desk)
    assert desk.desk_lock.is_locked
    with desk.context.file.reading() as connection:
        assert not any(one.attendance for one in queries.roster(connection))

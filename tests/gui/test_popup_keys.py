"""Keys in everything that opens over the window do what they do in a program without a key filter; scans
made over it are recognised and leave nothing in it."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

import pact_desktop
from pact_desktop.gui.app import Program
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.settings import Settings
from tests.gui.late_keyboard import LateKeyboard, LeakWatch
from tests.gui.popups import COVERED, OPENERS
from tests.gui.running_desk import code_of, opened, path, running

__all__ = ["path"]
LETTERS_AND_ESCAPE = (Qt.Key.Key_C, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Escape)
DOWN_AND_ENTER = (Qt.Key.Key_B, Qt.Key.Key_Down, Qt.Key.Key_Return)


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[LeakWatch]:
    """Notes the keys that come through the filter; it is asked after it."""
    made = LeakWatch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def program(qapp: QApplication, watch: LeakWatch) -> Iterator[Program]:
    with running(qapp, Settings(desk_name="Lobby A", operator="Rosa", camera="off", sound=False)) as made:
        yield made


@pytest.fixture
def desk(qtbot: QtBot, program: Program, path: Path) -> DeskWindow:
    return opened(qtbot, program, path)


def what_stands_there() -> list[object]:
    """What keys can have changed in what is open: who gets the next key, and what is typed, chosen, ticked."""
    popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    top = popup or dialog
    state: list[object] = [type(popup).__name__, type(dialog).__name__]
    if top is None:
        return state
    state.append(type(top.focusWidget()).__name__)
    if isinstance(top, QMenu):
        active = top.activeAction()
        state.append(active.text() if active is not None else "")
    for widget in (*top.findChildren(QWidget), top.focusWidget()):
        if isinstance(widget, QLineEdit):
            state.append(widget.text())
        elif isinstance(widget, QComboBox):
            state.append(widget.currentText())
        elif isinstance(widget, QCheckBox):
            state.append(widget.isChecked())
        elif isinstance(widget, QAbstractItemView):
            state.append(widget.currentIndex().row())
    return state


def close_all(qtbot: QtBot, desk: DeskWindow) -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.activateWindow()
    desk.show_page("check_in")
    qtbot.waitUntil(lambda: desk.isActiveWindow() and desk.context.workers.waiting == 0)
    QTest.keyClick(desk, Qt.Key.Key_Escape)


def open_over(qtbot: QtBot, desk: DeskWindow, name: str) -> QWidget:
    """Open one of them."""
    OPENERS[name](desk)
    qtbot.waitUntil(lambda: desk.context.workers.waiting == 0)
    top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    assert top is not None, f"{name} did not open"
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    return top


def make_silent(top: QWidget) -> None:
    """Let buttons and menus change nothing, so that the same can be opened again as it was."""
    signals = [signal for button in top.findChildren(QAbstractButton) for signal in (button.clicked, button.toggled)]
    for menu in (top, *top.findChildren(QMenu)):
        signals += [action.triggered for action in menu.actions()]
    for signal in signals:
        with contextlib.suppress(RuntimeError):  # nobody listens to it
            signal.disconnect()


def press(qtbot: QtBot, program: Program, keys: tuple[Qt.Key, ...]) -> list[list[object]]:
    """Press keys as a person does, one after another; what stood there after each."""
    seen = []
    for key in keys:
        window = QGuiApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, key)
        qtbot.waitUntil(lambda: not program.keys.is_waiting)
        qtbot.wait(10)
        seen.append(what_stands_there())
    return seen


@pytest.mark.parametrize("name", OPENERS)
def test_keys_do_what_they_do_without_the_filter(
    qtbot: QtBot, qapp: QApplication, program: Program, desk: DeskWindow, name: str
) -> None:
    for keys in (LETTERS_AND_ESCAPE, DOWN_AND_ENTER):
        qapp.removeEventFilter(program.keys)
        make_silent(open_over(qtbot, desk, name))
        plain = press(qtbot, program, keys)
        close_all(qtbot, desk)
        qapp.installEventFilter(program.keys)
        make_silent(open_over(qtbot, desk, name))
        assert press(qtbot, program, keys) == plain
        close_all(qtbot, desk)


def test_a_scan_over_what_is_open_is_recognised_and_leaves_nothing_in_it(
    qtbot: QtBot, program: Program, desk: DeskWindow, watch: LeakWatch
) -> None:
    """The window stands still in the middle of each scan."""
    scans: list[str] = []
    program.keys.scanned.connect(scans.append)
    code = code_of(desk, "Marisol")
    wrong = []
    for place, name in enumerate(OPENERS):
        open_over(qtbot, desk, name)
        before = what_stands_there()
        scans.clear()
        watch.leaked.clear()
        keyboard = LateKeyboard()
        keyboard.press([*code, "\r"], 0.003, {1 + place % len(code): 0.12})
        qtbot.waitUntil(lambda: keyboard.is_done and bool(scans))
        if scans != [code] or watch.leaked or what_stands_there() != before:
            wrong.append((name, list(scans), list(watch.leaked)))
        close_all(qtbot, desk)
    assert not wrong

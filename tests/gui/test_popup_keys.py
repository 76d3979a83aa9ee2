"""Keys in everything that opens over the window do what they do in a program without a key filter; scans
made over it are recognised and leave nothing in it."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Iterator
from itertools import zip_longest
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
from tests.gui.late_keyboard import LateKeyboard, LeakWatch, wait_for
from tests.gui.popups import COVERED, OPENERS
from tests.gui.running_desk import code_of, opened, path, running

__all__ = ["path"]
_TRIES = 3
"""What a page reads meanwhile may come between two keys in one play and not in the other."""
KEYS = (Qt.Key.Key_B, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape)


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
    """What keys can have changed in what is open: who gets the next, what is typed, chosen, ticked."""
    popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    top = popup or dialog
    state: list[object] = [type(popup).__name__, type(dialog).__name__]
    if top is None:
        return state
    if isinstance(top, QMenu):
        active = top.activeAction()
        return [*state, active.text() if active is not None else ""]
    state.append(type(top.focusWidget()).__name__)
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
    signals = [
        signal for button in top.findChildren(QAbstractButton) for signal in (button.clicked, button.toggled)
    ]
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
        if window is None:  # it closed, and nothing else has the keys yet
            break
        QTest.keyClick(window, key)
        qtbot.waitUntil(lambda: not program.keys.is_waiting)
        qtbot.wait(10)
        qtbot.waitUntil(lambda: not program.workers.waiting)  # what a key made the program read is shown
        seen.append(what_stands_there())
    return seen


def test_keys_do_what_they_do_without_the_filter(
    qtbot: QtBot, qapp: QApplication, program: Program, desk: DeskWindow
) -> None:
    qapp.setKeyboardInputInterval(0)  # else lists take one letter with the one before it

    def played(name: str) -> list[list[object]]:
        make_silent(open_over(qtbot, desk, name))
        seen = press(qtbot, program, KEYS)
        close_all(qtbot, desk)
        return seen

    differ = {}
    for name in OPENERS:
        for _ in range(_TRIES):
            qapp.removeEventFilter(program.keys)
            plain = played(name)
            qapp.installEventFilter(program.keys)
            filtered = played(name)
            if filtered == plain:
                break
        else:
            differ[name] = next(pair for pair in zip_longest(KEYS, plain, filtered) if pair[1] != pair[2])
    assert not differ


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
        scans.clear()
        watch.leaked.clear()
        keyboard = LateKeyboard()
        keyboard.press([*code, "\r"], 0.002, {1 + place % len(code): 0.1})
        wait_for(qtbot, keyboard, program.keys)
        popup = QApplication.activePopupWidget()  # it would take the digits that are meant for the card
        if scans != [code] or watch.leaked or popup is not None:
            wrong.append((name, list(scans), list(watch.leaked), popup))
        close_all(qtbot, desk)
    assert not wrong


_OPENS = {"QComboBox", "QCompleter", "QDialog", "QMenu", "QMessageBox", "QColorDialog", "QInputDialog"}
_OPENS |= {"QFileDialog", "QFontDialog", "Popup", "setCalendarPopup"}


def what_it_opens(source: str) -> set[str]:
    """The names of what opens over a window that a module makes or is."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        made = (
            [node.func]
            if isinstance(node, ast.Call)
            else node.bases
            if isinstance(node, ast.ClassDef)
            else []
        )
        if isinstance(node, ast.Attribute):
            made = [node]
        for one in made:
            while isinstance(one, ast.Attribute) and one.attr not in _OPENS:
                one = one.value
            found.add(one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", ""))
    return found & _OPENS


def test_everything_that_opens_is_tried_here() -> None:
    """Whoever adds a popup adds it to ``popups.OPENERS``, and its module to ``COVERED``."""
    gui = Path(pact_desktop.__file__).parent / "gui"
    opens = {
        path.relative_to(gui).with_suffix("").as_posix(): what_it_opens(path.read_text(encoding="utf-8"))
        for path in sorted(gui.rglob("*.py"))
    }
    assert {module: names for module, names in opens.items() if names} == COVERED

"""A running desk for tests of what stands around it: lock, attendees' window, kiosk, settings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.gui.app import Program
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.operations.badges import badge_code
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from pact_desktop.store.convening_file import WallClock
from tests.gui.conftest import ACTOR, CONVENING, People, bring_to_front
from tests.support.convenings import Clock

PIN = "1357"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A convening with a few people, and Owen with a PIN for the desk."""
    made = tmp_path / "made.pact"
    with start_convening(made, ACTOR, CONVENING, Clock()) as file:
        People(file)
        set_operator(file, ACTOR, "Owen", Role.DESK, PIN)
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(qapp, Settings(desk_name="Lobby A", operator="Rosa", camera="off", sound=False)) as made:
        yield made


@contextmanager
def running(qapp: QApplication, settings: Settings, now: WallClock | None = None) -> Iterator[Program]:
    """The program on the morning of Day 1, until the block ends: then its windows close and nothing of it
    listens any more."""
    made = Program(qapp, settings, now or Clock())
    try:
        yield made
    finally:
        for window in (made.desk, made.start_page, made.rehearsal):
            if window is not None:
                window.close()
        made.stop()
        qapp.removeEventFilter(made.keys)
        made.theme.deleteLater()
        made.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot, program: Program, path: Path) -> DeskWindow:
    return opened(qtbot, program, path)


def opened(qtbot: QtBot, program: Program, path: Path) -> DeskWindow:
    program.begin(path)
    qtbot.waitUntil(lambda: program.desk is not None)
    assert program.desk is not None
    bring_to_front(qtbot, program.desk)
    qtbot.waitUntil(lambda: program.workers.waiting == 0)
    return program.desk


def code_of(desk: DeskWindow, given_name: str) -> str:
    """The code on somebody's badge."""
    with desk.context.file.reading() as connection:
        one = next(one for one in queries.roster(connection) if one.given_name == given_name)
    return badge_code(desk.context.file.identity, one)


def settle(qtbot: QtBot, desk: DeskWindow) -> None:
    qtbot.wait(60)
    qtbot.waitUntil(lambda: desk.context.workers.waiting == 0)


def target(desk: DeskWindow) -> QWidget:
    return QApplication.focusWidget() or desk


def type_pin(qtbot: QtBot, desk: DeskWindow, pin: str) -> None:
    for digit in pin:
        QTest.keyClicks(target(desk), digit)
        qtbot.wait(60)
    QTest.keyClick(target(desk), Qt.Key.Key_Return)
    settle(qtbot, desk)

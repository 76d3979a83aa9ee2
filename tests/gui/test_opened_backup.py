"""A backup that is opened by hand: it says that it is one, and what is to be done with it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from pact_desktop.gui.app import Program
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.opened_backup import OpenedBackup
from pact_desktop.open_files import is_open_here
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.operations.register import register
from pact_desktop.settings import Settings
from pact_desktop.store.backup import backup
from pact_desktop.store.opening import open_convening
from tests.gui.conftest import ACTOR, CONVENING
from tests.gui.running_desk import running

PIN = "2468"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(qapp, Settings(desk_name="Lobby A", camera="off", sound=False)) as made:
        yield made


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A backup of a convening."""
    with start_convening(tmp_path / "fall.pact", ACTOR, CONVENING) as file:
        backup(file.path, tmp_path / "stick.pact")
    return tmp_path / "stick.pact"


@pytest.fixture
def guarded(tmp_path: Path) -> Path:
    """A backup of a convening with an organizer's PIN."""
    with start_convening(tmp_path / "fall.pact", ACTOR, CONVENING) as file:
        set_operator(file, ACTOR, "Ines", Role.ORGANIZER, PIN)
        backup(file.path, tmp_path / "stick.pact")
    return tmp_path / "stick.pact"


@pytest.fixture
def asked(qtbot: QtBot, program: Program) -> Callable[[Path], OpenedBackup]:
    def ask(path: Path) -> OpenedBackup:
        program.begin(path)
        found: list[OpenedBackup] = []

        def is_there() -> bool:
            page = program.start_page
            found[:] = page.findChildren(OpenedBackup) if page is not None else []
            return bool(found) and found[0].isVisible()

        qtbot.waitUntil(is_there)
        return found[0]

    return ask


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def desk_file(qtbot: QtBot, program: Program) -> Path:
    qtbot.waitUntil(lambda: program.desk is not None)
    assert program.desk is not None
    return program.desk.context.file.path


def test_it_says_what_it_is_a_backup_of_and_is_not_the_file_worked_on(
    qtbot: QtBot, program: Program, copy: Path, asked: Callable[[Path], OpenedBackup]
) -> None:
    dialog = asked(copy)
    words = " ".join(text.text() for text in dialog.findChildren(Text))
    assert f"stick.pact is a backup of {CONVENING['title']}, made on" in words
    assert program.desk is None
    dialog.reject()
    qtbot.waitUntil(lambda: not is_open_here(copy))
    assert program.settings.last_file == "" and program.settings.recent_files == []
    with open_convening(copy) as file:
        assert file.backup_made_at is not None


def test_it_is_restored_to_a_new_file(
    qtbot: QtBot,
    program: Program,
    copy: Path,
    asked: Callable[[Path], OpenedBackup],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = asked(copy)
    monkeypatch.setattr(file_dialogs, "ask_save_path", lambda *_: tmp_path / "again.pact")
    press(dialog.restore)
    assert desk_file(qtbot, program) == tmp_path / "again.pact"
    assert program.settings.last_file == str(tmp_path / "again.pact")
    assert not is_open_here(copy)
    assert program.desk is not None
    register(program.desk.context.file, ACTOR, {"given_name": "Amara"}, {})
    with open_convening(copy) as file:
        assert file.backup_made_at is not None


def test_on_purpose_it_becomes_the_convening(
    qtbot: QtBot, program: Program, copy: Path, asked: Callable[[Path], OpenedBackup]
) -> None:
    press(asked(copy).go_on)
    assert desk_file(qtbot, program) == copy
    assert program.settings.last_file == str(copy)
    assert program.desk is not None
    register(program.desk.context.file, ACTOR, {"given_name": "Amara"}, {})


def test_where_there_is_an_organizers_pin_it_takes_that(
    qtbot: QtBot, program: Program, guarded: Path, asked: Callable[[Path], OpenedBackup]
) -> None:
    dialog = asked(guarded)
    press(dialog.go_on)
    qtbot.waitUntil(dialog.pin.isVisible)
    dialog.pin.given.emit("9999")
    qtbot.waitUntil(lambda: dialog.pin.problem() != "")
    assert program.desk is None
    dialog.pin.given.emit(PIN)
    assert desk_file(qtbot, program) == guarded


def test_a_file_that_cannot_be_made_is_told_and_the_dialog_stays(
    qtbot: QtBot,
    program: Program,
    copy: Path,
    asked: Callable[[Path], OpenedBackup],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = asked(copy)
    monkeypatch.setattr(file_dialogs, "ask_save_path", lambda *_: copy)
    press(dialog.restore)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "stick.pact" in dialog.problem.text()
    dialog.reject()
    qtbot.waitUntil(lambda: not is_open_here(copy))

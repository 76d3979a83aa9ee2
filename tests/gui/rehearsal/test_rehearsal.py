"""A rehearsal in the window: from the desk to the copy, a few people, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pact_desktop.gui.app import Program
from pact_desktop.gui.rehearsal.choose import ChooseRehearsal
from pact_desktop.gui.rehearsal.results import RehearsalResults
from pact_desktop.gui.rehearsal.window import RehearsalWindow
from pact_desktop.operations.convenings import start_convening
from pact_desktop.rehearsal.arrivals import Mix
from pact_desktop.settings import Settings
from tests.gui.conftest import ACTOR, CONVENING, People
from tests.gui.running_desk import running

ALL_HOLD_BADGES = Mix(walk_ins=0, wrong_day=0, lost=0)


@pytest.fixture
def real(tmp_path: Path) -> Path:
    """The real file, closed."""
    made = tmp_path / "real.pact"
    with start_convening(made, ACTOR, CONVENING) as file:
        People(file)
    return made


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    copies = tmp_path / "copies"
    copies.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(copies))
    settings = Settings(desk_name="Lobby A", operator="Rosa Medina", camera="off", sound=False)
    with running(qapp, settings) as made:
        yield made


def rehearsing(qtbot: QtBot, program: Program, real: Path, mix: Mix = ALL_HOLD_BADGES) -> RehearsalWindow:
    """Open the file and start a rehearsal from its desk."""
    program.begin(real)
    qtbot.waitUntil(lambda: program.desk is not None)
    assert program.desk is not None
    program.desk.context.choose_day(1)
    program.desk.rehearsal_wanted.emit(mix)
    qtbot.waitUntil(lambda: program.rehearsal is not None and program.workers.waiting == 0)
    assert program.rehearsal is not None
    return program.rehearsal


def test_a_rehearsal_is_unmistakable_and_the_real_desk_is_gone(
    qtbot: QtBot, program: Program, real: Path
) -> None:
    window = rehearsing(qtbot, program, real)
    assert program.desk is None
    assert window.windowTitle().startswith("REHEARSAL")
    assert window.context.file.path != real
    for page in ("roster", "dashboard", "check_in"):
        window.show_page(page)
        assert window.banner.isVisible()
        accent = window.context.theme.colour("accent")
        picture = window.grab().toImage()
        corners = ((1, 1), (picture.width() - 2, 1), (1, picture.height() - 2))
        assert all(picture.pixelColor(x, y) == accent for x, y in corners)


def test_showing_the_badge_checks_in_and_brings_the_next_person(
    qtbot: QtBot, program: Program, real: Path
) -> None:
    window = rehearsing(qtbot, program, real)
    practice = window.presenter.practice
    first = practice.current
    assert first is not None
    assert first.name in window.banner.arriving.text()
    window.banner.badge.click()
    qtbot.waitUntil(lambda: practice.handled == 1)
    assert practice.current is not first
    assert practice.mistakes == 0
    assert "1 of" in window.banner.progress.text()


def test_the_real_file_is_byte_identical_after_and_the_copy_is_removed(
    qtbot: QtBot, program: Program, real: Path
) -> None:
    before = real.read_bytes()
    window = rehearsing(qtbot, program, real)
    copy = window.context.file.path
    window.banner.badge.click()
    qtbot.waitUntil(lambda: window.presenter.practice.handled == 1)
    window.banner.end.click()
    qtbot.waitUntil(lambda: program.desk is not None and program.workers.waiting == 0)
    assert program.rehearsal is None
    assert program.desk is not None
    assert program.desk.context.file.path == real
    assert not copy.parent.exists()
    program.stop()
    assert real.read_bytes() == before
    assert program.settings.last_file == str(real)


def test_a_window_closed_in_the_middle_leaves_no_copy(qtbot: QtBot, program: Program, real: Path) -> None:
    window = rehearsing(qtbot, program, real)
    copy = window.context.file.path
    window.close()
    program.stop()
    assert not copy.parent.exists()


def test_results_show_the_line_with_the_measured_times(qtbot: QtBot, program: Program, real: Path) -> None:
    window = rehearsing(qtbot, program, real)
    window.banner.next.click()
    window.banner.results.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(RehearsalResults)))
    (results,) = window.findChildren(RehearsalResults)
    assert "1 mistake" in results.figures.text()
    assert results.chart.accessibleDescription()
    results.accept()


def test_the_mix_is_chosen_with_the_line_that_it_makes(qtbot: QtBot, program: Program, real: Path) -> None:
    program.begin(real)
    qtbot.waitUntil(lambda: program.desk is not None)
    assert program.desk is not None
    program.desk.context.choose_day(1)
    program.desk.ask_rehearsal()
    (dialog,) = program.desk.findChildren(ChooseRehearsal)
    dialog.rate.setValue(80)
    dialog.walk_ins.setValue(20)
    assert dialog.mix() == Mix(80, 0.2, 0.03, 0.08)
    qtbot.waitUntil(lambda: "at most 5 minutes" in dialog.sentence.text())
    with qtbot.waitSignal(program.desk.rehearsal_wanted):
        dialog.accept()
    qtbot.waitUntil(lambda: program.rehearsal is not None)


def test_a_file_that_cannot_be_copied_leaves_the_desk_at_work(
    qtbot: QtBot, program: Program, real: Path
) -> None:
    program.begin(real)
    qtbot.waitUntil(lambda: program.desk is not None)
    assert program.desk is not None
    real.rename(real.with_name("moved.pact"))
    program.desk.rehearsal_wanted.emit(ALL_HOLD_BADGES)
    desk = program.desk
    qtbot.waitUntil(lambda: "no file" in desk.messages.text())
    assert program.rehearsal is None
    assert desk.isVisible()

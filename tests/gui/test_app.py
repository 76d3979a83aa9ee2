"""The running program: from the start page to a desk and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pact_desktop.gui.app import Program
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.frame.operator_dialog import OperatorDialog
from pact_desktop.gui.rehearsal.choose import ChooseRehearsal
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.convenings import start_convening
from pact_desktop.settings import Settings, demo_folder
from pact_desktop.store import queries
from pact_desktop.store.opening import open_convening
from tests.gui.conftest import ACTOR, CONVENING, People, bring_to_front
from tests.gui.running_desk import code_of, running
from tests.support.convenings import Clock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A convening's file with a few people, closed."""
    made = tmp_path / "made.pact"
    with start_convening(made, ACTOR, CONVENING) as file:
        People(file)
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    settings = Settings(desk_name="Lobby A", operator="Rosa Medina", camera="off", sound=False)
    with running(qapp, settings) as made:
        yield made


def opened(qtbot: QtBot, program: Program, path: Path) -> DeskWindow:
    """Open a file and wait for its desk."""
    program.begin(path)
    qtbot.waitUntil(lambda: program.desk is not None)
    assert program.desk is not None
    qtbot.waitUntil(lambda: program.workers.waiting == 0)
    return program.desk


def test_a_file_opens_on_the_check_in_page_and_is_remembered(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    desk = opened(qtbot, program, path)
    assert isinstance(desk.current_page(), CheckInPage)
    assert desk.windowTitle() == "PACT Convening 2026 – PACT Desktop"
    assert Settings.load().recent_files == [str(path)]


def test_an_older_copy_that_is_opened_loses_whom_this_computer_erased(
    qtbot: QtBot, program: Program, path: Path
) -> None:
    with open_convening(path) as file, file.reading() as connection:
        person = queries.roster(connection)[0]
        program.settings.note_erased({str(file.identity.convening_id): [person.attendee_id]})
    desk = opened(qtbot, program, path)
    with desk.context.file.reading() as connection:
        assert person.attendee_id not in {one.attendee_id for one in queries.roster(connection)}


def test_without_a_file_the_start_page_stands(qtbot: QtBot, program: Program) -> None:
    program.begin(None)
    assert program.start_page is not None
    assert program.start_page.isVisible()


def test_what_is_no_convening_is_told_on_the_start_page(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    foreign = tmp_path / "foreign.pact"
    foreign.write_text("not a convening", encoding="utf-8")
    program.begin(foreign)
    qtbot.waitUntil(lambda: program.start_page is not None)
    assert program.start_page is not None
    assert "foreign.pact" in program.start_page.messages.text()
    assert foreign.read_text(encoding="utf-8") == "not a convening"


def test_a_scan_while_a_dialog_is_open_is_not_lost(qtbot: QtBot, program: Program, path: Path) -> None:
    desk = opened(qtbot, program, path)
    dialog = OperatorDialog(desk.context.theme, "Rosa", "Lobby A", desk)
    dialog.open()
    bring_to_front(qtbot, dialog)
    target = QApplication.focusWidget() or dialog
    QTest.keyClicks(target, "0360002914522")
    QTest.keyClick(target, Qt.Key.Key_Return)
    page = desk.page("check_in")
    assert isinstance(page, CheckInPage)
    qtbot.waitUntil(lambda: page.view.card.view.outcome == "not_a_badge" and bool(page.presenter.scans))
    assert dialog.isVisible()
    dialog.reject()


def test_what_another_program_wrote_shows_in_the_counts(qtbot: QtBot, program: Program, path: Path) -> None:
    desk = opened(qtbot, program, path)
    with open_convening(path) as other, other.reading() as connection:
        marisol = next(one for one in queries.roster(connection) if one.given_name == "Marisol")
    with open_convening(path) as other:
        check_in_attendee(other, ACTOR, desk.context.day, marisol.attendee_id)
    qtbot.waitUntil(lambda: desk.strip.view.is_in == 1)


def test_who_works_here_is_kept(qtbot: QtBot, program: Program, path: Path) -> None:
    desk = opened(qtbot, program, path)
    dialog = OperatorDialog(desk.context.theme, "", "Lobby A", desk)
    dialog.named.connect(desk.name_operator)
    dialog.accept()
    desk.name_operator("Owen", "Side door")
    assert Settings.load().operator == "Owen"
    assert desk.sidebar.operator.accessibleName() == "Owen, Desk: Side door"


def test_leaving_a_convening_closes_its_file_into_one(qtbot: QtBot, program: Program, path: Path) -> None:
    desk = opened(qtbot, program, path)
    desk.start_page_wanted.emit()
    qtbot.waitUntil(lambda: program.workers.waiting == 0)
    assert program.desk is None
    assert program.start_page is not None
    assert not path.with_name(path.name + "-wal").exists()


def test_a_window_left_open_over_night_shows_and_records_the_next_day(
    qtbot: QtBot, qapp: QApplication, path: Path
) -> None:
    clock = Clock()
    with running(qapp, Settings(desk_name="Lobby A", camera="off", sound=False), clock) as program:
        desk = opened(qtbot, program, path)
        bring_to_front(qtbot, desk)
        page = desk.page("check_in")
        assert isinstance(page, CheckInPage)
        clock.advance(hours=15, minutes=29)
        desk.context.desk_day.look()
        assert not page.view.scenes.ready.day_notice.isVisible()
        clock.advance(minutes=1)
        qtbot.waitUntil(lambda: desk.strip.view.day == 2)
        assert page.view.scenes.ready.day_notice.isVisible()
        assert desk.strip.day_button.text() == "Day 2"
        desk.scan(code_of(desk, "Siobhan"))
        qtbot.waitUntil(lambda: page.view.card.view.outcome == "admitted")
        QTest.keyClick(QApplication.focusWidget() or desk, Qt.Key.Key_Escape)
        assert page.view.scenes.ready.day_notice.isVisible()
        page.view.scenes.ready.day_notice.read.click()
        assert not page.view.scenes.ready.day_notice.isVisible()


def test_practising_on_a_date_without_a_day_asks_who_comes_to_the_rehearsal(
    qtbot: QtBot, qapp: QApplication, path: Path
) -> None:
    clock = Clock()
    clock.advance(days=-1)
    with running(qapp, Settings(desk_name="Lobby A", camera="off", sound=False), clock) as program:
        desk = opened(qtbot, program, path)
        bring_to_front(qtbot, desk)
        desk.scan(code_of(desk, "James"))
        QTest.keyClick(QApplication.focusWidget() or desk, Qt.Key.Key_2)
        qtbot.waitUntil(lambda: bool(desk.findChildren(ChooseRehearsal)))


def test_closing_tells_of_scans_that_wait_for_the_day(qtbot: QtBot, qapp: QApplication, path: Path) -> None:
    clock = Clock()
    clock.advance(days=-1)
    with running(qapp, Settings(desk_name="Lobby A", camera="off", sound=False), clock) as program:
        desk = opened(qtbot, program, path)
        bring_to_front(qtbot, desk)
        desk.scan(code_of(desk, "James"))
        desk.close()
        assert desk.isVisible()
        assert desk.messages.text().startswith("1 entry is not recorded yet.")


def test_the_demo_of_last_week_lets_people_practise_without_a_question(
    qtbot: QtBot, qapp: QApplication, path: Path
) -> None:
    clock = Clock()
    clock.advance(days=7)
    demo_folder().mkdir(parents=True)
    demo = path.rename(demo_folder() / "demo.pact")
    with running(qapp, Settings(desk_name="Lobby A", camera="off", sound=False), clock) as program:
        desk = opened(qtbot, program, demo)
        desk.scan(code_of(desk, "Siobhan"))
        page = desk.page("check_in")
        assert isinstance(page, CheckInPage)
        qtbot.waitUntil(lambda: page.view.card.view.outcome == "admitted")

"""What Ctrl+Z undoes at the desk, whatever is still unanswered when it is pressed."""

from __future__ import annotations

import pytest

from pact_desktop.gui.check_in.desk import CheckInDesk
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.walk_in_desk import WalkInDesk
from pact_desktop.gui.desk_day import DeskDay
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.session import DeskSession
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.check_in.later_runner import LaterRunner
from tests.gui.check_in.screen import NotedScreen
from tests.gui.conftest import People


@pytest.fixture
def run() -> LaterRunner:
    return LaterRunner()


@pytest.fixture
def screen() -> NotedScreen:
    return NotedScreen()


@pytest.fixture
def presenter(
    file: ConveningFile, people: People, settings: Settings, screen: NotedScreen, run: LaterRunner
) -> CheckInPresenter:
    finder, words = Finder(file), wording()
    finder.build()
    desk = CheckInDesk(file, DeskSession(settings, file), finder, words)
    return CheckInPresenter(desk, WalkInDesk(file, finder, words), screen, run, DeskDay(file, 1))


def who_is_in(file: ConveningFile) -> set[str]:
    with file.reading() as connection:
        return {one.given_name for one in queries.roster(connection) if one.is_in(1)}


def test_a_scan_that_is_still_unanswered_is_undone_and_not_the_person_before(
    presenter: CheckInPresenter, run: LaterRunner, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.marisol))
    run.run_all()
    presenter.scan(people.code(people.james))
    presenter.undo()
    run.run_all()
    assert who_is_in(file) == {"Marisol"}


def test_a_scan_that_records_nothing_leaves_nothing_to_undo(
    presenter: CheckInPresenter, run: LaterRunner, people: People, file: ConveningFile, screen: NotedScreen
) -> None:
    presenter.scan(people.code(people.marisol))
    run.run_all()
    presenter.scan("no badge at all")
    presenter.undo()
    run.run_all()
    assert who_is_in(file) == {"Marisol"}
    assert screen.sentences == ["Nothing to undo."]


def test_undo_and_redo_pressed_at_once_take_their_turns(
    presenter: CheckInPresenter, run: LaterRunner, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.marisol))
    presenter.scan(people.code(people.james))
    presenter.undo()
    presenter.redo()
    presenter.undo()
    run.run_all()
    assert who_is_in(file) == {"Marisol"}


def test_who_was_undone_and_redone_is_the_next_to_be_undone(
    presenter: CheckInPresenter, run: LaterRunner, people: People, file: ConveningFile, screen: NotedScreen
) -> None:
    presenter.scan(people.code(people.marisol))
    presenter.scan(people.code(people.james))
    run.run_all()
    before = screen.scans[0]
    for act in (presenter.undo, presenter.redo):
        act()
        run.run_all()
    assert screen.scans[0] == before
    presenter.undo()
    run.run_all()
    assert who_is_in(file) == {"Marisol"}
    assert screen.scans[0].line == "Taken back"


def test_a_second_undo_goes_on_to_the_person_before(
    presenter: CheckInPresenter, run: LaterRunner, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.marisol))
    presenter.scan(people.code(people.james))
    run.run_all()
    for _ in range(3):
        presenter.undo()
        run.run_all()
    assert who_is_in(file) == set()

"""What the desk says while the file cannot be used, without a window."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable

import pytest

from pact_desktop.domain.decision import RemedyCode
from pact_desktop.domain.errors import LockedDatabaseError
from pact_desktop.gui.check_in.desk import CheckInDesk
from pact_desktop.gui.check_in.file_cards import TRY_AGAIN
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.operation_line import Operation, OperationLine
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.view_model import Scene, WalkInForm
from pact_desktop.gui.check_in.walk_in_desk import WalkInDesk
from pact_desktop.gui.desk_day import DeskDay
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.session import DeskSession
from pact_desktop.settings import Settings
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.check_in.later_runner import LaterRunner
from tests.gui.check_in.screen import NotedScreen
from tests.gui.conftest import People


class Answers:
    """Notes what comes back."""

    def __init__(self) -> None:
        self.results: list[object] = []

    def done(self, result: object) -> None:
        self.results.append(result)

    def failed(self, problem: BaseException) -> None:
        self.results.append(problem)


def locked() -> object:
    raise LockedDatabaseError("locked")


def test_an_operation_behind_a_lock_keeps_its_place_and_is_tried_again() -> None:
    run, answers = LaterRunner(), Answers()
    line = OperationLine(run, answers)
    tries: list[object] = [None, "first"]
    line.put(Operation(lambda: tries.pop(0) or locked(), "done", "failed"))
    line.put(Operation(lambda: "second", "done", "failed"))
    run.run_one()
    assert (line.count, answers.results, run.handed) == (2, [], [])
    line.look()
    line.look()
    run.run_one()
    run.run_one()
    assert answers.results == ["first", "second"]
    assert not run.handed


def test_an_answer_is_slow_after_a_while_and_not_before() -> None:
    now = 0.0
    line = OperationLine(LaterRunner(), Answers(), lambda: now)
    assert not line.is_slow
    line.put(Operation(lambda: "", "done", "failed"))
    assert not line.is_slow
    now = 1.0
    assert line.is_slow


@pytest.fixture
def screen() -> NotedScreen:
    return NotedScreen()


@pytest.fixture
def presenter(
    file: ConveningFile, people: People, settings: Settings, screen: NotedScreen
) -> CheckInPresenter:
    finder, words = Finder(file), wording()
    finder.build()
    desk = CheckInDesk(file, DeskSession(settings, file), finder, words)
    return CheckInPresenter(desk, WalkInDesk(file, finder, words), screen, AtOnce(), DeskDay(file, 1))


@pytest.fixture
def full_disk(file: ConveningFile) -> Callable[[bool], None]:
    """Makes the file unable to grow, and able again."""

    def fill(full: bool) -> None:
        with file.writing("Lobby A", "Rosa") as transaction:
            run = transaction.connection.exec_driver_sql
            most = run("PRAGMA page_count").scalar() if full else 4_294_967_294
            run(f"PRAGMA max_page_count={most}")

    return fill


def test_what_the_full_disk_refused_is_said_and_recorded_once_there_is_room(
    presenter: CheckInPresenter,
    screen: NotedScreen,
    people: People,
    full_disk: Callable[[bool], None],
) -> None:
    full_disk(True)
    count = 0
    while screen.card.outcome != "not_recorded" and count < 500:
        presenter.walk_in(WalkInForm(f"Ada{count}" + "x" * 180, "Long", affiliation="key_stakeholder"), False)
        count += 1
    assert screen.card.headline == "Not recorded"
    assert "disk is full" in screen.card.spoken
    assert not screen.card.operation_id
    assert screen.scans[0].outcome == "not_recorded"
    full_disk(False)
    presenter.choose_remedy(TRY_AGAIN)
    assert screen.card.outcome == "admitted"
    assert screen.card.name.startswith(f"Ada{count - 1}x")


def test_a_file_that_may_not_be_written_is_said_and_a_result_before_it_does_not_stand(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    presenter.scan(people.code(people.marisol))
    with file.writing("Lobby A", "Rosa") as transaction:
        transaction.connection.exec_driver_sql("PRAGMA query_only=ON")
    presenter.scan(people.code(people.james))
    presenter.scan(people.code(people.james))
    assert screen.card.outcome == "not_recorded"
    assert screen.card.line == "2 entries"
    assert "may not be written" in screen.card.spoken
    presenter.ready()
    assert presenter.scene is Scene.READY


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")
def test_nobody_is_told_to_be_checked_in_while_the_file_is_gone(
    presenter: CheckInPresenter, screen: NotedScreen, people: People, file: ConveningFile
) -> None:
    away = file.path.with_name("away.pact")
    file.path.rename(away)
    presenter.scan(people.code(people.marisol))
    assert screen.card.outcome == "not_recorded"
    assert "The file cannot be reached." in screen.card.spoken
    away.rename(file.path)
    presenter.choose_remedy(TRY_AGAIN)
    assert (screen.card.outcome, screen.card.name) == ("admitted", "Marisol Vega-Ortiz")


def test_a_sentence_that_is_no_trouble_of_the_file_leaves_the_card_alone(
    presenter: CheckInPresenter, screen: NotedScreen, people: People
) -> None:
    presenter.scan(people.code(people.lena))
    presenter.choose_remedy(RemedyCode.DECLINE)
    presenter.give_reason("  ")
    assert presenter.scene is Scene.REASONS
    assert "needs a reason" in screen.sentences[0]


def test_another_program_may_hold_the_file_while_people_search(
    presenter: CheckInPresenter, screen: NotedScreen, file: ConveningFile
) -> None:
    with sqlite3.connect(file.path) as other:
        other.execute("BEGIN IMMEDIATE")
        presenter.search("vega")
        assert len(screen.found.rows) == 2
    other.close()

"""What should not come to a desk, and does: a locked file, web addresses, odd characters."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.check_in.desk import CheckInDesk
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.view_model import Scene
from pact_desktop.gui.check_in.walk_in_desk import WalkInDesk
from pact_desktop.gui.context import Context
from pact_desktop.gui.phrases import wording
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.check_in.screen import NotedScreen
from tests.gui.conftest import People


@pytest.fixture
def screen() -> NotedScreen:
    return NotedScreen()


@pytest.fixture
def presenter(context: Context, file: ConveningFile, people: People, screen: NotedScreen) -> CheckInPresenter:
    finder, words = Finder(file), wording()
    desk = CheckInDesk(file, context.session, finder, words)
    return CheckInPresenter(desk, WalkInDesk(file, finder, words), screen, context.workers, day=1)


@pytest.fixture
def other_program(file: ConveningFile) -> Iterator[sqlite3.Connection]:
    """Another program that has the file open."""
    with closing(sqlite3.connect(file.path, isolation_level=None)) as connection:
        yield connection


def test_scans_while_the_file_is_locked_are_told_to_wait_and_answered_in_their_order_afterwards(
    qtbot: QtBot,
    presenter: CheckInPresenter,
    screen: NotedScreen,
    people: People,
    other_program: sqlite3.Connection,
    settled: Callable[[], None],
) -> None:
    other_program.execute("BEGIN IMMEDIATE")
    presenter.scan(people.code(people.marisol))
    presenter.scan(people.code(people.james))
    presenter.scan(people.code(people.marisol))

    def is_told() -> bool:
        presenter.look()
        return screen.card.headline == "Waiting" and screen.card.line == "3 entries wait"

    qtbot.waitUntil(is_told, timeout=20_000)
    assert presenter.scene is Scene.WAITING
    assert not screen.scans
    other_program.execute("ROLLBACK")
    qtbot.waitUntil(lambda: len(screen.scans) == 3, timeout=20_000)
    settled()
    assert [scan.outcome for scan in screen.scans] == ["already_in", "admitted", "admitted"]
    assert [scan.name for scan in screen.scans[1:]] == ["James Tran", "Marisol Vega-Ortiz"]


def test_a_lock_longer_than_the_file_waits_loses_nothing(
    qtbot: QtBot,
    presenter: CheckInPresenter,
    screen: NotedScreen,
    people: People,
    file: ConveningFile,
    other_program: sqlite3.Connection,
) -> None:
    with file.writing("Lobby A", "Rosa") as transaction:
        transaction.connection.exec_driver_sql("PRAGMA busy_timeout=50")
    other_program.execute("BEGIN IMMEDIATE")
    presenter.scan(people.code(people.marisol))
    presenter.scan(people.code(people.james))
    looks = 0

    def is_tried_many_times() -> bool:
        nonlocal looks
        presenter.look()
        looks += 1
        return looks > 20 and screen.card.headline == "Waiting"

    qtbot.waitUntil(is_tried_many_times, timeout=20_000)
    other_program.execute("ROLLBACK")

    def is_answered() -> bool:
        presenter.look()
        return len(screen.scans) == 2

    qtbot.waitUntil(is_answered, timeout=20_000)
    assert [scan.name for scan in screen.scans] == ["James Tran", "Marisol Vega-Ortiz"]


@pytest.mark.parametrize(
    "text", ["https://example.org/register", "PACT", "\x02\x1b[2J\x03", "x" * 10_000, "٣" * 35]
)
def test_what_is_no_badge_is_said_to_be_none_and_lets_nobody_in(
    presenter: CheckInPresenter, screen: NotedScreen, settled: Callable[[], None], text: str
) -> None:
    presenter.scan(text)
    settled()
    assert screen.card.outcome == "not_a_badge"
    assert not screen.card.operation_id

"""What should not come to a desk, and does: a locked file, web addresses, odd characters."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.domain.badge_code import ConveningIdentity, make_badge_code
from pact_desktop.gui.check_in.desk import CheckInDesk
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.view_model import Scene
from pact_desktop.gui.check_in.walk_in_desk import WalkInDesk
from pact_desktop.gui.context import Context
from pact_desktop.gui.phrases import wording
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.check_in.screen import NotedScreen
from tests.gui.conftest import People
from tests.scanning.pictures_of_badges import frame_with, of_a_screen


@pytest.fixture
def screen() -> NotedScreen:
    return NotedScreen()


@pytest.fixture
def presenter(context: Context, file: ConveningFile, people: People, screen: NotedScreen) -> CheckInPresenter:
    finder, words = Finder(file), wording()
    desk = CheckInDesk(file, context.session, finder, words)
    return CheckInPresenter(
        desk, WalkInDesk(file, finder, words), screen, context.workers.serving(context), context.desk_day
    )


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

    qtbot.waitUntil(is_told)
    assert presenter.scene is Scene.WAITING
    assert not screen.scans
    other_program.execute("ROLLBACK")
    qtbot.waitUntil(lambda: len(screen.scans) == 3)
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

    qtbot.waitUntil(is_tried_many_times)
    other_program.execute("ROLLBACK")

    def is_answered() -> bool:
        presenter.look()
        return len(screen.scans) == 2

    qtbot.waitUntil(is_answered)
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


@pytest.mark.parametrize(
    ("convening_is_ours", "outcome"), [(False, "other_convening"), (True, "not_genuine")]
)
def test_a_badge_of_another_event_and_a_forged_one_let_nobody_in(
    presenter: CheckInPresenter,
    screen: NotedScreen,
    file: ConveningFile,
    people: People,
    settled: Callable[[], None],
    convening_is_ours: bool,
    outcome: str,
) -> None:
    """Their codes are well formed; one names another convening, one is signed with another key."""
    convening = file.identity.convening_id if convening_is_ours else UUID(int=7)
    other = ConveningIdentity(convening, bytes(32))
    presenter.scan(make_badge_code(other, people.marisol.attendee_id, frozenset({1}), 1))
    settled()
    assert screen.card.outcome == outcome
    with file.reading() as connection:
        assert queries.day_counts(connection, 1).ever_in == 0


def test_a_photograph_of_a_badge_on_a_screen_is_the_badge(
    qtbot: QtBot,
    presenter: CheckInPresenter,
    screen: NotedScreen,
    people: People,
    settled: Callable[[], None],
) -> None:
    camera_module = pytest.importorskip("pact_desktop.devices.camera", exc_type=ImportError)
    frames = pytest.importorskip("tests.devices.frames", exc_type=ImportError)
    camera = camera_module.Camera()
    camera.scanned.connect(presenter.scan)
    shown = frame_with([people.code(people.marisol)], module=5, turned=4, blur=0.8)
    camera.video_sink.setVideoFrame(frames.frame_of(of_a_screen(shown)))
    qtbot.waitUntil(lambda: screen.card.outcome == "admitted")
    camera.close()
    settled()
    assert screen.card.name == "Marisol Vega-Ortiz"

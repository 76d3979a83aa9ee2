"""Work away from the GUI thread comes back to it, to whoever is still there."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.workers import Workers


class Receiver(QObject):
    """Notes what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: set[str] = set()

    def done(self, value: object) -> None:
        self.got.append(value)
        self.threads.add(threading.current_thread().name)

    def failed(self, problem: BaseException) -> None:
        self.got.append(problem)


@pytest.fixture
def workers(qtbot: QtBot) -> Iterator[Workers]:
    made = Workers()
    yield made
    made.stop()


def test_work_runs_elsewhere_and_its_result_comes_back_here(qtbot: QtBot, workers: Workers) -> None:
    receiver = Receiver()
    workers.read(lambda: threading.current_thread().name, receiver, "done")
    qtbot.waitUntil(lambda: bool(receiver.got))
    assert str(receiver.got[0]).startswith("reader")
    assert receiver.threads == {threading.current_thread().name}


def test_operations_run_one_after_another_in_their_order(qtbot: QtBot, workers: Workers) -> None:
    receiver = Receiver()
    for number in range(20):
        workers.write(partial(int, number), receiver, "done")
    qtbot.waitUntil(lambda: len(receiver.got) == 20)
    assert receiver.got == list(range(20))


def test_an_error_goes_to_failed(qtbot: QtBot, workers: Workers) -> None:
    receiver = Receiver()
    workers.write(lambda: 1 // 0, receiver, "done")
    qtbot.waitUntil(lambda: bool(receiver.got))
    assert isinstance(receiver.got[0], ZeroDivisionError)


def test_a_result_for_somebody_who_is_gone_is_dropped(qtbot: QtBot, workers: Workers) -> None:
    go_on = threading.Event()
    workers.read(go_on.wait, Receiver(), "done")
    go_on.set()
    qtbot.waitUntil(lambda: workers.waiting == 0)


def test_what_was_on_its_way_when_the_workers_stopped_is_not_delivered(qtbot: QtBot) -> None:
    receiver = Receiver()
    workers = Workers()
    next_began = threading.Event()
    workers.write(lambda: "late", receiver, "done")
    workers.write(next_began.set, receiver, "done")  # begins when the first is done
    assert next_began.wait(20)
    workers.stop()
    qtbot.wait(1)
    assert receiver.got == []


class Presenter:
    """Speaks to a label, and is still there when Qt has taken the label away."""

    def __init__(self, label: QLabel) -> None:
        self._label = label

    def done(self, value: object) -> None:
        self._label.setText(str(value))

    failed = done


@pytest.mark.parametrize("kind", ["read", "write", "device"])
def test_a_presenter_hears_nothing_more_once_its_view_is_gone(
    qtbot: QtBot, workers: Workers, kind: str
) -> None:
    label = QLabel()
    presenter = Presenter(label)
    run = getattr(workers.serving(label), kind)
    run(lambda: "first", presenter, "done")
    qtbot.waitUntil(lambda: label.text() == "first")
    go_on = threading.Event()
    run(go_on.wait, presenter, "done")
    run(lambda: 1 // 0, presenter, "done")
    shiboken6.delete(label)
    go_on.set()
    qtbot.waitUntil(lambda: workers.waiting == 0)  # the test fails if the label was spoken to


def test_work_at_once_hands_on_results_and_errors() -> None:
    receiver = Receiver()
    AtOnce().write(lambda: 7, receiver, "done")
    AtOnce().read(lambda: 1 // 0, receiver, "done")
    assert receiver.got[0] == 7
    assert isinstance(receiver.got[1], ZeroDivisionError)


def test_garbage_is_collected_on_the_gui_thread_only_while_there_are_workers(qtbot: QtBot) -> None:
    workers = Workers()
    assert not gc.isenabled()
    workers.stop()
    assert gc.isenabled()


def test_what_needs_quiet_waits_until_no_work_is_under_way(qtbot: QtBot, workers: Workers) -> None:
    order: list[str] = []
    receiver = Receiver()
    workers.read(lambda: order.append("work"), receiver, "done")
    workers.when_idle(lambda: order.append("quiet"))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["work", "quiet"]


def test_reading_that_can_wait_begins_when_the_gui_thread_is_through(qtbot: QtBot, workers: Workers) -> None:
    receiver = Receiver()
    began = threading.Event()
    workers.read_soon(began.set, receiver, "done")
    assert workers.waiting == 1
    assert not began.wait(0.2)
    qtbot.waitUntil(lambda: bool(receiver.got))
    assert workers.waiting == 0

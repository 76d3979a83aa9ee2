"""The idle watch, with its clock moved by hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from pact_desktop.gui.lock.idle_watch import IdleWatch


class Hand:
    """Seconds, moved by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def watched(qtbot: QtBot, clock: Hand) -> Iterator[tuple[IdleWatch, list[float]]]:
    """Ten minutes; and when it was idle."""
    parent = QObject()
    watch = IdleWatch(parent, clock)
    heard: list[float] = []
    watch.idle.connect(lambda: heard.append(clock.now))
    watch.watch(10)
    yield watch, heard
    watch.watch(0)
    parent.deleteLater()


def key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")


def test_whoever_is_there_is_not_idle(watched: tuple[IdleWatch, list[float]], clock: Hand) -> None:
    watch, heard = watched
    for minute in range(1, 30):
        clock.now = minute * 60
        assert not watch.eventFilter(watch, key())
    assert heard == []
    clock.now += 600
    watch.look()
    assert heard == [clock.now]


def test_after_a_night_of_sleep_the_key_that_wakes_the_computer_comes_too_late(
    watched: tuple[IdleWatch, list[float]], clock: Hand
) -> None:
    watch, heard = watched
    clock.now = 9 * 3600
    assert watch.eventFilter(watch, key())  # it is kept from whatever stood there
    assert heard == [clock.now]

"""A moment is past once the event loop has gone round often enough since; after a pause it takes longer."""

from __future__ import annotations

import pytest

from pact_desktop.gui.queue_watch import QueueWatch


def watch(*turns: float) -> QueueWatch:
    made = QueueWatch()
    made.begin(turns[0])
    for at in turns[1:]:
        made.turn(at)
    return made


def test_nothing_is_known_before_the_loop_came_round() -> None:
    assert QueueWatch().heard_until is None
    assert watch(1.0, 1.001, 1.002).heard_until is None


def test_a_moment_is_past_after_three_turns() -> None:
    assert watch(1.0, 1.001, 1.002, 1.003).heard_until == 1.0
    assert watch(1.0, 1.001, 1.002, 1.003, 1.004).heard_until == 1.001


def test_the_first_turn_after_a_pause_tells_less_of_the_pause() -> None:
    paused = watch(1.0, 1.01, 1.21, 1.211, 1.212, 1.213)
    assert paused.heard_until == 1.01
    paused.turn(1.224)
    assert paused.heard_until == 1.01
    paused.turn(1.2251)
    assert paused.heard_until == 1.212


def test_a_loop_that_is_always_slow_is_believed_all_the_same() -> None:
    slow = watch(*(1 + 0.05 * number for number in range(20)))
    assert slow.heard_until == pytest.approx(1.8)


def test_a_key_may_have_waited_since_before_the_last_pause() -> None:
    assert watch(1.0, 1.01).waited_since(1.015) == 1.015
    assert watch(1.0, 1.01).waited_since(1.2) == 1.01
    assert watch(1.0, 1.01, 1.2, 1.201).waited_since(1.202) == 1.01
    assert watch(1.0, 1.2, 1.201, 1.202, 1.203, 1.204).waited_since(1.205) == 1.205

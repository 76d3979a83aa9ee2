"""The line at the door: exact cases, laws, and a formula that is known."""

from __future__ import annotations

from itertools import accumulate
from random import Random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.rehearsal.arrivals import Mix
from pact_desktop.rehearsal.queue import forecast, waits
from tests.rehearsal.test_arrivals import attendee


def test_one_desk_takes_one_after_the_other() -> None:
    assert waits([0, 1, 20], [10, 5, 5], desks=1) == [0, 9, 0]


def test_two_desks_take_two_at_once() -> None:
    assert waits([0, 0, 0], [10, 4, 1], desks=2) == [0, 0, 4]


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 90)), max_size=60),
    st.integers(min_value=1, max_value=6),
)
def test_nobody_waits_longer_with_one_desk_more(people: list[tuple[int, int]], desks: int) -> None:
    arrived = list(accumulate(gap for gap, _ in people))
    times = [takes for _, takes in people]
    fewer, more = waits(arrived, times, desks), waits(arrived, times, desks + 1)
    assert all(second <= first for first, second in zip(fewer, more, strict=True))


def test_the_mean_wait_is_that_of_queueing_theory() -> None:
    """M/M/1 at 80 % use: mean wait 0.8 / (1 - 0.8) times the mean service time."""
    chance = Random(3)
    arrived = list(accumulate(chance.expovariate(0.8) for _ in range(300_000)))
    times = [chance.expovariate(1.0) for _ in arrived]
    assert fmean(waits(arrived, times, desks=1)) == pytest.approx(4.0, rel=0.1)


def test_a_forecast_is_the_same_each_time_and_falls_with_the_desks() -> None:
    roster = [attendee(number) for number in range(300)]
    first, second = (forecast(roster, 1, Mix(rate=80), 6) for _ in range(2))
    assert first == second
    p90 = [each.p90 for each in first.waiting]
    assert p90 == sorted(p90, reverse=True)
    assert all(each.p50 <= each.p90 <= each.longest for each in first.waiting)
    assert first.enough is not None
    assert first.waiting[first.enough - 1].p90 <= 300
    assert first.waiting[0].p90 > 300


def test_nobody_expected_waits_nowhere() -> None:
    empty = forecast([], 1, Mix(), 2)
    assert empty.arrivals == 0
    assert [each.longest for each in empty.waiting] == [0, 0]

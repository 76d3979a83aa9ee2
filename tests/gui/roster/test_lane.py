"""A column as numbers must order and choose just as the texts would."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.gui.roster.lane import Lane

TEXTS = st.lists(st.text("abc", max_size=3), min_size=1, max_size=30)


def in_order(lane: Lane, values: list[str], descending: bool) -> list[str]:
    return [values[place] for place in np.argsort(lane.sort_key(descending), kind="stable")]


@given(TEXTS)
def test_numbers_order_as_the_texts_do_with_empty_texts_last(values: list[str]) -> None:
    given_texts = [value for value in values if value]
    empty = [""] * (len(values) - len(given_texts))
    lane = Lane(values)
    assert in_order(lane, values, descending=False) == sorted(given_texts) + empty
    assert in_order(lane, values, descending=True) == sorted(given_texts, reverse=True) + empty


@given(TEXTS, st.lists(st.tuples(st.integers(0, 40), st.text("abc", max_size=4)), max_size=80))
def test_a_lane_that_was_changed_is_as_one_made_anew(
    values: list[str], changes: list[tuple[int, str]]
) -> None:
    lane = Lane(values)
    now = list(values)
    for place, value in changes:
        place = min(place, len(now))
        lane.put(place, value)
        now[place : place + 1] = [value]
    assert in_order(lane, now, descending=False) == in_order(Lane(now), now, descending=False)
    for value in set(now):
        assert list(lane.chosen([value])) == [each == value for each in now]
    assert lane.counts() == Lane(now).counts()


def test_room_between_two_neighbours_never_runs_out() -> None:
    lane = Lane(["a", "b"])
    values = ["a", "b"]
    for length in range(1, 80):
        values.append("a" * length + "b")
        lane.put(len(values) - 1, values[-1])
    assert in_order(lane, values, descending=False) == sorted(values)

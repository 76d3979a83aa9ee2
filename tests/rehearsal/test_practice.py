"""A volunteer's practice, person by person."""

from __future__ import annotations

from pact_desktop.rehearsal.arrivals import Arrival, Kind
from pact_desktop.rehearsal.practice import Practice
from pact_desktop.rehearsal.queue import ASSUMED_SERVICE
from tests.rehearsal.test_arrivals import attendee


def practice(*kinds: Kind) -> Practice:
    people = [
        Arrival(number, kind, "Name", None if kind is Kind.WALK_IN else attendee(number))
        for number, kind in enumerate(kinds)
    ]
    begun = Practice(people)
    begun.begin(100.0)
    return begun


def test_checking_in_who_stands_there_brings_the_next() -> None:
    one = practice(Kind.HOLDS_BADGE, Kind.LOST_BADGE)
    one.checked_in(["id0"], 107.0)
    assert (one.handled, one.mistakes, one.mean_seconds) == (1, 0, 7.0)
    assert one.current is one.plan[1]
    one.checked_in(["id1"], 120.0)
    assert one.current is None
    assert one.mean_seconds == 10.0


def test_checking_in_somebody_else_is_a_mistake_and_the_person_still_stands_there() -> None:
    one = practice(Kind.HOLDS_BADGE)
    one.checked_in(["id7"], 105.0)
    assert (one.handled, one.mistakes, one.current) == (0, 1, one.plan[0])


def test_sending_on_who_is_expected_is_a_mistake() -> None:
    one = practice(Kind.LOST_BADGE)
    one.sent_on(105.0)
    assert (one.handled, one.mistakes, one.current) == (1, 1, None)


def test_walk_ins_and_wrong_days_end_when_the_volunteer_goes_on() -> None:
    one = practice(Kind.WALK_IN, Kind.WRONG_DAY)
    one.checked_in(["new"], 110.0)
    assert one.current is one.plan[0]
    one.sent_on(112.0)
    one.checked_in(["id1"], 115.0)
    one.sent_on(120.0)
    assert (one.handled, one.mistakes, one.mean_seconds) == (2, 0, 10.0)


def test_measured_times_replace_assumptions_once_there_are_enough() -> None:
    one = practice(*[Kind.HOLDS_BADGE] * 3, Kind.WALK_IN)
    for number in range(3):
        one.checked_in([f"id{number}"], 100.0 + 5 * (number + 1))
    one.sent_on(500.0)
    assert one.service_times() == {**ASSUMED_SERVICE, Kind.HOLDS_BADGE: 5.0}

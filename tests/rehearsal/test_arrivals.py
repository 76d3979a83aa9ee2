"""Who comes to the rehearsed door."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Attendance, Attendee, Method, Registration, Standing
from pact_desktop.rehearsal.arrivals import Arrival, Kind, Mix, plan_arrivals

APPROVED = Registration(Standing.APPROVED, 1, "2026-10-01T09:00:00-07:00")


def attendee(number: int, day: int = 1, is_in: bool = False) -> Attendee:
    attendance = {day: Attendance(is_in, "2026-10-06T08:00:00-07:00", "Lobby A", Method.SCAN)}
    return Attendee(
        f"id{number}",
        given_name=f"Given{number}",
        registrations={day: APPROVED},
        attendance=attendance if is_in else {},
    )


def plan(roster: list[Attendee], mix: Mix) -> list[Arrival]:
    return plan_arrivals(roster, 1, mix, Random(1))


def test_everybody_expected_comes_once_and_who_is_in_stays_in() -> None:
    roster = [attendee(number) for number in range(50)] + [attendee(99, is_in=True)]
    arrivals = plan(roster, Mix(walk_ins=0, wrong_day=0, lost=0))
    assert sorted(each.attendee.attendee_id for each in arrivals if each.attendee) == sorted(
        f"id{number}" for number in range(50)
    )
    assert {each.kind for each in arrivals} == {Kind.HOLDS_BADGE}


def test_shares_and_rate_are_those_chosen() -> None:
    roster = [attendee(number) for number in range(4_000)]
    roster += [attendee(number, day=2) for number in range(4_000, 6_000)]
    arrivals = plan(roster, Mix(rate=60, walk_ins=0.2, wrong_day=0.1, lost=0.25))
    kinds = Counter(each.kind for each in arrivals)
    assert kinds[Kind.WALK_IN] / len(arrivals) == pytest.approx(0.2, abs=0.02)
    assert kinds[Kind.WRONG_DAY] / len(arrivals) == pytest.approx(0.1, abs=0.02)
    assert kinds[Kind.LOST_BADGE] / 4_000 == pytest.approx(0.25, abs=0.03)
    assert len(arrivals) / (arrivals[-1].at / 900) == pytest.approx(60, rel=0.05)


def test_nobody_of_the_wrong_day_comes_twice_or_is_expected_today() -> None:
    roster = [attendee(number) for number in range(200)] + [attendee(number, day=2) for number in (500, 501)]
    wrong = [each for each in plan(roster, Mix(wrong_day=0.5)) if each.kind is Kind.WRONG_DAY]
    assert sorted(each.attendee.attendee_id for each in wrong if each.attendee) == ["id500", "id501"]


def test_an_empty_roster_makes_an_empty_morning() -> None:
    assert plan([], Mix()) == []


@pytest.mark.parametrize(
    "wrong", [{"rate": 0}, {"rate": float("nan")}, {"lost": 1.2}, {"walk_ins": 0.5, "wrong_day": 0.5}]
)
def test_a_mix_that_cannot_be_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(UnreadableInputError):
        Mix(**wrong)

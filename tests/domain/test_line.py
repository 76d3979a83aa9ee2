"""The line of those who wait: who is next, whom an approval passes, what needs a reason."""

from __future__ import annotations

import pytest

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.line import InLine, Line, ReasonFor, reason_for, takes_a_turn
from pact_desktop.domain.people import Standing
from pact_desktop.domain.places import Places

A, B, C = InLine("A"), InLine("B"), InLine("C")
OF_A_FULL_TEAM = InLine("T", "Alameda")


def passed(line: Line, *chosen: str) -> list[str]:
    return [one.attendee_id for one in line.passed_by(set(chosen))]


def test_only_the_first_in_line_passes_nobody() -> None:
    line = Line((A, B, C), day_left=10)
    assert passed(line, "A") == []
    assert passed(line, "B") == ["A"]
    assert passed(line, "C") == ["A", "B"]


def test_those_at_the_head_pass_nobody_together() -> None:
    line = Line((A, B, C))
    assert passed(line, "B", "A") == []
    assert passed(line, "A", "C") == ["B"]


def test_somebody_who_is_not_in_the_line_passes_everyone() -> None:
    line = Line((A, B))
    assert passed(line, "X") == ["A", "B"]
    assert passed(line, "A", "X") == ["B"]
    assert passed(Line(), "X") == []


def test_who_waits_for_a_full_team_is_not_passed_and_not_next() -> None:
    full = Line((OF_A_FULL_TEAM, A), day_left=5, team_left={"Alameda": 0})
    assert passed(full, "A") == []
    assert full.next == A
    freed = Line((OF_A_FULL_TEAM, A), day_left=5, team_left={"Alameda": 1})
    assert passed(freed, "A") == ["T"]
    assert freed.next == OF_A_FULL_TEAM


@pytest.mark.parametrize(("left", "expected"), [(None, A), (1, A), (0, None), (-2, None)])
def test_a_place_is_offered_only_while_there_is_one(left: int | None, expected: InLine | None) -> None:
    assert Line((A, B), day_left=left).next == expected


@pytest.mark.parametrize(
    ("standing", "rule", "places", "passes", "why"),
    [
        (Standing.DECLINED, Admission.OPEN, Places(5), False, ReasonFor.DECLINING),
        (Standing.APPROVED, Admission.CLOSED, Places(5), False, ReasonFor.CLOSED),
        (Standing.APPROVED, Admission.BY_REQUEST, Places(0), True, ReasonFor.BEYOND_LIMIT),
        (Standing.APPROVED, Admission.BY_REQUEST, Places(5), True, ReasonFor.PASSING),
        (Standing.APPROVED, Admission.BY_REQUEST, Places(5), False, None),
        (Standing.WAITLISTED, Admission.BY_REQUEST, Places(0), True, None),
        (Standing.CANCELLED, Admission.CLOSED, Places(0), True, None),
        (None, Admission.CLOSED, Places(0), True, None),
    ],
)
def test_what_a_reason_is_asked_for(
    standing: Standing | None, rule: Admission, places: Places, passes: bool, why: ReasonFor | None
) -> None:
    assert reason_for(standing, rule, places, passes=passes) is why


def test_whom_the_rules_would_approve_anyway_takes_nobodys_turn() -> None:
    assert not takes_a_turn(None, Admission.OPEN)
    assert not takes_a_turn(Standing.CANCELLED, Admission.OPEN)
    assert takes_a_turn(Standing.WAITLISTED, Admission.OPEN)
    assert takes_a_turn(None, Admission.BY_REQUEST)

"""Who is let in: every line of the decision table in docs/domain.md, as sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from pact_desktop.domain.badge_code import GenuineCode, NotABadge, NotGenuine, OtherConvening
from pact_desktop.domain.convening import Contact, Convening
from pact_desktop.domain.decision import (
    READ_LENGTH,
    AtTheDoor,
    Decision,
    Outcome,
    decide,
    may_override,
    shortened,
    wants_places,
)
from pact_desktop.domain.people import Affiliation, Attendee, AttendeeState, Standing
from pact_desktop.domain.places import Places
from tests.support.people import AMARA_ID, DAY_1_MORNING, attendee, convening, gone, inside

APPROVED, CANCELLED, DECLINED = Standing.APPROVED, Standing.CANCELLED, Standing.DECLINED
QUIET = convening(logistics_contact=Contact())
"""A convening with nobody to call, so that remedies end with those of the outcome."""


def genuine(*days: int, issue: int = 1) -> GenuineCode:
    return GenuineCode(AMARA_ID, frozenset(days), issue)


def at_the_door(person: Attendee | None, day: int = 1, event: Convening = QUIET, **more: Any) -> Decision:
    return decide(AtTheDoor(day=day, attendee=person, **more), event)


def reasons(decision: Decision) -> list[str]:
    return [reason.code.value for reason in decision.reasons]


def remedies(decision: Decision) -> list[str]:
    return [remedy.code.value for remedy in decision.remedies]


def params(decision: Decision, code: str) -> Mapping[str, str | int]:
    """What the sentence of this reason or remedy is filled with."""
    named: dict[str, Mapping[str, str | int]] = {each.code.value: each.params for each in decision.remedies}
    named |= {each.code.value: each.params for each in decision.reasons}
    return named[code]


# 1 to 3: a code that leads to nobody


def test_line_1_a_text_that_is_no_code_is_not_a_badge_and_shows_what_was_read() -> None:
    decision = at_the_door(None, reading=NotABadge(), read_text="0 36000 29145 2")
    assert decision.outcome is Outcome.NOT_A_BADGE
    assert params(decision, "not_a_badge") == {"read": "0 36000 29145 2"}
    assert remedies(decision) == ["find_by_name"]


def test_line_2_another_convenings_badge_sends_to_search_and_walk_in() -> None:
    decision = at_the_door(None, reading=OtherConvening())
    assert (decision.outcome, reasons(decision)) == (Outcome.OTHER_CONVENING, ["other_convening"])
    assert remedies(decision) == ["find_by_name", "walk_in"]


def test_line_3_a_forged_code_is_not_genuine_and_is_recorded_as_an_attempt() -> None:
    decision = at_the_door(None, reading=NotGenuine())
    assert (decision.outcome, reasons(decision)) == (Outcome.NOT_GENUINE, ["not_genuine"])
    assert remedies(decision) == ["find_by_name"]
    assert decision.outcome.is_recorded
    assert not decision.outcome.admits


# 4: genuine, not yet known here


@pytest.mark.parametrize("person", [None, attendee(state=AttendeeState.UNKNOWN)], ids=["unheard", "seen"])
def test_line_4_a_genuine_badge_of_somebody_not_yet_known_here_is_let_in(person: Attendee | None) -> None:
    decision = at_the_door(person, reading=genuine(1))
    assert (decision.outcome, reasons(decision)) == (Outcome.ADMITTED_UNKNOWN, ["unknown_here"])
    assert remedies(decision) == ["add_name"]
    assert decision.outcome.admits


def test_line_4_a_second_scan_of_an_unknown_badge_is_already_in() -> None:
    seen = attendee(state=AttendeeState.UNKNOWN, attendance={1: inside()})
    decision = at_the_door(seen, reading=genuine(1))
    assert (decision.outcome, reasons(decision)) == (Outcome.ALREADY_IN, ["already_in"])


def test_line_4_an_unknown_badge_that_left_is_let_in_again() -> None:
    seen = attendee(state=AttendeeState.UNKNOWN, attendance={1: gone()})
    assert at_the_door(seen, reading=genuine(1)).outcome is Outcome.ADMITTED_UNKNOWN


def test_line_4_comes_before_line_5_and_both_are_told() -> None:
    decision = at_the_door(None, reading=genuine(1, issue=1), newest_issue=2)
    assert decision.outcome is Outcome.ADMITTED_UNKNOWN
    assert reasons(decision) == ["unknown_here", "superseded"]


# 5: superseded badge


def test_line_5_an_older_issue_is_superseded_and_may_be_admitted_after_checking() -> None:
    decision = at_the_door(attendee({1: APPROVED}), reading=genuine(1, issue=1), newest_issue=2)
    assert decision.outcome is Outcome.SUPERSEDED
    assert params(decision, "superseded") == {"issue": 1, "newest": 2}
    assert remedies(decision) == ["admit_after_checking", "reissue", "do_not_admit"]
    assert not decision.outcome.is_recorded


@pytest.mark.parametrize(
    ("person", "also"),
    [
        (attendee({1: APPROVED}), ["approved"]),
        (attendee({1: APPROVED}, attendance={1: inside()}), ["already_in"]),
        (attendee({1: CANCELLED}), ["cancelled"]),
        (attendee({2: APPROVED}), ["not_registered", "other_day"]),
        (attendee({1: Standing.WAITLISTED}), ["waitlisted"]),
        (attendee(state=AttendeeState.VOID), ["void"]),
    ],
)
def test_line_5_tells_what_else_applies_to_the_person(person: Attendee, also: list[str]) -> None:
    decision = at_the_door(person, reading=genuine(1, issue=1), newest_issue=2)
    assert decision.outcome is Outcome.SUPERSEDED
    assert reasons(decision) == ["superseded", *also]


def test_line_5_tells_rule_and_places_of_somebody_who_is_not_approved_today() -> None:
    person = attendee(affiliation=Affiliation.ADDITIONAL_STAKEHOLDER)
    decision = at_the_door(person, reading=genuine(1), newest_issue=2, places=Places(0))
    assert reasons(decision) == ["superseded", "not_registered", "rule_by_request", "no_place_left"]


def test_line_5_offers_a_void_attendee_no_way_in() -> None:
    decision = at_the_door(attendee(state=AttendeeState.VOID), reading=genuine(1), newest_issue=2)
    assert remedies(decision) == ["do_not_admit"]


def test_a_code_with_a_newer_issue_than_this_desk_knows_is_valid() -> None:
    decision = at_the_door(attendee({1: APPROVED}), reading=genuine(1, issue=3), newest_issue=2)
    assert decision.outcome is Outcome.ADMITTED


def test_somebody_found_by_name_is_not_asked_for_a_badge() -> None:
    assert at_the_door(attendee({1: APPROVED}), newest_issue=2).outcome is Outcome.ADMITTED


# 6: cancelled, declined, void


def test_line_6_a_cancelled_registration_tells_when_and_may_be_registered_again() -> None:
    decision = at_the_door(attendee({1: CANCELLED}))
    assert (decision.outcome, reasons(decision)) == (Outcome.CANCELLED, ["cancelled"])
    assert params(decision, "cancelled") == {"day": 1, "date": "2026-09-30T10:00:00-07:00"}
    assert remedies(decision) == ["register_again", "admit_anyway"]


def test_line_6_a_declined_request_tells_when_and_may_be_asked_again() -> None:
    decision = at_the_door(attendee({1: DECLINED}))
    assert (decision.outcome, reasons(decision)) == (Outcome.DECLINED, ["declined"])
    assert params(decision, "declined") == {"day": 1, "date": "2026-09-30T10:00:00-07:00"}
    assert remedies(decision) == ["ask_again", "admit_anyway"]


@pytest.mark.parametrize("standing", [CANCELLED, DECLINED])
def test_line_6_offers_no_registering_where_the_day_is_closed(standing: Standing) -> None:
    guest = attendee({1: standing}, affiliation=Affiliation.NON_PACT_COUNTY_GUEST, county="Alpine")
    assert remedies(at_the_door(guest)) == ["admit_anyway"]


def test_line_6_counts_even_for_somebody_who_is_inside() -> None:
    assert at_the_door(attendee({1: CANCELLED}, attendance={1: inside()})).outcome is Outcome.CANCELLED


def test_line_6_a_void_attendee_is_cancelled_and_never_offered_admission() -> None:
    decision = at_the_door(attendee({1: APPROVED}, state=AttendeeState.VOID), reading=genuine(1))
    assert (decision.outcome, reasons(decision)) == (Outcome.CANCELLED, ["void"])
    assert remedies(decision) == ["find_by_name"]


def test_line_6_looks_at_today_only() -> None:
    assert at_the_door(attendee({1: APPROVED, 2: CANCELLED}), day=1).outcome is Outcome.ADMITTED
    assert at_the_door(attendee({1: APPROVED, 2: CANCELLED}), day=2).outcome is Outcome.CANCELLED


# 7: needs approval


@pytest.mark.parametrize("standing", [Standing.REQUESTED, Standing.WAITLISTED])
def test_line_7_who_waits_needs_approval_and_sees_the_place_in_line(standing: Standing) -> None:
    decision = at_the_door(attendee({1: standing}), places=Places(3, team_left=1, position=2))
    assert decision.outcome is Outcome.NEEDS_APPROVAL
    assert reasons(decision) == [standing.value, "places_left"]
    assert params(decision, standing.value) == {"day": 1, "position": 2}
    assert params(decision, "places_left") == {"day": 1, "left": 1}
    assert remedies(decision) == ["approve", "keep_waiting", "decline"]


def test_line_7_a_guest_on_day_2_is_told_the_rule() -> None:
    guest = attendee({2: Standing.REQUESTED}, affiliation=Affiliation.NON_PACT_COUNTY_GUEST, county="Alpine")
    decision = at_the_door(guest, day=2)
    assert reasons(decision) == ["requested", "rule_by_request"]
    assert params(decision, "rule_by_request") == {"affiliation": "non_pact_county_guest", "day": 2}


def test_line_7_says_whether_approving_goes_beyond_a_limit() -> None:
    within = at_the_door(attendee({1: Standing.WAITLISTED}), places=Places(1))
    beyond = at_the_door(attendee({1: Standing.WAITLISTED}), places=Places(0, team_left=0))
    assert params(within, "approve") == {"beyond_limit": 0}
    assert params(beyond, "approve") == {"beyond_limit": 1}
    assert reasons(beyond) == ["waitlisted", "team_full", "no_place_left"]
    assert params(beyond, "team_full") == {"county": "Alameda"}


def test_line_7_without_a_limit_speaks_of_no_places() -> None:
    assert reasons(at_the_door(attendee({1: Standing.REQUESTED}))) == ["requested"]


# 8: not today


def test_line_8_somebody_registered_for_day_2_only_is_not_today_and_is_told_which_day() -> None:
    decision = at_the_door(attendee({2: APPROVED}))
    assert decision.outcome is Outcome.NOT_TODAY
    assert reasons(decision) == ["not_registered", "other_day"]
    assert params(decision, "not_registered") == {"day": 1}
    assert params(decision, "other_day") == {"day": 2}


@pytest.mark.parametrize(
    ("affiliation", "day", "places", "ways"),
    [
        (Affiliation.COUNTY_TEAM_MEMBER, 1, Places(None, 2), ["register_and_check_in", "admit_anyway"]),
        (Affiliation.COUNTY_TEAM_MEMBER, 1, Places(None, 0), ["join_waitlist", "admit_anyway"]),
        (Affiliation.KEY_STAKEHOLDER, 1, Places(0), ["join_waitlist", "admit_anyway"]),
        (Affiliation.CHILD_WELFARE_SERVICES_STAFF, 1, Places(9), ["ask_for_today", "admit_anyway"]),
        (Affiliation.CHILD_WELFARE_SERVICES_STAFF, 1, Places(0), ["ask_for_today", "admit_anyway"]),
        (Affiliation.CHILD_WELFARE_SERVICES_STAFF, 2, Places(9), ["register_and_check_in", "admit_anyway"]),
        (Affiliation.NON_PACT_COUNTY_GUEST, 1, Places(9), ["admit_anyway"]),
        (Affiliation.NON_PACT_COUNTY_GUEST, 2, Places(9), ["ask_for_today", "admit_anyway"]),
    ],
)
def test_line_8_offers_what_the_rule_of_today_allows(
    affiliation: Affiliation, day: int, places: Places, ways: list[str]
) -> None:
    decision = at_the_door(attendee(affiliation=affiliation), day=day, places=places)
    assert decision.outcome is Outcome.NOT_TODAY
    assert remedies(decision) == ways


def test_line_8_names_rule_and_places() -> None:
    guest = attendee(affiliation=Affiliation.NON_PACT_COUNTY_GUEST, county="Alpine")
    assert reasons(at_the_door(guest, places=Places(4))) == ["not_registered", "rule_closed", "places_left"]


@pytest.mark.parametrize(
    ("standings", "day", "see_you"),
    [
        ({2: APPROVED}, 1, True),
        ({2: Standing.REQUESTED}, 1, False),
        ({2: CANCELLED}, 1, False),
        ({}, 1, False),
        ({1: APPROVED}, 2, False),
    ],
)
def test_see_you_is_said_only_where_a_later_day_is_approved(
    standings: dict[int, Standing], day: int, see_you: bool
) -> None:
    decision = at_the_door(attendee(standings), day=day)
    assert ("see_you" in remedies(decision)) == see_you
    assert not see_you or params(decision, "see_you") == {"day": 2}


def test_line_8_an_unknown_badge_is_judged_by_its_own_days() -> None:
    decision = at_the_door(None, reading=genuine(2))
    assert decision.outcome is Outcome.NOT_TODAY
    assert reasons(decision) == ["not_registered", "other_day", "unknown_here"]
    assert remedies(decision) == ["admit_anyway", "see_you"]


def test_line_8_an_unknown_badge_for_no_day_is_not_today() -> None:
    decision = at_the_door(None, reading=genuine())
    assert reasons(decision) == ["not_registered", "unknown_here"]
    assert remedies(decision) == ["admit_anyway"]


def test_a_known_attendee_is_judged_by_the_roster_and_never_by_the_days_in_the_code() -> None:
    assert at_the_door(attendee({1: APPROVED}), reading=genuine(2)).outcome is Outcome.ADMITTED
    assert at_the_door(attendee({2: APPROVED}), reading=genuine(1)).outcome is Outcome.NOT_TODAY


# 9 and 10


def test_line_9_somebody_inside_is_already_in_and_nothing_is_recorded_twice() -> None:
    decision = at_the_door(attendee({1: APPROVED}, attendance={1: inside("Lobby B")}))
    assert (decision.outcome, reasons(decision)) == (Outcome.ALREADY_IN, ["already_in"])
    assert params(decision, "already_in") == {"since": DAY_1_MORNING, "desk": "Lobby B"}
    assert remedies(decision) == ["check_out", "hand_out_again", "someone_else"]
    assert not decision.outcome.is_recorded


def test_line_10_the_first_time_today_is_admitted() -> None:
    decision = at_the_door(attendee({1: APPROVED}), reading=genuine(1))
    assert (decision.outcome, reasons(decision)) == (Outcome.ADMITTED, ["approved"])
    assert remedies(decision) == []
    assert decision.outcome.admits


def test_line_10_back_after_a_check_out_is_admitted_and_said_so() -> None:
    decision = at_the_door(attendee({1: APPROVED}, attendance={1: gone()}))
    assert (decision.outcome, reasons(decision)) == (Outcome.ADMITTED, ["back_again"])
    assert params(decision, "back_again") == {"day": 1, "since": DAY_1_MORNING}


def test_having_been_in_on_day_1_does_not_make_one_already_in_on_day_2() -> None:
    person = attendee({1: APPROVED, 2: APPROVED}, attendance={1: inside()})
    assert at_the_door(person, day=2).outcome is Outcome.ADMITTED


# what holds for several lines


@pytest.mark.parametrize("outcome", Outcome)
def test_admit_anyway_is_possible_on_lines_5_to_8_only(outcome: Outcome) -> None:
    lines_5_to_8 = {"superseded", "cancelled", "declined", "needs_approval", "not_today"}
    assert may_override(outcome, attendee()) == (outcome.value in lines_5_to_8)
    assert may_override(outcome, None) == (outcome.value in lines_5_to_8)


@pytest.mark.parametrize("outcome", Outcome)
def test_admit_anyway_is_never_possible_for_a_void_attendee(outcome: Outcome) -> None:
    assert not may_override(outcome, attendee(state=AttendeeState.VOID))


@pytest.mark.parametrize("outcome", Outcome)
def test_only_check_ins_and_forged_codes_are_recorded(outcome: Outcome) -> None:
    recorded = {"admitted", "admitted_unknown", "not_genuine"}
    assert outcome.is_recorded == (outcome.value in recorded)


@pytest.mark.parametrize(
    ("person", "more", "calls"),
    [
        (attendee({2: APPROVED}), {}, True),
        (attendee({1: CANCELLED}), {}, True),
        (attendee({1: Standing.REQUESTED}), {}, True),
        (attendee({1: APPROVED}), {"reading": genuine(1), "newest_issue": 2}, True),
        (None, {"reading": OtherConvening()}, True),
        (attendee({1: APPROVED}), {}, False),
        (attendee({1: APPROVED}, attendance={1: inside()}), {}, False),
        (None, {"reading": genuine(1)}, False),
        (None, {"reading": NotABadge()}, False),
    ],
)
def test_the_logistics_contact_is_offered_where_someone_is_refused(
    person: Attendee | None, more: dict[str, Any], calls: bool
) -> None:
    decision = at_the_door(person, event=convening(), **more)
    assert ("call_logistics" in remedies(decision)) == calls
    if calls:
        assert remedies(decision)[-1] == "call_logistics"
        assert params(decision, "call_logistics") == {"name": "Lena Ortiz", "phone": "916-555-0100"}


@pytest.mark.parametrize(
    ("person", "wanted"),
    [
        (None, False),
        (attendee(state=AttendeeState.UNKNOWN), False),
        (attendee(state=AttendeeState.VOID), False),
        (attendee({1: APPROVED}), False),
        (attendee({1: Standing.REQUESTED}), True),
        (attendee({2: APPROVED}), True),
    ],
)
def test_places_are_counted_only_where_the_decision_speaks_of_them(
    person: Attendee | None, wanted: bool
) -> None:
    assert wants_places(person, 1) == wanted


def test_what_was_read_is_shown_shortened_and_printable() -> None:
    assert shortened("  0 36000\t29145 2\r\n") == "0 36000 29145 2"
    assert shortened("\x1b[31mred\x00") == "[31mred"
    long = shortened("x" * 10_000)
    assert len(long) == READ_LENGTH
    assert long.endswith("…")
    assert shortened("x" * READ_LENGTH) == "x" * READ_LENGTH

"""Admission rules, what registering gives, and the counting of places."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.admission import DEFAULT_RULES, Admission, standing_on_registering
from pact_desktop.domain.people import Affiliation, Standing
from pact_desktop.domain.places import NO_LIMIT, Places, left_of
from tests.support.people import convening

OPEN, BY_REQUEST, CLOSED = Admission.OPEN, Admission.BY_REQUEST, Admission.CLOSED

ANNOUNCED = {
    "county_team_member": (OPEN, OPEN),
    "pact_coordinator": (OPEN, OPEN),
    "child_welfare_services_staff": (BY_REQUEST, OPEN),
    "key_stakeholder": (OPEN, OPEN),
    "additional_stakeholder": (BY_REQUEST, OPEN),
    "non_pact_county_guest": (CLOSED, BY_REQUEST),
    "event_staff": (OPEN, OPEN),
}
"""The announcement's table, written down a second time on purpose."""


@pytest.mark.parametrize("affiliation", Affiliation)
def test_each_affiliation_comes_to_each_day_as_announced(affiliation: Affiliation) -> None:
    assert (DEFAULT_RULES[affiliation, 1], DEFAULT_RULES[affiliation, 2]) == ANNOUNCED[affiliation.value]


def test_the_table_knows_every_affiliation_on_both_days_and_nothing_else() -> None:
    assert set(DEFAULT_RULES) == {(affiliation, day) for affiliation in Affiliation for day in (1, 2)}


@pytest.mark.parametrize(
    ("rule", "has_place", "standing"),
    [
        (OPEN, True, Standing.APPROVED),
        (OPEN, False, Standing.WAITLISTED),
        (BY_REQUEST, True, Standing.REQUESTED),
        (BY_REQUEST, False, Standing.REQUESTED),
        (CLOSED, True, None),
        (CLOSED, False, None),
    ],
)
def test_registering_gives_the_standing_of_the_rule(
    rule: Admission, has_place: bool, standing: Standing | None
) -> None:
    assert standing_on_registering(rule, has_place) is standing


def test_a_team_member_of_a_pact_county_is_judged_as_one() -> None:
    assert convening().rule(Affiliation.COUNTY_TEAM_MEMBER, "Alameda", 1) is OPEN


@pytest.mark.parametrize("county", ["Alpine", "", "Atlantis"])
def test_a_team_member_of_another_county_is_judged_as_a_non_pact_county_guest(county: str) -> None:
    assert convening().rule(Affiliation.COUNTY_TEAM_MEMBER, county, 1) is CLOSED
    assert convening().rule(Affiliation.COUNTY_TEAM_MEMBER, county, 2) is BY_REQUEST
    assert not convening().uses_team_place(Affiliation.COUNTY_TEAM_MEMBER, county, 1)


def test_a_county_that_joins_changes_how_its_team_is_judged() -> None:
    joined = convening(pact_counties=frozenset({"Alpine"}))
    assert joined.rule(Affiliation.COUNTY_TEAM_MEMBER, "Alpine", 1) is OPEN
    assert joined.rule(Affiliation.COUNTY_TEAM_MEMBER, "Alameda", 1) is CLOSED


def test_the_rules_are_data_of_the_convening() -> None:
    rules = dict(DEFAULT_RULES) | {(Affiliation.KEY_STAKEHOLDER, 1): CLOSED}
    assert convening(rules=rules).rule(Affiliation.KEY_STAKEHOLDER, "", 1) is CLOSED
    assert convening().rule(Affiliation.KEY_STAKEHOLDER, "", 1) is OPEN


@pytest.mark.parametrize("affiliation", Affiliation)
@pytest.mark.parametrize("day", [1, 2])
def test_only_county_team_members_on_day_1_use_a_place_of_the_five(
    affiliation: Affiliation, day: int
) -> None:
    expected = affiliation is Affiliation.COUNTY_TEAM_MEMBER and day == 1
    assert convening().uses_team_place(affiliation, "Alameda", day) == expected


def test_a_team_has_five_places_and_capacities_are_open_unless_set() -> None:
    assert convening().team_size == 5
    assert convening().capacity == {1: None, 2: None}


@pytest.mark.parametrize(
    ("day_left", "team_left", "left", "has_place"),
    [
        (None, None, None, True),
        (None, 5, 5, True),
        (10, None, 10, True),
        (10, 2, 2, True),
        (1, 2, 1, True),
        (0, None, 0, False),
        (None, 0, 0, False),
        (0, 5, 0, False),
        (5, 0, 0, False),
        (-3, None, 0, False),
        (5, -1, 0, False),
    ],
)
def test_the_tighter_limit_counts_and_nothing_is_below_zero(
    day_left: int | None, team_left: int | None, left: int | None, has_place: bool
) -> None:
    places = Places(day_left, team_left)
    assert (places.left, places.has_place) == (left, has_place)


def test_without_limits_there_is_always_a_place() -> None:
    assert NO_LIMIT.has_place
    assert NO_LIMIT.left is None


@given(st.none() | st.integers(0, 500), st.integers(0, 500))
def test_what_is_left_is_the_limit_less_what_is_used(limit: int | None, used: int) -> None:
    left = left_of(limit, used)
    assert (left is None) == (limit is None)
    assert limit is None or left == limit - used


def test_registration_is_closed_from_the_closing_moment_on() -> None:
    closing = datetime(2026, 9, 25, 17, tzinfo=UTC)
    closes = convening(registration_closes=closing)
    assert not closes.registration_closed(datetime(2026, 9, 25, 16, 59, tzinfo=UTC))
    assert closes.registration_closed(closing)
    assert not convening().registration_closed(closing)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 9, 1, 12, tzinfo=UTC), 1),
        (datetime(2026, 10, 6, 16, tzinfo=UTC), 1),
        (datetime(2026, 10, 7, 6, 59, tzinfo=UTC), 1),
        (datetime(2026, 10, 7, 7, 0, tzinfo=UTC), 2),
        (datetime(2026, 10, 9, 12, tzinfo=UTC), 2),
    ],
)
def test_the_day_at_the_desk_follows_the_venues_clock(moment: datetime, day: int) -> None:
    assert convening().day_at(moment) == day

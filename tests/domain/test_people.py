"""Attendees, their names on badges, counties, and the words as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.counties import COUNTIES, COUNTY_NAMES, FOUNDING_PACT_COUNTIES
from pact_desktop.domain.people import (
    TEXT_FIELDS,
    Affiliation,
    Attendee,
    Discipline,
    Standing,
    word_from_text,
)
from tests.support.people import attendee, gone, inside


@pytest.mark.parametrize(
    ("preferred", "given_name", "family", "badge_name"),
    [
        ("", "Amara", "Okafor", ("Amara", "Okafor")),
        ("Mara", "Amara", "Okafor", ("Mara", "Okafor")),
        ("Amara Okafor", "Amara Ngozi", "Okafor", ("Amara", "Okafor")),
        ("Mara OKAFOR", "Amara", "Okafor", ("Mara", "OKAFOR")),
        ("Dr. Mara de la Cruz", "Maria", "de la Cruz", ("Dr. Mara", "de la Cruz")),
        ("Okafor Amara", "Amara", "Okafor", ("Okafor Amara", "")),
        ("Luz Vega", "Lucía", "Vega Morales", ("Luz Vega", "")),
        ("Mary Ann", "Mary", "Annson", ("Mary Ann", "Annson")),
        ("  Mara ", "Amara", " Okafor ", ("Mara", "Okafor")),
        ("", "Sukarno", "", ("Sukarno", "")),
        ("", "", "Sukarno", ("Sukarno", "")),
        ("Bung", "", "Sukarno", ("Bung", "Sukarno")),
        ("Sukarno", "", "Sukarno", ("Sukarno", "")),
        ("", "", "", ("", "")),
    ],
)
def test_a_preferred_name_stands_for_the_given_name_unless_it_is_a_whole_name(
    preferred: str, given_name: str, family: str, badge_name: tuple[str, str]
) -> None:
    person = attendee(preferred_name=preferred, given_name=given_name, family_name=family)
    assert person.badge_name == badge_name
    assert person.display_name == " ".join(badge_name).strip()


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=12))
def test_a_badge_has_a_name_whenever_the_attendee_has_any(
    preferred: str, given_name: str, family: str
) -> None:
    person = attendee(preferred_name=preferred, given_name=given_name, family_name=family)
    largest, rest = person.badge_name
    assert bool(largest) == bool((preferred + given_name + family).strip())
    assert not rest or largest


def test_approved_days_are_what_a_badge_printed_now_would_say() -> None:
    assert attendee({1: Standing.APPROVED, 2: Standing.REQUESTED}).approved_days == {1}
    assert attendee({1: Standing.APPROVED, 2: Standing.APPROVED}).approved_days == {1, 2}
    assert attendee({1: Standing.CANCELLED}).approved_days == frozenset()


def test_standing_and_presence_are_told_by_day() -> None:
    person = attendee({1: Standing.APPROVED}, attendance={1: gone(), 2: inside()})
    assert (person.standing(1), person.standing(2)) == (Standing.APPROVED, None)
    assert (person.is_in(1), person.is_in(2), person.is_in(3)) == (False, True, False)


@pytest.mark.parametrize(
    ("issue", "printed", "next_issue", "needs_printing"),
    [(0, 0, 1, True), (1, 1, 1, False), (2, 1, 2, True), (2, 2, 2, False), (63, 63, 63, False)],
)
def test_printing_again_repeats_the_issue_and_a_reissue_needs_printing(
    issue: int, printed: int, next_issue: int, needs_printing: bool
) -> None:
    person = attendee(badge_issue=issue, badge_printed=printed)
    assert (person.next_print_issue, person.needs_printing) == (next_issue, needs_printing)


@pytest.mark.parametrize("standing", Standing)
def test_requested_and_waitlisted_wait_in_line(standing: Standing) -> None:
    assert standing.waits == (standing.value in ("requested", "waitlisted"))


@pytest.mark.parametrize(
    ("kind", "typed", "member"),
    [
        (Affiliation, "county team member", Affiliation.COUNTY_TEAM_MEMBER),
        (Affiliation, "PACT Coordinator", Affiliation.PACT_COORDINATOR),
        (Affiliation, "non-PACT county guest", Affiliation.NON_PACT_COUNTY_GUEST),
        (Discipline, "Legal/courts", Discipline.LEGAL_COURTS),
        (Discipline, "survivor leader/lived experience", Discipline.SURVIVOR_LEADER_LIVED_EXPERIENCE),
        (Discipline, "community-based organization", Discipline.COMMUNITY_BASED_ORGANIZATION),
        (Standing, " Approved ", Standing.APPROVED),
        (Affiliation, "sponsor", None),
        (Standing, "", None),
        (Standing, "١", None),
    ],
)
def test_words_are_taken_as_they_are_typed(kind: type[Standing], typed: str, member: Standing | None) -> None:
    assert word_from_text(kind, typed) is member


@pytest.mark.parametrize("kind", [Affiliation, Discipline, Standing])
def test_every_word_reads_back_from_its_snake_case_and_its_words(kind: type[Standing]) -> None:
    for member in kind:
        assert word_from_text(kind, member.value) is member
        assert word_from_text(kind, member.value.replace("_", " ").title()) is member


def test_there_are_seven_affiliations_and_ten_disciplines() -> None:
    assert (len(Affiliation), len(Discipline)) == (7, 10)


def test_every_text_field_is_a_field_of_an_attendee() -> None:
    assert set(TEXT_FIELDS) <= set(Attendee.__dataclass_fields__)


def test_california_has_58_counties_with_odd_fips_codes_from_alameda_to_yuba() -> None:
    assert len(COUNTIES) == len(COUNTY_NAMES) == 58
    fips = {county.name: county.fips for county in COUNTIES}
    assert (fips["Alameda"], fips["Los Angeles"], fips["San Francisco"], fips["Yuba"]) == (
        "06001",
        "06037",
        "06075",
        "06115",
    )
    assert [county.name for county in COUNTIES] == sorted(fips)


def test_ten_counties_began_the_project() -> None:
    assert len(FOUNDING_PACT_COUNTIES) == 10
    assert FOUNDING_PACT_COUNTIES <= COUNTY_NAMES

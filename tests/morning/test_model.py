"""The model that mornings are judged by, held against the table of docs/domain.md line by line."""

from __future__ import annotations

import pytest

from tests.morning.model import Code, Fact, Issues, Merges, Morning, Moves, Registered, Shown, Stands

AMARA, BETO, OTHER = "amara", "beto", "other"
BOTH_DAYS = frozenset({1, 2})


@pytest.fixture
def morning() -> Morning:
    """Day 1 of a convening with one PACT county and three places, two of them taken."""
    made = Morning(1, ["Alameda"], 3)
    made.begin(
        [
            Registered(AMARA, "Alameda", "county_team_member"),
            Stands(AMARA, 1, "approved"),
            Registered(BETO, "Alameda", "key_stakeholder"),
            Stands(BETO, 1, "approved"),
            Stands(BETO, 2, "approved"),
        ]
    )
    return made


def badge(person: str, issue: int = 1) -> Code:
    """A genuine badge for both days."""
    return Code("badge", person, BOTH_DAYS, issue)


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        (Code("text", "LOBBY"), "not_a_badge"),
        (Code("other", AMARA), "other_convening"),
        (Code("forged", AMARA), "not_genuine"),
        (badge("unknown"), "admitted_unknown"),
        (Code("badge", "unknown", frozenset({2})), "not_today"),
        (badge(AMARA), "admitted"),
        (badge(AMARA, issue=9), "admitted"),
    ],
)
def test_a_code_is_judged_by_the_first_line_that_applies(morning: Morning, code: Code, outcome: str) -> None:
    assert morning.judge(code).outcome == outcome


@pytest.mark.parametrize(
    ("standing", "outcome"),
    [
        ("requested", "needs_approval"),
        ("waitlisted", "needs_approval"),
        ("cancelled", "cancelled"),
        ("declined", "declined"),
        ("", "not_today"),
    ],
)
def test_a_known_person_is_judged_by_the_standing_and_admitted_anyway_as_one_act(
    morning: Morning, standing: str, outcome: str
) -> None:
    morning.begin([Stands(AMARA, 1, standing)])
    assert morning.check_in(badge(AMARA)) == Shown(outcome, AMARA)
    assert morning.admit_anyway(badge(AMARA)).outcome == "admitted"
    assert morning.judge(AMARA).outcome == "already_in"
    morning.undo()
    assert morning.judge(AMARA).outcome == outcome


def test_who_left_comes_back_and_gets_no_second_packet(morning: Morning) -> None:
    for expected in ("admitted", "already_in"):
        assert morning.check_in(AMARA).outcome == expected
    morning.check_out(AMARA)
    assert morning.check_in(AMARA).outcome == "admitted"
    morning.undo()
    assert (AMARA, 1) not in morning.state.inside
    assert morning.state.packet == {AMARA}


def test_a_lost_badge_and_that_of_a_merged_duplicate_are_superseded(morning: Morning) -> None:
    morning.begin([Merges(OTHER, AMARA)])
    assert morning.judge(badge(OTHER)) == Shown("admitted", AMARA)
    morning.reissue(AMARA)
    assert {morning.judge(badge(one)).outcome for one in (AMARA, OTHER)} == {"superseded"}
    assert {morning.judge(badge(one, issue=2)).outcome for one in (AMARA, OTHER)} == {"admitted"}


def test_a_registration_that_was_taken_back_is_void_and_never_admitted_anyway(morning: Morning) -> None:
    gone: list[Fact] = [Registered("gone", "Alameda", "event_staff"), Stands("gone", 1, "approved")]
    morning.begin(gone, taken_back=True)
    assert morning.judge(badge("gone")) == Shown("cancelled", "gone")
    assert not morning.may_admit_anyway(badge("gone"))


@pytest.mark.parametrize(
    ("affiliation", "county", "outcome"),
    [
        ("event_staff", "", "admitted"),
        ("child_welfare_services_staff", "Alameda", "needs_approval"),
        ("non_pact_county_guest", "Napa", "not_today"),
        ("county_team_member", "Napa", "not_today"),
    ],
)
def test_a_walk_in_is_registered_by_the_rules(
    morning: Morning, affiliation: str, county: str, outcome: str
) -> None:
    assert morning.walk_in("new", county, affiliation).outcome == outcome


def test_the_last_place_goes_to_the_first_walk_in(morning: Morning) -> None:
    outcomes = [morning.walk_in(one, "", "event_staff").outcome for one in ("first", "second")]
    assert outcomes == ["admitted", "needs_approval"]


def test_a_team_has_five_places_on_day_one(morning: Morning) -> None:
    roomy = Morning(1, ["Alameda"], None)
    team = [roomy.walk_in(f"member {number}", "Alameda", "county_team_member") for number in range(6)]
    assert [shown.outcome for shown in team] == ["admitted"] * 5 + ["needs_approval"]


def test_remedies_follow_the_rules(morning: Morning) -> None:
    morning.begin([Stands(BETO, 1, "")])
    assert morning.offered(BETO) == {"admit", "register_and_check_in", "see_you"}
    assert morning.register_today(BETO).outcome == "admitted"


def test_taking_back_and_putting_back_go_by_this_desk_s_admissions(morning: Morning) -> None:
    morning.check_in(AMARA)
    morning.check_in(BETO, at_this_desk=False)
    assert morning.undo()
    assert morning.state.inside == {(BETO, 1)}
    morning.redo()
    assert morning.undo()
    assert not morning.undo()


def test_the_newest_issue_counts_whichever_came_first(morning: Morning) -> None:
    morning.begin([Issues(AMARA, 3), Issues(AMARA, 2), Moves(AMARA, 1, comes=True)])
    assert morning.judge(badge(AMARA, issue=2)).outcome == "superseded"
    assert morning.judge(badge(AMARA, issue=3)).outcome == "already_in"

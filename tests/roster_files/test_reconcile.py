"""A revised roster against the roster: matching, and the comparison of three sides."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.domain.people import Attendee, Discipline, Standing
from pact_desktop.roster_files.day_cells import DayWish
from pact_desktop.roster_files.reconcile import Difference, ImportPlan, Kept, Preferences, plan_import
from tests.roster_files.support import Roster, understood

FIRST = """
    Id | Name    | County  | Affiliation | Email           | Phone    | Day 1 | Day 2
    1  | Ann Lee | Alameda | Team member | ann@example.org | 555-0101 | x     | x
    2  | Bo Day  | Alameda | CWS staff   | bo@example.org  | 555-0102 |       | x
    3  | Cy Fox  | Fresno  | Guest       |                 | 555-0103 |       | requested
"""


@pytest.fixture
def roster() -> Roster:
    """A roster after its first import."""
    roster = Roster()
    assert len(roster.take(understood(FIRST)).additions) == 3
    return roster


def _quiet(plan: ImportPlan) -> bool:
    """Whether a plan does nothing at all."""
    return not (plan.additions or plan.changes or plan.kept or plan.missing)


def _revised(old: str, new: str) -> str:
    assert old in FIRST
    return FIRST.replace(old, new)


def test_the_same_file_again_changes_nothing(roster: Roster) -> None:
    plan = roster.plan(understood(FIRST))
    assert _quiet(plan)
    assert len(plan.unchanged) == 3


def test_a_value_that_the_file_changed_is_taken_with_old_and_new(roster: Roster) -> None:
    plan = roster.take(understood(_revised("555-0102", "555-0199")))
    (change,) = plan.changes
    assert change.taken == {"phone": ("555-0102", "555-0199")}
    assert change.wishes == {}
    assert change.row == 3
    assert _quiet(roster.plan(understood(_revised("555-0102", "555-0199"))))


def test_an_edit_made_here_wins_where_the_file_changed_too_and_is_listed(roster: Roster) -> None:
    attendee_id = roster.edit("Bo Day", phone="555-0100")
    plan = roster.plan(understood(_revised("555-0102", "555-0199")))
    assert plan.changes == []
    assert plan.kept == [Kept(attendee_id, "phone", "555-0100", "555-0199")]


def test_an_edit_made_here_stays_where_the_file_did_not_change(roster: Roster) -> None:
    roster.edit("Bo Day", phone="555-0100", given_name="Robert")
    assert _quiet(roster.plan(understood(FIRST)))


def test_the_file_wins_where_it_was_chosen(roster: Roster) -> None:
    attendee_id = roster.edit("Bo Day", phone="555-0100")
    file = understood(_revised("555-0102", "555-0199"))
    assert roster.take(file, {(attendee_id, "phone")}).changes[0].taken == {"phone": ("555-0100", "555-0199")}
    assert roster.named("Bo Day").phone == "555-0199"


def test_the_same_edit_here_and_in_the_file_is_no_conflict(roster: Roster) -> None:
    roster.edit("Bo Day", phone="555-0199")
    assert _quiet(roster.plan(understood(_revised("555-0102", "555-0199"))))


def test_a_field_without_a_column_is_untouched_and_keeps_its_base(roster: Roster) -> None:
    plan = roster.take(understood("Id | Name\n1 | Anne Lee\n2 | Bo Day\n3 | Cy Fox"))
    (change,) = plan.changes
    assert change.taken == {"given_name": ("Ann", "Anne")}
    assert change.base["phone"] == "555-0101"
    assert change.base["day1"] == "yes"
    assert roster.named("Anne Lee").standing(1) is Standing.APPROVED


def test_a_blank_cell_that_stays_blank_is_no_conflict_with_what_was_typed_here(roster: Roster) -> None:
    roster.edit("Cy Fox", email="cy@example.org")
    assert _quiet(roster.plan(understood(FIRST)))


@pytest.mark.parametrize("cell", ["        ", "N/A", "none", "-", "TBD", "#N/A", "#REF!"])
def test_a_cell_that_says_nothing_erases_nothing_and_the_last_value_stays_the_base(
    roster: Roster, cell: str
) -> None:
    blanked = understood(_revised("555-0103", cell))
    assert _quiet(roster.plan(blanked))
    roster.take(blanked)
    assert _quiet(roster.plan(understood(FIRST)))


def test_a_new_column_fills_what_nobody_said_before(roster: Roster) -> None:
    roster.edit("Cy Fox", discipline=Discipline.EDUCATION)
    lines = [line for line in FIRST.splitlines() if line.strip()]
    file = understood("\n".join([lines[0] + "| Discipline", *(line + "| Probation" for line in lines[1:])]))
    plan = roster.plan(file)
    assert [change.taken for change in plan.changes] == [{"discipline": ("", "probation")}] * 2
    assert [kept.field for kept in plan.kept] == ["discipline"]


def test_an_affiliation_that_was_derived_gives_way_to_the_files(roster: Roster) -> None:
    roster = Roster()
    roster.take(understood("Name | County | Day 1\nAnn Lee | Alameda | x"))
    file = understood("Name | County | Day 1 | Role\nAnn Lee | Alameda | x | Speaker")
    assert roster.plan(file).changes[0].taken == {"affiliation": ("county_team_member", "key_stakeholder")}


def test_an_affiliation_that_the_file_does_not_give_is_not_derived_again(roster: Roster) -> None:
    roster = Roster()
    roster.take(understood("Name | County | Day 1\nAnn Lee | Alameda | x"))
    (change,) = roster.plan(understood("Name | County | Day 1\nAnn Lee | Alameda | no")).changes
    assert change.taken == {}
    assert change.wishes == {1: DayWish.NO}


TWO_COLUMNS = """
    First | Last         | County  | Phone
    José  | García López | Alameda | 555-0101
"""
ONE_COLUMN = """
    Name              | County  | Phone
    José García López | Alameda | 555-0199
"""


def test_a_name_that_another_file_only_parts_otherwise_is_no_change() -> None:
    roster = Roster()
    roster.take(understood(TWO_COLUMNS))
    (change,) = roster.take(understood(ONE_COLUMN)).changes
    assert change.taken == {"phone": ("555-0101", "555-0199")}


def test_a_name_corrected_here_is_not_mixed_with_one_that_a_file_parts_otherwise() -> None:
    roster = Roster()
    roster.take(understood(TWO_COLUMNS.replace("Phone", "Id")))
    roster.edit("José García López", given_name="Josep")
    plan = roster.plan(understood(ONE_COLUMN.replace("Phone", "Id").replace("0199", "0101")))
    assert plan.changes == []
    assert roster.named("Josep García López")


def test_a_later_no_cancels_the_day(roster: Roster) -> None:
    revised = _revised("555-0101 | x     | x", "555-0101 | x     | no")
    (change,) = roster.take(understood(revised)).changes
    assert change.wishes == {2: DayWish.NO}
    assert roster.named("Ann Lee").standing(2) is Standing.CANCELLED
    assert _quiet(roster.plan(understood(revised)))


def test_a_later_yes_registers_for_the_day(roster: Roster) -> None:
    (change,) = roster.plan(understood(_revised("555-0102 |       | x", "555-0102 | x     | x"))).changes
    assert change.wishes == {1: DayWish.YES}


def test_a_no_is_nothing_to_somebody_who_is_not_registered(roster: Roster) -> None:
    roster.set_day("Bo Day", 2, None)
    revised = _revised("555-0102 |       | x", "555-0102 |       | no")
    assert _quiet(roster.plan(understood(revised)))


def test_a_decision_made_here_wins_over_a_later_file_and_is_listed(roster: Roster) -> None:
    roster.set_day("Ann Lee", 2, Standing.DECLINED)
    plan = roster.plan(understood(_revised("555-0101 | x     | x", "555-0101 | x     | approved")))
    assert plan.changes == []
    assert plan.kept == [Kept(roster.named("Ann Lee").attendee_id, "day2", "declined", "approved")]


def test_a_decision_made_here_is_not_touched_by_the_same_file(roster: Roster) -> None:
    roster.set_day("Ann Lee", 2, Standing.CANCELLED)
    roster.set_day("Cy Fox", 2, Standing.APPROVED)
    assert _quiet(roster.plan(understood(FIRST)))


def test_a_missing_row_deletes_nobody_and_is_listed(roster: Roster) -> None:
    roster.attendees["0000000000099"] = Attendee("0000000000099", given_name="Walk", family_name="In")
    file = understood("\n".join(line for line in FIRST.splitlines() if "Bo Day" not in line))
    plan = roster.plan(file)
    assert plan.missing == [roster.named("Bo Day").attendee_id]
    assert plan.changes == []


def test_someone_registered_here_is_matched_and_fills_up_without_losing_what_was_typed(
    roster: Roster,
) -> None:
    roster.attendees["0000000000099"] = Attendee(
        "0000000000099", given_name="Di", family_name="Ray", phone="1"
    )
    plan = roster.plan(
        understood("Name | Role | Email | Phone\nDi Ray | Speaker | di@example.org | 555-0104")
    )
    (change,) = plan.changes
    assert change.taken == {"email": ("", "di@example.org"), "affiliation": ("", "key_stakeholder")}
    assert [kept.field for kept in plan.kept] == ["phone"]


@pytest.mark.parametrize(
    "row",
    [
        "1 | Anne Leigh | Kern    | Team member |                 | 555-0101 | x | x",
        "  | Anne Leigh | Kern    | Team member | ANN@example.org | 555-0101 | x | x",
        "  | ANN  LEE   | Alameda | Team member | new@example.org | 555-0101 | x | x",
    ],
)
def test_a_row_is_matched_by_external_id_then_email_then_name_with_county(roster: Roster, row: str) -> None:
    ann = roster.named("Ann Lee").attendee_id
    plan = roster.plan(
        understood(
            FIRST.replace(
                "1  | Ann Lee | Alameda | Team member | ann@example.org | 555-0101 | x     | x", row
            )
        )
    )
    assert plan.additions == []
    assert [change.attendee_id for change in plan.changes] == [ann]


def test_an_address_that_two_rows_share_matches_nobody(roster: Roster) -> None:
    file = understood(
        "Name | Role | Email\nEd Poe | Speaker | ann@example.org\nFi Roe | Speaker | ann@example.org"
    )
    assert len(roster.plan(file).additions) == 2


def test_an_address_that_two_attendees_share_matches_nobody(roster: Roster) -> None:
    roster.edit("Bo Day", email="ann@example.org")
    assert (
        len(roster.plan(understood("Name | Role | Email\nEd Poe | Speaker | ann@example.org")).additions) == 1
    )


def test_the_same_name_in_another_county_is_another_person(roster: Roster) -> None:
    assert len(roster.plan(understood("Name | County | Role\nAnn Lee | Kern | Speaker")).additions) == 1


def test_a_name_corrected_here_still_matches_the_name_of_the_file() -> None:
    roster = Roster()
    roster.take(understood("Name | County | Phone | Day 1\nAnn Lee | Alameda | 555-0101 | x"))
    roster.edit("Ann Lee", given_name="Anneliese")
    plan = roster.plan(understood("Name | County | Phone | Day 1\nAnn Lee | Alameda | 555-0199 | x"))
    assert plan.additions == []
    assert plan.changes[0].taken == {"phone": ("555-0101", "555-0199")}


def test_namesakes_whom_nothing_tells_apart_stay_who_they_are() -> None:
    text = "Name | County | Agency | Day 1\nAnn Lee | Alameda | Court | x\nAnn Lee | Alameda | School | x"
    roster = Roster()
    roster.take(understood(text))
    assert _quiet(roster.plan(understood(text)))


def test_a_namesake_who_left_the_file_is_missing_and_the_other_stays() -> None:
    text = "Name | County | Agency | Day 1\nAnn Lee | SB | Court | x\nAnn Lee | SC | Court | x"
    roster = Roster()
    roster.take(understood(text))
    assert _quiet(roster.plan(understood(text)))
    plan = roster.plan(understood(text.rsplit("\n", 1)[0]))
    assert (len(plan.additions), len(plan.unchanged), len(plan.missing)) == (0, 1, 1)


def test_accents_and_case_do_not_part_a_name_from_itself() -> None:
    roster = Roster()
    roster.take(understood("Name | County | Role\nJosé Núñez | Kern | Speaker"))
    assert roster.plan(understood("Name | County | Role\nJOSE NUNEZ | Kern | Speaker")).additions == []


_ROWS = st.lists(
    st.tuples(
        st.sampled_from(["Ann Lee", "Bo Day", "ANN LEE", "Cy"]),
        st.sampled_from(["Alameda", "Kern", "", "SB", "la county"]),
        st.sampled_from(["Team member", "Guest", "", "Wizard"]),
        st.sampled_from(["", "a@example.org", "b@example.org"]),
        st.sampled_from(["x", "", "waitlisted", "declined", "maybe", "approved"]),
    ).map(" | ".join),
    min_size=1,
    max_size=6,
)


@given(_ROWS)
def test_a_file_taken_twice_is_taken_once_whatever_it_holds(rows: list[str]) -> None:
    file = understood("\n".join(["Name | County | Role | Email | Day 1", *rows]))
    roster = Roster()
    roster.take(file)
    assert _quiet(roster.plan(file))


@given(_ROWS, _ROWS)
def test_a_revised_file_leaves_nothing_to_change_once_it_is_taken(
    first: list[str], second: list[str]
) -> None:
    header = "Name | County | Role | Email | Day 1"
    revised = understood("\n".join([header, *second]))
    roster = Roster()
    roster.take(understood("\n".join([header, *first])))
    before = set(roster.attendees)
    plan = roster.take(revised)
    assert before <= set(roster.attendees)
    assert len(plan.additions) + len(plan.changes) + len(plan.unchanged) == len(revised.rows)
    again = roster.plan(revised)
    assert not again.additions
    assert not again.changes


@given(st.permutations(range(6)), st.integers())
def test_the_order_of_rows_does_not_matter_to_who_is_who(order: list[int], seed: int) -> None:
    names = ["Ann Lee", "Bo Day", "Cy Fox", "Di Ray", "Ed Poe", "Fi Roe"]
    dice = random.Random(seed)
    lines = [f"{name} | Kern | {dice.choice('abc')}" for name in names]
    header = "Name | County | Agency"
    roster = Roster()
    roster.take(understood("\n".join([header, *lines])))
    shuffled = understood("\n".join(itertools.chain([header], (lines[place] for place in order))))
    assert _quiet(roster.plan(shuffled))


def test_a_change_of_the_file_is_told_three_ways_and_may_be_left_alone(roster: Roster) -> None:
    bo = roster.edit("Bo Day", agency="Courts")
    revised = understood(_revised("555-0102", "555-0199"))
    (difference,) = roster.plan(revised).differences
    assert difference == Difference(bo, "phone", "555-0102", "555-0102", "555-0199", False, True)
    plan = plan_import(revised, roster.attendees, roster.bases, Preferences(here={(bo, "phone")}))
    assert plan.changes == []
    assert plan.kept == [Kept(bo, "phone", "555-0102", "555-0199")]

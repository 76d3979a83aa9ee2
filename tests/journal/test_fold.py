"""What entries add up to, told case by case."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from pact_desktop.domain.people import TEXT_FIELDS
from pact_desktop.journal import kinds
from pact_desktop.journal.entry import Entry, Values
from pact_desktop.journal.family import families, root_of
from pact_desktop.journal.fold import Rows, fold
from tests.support.journal import MemoryDesk, emptied, state_of

ONE, TWO, THREE = "0000000000001", "0000000000002", "0000000000003"


@pytest.fixture
def desk() -> MemoryDesk:
    return MemoryDesk(1)


def register(desk: MemoryDesk, attendee_id: str = ONE, name: str = "Amara", **standings: str) -> Entry:
    return desk.about(
        attendee_id,
        kinds.REGISTERED,
        fields={"given_name": name, "county": "Alameda"},
        standings={day.removeprefix("day"): standing for day, standing in standings.items()},
        by="roster",
    )


def check_in(desk: MemoryDesk, attendee_id: str = ONE, day: int = 1, name: str = "Lobby A") -> Entry:
    return desk.about(attendee_id, kinds.CHECKED_IN, day=day, desk=name, method="scan")


def check_out(desk: MemoryDesk, attendee_id: str = ONE, day: int = 1) -> Entry:
    return desk.about(attendee_id, kinds.CHECKED_OUT, day=day, desk="Lobby A")


def attendee_state(state: Rows, attendee_id: str = ONE) -> object:
    row = state.get(("attendee", attendee_id))
    return row and row[1]


def field_of(state: Rows, name: str, attendee_id: str = ONE) -> object:
    return state["attendee", attendee_id][2 + TEXT_FIELDS.index(name)]


def standing(state: Rows, day: int = 1, attendee_id: str = ONE) -> object:
    row = state.get(("registration", attendee_id, day))
    return row and row[2]


def attendance(state: Rows, day: int = 1, attendee_id: str = ONE) -> Any:
    """(is in, first in, desk), None if never checked in."""
    row = state.get(("attendance", attendee_id, day))
    return row and (row[2], row[3], row[4])


# being known


def test_an_attendee_exists_while_a_registration_is_live(desk: MemoryDesk) -> None:
    entry = register(desk)
    assert attendee_state(desk.state) == "known"
    undo = desk.undo(entry)
    assert attendee_state(desk.state) == "void"
    desk.undo(*undo)
    assert attendee_state(desk.state) == "known"


def test_one_live_registration_of_two_is_enough(desk: MemoryDesk) -> None:
    first = register(desk)
    register(desk)
    desk.undo(first)
    assert attendee_state(desk.state) == "known"


def test_a_check_in_of_somebody_unheard_of_waits_under_their_id_and_joins_them(desk: MemoryDesk) -> None:
    check_in(desk)
    assert attendee_state(desk.state) == "unknown"
    assert attendance(desk.state)[0] == 1
    register(desk)
    assert attendee_state(desk.state) == "known"
    assert attendance(desk.state)[0] == 1


def test_a_void_attendee_keeps_no_standing(desk: MemoryDesk) -> None:
    entry = register(desk, day1="approved")
    desk.about(ONE, kinds.DECIDED, day=2, standing="approved")
    desk.undo(entry)
    assert (standing(desk.state, 1), standing(desk.state, 2)) == (None, None)


# fields


def test_a_field_is_the_newest_value_that_was_set_and_others_stay(desk: MemoryDesk) -> None:
    register(desk)
    edit = desk.about(ONE, kinds.EDITED, fields={"given_name": "Mara"})
    assert field_of(desk.state, "given_name") == "Mara"
    assert field_of(desk.state, "county") == "Alameda"
    desk.undo(edit)
    assert field_of(desk.state, "given_name") == "Amara"


def test_the_newest_is_told_by_the_clock_even_where_a_laptops_clock_is_behind() -> None:
    right, behind = MemoryDesk(1), MemoryDesk(2, timedelta(hours=-5))
    entry = register(right)
    behind.receive([entry])
    later = behind.about(ONE, kinds.EDITED, fields={"given_name": "Mara"})
    assert later.recorded_at < entry.recorded_at
    assert field_of(state_of([later, entry]), "given_name") == "Mara"


def test_an_import_that_is_undone_gives_back_the_base_of_the_one_before(desk: MemoryDesk) -> None:
    register(desk)
    older = desk.about(ONE, kinds.IMPORTED, fields={}, file={"email": "old@example.org"})
    newer = desk.about(ONE, kinds.IMPORTED, fields={}, file={"email": "new@example.org"})
    assert desk.state["import_base", ONE] == (ONE, newer.id)
    desk.undo(newer)
    assert desk.state["import_base", ONE] == (ONE, older.id)
    desk.undo(older)
    assert ("import_base", ONE) not in desk.state


def test_only_an_import_is_the_base_of_the_next(desk: MemoryDesk) -> None:
    register(desk)
    assert ("import_base", ONE) not in desk.state
    entry = desk.about(ONE, kinds.REGISTERED, fields={}, standings={}, by="import", file={})
    desk.about(ONE, kinds.EDITED, fields={"given_name": "Mara"})
    assert desk.state["import_base", ONE] == (ONE, entry.id)


# standings


def test_a_standing_is_what_was_decided_last(desk: MemoryDesk) -> None:
    register(desk, day1="requested")
    approval = desk.about(ONE, kinds.DECIDED, day=1, standing="approved")
    assert standing(desk.state) == "approved"
    desk.undo(approval)
    assert standing(desk.state) == "requested"


def test_a_standing_can_be_taken_away(desk: MemoryDesk) -> None:
    register(desk, day1="approved", day2="approved")
    desk.about(ONE, kinds.DECIDED, day=1, standing=None)
    assert (standing(desk.state, 1), standing(desk.state, 2)) == (None, "approved")


def test_the_line_keeps_the_order_of_requests(desk: MemoryDesk) -> None:
    register(desk, day1="requested")
    since = desk.state["registration", ONE, 1][3]
    desk.about(ONE, kinds.DECIDED, day=1, standing="waitlisted")
    assert desk.state["registration", ONE, 1][3] == since
    desk.about(ONE, kinds.DECIDED, day=1, standing="cancelled")
    desk.about(ONE, kinds.DECIDED, day=1, standing="requested")
    assert desk.state["registration", ONE, 1][3] != since


# attendance


def test_attendance_is_a_set_and_the_earlier_check_in_tells_when_and_where() -> None:
    one, two = MemoryDesk(1), MemoryDesk(2, timedelta(seconds=30))
    first, second = check_in(one, name="Lobby A"), check_in(two, name="Lobby B")
    state = state_of([second, first])
    assert attendance(state) == (1, first.recorded_at, "Lobby A")
    assert sum(key[0] == "attendance" for key in state) == 1


def test_taking_back_the_earlier_check_in_leaves_the_later_one() -> None:
    one, two = MemoryDesk(1), MemoryDesk(2, timedelta(seconds=30))
    first, second = check_in(one, name="Lobby A"), check_in(two, name="Lobby B")
    one.receive([second])
    one.undo(first)
    assert attendance(one.state) == (1, second.recorded_at, "Lobby B")
    one.undo(second)
    assert attendance(one.state) is None


def test_somebody_who_left_and_came_back_was_first_in_when_they_first_came(desk: MemoryDesk) -> None:
    first = check_in(desk)
    check_out(desk)
    assert attendance(desk.state) == (0, first.recorded_at, "Lobby A")
    check_in(desk, name="Lobby B")
    assert attendance(desk.state) == (1, first.recorded_at, "Lobby A")


def test_leaving_without_having_come_is_no_attendance(desk: MemoryDesk) -> None:
    check_out(desk)
    assert attendance(desk.state) is None


def test_days_are_counted_apart(desk: MemoryDesk) -> None:
    check_in(desk, day=1)
    check_in(desk, day=2)
    check_out(desk, day=1)
    assert (attendance(desk.state, 1)[0], attendance(desk.state, 2)[0]) == (0, 1)


def test_a_hand_out_is_one_fact_a_day_and_item(desk: MemoryDesk) -> None:
    first = desk.about(ONE, kinds.HANDED_OUT, day=1, item="packet")
    desk.about(ONE, kinds.HANDED_OUT, day=1, item="packet")
    rows = [row for key, row in desk.state.items() if key[0] == "hand_out"]
    assert rows == [(ONE, 1, "packet", first.recorded_at)]


# badges


def badge(state: Rows, attendee_id: str = ONE) -> tuple[object, ...]:
    """(leads to, issue, printed)."""
    return state["badge", attendee_id][1:]


def test_printing_again_repeats_the_issue_and_a_reissue_raises_it(desk: MemoryDesk) -> None:
    register(desk)
    assert badge(desk.state) == (ONE, 0, 0)
    desk.about(ONE, kinds.PRINTED, issue=1)
    desk.about(ONE, kinds.PRINTED, issue=1)
    assert badge(desk.state) == (ONE, 1, 1)
    desk.about(ONE, kinds.REISSUED, issue=2)
    assert badge(desk.state) == (ONE, 2, 1)
    desk.about(ONE, kinds.PRINTED, issue=2)
    assert badge(desk.state) == (ONE, 2, 2)


def test_an_older_printing_that_arrives_late_does_not_lower_the_issue(desk: MemoryDesk) -> None:
    desk.about(ONE, kinds.PRINTED, issue=3)
    desk.about(ONE, kinds.PRINTED, issue=1)
    assert badge(desk.state) == (ONE, 3, 3)


@pytest.mark.parametrize("kind", [kinds.PRINTED, kinds.REISSUED])
def test_what_was_printed_cannot_be_taken_back(desk: MemoryDesk, kind: str) -> None:
    entry = desk.about(ONE, kind, issue=2)
    before = badge(desk.state)
    desk.undo(entry)
    assert badge(desk.state) == before


# undo


def test_undoing_an_undo_brings_the_act_back_as_often_as_one_likes(desk: MemoryDesk) -> None:
    last = [check_in(desk)]
    for expected in (None, 1, None, 1):
        last = desk.undo(*last)
        presence = attendance(desk.state)
        assert (presence and presence[0]) == expected


def test_two_undos_of_one_act_must_both_be_taken_back(desk: MemoryDesk) -> None:
    entry = check_in(desk)
    one, two = desk.undo(entry), desk.undo(entry)
    desk.undo(*one)
    assert attendance(desk.state) is None
    desk.undo(*two)
    assert attendance(desk.state) is not None


def test_undoing_something_unheard_of_changes_nothing(desk: MemoryDesk) -> None:
    check_in(desk)
    before = desk.state
    desk.about(ONE, kinds.UNDONE, entry="00" * 16)
    assert desk.state == before


# merging


def merge(desk: MemoryDesk, given_up: str, kept: str) -> Entry:
    return desk.about(given_up, kinds.MERGED, into=kept)


def test_a_merge_keeps_the_survivors_fields_and_unites_the_facts(desk: MemoryDesk) -> None:
    register(desk, ONE, "Amara", day1="approved")
    register(desk, TWO, "Mara", day2="approved")
    check_in(desk, ONE)
    desk.about(ONE, kinds.PRINTED, issue=1)
    merge(desk, ONE, TWO)
    state = desk.state
    assert field_of(state, "given_name", TWO) == "Mara"
    assert attendee_state(state, ONE) is None
    assert (standing(state, 1, TWO), standing(state, 2, TWO)) == ("approved", "approved")
    assert attendance(state, 1, TWO)[0] == 1
    assert badge(state, ONE) == (TWO, 1, 1)
    assert badge(state, TWO) == (TWO, 0, 0)


def test_the_survivors_own_standing_wins(desk: MemoryDesk) -> None:
    register(desk, ONE, day1="approved")
    register(desk, TWO, day1="cancelled")
    merge(desk, ONE, TWO)
    assert standing(desk.state, 1, TWO) == "cancelled"


def test_a_merge_that_is_undone_gives_back_two_people(desk: MemoryDesk) -> None:
    register(desk, ONE, "Amara")
    register(desk, TWO, "Mara")
    before = desk.state
    desk.undo(merge(desk, ONE, TWO))
    assert desk.state == before


def test_merges_lead_on_to_the_last_survivor(desk: MemoryDesk) -> None:
    for attendee_id in (ONE, TWO, THREE):
        register(desk, attendee_id)
    merge(desk, ONE, TWO)
    merge(desk, TWO, THREE)
    assert [badge(desk.state, each)[0] for each in (ONE, TWO, THREE)] == [THREE] * 3


def test_in_a_cycle_of_merges_the_smallest_id_survives() -> None:
    one, two = MemoryDesk(1), MemoryDesk(2)
    register(one, ONE, "Amara")
    register(one, TWO, "Mara")
    two.receive(one.known.values())
    merge(one, ONE, TWO)
    merge(two, TWO, ONE)
    one.receive(two.known.values())
    state = one.state
    assert [badge(state, each)[0] for each in (ONE, TWO)] == [ONE, ONE]
    assert field_of(state, "given_name", ONE) == "Amara"


def test_a_merge_into_oneself_changes_nothing(desk: MemoryDesk) -> None:
    register(desk)
    before = desk.state
    merge(desk, ONE, ONE)
    assert desk.state == before


def test_a_check_in_at_a_desk_that_does_not_know_of_the_merge_reaches_the_survivor() -> None:
    one, two = MemoryDesk(1), MemoryDesk(2)
    register(one, ONE)
    register(one, TWO)
    two.receive(one.known.values())
    merge(one, ONE, TWO)
    check_in(two, ONE)
    one.receive(two.known.values())
    assert attendance(one.state, 1, TWO)[0] == 1


@pytest.mark.parametrize(
    ("merges", "root"),
    [
        ({"A": "B"}, "B"),
        ({"B": "A"}, "A"),
        ({"A": "C", "B": "C"}, "C"),
        ({"A": "BC"}, "B"),
        ({"B": "C", "C": "B"}, "B"),
        ({"A": "B", "B": "C", "C": "B"}, "B"),
        ({"A": "B", "B": "C", "C": "D", "D": "B"}, "B"),
        ({"A": "B", "B": "AC"}, "C"),
    ],
)
def test_the_root_of_a_family_is_who_was_not_given_up_or_the_smallest_of_the_cycle(
    merges: dict[str, str], root: str
) -> None:
    named = {given_up: frozenset(kept) for given_up, kept in merges.items()}
    (family,) = families(set(merges) | set("".join(merges.values())), named)
    assert root_of(family, named) == root


def test_people_without_merges_are_families_of_their_own() -> None:
    assert sorted(map(sorted, families({"A", "B", "C"}, {"A": frozenset("B")}))) == [["A", "B"], ["C"]]


# erasure


def erase(desk: MemoryDesk, attendee_id: str, *registrations: Entry) -> Entry:
    kept = {
        entry.id.hex(): {"standings": json.loads(str(entry.values))["standings"], "by": "roster"}
        for entry in registrations
    }
    return desk.about(attendee_id, kinds.ERASED, kept=kept)


def test_an_erased_person_is_void_and_nameless_but_still_counted(desk: MemoryDesk) -> None:
    entry = register(desk, day1="approved")
    check_in(desk)
    erase(desk, ONE, entry)
    state = desk.state
    assert attendee_state(state) == "void"
    assert all(field_of(state, name) == "" for name in TEXT_FIELDS)
    assert standing(state) == "approved"
    assert attendance(state)[0] == 1


def test_erased_values_do_not_come_back_with_what_arrives_later(desk: MemoryDesk) -> None:
    other = MemoryDesk(2, timedelta(days=3))
    entry = register(desk)
    other.receive([entry])
    erase(desk, ONE, entry)
    desk.receive([other.about(ONE, kinds.EDITED, fields={"given_name": "Amara", "email": "a@example.org"})])
    desk.receive([register(other, ONE, "Amara")])
    assert attendee_state(desk.state) == "void"
    assert (field_of(desk.state, "given_name"), field_of(desk.state, "email")) == ("", "")


def test_an_erasure_cannot_be_undone(desk: MemoryDesk) -> None:
    erasure = erase(desk, ONE, register(desk))
    desk.undo(erasure)
    assert attendee_state(desk.state) == "void"


def test_the_whole_family_of_an_erased_person_is_void(desk: MemoryDesk) -> None:
    register(desk, ONE)
    entry = register(desk, TWO)
    merge(desk, ONE, TWO)
    erase(desk, TWO, entry)
    assert attendee_state(desk.state, TWO) == "void"
    assert field_of(desk.state, "given_name", TWO) == ""


def test_the_base_of_imports_goes_with_an_erasure(desk: MemoryDesk) -> None:
    entry = register(desk)
    desk.about(ONE, kinds.IMPORTED, fields={}, file={"email": "a@example.org"})
    erase(desk, ONE, entry)
    assert not [key for key in desk.state if key[0] == "import_base"]


def test_no_erased_text_stands_anywhere_in_the_state_or_the_emptied_entries(desk: MemoryDesk) -> None:
    entry = register(desk, name="Unmistakable")
    desk.about(ONE, kinds.IMPORTED, fields={"email": "Unmistakable"}, file={"email": "Unmistakable"})
    desk.about(ONE, kinds.REASON_GIVEN, text="Unmistakable")
    erase(desk, ONE, entry)
    left = [emptied(each) for each in desk.known.values()]
    assert "Unmistakable" not in repr(left)
    assert "Unmistakable" not in repr(state_of(left))


# other subjects


def test_a_setting_is_the_newest_live_value(desk: MemoryDesk) -> None:
    desk.record((kinds.SETTING_CHANGED, "setting:team_size", {"value": 5}))
    (six,) = desk.record((kinds.SETTING_CHANGED, "setting:team_size", {"value": 6}))
    assert desk.state["setting", "team_size"] == ("team_size", '{"value":6}')
    desk.undo(six)
    assert desk.state["setting", "team_size"] == ("team_size", '{"value":5}')


def test_a_setting_whose_changes_are_all_undone_has_no_row(desk: MemoryDesk) -> None:
    desk.undo(*desk.record((kinds.SETTING_CHANGED, "setting:venue", {"value": None})))
    assert ("setting", "venue") not in desk.state


def test_a_county_has_the_coordinator_named_last(desk: MemoryDesk) -> None:
    desk.record((kinds.TEAM_CHANGED, "team:Alameda", {"coordinator": ONE}))
    assert desk.state["team", "Alameda"] == ("Alameda", ONE)
    desk.record((kinds.TEAM_CHANGED, "team:Alameda", {"coordinator": None}))
    assert desk.state["team", "Alameda"] == ("Alameda", "")


def test_an_operator_without_a_role_is_gone(desk: MemoryDesk) -> None:
    desk.record((kinds.OPERATOR_CHANGED, "operator:Ana", {"role": "organizer", "pin": "hash"}))
    assert desk.state["operator", "Ana"] == ("Ana", "organizer", "hash")
    desk.record((kinds.OPERATOR_CHANGED, "operator:Ana", {"role": None}))
    assert ("operator", "Ana") not in desk.state


def test_an_attempt_with_a_forged_code_is_kept_with_day_and_desk(desk: MemoryDesk) -> None:
    (entry,) = desk.record((kinds.ATTEMPTED, "attempt:1", {"day": 2, "desk": "Lobby", "read": "PACT..."}))
    assert desk.state["attempt", "1"] == ("1", 2, entry.recorded_at, "Lobby")


def test_an_unknown_kind_of_subject_is_kept_without_rows(desk: MemoryDesk) -> None:
    entries = desk.record(("weather.noted", "weather:today", {"rain": 1}))
    assert fold({"weather:today": entries}) == {}


def test_opening_a_desk_cannot_be_undone(desk: MemoryDesk) -> None:
    before = desk.state
    desk.undo(*desk.known.values())
    assert desk.state == before


def test_a_file_is_what_was_said_of_it_last_until_it_is_removed(desk: MemoryDesk) -> None:
    added: Values = {
        "name": "a.pdf",
        "kind": "agenda",
        "in_packet": True,
        "digest": "ab",
        "size": 5,
        "place": 1,
    }
    desk.record((kinds.RESOURCE_ADDED, "resource:1", added))
    desk.record((kinds.RESOURCE_CHANGED, "resource:1", {"name": "b.pdf", "in_packet": False}))
    row = ("1", "b.pdf", "agenda", 0, "ab", 5, 1)
    assert desk.state["resource", "1"] == row
    removed = desk.record((kinds.RESOURCE_REMOVED, "resource:1", {}))
    desk.record((kinds.RESOURCE_CHANGED, "resource:1", {"place": 3}))
    assert ("resource", "1") not in desk.state
    desk.undo(*removed)
    assert desk.state["resource", "1"] == (*row[:-1], 3)

"""Editing many at once: all or none, and places are counted as they fill."""

from __future__ import annotations

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Standing
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.edit_many import Change, edit_many
from pact_desktop.operations.standing import ReasonNeededError
from pact_desktop.operations.undo import undo
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import GUEST, TEAM, enrol, journal, now


def test_many_are_changed_as_one_operation(file: ConveningFile, actor: Actor) -> None:
    people = [enrol(file, actor, name, 1) for name in ("Amara", "Luz", "Kim")]
    change = Change({"agency": "Probation"}, {2: Standing.APPROVED})
    recorded = edit_many(file, actor, {person.attendee_id: change for person in people})
    assert recorded.changes.attendees == {person.attendee_id for person in people}
    for person in people:
        assert (now(file, person).agency, now(file, person).standing(2)) == ("Probation", Standing.APPROVED)
    undo(file, actor, str(recorded.operation_id))
    assert [now(file, person) for person in people] == people


def test_one_change_that_cannot_be_kept_stops_them_all(file: ConveningFile, actor: Actor) -> None:
    people = [enrol(file, actor, name, 1) for name in ("Amara", "Luz")]
    changes = {
        people[0].attendee_id: Change({"agency": "Probation"}),
        people[1].attendee_id: Change({"given_name": "", "family_name": ""}),
    }
    count = len(journal(file))
    with pytest.raises(UnreadableInputError, match="Luz"):
        edit_many(file, actor, changes)
    assert len(journal(file)) == count
    assert now(file, people[0]) == people[0]


def test_what_is_as_before_is_not_recorded(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    count = len(journal(file))
    change = Change({"given_name": "Amara"}, {1: Standing.APPROVED})
    assert edit_many(file, actor, {person.attendee_id: change}).operation_id is None
    assert len(journal(file)) == count


def test_approving_many_takes_a_reason_once_the_places_are_gone(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"capacity_day2": "2"})
    people = [enrol(file, actor, name, 2, **GUEST) for name in ("Amara", "Luz", "Kim")]
    changes = {person.attendee_id: Change(standings={2: Standing.APPROVED}) for person in people}
    with pytest.raises(UnreadableInputError, match="Kim"):
        edit_many(file, actor, changes)
    assert {now(file, person).standing(2) for person in people} == {Standing.REQUESTED}
    edit_many(file, actor, changes, "the organizer agreed")
    assert {now(file, person).standing(2) for person in people} == {Standing.APPROVED}


def test_places_of_a_team_are_counted_as_people_leave_it_and_come(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"team_size": "2"})
    ventura = TEAM | {"county": "Ventura"}
    here = [enrol(file, actor, name, 1) for name in ("Amara", "Luz")]
    there = [enrol(file, actor, name, 1, **ventura) for name in ("Kim", "Noor")]
    swapped = {one.attendee_id: Change({"county": "Ventura"}) for one in here[:1]}
    swapped |= {one.attendee_id: Change({"county": "Alameda"}) for one in there[:1]}
    edit_many(file, actor, swapped)
    both = {one.attendee_id: Change({"county": "Alameda"}) for one in (here[0], there[1])}
    with pytest.raises(ReasonNeededError, match="Alameda"):
        edit_many(file, actor, both)
    assert now(file, here[0]).county == "Ventura"
    edit_many(file, actor, both, "the county asked for it")
    assert {now(file, one).county for one in (*here, *there)} == {"Alameda"}


def test_nobody_under_an_id_stops_them_all(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    changes = {person.attendee_id: Change({"agency": "Probation"}), "0" * 13: Change({"agency": "Probation"})}
    with pytest.raises(UnreadableInputError, match="no attendee"):
        edit_many(file, actor, changes)
    assert now(file, person) == person


def test_those_at_the_head_of_the_line_are_approved_in_whatever_order_they_are_ticked(
    file: ConveningFile, actor: Actor
) -> None:
    first, second, third = (enrol(file, actor, name, 2, **GUEST) for name in ("Ada", "Bo", "Cleo"))
    approval = Change(standings={2: Standing.APPROVED})
    edit_many(file, actor, {second.attendee_id: approval, first.attendee_id: approval})
    assert now(file, third).standing(2) is Standing.REQUESTED
    assert {now(file, one).standing(2) for one in (first, second)} == {Standing.APPROVED}

"""Packets and meal tickets: recorded with the check-in at the desk, taken back with it, handed out again."""

from __future__ import annotations

import json

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.hand_outs import HandOut
from pact_desktop.domain.people import Method
from pact_desktop.journal import kinds
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee, check_in_many
from pact_desktop.operations.check_out import check_out_attendee, check_out_code
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.edit import edit
from pact_desktop.operations.hand_out import hand_out
from pact_desktop.operations.register import register_walk_in
from pact_desktop.operations.standing import ReasonNeededError
from pact_desktop.operations.undo import redo, undo
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import code_of, enrol, journal, now

PACKET, TICKET = HandOut.PACKET, HandOut.MEAL_TICKET


def test_a_check_in_hands_out_packet_and_ticket_as_one_operation_that_one_undo_takes_back(
    file: ConveningFile, actor: Actor
) -> None:
    person = enrol(file, actor, "Amara", 1, 2)
    edit(file, actor, person.attendee_id, {"dietary": "Vegan"})
    result = check_in_attendee(file, actor, 1, person.attendee_id)
    assert result.handed_out == (PACKET, TICKET)
    assert now(file, person).hand_outs == {1: {"packet", "meal_ticket"}}
    undo(file, actor, str(result.recorded.operation_id))
    assert (now(file, person).hand_outs, now(file, person).attendance) == ({}, {})
    redo(file, actor, str(result.recorded.operation_id))
    assert now(file, person).hand_outs == {1: {"packet", "meal_ticket"}}
    assert check_in_attendee(file, actor, 2, person.attendee_id).handed_out == (TICKET,)


def test_whoever_comes_back_is_handed_nothing_twice(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    check_in_attendee(file, actor, 1, person.attendee_id)
    check_out_attendee(file, actor, 1, person.attendee_id)
    assert check_in_attendee(file, actor, 1, person.attendee_id).handed_out == ()


def test_a_team_and_a_walk_in_are_handed_packets_too_a_sheet_is_not(
    file: ConveningFile, actor: Actor
) -> None:
    people = [enrol(file, actor, name, 1).attendee_id for name in ("Amara", "Luz", "Kim")]
    assert [one.handed_out for one in check_in_many(file, actor, 1, people[:2])] == [(PACKET,)] * 2
    assert check_in_many(file, actor, 1, people[2:], Method.SHEET)[0].handed_out == ()
    fields = {"given_name": "Noor", "family_name": "Haddad", "affiliation": "key_stakeholder"}
    assert register_walk_in(file, actor, 1, fields).handed_out == (PACKET,)


def test_where_nothing_is_handed_out_nothing_is_recorded(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"hand_out_day1": ""})
    person = enrol(file, actor, "Amara", 1)
    assert check_in_attendee(file, actor, 1, person.attendee_id).handed_out == ()
    assert now(file, person).hand_outs == {}


def test_handing_out_again_takes_a_reason_that_is_kept(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    first = hand_out(file, actor, 1, person.attendee_id, [PACKET])
    assert first.attendee.hand_outs == {1: {"packet"}}
    with pytest.raises(ReasonNeededError):
        hand_out(file, actor, 1, person.attendee_id, [PACKET, TICKET], " ")
    hand_out(file, actor, 1, person.attendee_id, [PACKET], "Lost")
    given = [json.loads(entry.values or "") for entry in journal(file) if entry.kind == kinds.REASON_GIVEN]
    assert given == [{"text": "Lost", "for": "handed out again"}]
    undo(file, actor, str(first.recorded.operation_id))
    assert now(file, person).hand_outs == {1: {"packet"}}


def test_a_convening_without_check_outs_says_so(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    check_in_attendee(file, actor, 1, person.attendee_id)
    change_settings(file, actor, {"check_out": "no"})
    with pytest.raises(UnreadableInputError, match="checks nobody out"):
        check_out_attendee(file, actor, 1, person.attendee_id)
    with pytest.raises(UnreadableInputError, match="checks nobody out"):
        check_out_code(file, actor, 1, code_of(file, person))
    assert now(file, person).is_in(1)

"""Registering by the rules, walk-ins, and what organizers decide about standings."""

from __future__ import annotations

import pytest

from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Affiliation, AttendeeState, Method, Standing
from pact_desktop.journal import kinds
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.register import (
    preview_walk_in,
    register,
    register_and_check_in,
    register_walk_in,
)
from pact_desktop.operations.standing import register_for_day, set_standing
from pact_desktop.operations.undo import undo
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import GUEST, STAFF, STAKEHOLDER, TEAM, enrol, journal, now
from tests.support.convenings import Clock

APPROVED, WAITLISTED, REQUESTED = Standing.APPROVED, Standing.WAITLISTED, Standing.REQUESTED


# by the rules


@pytest.mark.parametrize(
    ("fields", "day_1", "day_2"),
    [
        (TEAM, APPROVED, APPROVED),
        (STAFF, REQUESTED, APPROVED),
        (STAKEHOLDER, APPROVED, APPROVED),
        (GUEST, None, REQUESTED),
        (TEAM | {"county": "Alpine"}, None, REQUESTED),
    ],
)
def test_registering_gives_what_the_rules_say(
    file: ConveningFile, actor: Actor, fields: dict[str, str], day_1: Standing | None, day_2: Standing | None
) -> None:
    person = enrol(file, actor, "Amara", 1, 2, **fields)
    assert (person.standing(1), person.standing(2)) == (day_1, day_2)
    assert person == now(file, person)
    assert not person.walk_in


def test_a_full_team_waitlists_the_sixth_but_not_for_day_2_nor_a_coordinator(
    file: ConveningFile, actor: Actor
) -> None:
    five = [enrol(file, actor, f"Member {number}", 1, 2) for number in range(5)]
    assert {person.standing(1) for person in five} == {APPROVED}
    sixth = enrol(file, actor, "Sixth", 1, 2)
    assert (sixth.standing(1), sixth.standing(2)) == (WAITLISTED, APPROVED)
    coordinator = enrol(file, actor, "Coordinator", 1, county="Alameda", affiliation="pact_coordinator")
    assert coordinator.standing(1) is APPROVED
    assert enrol(file, actor, "Neighbour", 1, **TEAM | {"county": "Ventura"}).standing(1) is APPROVED


def test_a_full_day_waitlists_the_open_and_leaves_requests_waiting(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"capacity_day2": "1"})
    enrol(file, actor, "Amara", 2)
    assert enrol(file, actor, "Luz", 2).standing(2) is WAITLISTED
    assert enrol(file, actor, "Kim", 2, **GUEST).standing(2) is REQUESTED


def test_a_place_is_used_present_or_not_and_freed_by_a_cancellation(
    file: ConveningFile, actor: Actor
) -> None:
    change_settings(file, actor, {"capacity_day1": "1"})
    first = enrol(file, actor, "Amara", 1)
    assert enrol(file, actor, "Luz", 1).standing(1) is WAITLISTED
    set_standing(file, actor, first.attendee_id, 1, Standing.CANCELLED)
    assert enrol(file, actor, "Kim", 1).standing(1) is APPROVED


def test_a_given_standing_is_taken_and_beyond_a_limit_needs_a_reason(
    file: ConveningFile, actor: Actor
) -> None:
    change_settings(file, actor, {"capacity_day1": "0"})
    with pytest.raises(UnreadableInputError, match="no place left"):
        enrol(file, actor, "Amara", day1="approved")
    person = enrol(file, actor, "Amara", day1="approved", reason="the funder's guest")
    assert person.standing(1) is APPROVED
    assert enrol(file, actor, "Luz", day1="cancelled").standing(1) is Standing.CANCELLED


def test_after_registration_closed_new_attendees_are_walk_ins(
    file: ConveningFile, actor: Actor, clock: Clock
) -> None:
    change_settings(file, actor, {"registration_closes": "2026-10-06T09:00:00-07:00"})
    assert not enrol(file, actor, "Amara", 1).walk_in
    clock.advance(hours=1)
    assert enrol(file, actor, "Luz", 1).walk_in


def test_without_an_affiliation_one_is_an_additional_stakeholder(file: ConveningFile, actor: Actor) -> None:
    person = register(file, actor, {"given_name": "Amara"}, {1: None, 2: None}).attendee
    assert person.affiliation is Affiliation.ADDITIONAL_STAKEHOLDER
    assert (person.standing(1), person.standing(2)) == (REQUESTED, APPROVED)


@pytest.mark.parametrize(
    "fields", [{}, {"given_name": " "}, {"email": "a@example.org"}, {"given_name": "\x00\u202e"}]
)
def test_an_attendee_needs_a_name(file: ConveningFile, actor: Actor, fields: dict[str, str]) -> None:
    count = len(journal(file))
    with pytest.raises(UnreadableInputError, match="name"):
        register(file, actor, fields, {1: None})
    with pytest.raises(UnreadableInputError, match="name"):
        register_walk_in(file, actor, 1, fields)
    assert len(journal(file)) == count


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"county": "Atlantis"}, "county"),
        ({"affiliation": "sponsor"}, "affiliation"),
        ({"discipline": "juggling"}, "discipline"),
        ({"shoe_size": "42"}, "shoe_size"),
        ({"agency": "x" * 301}, "agency"),
    ],
)
def test_a_field_that_cannot_be_kept_is_named(
    file: ConveningFile, actor: Actor, fields: dict[str, str], named: str
) -> None:
    with pytest.raises(UnreadableInputError, match=named):
        register(file, actor, {"given_name": "Amara"} | fields, {})


@pytest.mark.parametrize(
    "text",
    [
        "Robert'); DROP TABLE attendee;--",
        '=HYPERLINK("http://example.org")',
        "<b>Bold</b> &amp; {name} %s",
        "محمد",
        "Nguyễn Thị Minh Khai",
        "👩🏽‍⚕️ Ana",
        "x" * 300,
    ],
)
def test_strange_text_is_kept_faithfully(file: ConveningFile, actor: Actor, text: str) -> None:
    person = register(file, actor, {"given_name": text, "notes": text}, {1: None}).attendee
    assert now(file, person).given_name == text
    assert now(file, person).notes == text


def test_control_characters_and_half_characters_are_left_out(file: ConveningFile, actor: Actor) -> None:
    person = register(file, actor, {"given_name": " A\x00ma\x1bra\ud800 ", "notes": "one\ntwo"}, {}).attendee
    assert (person.given_name, person.notes) == ("Amara", "one\ntwo")


# walk-ins


def test_a_walk_in_is_registered_and_checked_in_as_one_operation(file: ConveningFile, actor: Actor) -> None:
    result = register_walk_in(file, actor, 2, {"given_name": "Luz", "family_name": "Vega"} | TEAM)
    assert result.decision.outcome is Outcome.ADMITTED
    person = result.attendee
    assert person is not None
    assert person.walk_in
    assert person.attendance[2].method is Method.WALK_IN
    undo(file, actor, str(result.recorded.operation_id))
    assert now(file, person).state is AttendeeState.VOID
    assert now(file, person).attendance == {}


def test_a_walk_in_who_is_not_let_in_stays_on_the_roster(file: ConveningFile, actor: Actor) -> None:
    result = register_walk_in(file, actor, 1, {"given_name": "Luz", "phone": "916-555-0111"} | GUEST)
    assert result.decision.outcome is Outcome.NOT_TODAY
    assert result.recorded.entry_id
    with file.reading() as connection:
        (person,) = queries.roster(connection)
    assert (person.given_name, person.phone, person.walk_in) == ("Luz", "916-555-0111", True)
    assert person.registrations == {}


def test_a_walk_in_by_request_waits_and_can_be_admitted_anyway(file: ConveningFile, actor: Actor) -> None:
    waiting = register_walk_in(file, actor, 2, {"given_name": "Luz"} | GUEST)
    assert waiting.decision.outcome is Outcome.NEEDS_APPROVAL
    admitted = register_walk_in(file, actor, 2, {"given_name": "Kim"} | GUEST, override="place is free")
    assert admitted.decision.outcome is Outcome.ADMITTED
    assert admitted.attendee is not None
    assert admitted.attendee.standing(2) is APPROVED
    assert admitted.attendee.is_in(2)


def test_a_walk_in_with_an_empty_reason_leaves_nothing_behind(file: ConveningFile, actor: Actor) -> None:
    count = len(journal(file))
    with pytest.raises(UnreadableInputError, match="reason"):
        register_walk_in(file, actor, 1, {"given_name": "Luz"} | GUEST, override=" ")
    assert len(journal(file)) == count


@pytest.mark.parametrize("fields", [TEAM, GUEST, STAFF, STAKEHOLDER, {}])
@pytest.mark.parametrize("day", [1, 2])
def test_the_preview_of_a_walk_in_is_what_then_happens(
    file: ConveningFile, actor: Actor, fields: dict[str, str], day: int
) -> None:
    change_settings(file, actor, {"capacity_day2": "1"})
    typed = {"given_name": "Luz"} | fields
    preview = preview_walk_in(file, day, typed)
    assert not [entry for entry in journal(file) if entry.subject.startswith(kinds.ATTENDEE)]
    done = register_walk_in(file, actor, day, typed)
    assert done.decision.outcome is preview.decision.outcome
    assert [reason.code for reason in done.decision.reasons] == [
        reason.code for reason in preview.decision.reasons
    ]


# standings


def test_an_organizer_approves_declines_and_cancels(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Luz", 2, **GUEST)
    approved = set_standing(file, actor, person.attendee_id, 2, APPROVED)
    assert approved.attendee.standing(2) is APPROVED
    assert approved.recorded.changes.touches("registration")
    set_standing(file, actor, person.attendee_id, 2, Standing.CANCELLED)
    assert now(file, person).standing(2) is Standing.CANCELLED
    set_standing(file, actor, person.attendee_id, 2, None)
    assert now(file, person).standing(2) is None


def test_declining_needs_a_reason_which_is_kept(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Luz", 2, **GUEST)
    for reason in (None, "", "  "):
        with pytest.raises(UnreadableInputError, match="reason"):
            set_standing(file, actor, person.attendee_id, 2, Standing.DECLINED, reason)
    assert now(file, person).standing(2) is REQUESTED
    set_standing(file, actor, person.attendee_id, 2, Standing.DECLINED, "no place for guests")
    assert now(file, person).standing(2) is Standing.DECLINED
    assert any("no place for guests" in str(entry.values) for entry in journal(file))


def test_approving_beyond_a_limit_needs_a_reason(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"capacity_day2": "0"})
    person = enrol(file, actor, "Luz", 2, **GUEST)
    with pytest.raises(UnreadableInputError, match="no place left"):
        set_standing(file, actor, person.attendee_id, 2, APPROVED)
    set_standing(file, actor, person.attendee_id, 2, APPROVED, "a speaker")
    assert now(file, person).standing(2) is APPROVED


def test_approving_for_a_closed_day_needs_a_reason(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Luz", 2, **GUEST)
    with pytest.raises(UnreadableInputError, match="closed"):
        set_standing(file, actor, person.attendee_id, 1, APPROVED)
    set_standing(file, actor, person.attendee_id, 1, APPROVED, "invited by the faculty")
    assert now(file, person).standing(1) is APPROVED


@pytest.mark.parametrize("capacity", ["2", "open"])
def test_passing_somebody_in_the_line_needs_a_reason_however_many_places_there_are(
    file: ConveningFile, actor: Actor, capacity: str
) -> None:
    change_settings(file, actor, {"capacity_day2": capacity})
    first, second, third = (enrol(file, actor, name, 2, **GUEST) for name in ("Luz", "Kim", "Ana"))
    for passing in (second, third):
        with pytest.raises(UnreadableInputError, match="wait longer"):
            set_standing(file, actor, passing.attendee_id, 2, APPROVED)
    set_standing(file, actor, third.attendee_id, 2, APPROVED, "came from far")
    set_standing(file, actor, first.attendee_id, 2, APPROVED)
    assert now(file, second).standing(2) is REQUESTED


def test_approving_a_sixth_team_member_needs_a_reason(file: ConveningFile, actor: Actor) -> None:
    for number in range(5):
        enrol(file, actor, f"Member {number}", 1)
    sixth = enrol(file, actor, "Sixth", 1)
    with pytest.raises(UnreadableInputError, match="no place left"):
        set_standing(file, actor, sixth.attendee_id, 1, APPROVED)
    set_standing(file, actor, sixth.attendee_id, 1, APPROVED, "drives the others")
    assert now(file, sixth).standing(1) is APPROVED


def test_a_standing_that_is_so_already_records_nothing(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    count = len(journal(file))
    assert set_standing(file, actor, person.attendee_id, 1, APPROVED).recorded.entry_id is None
    assert len(journal(file)) == count


def test_a_void_attendee_gets_no_standing(file: ConveningFile, actor: Actor) -> None:
    result = register(file, actor, {"given_name": "Luz"} | TEAM, {1: None})
    undo(file, actor, str(result.recorded.operation_id))
    with pytest.raises(UnreadableInputError, match="taken back"):
        set_standing(file, actor, result.attendee.attendee_id, 2, APPROVED)


def test_registering_for_a_day_follows_the_rules(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 2)
    assert register_for_day(file, actor, person.attendee_id, 1).attendee.standing(1) is APPROVED
    assert check_in_attendee(file, actor, 1, person.attendee_id).decision.outcome is Outcome.ADMITTED
    staff = enrol(file, actor, "Kim", 2, **STAFF)
    assert register_for_day(file, actor, staff.attendee_id, 1).attendee.standing(1) is REQUESTED
    guest = enrol(file, actor, "Luz", 2, **GUEST)
    with pytest.raises(UnreadableInputError, match="closed"):
        register_for_day(file, actor, guest.attendee_id, 1)


def test_somebody_declined_can_only_ask_again_even_where_the_day_is_open(
    file: ConveningFile, actor: Actor
) -> None:
    person = enrol(file, actor, "Amara", day1="declined", reason="no place")
    assert register_for_day(file, actor, person.attendee_id, 1).attendee.standing(1) is REQUESTED


# registering and coming in at once


def test_registering_and_checking_in_is_one_operation(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 2)
    result = register_and_check_in(file, actor, 1, person.attendee_id)
    assert result.decision.outcome is Outcome.ADMITTED
    assert result.attendee is not None
    assert result.attendee.is_in(1)
    assert result.attendee.standing(1) is APPROVED
    undo(file, actor, str(result.recorded.operation_id))
    assert now(file, person) == person


@pytest.mark.parametrize(
    ("fields", "standing", "becomes"),
    [
        (STAFF, None, REQUESTED),
        (TEAM, "declined", REQUESTED),
        (GUEST, "cancelled", None),
    ],
)
def test_who_is_not_approved_by_registering_is_not_checked_in(
    file: ConveningFile, actor: Actor, fields: dict[str, str], standing: str | None, becomes: Standing | None
) -> None:
    person = enrol(file, actor, "Kim", reason="no place", **fields)
    if standing:
        set_standing(file, actor, person.attendee_id, 1, Standing(standing), "as told")
    if becomes is None:
        with pytest.raises(UnreadableInputError, match="closed"):
            register_and_check_in(file, actor, 1, person.attendee_id)
        return
    result = register_and_check_in(file, actor, 1, person.attendee_id)
    assert result.decision.outcome is Outcome.NEEDS_APPROVAL
    assert now(file, person).standing(1) is becomes
    assert not now(file, person).is_in(1)
    assert result.recorded.entry_id


def test_registering_where_the_day_is_full_waits(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"capacity_day1": "0"})
    person = enrol(file, actor, "Amara", 2)
    result = register_and_check_in(file, actor, 1, person.attendee_id)
    assert result.decision.outcome is Outcome.NEEDS_APPROVAL
    assert now(file, person).standing(1) is WAITLISTED


def test_somebody_approved_already_is_just_checked_in(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    assert register_and_check_in(file, actor, 1, person.attendee_id).decision.outcome is Outcome.ADMITTED
    again = register_and_check_in(file, actor, 1, person.attendee_id)
    assert (again.decision.outcome, again.recorded.entry_id) == (Outcome.ALREADY_IN, None)


def test_registering_again_after_a_cancellation(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", day1="cancelled")
    assert register_for_day(file, actor, person.attendee_id, 1).attendee.standing(1) is APPROVED


def test_registering_who_is_approved_already_takes_no_place_away(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"capacity_day1": "1"})
    person = enrol(file, actor, "Amara", 1)
    result = register_for_day(file, actor, person.attendee_id, 1)
    assert result.attendee.standing(1) is APPROVED
    assert result.recorded.entry_id is None

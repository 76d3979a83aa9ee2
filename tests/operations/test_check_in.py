"""Check-in: the decision and its record are one step, for every way in and every outcome."""

from __future__ import annotations

import os
from uuid import UUID

import pytest

from pact_desktop.domain.badge_code import ConveningIdentity, make_badge_code
from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.ids import new_attendee_id
from pact_desktop.domain.people import AttendeeState, Method, Standing
from pact_desktop.journal import kinds
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import reissue
from pact_desktop.operations.check_in import (
    check_in_attendee,
    check_in_code,
    check_in_many,
    preview_check_in,
)
from pact_desktop.operations.check_out import CheckOutOutcome, check_out_attendee, check_out_code
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.edit import edit
from pact_desktop.operations.merge import merge
from pact_desktop.operations.standing import set_standing
from pact_desktop.operations.undo import undo
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import GUEST, code_of, enrol, journal, now
from tests.support.convenings import Clock


def stranger_code(file: ConveningFile, *days: int, issue: int = 1) -> str:
    """A genuine code of somebody this desk has not heard of."""
    return make_badge_code(file.identity, new_attendee_id(os.urandom), frozenset(days), issue)


def test_a_scan_of_an_approved_attendee_is_recorded_with_desk_time_and_method(
    file: ConveningFile, actor: Actor, clock: Clock
) -> None:
    person = enrol(file, actor, "Amara", 1)
    clock.advance(minutes=12)
    result = check_in_code(file, actor, 1, f"  {code_of(file, person).lower()}\r\n")
    assert result.decision.outcome is Outcome.ADMITTED
    assert result.attendee == now(file, person)
    assert result.attendee is not None
    attendance = result.attendee.attendance[1]
    assert (attendance.is_in, attendance.desk, attendance.method) == (True, "Lobby A", Method.SCAN)
    assert attendance.first_in == result.recorded.recorded_at == "2026-10-06T15:42:00.000+00:00"
    assert result.recorded.changes.attendees == {person.attendee_id}
    assert result.code == f"  {code_of(file, person).lower()}\r\n"


def test_what_was_recorded_is_named_by_operation_and_entry(file: ConveningFile, actor: Actor) -> None:
    result = check_in_code(file, actor, 1, code_of(file, enrol(file, actor, "Amara", 1)))
    newest = journal(file)[-1]
    assert result.recorded.operation_id == str(UUID(bytes=newest.operation))
    assert result.recorded.entry_id == str(UUID(bytes=newest.id))
    assert (newest.kind, newest.operator) == (kinds.CHECKED_IN, "Ana")


def test_a_second_scan_is_already_in_and_records_nothing(file: ConveningFile, actor: Actor) -> None:
    code = code_of(file, enrol(file, actor, "Amara", 1))
    check_in_code(file, actor, 1, code)
    count = len(journal(file))
    result = check_in_code(file, Actor("Lobby B", "Ben"), 1, code)
    assert result.decision.outcome is Outcome.ALREADY_IN
    assert result.decision.reasons[0].params["desk"] == "Lobby A"
    assert result.recorded.entry_id is None
    assert not result.recorded.changes
    assert len(journal(file)) == count


@pytest.mark.parametrize(
    ("standing", "outcome"),
    [
        (Standing.REQUESTED, Outcome.NEEDS_APPROVAL),
        (Standing.WAITLISTED, Outcome.NEEDS_APPROVAL),
        (Standing.CANCELLED, Outcome.CANCELLED),
        (Standing.DECLINED, Outcome.DECLINED),
        (None, Outcome.NOT_TODAY),
    ],
)
def test_who_is_not_approved_is_refused_and_nothing_is_recorded(
    file: ConveningFile, actor: Actor, standing: Standing | None, outcome: Outcome
) -> None:
    person = enrol(file, actor, "Amara")
    set_standing(file, actor, person.attendee_id, 1, standing, "as told")
    count = len(journal(file))
    for result in (
        check_in_code(file, actor, 1, code_of(file, person)),
        check_in_attendee(file, actor, 1, person.attendee_id),
    ):
        assert result.decision.outcome is outcome
        assert result.attendee == now(file, person)
        assert result.recorded.operation_id is None
    assert len(journal(file)) == count


def test_a_text_that_is_no_badge_records_nothing(file: ConveningFile, actor: Actor) -> None:
    count = len(journal(file))
    result = check_in_code(file, actor, 1, "0 36000 29145 2")
    assert (result.decision.outcome, result.attendee) == (Outcome.NOT_A_BADGE, None)
    assert result.decision.reasons[0].params == {"read": "0 36000 29145 2"}
    assert len(journal(file)) == count


def test_another_convenings_badge_records_nothing(file: ConveningFile, actor: Actor) -> None:
    other = ConveningIdentity(UUID(int=5), file.identity.key)
    code = make_badge_code(other, new_attendee_id(os.urandom), frozenset({1}), 1)
    count = len(journal(file))
    assert check_in_code(file, actor, 1, code).decision.outcome is Outcome.OTHER_CONVENING
    assert len(journal(file)) == count


def test_a_forged_code_is_recorded_as_an_attempt_each_time(file: ConveningFile, actor: Actor) -> None:
    forger = ConveningIdentity(file.identity.convening_id, bytes(32))
    code = make_badge_code(forger, new_attendee_id(os.urandom), frozenset({1}), 1)
    results = [check_in_code(file, actor, 1, code, override="let them in") for _ in range(2)]
    assert [result.decision.outcome for result in results] == [Outcome.NOT_GENUINE] * 2
    assert all(result.recorded.entry_id for result in results)
    assert [entry.kind for entry in journal(file)[-2:]] == [kinds.ATTEMPTED] * 2


def test_an_unknown_badge_is_let_in_and_joins_its_attendee_once_named(
    file: ConveningFile, actor: Actor
) -> None:
    code = stranger_code(file, 1)
    first = check_in_code(file, actor, 1, code)
    assert first.decision.outcome is Outcome.ADMITTED_UNKNOWN
    assert first.attendee is not None
    assert first.attendee.state is AttendeeState.UNKNOWN
    assert check_in_code(file, actor, 1, code).decision.outcome is Outcome.ALREADY_IN
    named = edit(file, actor, first.attendee.attendee_id, {"given_name": "Luz"}).attendee
    assert named.state is AttendeeState.KNOWN
    assert named.is_in(1)


def test_an_unknown_badge_of_another_day_is_not_today(file: ConveningFile, actor: Actor) -> None:
    result = check_in_code(file, actor, 1, stranger_code(file, 2))
    assert (result.decision.outcome, result.recorded.entry_id) == (Outcome.NOT_TODAY, None)


def test_an_unknown_badge_of_another_day_can_be_admitted_anyway_and_is_already_in_then(
    file: ConveningFile, actor: Actor
) -> None:
    code = stranger_code(file, 2)
    assert check_in_code(file, actor, 1, code, override="known to the faculty").decision.outcome.admits
    assert check_in_code(file, actor, 1, code).decision.outcome is Outcome.ALREADY_IN


def test_a_badge_of_a_merged_duplicate_checks_in_the_survivor(file: ConveningFile, actor: Actor) -> None:
    kept, other = enrol(file, actor, "Amara", 1), enrol(file, actor, "Mara", 1)
    code = code_of(file, other)
    merge(file, actor, kept.attendee_id, other.attendee_id)
    result = check_in_code(file, actor, 1, code)
    assert result.decision.outcome is Outcome.ADMITTED
    assert result.attendee is not None
    assert result.attendee.attendee_id == kept.attendee_id
    assert check_in_code(file, actor, 1, code_of(file, kept)).decision.outcome is Outcome.ALREADY_IN


def test_a_superseded_badge_is_refused_and_the_new_one_works(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    old = code_of(file, person)
    new = reissue(file, actor, person.attendee_id).badge_code
    assert check_in_code(file, actor, 1, old).decision.outcome is Outcome.SUPERSEDED
    assert not now(file, person).is_in(1)
    assert check_in_code(file, actor, 1, new).decision.outcome is Outcome.ADMITTED


def test_a_void_attendee_is_refused_even_with_an_override(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    registered = next(entry for entry in journal(file) if entry.kind == kinds.REGISTERED)
    undo(file, actor, str(UUID(bytes=registered.operation)))
    count = len(journal(file))
    result = check_in_code(file, actor, 1, code_of(file, person), override="she is here")
    assert result.decision.outcome is Outcome.CANCELLED
    assert result.recorded.entry_id is None
    assert len(journal(file)) == count


# admit anyway


@pytest.mark.parametrize("standing", ["requested", "waitlisted", "cancelled", "declined", None])
def test_admit_anyway_approves_and_checks_in_as_one_operation_that_one_undo_takes_back(
    file: ConveningFile, actor: Actor, standing: str | None
) -> None:
    person = enrol(file, actor, "Amara")
    given = Standing(standing) if standing else None
    set_standing(file, actor, person.attendee_id, 1, given, "as told")
    result = check_in_code(file, actor, 1, code_of(file, person), override="the speaker's guest")
    assert result.decision.outcome is Outcome.ADMITTED
    assert now(file, person).standing(1) is Standing.APPROVED
    assert now(file, person).is_in(1)
    assert check_in_code(file, actor, 1, code_of(file, person)).decision.outcome is Outcome.ALREADY_IN
    kept = [str(entry.values) for entry in journal(file) if entry.kind == kinds.REASON_GIVEN]
    assert "the speaker's guest" in kept[-1]
    undo(file, actor, str(result.recorded.operation_id))
    assert now(file, person).standing(1) is given
    assert now(file, person).attendance == {}


def test_admit_anyway_of_a_superseded_badge_checks_in(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    old = code_of(file, person)
    reissue(file, actor, person.attendee_id)
    assert check_in_code(file, actor, 1, old, override="showed an ID").decision.outcome is Outcome.ADMITTED
    assert now(file, person).is_in(1)
    again = check_in_code(file, actor, 1, old, override="showed an ID")
    assert again.decision.outcome is Outcome.ALREADY_IN
    assert again.recorded.entry_id is None


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_admit_anyway_needs_a_reason(file: ConveningFile, actor: Actor, reason: str) -> None:
    person = enrol(file, actor, "Amara")
    count = len(journal(file))
    with pytest.raises(UnreadableInputError, match="reason"):
        check_in_attendee(file, actor, 1, person.attendee_id, override=reason)
    assert len(journal(file)) == count


def test_an_override_that_is_not_needed_changes_nothing(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    result = check_in_attendee(file, actor, 1, person.attendee_id, override="just in case")
    assert result.decision.outcome is Outcome.ADMITTED
    assert kinds.REASON_GIVEN not in {entry.kind for entry in journal(file)}
    again = check_in_attendee(file, actor, 1, person.attendee_id, override="just in case")
    assert (again.decision.outcome, again.recorded.entry_id) == (Outcome.ALREADY_IN, None)


# search, team, preview


def test_somebody_found_by_name_is_checked_in_by_search(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    result = check_in_attendee(file, actor, 1, person.attendee_id)
    assert result.decision.outcome is Outcome.ADMITTED
    assert now(file, person).attendance[1].method is Method.SEARCH


def test_nobody_under_an_id_is_told(file: ConveningFile, actor: Actor) -> None:
    with pytest.raises(UnreadableInputError, match="no attendee"):
        check_in_attendee(file, actor, 1, "0" * 13)


def test_a_team_is_one_operation_in_which_each_is_decided_alone(file: ConveningFile, actor: Actor) -> None:
    team = [enrol(file, actor, name, 1) for name in ("Amara", "Luz")]
    waiting = enrol(file, actor, "Kim", day1="waitlisted")
    results = check_in_many(file, actor, 1, [person.attendee_id for person in (*team, waiting)])
    assert [result.decision.outcome.value for result in results] == ["admitted", "admitted", "needs_approval"]
    operations = {result.recorded.operation_id for result in results if result.recorded.entry_id}
    assert len(operations) == 1
    assert len({result.recorded.entry_id for result in results}) == 3
    assert all(result.recorded.changes.attendees == {a.attendee_id for a in team} for result in results[:2])
    undo(file, actor, str(operations.pop()))
    assert not any(now(file, person).is_in(1) for person in team)


def test_a_preview_tells_what_would_happen_and_records_nothing(file: ConveningFile, actor: Actor) -> None:
    people = [enrol(file, actor, "Amara", 1), enrol(file, actor, "Kim", day1="waitlisted")]
    count = len(journal(file))
    with file.reading() as connection:
        previews = list(preview_check_in(connection, file.convening, 1, people))
    assert [preview.decision.outcome for preview in previews] == [Outcome.ADMITTED, Outcome.NEEDS_APPROVAL]
    assert len(journal(file)) == count
    for preview in previews:
        done = check_in_attendee(file, actor, 1, preview.attendee.attendee_id)
        assert done.decision == preview.decision


def test_the_decision_tells_the_place_in_line_and_the_places_left(file: ConveningFile, actor: Actor) -> None:
    change_settings(file, actor, {"capacity_day2": "3"})
    enrol(file, actor, "Amara", 2)
    enrol(file, actor, "Luz", 2, **GUEST)
    third = enrol(file, actor, "Kim", 2, **GUEST)
    decision = check_in_attendee(file, actor, 2, third.attendee_id).decision
    told = {reason.code.value: dict(reason.params) for reason in decision.reasons}
    assert told["requested"] == {"day": 2, "position": 2}
    assert told["places_left"] == {"day": 2, "left": 2}


# leaving, coming back, undo


def test_leaving_and_coming_back(file: ConveningFile, actor: Actor, clock: Clock) -> None:
    person = enrol(file, actor, "Amara", 1)
    code = code_of(file, person)
    assert check_out_code(file, actor, 1, code).outcome is CheckOutOutcome.NOT_IN
    first = check_in_code(file, actor, 1, code)
    clock.advance(hours=2)
    left = check_out_code(file, actor, 1, code)
    assert left.outcome is CheckOutOutcome.CHECKED_OUT
    assert left.attendee is not None
    assert not left.attendee.is_in(1)
    assert check_out_attendee(file, actor, 1, person.attendee_id).outcome is CheckOutOutcome.NOT_IN
    clock.advance(hours=1)
    back = check_in_code(file, actor, 1, code)
    assert back.decision.reasons[0].code.value == "back_again"
    assert now(file, person).attendance[1].first_in == first.recorded.recorded_at


def test_leaving_can_be_undone(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    check_in_attendee(file, actor, 1, person.attendee_id)
    left = check_out_attendee(file, actor, 1, person.attendee_id)
    undo(file, actor, str(left.recorded.operation_id))
    assert now(file, person).is_in(1)


def test_checking_out_a_text_that_is_no_badge_tells_the_refusal(file: ConveningFile, actor: Actor) -> None:
    result = check_out_code(file, actor, 1, "nonsense")
    assert result.outcome is CheckOutOutcome.NOT_IN
    assert result.refusal is not None
    assert result.refusal.outcome is Outcome.NOT_A_BADGE


def test_a_check_in_that_is_undone_can_be_made_again(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    for _ in range(3):
        result = check_in_code(file, actor, 1, code_of(file, person))
        assert result.decision.outcome is Outcome.ADMITTED
        undo(file, actor, str(result.recorded.operation_id))
        assert now(file, person).attendance == {}


def test_the_counts_follow(file: ConveningFile, actor: Actor) -> None:
    people = [enrol(file, actor, name, 1) for name in ("Amara", "Luz", "Kim")]
    for person in people[:2]:
        check_in_attendee(file, actor, 1, person.attendee_id)
    check_out_attendee(file, actor, 1, people[0].attendee_id)
    with file.reading() as connection:
        counts = queries.day_counts(connection, 1)
    assert (counts.expected, counts.inside, counts.ever_in) == (3, 1, 2)

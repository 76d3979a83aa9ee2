"""Badges: their codes, what printing records, reissuing a lost one."""

from __future__ import annotations

import pytest

from pact_desktop.domain.badge_code import LAST_ISSUE, GenuineCode, read_badge_code
from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Attendee
from pact_desktop.journal import kinds
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import badge_code, record_printed, reissue
from pact_desktop.operations.check_in import check_in_code
from pact_desktop.operations.edit import edit
from pact_desktop.operations.merge import merge
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import GUEST, enrol, journal, now


def read(file: ConveningFile, attendee: Attendee) -> GenuineCode:
    reading = read_badge_code(badge_code(file.identity, attendee), file.identity)
    assert isinstance(reading, GenuineCode)
    return reading


def test_before_the_first_printing_the_code_is_that_of_issue_1(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1, 2)
    assert (person.badge_issue, read(file, person).issue) == (0, 1)
    record_printed(file, actor, [person])
    assert badge_code(file.identity, now(file, person)) == badge_code(file.identity, person)


def test_the_code_says_the_days_that_are_approved_now(file: ConveningFile, actor: Actor) -> None:
    assert read(file, enrol(file, actor, "Amara", 1, 2)).days == {1, 2}
    assert read(file, enrol(file, actor, "Luz", 2, **GUEST)).days == frozenset()


def test_printing_again_repeats_the_issue(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    for _ in range(3):
        record_printed(file, actor, [now(file, person)])
    assert (now(file, person).badge_issue, now(file, person).badge_printed) == (1, 1)
    assert not now(file, person).needs_printing


def test_a_corrected_name_keeps_the_code_good(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amra", 1)
    code = badge_code(file.identity, person)
    record_printed(file, actor, [person])
    edit(file, actor, person.attendee_id, {"given_name": "Amara"})
    record_printed(file, actor, [now(file, person)])
    assert check_in_code(file, actor, 1, code).decision.outcome is Outcome.ADMITTED


def test_a_batch_is_one_operation(file: ConveningFile, actor: Actor) -> None:
    people = [enrol(file, actor, name, 1) for name in ("Amara", "Luz", "Kim")]
    recorded = record_printed(file, actor, people)
    printed = [entry for entry in journal(file) if entry.kind == kinds.PRINTED]
    assert len(printed) == 3
    assert len({entry.operation for entry in printed}) == 1
    assert recorded.changes.attendees == {person.attendee_id for person in people}


def test_a_reissue_raises_the_issue_and_supersedes_the_older_badge(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    record_printed(file, actor, [person])
    old = badge_code(file.identity, person)
    result = reissue(file, actor, person.attendee_id)
    assert (result.attendee.badge_issue, result.attendee.badge_printed) == (2, 1)
    assert result.attendee.needs_printing
    assert result.badge_code == badge_code(file.identity, now(file, person))
    superseded = check_in_code(file, actor, 1, old)
    assert superseded.decision.outcome is Outcome.SUPERSEDED
    assert superseded.decision.reasons[0].params == {"issue": 1, "newest": 2}


def test_a_reissue_before_the_first_printing_supersedes_issue_1(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    assert reissue(file, actor, person.attendee_id).attendee.badge_issue == 2
    old = badge_code(file.identity, person)
    assert check_in_code(file, actor, 1, old).decision.outcome is Outcome.SUPERSEDED


def test_a_reissue_supersedes_the_badges_of_merged_duplicates_too(file: ConveningFile, actor: Actor) -> None:
    kept, other = enrol(file, actor, "Amara", 1), enrol(file, actor, "Mara", 1)
    codes = [badge_code(file.identity, person) for person in (kept, other)]
    record_printed(file, actor, [kept, other])
    merge(file, actor, kept.attendee_id, other.attendee_id)
    new = reissue(file, actor, other.attendee_id)
    assert new.attendee.attendee_id == kept.attendee_id
    for code in codes:
        assert check_in_code(file, actor, 1, code).decision.outcome is Outcome.SUPERSEDED
    assert check_in_code(file, actor, 1, new.badge_code).decision.outcome is Outcome.ADMITTED


def test_after_the_last_issue_a_reissue_is_refused_with_a_sentence(file: ConveningFile, actor: Actor) -> None:
    person = enrol(file, actor, "Amara", 1)
    for _ in range(LAST_ISSUE - 1):
        result = reissue(file, actor, person.attendee_id)
    assert result.attendee.badge_issue == LAST_ISSUE
    with pytest.raises(UnreadableInputError, match="last issue"):
        reissue(file, actor, person.attendee_id)
    assert check_in_code(file, actor, 1, result.badge_code).decision.outcome is Outcome.ADMITTED

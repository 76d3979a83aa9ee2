"""Likely duplicates are found across accents, case, scripts and order of names; strangers are left alone."""

from __future__ import annotations

import pytest

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.duplicates import dismiss, find_duplicates
from pact_desktop.operations.merge import merge
from pact_desktop.operations.undo import undo
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import enrol

COORDINATOR = {"county": "Alameda", "affiliation": "pact_coordinator"}


def test_a_name_with_and_without_accents_is_a_pair(file: ConveningFile, actor: Actor) -> None:
    enrol(file, actor, "Renée", county="Alameda", affiliation="pact_coordinator")
    enrol(file, actor, "RENEE", county="Alameda", affiliation="pact_coordinator")
    (pair,) = find_duplicates(file)
    assert pair.because == ("name", "county")


def test_a_shared_email_with_another_name_in_another_county_is_not_enough(
    file: ConveningFile, actor: Actor
) -> None:
    enrol(file, actor, "Amara", county="Alameda", affiliation="pact_coordinator", email="desk@example.org")
    enrol(file, actor, "Siobhan", county="Alpine", affiliation="key_stakeholder", email="desk@example.org")
    assert find_duplicates(file) == []


def test_the_best_pair_comes_first(file: ConveningFile, actor: Actor) -> None:
    for email in ("a@example.org", "A@example.org"):
        enrol(file, actor, "Amara", affiliation="key_stakeholder", email=email)
    for _ in range(2):
        enrol(file, actor, "Siobhan", affiliation="key_stakeholder")
    assert [pair.because for pair in find_duplicates(file)] == [("email", "name"), ("name",)]


def test_a_short_form_of_the_given_name_is_a_pair(file: ConveningFile, actor: Actor) -> None:
    enrol(file, actor, "Victoria", county="Alameda", affiliation="pact_coordinator")
    enrol(file, actor, "Vicky", county="Alameda", affiliation="pact_coordinator")
    assert [pair.because for pair in find_duplicates(file)] == [("nickname", "county")]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("Kim", "Nguyễn"), ("Kim", "Nguyen")),
        (("Иван", "Петров"), ("Ivan", "Petrov")),
        (("Αλέξανδρος", "Παπάς"), ("Alexandros", "Papas")),
        (("Łukasz", "Żak"), ("Lukasz", "Zak")),
        (("Petrov", "Ivan"), ("Ivan", "Petrov")),
    ],
)
def test_a_name_meets_itself_across_scripts_and_order(
    file: ConveningFile, actor: Actor, one: tuple[str, str], two: tuple[str, str]
) -> None:
    for given, family in (one, two):
        enrol(file, actor, given, family_name=family, **COORDINATOR)
    assert [pair.because for pair in find_duplicates(file)] == [("name", "county")]


def test_two_who_were_said_to_be_two_are_not_offered_again_until_that_is_undone(
    file: ConveningFile, actor: Actor
) -> None:
    one, other = (enrol(file, actor, "Amara", **COORDINATOR) for _ in range(2))
    said = dismiss(file, actor, other.attendee_id, one.attendee_id)
    assert find_duplicates(file) == []
    assert dismiss(file, actor, one.attendee_id, other.attendee_id).operation_id is None
    undo(file, actor, str(said.operation_id))
    assert len(find_duplicates(file)) == 1


def test_what_was_said_of_one_holds_for_whoever_that_one_was_merged_into(
    file: ConveningFile, actor: Actor
) -> None:
    one, same, other = (enrol(file, actor, "Amara", **COORDINATOR) for _ in range(3))
    dismiss(file, actor, same.attendee_id, other.attendee_id)
    merge(file, actor, one.attendee_id, same.attendee_id)
    assert find_duplicates(file) == []


def test_one_attendee_is_not_two(file: ConveningFile, actor: Actor) -> None:
    one, same = (enrol(file, actor, "Amara", **COORDINATOR) for _ in range(2))
    merge(file, actor, one.attendee_id, same.attendee_id)
    with pytest.raises(UnreadableInputError, match="one attendee"):
        dismiss(file, actor, one.attendee_id, same.attendee_id)

"""Likely duplicates are found across accents, case and order of names, and strangers are left alone."""

from __future__ import annotations

from pact_desktop.operations.actor import Actor
from pact_desktop.operations.duplicates import find_duplicates
from pact_desktop.store.convening_file import ConveningFile
from tests.operations.people import enrol


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

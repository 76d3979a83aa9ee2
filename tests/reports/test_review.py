"""The review list names what a person should look at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.reports.review import ReviewItem, ReviewKind, review_list
from pact_desktop.store.convening_file import ConveningFile
from tests.support.convenings import about, attendee_id, new_convening, record, registration


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ConveningFile]:
    with new_convening(tmp_path / "a.pact") as opened:
        yield opened


def review(file: ConveningFile) -> list[ReviewItem]:
    with file.reading() as connection:
        return review_list(connection, file.convening)


def test_a_convening_in_order_has_nothing_to_look_at(file: ConveningFile) -> None:
    record(file, *(registration(number, day1="approved") for number in range(1, 6)))
    assert review(file) == []


def test_a_sixth_team_member_is_named_with_the_others(file: ConveningFile) -> None:
    record(file, *(registration(number, day1="approved") for number in range(1, 7)))
    record(file, registration(7, day1="waitlisted"), registration(8, county="Ventura", day1="approved"))
    (item,) = review(file)
    assert (item.kind, item.about, item.count, item.limit) == (ReviewKind.TEAM_OVER_LIMIT, "Alameda", 6, 5)
    assert set(item.attendee_ids) == {attendee_id(number) for number in range(1, 7)}


def test_a_day_over_its_capacity_is_told(file: ConveningFile) -> None:
    record(file, *(registration(number, day2="approved") for number in range(1, 4)))
    record(file, Draft(kinds.SETTING_CHANGED, kinds.SETTING + "capacity_day2", {"value": 2}))
    assert review(file) == [ReviewItem(ReviewKind.DAY_OVER_CAPACITY, "2", 3, 2)]


def test_the_same_address_or_name_twice_is_told_until_they_are_merged(file: ConveningFile) -> None:
    record(file, registration(1), registration(2), registration(3))
    record(file, about(1, kinds.EDITED, fields={"email": "A@example.org", "family_name": "Ng"}))
    record(file, about(2, kinds.EDITED, fields={"email": "a@example.org"}))
    record(file, about(3, kinds.EDITED, fields={"given_name": "AMARA", "family_name": "NG"}))
    found = {item.kind: item for item in review(file)}
    assert set(found[ReviewKind.SAME_EMAIL].attendee_ids) == {attendee_id(1), attendee_id(2)}
    assert found[ReviewKind.SAME_EMAIL].about == "a@example.org"
    assert set(found[ReviewKind.SAME_NAME].attendee_ids) == {attendee_id(1), attendee_id(3)}
    record(file, about(2, kinds.MERGED, into=attendee_id(1)), about(3, kinds.MERGED, into=attendee_id(1)))
    assert review(file) == []


def test_people_with_half_a_name_are_not_taken_for_each_other(file: ConveningFile) -> None:
    record(file, registration(1), registration(2))
    record(file, *(about(number, kinds.EDITED, fields={"family_name": ""}) for number in (1, 2)))
    assert review(file) == []


def test_people_of_whom_somebody_said_that_they_are_two_are_not_named_again(file: ConveningFile) -> None:
    record(file, registration(1), registration(2))
    for number in (1, 2):
        record(file, about(number, kinds.EDITED, fields={"email": "a@example.org"}))
    assert [item.kind for item in review(file)] == [ReviewKind.SAME_EMAIL]
    pair = kinds.pair_subject(attendee_id(1), attendee_id(2))
    record(file, Draft(kinds.PAIR_DISTINCT, pair, {}))
    assert review(file) == []

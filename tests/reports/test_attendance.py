"""The attendance report counts what domain.md says it counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from pact_desktop.domain.figures import AttendanceReport, InExpected
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.reports.attendance import attendance_report
from pact_desktop.reports.labels import CODES, Labels, words
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.support.convenings import (
    Clock,
    about,
    attendee_id,
    check_in,
    new_convening,
    record,
    registration,
    undo_of,
)

NOW = datetime(2026, 10, 6, 18, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path, clock: Clock) -> Iterator[ConveningFile]:
    with new_convening(tmp_path / "a.pact", clock) as opened:
        yield opened


def report(file: ConveningFile, labels: Labels = CODES) -> AttendanceReport:
    with file.reading() as connection:
        return attendance_report(connection, file.convening, NOW, labels)


def fields(number: int, **more: str) -> Draft:
    return about(number, kinds.EDITED, fields=more)


def test_an_empty_convening_has_two_days_and_ten_empty_teams(file: ConveningFile) -> None:
    figures = report(file)
    assert [(day.day, day.expected, day.in_) for day in figures.days] == [(1, 0, 0), (2, 0, 0)]
    assert not figures.by_county and not figures.arrivals
    assert {team.registered for team in figures.teams} == {0}
    assert len(figures.teams) == 10


def test_expected_is_approved_in_is_ever_in_and_no_shows_are_the_rest(file: ConveningFile) -> None:
    for number, standing in enumerate(("approved", "approved", "approved", "requested", "declined"), 1):
        record(file, registration(number, day1=standing))
    record(file, check_in(1), check_in(2))
    record(file, about(2, kinds.CHECKED_OUT, day=1, desk="Lobby A"))
    day = report(file).days[0]
    assert (day.expected, day.in_, day.no_shows, day.walk_ins, day.unknown) == (3, 2, 1, 0, 0)


def test_a_check_in_that_was_taken_back_does_not_count(file: ConveningFile) -> None:
    record(file, registration(1, day1="approved"))
    record(file, *undo_of(record(file, check_in(1))))
    assert report(file).days[0].in_ == 0


def test_someone_in_without_an_approval_is_in_but_neither_expected_nor_a_no_show(file: ConveningFile) -> None:
    record(file, registration(1, day1="approved"), registration(2, day1="approved"))
    record(file, check_in(1), check_in(2))
    record(file, about(2, kinds.DECIDED, day=1, standing="cancelled"))
    day = report(file).days[0]
    assert (day.expected, day.in_, day.no_shows) == (1, 2, 0)


def test_walk_ins_are_those_who_came_in_as_such_that_day(file: ConveningFile) -> None:
    record(file, registration(1, day1="approved", day2="approved"))
    record(file, about(1, kinds.CHECKED_IN, day=1, desk="Lobby A", method="walk_in"), check_in(1, day=2))
    assert [day.walk_ins for day in report(file).days] == [1, 0]


def test_unknown_badges_are_in_and_counted_apart(file: ConveningFile) -> None:
    record(file, check_in(7))
    figures = report(file)
    assert (figures.days[0].in_, figures.days[0].unknown, figures.days[0].no_shows) == (1, 1, 0)
    assert [(group.name, group.days[1]) for group in figures.by_county] == [("not_given", InExpected(1, 0))]
    record(file, registration(7, day1="approved"))
    assert (report(file).days[0].in_, report(file).days[0].unknown) == (1, 0)


def test_an_erased_person_still_counts(file: ConveningFile) -> None:
    record(file, registration(1, day1="approved"))
    record(file, check_in(1))
    before = report(file)
    with file.reading() as connection:
        entry = next(each for each in queries.history(connection) if each.kind == kinds.REGISTERED)
    kept = {entry.id.hex(): {"standings": {"1": "approved"}, "by": "roster"}}
    record(file, about(1, kinds.ERASED, kept=kept))
    assert report(file).days == before.days
    assert [group.name for group in report(file).by_county] == ["not_given"]


def test_every_grouping_adds_up_to_the_days(file: ConveningFile) -> None:
    counties = ("Alameda", "Yolo", "", "Ventura", "Alameda")
    for number, county in enumerate(counties, 1):
        record(file, registration(number, county=county, day1="approved", day2="waitlisted"))
    record(
        file,
        fields(2, discipline="probation", affiliation="non_pact_county_guest"),
        fields(3, affiliation=""),
    )
    record(file, check_in(1), check_in(3), check_in(9, day=2))
    figures = report(file)
    for groups in (figures.by_county, figures.by_discipline, figures.by_affiliation):
        for day in figures.days:
            assert sum(group.days[day.day].expected for group in groups) == day.expected
            assert sum(group.days[day.day].in_ for group in groups) == day.in_


def test_groups_are_named_by_codes_or_in_words(file: ConveningFile) -> None:
    record(file, registration(1, day1="approved"), registration(2, county="", day1="approved"))
    record(file, fields(1, discipline="legal_courts"))
    assert [group.name for group in report(file).by_discipline] == ["legal_courts", "not_given"]
    assert [group.name for group in report(file).by_affiliation] == ["county_team_member"]
    in_words = report(file, words())
    assert [group.name for group in in_words.by_discipline] == ["Legal/courts", "Not given"]
    assert [group.name for group in in_words.by_county] == ["Alameda", "Not given"]
    assert "Child welfare" in in_words.teams[0].missing_disciplines


def test_a_team_is_its_registered_members_on_day_1(file: ConveningFile) -> None:
    for number, standing in ((1, "approved"), (2, "approved"), (3, "waitlisted")):
        record(file, registration(number, day1=standing, day2="approved"))
    record(
        file,
        fields(1, discipline="probation"),
        fields(2, discipline="education"),
        fields(3, discipline="other"),
    )
    record(file, check_in(1), check_in(2, day=2))
    team = next(team for team in report(file).teams if team.county == "Alameda")
    assert (team.places, team.registered, team.in_) == (5, 2, 1)
    assert team.missing_disciplines == ("child_welfare", "behavioral_health", "public_health")
    assert team.coordinator is None


def test_a_member_of_another_county_is_in_no_team(file: ConveningFile) -> None:
    record(file, registration(1, county="Yolo", day1="approved"))
    assert all(team.registered == 0 for team in report(file).teams)


def test_the_coordinator_is_the_one_chosen_else_the_pact_coordinator(file: ConveningFile) -> None:
    record(file, registration(1, name="Zoe", day1="approved"), registration(2, name="Amara", day1="approved"))
    record(file, fields(1, affiliation="pact_coordinator"))
    assert report(file).teams[0].coordinator == "Zoe Okafor 1"
    record(file, Draft(kinds.TEAM_CHANGED, kinds.TEAM + "Alameda", {"coordinator": attendee_id(2)}))
    assert report(file).teams[0].coordinator == "Amara Okafor 2"


def test_arrivals_are_counted_by_the_quarter_hour_of_the_venue(file: ConveningFile, clock: Clock) -> None:
    for number in (1, 2, 3):
        record(file, registration(number, day1="approved", day2="approved"))
    record(file, check_in(1))  # 8:30 at the venue
    clock.advance(minutes=14, seconds=59)
    record(file, check_in(2))
    clock.advance(seconds=1)
    record(file, check_in(3))
    record(file, about(1, kinds.CHECKED_OUT, day=1, desk="Lobby A"))
    record(file, check_in(1))  # back again is no second arrival
    clock.advance(days=1)
    record(file, check_in(1, day=2))
    found = [(each.day, each.from_, each.count) for each in report(file).arrivals]
    assert found == [(1, time(8, 30), 2), (1, time(8, 45), 1), (2, time(8, 45), 1)]


def test_the_report_says_when_it_was_made_at_the_venue(file: ConveningFile) -> None:
    assert report(file).made_at.isoformat() == "2026-10-06T11:00:00-07:00"

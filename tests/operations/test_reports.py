"""The figures after a small day, and the files that they are written to."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pytest
from pypdf import PdfReader

from pact_desktop.domain.badge_code import make_badge_code
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.ids import new_attendee_id
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.check_out import check_out_attendee
from pact_desktop.operations.find import find_attendees
from pact_desktop.operations.register import register_walk_in
from pact_desktop.operations.reports import ReportFormat, report_of, report_text, write_report
from pact_desktop.operations.undo import undo
from pact_desktop.search.index import Match
from pact_desktop.store import desk_queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.roster_rows import roster_rows, roster_rows_of
from tests.operations.people import GUEST, TEAM, enrol, now
from tests.support.convenings import Clock


@pytest.fixture
def day(file: ConveningFile, actor: Actor, clock: Clock) -> ConveningFile:
    """Three expected on Day 1: one stays, one comes and leaves, one never comes (a check-in was taken back).
    Then a walk-in and an unknown badge."""
    stays, leaves, absent = (enrol(file, actor, name, 1, 2) for name in ("Amara", "Luz", "Kim"))
    check_in_attendee(file, actor, 1, stays.attendee_id)
    clock.advance(minutes=20)
    check_in_attendee(file, actor, 1, leaves.attendee_id)
    check_out_attendee(file, actor, 1, leaves.attendee_id)
    mistake = check_in_attendee(file, actor, 1, absent.attendee_id)
    undo(file, actor, str(mistake.recorded.operation_id))
    register_walk_in(file, actor, 1, {"given_name": "Ana"} | TEAM | {"county": "Ventura"})
    check_in_code(
        file, actor, 1, make_badge_code(file.identity, new_attendee_id(os.urandom), frozenset({1}), 1)
    )
    return file


def test_a_day_is_told_by_expected_in_no_shows_walk_ins_and_unknown(day: ConveningFile) -> None:
    first, second = report_of(day).days
    assert (first.expected, first.in_, first.no_shows, first.walk_ins, first.unknown) == (4, 4, 1, 1, 1)
    assert (second.expected, second.in_, second.no_shows) == (3, 0, 3)


def test_counties_teams_and_arrivals_add_up(day: ConveningFile) -> None:
    report = report_of(day)
    counties = {group.name: (group.days[1].in_, group.days[1].expected) for group in report.by_county}
    assert counties["Alameda"] == (2, 3)
    assert counties["Ventura"] == (1, 1)
    teams = {team.county: (team.places, team.registered, team.in_) for team in report.teams}
    assert teams["Alameda"] == (5, 3, 2)
    assert teams["Ventura"] == (5, 1, 1)
    arrivals = {
        (arrival.day, arrival.from_.isoformat("minutes")): arrival.count for arrival in report.arrivals
    }
    assert {key: count for key, count in arrivals.items() if count} == {(1, "08:30"): 1, (1, "08:45"): 3}


@pytest.mark.parametrize("kind", ReportFormat)
def test_a_report_is_written_as_its_ending_says(
    day: ConveningFile, tmp_path: Path, kind: ReportFormat
) -> None:
    out = tmp_path / f"report.{kind.value}"
    assert write_report(day, out) is kind
    content = out.read_bytes()
    match kind:
        case ReportFormat.JSON:
            assert json.loads(content)["days"][0]["expected"] == 4
        case ReportFormat.CSV:
            assert any("Alameda" in row for row in csv.reader(content.decode("utf-8-sig").splitlines()))
        case ReportFormat.XLSX:
            assert content.startswith(b"PK")
        case ReportFormat.PDF:
            assert "Alameda" in "".join(page.extract_text() for page in PdfReader(out).pages)
    assert [each.name for each in tmp_path.glob("report*")] == [out.name]


def test_a_text_report_is_what_the_file_would_hold(day: ConveningFile, tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    write_report(day, out)
    assert json.loads(report_text(report_of(day), ReportFormat.JSON)) == json.loads(out.read_text("utf-8"))


@pytest.mark.parametrize("name", ["report", "report.docx", "nowhere/report.csv"])
def test_a_report_that_cannot_be_written_is_told(day: ConveningFile, tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableInputError) as refused:
        write_report(day, tmp_path / name)
    assert refused.value.hint
    assert not list(tmp_path.glob("report*"))


def test_the_table_of_everyone_says_what_each_attendee_says(day: ConveningFile) -> None:
    with day.reading() as connection:
        rows = {row.attendee_id: row for row in roster_rows(connection)}
        assert roster_rows_of(connection, rows) == rows
        assert roster_rows_of(connection, ["0" * 13]) == {}
    assert sorted(row.given_name for row in rows.values()) == ["Amara", "Ana", "Kim", "Luz"]
    for person, _ in find_attendees(day, "Okafor", 10):
        row = rows[person.attendee_id]
        assert (row.given_name, row.county, row.standing1 or None) == (
            person.given_name,
            person.county,
            person.standing(1),
        )
        attendance = person.attendance.get(1)
        assert (row.in1, row.first_in1) == (
            (int(attendance.is_in), attendance.first_in) if attendance else (None, None)
        )
        assert (row.badge_issue, row.walk_in) == (person.badge_issue, int(person.walk_in))


def test_people_are_found_by_what_is_typed_best_first(file: ConveningFile, actor: Actor) -> None:
    amara = enrol(file, actor, "Amara", 1)
    enrol(file, actor, "Luz", 1)
    assert find_attendees(file, "amara", 5) == [(now(file, amara), Match.NAMED)]
    assert len(find_attendees(file, "okafor", 1)) == 1
    assert find_attendees(file, "zzzzzz", 5) == []


def test_a_countys_team_and_the_unprinted_are_counted(file: ConveningFile, actor: Actor) -> None:
    enrol(file, actor, "Luz", 1)
    enrol(file, actor, "Amara", 1)
    enrol(file, actor, "Ben")
    enrol(file, actor, "Guest", 2, **GUEST)
    with file.reading() as connection:
        assert [one.given_name for one in desk_queries.county_team(connection, "Alameda")] == ["Amara", "Luz"]
        assert desk_queries.county_team(connection, "Ventura") == []
        assert desk_queries.unprinted_count(connection) == 2

"""Exports are safe for spreadsheet programs, appear whole, and importing one changes nothing."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pact_desktop.domain.counties import COUNTY_NAMES
from pact_desktop.domain.errors import UnreadableInputError, UserError
from pact_desktop.domain.people import (
    Affiliation,
    Attendance,
    Attendee,
    Discipline,
    Method,
    Registration,
    Standing,
)
from pact_desktop.roster_files.export import EXPORT_COLUMNS, export_roster
from pact_desktop.roster_files.reading import read_sheet
from pact_desktop.roster_files.reconcile import plan_import
from pact_desktop.roster_files.rows import Understanding
from pact_desktop.roster_files.understand import understand
from tests.roster_files.support import CONVENING

ANN = Attendee(
    "0000000000001",
    external_id="007",
    given_name="Ann",
    family_name="Núñez",
    county="Los Angeles",
    affiliation=Affiliation.COUNTY_TEAM_MEMBER,
    phone="+1 916 555 0100",
    notes="first line\nsecond line",
    tags="vip, first time",
    registrations={1: Registration(Standing.APPROVED, 0, ""), 2: Registration(Standing.WAITLISTED, 1, "")},
    attendance={1: Attendance(True, "2026-10-21T08:12:00-07:00", "Lobby", Method.SCAN)},
    badge_issue=2,
)
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "  =1", "＝1", '=HYPERLINK("http://x")')


def _again(path: Path) -> Understanding:
    return understand(read_sheet(path), CONVENING)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_an_export_has_the_promised_columns_and_texts(tmp_path: Path) -> None:
    assert export_roster(tmp_path / "out.csv", [ANN]) == 1
    (row,) = _rows(tmp_path / "out.csv")
    assert tuple(row) == EXPORT_COLUMNS
    assert row["attendee_id"] == "0000000000001"
    assert row["external_id"] == "007"
    assert (row["day1"], row["day2"]) == ("approved", "waitlisted")
    assert (row["day1_in"], row["day2_in"]) == ("2026-10-21T08:12:00-07:00", "")
    assert (row["affiliation"], row["discipline"]) == ("county_team_member", "")
    assert row["badge_issue"] == "2"
    assert "badge_code" not in row


def test_somebody_without_a_badge_is_exported_with_issue_0(tmp_path: Path) -> None:
    export_roster(tmp_path / "out.csv", [Attendee("0000000000002", given_name="Bo")])
    assert _rows(tmp_path / "out.csv")[0]["badge_issue"] == "0"


def test_a_workbook_holds_texts_only(tmp_path: Path) -> None:
    assert export_roster(tmp_path / "out.xlsx", [ANN, replace(ANN, given_name="=1+1")]) == 2
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_no_cell_begins_as_a_formula_does(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out{ending}"
    export_roster(path, [replace(ANN, given_name=text, notes=text) for text in FORMULAS])
    for row in read_sheet(path).rows[1:]:
        assert not [cell for cell in row if cell.lstrip(" ")[:1] in set("=+-@\t\r＝")]


def test_codes_are_exported_only_when_asked_for(tmp_path: Path) -> None:
    export_roster(tmp_path / "out.csv", [ANN], badge_code=lambda attendee: "PACT" + attendee.attendee_id)
    assert _rows(tmp_path / "out.csv")[0]["badge_code"] == "PACT0000000000001"


def test_columns_can_be_chosen_and_headed_in_other_words(tmp_path: Path) -> None:
    columns = ("family_name", "given_name", "day1")
    export_roster(tmp_path / "out.csv", [ANN], columns, {"family_name": "Apellidos", "given_name": "Nombre"})
    assert list(_rows(tmp_path / "out.csv")[0]) == ["Apellidos", "Nombre", "day1"]
    assert _again(tmp_path / "out.csv").rows[0].display_name == "Ann Núñez"


def test_an_unknown_ending_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match=r"neither in \.csv nor in \.xlsx"):
        export_roster(tmp_path / "out.pdf", [ANN])
    for ending in (".csv", ".xlsx"):
        with pytest.raises(FileNotFoundError):
            export_roster(tmp_path / "nowhere" / f"out{ending}", [ANN])


def test_a_text_longer_than_a_workbooks_cell_is_refused_not_cut(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="notes in row 2"):
        export_roster(tmp_path / "out.xlsx", [replace(ANN, notes="n" * 32_768)])


_TEXT = st.one_of(
    st.sampled_from(FORMULAS),
    st.text(max_size=30),
    st.text(alphabet="ab'=+- \t\r\n,;\"|_x0041éاल\u0301", max_size=12),
)
_STANDING = st.one_of(st.none(), st.sampled_from(Standing))


@st.composite
def _attendees(draw: st.DrawFn) -> list[Attendee]:
    people = []
    for number in range(1, draw(st.integers(2, 5))):
        texts: dict[str, Any] = {
            name: draw(_TEXT)
            for name in ("external_id", "preferred_name", "pronouns", "title", "agency", "email", "phone")
        }
        texts |= {name: draw(_TEXT) for name in ("dietary", "accessibility", "notes", "tags")}
        standings = {day: draw(_STANDING) for day in (1, 2)}
        people.append(
            Attendee(
                f"{number:013d}",
                given_name=f"{draw(_TEXT)} n{number}",
                family_name=draw(_TEXT),
                county=draw(st.sampled_from(["", *sorted(COUNTY_NAMES)])),
                affiliation=draw(st.one_of(st.none(), st.sampled_from(Affiliation))),
                discipline=draw(st.one_of(st.none(), st.sampled_from(Discipline))),
                registrations={
                    day: Registration(standing, 0, "") for day, standing in standings.items() if standing
                },
                **texts,
            )
        )
    return people


@settings(max_examples=40)
@example([replace(ANN, notes=text, agency=text) for text in FORMULAS[:1]])
@given(_attendees())
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_importing_an_export_changes_nothing(tmp_path: Path, ending: str, attendees: list[Attendee]) -> None:
    path = tmp_path / f"out{ending}"
    export_roster(path, attendees)
    existing = {attendee.attendee_id: attendee for attendee in attendees}
    plan = plan_import(_again(path), existing, {})
    assert [change.taken for change in plan.changes] == []
    assert (plan.additions, plan.kept, plan.rejected) == ([], [], 0)
    assert len(plan.unchanged) == len(attendees)

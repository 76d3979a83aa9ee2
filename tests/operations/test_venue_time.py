"""A laptop that is set to another zone: files and sentences tell the venue's time."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from pact_desktop.domain.people import Attendee, Method, Standing
from pact_desktop.domain.wording import Wording
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.history.asked import Asked
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.export_roster import export_to_file
from pact_desktop.operations.history_file import write_history
from pact_desktop.operations.register import register
from pact_desktop.operations.subject_access import write_subject_access
from pact_desktop.store.convening_file import ConveningFile

NOON_IN_SACRAMENTO = datetime(2026, 10, 6, 19, 5, tzinfo=UTC)
BOTH = {1: Standing.APPROVED, 2: Standing.APPROVED}


@pytest.fixture
def amara(file: ConveningFile, actor: Actor) -> Attendee:
    """Somebody whom a desk set to Greenwich let in at 12:05 PM of the venue."""
    file.now = lambda: NOON_IN_SACRAMENTO
    fields = {"given_name": "Amara", "county": "Alameda", "affiliation": "county team member"}
    attendee = register(file, actor, fields, BOTH).attendee
    check_in_attendee(file, actor, 1, attendee.attendee_id, Method.SEARCH)
    return attendee


def test_the_reason_of_a_second_scan_tells_the_venues_time(
    file: ConveningFile, actor: Actor, amara: Attendee
) -> None:
    again = check_in_attendee(file, actor, 1, amara.attendee_id, Method.SEARCH)
    words = Wording(at_venue=file.convening.at_venue)
    assert words.reason(again.decision.reasons[0]).startswith("In since 12:05 PM")


def test_the_exported_roster_has_the_venues_time(
    file: ConveningFile, amara: Attendee, tmp_path: Path
) -> None:
    export_to_file(file, tmp_path / "roster.csv")
    with (tmp_path / "roster.csv").open(encoding="utf-8-sig", newline="") as text:
        (row,) = csv.DictReader(text)
    assert row["day1_in"].startswith("2026-10-06T12:05:00") and row["day1_in"].endswith("-07:00")


def test_the_exported_history_and_a_personal_record_have_the_venues_time(
    file: ConveningFile, amara: Attendee, tmp_path: Path
) -> None:
    words = HistoryWording(at_venue=file.convening.at_venue)
    write_history(file, tmp_path / "history.csv", Asked(), words, ["Time"])
    newest = (tmp_path / "history.csv").read_text(encoding="utf-8-sig").splitlines()[-1]
    assert newest.startswith("2026-10-06T12:05:00.000-07:00,Checked in")
    write_subject_access(file, amara.attendee_id, tmp_path / "record.pdf", words)
    pages = "".join(page.extract_text() for page in PdfReader(tmp_path / "record.pdf").pages)
    assert "Oct 6, 2026, 12:05 PM" in pages and "7:05 PM" not in pages

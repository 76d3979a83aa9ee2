"""What is held about one person, for that person: all of it, and nothing about others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Attendee, Method, Standing
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_attendee, check_in_many
from pact_desktop.operations.edit import edit
from pact_desktop.operations.erase import erase
from pact_desktop.operations.merge import merge
from pact_desktop.operations.register import register
from pact_desktop.operations.standing import set_standing
from pact_desktop.operations.subject_access import personal_document, write_subject_access
from pact_desktop.operations.teams import set_coordinator
from pact_desktop.operations.undo import undo
from pact_desktop.store.convening_file import ConveningFile

TEAM = {"county": "Alameda", "affiliation": "county team member"}
BOTH = {1: Standing.APPROVED, 2: Standing.APPROVED}


def added(file: ConveningFile, actor: Actor, given: str, **fields: str) -> Attendee:
    return register(file, actor, {**TEAM, "given_name": given, **fields}, BOTH).attendee


def record_of(file: ConveningFile, attendee: Attendee) -> dict[str, Any]:
    return personal_document(file, attendee.attendee_id, HistoryWording())


def test_values_days_attendance_and_every_act_are_told(file: ConveningFile, actor: Actor) -> None:
    amara = added(file, actor, "Amara", email="amara@example.org", dietary="Vegan")
    edit(file, actor, amara.attendee_id, {"phone": "555-0142"})
    set_standing(file, actor, amara.attendee_id, 2, Standing.DECLINED, "Came last year already.")
    set_coordinator(file, actor, "Alameda", amara.attendee_id)
    told = check_in_attendee(file, actor, 1, amara.attendee_id, Method.SEARCH).recorded
    undo(file, actor, str(told.operation_id))
    record = record_of(file, amara)
    assert record["fields"]["phone"] == "555-0142"
    assert [one["standing"] for one in record["registrations"]] == ["approved", "declined"]
    assert record["coordinates"] == ["Alameda"]
    assert [act["what"] for act in record["history"]] == [
        "Added",
        "Changed",
        "Declined",
        "Team changed",
        "Checked in",
        "Taken back",
    ]
    facts = " ".join(fact for act in record["history"] for fact in act["facts"])
    for word in ("amara@example.org", "Vegan", "555-0142", "Came last year already."):
        assert word in facts
    assert record["history"][0]["entries"][0]["values"]["fields"]["email"] == "amara@example.org"


def test_nothing_about_others_is_in_it(file: ConveningFile, actor: Actor) -> None:
    amara, james = added(file, actor, "Amara"), added(file, actor, "James", family_name="Tran")
    check_in_many(file, actor, 1, [amara.attendee_id, james.attendee_id])
    text = json.dumps(record_of(file, amara))
    assert "Amara" in text
    for other in ("James", "Tran", james.attendee_id):
        assert other not in text


def test_merged_duplicates_are_told_with_the_one_who_was_kept(file: ConveningFile, actor: Actor) -> None:
    amara, twin = added(file, actor, "Amara"), added(file, actor, "Amy", email="amy@example.org")
    merge(file, actor, amara.attendee_id, twin.attendee_id)
    record = record_of(file, twin)
    assert record["attendee_id"] == amara.attendee_id
    assert "amy@example.org" in json.dumps(record)
    assert record["history"][-1]["what"] == "Merged"


def test_after_an_erasure_only_what_stays_is_told(file: ConveningFile, actor: Actor) -> None:
    amara = added(file, actor, "Amara", email="amara@example.org")
    erase(file, actor, amara.attendee_id)
    record = record_of(file, amara)
    assert "amara" not in json.dumps(record).casefold().replace(amara.attendee_id.casefold(), "")
    assert record["history"][-1]["what"] == "Erased"
    assert record["history"][0]["entries"][0]["erased"]


def test_it_is_written_as_json_and_as_a_pdf_to_be_read(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    strange = "Notes <b>&amp; more</b>\nمرحبا 日本 " + "x" * 400
    amara = added(file, actor, "Amara", family_name="Okafor", notes=strange)
    for name in ("record.json", "record.pdf"):
        write_subject_access(file, amara.attendee_id, tmp_path / name, HistoryWording())
    record = json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))
    assert record["fields"]["notes"] == strange
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "record.pdf").pages)
    assert "Amara Okafor" in text
    assert "<b>&amp;" in text
    with pytest.raises(UserError, match="neither"):
        write_subject_access(file, amara.attendee_id, tmp_path / "record.txt", HistoryWording())

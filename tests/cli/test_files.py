"""``import``, ``export``, ``badges``, ``report``."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pypdf
import pytest

from pact_desktop.paper.pdf import Pdf
from tests.cli.conftest import CommandLine

ROSTER = """First Name,Last Name,County,Affiliation,E-mail,Day 1,Day 2
Amara,Okafor,Alameda,County team member,amara@example.org,x,x
Bela,Ng,LA County,County team member,bela@example.org,x,
,,Madera,,,x,x
Caro,Diaz,Narnia,County team member,caro@example.org,x,x
"""


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """A roster of two good rows and two that cannot become attendees."""
    path = tmp_path / "roster.csv"
    path.write_text(ROSTER, encoding="utf-8")
    return path


def test_import_brings_the_good_rows_in_and_lists_the_others(trial: CommandLine, roster: Path) -> None:
    done = trial.ask("import", roster, status=1)
    assert (done["added"], done["changed"], done["unchanged"], done["rejected"]) == (2, 0, 0, 2)
    errors = [each for each in done["problems"] if each["severity"] == "error"]
    assert [each["row"] for each in errors] == [4, 5]
    assert errors[1]["value"] == "Narnia"
    assert {each["column"]: each["field"] for each in done["columns"]}["First Name"] == "given_name"
    assert trial.ask("search", "Bela")["attendees"][0]["county"] == "Los Angeles"
    assert len(trial.ask("undo", done["operation_id"])["undone"]) == 2
    assert trial.ask("search", "Bela")["attendees"] == []


def test_a_dry_run_says_the_same_and_changes_nothing(trial: CommandLine, roster: Path) -> None:
    before = trial.entries()
    dry = trial.ask("import", roster, "--dry-run", status=1)
    assert trial.entries() == before
    assert (dry["added"], dry["rejected"], dry["operation_id"]) == (2, 2, None)
    assert trial.ask("import", roster, status=1)["problems"] == dry["problems"]


def test_a_second_import_keeps_what_was_edited_here_and_lists_who_is_missing(
    trial: CommandLine, roster: Path
) -> None:
    trial.ask("import", roster, status=1)
    amara, bela = (trial.ask("search", name)["attendees"][0]["attendee_id"] for name in ("Amara", "Bela"))
    trial.ask("edit", amara, "--set", "county=Ventura")
    head, first, *_ = ROSTER.splitlines()
    roster.write_text(f"{head}\n{first.replace('Alameda', 'Madera')}\n", encoding="utf-8")
    again = trial.ask("import", roster)
    assert again["kept"] == [{"attendee_id": amara, "field": "county", "here": "Ventura", "file": "Madera"}]
    assert [each["attendee_id"] for each in again["missing"]] == [bela]


def test_a_mapping_says_which_column_is_which(trial: CommandLine, tmp_path: Path) -> None:
    roster, mapping = tmp_path / "odd.csv", tmp_path / "map.json"
    roster.write_text("Wer,Woher\nAmara,Alameda\n", encoding="utf-8")
    mapping.write_text(json.dumps({"Wer": "given_name", "Woher": "county"}), encoding="utf-8")
    assert trial.ask("import", roster, "--map", mapping)["added"] == 1
    mapping.write_text("{", encoding="utf-8")
    assert trial.ask("import", roster, "--map", mapping, status=2)["error"]["message"]


def test_standing_approved_makes_each_yes_an_approval(trial: CommandLine, tmp_path: Path) -> None:
    roster = tmp_path / "guests.csv"
    roster.write_text(
        "First Name,County,Affiliation,Day 2\nJon,Yolo,Non-PACT county guest,x\n", encoding="utf-8"
    )
    trial.ask("import", roster, "--standing", "approved")
    assert trial.ask("search", "Jon")["attendees"][0]["registrations"]["2"] == "approved"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("header.csv", b"First Name,Last Name\n"),
        ("book.xlsx", b"PK\x03\x04 not a workbook"),
        ("old.xls", b"\xd0\xcf\x11\xe0 cut"),
        ("letter.docx", b"PK\x03\x04"),
        ("picture.png", b"\x89PNG\r\n\x1a\n"),
    ],
)
def test_a_file_that_is_no_roster_is_told_and_changes_nothing(
    trial: CommandLine, tmp_path: Path, name: str, content: bytes
) -> None:
    path, before = tmp_path / name, trial.entries()
    path.write_bytes(content)
    said = trial("import", path, "--json")
    assert said.status == 2
    assert said.document["error"]["message"]
    assert trial.entries() == before
    assert "Traceback" not in said.err


def test_importing_an_export_again_changes_nothing(trial: CommandLine, roster: Path, tmp_path: Path) -> None:
    trial.ask("import", roster, status=1)
    for ending in ("csv", "xlsx"):
        path = tmp_path / f"export.{ending}"
        assert trial.ask("export", path)["rows"] == 2
        again = trial.ask("import", path)
        assert (again["added"], again["changed"], again["unchanged"]) == (0, 0, 2)


def test_the_roster_as_of_a_time_is_exported(trial: CommandLine, tmp_path: Path) -> None:
    trial.register("Amara", "Okafor")
    then, now = tmp_path / "then.csv", tmp_path / "now.csv"
    assert trial.ask("export", then, "--as-of", "2020-01-01")["rows"] == 0
    assert trial.ask("export", now, "--as-of", "2199-01-01T08:00-07:00")["rows"] == 1
    trial.ask("export", then, "--as-of", "then", status=2)
    trial.ask("export", then, "--as-of", "2020-01-01", "--with-codes", status=2)


def test_codes_are_exported_only_when_asked_for(trial: CommandLine, tmp_path: Path) -> None:
    code = trial.code_of(trial.register())
    plain, coded = tmp_path / "plain.csv", tmp_path / "coded.csv"
    trial.ask("export", plain)
    trial.ask("export", coded, "--with-codes")
    assert code not in plain.read_text(encoding="utf-8-sig")
    with coded.open(encoding="utf-8-sig", newline="") as text:
        assert [row["badge_code"] for row in csv.DictReader(text)] == [code]
    assert trial.ask("export", tmp_path / "roster.pdf", status=2)["error"]["message"]
    assert trial.ask("export", tmp_path / "nowhere" / "roster.csv", status=2)["error"]["message"]


def test_badges_are_printed_and_recorded(trial: CommandLine, roster: Path, tmp_path: Path) -> None:
    trial.ask("import", roster, status=1)
    out = tmp_path / "badges.pdf"
    printed = trial.ask("badges", "--out", out, "--stock", "letter-8", "--start-at", "8")
    assert (printed["badges"], printed["pages"], printed["bytes"]) == (2, 2, out.stat().st_size)
    assert len(pypdf.PdfReader(out).pages) == 2
    assert trial.ask("search", "Amara")["attendees"][0]["badge_issue"] == 1
    nobody = trial.ask("badges", "--out", tmp_path / "again.pdf", "--only-unprinted", status=2)
    assert nobody["error"]["message"]
    one = trial.ask("badges", "--out", tmp_path / "la.pdf", "--county", "Atlantis", status=2)
    assert "county" in one["error"]["message"]
    assert trial.ask("badges", "--out", tmp_path / "la.pdf", "--county", "la county")["badges"] == 1


@pytest.mark.parametrize(
    "wrong",
    [
        ("--stock", "papyrus"),
        ("--layout", "baroque"),
        ("--start-at", "7"),
        ("--start-at", "0"),
        ("--county", "X"),
    ],
)
def test_a_wrong_wish_prints_nothing(trial: CommandLine, tmp_path: Path, wrong: tuple[str, str]) -> None:
    trial.register()
    out, before = tmp_path / "badges.pdf", trial.entries()
    assert trial.ask("badges", "--out", out, *wrong, status=2)["error"]["message"]
    assert not out.exists()
    assert trial.entries() == before


def test_the_report_is_given_in_json_and_in_words(trial: CommandLine) -> None:
    person = trial.register()
    trial.ask("check-in", "--day", "1", "--attendee", person)
    report = trial.ask("report")
    assert report["days"][0]["in"] == report["days"][0]["expected"] == 1
    assert report == {**trial.ask("report", "--format", "json"), "made_at": report["made_at"]}
    said = trial("report")
    assert "Day 1, 2026-10-06: 1 in, 1 expected" in said.out


def test_the_report_is_written_in_each_kind_of_file(trial: CommandLine, tmp_path: Path) -> None:
    trial.register()
    files = {kind: tmp_path / f"report.{kind}" for kind in ("json", "csv", "xlsx", "pdf")}
    for kind, path in files.items():
        written = trial.ask("report", "--out", path)
        assert (written["path"], written["format"]) == (str(path), kind)
        assert written["days"][0]["expected"] == 1
    assert json.loads(files["json"].read_text(encoding="utf-8"))["days"][0]["expected"] == 1
    assert files["csv"].read_text(encoding="utf-8-sig").startswith("table,row,figure,value")
    assert openpyxl.load_workbook(files["xlsx"]).sheetnames[0] == "Days"
    assert "Attendance report" in pypdf.PdfReader(files["pdf"]).pages[0].extract_text()


def test_csv_goes_to_standard_output_and_binary_kinds_want_a_file(trial: CommandLine) -> None:
    assert trial("report", "--format", "csv").out.startswith("table,row,figure,value")
    for wrong in (
        ("--format", "pdf"),
        ("--format", "xlsx"),
        ("--format", "csv", "--json"),
        ("--format", "odt"),
    ):
        assert trial("report", *wrong).status == 2
    trial.ask("report", "--out", "report.txt", status=2)
    trial.ask("report", "--out", "/nowhere/report.xlsx", status=2)


def test_badges_that_do_not_come_out_whole_are_refused_in_a_sentence(
    trial: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial.register()
    out, before = tmp_path / "badges.pdf", trial.entries()
    monkeypatch.setattr(Pdf, "stamp", lambda pdf, form: None)
    said = trial("badges", "--out", out)
    assert said.status == 2
    assert "The badge of Amara Okafor does not come out" in said.err
    assert "No badge was recorded as printed" in said.err
    assert not out.exists()
    assert trial.entries() == before

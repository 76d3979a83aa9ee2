"""A whole season by command line: from three revised rosters to last year's convening taken over.

Every figure is one that follows from what was done before it.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from pypdf import PdfReader, PdfWriter

from tests.cli.conftest import CommandLine
from tests.cli.signed_sheets import signed_sheet

FIRST = [
    ["PACT Fall Convening, who comes"],
    [],
    ["Attendee Last", "Attendee First", "Goes by", "Co.", "Email", "Cell", "Work in", "Role", "10/6", "10/7"],
    ["Okafor", "Amara", "Mara", "LA County", "am@la.example", "213 555 0101", "CWS", "Team member", "x", "x"],
    ["Nguyễn", "Thị Minh", "", "los angeles", "minh@la.example", "", "Probation", "Team member", "x", "x"],
    ["García López", "José", "", "L.A.", "jg@la.example", "213 555 0103", "DMH", "Team member", "yes", "yes"],
    ["Álvarez", "Lucía", "", "San Bernardino Co.", "lucia@sb.example", "", "", "PACT Coordinator", "x", "x"],
    ["حداد", "ليلى", "", "Alameda", "layla@al.example", "", "", "Team member", "x", "x"],
    ["<b>Bo</b>", "'=1+1", "", "Alameda", "bo@al.example", "", "", "Team member", "x", "x"],
    ["Curly", "Moe", "", "Kern", "moe@kern.example", "", "", "Guest", "", "requested"],
    ["Howard", "Larry", "", "kern county", "larry@kern.example", "", "", "Guest", "", "x"],
    ["Fine", "Ida", "", "Fresno", "ida@fresno.example", "", "", "Guest", "x", "x"],
    ["Worker", "Will", "", "Riverside", "will@riv.example", "", "", "Child welfare services staff", "x", "x"],
    ["Okafor", "Amara", "", "Los Angeles", "", "213 555 0101", "", "Team member", "", "x"],
    ["Sea", "Poseidon", "", "Atlantis", "p@sea.example", "", "", "Guest", "", "x"],
    ["Total", "", "", "", "", "", "", "", "", "12"],
]  # fmt: skip

SECOND = [
    ["Email", "First name", "Last name", "County name", "Phone", "Affiliation", "Day 1", "Day 2"],
    ["am@la.example", "Amara", "Okafor", "Los Angeles", "213 555 0199", "Team member", "yes", "yes"],
    ["minh@la.example", "Thị Minh", "Nguyễn", "Los Angeles", "", "Team member", "no", "yes"],
    ["jg@la.example", "José", "García López", "Los Angeles", "213 555 9999", "Team member", "yes", "yes"],
    ["lucia@sb.example", "Lucía", "Álvarez", "San Bernadino", "", "PACT Coordinator", "yes", "yes"],
    ["layla@al.example", "ليلى", "حداد", "Alameda", "", "Team member", "yes", "yes"],
    ["bo@al.example", "=1+1", "<b>Bo</b>", "Alameda", "", "Team member", "yes", "yes"],
    ["moe@kern.example", "Moe", "Curly", "Kern", "", "Guest", "", "requested"],
    ["larry@kern.example", "Larry", "Howard", "Kern", "", "Guest", "", "yes"],
    ["ida@fresno.example", "Ida", "Fine", "Fresno", "", "Guest", "", "yes"],
    ["nora@ven.example", "Nora", "New", "Ventura", "", "Team member", "yes", "yes"],
]

THIRD = [
    ["Correo electrónico", "Nombre completo", "Condado", "Teléfono"],
    ["jg@la.example", "José García López", "Los Angeles", "213 555 9999"],
    ["nora@ven.example", "Nora New", "Ventura", "805 555 0100"],
]


@pytest.fixture
def season(pact: CommandLine) -> CommandLine:
    """A convening with nine places on Day 2 and nobody on its roster."""
    pact.start("--capacity-day2", "9")
    return pact


def _workbook(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    book = Workbook()
    book.create_sheet("Read me", 0)
    sheet = book.create_sheet("Roster FINAL v2")
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def _csv(path: Path, rows: Sequence[Sequence[str]], encoding: str, delimiter: str) -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def _counts(document: dict[str, Any]) -> tuple[int, int, int, int]:
    return document["added"], document["changed"], document["unchanged"], document["rejected"]


def _id(pact: CommandLine, name: str) -> str:
    return str(pact.ask("search", name)["attendees"][0]["attendee_id"])


def _figures(pact: CommandLine) -> list[tuple[int, int, int, int]]:
    """Expected, in, no-shows and walk-ins of both days."""
    days = pact.ask("report")["days"]
    return [(day["expected"], day["in"], day["no_shows"], day["walk_ins"]) for day in days]


def test_a_season(season: CommandLine, tmp_path: Path) -> None:
    _rosters(season, tmp_path)
    _requests(season, tmp_path)
    _eve(season, tmp_path)
    _door(season, tmp_path)
    _afterwards(season, tmp_path)


def _rosters(pact: CommandLine, folder: Path) -> None:
    first = _workbook(folder / "one.xlsx", FIRST)
    assert _counts(pact.ask("import", first, "--dry-run", status=1)) == (12, 0, 0, 1)
    assert _counts(pact.ask("import", first, status=1)) == (12, 0, 0, 1)
    assert _figures(pact)[0][0] == 6
    pact.ask("edit", _id(pact, "José García"), "--set", "phone=213 555 0000")

    second = _csv(folder / "two.csv", SECOND, "utf-16", ";")
    refused = pact.ask("import", second, status=2)
    assert [(each["name"], each["day"]) for each in refused["cancelled"]] == [("Thị Minh Nguyễn", 1)]
    document = pact.ask("import", second, "--confirm")
    assert _counts(document) == (1, 2, 7, 0)
    changed = {(each["field"], each["file"]) for each in document["changes"]}
    assert changed == {("phone", "213 555 0199"), ("day1", "no")}
    assert [(each["here"], each["file"]) for each in document["kept"]] == [("213 555 0000", "213 555 9999")]
    assert {one["given_name"] for one in document["missing"]} == {"Will", "Amara", ""}

    document = pact.ask("import", _csv(folder / "three.csv", THIRD, "utf-8-sig", ","), "--confirm")
    assert _counts(document) == (0, 1, 1, 0)
    assert [each["field"] for each in document["changes"]] == ["phone"]
    pact.ask("undo", document["operation_id"])
    assert pact.ask("search", "Nora")["attendees"][0]["phone"] == ""


def _requests(pact: CommandLine, folder: Path) -> None:
    (pair,) = pact.ask("duplicates")["pairs"]
    keep, other = (one["attendee_id"] for one in pair["attendees"])
    merged = pact.ask("merge", keep, other)["attendee"]
    assert (merged["preferred_name"], merged["email"]) == ("Mara", "am@la.example")
    jon = pact.ask("register", "--given", "Ide", "--family", "Fine", "--county", "Fresno")["attendee_id"]
    pact.ask("duplicates", "--dismiss", jon, _id(pact, "Ida Fine"))
    assert pact.ask("duplicates")["pairs"] == []

    moe, larry, ida = (_id(pact, name) for name in ("Moe Curly", "Larry Howard", "Ida Fine"))
    (day,) = pact.ask("requests", "--day", "2")["days"]
    assert (day["approved"], day["left"], day["waiting"], day["next"]) == (8, 1, 3, moe)
    assert "error" in pact.ask("requests", "approve", larry, "--day", "2", status=2)
    pact.ask("requests", "offer-next", "--day", "2")
    pact.ask("requests", "waitlist", larry, "--day", "2")
    pact.ask("requests", "decline", ida, "--day", "2", "--reason", "the line is long")
    assert "error" in pact.ask("requests", "offer-next", "--day", "2", status=2)
    pact.ask("edit", _id(pact, "Nora"), "--day", "2=cancelled")
    assert pact.ask("requests", "offer-next", "--day", "2")["attendees"][0]["attendee_id"] == larry

    letters = pact.ask("letters", "--out", folder / "letters")
    kinds = sorted(letter["kind"] for letter in letters["letters"])
    assert (kinds.count("approval"), kinds.count("decline"), kinds.count("confirmation")) == (2, 1, 8)
    assert all(Path(letter["path"]).is_file() for letter in letters["letters"])


def _eve(pact: CommandLine, folder: Path) -> None:
    larry = _id(pact, "Larry Howard")
    chosen = "pact_counties=LA County, Alameda, Kern, San Bernardino, Ventura"
    effects = pact.ask("convening", "--set", chosen, "--dry-run")["effects"]
    assert effects
    assert "Kern" not in pact.ask("convening")["pact_counties"]
    pact.ask("convening", "--set", chosen)
    pact.ask("teams", "move", "kern", larry)
    pact.ask("teams", "coordinator", "kern", larry)
    team = pact.ask("teams", "--county", "Kern")["teams"][0]
    assert (team["registered"], team["coordinator"]["attendee_id"]) == (1, larry)

    blank = PdfWriter()
    blank.add_blank_page(612, 792)
    blank.add_blank_page(612, 792)
    blank.write(folder / "agenda.pdf")
    alone = pact.ask("documents", "packets", "--out", folder / "packets.pdf")["pages"]
    pact.ask("resources", "add", folder / "agenda.pdf", "--kind", "agenda")
    people = pact.ask("documents", "name-tents", "--out", folder / "tents.pdf")["pages"]
    assert pact.ask("documents", "packets", "--out", folder / "packets.pdf")["pages"] == alone + 2 * people
    for kind in ("team-rosters", "labels", "signs"):
        assert pact.ask("documents", kind, "--out", folder / f"{kind}.pdf")["pages"] >= 1
    badges = pact.ask("badges", "--out", folder / "badges.pdf", "--back", "notes")
    assert badges["badges"] == people == 10
    assert len(PdfReader(folder / "badges.pdf").pages) == badges["pages"]
    assert "Nguyễn" in "".join(page.extract_text() for page in PdfReader(folder / "badges.pdf").pages)


def _door(pact: CommandLine, folder: Path) -> None:
    mara, jose = _id(pact, "Mara Okafor"), _id(pact, "José García")
    old = pact.code_of(mara)
    assert pact.ask("reissue", mara)["issue"] == 2
    scanned = pact.ask("check-in", "--day", "1", old, pact.code_of(mara), status=1)["results"]
    assert [result["outcome"] for result in scanned] == ["superseded", "admitted"]
    assert _figures(pact)[0] == (7, 1, 6, 0)

    read = pact.ask("documents", "read-sheet", signed_sheet(pact, folder, [jose]), "--check-in")
    assert [result["attendee"]["attendee_id"] for result in read["results"]] == [jose]
    walk_in = ("--county", "Kern", "--affiliation", "county team member", "--day", "1")
    assert pact.ask("walk-in", "--given", "Walt", "--family", "Walker", *walk_in)["outcome"] == "admitted"
    minh = _id(pact, "Nguyễn")
    assert (
        pact.ask("check-in", "--day", "1", "--attendee", minh, status=1)["results"][0]["outcome"]
        == "cancelled"
    )
    (anyway,) = pact.ask("check-in", "--day", "1", "--attendee", minh, "--override", "came anyway")["results"]
    assert _figures(pact)[0] == (9, 4, 5, 1)
    pact.ask("undo", anyway["operation_id"])
    assert _figures(pact)[0] == (8, 3, 5, 1)
    pact.ask("check-out", "--day", "1", "--attendee", mara)
    (back,) = pact.ask("check-in", "--day", "1", pact.code_of(mara))["results"]
    assert back["outcome"] == "admitted"
    pact.ask("check-in", "--day", "2", pact.code_of(jose), pact.code_of(minh))
    assert _figures(pact) == [(8, 3, 5, 1), (9, 2, 7, 0)]


def _afterwards(pact: CommandLine, folder: Path) -> None:
    assert pact.ask("documents", "certificates", "--out", folder / "certificates.pdf")["pages"] == 4
    pact.ask("report", "--format", "pdf", "--out", folder / "report.pdf")
    moment = pact.ask("history")["entries"][-1]["recorded_at"]
    backup = folder / "before.pact"
    entries = pact.ask("backup", backup)["entries"]
    jose = _id(pact, "José García")
    pact.ask("subject-access", jose, "--out", folder / "jose.json")
    pact.ask("erase", jose, "--yes")
    assert pact.ask("verify")["ok"]
    assert b"jg@la.example" not in pact.database.read_bytes()
    assert _figures(pact) == [(8, 3, 5, 1), (9, 2, 7, 0)]
    rows = pact.ask("export", folder / "final.csv")["rows"]
    assert pact.ask("export", folder / "then.csv", "--as-of", moment)["rows"] == rows
    assert _counts(pact.ask("import", folder / "final.csv")) == (0, 0, rows, 0)
    assert pact.ask("restore", backup, "--force")["entries"] >= entries
    assert pact.ask("verify")["ok"]
    assert b"jg@la.example" not in pact.database.read_bytes()

    later = folder / "later.pact"
    days = ("--day1", "2027-10-05", "--day2", "2027-10-06")
    after = pact.ask("new", later, "--title", "Next", *days, "--from", pact.database, "--people", "teams")
    assert "Kern" in after["pact_counties"]
    assert pact.ask("search", "Larry")["attendees"][0]["registrations"] == {"1": None, "2": None}

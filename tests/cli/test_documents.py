"""``documents``, ``check-certificate``."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from pypdf import PdfReader

from tests.cli.conftest import CommandLine
from tests.cli.signed_sheets import signed_sheet


def test_sign_in_sheets_tell_where_each_signs(trial: CommandLine, tmp_path: Path) -> None:
    person, out = trial.register(), tmp_path / "sheets.pdf"
    answer = trial.ask("documents", "sign-in-sheets", "--day", "1", "--out", out)
    assert answer["pages"] == len(PdfReader(out).pages) == 1
    assert [(row["attendee_id"], row["page"], len(row["box"])) for row in answer["rows"]] == [(person, 1, 4)]
    assert "error" in trial.ask("documents", "sign-in-sheets", "--out", out, status=2)
    few = trial.ask("documents", "name-tents", "--county", "alameda", "--paper", "a4", "--out", out)
    assert few["pages"] == 1
    assert "error" in trial.ask("documents", "poems", "--out", out, status=2)


def test_every_kind_takes_a_day(trial: CommandLine, tmp_path: Path) -> None:
    trial.register()
    for kind in ("team-rosters", "report"):
        assert trial.ask("documents", kind, "--day", "1", "--out", tmp_path / "out.pdf")["pages"] >= 1


def test_a_document_speaks_spanish_where_that_is_asked_for(trial: CommandLine, tmp_path: Path) -> None:
    trial.register()
    out = tmp_path / "out.pdf"
    for kind, words in (("team-rosters", "Salud pública"), ("report", "Integrante del equipo del condado")):
        trial.ask("documents", kind, "--language", "es", "--out", out)
        document = PdfReader(out)
        assert words in "".join(page.extract_text() for page in document.pages)
        assert str(document.root_object["/Lang"]) == "es"
    assert "error" in trial.ask("documents", "report", "--language", "xx", "--out", out, status=2)


def test_a_certificate_is_checked_by_its_number_and_code(trial: CommandLine, tmp_path: Path) -> None:
    person, out = trial.register(), tmp_path / "certificates.pdf"
    trial.ask("check-in", "--day", "1", "--attendee", person)
    assert trial.ask("documents", "certificates", "--out", out)["pages"] == 1
    words = PdfReader(out).pages[0].extract_text().split()
    number = f"{person}-1"
    assert number in words
    code = next(word for word in words if word.count("-") == 2 and len(word) == 14)
    assert trial.ask("check-certificate", number, code) == {"genuine": True}
    assert trial.ask("check-certificate", f"{person}-12", code, status=1) == {"genuine": False}


def test_a_photographed_sheet_is_read_and_who_signed_is_checked_in(
    trial: CommandLine, tmp_path: Path
) -> None:
    signed, absent = trial.register("Amara"), trial.register("Luz")
    image = signed_sheet(trial, tmp_path, [signed])
    before = trial.entries()
    answer = trial.ask("documents", "read-sheet", image)
    (sheet,) = answer["sheets"]
    assert (sheet["image"], sheet["page"], sheet["day"]) == (str(image), 1, 1)
    read = {row["attendee_id"]: (row["signed"], row["ink"]) for row in sheet["rows"]}
    assert read == {signed: ("yes", 1.0), absent: ("no", 0.0)}
    assert answer["unreadable"] == []
    assert trial.entries() == before

    answer = trial.ask("documents", "read-sheet", image, "--check-in")
    (result,) = answer["results"]
    assert (result["outcome"], result["attendee"]["attendee_id"]) == ("admitted", signed)
    assert result["attendee"]["attendance"]["1"]["method"] == "sheet"
    assert result["operation_id"]
    (again,) = trial.ask("documents", "read-sheet", image, "--check-in")["results"]
    assert (again["outcome"], again["operation_id"]) == ("already_in", None)


def test_what_cannot_be_read_is_listed_beside_what_can(trial: CommandLine, tmp_path: Path) -> None:
    image = signed_sheet(trial, tmp_path, [trial.register()])
    (tmp_path / "notes.jpg").write_text("no picture", encoding="utf-8")
    Image.new("L", (600, 800), 200).save(tmp_path / "wall.png")
    (tmp_path / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0")
    bad = [tmp_path / name for name in ("notes.jpg", "wall.png", "phone.heic")]
    answer = trial.ask("documents", "read-sheet", *bad, image, status=1)
    assert [Path(each["image"]).name for each in answer["unreadable"]] == [path.name for path in bad]
    assert len(answer["sheets"]) == 1
    assert "HEIC" in answer["unreadable"][2]["reason"]
    assert trial.ask("documents", "read-sheet", *bad, status=2)["sheets"] == []


def test_a_sheet_of_another_day_or_convening_is_said(pact: CommandLine, tmp_path: Path) -> None:
    pact.start()
    image = signed_sheet(pact, tmp_path, [pact.register()])
    answer = pact.ask("documents", "read-sheet", image, "--day", "2", "--check-in", status=2)
    assert "not of Day 2" in answer["unreadable"][0]["reason"]
    pact.database = tmp_path / "other.pact"
    pact.start()
    answer = pact.ask("documents", "read-sheet", image, "--check-in", status=2)
    assert "another convening" in answer["unreadable"][0]["reason"]


def test_who_is_not_let_in_is_refused_by_the_same_rules(trial: CommandLine, tmp_path: Path) -> None:
    person = trial.register()
    image = signed_sheet(trial, tmp_path, [person])
    trial.ask("edit", person, "--day", "1=cancelled")
    (result,) = trial.ask("documents", "read-sheet", image, "--check-in", status=1)["results"]
    assert (result["outcome"], result["operation_id"]) == ("cancelled", None)

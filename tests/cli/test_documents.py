"""``documents``, ``check-certificate``."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from tests.cli.conftest import CommandLine


def test_sign_in_sheets_tell_where_each_signs(trial: CommandLine, tmp_path: Path) -> None:
    person, out = trial.register(), tmp_path / "sheets.pdf"
    answer = trial.ask("documents", "sign-in-sheets", "--day", "1", "--out", out)
    assert answer["pages"] == len(PdfReader(out).pages) == 1
    assert [(row["attendee_id"], row["page"], len(row["box"])) for row in answer["rows"]] == [(person, 1, 4)]
    assert "error" in trial.ask("documents", "sign-in-sheets", "--out", out, status=2)
    assert "error" in trial.ask("documents", "poems", "--out", out, status=2)


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

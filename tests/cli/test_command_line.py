"""What all commands share: options, errors, the log, the window, the help."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from pact_desktop.cli.commands import search
from pact_desktop.cli.main import COMMANDS
from tests.cli.conftest import CommandLine


def test_common_options_are_taken_before_and_after_the_command(trial: CommandLine, tmp_path: Path) -> None:
    other = tmp_path / "other.pact"
    days = ("--day1", "2026-10-06", "--day2", "2026-10-07")
    trial.ask("new", other, "--title", "Other", *days)
    for arguments in (
        ("--database", trial.database, "--json", "convening"),
        ("convening", "--database", trial.database, "--json"),
        ("--database", other, "convening", "--json", "--database", trial.database),
    ):
        said = trial(*arguments)
        assert (said.status, said.document["title"]) == (0, "Trial")


def test_the_file_that_was_written_to_last_is_worked_on(trial: CommandLine, tmp_path: Path) -> None:
    days = ("--day1", "2026-10-06", "--day2", "2026-10-07")
    trial.ask("new", tmp_path / "other.pact", "--title", "Other", *days)
    assert trial.ask("convening")["title"] == "Other"
    trial.ask("convening", "--database", trial.database)
    assert trial.ask("convening")["title"] == "Other"
    trial.ask("convening", "--set", "venue=River Hall", "--database", trial.database)
    assert trial.ask("convening")["title"] == "Trial"


@pytest.mark.parametrize(
    "arguments",
    [
        ("conveen",),
        ("--no-such-option",),
        ("search",),
        ("undo",),
        ("check-in", "--day"),
        ("import", "/nowhere/roster.csv"),
        ("new", "x.pact", "--day1", "2026-10-06"),
    ],
)
def test_wrong_usage_is_one_document_and_status_2(pact: CommandLine, arguments: tuple[str, ...]) -> None:
    said = pact("--json", *arguments)
    assert said.status == 2
    assert said.document["error"]["message"]
    assert "--help" in said.document["error"]["hint"]
    assert said.err == ""


def test_without_json_an_error_is_a_sentence_on_standard_error(pact: CommandLine) -> None:
    said = pact("conveen")
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("No such command")


def test_the_help_lists_every_command_that_there_is(pact: CommandLine) -> None:
    said = pact("--help")
    assert said.status == 0
    for name in COMMANDS:
        assert f"  {name} " in said.out
        own = pact(name, "--help")
        assert own.status == 0
        assert "--database" in own.out


def test_what_nobody_foresaw_is_logged_without_what_was_typed(
    trial: CommandLine, monkeypatch: pytest.MonkeyPatch, settings_folder: Path
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("Amara Okafor, (916) 555-0142")

    monkeypatch.setattr(search, "find_attendees", fail)
    said = trial("search", "Amara", "--json")
    assert said.status == 70
    log = settings_folder / "pact-desktop.log"
    assert str(log) in said.document["error"]["hint"]
    written = log.read_text(encoding="utf-8")
    assert "RuntimeError" in written and "search.py" in written
    assert "Amara" not in written and "555" not in written
    assert "Traceback" not in said.err + said.out


def test_a_name_that_cannot_be_kept_is_told(trial: CommandLine) -> None:
    for option in ("--desk", "--operator"):
        trial.ask("search", "x", option, "R" * 101, status=2)
        trial.ask("undo", "x", option, os.fsdecode(b"\xff\xfe"), status=2)


def test_bytes_that_are_no_text_are_left_out_or_told(trial: CommandLine) -> None:
    assert trial.ask("register", "--given", os.fsdecode(b"Jos\xe9"))["given_name"] == "Jos"
    trial.ask("undo", os.fsdecode(b"\xff"), status=2)
    code = os.fsdecode(b"\xff\xfe")
    assert trial.ask("check-in", "--day", "1", code, status=1)["results"][0]["code"] == code


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_settings_folder_that_cannot_be_written_does_not_matter(
    trial: CommandLine, settings_folder: Path
) -> None:
    settings_folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    assert trial.ask("verify", "--database", trial.database)["ok"]


def test_a_settings_folder_that_cannot_be_made_does_not_matter(
    trial: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PACT_CONFIG_DIR", str(trial.database / "settings"))
    assert trial.ask("verify", "--database", trial.database)["ok"]


def test_without_a_screen_no_window_opens(pact: CommandLine) -> None:
    said = pact()
    assert said.status == 2
    assert "QT_QPA_PLATFORM" in said.err or "screen" in said.err


def test_doctor_lists_what_is_here(trial: CommandLine, settings_folder: Path) -> None:
    found = trial.ask("doctor")
    checks = {check["name"]: check for check in found["checks"]}
    assert found["ok"]
    assert checks.keys() >= {"qt", "cameras", "printers", "fonts", "database", "disk", "settings"}
    assert "Trial" in checks["database"]["detail"]
    assert checks["settings"]["detail"] == str(settings_folder)
    assert "fonts" in trial("doctor").out


def test_doctor_tells_a_database_that_cannot_be_used(trial: CommandLine) -> None:
    trial.database.write_text("hello")
    found = trial.ask("doctor", status=3)
    assert [check["name"] for check in found["checks"] if not check["ok"] and check["needed"]] == ["database"]


def test_doctor_works_before_there_is_any_convening(pact: CommandLine) -> None:
    assert pact.ask("doctor")["ok"]

"""Operators and PINs by command; the PIN comes from the environment, never from an option."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def roles(trial: CommandLine, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """A convening whose organizer Ines has the PIN 2468; nobody has given it."""
    monkeypatch.setenv("PACT_NEW_PIN", "2468")
    made = trial.ask("operators", "--set", "Ines", "--role", "organizer", "--pin")
    assert made["operators"] == [{"name": "Ines", "role": "organizer", "has_pin": True}]
    assert made["organizer_pin_is_set"]
    return trial


def test_roles_hold_once_an_organizer_has_a_pin(roles: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = roles.ask("convening", "--set", "capacity_day1=50", status=2)
    assert refused["error"]["message"] == "This needs an organizer's PIN."
    assert "PACT_PIN" in refused["error"]["hint"]
    monkeypatch.setenv("PACT_PIN", "1111")
    assert roles.ask("convening", "--set", "capacity_day1=50", status=2)["error"]["message"].startswith(
        "This PIN"
    )
    monkeypatch.setenv("PACT_PIN", "2468")
    assert roles.ask("convening", "--set", "capacity_day1=50")["capacity_day1"] == 50


def test_an_override_names_the_organizer_in_the_history(
    roles: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    guest = ("walk-in", "--given", "Cleo", "--family", "Lund", "--county", "Kern", "--day", "1")
    roles.ask(*guest, "--affiliation", "non-PACT county guest", "--override", "Invited", status=2)
    monkeypatch.setenv("PACT_PIN", "2468")
    result = roles.ask(*guest, "--affiliation", "non-PACT county guest", "--override", "Invited")
    assert result["outcome"] == "admitted"
    entries = roles.ask("history")["entries"]
    assert {entry["operator"] for entry in entries if entry["operation_id"] == result["operation_id"]} == {
        "Ines"
    }


def test_a_stream_of_codes_asks_for_the_pin_only_where_it_is_needed(roles: CommandLine) -> None:
    person = roles.register()
    said = roles("check-in", "--day", "1", "--stdin", stdin=roles.code_of(person).encode() + b"\n")
    assert said.status == 0
    assert '"admitted"' in said.out


def test_restoring_and_removing_need_the_pin(
    roles: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roles.ask("backup", tmp_path / "copy.pact")
    roles.ask("restore", tmp_path / "copy.pact", "--force", status=2)
    roles.ask("operators", "--remove", "Ines", status=2)
    monkeypatch.setenv("PACT_PIN", "2468")
    roles.ask("restore", tmp_path / "copy.pact", "--force")
    assert roles.ask("operators", "--remove", "Ines")["operators"] == []


def test_a_pin_is_no_option(roles: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    assert roles("operators", "--pin").status == 2
    monkeypatch.delenv("PACT_NEW_PIN")
    assert "PACT_NEW_PIN" in roles("operators", "--set", "Ines", "--pin").err

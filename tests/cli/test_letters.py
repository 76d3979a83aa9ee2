"""``letters``, ``calendar`` and ``contacts``: files for mail programs, calendars and address books."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import CommandLine


def test_letters_are_shown_to_copy_or_written_as_files(trial: CommandLine, tmp_path: Path) -> None:
    ada = trial.register("Ada", "Okafor", "--email", "ada@example.org")
    bo = trial.register("Bo", "Okafor")
    shown = trial.ask("letters")
    assert [one["kind"] for one in shown["letters"]] == ["confirmation", "confirmation"]
    assert shown["letters"][0]["text"].startswith("Dear Ada Okafor,")
    assert "Hola, Ada Okafor:" in trial("letters", "--language", "es").out
    folder = tmp_path / "letters"
    written = trial.ask("letters", "--out", folder, status=1)
    assert [one["attendee_id"] for one in written["letters"]] == [ada]
    assert Path(written["letters"][0]["path"]).parent == folder.resolve()
    assert written["skipped"] == [{"attendee_id": bo, "name": "Bo Okafor", "reason": "no_address"}]
    only = trial.ask("letters", "--out", folder, "--attendee", ada, "--kind", "confirmation", "--day", "2")
    assert (only["letters"][0]["days"], only["skipped"]) == ([2], [])
    assert trial.ask("letters", "--kind", "decline")["letters"] == []
    trial.ask("letters", "--out", folder, "--kind", "decline", status=2)


def test_the_calendar_and_contact_cards_are_files(trial: CommandLine, tmp_path: Path) -> None:
    ada = trial.register("Ada", "Okafor", "--email", "ada@example.org", "--tags", "share-contact")
    bo = trial.register("Bo", "Okafor")
    assert trial.ask("calendar", tmp_path / "convening.ics")["events"] == 2
    cards = trial.ask("contacts", tmp_path / "people.vcf")
    assert (cards["contacts"], cards["not_agreed"]) == ([{"attendee_id": ada, "name": "Ada Okafor"}], [])
    named = trial.ask("contacts", tmp_path / "people.vcf", "--attendee", bo, "--attendee", ada, status=1)
    assert named["not_agreed"] == [{"attendee_id": bo, "name": "Bo Okafor"}]

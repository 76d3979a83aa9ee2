"""``register``, ``search``, ``edit``, ``reissue``, ``merge``, ``erase``."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pact_desktop.store import convening_file
from pact_desktop.store.backup import automatic_backup
from tests.cli.conftest import CommandLine

AN_ATTENDEE_HAS = {
    "attendee_id",
    "given_name",
    "family_name",
    "preferred_name",
    "county",
    "affiliation",
    "discipline",
    "agency",
    "email",
    "phone",
    "registrations",
    "attendance",
    "badge_issue",
}


def test_register_gives_the_attendee(trial: CommandLine) -> None:
    person = trial.ask(
        *("register", "--given", "Amara", "--family", "Okafor", "--county", "alameda county"),
        *("--affiliation", "County team member", "--discipline", "Legal/courts", "--preferred-name", "Mara"),
        *("--day", "1", "--day", "2=waitlisted"),
    )
    assert person.keys() >= AN_ATTENDEE_HAS
    assert (person["county"], person["discipline"]) == ("Alameda", "legal_courts")
    assert person["registrations"] == {"1": "approved", "2": "waitlisted"}
    assert person["attendance"] == {"1": None, "2": None}
    assert (person["badge_issue"], len(person["attendee_id"])) == (0, 13)
    assert person["attendee"]["attendee_id"] == person["attendee_id"]


def test_field_options_are_also_taken_with_underscores(trial: CommandLine) -> None:
    person = trial.ask("register", "--given_name", "Amara", "--external_id", "R-7")
    assert (person["given_name"], person["external_id"]) == ("Amara", "R-7")


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        ("--given", "A", "--county", "Narnia"),
        ("--given", "A", "--affiliation", "friend"),
        ("--given", "A", "--day", "3"),
        ("--given", "A", "--day", "1=perhaps"),
        ("--given", "A" * 400),
        ("--given", "A", "--day", "1=declined"),
        ("--given", "A", "--shoe-size", "42"),
    ],
)
def test_what_cannot_be_kept_registers_nobody(trial: CommandLine, wrong: tuple[str, ...]) -> None:
    before = trial.entries()
    assert trial.ask("register", *wrong, status=2)["error"]["message"]
    assert trial.entries() == before


def test_search_forgives_and_gives_attendees_best_first(trial: CommandLine) -> None:
    wanted = trial.register("José", "Núñez")
    trial.register("Josefina", "Nunley")
    found = trial.ask("search", "jose", "nunez")["attendees"]
    assert found[0]["attendee_id"] == wanted
    assert found[0].keys() >= AN_ATTENDEE_HAS
    assert len(trial.ask("search", "jos", "--limit", "1")["attendees"]) == 1
    assert trial.ask("search", "zzzzqq")["attendees"] == []


def test_edit_changes_fields_and_standings_as_one_operation(trial: CommandLine) -> None:
    person = trial.register()
    edited = trial.ask(
        "edit", person, "--set", "agency=Harbor", "--set", "given-name=Amy", "--day", "2=cancelled"
    )
    assert (edited["agency"], edited["given_name"]) == ("Harbor", "Amy")
    assert edited["attendee"]["registrations"] == {"1": "approved", "2": "cancelled"}
    assert len(trial.ask("undo", edited["operation_id"])["undone"]) == 2
    assert trial.ask("search", "Amara")["attendees"][0]["registrations"]["2"] == "approved"


def test_declining_needs_a_reason(trial: CommandLine) -> None:
    person = trial.register()
    assert "reason" in trial.ask("edit", person, "--day", "1=declined", status=2)["error"]["message"]
    declined = trial.ask("edit", person, "--day", "1=declined", "--reason", "No place")
    assert declined["registrations"]["1"] == "declined"


@pytest.mark.parametrize("wrong", [(), ("--day", "1"), ("--set", "shoe_size=42"), ("--set", "county=Narnia")])
def test_an_edit_that_says_nothing_or_nonsense_changes_nothing(
    trial: CommandLine, wrong: tuple[str, ...]
) -> None:
    person = trial.register()
    before = trial.entries()
    trial.ask("edit", person, *wrong, status=2)
    assert trial.entries() == before


def test_reissue_raises_the_issue_and_gives_the_code(trial: CommandLine) -> None:
    person = trial.register()
    old = trial.code_of(person)
    reissued = trial.ask("reissue", person)
    assert (reissued["issue"], reissued["badge_issue"]) == (2, 2)
    assert reissued["badge_code"] == trial.code_of(person) != old
    refused = trial.ask("check-in", "--day", "1", old, status=1)["results"][0]
    assert refused["outcome"] == "superseded"


def test_merge_makes_two_attendees_one(trial: CommandLine) -> None:
    kept, other = (
        trial.register("Amara", "Okafor"),
        trial.register("Amy", "Okafor", "--email", "a@example.org"),
    )
    merged = trial.ask("merge", kept, other)
    assert (merged["attendee_id"], merged["email"]) == (kept, "a@example.org")
    assert len(trial.ask("search", "Okafor")["attendees"]) == 1
    trial.ask("undo", merged["operation_id"])
    assert len(trial.ask("search", "Okafor")["attendees"]) == 2


def test_duplicates_lists_likely_pairs_with_score_and_reasons(trial: CommandLine) -> None:
    people = {trial.register("Amara", "Okafor"), trial.register("AMARA", "Okafor")}
    (pair,) = trial.ask("duplicates")["pairs"]
    assert {attendee["attendee_id"] for attendee in pair["attendees"]} == people
    assert 0.6 <= pair["score"] <= 1
    assert "name" in pair["because"]


def test_a_pair_that_was_said_to_be_two_is_not_listed_until_that_is_undone(trial: CommandLine) -> None:
    one, other = trial.register("Amara", "Okafor"), trial.register("AMARA", "Okafor")
    said = trial.ask("duplicates", "--dismiss", one, other)
    assert trial.ask("duplicates")["pairs"] == []
    trial.ask("undo", said["operation_id"])
    assert len(trial.ask("duplicates")["pairs"]) == 1


def test_erase_wants_a_yes_and_leaves_no_trace_of_the_values(trial: CommandLine) -> None:
    person = trial.register("Unmistakable", "Okafor")
    trial.ask("erase", person, status=2)
    assert trial.ask("erase", person, "--yes")["erased"] == person
    assert b"Unmistakable" not in trial.database.read_bytes()
    assert trial.ask("verify")["ok"]


def test_an_erasure_is_repeated_when_an_older_backup_is_opened(trial: CommandLine, tmp_path: Path) -> None:
    person, older = trial.register("Unmistakable", "Okafor"), tmp_path / "older.pact"
    trial.ask("backup", older)
    trial.ask("erase", person, "--yes")
    found = trial.ask("search", "Unmistakable", "--database", older)["attendees"]
    assert found == []
    assert b"Unmistakable" not in older.read_bytes()


def test_a_merged_persons_erasure_reaches_a_backup_made_before_the_merge(
    trial: CommandLine, tmp_path: Path
) -> None:
    one, two, three = (trial.register(f"Unmistakable{number}", "Okafor") for number in range(3))
    older = tmp_path / "older.pact"
    trial.ask("backup", older)
    trial.ask("merge", one, two)
    trial.ask("merge", one, three)
    trial.ask("erase", one, "--yes")
    trial.ask("search", "Okafor", "--database", older)
    assert b"Unmistakable" not in older.read_bytes()


def test_an_erasure_names_the_automatic_backups_that_still_hold_the_person(trial: CommandLine) -> None:
    person = trial.register("Unmistakable", "Okafor")
    assert trial.ask("erase", trial.register(), "--yes")["backups"] == []
    kept = automatic_backup(trial.database, "hourly").path
    said = trial("erase", person, "--yes", "--json")
    assert said.document["backups"] == [str(kept)]
    assert str(kept.parent) in said.err


def test_an_erasure_that_another_program_holds_up_is_told_and_ends_with_the_next_command(
    trial: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(convening_file, "READERS_WAIT_SECONDS", 0.05)
    person = trial.register("Unmistakable", "Okafor")
    with closing(sqlite3.connect(trial.database, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM entry").fetchone()
        said = trial("erase", person, "--yes", "--json")
        assert (said.status, said.document["erased"], said.document["complete"]) == (1, person, False)
        assert "is erased" in said.err
        assert "Close the other program" in said.err
    trial.ask("verify")
    assert not [part for part in trial.folder.glob("trial.pact*") if b"Unmistakable" in part.read_bytes()]
    assert trial.ask("erase", person, "--yes")["complete"]


def test_erased_ids_are_kept_without_names(trial: CommandLine, settings_folder: Path) -> None:
    person = trial.register("Unmistakable", "Okafor")
    trial.ask("erase", person, "--yes")
    kept = (settings_folder / "settings.json").read_text(encoding="utf-8")
    assert person in json.loads(kept)["erased"].popitem()[1]
    assert "Unmistakable" not in kept


@pytest.mark.parametrize("command", ["edit", "reissue", "erase", "merge"])
@pytest.mark.parametrize("nobody", ["0000000000000", "not-an-id", "ZZZZZZZZZZZZZ", "🎈"])
def test_ids_that_lead_to_nobody_are_told(trial: CommandLine, command: str, nobody: str) -> None:
    more = {"edit": ["--set", "agency=X"], "erase": ["--yes"], "merge": [nobody]}.get(command, [])
    assert nobody[:5] in trial.ask(command, nobody, *more, status=2)["error"]["message"]

"""Which file commands work on when none is named, and that a backup is never it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pact_desktop.store.backup import automatic_backup
from pact_desktop.store.opening import open_convening
from tests.cli.conftest import CommandLine


@pytest.fixture
def copy(trial: CommandLine, tmp_path: Path) -> Path:
    """A backup of a convening with Amara in it."""
    trial.register("Amara")
    copy = tmp_path / "copy.pact"
    trial.ask("backup", copy)
    return copy


def test_verifying_a_backup_does_not_send_the_next_registration_into_it(
    trial: CommandLine, copy: Path
) -> None:
    entries, before = trial.entries(), copy.read_bytes()
    assert trial.ask("verify", "--database", copy)["entries"] == entries
    for reading in (("search", "Amara"), ("report",), ("history",), ("convening",)):
        trial.ask(*reading, "--database", copy)
    assert copy.read_bytes() == before
    assert list(copy.parent.glob("copy*")) == [copy]
    trial.register("Bela")
    assert trial.entries() == entries + 2  # with the desk's own
    assert trial.ask("search", "Bela", "--database", copy)["attendees"] == []


@pytest.mark.parametrize(
    "reading",
    [
        ("search", "a"),
        ("verify",),
        ("report",),
        ("convening",),
        ("history",),
        ("teams",),
        ("requests",),
        ("duplicates",),
        ("operators",),
        ("resources",),
        ("letters",),
        ("doctor",),
        ("rehearse",),
    ],
    ids=" ".join,
)
def test_a_command_that_reads_does_not_choose_the_file(
    trial: CommandLine, tmp_path: Path, reading: tuple[str, ...]
) -> None:
    other = tmp_path / "other.pact"
    trial.ask("new", other, "--title", "Other", "--day1", "2027-10-06", "--day2", "2027-10-07")
    trial.ask("convening", "--set", "venue=Hall", "--database", trial.database)
    assert trial(*reading, "--database", other).status in (0, 1)
    assert trial.ask("convening")["title"] == "Trial"


@pytest.mark.parametrize("where", ["by hand", "automatic"])
def test_nothing_is_recorded_in_a_backup_and_how_to_go_on_is_said(
    trial: CommandLine, copy: Path, where: str
) -> None:
    if where == "automatic":
        copy = automatic_backup(trial.database, "hourly").path
    before = trial.ask("verify", "--database", copy)["entries"]
    person = trial.ask("search", "Amara", "--database", copy)["attendees"][0]["attendee_id"]
    for words in (
        ("register", "--given", "Bela", "--family", "Ng"),
        ("check-in", "--day", "1", "--attendee", person),
        ("convening", "--set", "venue=Hall"),
        ("undo", "0" * 32),
        ("erase", person, "--yes"),
        ("badges", "--out", copy.with_name("badges.pdf")),
        ("letters", "--out", copy.with_name("letters")),
    ):
        error = trial.ask(*words, "--database", copy, status=2)["error"]
        assert "is a backup of Trial, made on 20" in error["message"], words
        assert "pact-desktop restore" in error["hint"]
    assert trial.ask("verify", "--database", copy)["entries"] == before
    assert trial.ask("search", "Amara", "--database", copy)["attendees"]
    assert not copy.with_name("badges.pdf").exists()
    assert not copy.with_name("letters").exists()


def test_a_backup_is_worked_on_once_it_was_restored(trial: CommandLine, copy: Path, tmp_path: Path) -> None:
    moved = tmp_path / "moved.pact"
    trial.ask("restore", copy, "--database", moved)
    trial.ask("register", "--given", "Bela", "--family", "Ng", "--database", moved)
    assert trial.ask("search", "Bela")["attendees"]  # what was written to is worked on now
    with open_convening(copy) as backup, open_convening(moved) as restored:
        assert backup.backup_made_at is not None
        assert restored.backup_made_at is None


def test_the_backup_of_a_backup_tells_when_the_first_was_made(
    trial: CommandLine, copy: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second.pact"
    trial.ask("backup", second, "--database", copy)
    with open_convening(copy) as one, open_convening(second) as other:
        assert one.backup_made_at == other.backup_made_at


def test_rehearsing_on_a_backup_and_taking_it_over_are_reading(
    trial: CommandLine, copy: Path, tmp_path: Path
) -> None:
    assert trial.ask("rehearse", "--database", copy)["waiting"]
    days = ("--day1", "2027-10-06", "--day2", "2027-10-07")
    trial.ask("new", tmp_path / "next.pact", "--title", "Next", *days, "--from", copy)
    assert trial.ask("convening")["title"] == "Next"
    trial.register("Bela")


def test_what_writes_says_where_if_nobody_named_the_file(trial: CommandLine) -> None:
    words = ("register", "--given", "Bela", "--family", "Ng", "--json")
    assert f"Recorded in {trial.database}." in trial(*words).err
    assert trial(*words, "--database", trial.database).err == ""
    assert trial("search", "Bela", "--json").err == ""


def test_a_backup_is_not_restored_over_a_backup_nor_over_itself(
    trial: CommandLine, copy: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.pact"
    trial.ask("backup", other)
    before = {each: each.read_bytes() for each in (copy, other)}
    for target in (other, copy):
        assert trial.ask("restore", copy, "--force", "--database", target, status=2)["error"]["message"]
    assert {each: each.read_bytes() for each in (copy, other)} == before


@pytest.mark.parametrize("name", ["roster.xlsx", "folder", "paper.pact"])
def test_restoring_moves_no_other_file_away(
    trial: CommandLine, copy: Path, tmp_path: Path, name: str
) -> None:
    target = tmp_path / name
    if name == "folder":
        target.mkdir()
    else:
        target.write_bytes(b"%PDF-1.4 mine")
    before = sorted(tmp_path.iterdir())
    trial.ask("restore", copy, "--force", "--database", target, status=2)
    assert sorted(tmp_path.iterdir()) == before

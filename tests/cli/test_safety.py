"""``verify``, ``backup``, ``restore``, and databases that are not what they should be."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine


def test_verify_counts_entries_and_finds_nothing(trial: CommandLine) -> None:
    trial.register()
    assert trial.ask("verify") == {"ok": True, "entries": trial.entries(), "problems": []}


def test_verify_tells_a_change_behind_the_journal(trial: CommandLine) -> None:
    trial.register()
    with closing(sqlite3.connect(trial.database)) as connection, connection:
        connection.execute("UPDATE attendee SET county = 'Ventura'")
    found = trial.ask("verify", status=3)
    assert not found["ok"]
    assert "attendee" in found["problems"][0]


def test_a_backup_can_be_restored_and_the_old_file_is_kept(trial: CommandLine, tmp_path: Path) -> None:
    trial.register()
    copy = tmp_path / "copy.pact"
    made = trial.ask("backup", copy)
    assert (made["entries"], made["sha256"]) == (trial.entries(), sha256(copy.read_bytes()).hexdigest())
    trial.register("Bela")
    assert "--force" in trial.ask("restore", copy, status=2)["error"]["hint"]
    assert trial.ask("restore", copy, "--force")["entries"] == made["entries"]
    assert trial.ask("search", "Bela")["attendees"] == []
    kept = next(tmp_path.glob("trial.before-*.pact"))
    assert trial.ask("search", "Bela", "--database", kept)["attendees"]


def test_a_backup_never_writes_over_a_file(trial: CommandLine, tmp_path: Path) -> None:
    there = tmp_path / "there.pact"
    there.write_text("mine")
    trial.ask("backup", there, status=2)
    trial.ask("backup", tmp_path / "nowhere" / "copy.pact", status=2)
    assert there.read_text() == "mine"


def test_what_is_no_backup_is_not_restored(trial: CommandLine, tmp_path: Path) -> None:
    before = trial.database.read_bytes()
    wrong = tmp_path / "wrong.pact"
    wrong.write_text("not a database at all")
    trial.ask("restore", wrong, "--force", status=3)
    trial.ask("restore", tmp_path / "none.pact", "--force", status=2)
    assert trial.database.read_bytes() == before


def test_restore_makes_a_file_where_there_is_none(trial: CommandLine, tmp_path: Path) -> None:
    trial.register()
    copy, elsewhere = tmp_path / "copy.pact", tmp_path / "elsewhere.pact"
    trial.ask("backup", copy)
    trial.ask("restore", copy, "--database", elsewhere)
    assert trial.ask("search", "Amara", "--database", elsewhere)["attendees"]


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _other_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE attendee (name TEXT)")


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _scribbled(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 3] = b"\xa5" * 4096 * 2
    path.write_bytes(content)


SPOILED: dict[str, Callable[[Path], object]] = {
    "missing": Path.unlink,
    "text": lambda path: path.write_text("hello"),
    "empty": lambda path: path.write_bytes(b""),
    "another program's": _other_program,
    "newer": _newer,
    "cut": _cut,
    "scribbled over": _scribbled,
    "a folder": _folder,
}


@pytest.mark.parametrize("how", SPOILED)
@pytest.mark.parametrize("command", ["verify", "search", "check-in", "backup"])
def test_a_database_that_cannot_be_used_ends_with_status_3(
    trial: CommandLine, tmp_path: Path, how: str, command: str
) -> None:
    SPOILED[how](trial.database)
    before = trial.database.read_bytes() if trial.database.is_file() else None
    more: dict[str, list[str | Path]] = {
        "search": ["x"],
        "check-in": ["--day", "1", "x"],
        "backup": [tmp_path / "copy.pact"],
    }
    said = trial(command, *more.get(command, []), "--json")
    assert said.status == 3
    assert said.document["error"]["message"]
    assert "Traceback" not in said.err
    assert before is None or trial.database.read_bytes() == before


def test_a_stream_ends_with_an_error_where_the_database_cannot_be_used(trial: CommandLine) -> None:
    trial.database.write_text("hello")
    said = trial("check-in", "--day", "1", "--stdin", stdin=b"CODE\n")
    assert said.status == 3
    assert said.document["error"]["hint"]


def test_without_any_convening_the_next_step_is_named(pact: CommandLine) -> None:
    error = pact.ask("search", "x", status=3)["error"]
    assert "pact-desktop new" in error["hint"]


def test_a_file_that_another_program_holds_is_told_and_the_stream_ends(
    trial: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = trial.code_of(trial.register())
    monkeypatch.setattr("pact_desktop.store.engine.BUSY_MILLISECONDS", 50)
    with closing(sqlite3.connect(trial.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        said = trial("check-in", "--day", "1", "--stdin", stdin=code.encode() + b"\n")
        assert said.status == 3
        assert "locked" in said.document["error"]["message"]
        other.execute("ROLLBACK")
    assert trial.ask("check-in", "--day", "1", code)["results"][0]["outcome"] == "admitted"


def test_an_empty_convening_exports_and_reports(trial: CommandLine, tmp_path: Path) -> None:
    for ending in ("csv", "xlsx"):
        assert trial.ask("export", tmp_path / f"nobody.{ending}")["rows"] == 0
    for ending in ("json", "csv", "xlsx", "pdf"):
        assert trial.ask("report", "--out", tmp_path / f"nothing.{ending}")["days"][0]["expected"] == 0


def test_a_file_whose_values_were_emptied_is_used_by_no_command(
    trial: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PACT_NEW_PIN", "2718")
    someone = trial.register()
    code = trial.code_of(someone)
    trial.ask("operators", "--set", "Rosa", "--role", "organizer", "--pin")
    with closing(sqlite3.connect(trial.database)) as connection, connection:
        (trigger,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'entry_no_other_values'"
        ).fetchone()
        connection.execute("DROP TRIGGER entry_no_other_values")
        connection.execute(
            'UPDATE entry SET "values" = NULL, salt = NULL'
            " WHERE kind IN ('operator.changed', 'setting.changed', 'attendee.registered')"
        )
        connection.execute("DELETE FROM operator")
        connection.execute(trigger)
    before = trial.database.read_bytes()
    for command in (
        ("search", "Amara"),
        ("check-in", "--day", "1", code),
        ("operators",),
        ("convening",),
        ("history",),
        ("badges", "--out", tmp_path / "badges.pdf"),
        ("backup", tmp_path / "copy.pact"),
        ("register", "--given", "Bela", "--family", "Toth"),
    ):
        said = trial(*command)
        assert said.status == 3, said
        assert "has lost the values of entries" in said.err
        assert "Restore it from a backup" in said.err
    found = trial.ask("verify", status=3)
    assert not found["ok"]
    assert sum("has lost its values" in problem for problem in found["problems"]) >= 3
    assert "has lost its values" in trial("verify").out
    assert trial.database.read_bytes() == before
    assert not list(tmp_path.glob("*.pdf"))
    assert not (tmp_path / "copy.pact").exists()

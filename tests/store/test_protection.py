"""What the file itself refuses, and what verify finds when somebody changed it all the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError

from pact_desktop.domain.errors import UnusableDatabaseError
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Entry
from pact_desktop.store import queries
from pact_desktop.store.backup import verify_file
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.schema import JOURNAL
from tests.support.convenings import about, record, registration

NAMES = ", ".join(f'"{name}"' for name in Entry._fields)
OTHERS = NAMES.removeprefix('"id", ')


def tampered(path: Path, *statements: str) -> None:
    """Change the file behind the program's back, with its triggers taken away and put back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)


@pytest.mark.parametrize("recursive", ["ON", "OFF"], ids=["recursive", "plain"])
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET operator = 'Somebody else'",
        "UPDATE entry SET recorded_at = '2026-10-06T00:00:00+00:00' WHERE position = 1",
        "UPDATE entry SET \"values\" = '{}'",
        "UPDATE entry SET salt = x'00'",
        "UPDATE entry SET clock = clock + 1",
        "UPDATE entry SET hash = x'00'",
        "UPDATE entry SET position = position + 100",
        "UPDATE entry SET rowid = rowid + 100",
        'UPDATE entry SET oid = 100, "values" = NULL, salt = NULL WHERE position = 1',
        "UPDATE OR REPLACE entry SET rowid = 2 WHERE position = 1",
        "UPDATE OR IGNORE entry SET rowid = 100 WHERE position = 1",
        "UPDATE OR REPLACE entry SET id = (SELECT id FROM entry WHERE position = 2) WHERE position = 1",
        "DELETE FROM entry",
        "DELETE FROM entry WHERE position = 2",
        "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE position = 1",
        f"REPLACE INTO entry SELECT 1, x'00', {OTHERS} FROM entry WHERE position = 2",
        f"REPLACE INTO entry SELECT 100, id, {OTHERS} FROM entry WHERE position = 1",
        f"REPLACE INTO entry ({NAMES}) SELECT {NAMES} FROM entry WHERE position = 1",
        f"REPLACE INTO entry ({NAMES}) SELECT x'00', {OTHERS} FROM entry WHERE position = 1",
        "INSERT INTO entry SELECT * FROM entry WHERE true ON CONFLICT DO UPDATE SET operator = 'X'",
    ],
)
def test_the_database_refuses_to_change_the_journal(closed: Path, change: str, recursive: str) -> None:
    before = closed.read_bytes()
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute(f"PRAGMA recursive_triggers={recursive}")
        with pytest.raises(sqlite3.DatabaseError, match=r"append-only|there already"), connection:
            connection.execute(change)
    assert closed.read_bytes() == before


def test_the_program_itself_may_only_empty_values_and_salt_together(file: ConveningFile) -> None:
    (entry,) = record(file, registration(1))
    record(file, about(1, kinds.ERASED, kept={}))
    with file.writing("Lobby", "Ana") as transaction:
        transaction.connection.execute(
            sa.update(JOURNAL).where(JOURNAL.c.id == entry.id).values(values=sa.null(), salt=sa.null())
        )
    with pytest.raises(UnusableDatabaseError), file.writing("Lobby", "Ana") as transaction:
        transaction.connection.execute(sa.update(JOURNAL).where(JOURNAL.c.id == entry.id).values(salt=b"1"))


@pytest.mark.parametrize("table", ["entry", "attendee", "secret", "local_state"])
def test_a_reader_cannot_write(file: ConveningFile, table: str) -> None:
    with pytest.raises((UnusableDatabaseError, DatabaseError)), file.reading() as connection:
        connection.exec_driver_sql(f"DELETE FROM {table}")


def test_a_reader_sees_one_moment_however_long_it_reads(file: ConveningFile) -> None:
    with file.reading() as connection:
        count = sa.select(sa.func.count()).select_from(JOURNAL)
        before = connection.scalar(count)
        record(file, registration(1))
        assert connection.scalar(count) == before
    with file.reading() as connection:
        assert connection.scalar(count) == (before or 0) + 1


def test_the_file_is_durable_on_commit_and_keeps_its_references(file: ConveningFile) -> None:
    with file.writing("Lobby", "Ana") as transaction:
        pragmas = [
            transaction.connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert pragmas == ["wal", 2, 1]


def test_closing_leaves_one_file(closed: Path) -> None:
    assert [entry.name for entry in closed.parent.iterdir()] == [closed.name]


def test_verify_is_content_with_an_untouched_file(closed: Path) -> None:
    checked = verify_file(closed)
    assert checked.ok
    assert checked.entries == 7


TAMPERINGS = {
    "an operator renamed": "UPDATE entry SET operator = 'Somebody else' WHERE position = 5",
    "a value changed": "UPDATE entry SET \"values\" = replace(\"values\", 'Amara', 'A') WHERE position = 5",
    "values that are no JSON": "UPDATE entry SET \"values\" = '{' WHERE position = 5",
    "values of another shape": "UPDATE entry SET \"values\" = '[1]' WHERE position = 7",
    "a check-in removed": "DELETE FROM entry WHERE position = 7",
    "an entry in the middle removed": "DELETE FROM entry WHERE position = 6",
    "a number below zero": "UPDATE entry SET seq = -1 WHERE position = 7",
    "a text for a number": "UPDATE entry SET clock = 'late' WHERE position = 7",
    "no hash": "UPDATE entry SET hash = '' WHERE position = 7",
    "an attendee renamed in the state": "UPDATE attendee SET given_name = 'Tamara' WHERE walk_in = 0",
    "an attendance removed from the state": "DELETE FROM attendance",
    "an attendance moved in the state": "UPDATE attendance SET day = 2",
    "somebody added to the state": "INSERT INTO team VALUES ('Alameda', '0000000000009')",
}


@pytest.mark.parametrize("change", TAMPERINGS.values(), ids=TAMPERINGS.keys())
def test_verify_finds(closed: Path, change: str) -> None:
    tampered(closed, change)
    checked = verify_file(closed)
    assert not checked.ok
    assert all(problem.endswith(".") for problem in checked.problems)


def test_verify_finds_that_the_journal_can_be_changed(closed: Path) -> None:
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("DROP TRIGGER entry_no_update")
    assert not verify_file(closed).ok


def test_verify_finds_that_a_trigger_refuses_nothing_any_more(closed: Path) -> None:
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("DROP TRIGGER entry_no_delete")
        connection.execute("CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT 1; END")
    assert not verify_file(closed).ok


def test_verify_tells_a_few_of_many_problems(closed: Path) -> None:
    tampered(closed, "UPDATE entry SET operator = 'Somebody else'")
    assert 1 <= len(verify_file(closed).problems) <= 50


@pytest.fixture
def secrets(closed: Path) -> Iterator[bytes]:
    with closing(sqlite3.connect(closed)) as connection:
        yield connection.execute("SELECT key FROM secret").fetchone()[0]


def test_the_secret_key_is_never_an_entrys_value(closed: Path, secrets: bytes) -> None:
    with closing(sqlite3.connect(closed)) as connection:
        texts = connection.execute('SELECT "values" FROM entry').fetchall()
    assert len(secrets) == 32
    assert not any(secrets.hex() in text for (text,) in texts)


def test_a_listener_that_fails_does_not_undo_what_is_committed(file: ConveningFile) -> None:
    def fail(_changes: ChangeSet) -> None:
        raise RuntimeError("a screen that went away")

    heard: list[ChangeSet] = []
    file.listen(fail)
    file.listen(heard.append)
    with file.writing("Lobby A", "Rosa") as transaction:
        transaction.record([Draft(kinds.SETTING_CHANGED, "setting:venue", {"value": "Hall"})])
    assert heard
    with file.reading() as connection:
        assert queries.settings(connection)["venue"] == "Hall"

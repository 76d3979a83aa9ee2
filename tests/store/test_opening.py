"""Making and opening files: ours, and those that are foreign, damaged or from another version."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError, UserError
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import create_convening, open_convening
from pact_desktop.store.schema import TRIGGERS, Base
from pact_desktop.store.verify import verify
from tests.support.convenings import Clock, attendee_id, check_in, record, registration


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def refusal(path: Path) -> UnusableDatabaseError:
    """How opening the file is refused; the file must stay as it was."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(UnusableDatabaseError) as refused:
        open_convening(path, Clock()).close()
    assert refused.value.hint
    assert (path.read_bytes() if path.is_file() else None) == before
    return refused.value


def test_two_new_convenings_have_identities_of_their_own(tmp_path: Path) -> None:
    with create_convening(tmp_path / "a.pact") as one, create_convening(tmp_path / "b.pact") as two:
        assert one.identity.convening_id != two.identity.convening_id
        assert one.identity.key != two.identity.key
        assert len(one.identity.key) == 32


def test_a_closed_file_opens_with_the_same_identity_and_people(file: ConveningFile, path: Path) -> None:
    record(file, registration(1))
    identity = file.identity
    file.close()
    with open_convening(path, Clock()) as again, again.reading() as connection:
        assert again.identity == identity
        assert queries.find_attendee(connection, attendee_id(1))


def test_a_name_may_hold_anything(tmp_path: Path) -> None:
    path = tmp_path / "Año 2026 #1 ?mode=ro%20&x.pact"
    create_convening(path, Clock()).close()
    open_convening(path, Clock()).close()
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_new_convening_never_takes_the_place_of_a_file(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(UnreadableInputError, match="is there already"):
        create_convening(closed)
    assert closed.read_bytes() == before


def test_a_new_convening_needs_its_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="The folder"):
        create_convening(tmp_path / "nowhere" / "a.pact")


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    assert "There is no convening file" in refusal(tmp_path / "missing.pact").message
    assert not list(tmp_path.iterdir())


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "There is no convening file" in refusal(tmp_path).message


@pytest.mark.parametrize(
    "content", [b"", b"x", b"PK\x03\x04 a workbook", b"SQLite format 3\x00", bytes(8192)]
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.pact"
    path.write_bytes(content)
    assert "foreign.pact" in refusal(path).message


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "foreign.pact"
    execute(path, "CREATE TABLE entry (id)", "CREATE TABLE alembic_version (version_num)")
    assert "is not a PACT convening" in refusal(path).message


def test_a_file_of_a_newer_version_is_refused(closed: Path) -> None:
    execute(closed, "UPDATE alembic_version SET version_num = '9999'")
    assert "newer version" in refusal(closed).message


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM secret",
        "UPDATE secret SET convening_id = x'00'",
        "UPDATE secret SET key = x'00'",
        "DROP TABLE secret",
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('0000')",
        "DROP TABLE alembic_version",
        "DROP TABLE entry",
    ],
)
def test_a_file_that_lost_a_part_is_refused(closed: Path, damage: str) -> None:
    execute(closed, damage)
    refusal(closed)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_file_that_was_cut_off_is_refused(closed: Path, share: float) -> None:
    content = closed.read_bytes()
    closed.write_bytes(content[: int(len(content) * share)])
    refusal(closed)


@pytest.mark.parametrize("seed", range(60))
def test_flipped_bytes_are_refused_or_harmless_but_never_crash_or_pass_verify_unseen(
    closed: Path, seed: int
) -> None:
    chance = random.Random(seed)
    content = bytearray(closed.read_bytes())
    reach = 200 if seed % 3 == 0 else len(content)  # the header is where most goes wrong
    for _ in range(chance.choice((1, 4, 40))):
        content[chance.randrange(reach)] ^= chance.randrange(1, 256)
    closed.write_bytes(content)
    try:
        with open_convening(closed, Clock()) as file:
            with file.reading() as connection:
                checked = verify(connection)
                people = queries.everyone(connection)
            record(file, check_in(3))
    except UserError as refused:
        assert refused.message
        return
    assert not checked.ok or [person.given_name for person in people] == ["Amara", "Amara"]


def test_a_column_that_is_gone_is_told_as_damage_once_it_is_needed(closed: Path) -> None:
    execute(closed, "ALTER TABLE attendee RENAME COLUMN county TO district")
    with (
        open_convening(closed, Clock()) as file,
        pytest.raises(UnusableDatabaseError, match="is damaged"),
        file.reading() as connection,
    ):
        queries.roster(connection)


@pytest.mark.parametrize("version", ["'0'", "'many'", "''"])
def test_state_that_another_fold_wrote_is_rebuilt_at_opening(closed: Path, version: str) -> None:
    execute(closed, f"UPDATE local_state SET value = {version}", "DELETE FROM attendance")
    with open_convening(closed, Clock()) as file, file.reading() as connection:
        assert verify(connection).ok
        person = queries.find_attendee(connection, attendee_id(1))
        assert person is not None
        assert person.is_in(1)


def schema_of(path: Path) -> set[tuple[str, str]]:
    """Every table, index and trigger with its text, spaces made alike."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {(name, " ".join(sql.split())) for name, sql in rows}


def test_every_table_and_trigger_is_there(closed: Path) -> None:
    names = {name for name, _ in schema_of(closed)}
    assert set(Base.metadata.tables) <= names
    assert {trigger.split()[2] for trigger in TRIGGERS} <= names

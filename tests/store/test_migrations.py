"""Bringing an older file up to date: the frozen migrations give the newest schema, after a backup."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from pact_desktop.domain.errors import UnusableDatabaseError
from pact_desktop.store import backup, opening, queries
from pact_desktop.store.backup import verify_file
from pact_desktop.store.engine import APPLICATION_ID
from pact_desktop.store.migrations import NEWEST_REVISION, REVISIONS, run
from pact_desktop.store.opening import open_convening
from pact_desktop.store.restore import restore
from pact_desktop.store.verify import verify
from tests.support.convenings import Clock

Shape = dict[str, Any]

NEXT_REVISION = "9999"
ADDING_A_COLUMN = f"""
from alembic import op

revision = "{NEXT_REVISION}"
down_revision = "{NEWEST_REVISION}"


def upgrade() -> None:
    op.execute("ALTER TABLE attendee ADD COLUMN tags VARCHAR NOT NULL DEFAULT ''")
    op.execute("UPDATE local_state SET value = '0' WHERE key = 'fold_version'")
"""


def shape_of(path: Path) -> Shape:
    """Columns, keys, indexes and triggers of every table, spelling aside."""
    shape: Shape = {}
    with closing(sqlite3.connect(path)) as connection:
        objects = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
        for kind, name, table, sql in objects:
            if kind == "trigger":
                shape[name] = table, " ".join(sql.replace('"', "").split())
            elif kind == "table" and name != "sqlite_sequence":
                shape[name] = (
                    connection.execute(f"PRAGMA table_info({name})").fetchall(),
                    sorted(connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()),
                    sorted(
                        (unique, connection.execute(f"PRAGMA index_info({index})").fetchall())
                        for _, index, unique, *_ in connection.execute(
                            f"PRAGMA index_list({name})"
                        ).fetchall()
                    ),
                    "WITHOUT ROWID" in sql.upper(),
                )
        shape["application_id"] = connection.execute("PRAGMA application_id").fetchone()[0]
    return shape


def test_the_migrations_lead_from_nothing_to_the_newest_schema(closed: Path, tmp_path: Path) -> None:
    migrated = tmp_path / "migrated.pact"
    run.upgrade(migrated)
    assert shape_of(migrated) == shape_of(closed)
    assert shape_of(migrated)["application_id"] == APPLICATION_ID
    assert "The journal is not protected against changes any more." not in verify_file(migrated).problems
    with closing(sqlite3.connect(migrated)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (NEWEST_REVISION,)
        ]


def test_every_revision_that_a_file_may_have_is_known_in_its_order() -> None:
    assert REVISIONS[-1] == NEWEST_REVISION
    assert list(REVISIONS) == sorted(set(REVISIONS))


def test_an_older_file_is_backed_up_before_it_is_migrated(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def upgrade(path: Path) -> None:
        (backup,) = (path.parent / "convening backups").glob("*-before-update.pact")
        assert verify_file(backup).ok
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("UPDATE alembic_version SET version_num = ?", (NEWEST_REVISION,))

    monkeypatch.setattr(opening, "REVISIONS", ("0000", *REVISIONS))
    monkeypatch.setattr(run, "upgrade", upgrade)
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    for _ in range(2):
        open_convening(closed, Clock()).close()
    assert len(list((closed.parent / "convening backups").iterdir())) == 1


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def upgrade(path: Path) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr(opening, "REVISIONS", ("0000", *REVISIONS))
    monkeypatch.setattr(run, "upgrade", upgrade)
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    before = closed.read_bytes()
    with pytest.raises(RuntimeError):
        open_convening(closed, Clock())
    assert closed.read_bytes() == before


@pytest.fixture
def older(closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The closed file as a version made it that did not know tags yet; the newest revision adds them."""
    scripts = tmp_path / "migrations"
    shutil.copytree(Path(run.__file__).parent, scripts)
    (scripts / "versions" / f"{NEXT_REVISION}_tags.py").write_text(ADDING_A_COLUMN)
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("ALTER TABLE attendee DROP COLUMN tags")
    for module in (backup, opening):
        monkeypatch.setattr(module, "NEWEST_REVISION", NEXT_REVISION)
    monkeypatch.setattr(opening, "REVISIONS", (*REVISIONS, NEXT_REVISION))
    monkeypatch.setattr(opening, "READABLE_REVISIONS", (NEXT_REVISION,))
    monkeypatch.setattr(run, "__file__", str(scripts / "run.py"))
    return closed


def names_in(path: Path) -> list[str]:
    with open_convening(path, Clock()) as file, file.reading() as connection:
        assert verify(connection).problems == ()
        return [person.given_name for person in queries.roster(connection)]


def test_a_file_that_lacks_a_column_is_backed_up_as_it_is_then_opens(older: Path) -> None:
    columns = shape_of(older)["attendee"]
    assert names_in(older) == ["Amara", "Amara"]
    (kept,) = (older.parent / "convening backups").iterdir()
    assert shape_of(kept)["attendee"] == columns
    before = kept.read_bytes()
    with pytest.raises(UnusableDatabaseError, match="is a backup that another version of PACT Desktop made"):
        open_convening(kept, Clock())
    assert kept.read_bytes() == before
    assert list(kept.parent.iterdir()) == [kept]
    restore(kept, older.with_name("restored.pact"), force=False)
    assert names_in(older.with_name("restored.pact")) == ["Amara", "Amara"]


def test_a_backup_that_only_protects_its_journal_otherwise_is_read_and_stays_as_it_is(
    closed: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "kept.bak"
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.execute("DROP TRIGGER entry_no_other_values")
        connection.execute(
            "CREATE TRIGGER entry_no_other_values BEFORE UPDATE ON entry WHEN NEW.salt IS NOT NULL "
            "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
        )
    backup.backup(closed, kept)
    before = kept.read_bytes()
    assert names_in(kept) == ["Amara", "Amara"]
    assert kept.read_bytes() == before
    assert not backup.backups_folder(kept).exists()
    restore(kept, tmp_path / "restored.pact", force=False)
    assert names_in(tmp_path / "restored.pact") == ["Amara", "Amara"]


def test_a_backup_whose_state_another_version_folded_stays_as_it_is(closed: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.bak"
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("UPDATE local_state SET value = '0' WHERE key = 'fold_version'")
    backup.backup(closed, kept)
    before = kept.read_bytes()
    with pytest.raises(UnusableDatabaseError, match="is a backup that another version"):
        open_convening(kept, Clock())
    assert kept.read_bytes() == before


def test_a_backup_that_lacks_a_column_is_restored_then_opens(older: Path, tmp_path: Path) -> None:
    target = tmp_path / "restored.pact"
    assert restore(older, target, force=False).entries == 7
    assert names_in(target) == ["Amara", "Amara"]


def test_a_damaged_backup_of_an_older_version_is_not_restored(older: Path, tmp_path: Path) -> None:
    content = bytearray(older.read_bytes())
    content[len(content) // 2 :: 4096] = b"x" * len(content[len(content) // 2 :: 4096])
    older.write_bytes(content)
    with pytest.raises(UnusableDatabaseError):
        restore(older, tmp_path / "restored.pact", force=False)
    assert not (tmp_path / "restored.pact").exists()


def test_a_migration_that_fails_in_the_middle_leaves_the_file_as_it_was(older: Path) -> None:
    (script,) = (older.parent / "migrations" / "versions").glob(f"{NEXT_REVISION}_*.py")
    script.write_text(script.read_text() + "    op.execute('ALTER TABLE nobody ADD COLUMN tags')\n")
    before = shape_of(older)
    for _ in range(2):
        with pytest.raises(UnusableDatabaseError):
            open_convening(older, Clock())
        assert shape_of(older) == before
    script.write_text(ADDING_A_COLUMN)
    assert names_in(older) == ["Amara", "Amara"]

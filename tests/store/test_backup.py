"""Backups that were opened again before they count, and putting one back."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError
from pact_desktop.store import queries
from pact_desktop.store.backup import KEPT_AUTOMATIC_BACKUPS, automatic_backup, backup, verify_file
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from pact_desktop.store.restore import restore
from tests.support.convenings import Clock, attendee_id, check_in, record, registration


def is_in(path: Path, number: int) -> bool:
    with open_convening(path, Clock()) as file, file.reading() as connection:
        person = queries.find_attendee(connection, attendee_id(number))
        return person is not None and person.is_in(1)


def test_a_backup_of_an_open_file_is_whole_and_is_one_file(
    file: ConveningFile, path: Path, tmp_path: Path
) -> None:
    record(file, registration(1, day1="approved"), check_in(1))
    target = tmp_path / "usb" / "copy.pact"
    target.parent.mkdir()
    result = backup(path, target)
    record(file, registration(2))
    assert [entry.name for entry in target.parent.iterdir()] == ["copy.pact"]
    assert result.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert result.entries == verify_file(target).entries == 6
    assert is_in(target, 1)


def test_a_backup_keeps_the_convenings_key(file: ConveningFile, path: Path, tmp_path: Path) -> None:
    backup(path, tmp_path / "copy.pact")
    with open_convening(tmp_path / "copy.pact", Clock()) as copy:
        assert copy.identity == file.identity


def test_a_backup_never_takes_the_place_of_a_file(file: ConveningFile, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.pact"
    target.write_bytes(b"mine")
    with pytest.raises(UnreadableInputError, match="is there already"):
        backup(path, target)
    assert target.read_bytes() == b"mine"


def test_a_backup_into_a_missing_folder_is_refused(file: ConveningFile, path: Path, tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="The folder"):
        backup(path, tmp_path / "stick" / "copy.pact")


def test_a_backup_that_does_not_verify_is_not_kept(file: ConveningFile, path: Path, tmp_path: Path) -> None:
    record(file, registration(1, day1="approved"), check_in(1))
    file.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM attendance")
    folder = tmp_path / "usb"
    folder.mkdir()
    with pytest.raises(UnusableDatabaseError, match="does not verify"):
        backup(path, folder / "copy.pact")
    assert not list(folder.iterdir())


def test_automatic_backups_rotate(file: ConveningFile, path: Path) -> None:
    made = [automatic_backup(path, "daily").path for _ in range(KEPT_AUTOMATIC_BACKUPS + 2)]
    assert sorted(made[0].parent.glob("*")) == sorted(made[2:])
    assert all(verify_file(each).ok for each in made[2:])


def test_backups_named_while_the_clock_was_ahead_do_not_push_out_those_made_now(
    file: ConveningFile, path: Path
) -> None:
    first = automatic_backup(path, "hourly").path
    ahead = [first.with_name(f"2099-01-{day:02d}-080000-000000-hourly.pact") for day in range(1, 12)]
    for each in ahead:
        each.write_bytes(first.read_bytes())
    second = automatic_backup(path, "hourly").path
    kept = sorted(first.parent.glob("*"))
    assert kept == sorted([first, second, *ahead[-(KEPT_AUTOMATIC_BACKUPS - 2) :]])


def test_automatic_backups_of_one_occasion_leave_those_of_another(file: ConveningFile, path: Path) -> None:
    first = automatic_backup(path, "before-update").path
    for _ in range(KEPT_AUTOMATIC_BACKUPS + 1):
        automatic_backup(path, "hourly")
    assert first.exists()
    assert len(list(first.parent.iterdir())) == KEPT_AUTOMATIC_BACKUPS + 1


def test_what_a_backup_left_unfinished_goes_once_nobody_can_be_at_it(file: ConveningFile, path: Path) -> None:
    folder = automatic_backup(path, "hourly").path.parent
    cut_off, under_way = folder / "1-hourly.pact.part", folder / "2-hourly.pact.part"
    for each in (cut_off, under_way):
        each.write_bytes(b"half a copy")
    os.utime(cut_off, (0, 0))
    automatic_backup(path, "hourly")
    assert (cut_off.exists(), under_way.exists()) == (False, True)


def test_a_folder_of_backups_that_cannot_be_made_is_told(file: ConveningFile, path: Path) -> None:
    path.with_name("convening backups").write_text("a file of this name")
    with pytest.raises(UnusableDatabaseError, match="cannot be written"):
        automatic_backup(path, "hourly")


def test_a_restored_backup_brings_back_its_moment_and_the_old_file_is_kept(
    file: ConveningFile, path: Path, tmp_path: Path
) -> None:
    record(file, registration(1, day1="approved"))
    backup(path, tmp_path / "copy.pact")
    record(file, check_in(1))
    file.close()
    result = restore(tmp_path / "copy.pact", path, force=True)
    assert result.path == path
    assert not is_in(path, 1)
    (kept,) = path.parent.glob("convening.before-*.pact")
    assert is_in(kept, 1)


def test_a_file_is_replaced_only_with_force(file: ConveningFile, path: Path, tmp_path: Path) -> None:
    backup(path, tmp_path / "copy.pact")
    file.close()
    before = path.read_bytes()
    with pytest.raises(UnreadableInputError, match="is there already"):
        restore(tmp_path / "copy.pact", path, force=False)
    assert path.read_bytes() == before


def test_a_backup_can_be_restored_where_there_is_no_file(
    file: ConveningFile, path: Path, tmp_path: Path
) -> None:
    record(file, registration(1, day1="approved"), check_in(1))
    backup(path, tmp_path / "copy.pact")
    restore(tmp_path / "copy.pact", tmp_path / "new.pact", force=False)
    assert is_in(tmp_path / "new.pact", 1)


def test_a_damaged_file_can_be_replaced_and_is_kept(file: ConveningFile, path: Path, tmp_path: Path) -> None:
    backup(path, tmp_path / "copy.pact")
    file.close()
    path.write_bytes(b"damaged")
    restore(tmp_path / "copy.pact", path, force=True)
    open_convening(path, Clock()).close()
    (kept,) = path.parent.glob("convening.before-*.pact")
    assert kept.read_bytes() == b"damaged"


@pytest.mark.parametrize("content", [b"", b"no database", bytes(4096)])
def test_something_else_is_not_restored(
    file: ConveningFile, path: Path, tmp_path: Path, content: bytes
) -> None:
    file.close()
    before = path.read_bytes()
    (tmp_path / "foreign.pact").write_bytes(content)
    with pytest.raises(UnusableDatabaseError):
        restore(tmp_path / "foreign.pact", path, force=True)
    assert path.read_bytes() == before
    assert {entry.name for entry in tmp_path.iterdir()} == {path.name, "foreign.pact"}


def test_a_damaged_backup_is_not_restored(file: ConveningFile, path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pact"
    backup(path, copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("DELETE FROM setting")
    with pytest.raises(UnusableDatabaseError, match="does not verify"):
        restore(copy, tmp_path / "new.pact", force=False)
    assert not (tmp_path / "new.pact").exists()


def test_a_backup_whose_state_another_version_folded_is_restored_and_rebuilt(
    file: ConveningFile, path: Path, tmp_path: Path
) -> None:
    record(file, registration(1, day1="approved"), check_in(1))
    copy = tmp_path / "copy.pact"
    backup(path, copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE local_state SET value = '0' WHERE key = 'fold_version'")
        connection.execute("UPDATE attendance SET method = 'as an older version wrote it'")
    restore(copy, tmp_path / "new.pact", force=False)
    assert is_in(tmp_path / "new.pact", 1)


def test_a_log_that_was_left_behind_is_not_played_into_the_restored_file(
    file: ConveningFile, path: Path, tmp_path: Path
) -> None:
    record(file, registration(1, day1="approved"))
    backup(path, tmp_path / "copy.pact")
    record(file, *(registration(number) for number in range(2, 300)), check_in(1))
    log = path.with_name(path.name + "-wal").read_bytes()
    file.close()
    path.unlink()
    path.with_name(path.name + "-wal").write_bytes(log)
    restore(tmp_path / "copy.pact", path, force=False)
    assert verify_file(path).problems == ()
    assert not is_in(path, 1)


@pytest.mark.parametrize("stuck", ["convening.pact", "*.restored"])
def test_a_file_that_cannot_be_put_in_place_is_told_and_the_old_one_stays(
    file: ConveningFile, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stuck: str
) -> None:
    backup(path, tmp_path / "copy.pact")
    file.close()
    path.with_name("convening.pact-wal").write_bytes(b"")
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    move = Path.replace

    def refuse(self: Path, to: Path) -> Path:
        if self.match(stuck):
            raise PermissionError(13, "Permission denied")
        return move(self, to)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UnusableDatabaseError, match="Permission denied") as refused:
        restore(tmp_path / "copy.pact", path, force=True)
    assert refused.value.hint
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_every_file_that_was_replaced_is_kept(file: ConveningFile, path: Path, tmp_path: Path) -> None:
    backup(path, tmp_path / "copy.pact")
    file.close()
    for _ in range(3):
        restore(tmp_path / "copy.pact", path, force=True)
    assert len(list(tmp_path.glob("convening.before-*.pact"))) == 3

"""A full disk, a file that may not be written, a lock: a clear sentence, nothing lost, and work goes on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Timer
from types import SimpleNamespace

import pytest

from pact_desktop.domain.errors import FileTrouble, UnreadableInputError, UnusableDatabaseError
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import start_convening
from pact_desktop.store import engine, opening, queries
from pact_desktop.store.backup import backup
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.errors import readable_errors
from pact_desktop.store.opening import create_convening, open_convening
from pact_desktop.store.verify import verify
from tests.support.convenings import SETTINGS, Clock, check_in, new_convening, record, registration
from tests.support.processes import process_context, record_as_ordinary_user


def people_in(file: ConveningFile) -> int:
    with file.reading() as connection:
        assert verify(connection).problems == ()
        return len(queries.roster(connection))


# a full disk


class SmallDisk:
    """A disk of a few hundred kilobytes, in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._mount("size=1100k")

    def grow(self) -> None:
        """Make room."""
        self._mount("remount,size=20m")

    def _mount(self, options: str) -> None:
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(self.folder)],
            check=True,
            capture_output=True,
        )


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "stick"
    folder.mkdir()
    try:
        disk = SmallDisk(folder)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only an administrator can make a small disk")
    yield disk
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_told_loses_nothing_and_work_goes_on_once_there_is_room(small_disk: SmallDisk) -> None:
    path = small_disk.folder / "convening.pact"
    file = new_convening(path)
    written = 0
    with pytest.raises(UnusableDatabaseError, match="disk is full") as refused:
        for written in range(2_000):
            record(file, registration(written))
    assert refused.value.hint
    assert written > 5
    assert people_in(file) == written
    with pytest.raises(UnusableDatabaseError, match="disk is full"):
        record(file, *(registration(number) for number in range(5_000, 5_500)))
    assert people_in(file) == written
    small_disk.grow()
    record(file, registration(written), check_in(1))
    file.close()
    with open_convening(path, Clock()) as again:
        assert people_in(again) == written + 1


def test_a_file_can_be_closed_and_opened_on_a_full_disk(small_disk: SmallDisk) -> None:
    path = small_disk.folder / "convening.pact"
    file = new_convening(path)
    written = 0
    with pytest.raises(UnusableDatabaseError):
        for written in range(2_000):
            record(file, registration(written))
    file.close()
    small_disk.grow()
    with open_convening(path, Clock()) as again:
        assert people_in(again) == written


def test_a_convening_that_finds_no_room_leaves_no_file(small_disk: SmallDisk) -> None:
    (small_disk.folder / "filling").write_bytes(bytes(1_100_000))
    with pytest.raises(UnusableDatabaseError):
        create_convening(small_disk.folder / "convening.pact", Clock())
    assert [entry.name for entry in small_disk.folder.iterdir()] == ["filling"]


def test_a_convening_that_finds_no_room_for_its_settings_leaves_no_file(small_disk: SmallDisk) -> None:
    (small_disk.folder / "filling").write_bytes(bytes(800_000))
    with pytest.raises(UnusableDatabaseError, match="disk is full"):
        start_convening(small_disk.folder / "convening.pact", Actor("Lobby A", "Ana"), SETTINGS)
    assert [entry.name for entry in small_disk.folder.iterdir()] == ["filling"]


def test_a_backup_that_finds_no_room_leaves_no_file(
    small_disk: SmallDisk, file: ConveningFile, path: Path
) -> None:
    record(file, *(registration(number) for number in range(2_000)))
    with pytest.raises(UnusableDatabaseError, match="disk is full"):
        backup(path, small_disk.folder / "copy.pact")
    assert not list(small_disk.folder.iterdir())
    assert people_in(file) == 2_000


# a file that is moved, removed or replaced while it is open


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")
@pytest.mark.parametrize("other", ["none", "another convening", "no convening"])
def test_nothing_is_written_into_a_file_that_is_no_longer_in_its_place(
    file: ConveningFile, path: Path, other: str
) -> None:
    record(file, registration(1))
    away = path.with_name("away.pact")
    path.rename(away)
    if other == "another convening":
        new_convening(path.with_name("other.pact")).close()
        path.with_name("other.pact").rename(path)
    elif other == "no convening":
        path.write_bytes(b"a letter")
    with pytest.raises(UnusableDatabaseError, match="no longer in its place"):
        record(file, registration(2))
    with pytest.raises(UnusableDatabaseError, match="no longer in its place"):
        file.poll()
    away.rename(path)
    record(file, registration(2), registration(3))
    assert people_in(file) == 3


# a file or folder that may not be written


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every user of this computer can reach."""
    folder = Path(tempfile.mkdtemp(prefix="pact-test-"))
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def as_ordinary_user(verb: str, path: Path) -> str:
    """What somebody without an administrator's rights is told, or "done"."""
    context = process_context()
    receiving, answers = context.Pipe(duplex=False)
    process = context.Process(target=record_as_ordinary_user, args=(verb, path, answers))
    process.start()
    process.join(20)
    assert process.exitcode == 0
    return str(receiving.recv())


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of Unix")
@pytest.mark.parametrize("locked", ["file", "folder", "both"])
def test_a_file_that_may_not_be_written_is_told_and_left_as_it_is(public_folder: Path, locked: str) -> None:
    path = public_folder / "convening.pact"
    new_convening(path).close()
    before = path.read_bytes()
    path.chmod(0o444 if locked in ("file", "both") else 0o666)
    public_folder.chmod(0o555 if locked in ("folder", "both") else 0o777)
    told = as_ordinary_user("open", path)
    assert "convening.pact" in told
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of Unix")
def test_a_file_that_may_not_be_read_is_told(public_folder: Path) -> None:
    path = public_folder / "convening.pact"
    new_convening(path).close()
    path.chmod(0o000)
    assert "convening.pact cannot be opened" in as_ordinary_user("open", path)


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of Unix")
def test_a_convening_in_a_folder_that_may_not_be_written_is_told(public_folder: Path) -> None:
    public_folder.chmod(0o555)
    assert "|" in as_ordinary_user("create", public_folder / "convening.pact")
    assert not list(public_folder.iterdir())


# a lock


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for a lock a tenth of a second only."""
    for module in (engine, opening):
        monkeypatch.setattr(module, "BUSY_MILLISECONDS", 100)


@pytest.mark.usefixtures("impatient")
def test_a_file_that_another_program_holds_locked_is_told_and_works_afterwards(path: Path) -> None:
    with new_convening(path) as file, closing(sqlite3.connect(path, isolation_level=None)) as holder:
        record(file, registration(1))
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(UnusableDatabaseError, match="locked by another program") as refused:
            record(file, registration(2))
        assert refused.value.hint
        assert people_in(file) == 1
        holder.execute("ROLLBACK")
        record(file, registration(2))
        assert people_in(file) == 2


def test_a_short_lock_is_waited_for(path: Path) -> None:
    with (
        new_convening(path) as file,
        closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as holder,
    ):
        holder.execute("BEGIN IMMEDIATE")
        release = Timer(0.3, holder.execute, ["ROLLBACK"])
        release.start()
        record(file, registration(1))
        release.join()
        assert people_in(file) == 1


@pytest.mark.usefixtures("impatient")
def test_a_locked_file_is_told_at_opening(closed: Path) -> None:
    with closing(sqlite3.connect(closed, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode=EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UnusableDatabaseError, match="locked by another program"):
            open_convening(closed, Clock())


# what is gone


def test_a_stick_that_was_taken_out_is_told(path: Path, file: ConveningFile, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    new_convening(stick / "convening.pact").close()
    shutil.rmtree(stick)
    with pytest.raises(UnusableDatabaseError, match="no convening file"):
        open_convening(stick / "convening.pact", Clock())
    with pytest.raises(UnreadableInputError, match="folder"):
        backup(path, stick / "copy.pact")
    with pytest.raises(UnreadableInputError, match="folder"):
        create_convening(stick / "new.pact")


@pytest.mark.parametrize(("free", "told"), [(0, FileTrouble.FULL), (1 << 30, FileTrouble.GONE)])
def test_a_disk_without_room_for_the_logs_index_is_told_as_full(
    free: int, told: FileTrouble, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(UnusableDatabaseError) as refused, readable_errors(tmp_path / "fall.pact"):
        raise sqlite3.OperationalError("disk I/O error")
    assert refused.value.trouble is told

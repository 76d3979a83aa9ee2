"""The files under an open convening are taken away: by whoever closes last, by a restore, by hand."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Event, Thread

import pytest

from pact_desktop.domain.errors import LockedDatabaseError, UnusableDatabaseError
from pact_desktop.open_files import places_of
from pact_desktop.store import queries
from pact_desktop.store.backup import backup
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from pact_desktop.store.restore import restore
from pact_desktop.store.verify import verify
from tests.support.convenings import Clock, attendee_id, check_in, new_convening, record, registration
from tests.support.processes import open_and_close, process_context, record_and_stay

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")


def drop_locks(path: Path) -> None:
    """What a look into the file by this process does to the locks that SQLite holds on it."""
    os.close(os.open(path, os.O_RDONLY))


@contextmanager
def another_process(work: Callable[..., None], *given: object) -> Iterator[BaseProcess]:
    """A process that has done something, and is killed at the end if it is still there."""
    ours, theirs = process_context().Pipe()
    process = process_context().Process(target=work, args=(*given, theirs))
    process.start()
    try:
        assert ours.recv() == "done"
        yield process
    finally:
        process.kill()
        process.join()


def take_log(path: Path) -> None:
    """Have another program close the file as if it were the last one that has it open."""
    before = places_of(path)
    drop_locks(path)
    with another_process(open_and_close, path) as process:
        process.join()
    assert places_of(path).file == before.file and places_of(path).log is None


def people_on_disk(path: Path) -> int:
    """How many people are found in the file as it would be after a crash of this process; it is sound too."""
    copy = path.with_name("as after a crash.pact")
    for ending in ("", "-wal"):
        if (part := path.with_name(path.name + ending)).exists():
            shutil.copyfile(part, copy.with_name(copy.name + ending))
    with open_convening(copy, Clock()) as file:
        found = people_in(file)
    copy.unlink()
    return found


def people_in(file: ConveningFile) -> int:
    with file.reading() as connection:
        assert verify(connection).problems == ()
        return len(queries.roster(connection))


def test_what_is_recorded_after_another_program_took_the_log_is_in_the_file(
    file: ConveningFile, path: Path
) -> None:
    for number in range(1, 4):
        record(file, registration(number))
        drop = number < 3
        assert people_on_disk(path) == number
        if drop:
            take_log(path)


def test_readers_see_what_was_recorded_since_the_log_was_taken(file: ConveningFile, path: Path) -> None:
    record(file, registration(1))
    heard: list[ChangeSet] = []
    file.listen(heard.append)
    take_log(path)
    with another_process(record_and_stay, path, 2):
        assert attendee_id(2) in file.poll().attendees
        assert people_in(file) == 2
        record(file, registration(3))
        assert people_in(file) == 3
    assert len(heard) == 2 and heard[-1].attendees == {attendee_id(3)}


def test_nothing_is_committed_into_a_log_that_is_taken_in_the_middle_of_a_transaction(
    file: ConveningFile, path: Path
) -> None:
    record(file, registration(1))
    with pytest.raises(LockedDatabaseError), file.writing("Lobby A", "Ana") as transaction:
        transaction.record([registration(2)])
        take_log(path)
    assert people_on_disk(path) == 1
    record(file, registration(2))
    assert people_on_disk(path) == 2


def test_a_commit_that_the_log_went_away_under_is_brought_into_the_file(
    file: ConveningFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(file, registration(1))
    heard: list[ChangeSet] = []
    file.listen(heard.append)
    with monkeypatch.context() as patched:
        patched.setattr(ConveningFile, "_require_in_place", lambda _: take_log(path))
        record(file, registration(2))
    assert [each.attendees for each in heard] == [{attendee_id(2)}]
    assert people_on_disk(path) == 2


def test_the_log_of_a_killed_program_is_not_deleted_when_the_file_is_opened_anew(
    file: ConveningFile, path: Path
) -> None:
    record(file, registration(1))
    take_log(path)
    with another_process(record_and_stay, path, 2) as desk:
        desk.kill()
        desk.join()
        assert places_of(path).log is not None
        assert people_in(file) == 2
        record(file, registration(3))
        assert people_on_disk(path) == 3


def test_the_log_of_a_killed_program_is_not_deleted_when_the_file_is_closed(path: Path) -> None:
    file = new_convening(path)
    record(file, registration(1))
    take_log(path)
    with another_process(record_and_stay, path, 2):
        pass
    file.close()
    assert people_on_disk(path) == 2


def test_the_file_is_opened_anew_only_when_nobody_here_reads_it(
    file: ConveningFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pact_desktop.store.convening_file.OTHERS_WAIT_SECONDS", 0.2)
    record(file, registration(1))
    reads, may_end = Event(), Event()

    def read() -> None:
        with file.reading():
            reads.set()
            may_end.wait(60)

    reader = Thread(target=read)
    reader.start()
    assert reads.wait(60)
    take_log(path)
    with pytest.raises(LockedDatabaseError):
        record(file, registration(2))
    may_end.set()
    reader.join()
    record(file, registration(2))
    assert people_on_disk(path) == 2


def test_a_second_open_file_of_this_process_goes_on_too(file: ConveningFile, path: Path) -> None:
    record(file, registration(1))
    with open_convening(path, Clock()) as second:
        take_log(path)
        record(file, registration(2))
        record(second, registration(3))
        assert people_in(file) == 3
        assert people_on_disk(path) == 3


def test_a_file_whose_log_was_taken_is_not_opened_or_copied_beside_what_is_still_open(
    file: ConveningFile, path: Path
) -> None:
    record(file, registration(1))
    take_log(path)
    with pytest.raises(LockedDatabaseError):
        open_convening(path, Clock())
    with pytest.raises(LockedDatabaseError):
        backup(path, path.with_name("backup.pact"))
    file.poll()
    open_convening(path, Clock()).close()
    assert backup(path, path.with_name("backup.pact")).entries > 0


def test_a_restored_backup_is_gone_on_with_and_told_as_a_change(
    file: ConveningFile, path: Path, tmp_path: Path
) -> None:
    record(file, registration(1))
    backup(path, tmp_path / "backup.pact")
    record(file, registration(2))
    restore(tmp_path / "backup.pact", path, force=True)
    assert file.poll().attendees == {attendee_id(1), attendee_id(2)}
    record(file, registration(3))
    assert people_on_disk(path) == 2
    (kept,) = tmp_path.glob("convening.before-*.pact")
    assert people_on_disk(kept) == 2


@pytest.mark.parametrize("goes_on", [True, False], ids=["goes on", "closes"])
def test_the_log_of_those_who_work_in_a_restored_file_is_left_alone(
    path: Path, tmp_path: Path, goes_on: bool
) -> None:
    file = new_convening(path)
    record(file, registration(1))
    backup(path, tmp_path / "backup.pact")
    restore(tmp_path / "backup.pact", path, force=True)
    with another_process(record_and_stay, path, 2):
        log = places_of(path).log
        if goes_on:
            record(file, registration(3))
        else:
            file.close()
        assert places_of(path).log == log is not None
    assert people_on_disk(path) == 2 + goes_on
    file.close()


DELETED = {
    "the log": ("-wal",),
    "its index": ("-shm",),
    "both": ("-wal", "-shm"),
}


def delete(path: Path, *endings: str) -> None:
    """Remove files beside a convening's file, as a person does who takes them for rubbish."""
    for ending in endings:
        path.with_name(path.name + ending).unlink()


@pytest.mark.parametrize("endings", DELETED.values(), ids=list(DELETED))
def test_what_was_recorded_is_in_the_file_after_its_log_was_deleted_by_hand(
    file: ConveningFile, path: Path, endings: tuple[str, ...]
) -> None:
    record(file, registration(1, day1="approved"), check_in(1))
    delete(path, *endings)
    record(file, registration(2))
    with file.reading() as connection:
        person = queries.find_attendee(connection, attendee_id(1))
        assert person is not None and person.is_in(1)
    assert people_in(file) == people_on_disk(path) == 2


@pytest.mark.parametrize("endings", DELETED.values(), ids=list(DELETED))
def test_closing_a_file_keeps_what_was_recorded_before_its_log_was_deleted_by_hand(
    path: Path, endings: tuple[str, ...]
) -> None:
    with new_convening(path) as file:
        record(file, registration(1))
        delete(path, *endings)
    assert people_on_disk(path) == 1


def test_what_two_programs_recorded_on_both_sides_of_a_deleted_log_is_in_the_file(
    file: ConveningFile, path: Path
) -> None:
    record(file, registration(1))
    delete(path, "-wal", "-shm")
    with another_process(record_and_stay, path, 7):
        record(file, registration(2))
        assert people_in(file) == people_on_disk(path) == 3


def test_nothing_is_brought_into_another_convening_that_was_copied_into_the_file(
    file: ConveningFile, path: Path, tmp_path: Path
) -> None:
    record(file, registration(1))
    other = tmp_path / "other.pact"
    new_convening(other).close()
    delete(path, "-wal", "-shm")
    path.write_bytes(other.read_bytes())
    with pytest.raises(UnusableDatabaseError, match="is no longer in its place"):
        record(file, registration(2))
    with open_convening(other, Clock()) as there:
        assert people_in(there) == 0
    assert people_on_disk(path) == 0

"""What an erasure leaves behind goes in the end, and nobody is held up for it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import Engine

from pact_desktop.domain.errors import UnusableDatabaseError
from pact_desktop.journal import kinds
from pact_desktop.store import convening_file, engine, leftovers
from pact_desktop.store.backup import backup
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.engine import writer_engine
from pact_desktop.store.opening import open_convening
from tests.support.convenings import about, new_convening, record, registration

Old = Callable[[], list[str]]


@pytest.fixture
def old_text(path: Path, monkeypatch: pytest.MonkeyPatch) -> Old:
    """The files beside the convening's, itself too, that hold a name; nobody waits long for a reader."""
    monkeypatch.setattr(convening_file, "READERS_WAIT_SECONDS", 0.05)

    def holding() -> list[str]:
        return [part.name for part in path.parent.iterdir() if b"Unmistakable" in part.read_bytes()]

    return holding


def erase(file: ConveningFile) -> None:
    """Erase the attendee, without rewriting the file."""
    record(file, registration(1, "Unmistakable"), registration(2))
    record(file, about(1, kinds.ERASED, kept={}))


@contextmanager
def somebody_reading(path: Path) -> Iterator[None]:
    """Another program that looks at the file as it is now."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM entry").fetchone()
        yield


def after_a_crash(path: Path) -> Path:
    """The file as the disk holds it when the power fails now, under another name."""
    left = path.with_name("crashed.pact")
    for part in ("", "-wal"):
        shutil.copyfile(path.with_name(path.name + part), left.with_name(left.name + part))
    return left


def test_compacting_says_so_when_another_program_is_reading(path: Path, old_text: Old) -> None:
    with new_convening(path) as file:
        record(file, registration(1, "Unmistakable"))
        with somebody_reading(path):
            erase(file)
            with pytest.raises(UnusableDatabaseError, match="Another program is reading"):
                file.compact()
            assert old_text()
        file.compact()
        assert not old_text()


def test_what_could_not_be_compacted_is_when_the_file_is_closed(path: Path, old_text: Old) -> None:
    file = new_convening(path)
    record(file, registration(3, "Unmistakable"))
    record(file, about(3, kinds.ERASED, kept={}))
    with somebody_reading(path), pytest.raises(UnusableDatabaseError):
        file.compact()
    assert old_text()
    file.close()
    assert not old_text()


def test_what_could_not_be_compacted_before_closing_is_when_the_file_is_opened_next(
    path: Path, old_text: Old
) -> None:
    file = new_convening(path)
    erase(file)
    with somebody_reading(path):
        file.close()
        left = after_a_crash(path)
        assert left.name + "-wal" in old_text()
    open_convening(left).close()
    assert not old_text()


def test_a_program_that_ended_right_after_an_erasure_is_made_up_for(path: Path, old_text: Old) -> None:
    with new_convening(path) as file:
        erase(file)
        left = after_a_crash(path)
        assert left.name + "-wal" in old_text()
    open_convening(left).close()
    assert not old_text()


def test_a_file_is_compacted_once_for_an_erasure_and_again_for_the_next(
    path: Path, old_text: Old, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs: list[object] = []

    def counted(writer: Engine, note: str | None, patience: float) -> bool:
        runs.append(note)
        return clear(writer, note, patience)

    clear = leftovers.clear
    monkeypatch.setattr(leftovers, "clear", counted)
    with new_convening(path) as file:
        record(file, registration(1, "Unmistakable"))
        assert not runs
    for number in (1, 2):
        with open_convening(path) as file:
            record(file, registration(number, "Unmistakable"), about(number, kinds.ERASED, kept={}))
        assert len(runs) == number
        assert not old_text()
    open_convening(path).close()
    assert len(runs) == 2


def test_an_erasure_while_the_file_is_compacted_is_not_forgotten(path: Path, old_text: Old) -> None:
    with new_convening(path) as file, open_convening(path) as other:
        erase(file)
        with file.reading() as connection:
            note = leftovers.noted(connection)
        record(other, registration(3, "Unmistakable"))
        record(other, about(3, kinds.ERASED, kept={}))
        writer = writer_engine(path)
        assert leftovers.clear(writer, note, 0)
        writer.dispose()
        with file.reading() as connection:
            assert leftovers.noted(connection) not in (None, note)


@pytest.mark.parametrize("work", ["checkpoint", "close"])
def test_emptying_the_log_waits_for_nobody_who_reads_for_others_who_write_would_wait_too(
    path: Path, monkeypatch: pytest.MonkeyPatch, work: str
) -> None:
    file = new_convening(path)
    record(file, registration(1))
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 2_000)
    with open_convening(path) as other, somebody_reading(path):
        record(file, registration(2))
        emptying = Thread(target=getattr(file, work))
        emptying.start()
        for number in range(3, 30):
            record(other, registration(number))
        emptying.join()
    file.close()


def test_a_backup_keeps_none_of_it_and_stays_as_it_is(path: Path, old_text: Old, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    kept = tmp_path / "stick" / "kept.bak"
    with new_convening(path) as file:
        erase(file)
        with somebody_reading(path), pytest.raises(UnusableDatabaseError):
            file.compact()
        with somebody_reading(path):
            backup(path, kept)
    before = kept.read_bytes()
    assert b"Unmistakable" not in before
    open_convening(kept).close()
    assert kept.read_bytes() == before

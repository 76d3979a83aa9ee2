"""Rebuild and verify of 500,000 entries: CPU against reading the journal alone, and memory."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

from benchmarks.large_convening import ENTRIES_EACH, convening_of
from benchmarks.memory import most_memory
from benchmarks.table import Row, print_table
from pact_desktop.journal.entry import Entry
from pact_desktop.store.engine import reader_engine, writer_engine
from pact_desktop.store.rebuild import rebuild
from pact_desktop.store.schema import ENTRY_COLUMNS
from pact_desktop.store.verify import verify

ENTRIES = 500_000
MOST_SECONDS = 15.0
MOST_MIB = 100.0


def run() -> list[Row]:
    """Each measured in a process of its own."""
    path = convening_of(ENTRIES // ENTRIES_EACH)
    reading, _ = _measured(_read, path)
    rebuilding, _ = _measured(_rebuild, path)
    verifying, memory = _measured(_verify, path)
    return [
        Row(
            f"rebuild, {ENTRIES:,} entries: CPU ({rebuilding / reading:.1f} times reading the journal alone)",
            f"{rebuilding:.1f} s",
            f"{MOST_SECONDS:.0f} s",
            rebuilding <= MOST_SECONDS,
        ),
        Row(
            f"verify, {ENTRIES:,} entries: memory of the whole process (CPU {verifying:.1f} s)",
            f"{memory:.0f} MiB",
            f"{MOST_MIB:.0f} MiB",
            memory <= MOST_MIB,
        ),
    ]


def _read(path: Path) -> None:
    with reader_engine(path).connect() as connection:
        rows = connection.execution_options(yield_per=2_000).execute(sa.select(*ENTRY_COLUMNS))
        count = sum(1 for _ in map(Entry._make, rows))
    assert count >= ENTRIES


def _rebuild(path: Path) -> None:
    with writer_engine(path).connect() as connection, connection.begin():
        rebuild(connection)


def _verify(path: Path) -> None:
    with reader_engine(path).connect() as connection, connection.begin():
        _expect_sound(connection)


def _expect_sound(connection: Connection) -> None:
    found = verify(connection)
    assert found.ok, found.problems


def _measured(work: Callable[[Path], None], path: Path) -> tuple[float, float]:
    """CPU seconds and the most memory (MiB) of a process that does ``work``."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_in_process, work, path).result()


def _in_process(work: Callable[[Path], None], path: Path) -> tuple[float, float]:
    started = time.process_time()
    work(path)
    return time.process_time() - started, most_memory()


if __name__ == "__main__":
    print_table(run())

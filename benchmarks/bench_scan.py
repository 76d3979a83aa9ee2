"""Scan to durable record, against one raw ``sqlite3`` insert commit, interleaved in the same run."""

from __future__ import annotations

import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from benchmarks.large_convening import ACTOR, ENTRIES_EACH, attendee_id, convening_of
from benchmarks.table import Row, print_table
from pact_desktop.domain.badge_code import make_badge_code
from pact_desktop.domain.decision import Outcome
from pact_desktop.operations.check_in import check_in_code
from pact_desktop.store.opening import open_convening

SIZES = (300, 100_000)
SCANS = 250
MOST_OVER_MS = 1.0
_WARM_UP = 20


def run() -> list[Row]:
    """Measure at each size of convening."""
    return [row for attendees in SIZES for row in _rows(attendees)]


def _rows(attendees: int) -> list[Row]:
    path = convening_of(attendees)
    scans: list[tuple[float, float]] = []
    raws: list[tuple[float, float]] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(_raw_database(Path(folder))) as raw,
        open_convening(path) as file,
    ):
        step = attendees // (SCANS + _WARM_UP)
        for number in range(SCANS + _WARM_UP):
            code = make_badge_code(file.identity, attendee_id(number * step), frozenset({1, 2}), 1)

            def scan(code: str = code) -> None:
                outcome = check_in_code(file, ACTOR, 1, code).decision.outcome
                assert outcome is Outcome.ADMITTED

            scans.append(_milliseconds(scan))
            raws.append(_milliseconds(lambda: _raw_commit(raw)))
    cpu, wall = (_middle([each[what] for each in scans[_WARM_UP:]]) for what in (0, 1))
    raw_cpu, raw_wall = (_middle([each[what] for each in raws[_WARM_UP:]]) for what in (0, 1))
    over = cpu - raw_cpu
    name = f"scan, {attendees:,} attendees, {attendees * ENTRIES_EACH:,} entries"
    return [
        Row(
            f"{name}: own CPU over a raw commit, p50",
            f"{over:.2f} ms",
            f"{MOST_OVER_MS} ms",
            over <= MOST_OVER_MS,
        ),
        Row(f"{name}: wall, p50 (raw commit {raw_wall:.2f} ms)", f"{wall:.2f} ms", "", True),
    ]


def _milliseconds(work: Callable[[], object]) -> tuple[float, float]:
    """CPU and wall milliseconds that ``work`` takes."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return (time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000


def _middle(values: list[float]) -> float:
    return statistics.median(values)


def _raw_database(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "raw.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE entry (id BLOB PRIMARY KEY, line TEXT)")
    return connection


def _raw_commit(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO entry VALUES (?, ?)", (os.urandom(16), "x" * 300))
    connection.execute("COMMIT")


if __name__ == "__main__":
    print_table(run())

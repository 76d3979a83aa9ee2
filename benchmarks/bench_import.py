"""Importing a roster of 100,000 rows, against reading the file and bare ``executemany`` of the same rows.

The floor reads the file with the same reader, then writes every row that the import left behind (journal and
state) into an empty file of the same schema with ``sqlite3`` alone, in one durable transaction.
"""

from __future__ import annotations

import csv
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.table import Row
from pact_desktop.domain.counties import COUNTIES
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.import_roster import ImportOptions, import_roster, read_roster
from pact_desktop.roster_files.reading import read_sheet
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import create_convening

ROWS = 100_000
RUNS = 3
ACTOR = Actor("Bench", "Bench")
HEADER = ("First Name", "Last Name", "Organization", "County", "Role", "Discipline", "Email", "Phone",
          "Day 1", "Day 2", "Notes")  # fmt: skip
ROLES = ("County team member", "PACT coordinator", "CWS staff", "Key stakeholder", "Additional stakeholder")


def write_roster(path: Path, rows: int) -> None:
    """Write a CSV roster of invented people, the same each time."""
    chance = random.Random(7)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for number in range(rows):
            writer.writerow(
                (
                    f"Given{number % 5_000}",
                    f"Family{number}",
                    f"Agency {number % 700}",
                    chance.choice(COUNTIES).name,
                    chance.choice(ROLES),
                    chance.choice(("Probation", "Child welfare", "Education")),
                    f"person{number}@example.org",
                    f"(916) 555-{number % 10_000:04d}",
                    chance.choice(("x", "yes", "")),
                    chance.choice(("x", "yes", "")),
                    "",
                )
            )


def new_convening(path: Path) -> ConveningFile:
    """An empty convening."""
    settings = {"title": "Bench", "day1": "2026-10-06", "day2": "2026-10-07"}
    return start_convening(path, ACTOR, settings)


def seconds_of(work: Callable[[], object]) -> float:
    """CPU seconds of this process and its children that ``work`` takes."""
    before = time.process_time()
    work()
    return time.process_time() - before


def write_bare(rows_by_table: dict[str, list[tuple[object, ...]]], target: Path) -> None:
    """Write rows with bare ``executemany`` into a new file of the same schema, durably."""
    create_convening(target).close()
    with sqlite3.connect(target, isolation_level=None) as connection:
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("BEGIN IMMEDIATE")
        for table, rows in rows_by_table.items():
            marks = ",".join("?" * len(rows[0]))
            connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the journal and the state, by table."""
    connection = sqlite3.connect(path)
    names = ("entry", "attendee", "badge", "registration", "import_base")
    found = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    connection.close()
    return found


def _import(file: ConveningFile, source: Path, options: ImportOptions) -> None:
    import_roster(file, ACTOR, read_roster(file, source, options), options)


def run() -> list[Row]:
    """Measure; the import must take at most 2.5 times the floor."""
    ratios: list[float] = []
    ours: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "roster.csv")
        write_roster(source, ROWS)
        options = ImportOptions()
        for number in range(RUNS):
            path = Path(folder, f"{number}.pact")
            file = new_convening(path)
            taken = seconds_of(partial(_import, file, source, options))
            file.close()
            bare = partial(write_bare, rows_of(path), Path(folder, f"bare{number}.pact"))
            floor = seconds_of(partial(read_sheet, source)) + seconds_of(bare)
            ours.append(taken)
            ratios.append(taken / floor)
    ratio = statistics.median(ratios)
    value = f"{ratio:.2f} times the floor ({statistics.median(ours):.1f} s CPU)"
    return [Row(f"import of {ROWS:,} rows", value, "at most 2.5 times", ratio <= 2.5)]

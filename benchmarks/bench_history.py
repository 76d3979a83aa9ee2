"""The history of a long journal: CPU of a page, of finding a rare word, and of likely duplicates."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.large_convening import ACTOR, ENTRIES_EACH, attendee_id, convening_of
from benchmarks.table import Row, print_table
from pact_desktop.history.asked import Asked, words_asked
from pact_desktop.history.people import people_of
from pact_desktop.history.reading import read_acts
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.duplicates import likely_pairs
from pact_desktop.store.engine import reader_engine
from pact_desktop.store.opening import open_convening
from pact_desktop.store.roster_rows import roster_rows

ENTRIES = 500_000
ARRIVALS = 1_000
PAGE = 100
MOST_MS = {"page": 200.0, "word": 3_000.0, "duplicates": 15_000.0}


def run() -> list[Row]:
    """All in one process, over one file."""
    attendees = ENTRIES // ENTRIES_EACH
    folder = tempfile.TemporaryDirectory(prefix="pact-bench-")
    with folder as name, reader_engine(_at_the_door(attendees, Path(name))).connect() as connection:

        def page() -> None:
            people_of(connection, read_acts(connection, Asked(), (), PAGE))

        def rare_word() -> None:
            asked = Asked(text="nobodyatall")
            assert not read_acts(connection, asked, words_asked(connection, asked), PAGE)

        rows = roster_rows(connection)
        return [
            _row(f"history, {ENTRIES:,} entries: the newest page, CPU", page, MOST_MS["page"]),
            _row(f"history, {ENTRIES:,} entries: a word that nothing says, CPU", rare_word, MOST_MS["word"]),
            _row(
                f"likely duplicates among {attendees:,}, CPU",
                lambda: likely_pairs(rows),
                MOST_MS["duplicates"],
            ),
        ]


def _at_the_door(attendees: int, folder: Path) -> Path:
    """A large convening, where people came in one by one."""
    path = folder / "door.pact"
    shutil.copy(convening_of(attendees), path)
    with open_convening(path) as file:
        for number in range(ARRIVALS):
            check_in_attendee(file, ACTOR, 1, attendee_id(number))
    return path


def _row(what: str, work: Callable[[], object], most_ms: float) -> Row:
    started = time.process_time()
    work()
    spent = 1_000 * (time.process_time() - started)
    return Row(what, f"{spent:.0f} ms", f"{most_ms:.0f} ms", spent <= most_ms)


if __name__ == "__main__":
    print_table(run())

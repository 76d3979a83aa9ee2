"""Which convening files this process has open with SQLite.

On Linux and macOS a process that opens and closes a file drops every lock that it holds on that file (POSIX
``fcntl`` locks), whoever in the process took them: SQLite's own locks go, and another program may then delete
the log under it. So whoever wants to look into a file asks here first. Files are compared by device and
number, so that no link and no other spelling of a name hides one.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from threading import Lock

PARTS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file under its name."""

Place = tuple[int, int]
"""What tells a file from all others: its device and its number there."""

_lock = Lock()
_open: Counter[tuple[Path, Place]] = Counter()


def place_of(path: Path) -> Place | None:
    """The place of the file that a path leads to, None if there is none. Opens nothing."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino


def opened(path: Path) -> tuple[Path, Place] | None:
    """Note one more connection to a file; returns what ``closed`` takes."""
    place = place_of(path)
    if place is None:
        return None
    key = path.resolve(), place
    with _lock:
        _open[key] += 1
    return key


def closed(key: tuple[Path, Place]) -> None:
    """Note that a connection was closed."""
    with _lock:
        _open[key] -= 1
        if _open[key] <= 0:
            del _open[key]


def is_open_here(path: Path) -> bool:
    """Whether a path leads to a file that this process has open with SQLite, or to one of its parts."""
    place = place_of(path)
    if place is None:
        return False
    with _lock:
        keys = list(_open)
    return any(
        place in (known, *(place_of(own.with_name(own.name + part)) for part in PARTS)) for own, known in keys
    )

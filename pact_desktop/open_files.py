"""The convenings that this process has open, and the rule that nothing else here opens their files.

On Linux and macOS a process that opens and closes a file drops all its locks on it, SQLite's too. Another
program then believes that nobody has the convening open and deletes the log under this one. So whatever reads
a file that a person chose asks here first. Files are told by device and number, so that links and other
spellings of a path count as the file that they lead to.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Condition, local
from typing import NamedTuple

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said

ENDINGS = ("", "-wal", "-shm")
"""What SQLite appends to the name of a database for the file itself, its log and the log's index."""


class Place(NamedTuple):
    """What tells a file from another one of its name."""

    device: int
    number: int


class Places(NamedTuple):
    """Where a convening's files are; None where there is no such file."""

    file: Place | None
    log: Place | None
    log_index: Place | None

    def still_hold(self, now: Places) -> bool:
        """Whether every file that was here is still the one of its name."""
        return all(before is None or before == place for before, place in zip(self, now, strict=True))


def place_of(path: Path | str) -> Place | None:
    """The place of a file, None if there is none or it cannot be asked for. The file is not opened."""
    try:
        found = os.stat(path)  # noqa: PTH116  # each scan asks: a third of the time that Path takes
    except OSError:
        return None
    return Place(found.st_dev, found.st_ino)


def places_of(path: Path) -> Places:
    """The places of a convening's file, its log and the log's index."""
    name = os.fspath(path)
    return Places(*[place_of(name + ending) for ending in ENDINGS])


_open: dict[object, Places] = {}


def note_open(owner: object, places: Places) -> None:
    """Note where the files lie that ``owner`` has open; replaces what was noted for it."""
    _open[owner] = places


def note_closed(owner: object) -> None:
    """Forget the files of an owner that closed them."""
    _open.pop(owner, None)


def is_open_here(path: Path) -> bool:
    """Whether a path leads to a convening that this process has open, or to its log or the log's index."""
    held = {place for places in list(_open.values()) for place in places}
    return bool(held) and (place := place_of(path)) is not None and place in held


def require_not_open(path: Path) -> None:
    """Refuse to read or replace the open convening's files; raises UnreadableInputError."""
    if is_open_here(path):
        raise UnreadableInputError(
            said("{name} belongs to the convening that is open.", name=path.name), "Choose another file."
        )


class Gate:
    """Lets many use SQLite at once, or one alone who closes and opens it anew.

    SQLite shares what it knows of a file among all connections of a process. Where that has gone stale, every
    connection must be closed before a new one is opened.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._inside = 0
        self._is_taken = False
        self._own = local()

    @property
    def is_inside(self) -> bool:
        """Whether this thread uses SQLite now."""
        return getattr(self._own, "depth", 0) > 0

    @contextmanager
    def using(self) -> Iterator[None]:
        """Use SQLite; waits while somebody opens it anew. May be nested."""
        depth = getattr(self._own, "depth", 0)
        with self._changed:
            if not depth:
                self._changed.wait_for(lambda: not self._is_taken)
            self._inside += 1
        self._own.depth = depth + 1
        try:
            yield
        finally:
            self._own.depth = depth
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def alone(self, patience_seconds: float) -> Iterator[bool]:
        """Keep everybody out once they are done; False if somebody was not in time. Not from inside."""
        with self._changed:
            is_free = self._changed.wait_for(
                lambda: not self._inside and not self._is_taken, timeout=patience_seconds
            )
            if is_free:
                self._is_taken = True
                self._own.depth = 1
        try:
            yield is_free
        finally:
            if is_free:
                self._own.depth = 0
                with self._changed:
                    self._is_taken = False
                    self._changed.notify_all()


gate = Gate()
"""The process's one gate: every use of a convening's file by SQLite goes through it."""

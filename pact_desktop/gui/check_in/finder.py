"""The people whom typing finds: an index in memory, built beside other work, kept up by change sets."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from threading import Lock
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from pact_desktop.domain.people import Attendee, AttendeeState
from pact_desktop.store import queries
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

if TYPE_CHECKING:
    from pact_desktop.search.index import SearchIndex

_PAUSE = 0.002
"""Seconds that a build rests after each step, so that the window gets its turn."""


class Finder:
    """Search over one open file; safe to call from the worker threads."""

    def __init__(self, file: ConveningFile) -> None:
        self._file = file
        self._index: SearchIndex | None = None
        self._lock = Lock()

    def build(self) -> int:
        """Read everyone into the index; returns how many. Takes a while, so run it in a worker."""
        # The search needs numpy, which takes longer to load than the window to open.
        from pact_desktop.operations.find import search_person
        from pact_desktop.search.build import build_in_steps
        from pact_desktop.search.index import SearchIndex

        gc.unfreeze()  # of an index before this one
        with self._file.reading() as connection:
            people = queries.roster(connection)
        count, fresh = len(people), SearchIndex()
        everyone = ((one.attendee_id, search_person(one)) for one in _taken_out(people))
        for _ in build_in_steps(fresh, everyone):
            time.sleep(_PAUSE)
        with self._lock:
            self._index = fresh
        # The index lives as long as the desk: walking it at each collection of garbage would stop the window.
        gc.freeze()
        return count

    def update(self, changes: ChangeSet) -> None:
        """Bring the index up to date with a change set."""
        ids, index = changes.attendees, self._index
        if not ids or index is None:
            return
        from pact_desktop.operations.find import search_person

        with self._file.reading() as connection:
            found = queries.attendees_by_id(connection, ids)
        with self._lock:
            for attendee_id in ids:
                attendee = found.get(attendee_id)
                if attendee is not None and attendee.state is AttendeeState.KNOWN:
                    index.put(attendee_id, search_person(attendee))
                else:
                    index.remove(attendee_id)

    def find(self, connection: Connection, text: str, limit: int) -> list[Attendee]:
        """Return the people whom a text means, best first; nobody before the index is built."""
        index = self._index
        if index is None:
            return []
        with self._lock:
            hits = index.search(text, limit)
        people = queries.attendees_by_id(connection, [hit.attendee_id for hit in hits])
        return [people[hit.attendee_id] for hit in hits if hit.attendee_id in people]


def _taken_out(people: list[Attendee]) -> Iterator[Attendee]:
    """Each of a list, which is empty in the end: freeing a large list at once would stop the window."""
    while people:
        yield people.pop()

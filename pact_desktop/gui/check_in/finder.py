"""The people whom typing finds: an index in memory, built beside other work, kept up by change sets."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from pact_desktop.domain.people import Attendee
from pact_desktop.gui.helper import Helper, HelperEndedError
from pact_desktop.store import desk_queries, queries
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

if TYPE_CHECKING:
    from pact_desktop.search.index import Match, Part, SearchIndex

MANY = 2_000
"""So many people are indexed in a process of its own: a thread would take too much of the window's time."""
_STEP = 50
_PAUSE = 0.002
"""Seconds of rest after each step, so that the window gets its turn."""


@dataclass(frozen=True, slots=True)
class Found:
    """The people found, best first, with how; ``meant`` is the id of the one who is meant beyond doubt."""

    hits: tuple[tuple[Attendee, Match], ...] = ()
    meant: str = ""

    @property
    def people(self) -> list[Attendee]:
        """The people alone."""
        return [person for person, _ in self.hits]


class Finder:
    """Search over one open file; safe to call from the worker threads."""

    def __init__(self, file: ConveningFile, many: int = MANY) -> None:
        self._file = file
        self._many = many
        self._index: SearchIndex | None = None
        self._missed: set[str] | None = None
        """Who changed since a build began; None while none is under way."""
        self._lock = Lock()
        self._updating = Lock()
        self._helper = Helper()
        self._stopped = False

    def build(self) -> int:
        """Read everyone into the index; returns how many. Takes a while, so run it in a worker."""
        # The search needs numpy, which takes longer to load than the window to open.
        from pact_desktop.search.index import SearchIndex

        fresh = SearchIndex()
        with self._lock:
            self._missed = set()
        with self._file.reading() as connection:
            is_large = desk_queries.known_count(connection) > self._many
        if is_large:
            self._take_from_a_helper(fresh)
        else:
            with self._file.reading() as connection:
                self._put(fresh, desk_queries.findable(connection))
        with self._lock:
            self._index, missed, self._missed = fresh, self._missed, None
        self._bring_up_to_date(fresh, missed)
        return len(fresh)

    def update(self, changes: ChangeSet) -> None:
        """Bring the index up to date with a change set; one that is being built takes it in at its end."""
        ids = changes.attendees
        with self._lock:
            index = self._index
            if self._missed is not None:
                self._missed |= ids
                return
        if index is None:
            return
        if len(ids) > self._many:
            self.build()
        else:
            self._bring_up_to_date(index, ids)

    def find(self, connection: Connection, text: str, limit: int, day: int | None = None) -> Found:
        """Return the people whom a text may mean, best first; nobody before the index is built.

        Of those who answer as well, whoever is in already on ``day`` comes last.
        """
        index = self._index
        if index is None:
            return Found()
        with self._lock:
            found = index.search(text, limit, day)
        people = queries.attendees_by_id(connection, found.ids)
        hits = ((people.get(hit.attendee_id), hit.match) for hit in found.hits)
        return Found(tuple((person, match) for person, match in hits if person), found.meant)

    def stop(self) -> None:
        """Cut off a build in a helper: the file is let go of."""
        self._stopped = True
        self._helper.close()

    def _take_from_a_helper(self, fresh: SearchIndex) -> None:
        if self._stopped:
            return
        from pact_desktop.operations.find import tell_index

        def take(part: Part) -> None:
            fresh.take(part)
            time.sleep(_PAUSE)

        try:
            with self._helper as helper:
                helper.run_telling(take, tell_index, self._file.path)
        except HelperEndedError:
            if not self._stopped:
                raise

    def _bring_up_to_date(self, index: SearchIndex, ids: Iterable[str]) -> None:
        gone = set(ids)
        if not gone:
            return
        with self._updating:  # one after the other, so that nobody writes what was read earlier
            with self._file.reading() as connection:
                gone -= self._put(index, desk_queries.findable_of(connection, gone))
            with self._lock:
                for attendee_id in gone:
                    index.remove(attendee_id)

    def _put(self, index: SearchIndex, people: Iterator[desk_queries.Findable]) -> set[str]:
        """Put people in, in small steps; returns their ids."""
        from pact_desktop.operations.find import to_find

        found: set[str] = set()
        remaining = to_find(people)
        while some := list(islice(remaining, _STEP)):
            with self._lock:
                for attendee_id, person in some:
                    index.put(attendee_id, person)
            found.update(attendee_id for attendee_id, _ in some)
            time.sleep(_PAUSE)
        return found

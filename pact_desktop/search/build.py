"""Builds a search index beside other work, in short steps.

Each step holds Python's lock for a few milliseconds at most; between steps the caller lets other threads run,
shows progress, or stops.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from pact_desktop.search.index import SearchIndex
from pact_desktop.search.person import SearchPerson

STEP = 50


def build_in_steps(
    index: SearchIndex, people: Iterable[tuple[str, SearchPerson]], step: int = STEP
) -> Iterator[int]:
    """Put all ``people`` (attendee id and person) into ``index``, yielding how many are in after each step.

    In a worker thread sleep for a moment at each yield, so that the window's thread gets its turn. Whoever
    stops iterating leaves an index of those put in so far.
    """
    remaining = iter(people)
    done = 0
    while some := list(islice(remaining, step)):
        for attendee_id, person in some:
            index.put(attendee_id, person)
        done += len(some)
        yield done

"""Finding attendees by what somebody types: for whoever asks once, and the index that the desk keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from pact_desktop.domain.people import Attendee
from pact_desktop.search.index import Match, Part, SearchIndex
from pact_desktop.search.person import SearchPerson
from pact_desktop.search.words import words_of
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.desk_queries import Findable, findable
from pact_desktop.store.engine import reader_engine

_AT_ONCE = 1_000
"""Words or people in a part of an index: taking it over is a matter of a millisecond."""


def to_find(people: Iterable[Findable]) -> Iterator[tuple[str, SearchPerson]]:
    """Attendee ids with what the search knows of each."""
    return ((person.attendee_id, SearchPerson(*person[1:])) for person in people)


def find_attendees(file: ConveningFile, text: str, limit: int) -> list[tuple[Attendee, Match]]:
    """Those on the roster whom ``text`` may mean, best first, at most ``limit``, and how each was found."""
    index = SearchIndex()
    with file.reading() as connection:
        for attendee_id, person in to_find(findable(connection)):
            index.put(attendee_id, person)
        found = index.search(text, limit)
        people = queries.attendees_by_id(connection, found.ids)
    return [(people[hit.attendee_id], hit.match) for hit in found.hits]


def namesakes(file: ConveningFile, attendee: Attendee) -> list[Attendee]:
    """Return the others on the roster who have the whole name of an attendee, case and accents apart, and the
    county: whoever registers somebody by a command is told of them, for it may be the same person."""
    with file.reading() as connection:
        return [
            other
            for other in queries.roster(connection)
            if other.attendee_id != attendee.attendee_id and _who(other) == _who(attendee)
        ]


def _who(attendee: Attendee) -> tuple[list[str], str]:
    return words_of(f"{attendee.given_name} {attendee.family_name}"), attendee.county


def tell_index(tell: Callable[[Part], None], path: Path) -> None:
    """Build an index of everyone in a convening's file, and tell its parts for a new one elsewhere."""
    index = SearchIndex()
    engine = reader_engine(path)
    with engine.connect() as connection, connection.begin():
        for attendee_id, person in to_find(findable(connection)):
            index.put(attendee_id, person)
    engine.dispose()
    for part in index.in_parts(_AT_ONCE):
        tell(part)

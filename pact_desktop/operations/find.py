"""Finding attendees by what somebody types, for whoever asks once; the desk keeps its index."""

from __future__ import annotations

from pact_desktop.domain.people import Attendee
from pact_desktop.search.index import SearchIndex
from pact_desktop.search.person import SearchPerson
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile


def search_person(attendee: Attendee) -> SearchPerson:
    """What an attendee is found by."""
    return SearchPerson(
        attendee.given_name,
        attendee.family_name,
        attendee.preferred_name,
        attendee.agency,
        attendee.county,
        attendee.phone,
    )


def find_attendees(file: ConveningFile, text: str, limit: int) -> list[Attendee]:
    """Those on the roster whom ``text`` may mean, best first, at most ``limit``."""
    with file.reading() as connection:
        people = {attendee.attendee_id: attendee for attendee in queries.roster(connection)}
    index = SearchIndex()
    for attendee_id, attendee in people.items():
        index.put(attendee_id, search_person(attendee))
    return [people[hit.attendee_id] for hit in index.search(text, limit)]

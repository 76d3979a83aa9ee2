"""Likely duplicates on the roster: pairs that share an address, a phone number or nearly a name.

Only people who share something are compared (an email, a phone number, or the start of a name), so that a
large roster costs little. Names are compared in Latin letters, so that one that is written in another script
meets itself. Nothing is decided here: a person looks at each pair, and what was said of one is remembered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from anyascii import anyascii

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Attendee
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.results import Recorded, recorded
from pact_desktop.search.nicknames import NICKNAME_GROUPS
from pact_desktop.search.words import words_of
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.pair_queries import distinct_pairs
from pact_desktop.store.roster_rows import RosterRow, roster_rows

Pair = tuple[str, str]
"""The ids of two attendees, the smaller one first."""

LIKELY = 0.6
_ALIKE = 88
_PHONE_DIGITS = 10
_CROWD = 40
"""A key that more people share tells nothing: an office's phone, the start of a common name."""
_WEIGHTS = {
    "email": 0.5,
    "phone": 0.3,
    "name": 0.6,
    "nickname": 0.5,
    "similar_name": 0.45,
    "county": 0.1,
    "agency": 0.15,
}


@dataclass(frozen=True, slots=True)
class Likeness:
    """A pair who may be one person; ``score`` is 0 to 1, ``because`` names what they share, as codes."""

    pair: Pair
    score: float
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two attendees who may be one, and how alike they are."""

    first: Attendee
    second: Attendee
    score: float
    because: tuple[str, ...]


def find_duplicates(file: ConveningFile) -> list[LikelyPair]:
    """Return the likely pairs of the roster, best first, but those of whom somebody said they are two."""
    with file.reading() as connection:
        found = likely_pairs(roster_rows(connection), distinct_pairs(connection))
        ids = {attendee_id for likeness in found for attendee_id in likeness.pair}
        people = queries.attendees_by_id(connection, ids)
    return [
        LikelyPair(people[first], people[second], likeness.score, likeness.because)
        for likeness in found
        for first, second in (likeness.pair,)
    ]


def likely_pairs(people: Iterable[RosterRow], distinct: Collection[Pair] = frozenset()) -> list[Likeness]:
    """Return the pairs of ``people`` that are likely one person and not in ``distinct``, best first."""
    by_id = {row.attendee_id: _traits(row) for row in people}
    found = (
        _compare(pair, by_id[pair[0]], by_id[pair[1]]) for pair in _candidates(by_id) if pair not in distinct
    )
    likely = [likeness for likeness in found if likeness.score >= LIKELY]
    return sorted(likely, key=lambda likeness: (-likeness.score, likeness.pair))


def dismiss(file: ConveningFile, actor: Actor, one_id: str, other_id: str) -> Recorded:
    """Say that two attendees are not the same person, so that they are not offered as a pair any more.

    Records nothing if that was said already. Raises UnreadableInputError if one of them is nobody, or they
    are one attendee.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        one, other = (require_attendee(transaction, each).attendee_id for each in (one_id, other_id))
        if one == other:
            raise UnreadableInputError("These two are one attendee.", "Undo the merge to part them.")
        if (min(one, other), max(one, other)) not in distinct_pairs(transaction.connection):
            transaction.record([Draft(kinds.PAIR_DISTINCT, kinds.pair_subject(one, other), {})])
        return recorded(transaction)


@dataclass(frozen=True, slots=True)
class _Traits:
    """What one person may share with another, folded once."""

    email: str
    phone: str
    words: tuple[str, ...]
    """The words of the name in Latin letters, sorted."""
    family: str
    nicknames: frozenset[int]
    county: str
    agency: str

    @property
    def name(self) -> str:
        return " ".join(self.words)

    def keys(self) -> Iterator[tuple[str, str]]:
        """What one of two entries for the same person would share with the other."""
        if self.email:
            yield "email", self.email
        if self.phone:
            yield "phone", self.phone
        if self.words:
            yield "name", self.name
        for group in self.nicknames:
            yield "nickname", f"{group} {self.family}"
        for word, other in combinations(self.words, 2):
            yield "starts", f"{word[:3]} {other[:3]}"


def _traits(row: RosterRow) -> _Traits:
    given, family = latin_words(row.given_name), latin_words(row.family_name)
    return _Traits(
        email=row.email.casefold(),
        phone="".join(filter(str.isdecimal, row.phone))[-_PHONE_DIGITS:],
        words=tuple(sorted((*given, *family) or latin_words(row.preferred_name))),
        family=" ".join(family),
        nicknames=_GROUPS_OF.get(given[0], frozenset()) if given else frozenset(),
        county=row.county,
        agency=" ".join(_agency_words(row.agency)),
    )


def latin_words(text: str) -> tuple[str, ...]:
    """The words of a name as Latin letters without accents write them: Иван, Iván and IVAN are ``ivan``."""
    return tuple(words_of(text if text.isascii() else anyascii(text)))


@lru_cache(4_096)
def _agency_words(agency: str) -> tuple[str, ...]:
    return latin_words(agency)


def _candidates(people: dict[str, _Traits]) -> set[Pair]:
    """The pairs of ids that share a key."""
    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for attendee_id, traits in people.items():
        for key in set(traits.keys()):
            groups[key].append(attendee_id)
    return {
        pair
        for group in groups.values()
        if 1 < len(group) <= _CROWD
        for pair in combinations(sorted(group), 2)
    }


def _are_alike(one: str, two: str) -> bool:
    from rapidfuzz import fuzz  # brings numpy with it, which would hold up the desk's start

    return fuzz.ratio(one, two, score_cutoff=_ALIKE) > 0


def _compare(pair: Pair, one: _Traits, two: _Traits) -> Likeness:
    because: list[str] = []
    if one.email and one.email == two.email:
        because.append("email")
    if one.phone and one.phone == two.phone:
        because.append("phone")
    if one.words and one.words == two.words:
        because.append("name")
    elif one.family == two.family and one.nicknames & two.nicknames:
        because.append("nickname")
    elif _are_alike(one.name, two.name):
        because.append("similar_name")
    if one.county and one.county == two.county:
        because.append("county")
    if one.agency and one.agency == two.agency:
        because.append("agency")
    score = min(1.0, sum(_WEIGHTS[reason] for reason in because))
    return Likeness(pair, round(score, 2), tuple(because))


def _groups_by_name() -> dict[str, frozenset[int]]:
    groups: defaultdict[str, set[int]] = defaultdict(set)
    for number, names in enumerate(NICKNAME_GROUPS):
        for name in names:
            groups[name].add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


_GROUPS_OF = _groups_by_name()

"""Likely duplicates on the roster: pairs that share an address, a phone number or nearly a name.

Only people who share something are compared (an email, a phone number, or the start of a name), so that a
roster of ten thousand costs little. Nothing is decided here: a person looks at each pair.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from pact_desktop.domain.people import Attendee
from pact_desktop.search.nicknames import NICKNAME_GROUPS
from pact_desktop.search.words import words_of
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

LIKELY = 0.6
_ALIKE = 88
_PHONE_DIGITS = 10
_CROWD = 40
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
class LikelyPair:
    """Two attendees who may be one; ``score`` is 0 to 1, ``because`` names what they share, as codes."""

    first: Attendee
    second: Attendee
    score: float
    because: tuple[str, ...]


def find_duplicates(file: ConveningFile) -> list[LikelyPair]:
    """Return the likely pairs of the roster, best first."""
    with file.reading() as connection:
        return likely_pairs(queries.roster(connection))


def likely_pairs(people: Iterable[Attendee]) -> list[LikelyPair]:
    """Return the pairs of ``people`` that are likely one person, best first."""
    by_id = {person.attendee_id: person for person in people}
    pairs = (_compare(by_id[first], by_id[second]) for first, second in _candidates(by_id.values()))
    likely = [pair for pair in pairs if pair.score >= LIKELY]
    return sorted(likely, key=lambda pair: (-pair.score, pair.first.attendee_id, pair.second.attendee_id))


def _candidates(people: Iterable[Attendee]) -> set[tuple[str, str]]:
    """The pairs of ids that share a key; a key that a crowd shares (an office's phone) tells nothing."""
    groups: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for person in people:
        for key in _keys(person):
            groups[key].add(person.attendee_id)
    return {
        pair for group in groups.values() if len(group) <= _CROWD for pair in combinations(sorted(group), 2)
    }


def _keys(person: Attendee) -> Iterator[tuple[str, str]]:
    """What one of two entries for the same person would share with the other."""
    if person.email:
        yield "email", person.email.casefold()
    if phone := _phone(person):
        yield "phone", phone
    words = _name_words(person)
    if words:
        yield "name", " ".join(words)
    family = " ".join(words_of(person.family_name or ""))
    for group in _nickname_groups(person):
        yield "nickname", f"{group} {family}"
    for word, other in combinations(words, 2):
        yield "starts", f"{word[:3]} {other[:3]}"


def _compare(first: Attendee, second: Attendee) -> LikelyPair:
    because: list[str] = []
    if first.email and first.email.casefold() == (second.email or "").casefold():
        because.append("email")
    if _phone(first) and _phone(first) == _phone(second):
        because.append("phone")
    one, two = _name_words(first), _name_words(second)
    if one and one == two:
        because.append("name")
    elif _is_nickname(first, second):
        because.append("nickname")
    elif fuzz.ratio(" ".join(one), " ".join(two)) >= _ALIKE:
        because.append("similar_name")
    if first.county and first.county == second.county:
        because.append("county")
    if first.agency and words_of(first.agency) == words_of(second.agency or ""):
        because.append("agency")
    score = min(1.0, sum(_WEIGHTS[reason] for reason in because))
    return LikelyPair(first, second, round(score, 2), tuple(because))


def _is_nickname(first: Attendee, second: Attendee) -> bool:
    """Tell whether given names are forms of one, as Bill and William, with the same family name."""
    families = words_of(first.family_name or ""), words_of(second.family_name or "")
    return families[0] == families[1] and bool(_nickname_groups(first) & _nickname_groups(second))


def _nickname_groups(person: Attendee) -> frozenset[int]:
    given = words_of(person.given_name or "")
    return _GROUPS_OF.get(given[0], frozenset()) if given else frozenset()


def _groups_by_name() -> dict[str, frozenset[int]]:
    groups: defaultdict[str, set[int]] = defaultdict(set)
    for number, names in enumerate(NICKNAME_GROUPS):
        for name in names:
            groups[name].add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


_GROUPS_OF = _groups_by_name()


def _name_words(person: Attendee) -> list[str]:
    return sorted(words_of(f"{person.given_name or ''} {person.family_name or ''}"))


def _phone(person: Attendee) -> str:
    return "".join(filter(str.isdecimal, person.phone or ""))[-_PHONE_DIGITS:]

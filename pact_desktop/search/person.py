"""What a person is found by, and where in their data each word stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from pact_desktop.search.words import initials_of, is_written_without_spaces, words_of

_PHONE_DIGITS = 4
_PARTICLES = frozenset(
    ("da", "de", "del", "den", "der", "di", "do", "dos", "el", "la", "las", "los", "van", "von", "y")
)
_WORDS_OF_EVERY_AGENCY = frozenset(
    ("and", "county", "de", "department", "del", "for", "la", "of", "the", "y")
)


@dataclass(frozen=True, slots=True)
class SearchPerson:
    """What a person is found by; of the phone number the last four digits only."""

    given_name: str
    family_name: str
    preferred_name: str = ""
    agency: str = ""
    county: str = ""
    phone: str = ""


class Place(IntEnum):
    """Where in a person's data a word stands."""

    FAMILY = 0
    MORE_FAMILY = 1
    GIVEN = 2
    OTHER = 3


def words_by_place(person: SearchPerson) -> dict[Place, list[str]]:
    """Return the words of a person, in each place the ones that matter most first."""
    given, family = words_of(person.given_name), words_of(person.family_name)
    preferred = [word for word in words_of(person.preferred_name) if word not in given + family]
    main = [word for word in family if word not in _PARTICLES]
    particles = [word for word in family if word in _PARTICLES]
    in_one = [_with_particles_in_one(family), "".join(family)]
    if family and is_written_without_spaces(family[0]):
        in_one.append("".join(family + given))
    first, *more = _distinct([*main, *in_one, *particles]) or [""]
    return {
        Place.FAMILY: [first],
        Place.MORE_FAMILY: more,
        Place.GIVEN: _distinct([*given[:2], *preferred[:2], "".join(given), *given[2:]]),
        Place.OTHER: _other_words(person),
    }


def _other_words(person: SearchPerson) -> list[str]:
    """Phone, county and agency, the last two also by their initials: LA, DCFS."""
    phone = "".join(filter(str.isdecimal, person.phone))[-_PHONE_DIGITS:]
    county = [word for word in words_of(person.county) if word != "county"]
    agency = words_of(person.agency)
    telling = [word for word in agency if word not in _WORDS_OF_EVERY_AGENCY]
    initials = [initials_of([word for word in agency if word in telling or word == "department"])]
    words = [phone, *county, *telling[:3], *initials, *telling[3:]]
    if len(county) > 1:
        words.append(initials_of(county))
    return _distinct(words)


def _with_particles_in_one(family: list[str]) -> str:
    """The first word that has particles, written as one with them: the Delacruz of "Núñez de la Cruz"."""
    run = ""
    for word in family:
        if word in _PARTICLES:
            run += word
        elif run:
            return run + word
    return ""


def _distinct(words: list[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, words)))


def first_letters(words: list[str]) -> float:
    """Return a number from 0 to 1 by which names sort roughly as in the alphabet; other scripts come last."""
    places = (min(max(ord(letter) - ord("a") + 1, 0), 27) for letter in " ".join(words)[:8])
    return sum(place * 28.0**-position for position, place in enumerate(places, 1))

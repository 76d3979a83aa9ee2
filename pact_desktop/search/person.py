"""What a person is found by, and where in their data each word stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from pact_desktop.search.words import initials_of, is_written_without_spaces, words_of

_PHONE_DIGITS = 4
_LOCAL_PHONE, _WHOLE_PHONE = 7, 10  # digits of a number without and with its area code
_PARTICLES = frozenset(
    ("da", "de", "del", "den", "der", "di", "do", "dos", "el", "la", "las", "los", "van", "von", "y")
)
_WORDS_OF_EVERY_AGENCY = frozenset(
    ("and", "county", "de", "department", "del", "for", "la", "of", "the", "y")
)


@dataclass(frozen=True, slots=True)
class SearchPerson:
    """What a person is found by, and on which days the person is in already.

    A part of the phone number finds by its last four digits only, the e-mail address as a whole only.
    """

    given_name: str
    family_name: str
    preferred_name: str = ""
    agency: str = ""
    county: str = ""
    phone: str = ""
    email: str = ""
    days_in: frozenset[int] = frozenset()


class Place(IntEnum):
    """Where in a person's data a word stands."""

    FAMILY = 0
    MORE_FAMILY = 1
    GIVEN = 2
    PHONE = 3
    OTHER = 4


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
        Place.PHONE: _distinct([last_digits(person.phone)]),
        Place.OTHER: _other_words(person),
    }


def whole_keys(person: SearchPerson) -> list[str]:
    """Return the whole names of a person in both orders, the phone numbers, the e-mail address.

    Always ``WHOLE_KEYS`` texts; empty ones where there is nothing. Somebody who asks with one of them
    (``asked_keys``) means this person.
    """
    given, family = words_of(person.given_name), words_of(person.family_name)
    preferred = words_of(person.preferred_name) or given
    names = [" ".join(words) for words in (given + family, family + given, preferred + family)]
    names.append(" ".join(family + preferred))
    return [*names, *contact_keys(person)]


WHOLE_KEYS = 7


def contact_keys(person: SearchPerson) -> list[str]:
    """Return those of ``whole_keys`` that are phone numbers, without and with area code, and the address."""
    digits = _digits(person.phone)
    lengths = (_LOCAL_PHONE, _WHOLE_PHONE)
    phones = [_phone_key(digits[-length:]) if len(digits) >= length else "" for length in lengths]
    return [*phones, _email_key(person.email)]


def last_digits(phone: str) -> str:
    """Return the digits of a phone number that people are found by."""
    return _digits(phone)[-_PHONE_DIGITS:]


def asked_keys(text: str) -> list[str]:
    """Return what of ``whole_keys`` a typed text may be: a whole name, and a phone number or an address."""
    keys = [" ".join(words_of(text))]
    digits = _digits(text)
    if "@" in text:
        keys.append(_email_key(text))
    elif len(digits) >= _LOCAL_PHONE and not any(map(str.isalpha, text)):
        keys.append(_phone_key(digits if len(digits) < _WHOLE_PHONE else digits[-_WHOLE_PHONE:]))
    return list(filter(None, keys))


def _digits(phone: str) -> str:
    return "".join(filter(str.isdecimal, phone))


def _phone_key(digits: str) -> str:
    return f"tel:{digits}"


def _email_key(email: str) -> str:
    address = email.strip().casefold()
    return f"mailto:{address}" if address else ""


def _other_words(person: SearchPerson) -> list[str]:
    """County and agency, also by their initials: LA, DCFS."""
    county = _county_words(person.county)
    telling = [word for word in words_of(person.agency) if word not in _WORDS_OF_EVERY_AGENCY]
    agency, county_by_letters = (
        _agency_initials(person.agency),
        initials_of(county) if len(county) > 1 else "",
    )
    return _distinct([*county, *telling[:3], agency, *telling[3:], county_by_letters])


def spoken_initials(name: str) -> set[str]:
    """Return the initials that an agency or a county of this name may be called by."""
    return set(filter(None, (_agency_initials(name), initials_of(_county_words(name)))))


def _county_words(county: str) -> list[str]:
    return [word for word in words_of(county) if word != "county"]


def _agency_initials(agency: str) -> str:
    words = words_of(agency)
    return initials_of([word for word in words if word not in _WORDS_OF_EVERY_AGENCY or word == "department"])


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

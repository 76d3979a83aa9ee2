"""Attendee ids: 64 random bits, written as 13 characters of Crockford's base32.

An attendee's id is the badge id, so a badge that another desk printed already names its subject.
"""

from __future__ import annotations

from collections.abc import Callable

from pact_desktop.domain import crockford
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said

ID_LENGTH = 13
ID_BITS = 64


def attendee_id_from_number(number: int) -> str:
    """Return the written form of a 64-bit number."""
    return crockford.encode(number, ID_LENGTH)


def number_from_attendee_id(attendee_id: str) -> int:
    """Return the 64-bit number of a written id; raises ValueError if it is not one."""
    number = crockford.decode(attendee_id)
    if len(attendee_id) != ID_LENGTH or number >> ID_BITS:
        raise ValueError("not an attendee id")
    return number


def is_attendee_id(text: str) -> bool:
    """Whether a text can be the written form of an id."""
    try:
        number_from_attendee_id(text)
    except ValueError:
        return False
    return True


def new_attendee_id(random_bytes: Callable[[int], bytes]) -> str:
    """Return a new id from a source of random bytes such as ``os.urandom``."""
    return attendee_id_from_number(int.from_bytes(random_bytes(ID_BITS // 8), "big"))


def read_attendee_id(text: str) -> str:
    """Return the id in its one written form; raises UnreadableInputError if ``text`` is none."""
    try:
        return attendee_id_from_number(number_from_attendee_id(text.strip().upper().replace("-", "")))
    except ValueError:
        raise UnreadableInputError(
            said("“{text}” is not an attendee id.", text=text[:40]),
            "An attendee id has 13 letters and digits; the search shows each attendee's.",
        ) from None

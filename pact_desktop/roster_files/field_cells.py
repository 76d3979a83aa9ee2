"""Reads the cell of each of an attendee's fields: what is kept, and what is doubtful about it.

A reader takes a cell's text and returns what it says, None if it says nothing that counts, or a ``Doubt``. A
blank cell says nothing; "" is what a cell says that there is none (a county: statewide).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import reduce
from typing import NamedTuple

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.ids import read_attendee_id
from pact_desktop.domain.sentence import Sentence, said
from pact_desktop.roster_files.category_cells import read_affiliation, read_discipline
from pact_desktop.roster_files.column_names import ATTENDEE_ID, FULL_NAME
from pact_desktop.roster_files.contacts import bare_email, is_email, is_phone
from pact_desktop.roster_files.county_names import read_county
from pact_desktop.roster_files.nothing_words import says_nothing
from pact_desktop.roster_files.sheet import clean_line, clean_lines

LONGEST_CELL = 32_767
"""Characters; what a cell of a worksheet holds."""

_LOST_LETTERS = re.compile(r"\ufffd|\?{2}|\w\?|\?\w")
"""What a spreadsheet program leaves of letters that the encoding it saves in does not have."""
_SHORTENED = re.compile(r"(\d)(?:[.,](\d+))?E\+(\d{1,3})", re.IGNORECASE)
"""A long number as a spreadsheet shows it in a narrow column, 9.16555E+09, and as it then saves it as CSV."""
_WITH_A_FRACTION = re.compile(r"(\d{7,15})\.0+")


class Doubt(NamedTuple):
    """A cell with a problem, told in a sentence; ``value`` is what is kept all the same.

    ``rejects`` means that the row cannot come in with it; ``suggestions`` would be understood.
    """

    value: str | None
    problem: Sentence
    rejects: bool = False
    suggestions: tuple[str, ...] = ()


Reader = Callable[[str], str | Doubt | None]


def field_reader(field: str) -> Reader:
    """The reader of the cells of one field."""
    return _READERS.get(field, _line)


def normalised(field: str, text: str) -> str:
    """What a file would say that holds ``text`` in the column of ``field``, "" if nothing."""
    reading = field_reader(field)(text)
    return (reading.value if isinstance(reading, Doubt) else reading) or ""


def too_long(text: str) -> Doubt:
    """The doubt about a cell that holds more than a roster's could."""
    return Doubt(
        None,
        said(
            "The text has {count} characters, more than {most}; it was left out.",
            count=f"{len(text):,}",
            most=f"{LONGEST_CELL:,}",
        ),
    )


def _line(text: str) -> str | None:
    return clean_line(text) or None


def _lines(text: str) -> str | None:
    return clean_lines(text) or None


def _name(text: str) -> str | Doubt | None:
    name = clean_line(text)
    if _LOST_LETTERS.search(name):
        return Doubt(
            name, said("Letters were lost when this file was saved; save it as XLSX, or as CSV in UTF-8.")
        )
    return name or None


def _tags(text: str) -> str | None:
    tags = (clean_line(tag) for tag in text.replace(";", ",").replace("\n", ",").split(","))
    return ", ".join(dict.fromkeys(tag for tag in tags if tag)) or None


def _email(text: str) -> str | Doubt | None:
    address = bare_email(clean_line(text))
    if not address or is_email(address):
        return address or None
    return Doubt(address, said("This does not look like an email address."))


def _phone(text: str) -> str | Doubt | None:
    number = _long_number(text)
    if number is None or isinstance(number, Doubt) or is_phone(number):
        return number
    return Doubt(number, said("This does not look like a telephone number."))


def _long_number(text: str) -> str | Doubt | None:
    """A number as it was before a spreadsheet took it for a quantity, if all its digits are there."""
    number = clean_line(text)
    shortened = _SHORTENED.fullmatch(number)
    if shortened is not None:
        first, more, places = shortened[1], shortened[2] or "", int(shortened[3])
        if len(more) == places:
            return first + more
        return Doubt(
            None, said("A spreadsheet shortened this number, and digits are missing; it was left out.")
        )
    whole = _WITH_A_FRACTION.fullmatch(number)
    return whole[1] if whole else number or None


def _county(text: str) -> str | Doubt | None:
    if says_nothing(text):
        return None
    reading = read_county(text)
    if reading.county is not None:
        return (
            reading.county
            if reading.sure
            else Doubt(reading.county, said("Read as {county}.", county=reading.county))
        )
    if reading.candidates:
        choices = reduce(
            lambda some, other: said("{some} or {other}", some=some, other=other), reading.candidates
        )
        return Doubt(
            None,
            said("Unclear county: {choices}? None was entered.", choices=choices),
            False,
            reading.candidates,
        )
    return Doubt(None, said("This is no county of California."), rejects=True)


def _affiliation(text: str) -> str | Doubt | None:
    if says_nothing(text):
        return None
    affiliation = read_affiliation(text)
    if affiliation is None:
        return Doubt(None, said("Unknown affiliation; it was derived from the county and Day 1."))
    return affiliation.value


def _discipline(text: str) -> str | Doubt | None:
    if says_nothing(text):
        return None
    discipline = read_discipline(text)
    return (
        Doubt(None, said("Unknown discipline; it was left out.")) if discipline is None else discipline.value
    )


def _attendee_id(text: str) -> str | Doubt:
    if not text.strip():
        return ""
    try:
        return read_attendee_id(text)
    except UnreadableInputError:
        return Doubt("", said("This is not an attendee id of this program; it was left out."))


_READERS: Mapping[str, Reader] = {
    ATTENDEE_ID: _attendee_id,
    "given_name": _name,
    "family_name": _name,
    "preferred_name": _name,
    FULL_NAME: _name,
    "county": _county,
    "affiliation": _affiliation,
    "discipline": _discipline,
    "email": _email,
    "phone": _phone,
    "external_id": _long_number,
    "dietary": _lines,
    "accessibility": _lines,
    "notes": _lines,
    "tags": _tags,
}

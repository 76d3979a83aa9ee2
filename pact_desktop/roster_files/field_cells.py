"""Reads the cell of each of an attendee's fields: what is kept, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.ids import read_attendee_id
from pact_desktop.roster_files.category_cells import read_affiliation, read_discipline
from pact_desktop.roster_files.column_names import ATTENDEE_ID
from pact_desktop.roster_files.contacts import bare_email, is_email, is_phone
from pact_desktop.roster_files.county_names import read_county
from pact_desktop.roster_files.sheet import clean_line, clean_lines

LONGEST_CELL = 32_767
"""Characters; what a cell of a worksheet holds."""


@dataclass(frozen=True, slots=True)
class CellReading:
    """``value`` is what a cell says, None if it says nothing that counts; a ``problem`` is a sentence, and
    ``rejects`` means that the row cannot come in with it."""

    value: str | None
    problem: str = ""
    rejects: bool = False
    suggestions: tuple[str, ...] = ()


def read_cell(field: str, text: str) -> CellReading:
    """Read the text of one cell of the column of ``field``."""
    if len(text) > LONGEST_CELL:
        return CellReading(None, f"The text is longer than {LONGEST_CELL:,} characters and was left out.")
    reader = _READERS.get(field)
    return CellReading(clean_line(text)) if reader is None else reader(text)


def _lines(text: str) -> CellReading:
    return CellReading(clean_lines(text))


def _tags(text: str) -> CellReading:
    tags = (clean_line(tag) for tag in text.replace(";", ",").replace("\n", ",").split(","))
    return CellReading(", ".join(dict.fromkeys(tag for tag in tags if tag)))


def _email(text: str) -> CellReading:
    address = bare_email(clean_line(text))
    problem = "" if not address or is_email(address) else "This does not look like an email address."
    return CellReading(address, problem)


def _phone(text: str) -> CellReading:
    number = clean_line(text)
    problem = "" if not number or is_phone(number) else "This does not look like a telephone number."
    return CellReading(number, problem)


def _county(text: str) -> CellReading:
    reading = read_county(text)
    if reading.county is not None:
        return CellReading(reading.county, "" if reading.sure else f"Read as {reading.county}.")
    if reading.candidates:
        choices = " or ".join(reading.candidates)
        return CellReading(None, f"Unclear county: {choices}? None was entered.", False, reading.candidates)
    return CellReading(None, "This is no county of California.", rejects=True)


def _affiliation(text: str) -> CellReading:
    if not text.strip():
        return CellReading(None)
    affiliation = read_affiliation(text)
    if affiliation is None:
        return CellReading(None, "Unknown affiliation; it was derived from the county and Day 1.")
    return CellReading(affiliation.value)


def _discipline(text: str) -> CellReading:
    if not text.strip():
        return CellReading(None)
    discipline = read_discipline(text)
    if discipline is None:
        return CellReading(None, "Unknown discipline; it was left out.")
    return CellReading(discipline.value)


def _attendee_id(text: str) -> CellReading:
    if not text.strip():
        return CellReading("")
    try:
        return CellReading(read_attendee_id(text))
    except UnreadableInputError:
        return CellReading("", "This is not an attendee id of this program; it was left out.")


_READERS: Mapping[str, Callable[[str], CellReading]] = {
    ATTENDEE_ID: _attendee_id,
    "county": _county,
    "affiliation": _affiliation,
    "discipline": _discipline,
    "email": _email,
    "phone": _phone,
    "dietary": _lines,
    "accessibility": _lines,
    "notes": _lines,
    "tags": _tags,
}

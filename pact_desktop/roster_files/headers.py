"""Finds the header row of a sheet and what each of its columns means."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.roster_files.column_names import (
    BOTH_DAYS,
    DAY_1,
    DAY_2,
    FIELD_BY_NAME,
    FILLERS,
    FULL_NAME,
    OTHER_THINGS,
    QUESTIONS,
)
from pact_desktop.roster_files.day_names import days_named
from pact_desktop.roster_files.plain import plain
from pact_desktop.roster_files.sheet import Sheet, clean_line

ROWS_SEARCHED = 50
"""The header stands among the first rows, below titles at most."""

CERTAIN, LIKELY, GUESSED = 1.0, 0.8, 0.6
_CLOSE = 0.8
"""Likeness, of 1, of a misspelt name: one slip in five letters."""

_NAME_FIELDS = frozenset({"given_name", "family_name", FULL_NAME, "preferred_name"})
_CHECK_IN = re.compile(r"\b(?:check(?:ed)? in|entrada|signature|firma)\b")


@dataclass(frozen=True, slots=True)
class Column:
    """How one column was understood; ``field`` None means that an import leaves it alone.

    ``index`` counts from 0, ``confidence`` goes from 0 to 1, ``note`` says why where that is not plain;
    ``chosen`` marks what a person's mapping says.
    """

    index: int
    header: str
    field: str | None
    confidence: float
    note: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Header:
    """The header row, ``row`` counted from 1 as in the sheet, and its columns."""

    row: int
    columns: tuple[Column, ...]


def header_shape(headers: Sequence[str]) -> str:
    """A short key that is the same for files with the same columns, to keep a chosen mapping by."""
    text = "\x1f".join(plain(header) for header in headers)
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def find_header(sheet: Sheet, dates: Mapping[int, date]) -> Header | None:
    """The first row that looks like a header, None if no row does; ``dates`` are those of the days.

    A header names a name and something else, or, if no row does, a name alone.
    """
    for needed in (2, 1):
        for number, row in enumerate(sheet.rows[:ROWS_SEARCHED], start=1):
            columns = _settle([_recognise(index, cell, dates) for index, cell in enumerate(row)])
            known = [column for column in columns if column.field and column.confidence >= LIKELY]
            if len(known) >= needed and any(column.field in _NAME_FIELDS for column in known):
                return Header(number, columns)
    return None


def header_from(sheet: Sheet, mapping: Mapping[str, str | None], dates: Mapping[int, date]) -> Header:
    """The header row that holds the headers of a chosen mapping, which stands before what is recognised.

    ``mapping`` gives for some headers the field, or None for a column to leave alone. Raises
    UnreadableInputError if no row of the sheet has all its headers.
    """
    chosen = {plain(header): field for header, field in mapping.items()}
    for number, row in enumerate(sheet.rows[:ROWS_SEARCHED], start=1):
        if chosen.keys() <= {plain(cell) for cell in row}:
            columns = [_chosen_or_recognised(index, cell, chosen, dates) for index, cell in enumerate(row)]
            return Header(number, _settle(columns))
    found = find_header(sheet, dates)
    present = {plain(column.header) for column in found.columns} if found else set()
    missing = ", ".join(f"“{header}”" for header in mapping if plain(header) not in present)
    raise UnreadableInputError(
        said("The mapping names columns that the sheet does not have: {missing}.", missing=missing),
        "Write each header as it stands in the sheet.",
    )


def _chosen_or_recognised(
    index: int, header: str, chosen: Mapping[str, str | None], dates: Mapping[int, date]
) -> Column:
    if plain(header) in chosen:
        return Column(index, clean_line(header), chosen[plain(header)], CERTAIN, chosen=True)
    column = _recognise(index, header, dates)
    return replace(column, field=None, confidence=0.0) if column.field in chosen.values() else column


def _recognise(index: int, header: str, dates: Mapping[int, date]) -> Column:
    field, confidence = _field_of(plain(header), dates)
    return Column(index, clean_line(header), field, confidence)


def _field_of(header: str, dates: Mapping[int, date]) -> tuple[str | None, float]:
    """The field that a header, in plain form, means, and how sure that is."""
    if header in FIELD_BY_NAME:
        return FIELD_BY_NAME[header], CERTAIN
    words = header.split()
    if not OTHER_THINGS.isdisjoint(words):
        return None, 0.0
    day = _day_of(header, dates)
    if day is not None:
        return (f"{day}_in" if _CHECK_IN.search(header) and day != BOTH_DAYS else day), CERTAIN
    telling = " ".join(word for word in words if word not in FILLERS)
    if telling in FIELD_BY_NAME:
        return FIELD_BY_NAME[telling], 0.95
    close = process.extractOne(
        telling,
        FIELD_BY_NAME.keys(),
        scorer=DamerauLevenshtein.normalized_similarity,
        score_cutoff=_CLOSE,
    )
    if close is not None:
        return FIELD_BY_NAME[close[0]], LIKELY
    for field, needed in QUESTIONS:
        if set(needed) <= set(words):
            return field, LIKELY if len(words) <= 4 else GUESSED
    return None, 0.0


def _day_of(header: str, dates: Mapping[int, date]) -> str | None:
    """The day, or both days, that a header speaks of by number or by date."""
    numbers = days_named(header, dates)
    if not numbers:
        return None
    return BOTH_DAYS if len(numbers) > 1 else (DAY_1 if numbers == {1} else DAY_2)


def _settle(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Let each field have one column, the surest and leftmost, and decide what a plain Name is."""
    best: dict[str, Column] = {}
    for column in columns:
        if column.field and (column.field not in best or column.confidence > best[column.field].confidence):
            best[column.field] = column
    settled = [
        replace(column, field=None, confidence=0.0, note=said("another column holds this"))
        if column.field and best[column.field] is not column
        else column
        for column in columns
    ]
    if FULL_NAME not in best:
        return tuple(settled)
    full = best[FULL_NAME].index
    if "family_name" in best and "given_name" not in best:
        settled[full] = replace(settled[full], field="given_name", note=said("beside a family name"))
    elif "family_name" in best:
        settled[full] = replace(
            settled[full], field=None, confidence=0.0, note=said("another column holds this")
        )
    elif "given_name" in best:
        given = best["given_name"].index
        settled[given] = replace(
            settled[given], field=None, confidence=0.0, note=said("part of the full name")
        )
    return tuple(settled)

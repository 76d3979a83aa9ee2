"""The body of a sheet by columns, and what a look at the values changes about a column's meaning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.roster_files.category_cells import field_of_affiliation_column
from pact_desktop.roster_files.cell_errors import UNSAVED_FORMULA, has_no_value
from pact_desktop.roster_files.column_names import ATTENDEE_ID, BOTH_DAYS
from pact_desktop.roster_files.county_names import read_county
from pact_desktop.roster_files.day_cells import read_days
from pact_desktop.roster_files.field_cells import normalised
from pact_desktop.roster_files.formulas import restore
from pact_desktop.roster_files.headers import Column, Header
from pact_desktop.roster_files.nothing_words import says_nothing
from pact_desktop.roster_files.sheet import Sheet

_VALUES_JUDGED = 200
"""As many cells tell what a column holds, however long the sheet is."""


@dataclass(frozen=True, slots=True)
class Body:
    """The rows below the header, by column: ``numbers[i]`` is the line of the sheet of every ``cells[c][i]``.

    Blank rows and repetitions of the header are left out. Cells that hold no value (an error, a formula that
    was not saved with its value) are blank; ``without_value`` has their texts by column and place.
    """

    numbers: Sequence[int]
    cells: Sequence[Sequence[str]]
    without_value: Mapping[int, Mapping[int, str]] = field(default_factory=dict)


def body_below(sheet: Sheet, header: Header) -> Body:
    """Collect the rows below the header; raises UnreadableInputError if there are none."""
    titles = sheet.rows[header.row - 1]
    width = len(titles)
    blank = [""] * width
    numbers, rows, only_formulas = [], [], False
    for number, row in enumerate(sheet.rows[header.row :], start=header.row + 1):
        if len(row) != width:
            row = (row + blank)[:width]
        if any(row) and row != titles and any(map(str.strip, row)):
            if UNSAVED_FORMULA in row and not _holds_anything(row):
                only_formulas = True
                continue
            numbers.append(number)
            rows.append(row)
    if not rows and only_formulas:
        raise UnreadableInputError(
            "The rows of the sheet hold formulas whose values were not saved.",
            "Open the file in a spreadsheet program, save it, and import it again.",
        )
    if not rows:
        raise UnreadableInputError(
            "The sheet has a header row but no rows below it.",
            "Choose a file, or a sheet, that holds people.",
        )
    cells = list(zip(*rows, strict=True))
    without_value: dict[int, dict[int, str]] = {}
    for place, column in enumerate(cells):
        lost = {text for text in set(column) if has_no_value(text)}
        if lost:
            without_value[place] = {index: text for index, text in enumerate(column) if text in lost}
            cells[place] = tuple("" if text in lost else text for text in column)
    return Body(numbers, cells, without_value)


def _holds_anything(row: Sequence[str]) -> bool:
    return any(text.strip() for text in row if text != UNSAVED_FORMULA)


def judge_by_values(columns: Sequence[Column], body: Body, dates: Mapping[int, date]) -> tuple[Column, ...]:
    """Correct what the headers alone suggested; columns that a person chose stay as they are.

    A column of affiliations that holds institutions or titles is one of those; ids that are not this
    program's are the file's own; a status column that says nothing of days is left alone; a column of
    counties need not be headed so.
    """
    judged = list(columns)
    for place, column in enumerate(columns):
        meaning = column.field
        if column.chosen or meaning not in ("affiliation", ATTENDEE_ID, BOTH_DAYS):
            continue
        counts = Counter(map(restore, body.cells[column.index]))
        for nothing in [value for value in counts if says_nothing(value)]:
            del counts[nothing]
        if meaning == "affiliation":
            meant = field_of_affiliation_column(counts)
        elif meaning == ATTENDEE_ID:
            meant = ATTENDEE_ID if any(normalised(ATTENDEE_ID, value) for value in counts) else "external_id"
        else:
            naming_days = sum(count for value, count in counts.items() if read_days(value, dates) is not None)
            meant = BOTH_DAYS if naming_days * 2 >= counts.total() else ""
        if meant != meaning:
            taken = not meant or any(other.field == meant for other in judged)
            judged[place] = replace(
                column,
                field=None if taken else meant,
                confidence=0.0 if taken else 0.7,
                note=said("its values are not what {field} holds", field=meaning),
            )
    return _county_by_values(judged, body)


def _county_by_values(columns: Sequence[Column], body: Body) -> tuple[Column, ...]:
    """Where no header says county, take the column whose values are nearly all counties (``Co.``)."""
    judged = tuple(columns)
    if any(column.field == "county" for column in judged):
        return judged
    for place, column in enumerate(judged):
        if column.field is None and not column.chosen and not column.note:
            values = (value for value in body.cells[column.index] if value.strip())
            if _holds_counties(islice(values, _VALUES_JUDGED)):
                found = replace(column, field="county", confidence=0.7, note=said("its values are counties"))
                return (*judged[:place], found, *judged[place + 1 :])
    return judged


def _holds_counties(values: Iterable[str]) -> bool:
    """Whether at least two names of counties are among the values, and nine in ten values are such names."""
    counts = Counter(restore(value) for value in values)
    named = {value for value in counts if not value.isdigit() and read_county(value).county}
    return len(named) >= 2 and sum(counts[value] for value in named) * 10 >= counts.total() * 9

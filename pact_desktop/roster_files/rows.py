"""The rows of a roster file as they were understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pact_desktop.roster_files.column_names import BOTH_DAYS, DAY_FIELDS, FULL_NAME
from pact_desktop.roster_files.day_cells import DayWish
from pact_desktop.roster_files.headers import Column, Header
from pact_desktop.roster_files.problems import Problem

Wishes = Mapping[int, DayWish]
"""By day; a day that the file says nothing about is left out."""


Base = Mapping[str, str]
"""What an import said of one attendee: the normalised text by field, ``day1`` and ``day2`` as the wish's."""


class RosterRow(NamedTuple):
    """One person of the file. ``number`` is the line of the sheet from 1, ``attendee_id`` "" if not given.

    ``fields`` holds the normalised text of those of ``TEXT_FIELDS`` that the row says something about, and
    always an affiliation; ``derived`` tells that the affiliation is not the file's. ``unclear`` are the texts
    that were left out, each after its column's header.
    """

    number: int
    attendee_id: str
    fields: Mapping[str, str]
    wishes: Wishes
    derived: bool
    unclear: tuple[str, ...] = ()

    @property
    def display_name(self) -> str:
        """The name as a list shows it."""
        return name_of(self.fields)


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a file says. ``given`` are the fields that it has columns for, ``day1`` and ``day2`` among them;
    ``columns`` tells how each column was understood, ``rejected`` how many rows cannot come in."""

    header: Header
    rows: Sequence[RosterRow]
    given: frozenset[str]
    problems: Sequence[Problem]
    rejected: int

    @property
    def columns(self) -> tuple[Column, ...]:
        """How each column was understood."""
        return self.header.columns

    def header_of(self, field: str) -> str:
        """The header of the column that a field or day was read from, "" if there is none."""
        source = {"given_name": FULL_NAME, "family_name": FULL_NAME}.get(field, BOTH_DAYS)
        headers = {column.field: column.header for column in self.columns}
        return headers.get(field) or headers.get(source, "")


def name_of(fields: Mapping[str, str]) -> str:
    """The name of the person whose fields these are, as a list shows it."""
    given, family = fields.get("given_name", ""), fields.get("family_name", "")
    return " ".join(part for part in (given, family) if part) or fields.get("preferred_name", "")


def base_of(fields: Mapping[str, str], wishes: Wishes) -> Base:
    """What a row said, as it is kept for the next comparison."""
    return {**fields, **{DAY_FIELDS[day]: wish.value for day, wish in wishes.items()}}

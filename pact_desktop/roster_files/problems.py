"""What is wrong with a roster file, row by row."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from pact_desktop.domain.sentence import Sentence

_LONGEST_VALUE = 80


class Severity(StrEnum):
    """Whether a row was rejected or came in all the same."""

    ERROR = "error"
    WARNING = "warning"


class Problem(NamedTuple):
    """One problem of one row. ``row`` is the line of the sheet from 1; ``column`` its header, "" if the whole
    row is meant; ``suggestions`` are values that would be understood."""

    row: int
    column: str
    value: str
    problem: Sentence
    severity: Severity = Severity.WARNING
    suggestions: tuple[str, ...] = ()


def shortened(value: str) -> str:
    """A cell's text as a problem shows it."""
    return value if len(value) <= _LONGEST_VALUE else value[: _LONGEST_VALUE - 1] + "…"

"""Which of the convening's days a text names, by number or by date."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

_NUMBER = {"1": 1, "one": 1, "uno": 1, "2": 2, "two": 2, "dos": 2}
_WITH_DAY = re.compile(
    r"\b(?:day|days|dia|dias|d) ?(1|2|one|two|uno|dos)\b(?:(?: (?:and|y|or|o|day|dia))* (2|two|dos)\b)?"
)
_ORDINALS = {
    1: re.compile(r"\b(?:first|1st|primer) (?:day|dia)\b"),
    2: re.compile(r"\b(?:second|2nd|segundo) (?:day|dia)\b"),
}
_BARE = frozenset(("1", "2"))
_BESIDE_BARE = frozenset(("and", "y", "e", "only", "solo", "solamente"))
_MONTHS = (
    ("jan", "ene"), ("feb", "feb"), ("mar", "mar"), ("apr", "abr"), ("may", "may"), ("jun", "jun"),
    ("jul", "jul"), ("aug", "ago"), ("sep", "sep"), ("oct", "oct"), ("nov", "nov"), ("dec", "dic"),
)  # fmt: skip
"""The first letters of the months' names, English and Spanish."""


def days_named(words: str, dates: Mapping[int, date], bare: bool = False) -> set[int]:
    """The days that a plain text names: ``day 1``, ``dias 1 y 2``, ``oct 21``.

    With ``bare``, ``1`` and ``1 and 2`` name them too, but no number among other words does (``approved 9
    2``, ``2 guests``).
    """
    named = {_NUMBER[word] for pair in _WITH_DAY.findall(words) for word in pair if word}
    named |= {day for day, pattern in _ORDINALS.items() if pattern.search(words)}
    if not named:
        named = {day for day, its_date in dates.items() if names_date(words, its_date)}
    if not named and bare and (alone := set(words.split())) <= _BARE | _BESIDE_BARE:
        named = {int(number) for number in alone & _BARE}
    return named


def names_date(words: str, day: date) -> bool:
    """Whether a plain text such as ``wed oct 21st``, ``10 21 2026`` or ``21 de octubre`` holds the date."""
    if re.search(rf"\b0?{day.month} 0?{day.day}\b", words):
        return True
    months = _MONTHS[day.month - 1]
    return bool(re.search(rf"\b0?{day.day}(?:st|nd|rd|th)?\b", words)) and any(
        word.startswith(months) for word in words.split()
    )

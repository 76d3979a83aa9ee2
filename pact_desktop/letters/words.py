"""The words of letters in English and Spanish, with dates and times as each language writes them."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Any

from pact_desktop.resources import resource

LANGUAGES = ("en", "es")


@dataclass(frozen=True, slots=True)
class LetterWords:
    """One language's templates, from ``resources/letters``."""

    language: str
    table: Mapping[str, Any]

    def __call__(self, template: str, **values: object) -> str:
        """Fill one template; what is filled in is never read as a template itself."""
        return str(self.table[template]).format_map(values)

    def parts(self, kind: str, **values: object) -> tuple[str, list[str]]:
        """Subject and opening paragraphs of one kind of letter, filled."""
        letter = self.table[kind]
        return letter["subject"].format_map(values), [part.format_map(values) for part in letter["opening"]]

    def days(self, days: Collection[int]) -> str:
        """The days by name: "Day 2", "Day 1 and Day 2"."""
        if len(days) > 1:
            return self("both_days")
        return "".join(self("day_name", day=day) for day in days)

    def date(self, value: date) -> str:
        """A date in full: Tuesday, October 6, 2026; martes 6 de octubre de 2026."""
        return self(
            "date",
            weekday=self.table["weekdays"][value.weekday()],
            day=value.day,
            month=self.table["months"][value.month - 1],
            year=value.year,
        )

    def time(self, value: time) -> str:
        """A time of day: 8:00 AM, 8:00."""
        if not self.table["hour_12"]:
            return f"{value.hour}:{value.minute:02}"
        return f"{value.hour % 12 or 12}:{value.minute:02} {'AM' if value.hour < 12 else 'PM'}"


@cache
def letter_words(language: str) -> LetterWords:
    """The words of a language; an unknown one gets English."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    text = resource("letters", f"{known}.toml").read_text(encoding="utf-8")
    return LetterWords(known, tomllib.loads(text))

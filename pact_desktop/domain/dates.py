"""Reads dates and times as people write them: the one reader of typed dates.

Pure: today and the order of day and month are given by whoever asks.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said

FAR_YEARS = 5
"""A date more years from today than this is hardly meant: whoever typed it is asked."""

_USABLE_YEARS = range(1900, 3000)
"""Nothing is kept for other years: at the ends of the calendar there is no going from zone to zone."""

_MONTHS = (
    ("january", "enero"),
    ("february", "febrero"),
    ("march", "marzo"),
    ("april", "abril"),
    ("may", "mayo"),
    ("june", "junio"),
    ("july", "julio"),
    ("august", "agosto"),
    ("september", "septiembre", "setiembre"),
    ("october", "octubre"),
    ("november", "noviembre"),
    ("december", "diciembre"),
)
_WEEKDAYS = (
    ("monday", "lunes"),
    ("tuesday", "martes"),
    ("wednesday", "miercoles"),
    ("thursday", "jueves"),
    ("friday", "viernes"),
    ("saturday", "sabado"),
    ("sunday", "domingo"),
)
_LEAST_LETTERS = 3
_BETWEEN = frozenset(("de", "del", "of", "the", "el"))
_PART = re.compile(r"\d+|[^\W\d_]+")
_TWO_DAYS = re.compile(r"(?<![-/\w])\d{1,2} ?[-/] ?\d{1,2}(?![-/\w])")
_NOT_IN_A_DATE = re.compile(r"[^\w\s,./-]")
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th|º)\b", re.IGNORECASE)
_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:(?:[:.h])?(?P<minute>\d\d))?(?::\d\d(?:\.\d+)?)?\s*h?\s*(?P<half>[ap])?\s?(?(half)\.?\s?m?\.?)",
    re.IGNORECASE,
)
_DATE_AND_TIME = re.compile(
    r"(?P<date>.*?\d)(?:\s*,\s*|\s+)"
    r"(?P<time>\d{1,2}[:.h]\d\d(?::\d\d(?:\.\d+)?)?(?:\s*[ap]\.?\s?m?\.?)?|\d{1,2}\s*[ap]\.?\s?m?\.?)",
    re.IGNORECASE,
)


def read_date(text: str, today: date, *, day_first: bool = False) -> date:
    """Return the date that ``text`` means: 10/5/27, 10/5/2027, Oct 5, 5 de octubre de 2027, 2027-10-05.

    Month names are English or Spanish. Of two numbers the first is the month, or with ``day_first`` the day,
    unless only the other way is possible. A year of two digits is the one nearest to today, and so is the
    year of a date without one. Two days ("Oct 27-28") are no date. Raises UnreadableInputError if the text is
    none, or of a year before 1900 or after 2999.
    """
    words = _PART.findall(_ORDINAL.sub("", _folded(text)))
    numbers = [word for word in words if word.isdecimal()]
    months = _months([word for word in words if not word.isdecimal() and word not in _BETWEEN])
    found = None
    is_one = not _NOT_IN_A_DATE.search(text) and not _is_a_span(text, bool(months))
    if months is not None and is_one and 2 <= len(months) + len(numbers) <= 3:
        found = _with_name(months[0], numbers, today) if months else _in_numbers(numbers, today, day_first)
    if found is None or not is_usable(found):
        raise _no_date(text, today)
    return found


def read_time(text: str) -> time:
    """Return the time of day that ``text`` means: 8:30, 17:30, 1730, 5:30 pm, 5 p. m., 8.

    Raises UnreadableInputError if the text is none.
    """
    found = _TIME.fullmatch(_folded(text))
    if found is not None:
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        if found["half"] and 1 <= hour <= 12:
            hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
        elif found["half"]:
            hour = 99
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise UnreadableInputError(
        said("“{text}” is not a time.", text=text.strip()[:40]), said("Write it as in 8:30 or 17:30.")
    )


def read_moment(text: str, today: date, *, day_first: bool = False) -> datetime:
    """Return the date and time that ``text`` means, with an offset only if one is written (ISO 8601).

    Without a time it is the beginning of the day. Raises UnreadableInputError if the text is none, or of a
    year before 1900 or after 2999.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:  # not as a program writes it
        both = _DATE_AND_TIME.fullmatch(_folded(text))
    else:
        if not is_usable(moment.date()):
            raise _no_date(text, today)
        return moment
    day = read_date(both["date"] if both else text, today, day_first=day_first)
    return datetime.combine(day, read_time(both["time"]) if both else time())


def is_usable(day: date) -> bool:
    """Tell whether a date is of a year that the program keeps: 1900 to 2999."""
    return day.year in _USABLE_YEARS


def is_far(day: date, today: date) -> bool:
    """Tell whether a date is so many years from today that it is hardly meant."""
    return abs((day - today).days) > FAR_YEARS * 365.25


def _no_date(text: str, today: date) -> UnreadableInputError:
    return UnreadableInputError(
        said("“{text}” is not a date.", text=text.strip()[:40]),
        said("Write it as in {example}.", example=today.isoformat()),
    )


def _is_a_span(text: str, has_month: bool) -> bool:
    """Tell whether two days are typed, as in "Oct 27-28" or "10/27-28"."""
    return bool(_TWO_DAYS.search(_folded(text))) if has_month else "/" in text and "-" in text


def _months(names: list[str]) -> list[int] | None:
    """The month that is named, if one is; weekdays are passed over. None if a name is something else."""
    if any(not _begins(name, _MONTHS) and not _begins(name, _WEEKDAYS) for name in names):
        return None
    months = [name for name in names if _begins(name, _MONTHS)]
    if len(months) > 1:  # "mar" may be March or martes
        months = [name for name in months if not _begins(name, _WEEKDAYS)]
    found = [number for name in months for number in _begins(name, _MONTHS)]
    return found if len(found) <= 1 else None


def _folded(text: str) -> str:
    """In small letters, without accents, with plain spaces only."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


def _begins(word: str, names: tuple[tuple[str, ...], ...]) -> list[int]:
    """The numbers, from 1 on, of the names that begin so."""
    if len(word) < _LEAST_LETTERS:
        return []
    return [at for at, each in enumerate(names, 1) if any(name.startswith(word) for name in each)]


def _with_name(month: int, numbers: list[str], today: date) -> date | None:
    if len(numbers) == 1:
        return _nearest(month, numbers[0], today)
    day, year = numbers if len(numbers[1]) >= len(numbers[0]) else reversed(numbers)
    return _date(year, month, day, today)


def _in_numbers(numbers: list[str], today: date, day_first: bool) -> date | None:
    if len(numbers) == 3 and len(numbers[0]) == 4:
        return _date(numbers[0], int(numbers[1]), numbers[2], today)
    first, second, *year = numbers
    if len(first) > 2 or len(second) > 2:
        return None
    orders = [(first, second), (second, first)]
    for month, day in reversed(orders) if day_first else orders:
        found = _date(year[0], int(month), day, today) if year else _nearest(int(month), day, today)
        if found is not None:
            return found
    return None


def _date(year: str, month: int, day: str, today: date) -> date | None:
    if len(year) not in (2, 4) or len(day) > 2:
        return None
    number = int(year)
    if len(year) == 2:
        century = today.year - today.year % 100
        number = min((century + step + number for step in (-100, 0, 100)), key=lambda y: abs(y - today.year))
    try:
        return date(number, month, int(day))
    except ValueError:
        return None


def _nearest(month: int, day: str, today: date) -> date | None:
    """The date of this month and day that is nearest to today."""
    years = (today.year - 1, today.year, today.year + 1)
    found = [one for year in years if (one := _date(str(year), month, day, today)) is not None]
    return min(found, key=lambda one: abs(one - today), default=None)

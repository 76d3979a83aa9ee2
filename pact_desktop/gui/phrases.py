"""Words by language: times, dates, and the sentences of the domain, translated before they are filled.

Times are told as the venue's clocks show them, wherever the laptop comes from: ``Convening.at_venue``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pact_desktop.domain.people import Attendee, Discipline
from pact_desktop.domain.wording import Wording

_DATE_PATTERNS = {QLocale.Language.Spanish: ("d MMM", "ddd, d MMM")}
_ENGLISH_DATES = ("MMM d", "ddd, MMM d")


def time_pattern() -> str:
    """How the reader's language writes a time of day, as Qt takes it."""
    return "H:mm" if QLocale().language() == QLocale.Language.Spanish else "h:mm AP"


def time_of_day(moment: datetime) -> str:
    """A time as the reader's language writes it: 8:42 AM, 8:42."""
    return QLocale().toString(QTime(moment.hour, moment.minute), time_pattern())


def short_time(moment: datetime) -> str:
    """A time without AM and PM, where the day is clear: 8:42."""
    return time_of_day(moment).split()[0]


def time_to_the_second(moment: datetime) -> str:
    """A time with its seconds: 8:42:16 AM."""
    pattern = time_pattern().replace("mm", "mm:ss")
    return QLocale().toString(QTime(moment.hour, moment.minute, moment.second), pattern)


def short_date(moment: date) -> str:
    """The day and month: Oct 2, 2 oct."""
    return _date(moment, 0)


def weekday_date(moment: date) -> str:
    """Weekday, day and month: Tue, Oct 6."""
    return _date(moment, 1)


def full_date(moment: date) -> str:
    """Month, day and year: Oct 5, 2027; 5 oct 2027."""
    pattern = "d MMM yyyy" if writes_day_first() else "MMM d, yyyy"
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), pattern).replace(".", "")


def writes_day_first() -> bool:
    """Whether the reader's language writes the day before the month, as Spanish does everywhere."""
    return QLocale().language() == QLocale.Language.Spanish


def long_date(moment: date) -> str:
    """Weekday, month and day in full: Tuesday, October 6; martes 6 de octubre."""
    pattern = "dddd d 'de' MMMM" if writes_day_first() else "dddd, MMMM d"
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), pattern)


def long_date_with_year(moment: date) -> str:
    """Weekday, day, month and year: Tuesday, October 6, 2026; martes 6 de octubre de 2026."""
    spanish = writes_day_first()
    return f"{long_date(moment)}{' de' if spanish else ','} {moment.year}"


def _date(moment: date, kind: int) -> str:
    locale = QLocale()
    pattern = _DATE_PATTERNS.get(locale.language(), _ENGLISH_DATES)[kind]
    return locale.toString(QDate(moment.year, moment.month, moment.day), pattern).replace(".", "")


def domain_words(english: str) -> str:
    """A template of the domain in the reader's language."""
    return QCoreApplication.translate("Wording", english)


def wording(at_venue: Callable[[str], datetime] = datetime.fromisoformat) -> Wording:
    """The domain's sentences in the reader's language; those that tell of moments take ``at_venue``."""
    return Wording(domain_words, time_of_day, short_date, at_venue)


def county_words(county: str) -> str:
    """A county with the word for it: Alameda County; empty for none."""
    if not county:
        return ""
    return QCoreApplication.translate("Phrases", "{county} County").format(county=county)


def day_title(day: int) -> str:
    """Day 1, Day 2."""
    return QCoreApplication.translate("Phrases", "Day {day}").format(day=day)


def discipline_words(wording: Wording, discipline: Discipline | None) -> str:
    """A discipline in words; empty where none is known."""
    return wording.discipline(discipline) if discipline else ""


def role_words(wording: Wording, attendee: Attendee, between: str) -> str:
    """Affiliation and discipline, as far as they are known."""
    affiliation = wording.affiliation(attendee.affiliation) if attendee.affiliation else ""
    known = (affiliation, discipline_words(wording, attendee.discipline))
    return between.join(part for part in known if part)


def people_count(count: int) -> str:
    """How many people: 1 person, 312 people, figures by locale."""
    if count == 1:
        return QCoreApplication.translate("Phrases", "1 person")
    return QCoreApplication.translate("Phrases", "{count} people").format(count=QLocale().toString(count))

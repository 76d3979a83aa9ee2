"""Words by language: times, dates, and the sentences of the domain, translated before they are filled."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pact_desktop.domain.people import Attendee, Discipline
from pact_desktop.domain.wording import Wording

_DATE_PATTERNS = {QLocale.Language.Spanish: ("d MMM", "ddd, d MMM")}
_ENGLISH_DATES = ("MMM d", "ddd, MMM d")


def time_of_day(moment: str | datetime) -> str:
    """An ISO 8601 time as the reader's language writes it: 8:42 AM, 8:42."""
    parsed = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    locale = QLocale()
    pattern = "H:mm" if locale.language() == QLocale.Language.Spanish else "h:mm AP"
    return locale.toString(QTime(parsed.hour, parsed.minute), pattern)


def short_time(moment: str | datetime) -> str:
    """A time without AM and PM, where the day is clear: 8:42."""
    return time_of_day(moment).split()[0]


def time_to_the_second(moment: datetime) -> str:
    """A time of today with its seconds, where morning or afternoon is clear: 8:42:16."""
    locale = QLocale()
    pattern = "H:mm:ss" if locale.language() == QLocale.Language.Spanish else "h:mm:ss AP"
    return locale.toString(QTime(moment.hour, moment.minute, moment.second), pattern).split()[0]


def short_date(moment: str | date) -> str:
    """The day and month: Oct 2, 2 oct."""
    return _date(moment, 0)


def weekday_date(moment: str | date) -> str:
    """Weekday, day and month: Tue, Oct 6."""
    return _date(moment, 1)


def long_date(moment: date) -> str:
    """Weekday, month and day in full: Tuesday, October 6; martes 6 de octubre."""
    locale = QLocale()
    spanish = locale.language() == QLocale.Language.Spanish
    pattern = "dddd d 'de' MMMM" if spanish else "dddd, MMMM d"
    return locale.toString(QDate(moment.year, moment.month, moment.day), pattern)


def _date(moment: str | date, kind: int) -> str:
    parsed = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    locale = QLocale()
    pattern = _DATE_PATTERNS.get(locale.language(), _ENGLISH_DATES)[kind]
    return locale.toString(QDate(parsed.year, parsed.month, parsed.day), pattern).replace(".", "")


def wording() -> Wording:
    """The domain's sentences in the reader's language."""
    return Wording(
        translate=lambda english: QCoreApplication.translate("Wording", english),
        time=time_of_day,
        date=short_date,
    )


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

"""What the cells of day columns mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from pact_desktop.domain.people import Standing
from pact_desktop.roster_files.day_names import days_named
from pact_desktop.roster_files.nothing_words import says_nothing
from pact_desktop.roster_files.plain import plain


class DayWish(StrEnum):
    """What a file says of someone's day: yes and no leave the rest to the rules, a standing sets it.

    The members' values are the text under which an import keeps them for the next comparison.
    """

    YES = "yes"
    NO = "no"
    REQUESTED = "requested"
    WAITLISTED = "waitlisted"
    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"

    @property
    def standing(self) -> Standing | None:
        """The standing that the file sets, None for a plain yes or no."""
        return None if self in (DayWish.YES, DayWish.NO) else Standing(self.value)

    @property
    def comes(self) -> bool:
        """Whether the person hopes to come."""
        return self not in (DayWish.NO, DayWish.DECLINED, DayWish.CANCELLED)


_DAY_WORDS = {
    DayWish.YES: (
        "x", "yes", "y", "true", "t", "1", "si", "s", "v", "ok", "both", "both days", "ambos", "ambos dias",
        "all", "attending", "attend", "will attend", "attends", "going", "coming", "in person", "full day",
        "all day", "registered", "asiste", "asistira", "inscrito", "inscrita", "registrado", "registrada",
        "verdadero", "checked", "present", "in",
    ),
    DayWish.NO: (
        "no", "n", "false", "f", "0", "neither", "not attending", "will not attend", "not going",
        "not coming", "no asiste", "no asistira", "falso", "unable to attend", "out",
    ),
    DayWish.REQUESTED: (
        "requested", "request", "requesting", "pending", "pending approval", "awaiting approval",
        "needs approval", "by request", "applied", "solicitado", "solicitada", "solicita", "pendiente",
    ),
    DayWish.WAITLISTED: (
        "waitlisted", "waitlist", "wait list", "wait listed", "waiting list", "on waitlist", "wl",
        "lista de espera", "en lista de espera", "en espera",
    ),
    DayWish.APPROVED: (
        "approved", "confirmed", "accepted", "admitted", "aprobado", "aprobada", "confirmado", "confirmada",
        "aceptado", "aceptada",
    ),
    DayWish.DECLINED: (
        "declined", "denied", "rejected", "not approved", "rechazado", "rechazada", "denegado", "denegada",
    ),
    DayWish.CANCELLED: (
        "cancelled", "canceled", "cancel", "withdrawn", "withdrew", "dropped", "cancelado", "cancelada",
        "cancelo", "anulado", "anulada",
    ),
}  # fmt: skip
_DAY_MEANING = {word: wish for wish, words in _DAY_WORDS.items() for word in words}
_TICKS = frozenset("✓✔☑✅🗸√●☒")
_NO_MARKS = frozenset("❌☐□○")
_FIRST_WORDS = frozenset(
    word for wish, words in _DAY_WORDS.items() for word in words if wish.standing is not None or word == "yes"
)
_UNCLEAR = re.compile(r"\b(?:not|no|except|excepto|salvo|maybe|tal vez|quiza|if)\b")


def read_day(text: str, day: int, dates: Mapping[int, date]) -> DayWish | None:
    """What a cell in the column of ``day`` says; None if that is nothing (blank) or unclear (``maybe``).

    Naming another day (``2``, a date) is no written no.
    """
    wish = _read_word(text)
    if wish is None:
        named = _named(text, dates)
        return DayWish.YES if named and named[day] is DayWish.YES else None
    return wish


def read_days(text: str, dates: Mapping[int, date]) -> dict[int, DayWish] | None:
    """What a cell for all days says (``Both``, ``Day 2 only``, ``yes``); None if nothing, or unclear."""
    named = _named(text, dates)
    if named:
        return named
    wish = _read_word(text)
    return None if wish is None else dict.fromkeys(dates, wish)


def _read_word(text: str) -> DayWish | None:
    if says_nothing(text):
        return None
    words = plain(text)
    if words in _DAY_MEANING:
        return _DAY_MEANING[words]
    if not words:
        marks = set(text.strip())
        return DayWish.YES if marks & _TICKS else DayWish.NO if marks <= _NO_MARKS else None
    first, *more = words.split()
    if first not in _FIRST_WORDS or _UNCLEAR.search(words):
        return None
    wish = _DAY_MEANING[first]
    is_refused_after_all = wish.comes and any(
        not _DAY_MEANING[word].comes for word in more if word in _DAY_MEANING
    )
    return None if is_refused_after_all else wish


def _named(text: str, dates: Mapping[int, date]) -> dict[int, DayWish] | None:
    words = plain(text)
    named = days_named(words, dates, bare=True)
    if not named or _UNCLEAR.search(words):
        return None
    return {day: DayWish.YES if day in named else DayWish.NO for day in dates}

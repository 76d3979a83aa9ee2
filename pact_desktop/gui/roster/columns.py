"""The columns that the roster table can show: what stands in a cell, how it sorts, what an edit changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pact_desktop.domain.people import Affiliation, Discipline, Standing
from pact_desktop.gui.roster.words import RosterWords
from pact_desktop.search.words import words_of
from pact_desktop.store.roster_rows import RosterRow

NOTHING = "–"
"""What a cell without a value shows where emptiness itself says something."""

_DAY_ORDER = ("approved", "requested", "waitlisted", "declined", "cancelled")


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows: words, and where it is a standing an icon and an ink of the token table."""

    text: str
    icon: str = ""
    ink: str = "text"


_STANDING_LOOKS = {
    Standing.APPROVED: ("calendar-check", "text"),
    Standing.REQUESTED: ("hourglass-high", "needs_approval.ink"),
    Standing.WAITLISTED: ("hourglass-high", "needs_approval.ink"),
    Standing.DECLINED: ("clipboard-x", "declined.ink"),
    Standing.CANCELLED: ("circle-x", "cancelled.ink"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``width`` is in px at the base text size; ``edits`` names what an edit in place changes: a
    field of the attendee, ``name`` (given and family name), ``day1`` or ``day2``; empty where it cannot."""

    key: str
    title: str
    """In English, marked with QT_TRANSLATE_NOOP in the context "Roster"."""
    cell: Callable[[RosterRow, RosterWords], Cell]
    sort: Callable[[RosterRow, RosterWords], str]
    width: int = 140
    edits: str = ""
    grows: bool = False
    is_number: bool = False


def fold(text: str) -> str:
    """Text as it sorts: without case and accents."""
    return text.lower() if text.isascii() else " ".join(words_of(text))


def list_name(row: RosterRow) -> str:
    """A person as lists have it: family name, given name; what is there of them."""
    return ", ".join(part for part in (row.family_name, row.given_name) if part) or row.preferred_name


def discipline_words(row: RosterRow, words: RosterWords) -> str:
    """The discipline in words, empty without one."""
    return words.discipline(Discipline(row.discipline)) if row.discipline else ""


def affiliation_words(row: RosterRow, words: RosterWords) -> str:
    """The affiliation in words, empty without one."""
    return words.affiliation(Affiliation(row.affiliation)) if row.affiliation else ""


def day_cell(day: int, row: RosterRow, words: RosterWords) -> Cell:
    """How somebody stands on a day: in since when, or the registration."""
    inside, first_in = (row.in1, row.first_in1) if day == 1 else (row.in2, row.first_in2)
    if inside is not None and first_in:
        if inside:
            return Cell(words.in_since(first_in), "circle-check-filled", "admitted.ink")
        return Cell(words.came_and_left(first_in), "logout", "text_muted")
    code = row.standing1 if day == 1 else row.standing2
    if not code:
        return Cell(NOTHING, ink="text_muted")
    standing = Standing(code)
    return Cell(words.standing(standing), *_STANDING_LOOKS[standing])


def _day_sort(day: int, row: RosterRow, words: RosterWords) -> str:
    inside, first_in = (row.in1, row.first_in1) if day == 1 else (row.in2, row.first_in2)
    if inside is not None:
        return f"{0 if inside else 1}{first_in}"
    code = row.standing1 if day == 1 else row.standing2
    return str(2 + _DAY_ORDER.index(code)) if code else ""


def _name_cell(row: RosterRow, words: RosterWords) -> Cell:
    return Cell(list_name(row))


def _name_sort(row: RosterRow, words: RosterWords) -> str:
    # The lowest character between the two keeps all of one family name together.
    return fold(row.family_name or row.given_name or row.preferred_name) + "\0" + fold(row.given_name)


def _text_cell(field: str, row: RosterRow, words: RosterWords) -> Cell:
    text: str = getattr(row, field)
    return Cell(" ".join(text.split()) if "\n" in text else text)


def _text_sort(field: str, row: RosterRow, words: RosterWords) -> str:
    return fold(getattr(row, field))


def _text(key: str, title: str, width: int = 140) -> Column:
    return Column(key, title, partial(_text_cell, key), partial(_text_sort, key), width, edits=key)


def _day(day: int, title: str) -> Column:
    return Column(f"day{day}", title, partial(day_cell, day), partial(_day_sort, day), 112, edits=f"day{day}")


COLUMNS = (
    Column("name", str(QT_TRANSLATE_NOOP("Roster", "Name")), _name_cell, _name_sort, 138, "name", grows=True),
    Column(
        "county",
        str(QT_TRANSLATE_NOOP("Roster", "County")),
        partial(_text_cell, "county"),
        partial(_text_sort, "county"),
        110,
        "county",
        grows=True,
    ),
    Column(
        "discipline",
        str(QT_TRANSLATE_NOOP("Roster", "Discipline")),
        lambda row, words: Cell(discipline_words(row, words)),
        lambda row, words: fold(discipline_words(row, words)),
        138,
        "discipline",
    ),
    _day(1, str(QT_TRANSLATE_NOOP("Roster", "Day 1"))),
    _day(2, str(QT_TRANSLATE_NOOP("Roster", "Day 2"))),
    Column(
        "issue",
        str(QT_TRANSLATE_NOOP("Roster", "Issue")),
        lambda row, words: Cell(str(row.badge_printed or NOTHING), ink="text_muted"),
        lambda row, words: f"{row.badge_printed:03d}" if row.badge_printed else "",
        52,
        is_number=True,
    ),
    Column(
        "affiliation",
        str(QT_TRANSLATE_NOOP("Roster", "Affiliation")),
        lambda row, words: Cell(affiliation_words(row, words)),
        lambda row, words: fold(affiliation_words(row, words)),
        170,
        "affiliation",
    ),
    _text("agency", str(QT_TRANSLATE_NOOP("Roster", "Agency")), 190),
    _text("title", str(QT_TRANSLATE_NOOP("Roster", "Title")), 150),
    _text("preferred_name", str(QT_TRANSLATE_NOOP("Roster", "Name on the badge")), 170),
    _text("given_name", str(QT_TRANSLATE_NOOP("Roster", "Given name"))),
    _text("family_name", str(QT_TRANSLATE_NOOP("Roster", "Family name"))),
    _text("pronouns", str(QT_TRANSLATE_NOOP("Roster", "Pronouns")), 110),
    _text("email", str(QT_TRANSLATE_NOOP("Roster", "Email")), 200),
    _text("phone", str(QT_TRANSLATE_NOOP("Roster", "Phone")), 130),
    _text("dietary", str(QT_TRANSLATE_NOOP("Roster", "Dietary needs")), 130),
    _text("accessibility", str(QT_TRANSLATE_NOOP("Roster", "Accessibility")), 150),
    _text("notes", str(QT_TRANSLATE_NOOP("Roster", "Notes for the desk")), 200),
    _text("tags", str(QT_TRANSLATE_NOOP("Roster", "Tags")), 120),
    _text("external_id", str(QT_TRANSLATE_NOOP("Roster", "Their number")), 110),
)
"""Every column, in the order in which the list of columns offers them."""

BY_KEY = {column.key: column for column in COLUMNS}

USUAL_COLUMNS = ("name", "county", "discipline", "day1", "day2", "issue")
"""What the table shows before anybody chose."""

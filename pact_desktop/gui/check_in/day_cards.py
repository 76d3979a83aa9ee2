"""Cards that ask for which day attendance is to be recorded, and the words that tell of another date."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pact_desktop.gui.check_in.file_cards import NOT_RECORDED, WAITING
from pact_desktop.gui.check_in.view_model import CardView, IconLine, RemedyView
from pact_desktop.gui.desk_day import DeskDay, Doubt, Today
from pact_desktop.gui.phrases import day_title, long_date_with_year
from pact_desktop.gui.words import Span

WORK_ON_TODAY, STAY = "work_on_today", "stay"
RECORD, PRACTISE, RECORD_NOTHING = "record", "practise", "record_nothing"
ANSWERS = frozenset({WORK_ON_TODAY, STAY, RECORD, PRACTISE, RECORD_NOTHING})
"""The remedies of these cards."""

translate = QCoreApplication.translate


def day_question(desk_day: DeskDay, count: int) -> CardView:
    """Ask which day it is to be; ``count`` entries wait for the answer."""
    asks_other_day = desk_day.doubt is Doubt.OTHER_DAY
    one, many = translate("DayCards", "1 entry waits"), translate("DayCards", "{count} entries wait")
    return CardView(
        WAITING,
        translate("DayCards", "Which day?"),
        "" if not count else one if count == 1 else many.format(count=count),
        translate("DayCards", "Nothing was recorded yet"),
        lines=_other_day_lines(desk_day) if asks_other_day else _no_day_lines(desk_day),
        remedies=_other_day_answers(desk_day) if asks_other_day else _no_day_answers(desk_day),
    )


def set_up_card(desk_day: DeskDay) -> CardView:
    """An entry is not recorded, since somebody said so for today."""
    lines = (_today_line(desk_day.today), _line(translate("DayCards", "This desk records nothing today.")))
    return CardView(
        NOT_RECORDED,
        translate("DayCards", "Not recorded"),
        foot=translate("DayCards", "Nothing was recorded"),
        lines=lines,
        remedies=_no_day_answers(desk_day)[:2],
    )


def turned_words(desk_day: DeskDay) -> str:
    """What the desk says once the date at the venue has changed."""
    today = desk_day.today
    if today.day is None:
        return _no_day_words(today)
    if today.day == desk_day.day:
        words = translate("DayCards", "Today is {date}: this desk records for {day} now.")
    else:
        words = translate("DayCards", "Today is {date}: this desk still records for {day}, chosen by hand.")
    return words.format(date=long_date_with_year(today.date), day=day_title(desk_day.day))


def _other_day_lines(desk_day: DeskDay) -> tuple[IconLine, ...]:
    by_hand = translate("DayCards", "This desk works on {day}, which was chosen by hand.")
    return _today_line(desk_day.today), _line(by_hand.format(day=day_title(desk_day.day)))


def _no_day_lines(desk_day: DeskDay) -> tuple[IconLine, ...]:
    days = sorted(desk_day.convening.days.items())
    dates = [f"{day_title(number)}: {long_date_with_year(day.date)}." for number, day in days]
    wrong = translate("DayCards", "If that is not today's date, this computer's clock is wrong.")
    return _today_line(desk_day.today), _line(" ".join(dates)), _line(wrong, "clock")


def _other_day_answers(desk_day: DeskDay) -> tuple[RemedyView, ...]:
    today, chosen = day_title(desk_day.today.day or desk_day.day), day_title(desk_day.day)
    return (
        RemedyView(
            WORK_ON_TODAY,
            translate("DayCards", "Work on {day}").format(day=today),
            translate("DayCards", "The day of today."),
        ),
        RemedyView(
            STAY,
            translate("DayCards", "Stay with {day}").format(day=chosen),
            translate("DayCards", "Until the date changes."),
        ),
    )


def _no_day_answers(desk_day: DeskDay) -> tuple[RemedyView, ...]:
    return (
        RemedyView(
            RECORD,
            translate("DayCards", "Record for {day}").format(day=day_title(desk_day.day)),
            translate("DayCards", "It counts as attendance."),
        ),
        RemedyView(
            PRACTISE,
            translate("DayCards", "Practise"),
            translate("DayCards", "On a copy: nothing counts."),
        ),
        RemedyView(
            RECORD_NOTHING,
            translate("DayCards", "Record nothing"),
            translate("DayCards", "The desk is being set up."),
        ),
    )


def _today_line(today: Today) -> IconLine:
    if today.day is None:
        words = _no_day_words(today)
    else:
        words = translate("DayCards", "Today is {day}: {date}.").format(
            day=day_title(today.day), date=long_date_with_year(today.date)
        )
    return IconLine("calendar", (Span(words, strong=True),))


def _no_day_words(today: Today) -> str:
    words = translate("DayCards", "By this computer's clock today is {date}, no day of the convening.")
    return words.format(date=long_date_with_year(today.date))


def _line(words: str, icon: str = "info-circle") -> IconLine:
    return IconLine(icon, (Span(words),))

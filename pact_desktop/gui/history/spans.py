"""Stretches of time that the history may be narrowed to."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.convening import Convening
from pact_desktop.gui.phrases import day_title


class Span(StrEnum):
    """A stretch of time, as a person names it."""

    LAST_HOUR = "last_hour"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_7_DAYS = "last_7_days"
    DAY_1 = "day_1"
    DAY_2 = "day_2"
    BETWEEN = "between"
    """Between two times that are asked for."""


def span_words(span: Span) -> str:
    """What a stretch of time is called."""
    translate = QCoreApplication.translate
    return {
        Span.LAST_HOUR: translate("History", "Last hour"),
        Span.TODAY: translate("History", "Today"),
        Span.YESTERDAY: translate("History", "Yesterday"),
        Span.LAST_7_DAYS: translate("History", "Last 7 days"),
        Span.DAY_1: day_title(1),
        Span.DAY_2: day_title(2),
        Span.BETWEEN: translate("History", "Between two times…"),
    }[span]


def span_times(span: Span, now: datetime, convening: Convening) -> tuple[str, str]:
    """From when to when a span reaches, ISO 8601 with offset; an empty end is open.

    ``now`` is the time at the venue, whose days all of them are.
    ``BETWEEN`` has times of its own and is not for here.
    """
    today = datetime.combine(now.date(), time(), convening.zone)
    match span:
        case Span.LAST_HOUR:
            an_hour = timedelta(hours=1)  # of real time, also where the venue's clocks are changed
            return (now.astimezone(UTC) - an_hour).isoformat(), ""
        case Span.TODAY:
            return today.isoformat(), ""
        case Span.YESTERDAY:
            return (today - timedelta(days=1)).isoformat(), today.isoformat()
        case Span.LAST_7_DAYS:
            return (today - timedelta(days=6)).isoformat(), ""
    date = convening.days[1 if span is Span.DAY_1 else 2].date
    begins = datetime.combine(date, time(), convening.zone)
    return begins.isoformat(), (begins + timedelta(days=1)).isoformat()

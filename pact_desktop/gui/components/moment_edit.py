"""A field for a date and time of the venue, whichever zone this computer is set to."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit

from pact_desktop.gui.phrases import time_pattern


class MomentEdit(QDateTimeEdit):
    """Shows and gives moments to the minute, as the clocks of its zone have them."""

    def __init__(self, zone: tzinfo, moment: datetime) -> None:
        super().__init__()
        self._zone = zone
        self.setTimeZone(QTimeZone.utc())  # a clock without summer time of its own: any time can be typed
        spanish = QLocale().language() == QLocale.Language.Spanish
        self.setDisplayFormat(f"{'d MMM yyyy' if spanish else 'MMM d, yyyy'} {time_pattern()}")
        self.setCalendarPopup(True)
        self.set_moment(moment)

    def set_zone(self, zone: tzinfo) -> None:
        """Take the time that stands here for one of another zone."""
        self._zone = zone

    def moment(self) -> datetime:
        """The moment with its offset."""
        day, time = self.date(), self.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone)

    def set_moment(self, moment: datetime) -> None:
        """Show a moment; one without an offset is of the field's zone already."""
        shown = moment.astimezone(self._zone) if moment.tzinfo else moment
        date, time = QDate(shown.year, shown.month, shown.day), QTime(shown.hour, shown.minute)
        self.setDateTime(QDateTime(date, time, QTimeZone.utc()))

"""Lines for a date, a time of day, or both: typed as people write them, or chosen in a calendar.

What is typed is read when the line is left (``domain/dates.py``) and shown in full, so that everybody sees
what it was taken for. What cannot be read stays, is told by ``problem_changed``, and is the line's value, so
that whoever would save it refuses it. A year that is far from today is asked about: Enter once more takes it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit

from pact_desktop.domain.dates import is_far, read_date, read_moment, read_time
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.gui.phrases import full_date, time_of_day, writes_day_first
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.store.convening_file import local_now

Value = TypeVar("Value", date, time, datetime)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def this_day() -> date:
    """Today, as this computer's calendar has it."""
    return local_now().date()


class _ReadLine(QLineEdit, Generic[Value]):
    """A line whose text is read. ``kept`` says that something else stands in it."""

    kept = Signal()
    problem_changed = Signal(str)

    def __init__(self, today: Callable[[], date] = this_day) -> None:
        super().__init__()
        self._today = today
        self._read_value: Value | None = None
        self._shown = ""
        self._kept_text = ""
        self._asked = ""
        """The text of a far date that Enter takes."""
        self._is_enter = False
        self.problem = ""
        self.editingFinished.connect(self.finish)
        self.textEdited.connect(lambda: self._tell(""))

    def read_value(self) -> Value | None:
        """What stands in it; None if that cannot be read, or is far and not confirmed."""
        if self.text().strip() == self._shown:
            return self._read_value
        try:
            value = self._read(self.text())
        except UnreadableInputError:
            return None
        return None if self._is_far(value) else value

    def unread(self) -> str:
        """What stands in it that is no value yet, for whoever saves it to refuse.

        A far date that is not confirmed is told in words: however it was typed, no setting takes it.
        """
        text = self.text().strip()
        try:
            return self._words(self._read(text))
        except UnreadableInputError:
            return text

    def show_value(self, value: Value) -> None:
        """Show a value."""
        self._read_value, self._asked = value, ""
        self._shown = self._kept_text = self._words(value)
        self.setText(self._shown)
        self.setCursorPosition(0)
        self._tell("")

    def finish(self) -> None:
        """Read what is typed, and show it in full or tell what is wrong."""
        text = self.text().strip()
        if text == self._shown == self._kept_text and not self.problem:
            return
        try:
            value = self._read(text)
        except UnreadableInputError as problem:
            self._refuse(problem_words(problem))
            return
        if self._is_far(value) and not (self._is_enter and text == self._asked):
            self._asked = text
            words = self.tr("{date} is far from today. Press Enter once more if it is meant.")
            self._refuse(words.format(date=self._words(value)))
            return
        before = self._kept_text
        self.show_value(value)
        if self._shown != before:
            self.kept.emit()

    def show_text(self, text: str) -> None:
        """Show a text that is no value, as it was typed before."""
        self.setText(text)
        self._kept_text = text
        self.finish()

    @property
    def is_being_typed(self) -> bool:
        """Whether something is typed in it that was not read yet."""
        return self.hasFocus() and self.text() != self._kept_text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_enter = Qt.Key(event.key()) in _ENTER
        super().keyPressEvent(event)
        self._is_enter = False

    def _refuse(self, sentence: str) -> None:
        self._tell(sentence)
        if self.text() != self._kept_text:
            self._kept_text = self.text()
            self.kept.emit()

    def _tell(self, sentence: str) -> None:
        if sentence != self.problem:
            self.problem = sentence
            self.problem_changed.emit(sentence)

    def _read(self, text: str) -> Value:
        raise NotImplementedError

    def _words(self, value: Value) -> str:
        raise NotImplementedError

    def _is_far(self, value: Value) -> bool:
        return False


class _CalendarLine(_ReadLine[Value]):
    """A line with a calendar, which its icon or Alt and the down arrow open; the arrows go day by day."""

    def __init__(self, theme: Theme, today: Callable[[], date] = this_day) -> None:
        super().__init__(today)
        self._theme = theme
        self._calendar: QCalendarWidget | None = None
        self._action = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._action.setText(self.tr("Calendar"))
        self._action.triggered.connect(self.open_calendar)
        theme.changed.connect(self._dress)
        self._dress()

    def open_calendar(self) -> None:
        """Open the calendar under the line."""
        calendar = self._calendar
        if calendar is None:
            calendar = self._calendar = QCalendarWidget(self)
            calendar.setWindowFlag(Qt.WindowType.Popup)
            calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
            calendar.clicked.connect(self._choose)
            calendar.activated.connect(self._choose)
        day = self._day() or self._today()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.move(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.show()
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _choose(self, chosen: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self._put(date(chosen.year(), chosen.month(), chosen.day()))

    def _step(self, days: int) -> None:
        day = self._day()
        if day is not None:
            self._put(day + timedelta(days=days))

    def _put(self, day: date) -> None:
        """Let another day stand in it, chosen and so not asked about."""
        before = self._kept_text
        self.show_value(self._on(day))
        if self._shown != before:
            self.kept.emit()

    def _day(self) -> date | None:
        value = self.read_value()
        return value.date() if isinstance(value, datetime) else value if isinstance(value, date) else None

    def _on(self, day: date) -> Value:
        raise NotImplementedError

    def _dress(self) -> None:
        colour = self._theme.colour("text_muted")
        self._action.setIcon(QIcon(self._theme.icon("calendar", 16, colour, self)))


class DateLine(_CalendarLine[date]):
    """A day of the calendar, as a setting's text (ISO 8601)."""

    def value(self) -> str:
        """The day, ISO 8601; what is typed if that is none."""
        day = self.read_value()
        return day.isoformat() if day is not None else self.unread()

    def set_value(self, value: str) -> None:
        """Show a day, or a text that is none; what is being typed right now is left alone."""
        if self.is_being_typed or value == self.value():
            return
        try:
            self.show_value(date.fromisoformat(value))
        except ValueError:
            self.show_text(value)

    def _read(self, text: str) -> date:
        return read_date(text, self._today(), day_first=writes_day_first())

    def _words(self, value: date) -> str:
        return full_date(value)

    def _is_far(self, value: date) -> bool:
        return is_far(value, self._today())

    def _on(self, day: date) -> date:
        return day


class TimeLine(_ReadLine[time]):
    """A time of day, to the minute."""

    def value(self) -> str:
        """As in 08:00; what is typed if that is no time."""
        at = self.read_value()
        return f"{at:%H:%M}" if at is not None else self.unread()

    def set_value(self, value: str) -> None:
        """Show a time, or a text that is none; what is being typed right now is left alone."""
        if self.is_being_typed or value == self.value():
            return
        try:
            self.show_value(time.fromisoformat(value))
        except ValueError:
            self.show_text(value)

    def _read(self, text: str) -> time:
        return read_time(text)

    def _words(self, value: time) -> str:
        return time_of_day(datetime.combine(date.min, value))


class MomentLine(_CalendarLine[datetime]):
    """A date and time of the venue, whichever zone this computer is set to; to the minute."""

    def __init__(
        self, theme: Theme, zone: tzinfo, moment: datetime, today: Callable[[], date] = this_day
    ) -> None:
        super().__init__(theme, today)
        self._zone = zone
        self.setMinimumWidth(theme.px(210))
        self.set_moment(moment)

    def set_zone(self, zone: tzinfo) -> None:
        """Take the time that stands here for one of another zone."""
        self._zone = zone

    def moment(self) -> datetime | None:
        """The moment with its offset; None if what is typed is none."""
        value = self.read_value()
        return value.replace(tzinfo=self._zone) if value is not None else None

    def set_moment(self, moment: datetime) -> None:
        """Show a moment; one without an offset is of the field's zone already."""
        shown = moment.astimezone(self._zone) if moment.tzinfo else moment
        self.show_value(shown.replace(second=0, microsecond=0, tzinfo=None))

    def _read(self, text: str) -> datetime:
        read = read_moment(text, self._today(), day_first=writes_day_first())
        return read.astimezone(self._zone).replace(tzinfo=None) if read.tzinfo else read

    def _words(self, value: datetime) -> str:
        return f"{full_date(value)} {time_of_day(value)}"

    def _is_far(self, value: datetime) -> bool:
        return is_far(value.date(), self._today())

    def _on(self, day: date) -> datetime:
        at = self._read_value.time() if self._read_value is not None else time()
        return datetime.combine(day, at)

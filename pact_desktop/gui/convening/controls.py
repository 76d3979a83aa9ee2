"""Controls for the convening's settings: each holds one as typed text and says when it is another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QObject, QRegularExpression, Qt, QTime, Signal
from PySide6.QtGui import QRegularExpressionValidator, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QSizePolicy,
    QTimeEdit,
    QWidget,
)

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.components.controls import Choice, Line
from pact_desktop.gui.components.moment_edit import MomentEdit
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.phrases import time_pattern
from pact_desktop.gui.style.theme import Theme

ADMISSIONS = (Admission.OPEN, Admission.BY_REQUEST, Admission.CLOSED)
_ICONS = ("circle-check", "hourglass-high", "lock")


class SettingControl(Protocol):
    """What a section binds to a setting. ``kept`` is a signal: another text stands in it."""

    @property
    def kept(self) -> object: ...

    def value(self) -> str: ...

    def set_value(self, value: str) -> None: ...


class Count(Line):
    """A whole number; empty where there is no limit."""

    def __init__(self, theme: Theme, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,6}"), self))
        self.setMinimumWidth(theme.px(56))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)


class Date(QDateEdit):
    """A day of the calendar."""

    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setCalendarPopup(True)
        self.setDisplayFormat(_date_format())
        self.editingFinished.connect(self.kept)
        self.calendarWidget().activated.connect(self.kept)
        self.calendarWidget().clicked.connect(self.kept)

    def value(self) -> str:
        """The day, ISO 8601."""
        return self.date().toString(Qt.DateFormat.ISODate)

    def set_value(self, value: str) -> None:
        """Show a day."""
        if value != self.value():
            self.setDate(QDate.fromString(value, Qt.DateFormat.ISODate))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Hours(QObject):
    """From when to when a day goes: two controls, one setting."""

    kept = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.opens, self.closes = Time(theme), Time(theme)
        for edit in (self.opens, self.closes):
            edit.editingFinished.connect(self.kept)

    def value(self) -> str:
        """As in 08:00-17:00."""
        return f"{self.opens.time().toString('HH:mm')}-{self.closes.time().toString('HH:mm')}"

    def set_value(self, value: str) -> None:
        """Show other hours."""
        if value != self.value():
            for edit, text in zip((self.opens, self.closes), value.split("-"), strict=True):
                edit.setTime(QTime.fromString(text, "HH:mm"))


class Time(QTimeEdit):
    """A time of day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.lineEdit().setTextMargins(theme.px(8), 0, 0, 0)
        self.setDisplayFormat(time_pattern())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Moment(QWidget):
    """A time in the venue's zone that may also be none: a tick, and the time beside it."""

    kept = Signal()

    def __init__(self, theme: Theme, words: str, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._was_set = False
        self.tick = QCheckBox(words)
        self.edit = MomentEdit(now().tzinfo or UTC, _at_five(now()))
        self.edit.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self.tick)
        row.addWidget(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.edit.setEnabled(False)
        self.tick.toggled.connect(self.edit.setEnabled)
        self.tick.clicked.connect(self._propose)
        self.tick.clicked.connect(self.kept)
        self.edit.editingFinished.connect(self.kept)

    def set_zone(self, zone: ZoneInfo) -> None:
        """Times are the venue's."""
        self.edit.set_zone(zone)

    def value(self) -> str:
        """The time with its offset, ISO 8601; empty for none."""
        return self.edit.moment().isoformat() if self.tick.isChecked() else ""

    def set_value(self, value: str) -> None:
        """Show a time, or that there is none."""
        if value == self.value():
            return
        self.tick.setChecked(bool(value))
        if value:
            self._was_set = True
            self.edit.set_moment(datetime.fromisoformat(value))

    def _propose(self, ticked: bool) -> None:
        """Somebody wants a time where there was none: today's, not that of when the page was made."""
        if ticked and not self._was_set:
            self._was_set = True
            self.edit.set_moment(_at_five(self._now()))


def _at_five(today: datetime) -> datetime:
    """The end of an office day, at which registration usually opens or closes."""
    return today.replace(hour=17, minute=0)


class RuleChoice(QWidget):
    """Open, by request or closed: segments where there is room, a drop-down where there is not."""

    kept = Signal()

    def __init__(self, theme: Theme, wording: Wording, name: str) -> None:
        super().__init__()
        words = [wording.admission(each) for each in ADMISSIONS]
        self.segments = Segments(theme, words, icons=_ICONS)
        self.choice = Choice(list(zip(ADMISSIONS, words, strict=True)))
        self.segments.set_growing()
        self.choice.setAccessibleName(name)
        self.segments.set_name(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addWidget(self.choice)
        self.set_compact(False)
        self.segments.chosen.connect(self._chosen)
        self.choice.kept.connect(lambda: self._chosen(self.choice.currentIndex()))

    def set_compact(self, compact: bool) -> None:
        """Take little room, or show all three."""
        self.segments.setVisible(not compact)
        self.choice.setVisible(compact)

    def value(self) -> str:
        """The rule, as it is typed."""
        return ADMISSIONS[self.segments.current()].value

    def set_value(self, value: str) -> None:
        """Show a rule."""
        self.segments.set_current(ADMISSIONS.index(Admission(value)))
        self.choice.set_value(value)

    def _chosen(self, place: int) -> None:
        self.set_value(ADMISSIONS[place].value)
        self.kept.emit()


class Ticks(QObject):
    """Some of a few words: a tick box for each, one setting."""

    kept = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        """``choices`` are values and words, in the order in which they are kept."""
        super().__init__()
        self.boxes = {value: QCheckBox(words) for value, words in choices}
        for box in self.boxes.values():
            box.clicked.connect(self.kept)

    def value(self) -> str:
        """What is ticked, with commas."""
        return ", ".join(value for value, box in self.boxes.items() if box.isChecked())

    def set_value(self, value: str) -> None:
        """Tick these."""
        ticked = {part.strip() for part in value.split(",")}
        for each, box in self.boxes.items():
            box.setChecked(each in ticked)


def _date_format() -> str:
    return "d MMM yyyy" if QLocale().language() == QLocale.Language.Spanish else "MMM d, yyyy"

"""Controls for the convening's settings: each holds one as typed text and says when it is another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.components.controls import Choice, Line
from pact_desktop.gui.components.date_lines import MomentLine, TimeLine
from pact_desktop.gui.components.field import mark_problem
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.text import Text
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


class Hours(QObject):
    """From when to when a day goes: two controls, one setting."""

    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.opens, self.closes = TimeLine(), TimeLine()
        for edit in (self.opens, self.closes):
            edit.kept.connect(self.kept)

    def value(self) -> str:
        """As in 08:00-17:00; with what is typed where that is no time."""
        return f"{self.opens.value()}-{self.closes.value()}"

    def set_value(self, value: str) -> None:
        """Show other hours."""
        if value != self.value():
            opens, _, closes = value.partition("-")
            self.opens.set_value(opens)
            self.closes.set_value(closes)


class Moment(QWidget):
    """A time in the venue's zone that may also be none: a tick, and the time beside it."""

    kept = Signal()

    def __init__(self, theme: Theme, words: str, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._was_set = False
        self.tick = QCheckBox(words)
        self.edit = MomentLine(theme, now().tzinfo or UTC, _at_five(now()), lambda: now().date())
        self.edit.setAccessibleName(words)
        column = rows(theme, self, gap=4)
        row = columns(theme, gap=10)
        row.addWidget(self.tick)
        row.addWidget(self.edit)
        column.addLayout(row)
        self._problem = Text(theme, "", "small", "danger", weight=500, wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        self.edit.problem_changed.connect(self._show_problem)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.edit.setEnabled(False)
        self.tick.toggled.connect(self.edit.setEnabled)
        self.tick.clicked.connect(self._propose)
        self.tick.clicked.connect(self.kept)
        self.edit.kept.connect(self.kept)

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        mark_problem(self.edit, sentence)

    def set_zone(self, zone: ZoneInfo) -> None:
        """Times are the venue's."""
        self.edit.set_zone(zone)

    def value(self) -> str:
        """The time with its offset, ISO 8601; empty for none, and what is typed if that is no time."""
        moment = self.edit.moment()
        typed = moment.isoformat() if moment is not None else self.edit.unread()
        return typed if self.tick.isChecked() else ""

    def set_value(self, value: str) -> None:
        """Show a time, or that there is none."""
        if self.edit.is_being_typed or value == self.value():
            return
        self.tick.setChecked(bool(value))
        if not value:
            return
        self._was_set = True
        try:
            self.edit.set_moment(datetime.fromisoformat(value))
        except ValueError:
            self.edit.show_text(value)

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

"""Which day of the convening a desk works on: it follows the venue's clock while the window is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from pact_desktop.domain.convening import Convening
from pact_desktop.store.convening_file import ConveningFile

LOOK_MS = 2_000
"""How often the clock is looked at. One long wait until midnight would be wrong after the computer slept, or
its clock was set."""


class Doubt(Enum):
    """Why nobody can tell yet for which day attendance is to be recorded."""

    OTHER_DAY = "other_day"
    """A day was chosen by hand, and since then the date has become that of the other day."""
    NO_DAY = "no_day"
    """Today is no day of the convening."""


@dataclass(frozen=True, slots=True)
class Today:
    """The date at the venue, and the convening's day on it; None if it has none then."""

    date: date
    day: int | None


class DeskDay(QObject):
    """The desk's day. A ``day`` that is given stays as it is; without one the venue's clock decides.

    A day chosen by hand holds until the date changes. ``look`` is called every few seconds, and by whoever
    is about to record attendance, so that nothing is recorded for the day before.
    """

    changed = Signal(int)
    """The desk works on another day."""
    turned = Signal()
    """The date at the venue changed while the window is open, or the convening's dates did."""
    settled = Signal()
    """A person answered the doubt: attendance may be recorded."""

    def __init__(self, file: ConveningFile, day: int | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._follows = day is None
        self._by_hand = False
        self.today = self._read()
        self.day = day or self._day_by_clock()
        self.doubt = Doubt.NO_DAY if self._follows and self.today.day is None else None

    @property
    def convening(self) -> Convening:
        """The convening whose days they are."""
        return self._file.convening

    def watch(self, every_ms: int = LOOK_MS) -> None:
        """Look at the clock from now on."""
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(every_ms)

    def look(self) -> None:
        """Compare with the venue's clock, and follow it."""
        if not self._follows or (today := self._read()) == self.today:
            return
        self.today = today
        self._by_hand = self._by_hand and today.day != self.day
        if today.day is None:
            self.doubt = Doubt.NO_DAY
        else:
            self.doubt = Doubt.OTHER_DAY if self._by_hand else None
        if not self._by_hand:
            self._work_on(self._day_by_clock())
        self.turned.emit()

    def choose(self, day: int) -> None:
        """Work on a day that is chosen by hand; that answers whether it is to be the other one."""
        answers = self.doubt is Doubt.OTHER_DAY
        self.doubt = None if answers else self.doubt
        self._by_hand = day != self._day_by_clock()
        self._work_on(day)
        if answers:
            self.settled.emit()

    def follow(self) -> None:
        """Work on the day of today."""
        self.choose(self._day_by_clock())

    def keep(self) -> None:
        """Record for the day that the desk works on, until the date changes."""
        self.doubt = None
        self.settled.emit()

    def _work_on(self, day: int) -> None:
        if day != self.day:
            self.day = day
            self.changed.emit(day)

    def _day_by_clock(self) -> int:
        return self.convening.day_at(self._file.now())

    def _read(self) -> Today:
        at_venue = self.convening.at_venue(self._file.now()).date()
        return Today(at_venue, self.convening.day_on(at_venue))

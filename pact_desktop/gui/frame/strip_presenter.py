"""Keeps the strip's counts up to date: asked for after each change, counted in a worker."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pact_desktop.domain.errors import UnusableDatabaseError
from pact_desktop.domain.people import DAYS
from pact_desktop.gui.frame.strip import StripView
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.phrases import day_title, weekday_date
from pact_desktop.store import queries
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

_COUNTED = ("attendance", "registration", "attendee", "setting")


class StripPresenter:
    """Shows a ``StripView`` through ``show`` whenever day or counts may have changed."""

    def __init__(self, file: ConveningFile, run: Runner, show: Callable[[StripView], None], day: int) -> None:
        self._file = file
        self._run = run
        self._show = show
        self._day = day
        self._asked = False
        self._again = False

    def set_day(self, day: int) -> None:
        """Show another day."""
        self._day = day
        self.refresh()

    def changed(self, changes: ChangeSet) -> None:
        """Something was recorded somewhere."""
        if any(changes.touches(table) for table in _COUNTED):
            self.refresh()

    def refresh(self) -> None:
        """Count again; while a count is under way, once more after it."""
        if self._asked:
            self._again = True
            return
        self._asked = True
        self._run.read(partial(read_strip, self._file, self._day), self, "counted")

    def counted(self, view: StripView) -> None:
        """The counts came."""
        self._asked = False
        if view.day == self._day:
            self._show(view)
        if self._again:
            self._again = False
            self.refresh()

    def failed(self, problem: BaseException) -> None:
        """Counting failed; the next change counts again. What is wrong with the file the window tells."""
        self._asked = self._again = False
        if not isinstance(problem, UnusableDatabaseError):
            raise problem


def read_strip(file: ConveningFile, day: int) -> StripView:
    """Read what the strip shows of a day."""
    convening = file.convening
    with file.reading() as connection:
        counts = queries.day_counts(connection, day)
    days = {number: (day_title(number), weekday_date(convening.days[number].date)) for number in DAYS}
    return StripView(convening.title, convening.venue, days, day, counts.ever_in, counts.expected)

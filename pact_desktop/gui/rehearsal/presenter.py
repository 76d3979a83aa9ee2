"""The course of a rehearsal: who stands at the desk, and what the volunteer's check-ins say."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Protocol

from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.rehearsal.preparing import Rehearsal, line_of
from pact_desktop.operations.badges import badge_code
from pact_desktop.rehearsal.arrivals import Arrival, Kind
from pact_desktop.rehearsal.practice import Practice
from pact_desktop.rehearsal.queue import Forecast
from pact_desktop.store import queries
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile


class RehearsalView(Protocol):
    """What the presenter needs of the window."""

    def show_arrival(self, arrival: Arrival | None, practice: Practice) -> None: ...
    def hold_out(self, code: str) -> None: ...
    def show_results(self, practice: Practice, waiting: Forecast) -> None: ...


class RehearsalPresenter:
    """Without Qt. ``clock`` gives steady seconds."""

    def __init__(
        self,
        rehearsal: Rehearsal,
        view: RehearsalView,
        run: Runner,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._rehearsal = rehearsal
        self._view = view
        self._run = run
        self._clock = clock
        self.practice = Practice(rehearsal.plan)

    def begin(self) -> None:
        """The first person steps up."""
        self.practice.begin(self._clock())
        self._show()

    def changed(self, changes: ChangeSet) -> None:
        """Something was recorded in the copy: see who came in by it."""
        ids = {str(key[1]) for key in changes.keys if key[0] == "attendance"}
        if ids:
            file, day = self._rehearsal.copy, self._rehearsal.day
            self._run.read(partial(_who_is_in, file, day, ids, self._clock()), self, "came_in")

    def came_in(self, who: tuple[set[str], float]) -> None:
        """These are in now, since that moment."""
        ids, moment = who
        self.practice.checked_in(ids, moment)
        self._show()

    def hold_out_badge(self) -> None:
        """The person holds the badge to the scanner."""
        arrival = self.practice.current
        if arrival is not None and arrival.attendee is not None and arrival.kind is not Kind.LOST_BADGE:
            self._view.hold_out(badge_code(self._rehearsal.copy.identity, arrival.attendee))

    def next_person(self) -> None:
        """The volunteer is done with the person at the desk."""
        self.practice.sent_on(self._clock())
        self._show()

    def want_results(self) -> None:
        """Sum up, and simulate the line with the times measured so far."""
        rehearsal, service = self._rehearsal, self.practice.service_times()
        work = partial(line_of, rehearsal.roster, rehearsal.day, rehearsal.mix, service)
        self._run.read(work, self, "results_done")

    def results_done(self, waiting: Forecast) -> None:
        """The line was simulated."""
        self._view.show_results(self.practice, waiting)

    def failed(self, problem: BaseException) -> None:
        """Reading the copy failed, which nobody foresaw."""
        raise problem

    def _show(self) -> None:
        self._view.show_arrival(self.practice.current, self.practice)


def _who_is_in(file: ConveningFile, day: int, ids: set[str], moment: float) -> tuple[set[str], float]:
    with file.reading() as connection:
        found = {each: queries.find_attendee(connection, each) for each in ids}
    return {each for each, attendee in found.items() if attendee is None or attendee.is_in(day)}, moment

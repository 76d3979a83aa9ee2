"""The dashboard without its widgets: figures of the chosen day, made again when something changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.file_kinds import FileKind
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.dashboard.figures import Dashboard, dashboard_of
from pact_desktop.gui.jobs import Runner
from pact_desktop.operations.reports import write_report
from pact_desktop.operations.whole_file import write_whole
from pact_desktop.reports.attendance import attendance_report
from pact_desktop.reports.labels import words
from pact_desktop.store import queries
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

_COUNTED = ("attendee", "registration", "attendance", "setting", "team")


class DashboardView(Protocol):
    """What the presenter tells the page."""

    def show_figures(self, figures: Dashboard) -> None:
        """Figures as of now."""

    def report_written(self, name: str) -> None:
        """The report is in a file of this name."""

    def refuse(self, problem: UserError) -> None:
        """Something cannot be done."""


class DashboardPresenter:
    """Counts one moment at a time; what changes meanwhile is counted once more afterwards."""

    def __init__(
        self,
        file: ConveningFile,
        runner: Runner,
        wording: Wording,
        not_given: str,
        view: DashboardView,
        day: int,
    ) -> None:
        self._file = file
        self._runner = runner
        self._wording = wording
        self._labels = words(wording, not_given)
        self._view = view
        self.day = day
        self._is_counting = False
        self._is_stale = True

    def choose_day(self, day: int) -> None:
        """Show another day."""
        self.day = day
        self._is_stale = True
        self.refresh()

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed; it is counted by the next ``refresh``."""
        if any(changes.touches(table) for table in _COUNTED):
            self._is_stale = True

    def refresh(self, *, anyway: bool = False) -> None:
        """Count, if anything changed since, or ``anyway`` because time went on."""
        self._is_stale = self._is_stale or anyway
        if not self._is_stale or self._is_counting:
            return
        self._is_stale, self._is_counting = False, True
        day = self.day

        def count() -> Dashboard:
            convening = self._file.convening
            with self._file.reading() as connection:
                report = attendance_report(connection, convening, self._file.now(), self._labels)
                return dashboard_of(report, queries.everyone(connection), convening, day)

        self._runner.read(count, self, "_counted")

    def write_report(self, path: Path) -> None:
        """Write the attendance report of both days; its kind follows the file's ending."""
        file, wording = self._file, self._wording

        def write() -> str:
            write_report(file, path, wording=wording)
            return path.name

        self._runner.read(write, self, "_written")

    def write_file(self, path: Path, kind: FileKind, content: Callable[[], bytes]) -> None:
        """Write a picture, a page or a table; ``content`` makes it in the background."""

        def write() -> str:
            write_whole(path, kind, content())
            return path.name

        self._runner.read(write, self, "_written")

    def failed(self, problem: Exception) -> None:
        """Something in the background failed."""
        self._is_counting = False
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    def _counted(self, figures: Dashboard) -> None:
        self._is_counting = False
        if figures.day == self.day:
            self._view.show_figures(figures)
        else:
            self.refresh(anyway=True)

    def _written(self, name: str) -> None:
        self._view.report_written(name)

"""Keeps the side bar's number of those who wait up to date, also before the page was ever shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pact_desktop.domain.people import DAYS
from pact_desktop.gui.context import Context
from pact_desktop.store import queries
from pact_desktop.store.changes import ChangeSet

PAGE = "requests"


class RequestsCount(QObject):
    """Counts those who wait for either day, once now and after each change; one count at a time."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._is_counting = False
        self._again = False
        context.changes.changed.connect(self._heard)
        self.refresh()

    def refresh(self) -> None:
        """Count again; while a count is under way, once more after it."""
        if self._is_counting:
            self._again = True
            return
        self._is_counting = True
        self._context.workers.read(self._count, self, "counted")

    def counted(self, count: int) -> None:
        """The count came."""
        self._is_counting = False
        self._context.counts_changed.emit(PAGE, count)
        if self._again:
            self._again = False
            self.refresh()

    def failed(self, problem: BaseException) -> None:
        """Counting failed; the next change counts again."""
        self._is_counting = self._again = False
        raise problem

    def _heard(self, changes: ChangeSet) -> None:
        if changes.touches("registration") or changes.touches("attendee"):
            self.refresh()

    def _count(self) -> int:
        with self._context.file.reading() as connection:
            return sum(queries.waiting_count(connection, day) for day in DAYS)

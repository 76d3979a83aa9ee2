"""Counts the likely duplicates while the roster is looked at, for the button that opens them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.context import Context
from pact_desktop.operations.duplicates import likely_pairs
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.pair_queries import distinct_pairs
from pact_desktop.store.roster_rows import roster_rows

_SOON_MS = 1_500
_MOST_PEOPLE = 20_000
"""Above this many the search takes seconds; it is then made only when the duplicates are opened."""
_COUNTED = ("attendee", "distinct_pair")


class DuplicateCounter(QObject):
    """``counted`` carries the number of pairs, 0 where so many people are there that nobody counts."""

    counted = Signal(int)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._is_stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._count)
        context.changes.changed.connect(self._changed)

    def refresh(self) -> None:
        """Count again soon, if anything changed since."""
        if self._is_stale and not self._soon.isActive():
            self._soon.start()

    def failed(self, problem: Exception) -> None:
        """Counting did not work; the button then says no number."""
        if not isinstance(problem, UserError):
            raise problem

    def _changed(self, changes: ChangeSet) -> None:
        if any(changes.touches(table) for table in _COUNTED):
            self._is_stale = True
            if self._page.isVisible():
                self.refresh()

    def _count(self) -> None:
        self._is_stale = False
        file = self._context.file

        def count() -> int:
            with file.reading() as connection:
                rows = roster_rows(connection)
                return len(likely_pairs(rows, distinct_pairs(connection))) if len(rows) <= _MOST_PEOPLE else 0

        self._context.workers.read(count, self, "counted")

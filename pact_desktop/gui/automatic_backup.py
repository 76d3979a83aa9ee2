"""Backs the convening up beside its file while the desk works, in a process of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.context import Context
from pact_desktop.gui.helper import Helper
from pact_desktop.store.backup import BackupResult, automatic_backup
from pact_desktop.store.changes import ChangeSet

EVERY_MINUTES = 60
OCCASION = "hourly"


class AutomaticBackup(QObject):
    """One for a window. Nothing is copied while nothing was recorded since the last copy."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._helper = Helper()
        self.is_due = True
        """Whether anything may have been recorded since the last copy."""
        self._has_told = False
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MINUTES * 60_000)
        self._timer.timeout.connect(self.back_up)
        context.changes.changed.connect(self._changed)

    def start(self) -> None:
        """Begin to look every hour whether there is something to back up."""
        self._timer.start()

    def stop(self) -> None:
        """End what is under way; an unfinished copy never counts."""
        self._stopped = True
        self._timer.stop()
        self._helper.close()

    def back_up(self) -> None:
        """Make a copy, if anything was recorded since the last."""
        if self.is_due:
            self.is_due = False
            self._context.workers.read(self._copy, self, "made")

    def made(self, result: BackupResult) -> None:
        """A copy was made and verified: nothing that anybody need be told."""
        self._has_told = False

    def failed(self, problem: BaseException) -> None:
        """It could not be made: say so, once until it works again; what nobody foresaw is raised."""
        self.is_due = True
        if self._stopped:
            return
        if not isinstance(problem, UserError):
            raise problem
        if not self._has_told:
            self._has_told = True
            self._context.tell_problem(problem)

    def _copy(self) -> BackupResult:
        try:
            return self._helper.run(automatic_backup, self._context.file.path, OCCASION)
        finally:
            self._helper.close()  # it is not needed for an hour

    def _changed(self, changes: ChangeSet) -> None:
        self.is_due = True

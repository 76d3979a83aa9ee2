"""Taking back, or putting back, what has very many entries: a helper does it while the desk goes on."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QLocale, QObject, Signal

from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.errors import UserError
from pact_desktop.gui.helper import Helper, HelperEndedError
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.results import Recorded
from pact_desktop.operations.undo import Progress, UndoResult
from pact_desktop.store.convening_file import ConveningFile

_TOLD_EVERY_S = 2.0

Way = Callable[[ConveningFile, Actor, str, Progress | None], UndoResult]
"""``operations.undo.undo`` or ``redo``."""


class StoppedError(UserError):
    """It was stopped before everything was taken back or put back; asking again goes on with the rest."""

    def __init__(self) -> None:
        super().__init__("It was stopped before everything was done.", "Do it again to go on with the rest.")


class AtWorkError(UserError):
    """Something else is being taken back or put back."""

    def __init__(self) -> None:
        super().__init__("Something large is being taken back or put back already.", "Wait until it is done.")


class LongUndo(QObject):
    """One for a window; ``told`` carries how far it is, in words."""

    told = Signal(str)
    _heard = Signal(int, int)

    def __init__(self, file: ConveningFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._helper = Helper()
        self._at_work = Lock()
        self._told_at = 0.0
        self._heard.connect(self._tell)

    def run(self, way: Way, actor: Actor, operation_id: str) -> Recorded:
        """Take back or put back an operation; call it in a worker thread. What changed is published here."""
        if not self._at_work.acquire(blocking=False):
            raise AtWorkError
        try:
            file = self._file
            self._told_at = 0.0
            return self._helper.run_telling(
                lambda done: self._heard.emit(*done),
                run_apart,
                file.path,
                file.identity,
                way,
                actor,
                operation_id,
            )
        except HelperEndedError as error:
            raise StoppedError from error
        finally:
            self._at_work.release()
            self._file.poll()  # the helper wrote it: hear of it now

    def stop(self) -> None:
        """End what is under way; what was done so far stays done."""
        self._helper.close()

    def _tell(self, done: int, of: int) -> None:
        now = time.monotonic()
        if now - self._told_at > _TOLD_EVERY_S and done < of:
            self._told_at = now
            number = QLocale().toString
            words = self.tr("At it: {done} of {all}. The desk goes on meanwhile.")
            self.told.emit(words.format(done=number(done), all=number(of)))


def run_apart(
    tell: Callable[[tuple[int, int]], None],
    path: Path,
    identity: ConveningIdentity,
    way: Way,
    actor: Actor,
    operation_id: str,
) -> Recorded:
    """What ``LongUndo.run`` does, in the helper; tells entries done, of all."""
    with ConveningFile(path, identity) as file:
        return way(file, actor, operation_id, lambda done, of: tell((done, of))).recorded

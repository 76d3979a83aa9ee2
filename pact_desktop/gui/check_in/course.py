"""What stands in front at the desk, and what happens while the file is busy or cannot be used.

The part of the check-in screen's course that every operation shares.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import datetime

from pact_desktop.domain.errors import UnusableDatabaseError, UserError
from pact_desktop.gui.check_in.file_cards import not_recorded_card, not_recorded_scan, waiting_card
from pact_desktop.gui.check_in.operation_line import Choice, Operation, OperationLine
from pact_desktop.gui.check_in.scan_list import ScanList
from pact_desktop.gui.check_in.view import View
from pact_desktop.gui.check_in.view_model import CardView, ScanView, Scene
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.sentences import problem_words


class DeskCourse(ABC):
    """Operations in their order, each answered by a card: its result, that it waits, or that it failed."""

    def __init__(self, view: View, run: Runner) -> None:
        self._view = view
        self._run = run
        self.scene = Scene.READY
        self.card: CardView | None = None
        self._before: Scene | None = None
        self._searched = ""
        self._awaited_team = ""
        self._scans = ScanList()
        self._line = OperationLine(run, self)
        self._told_waiting = 0
        self._covered = Scene.READY
        self._unrecorded: list[Operation] = []

    @property
    def scans(self) -> list[ScanView]:
        """The last scans, newest first."""
        return self._scans.scans

    @property
    def unanswered(self) -> int:
        """How many operations wait, or could not be recorded and can be tried again."""
        return self._line.count + len(self._unrecorded)

    @abstractmethod
    def ready(self) -> None:
        """Go back to the ready state, with nothing recorded."""

    @abstractmethod
    def _now(self) -> datetime:
        """The time at the venue."""

    def look(self) -> None:
        """See to what is not answered yet: say so once it takes long, and try again what found a lock.

        It is said for each new entry, so that whoever goes on to something else meanwhile is left in peace.
        """
        self._told_waiting = min(self._told_waiting, self._line.count)
        if not self._line.count:
            return
        if self._line.is_slow and (self._line.count > self._told_waiting or self.scene is Scene.WAITING):
            self._show_waiting()
        self._view.look_soon()
        self._line.look()

    def failed(self, problem: BaseException) -> None:
        """Something could not be done: say so where the person looks; what nobody foresaw is raised."""
        if not isinstance(problem, UserError):
            raise problem
        self._view.tell(problem_words(problem), "alert-triangle", "", "")

    def write_failed(self, problem: BaseException) -> None:
        """An operation was not recorded; where the file is to blame, it can be tried again."""
        if not isinstance(problem, UnusableDatabaseError) or self._line.refused is None:
            self._uncover()
            self.failed(problem)
            return
        self._unrecorded.append(self._line.refused)
        self._add_scan(not_recorded_scan(self._now()))
        if self._stands_on(Scene.WALK_IN):
            self._before = Scene.WALK_IN
        self._show_card(not_recorded_card(problem, len(self._unrecorded)))
        self._view.sound("not_genuine")

    def _write(self, work: Callable[[], object], then: str, failed: str = "write_failed") -> None:
        self._put(Operation(work, then, failed))

    def _put(self, operation: Operation | Choice) -> None:
        self._line.put(operation)
        if self._line.count:
            self._view.look_soon()

    def _try_again(self) -> None:
        """Put once more what could not be recorded."""
        again, self._unrecorded = self._unrecorded, []
        for operation in again:
            self._write(operation.work, operation.then, operation.failed)

    def _show_waiting(self) -> None:
        if self.scene is not Scene.WAITING:
            self._covered = self.scene
        if self._told_waiting != self._line.count or self.scene is not Scene.WAITING:
            self.scene, self._told_waiting = Scene.WAITING, self._line.count
            self._view.show_card(waiting_card(self._line.count))

    def _stands_on(self, scene: Scene) -> bool:
        """Whether a scene is in front, or only covered by the card that says waiting."""
        return scene is (self._covered if self.scene is Scene.WAITING else self.scene)

    def _uncover(self) -> None:
        """Bring back what the card that says waiting covers."""
        if self.scene is not Scene.WAITING:
            return
        if self._covered is Scene.WALK_IN:
            self.scene = Scene.WALK_IN
            self._view.show_walk_in(None)
        elif self._covered in (Scene.CARD, Scene.ITEMS, Scene.REASONS) and self.card is not None:
            self._show_card(self.card)
        else:
            self.ready()

    def _show_card(self, card: CardView) -> None:
        self._searched = self._awaited_team = ""
        self.scene, self.card = Scene.CARD, card
        self._told_waiting = 0  # what still waits must not be taken for answered by this card
        self._view.show_card(card)

    def _add_scan(self, scan: ScanView) -> None:
        self._scans.add(scan)
        self._view.show_scans(self.scans)

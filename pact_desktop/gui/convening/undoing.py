"""Taking back and putting back what was done on the Convening page, newest first. Without Qt."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.undo_stack import Done, UndoStack
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.operators import OrganizerNeededError
from pact_desktop.operations.undo import UndoResult, redo, undo
from pact_desktop.store.convening_file import ConveningFile


class UndoingView(Protocol):
    """What is told of it."""

    def taken_back(self, words: str) -> None:
        """Something was taken back; ``words`` say what it had done."""

    def put_back(self, words: str) -> None:
        """Something that was taken back is there again."""

    def refuse(self, problem: UserError, again: Callable[[], None]) -> None:
        """It could not be; ``again`` tries once more, with an organizer."""


class Undoing:
    """One change at a time; the next waits until the last is done."""

    def __init__(
        self, file: ConveningFile, runner: Runner, actor: Callable[[], Actor], view: UndoingView
    ) -> None:
        self._file = file
        self._runner = runner
        self._actor = actor
        self._view = view
        self._stack = UndoStack()
        self._running: tuple[Done, bool] | None = None

    def add(self, operation_id: str, words: str) -> None:
        """An operation was recorded."""
        self._stack.add(Done(operation_id, words))

    def undo(self) -> None:
        """Take back the newest."""
        self._start(self._stack.take_back, is_undo=True)

    def redo(self) -> None:
        """Put back what was taken back last."""
        self._start(self._stack.put_back, is_undo=False)

    def was_done(self, result: UndoResult) -> None:
        """It was taken back or put back."""
        if self._running is not None:
            done, is_undo = self._running
            self._running = None
            (self._view.taken_back if is_undo else self._view.put_back)(done.words)

    def failed(self, problem: BaseException) -> None:
        """It could not be; what nobody foresaw is raised."""
        running, self._running = self._running, None
        if running is None or not isinstance(problem, UserError):
            raise problem
        done, is_undo = running
        if isinstance(problem, OrganizerNeededError):
            (self._stack.put_back if is_undo else self._stack.take_back)()
        else:
            self._stack.forget(done)
        self._view.refuse(problem, self.undo if is_undo else self.redo)

    def _start(self, take: Callable[[], Done | None], *, is_undo: bool) -> None:
        done = take() if self._running is None else None
        if done is None:
            return
        self._running = done, is_undo
        work = undo if is_undo else redo
        self._runner.write(partial(work, self._file, self._actor(), done.operation_id), self, "was_done")

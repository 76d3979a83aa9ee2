"""The changes that a page makes: asked for here, done by operations, taken back and put back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, Self

from PySide6.QtCore import QObject

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.sentence import Sentence
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.long_undo import AtWorkError, LongUndo, StoppedError, Way
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.gui.undo_stack import Done, UndoStack
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.operators import OrganizerNeededError
from pact_desktop.operations.results import AttendeeResult, Recorded
from pact_desktop.operations.undo import is_long, redo, undo
from pact_desktop.store.convening_file import ConveningFile

if TYPE_CHECKING:
    from pact_desktop.gui.context import Context

UNDO, REDO = "undo", "redo"
"""The origins of what cannot be taken back, or put back, after all."""
_TO_BE_ASKED_AGAIN = (OrganizerNeededError, StoppedError, AtWorkError)
"""Problems after which the same may still be taken back, or put back."""


class EditorView(Protocol):
    """What the editor tells its page."""

    def saved(self, origin: str, done: Done) -> None:
        """What ``origin`` asked for is recorded."""

    def unchanged(self, origin: str) -> None:
        """What ``origin`` asked for was so already; nothing was recorded."""

    def refused(self, origin: str, problem: UserError) -> None:
        """What ``origin`` asked for cannot be done; nothing was recorded."""

    def taken_back(self, done: Done) -> None:
        """An operation was taken back."""

    def put_back(self, done: Done) -> None:
        """An operation that had been taken back was put back."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of one request."""

    origin: str
    done: Done | None = None
    problem: UserError | None = None
    notes: tuple[Sentence, ...] = ()
    """What happened to printed badges and check-ins by it."""

    @property
    def told(self) -> Done:
        """What was done, in words that tell what else happened by it."""
        assert self.done is not None
        if not self.notes:
            return self.done
        notes = " ".join(map(sentence_words, self.notes))
        return replace(self.done, words=f"{self.done.words}. {notes}")


@dataclass(frozen=True, slots=True)
class _Strike:
    """One act to take back or to put back: one of this page's (``done``), or any other, in ``words``."""

    way: Way
    operation_id: str
    actor: Actor
    done: Done | None = None
    words: str = ""

    def here(self, file: ConveningFile) -> Recorded | None:
        """Do it now, unless that would hold up what comes after it."""
        if is_long(file, self.operation_id):
            return None
        return self.way(file, self.actor, self.operation_id, None).recorded

    def apart(self, long_undo: LongUndo) -> Recorded:
        """Do it while other operations go on."""
        return long_undo.run(self.way, self.actor, self.operation_id)

    def answer(self, operation: Callable[[], Recorded | None]) -> _Answer | None:
        """What comes of it; None if it was not done yet."""
        origin = self.operation_id
        if self.done:
            origin = UNDO if self.way is undo else REDO
        try:
            recorded = operation()
        except UserError as problem:
            return _Answer(origin, self.done, problem)
        if recorded is None:
            return None
        notes = tuple(recorded.effects.sentences())
        if self.done:
            return _Answer(origin, self.done, notes=notes)
        return replace(_answer(origin, recorded, self.words, ""), notes=notes)


class Editor:
    """``origin`` names what asked (a field of a form, a cell), so that the answer finds its way back."""

    def __init__(
        self,
        file: ConveningFile,
        actor: Callable[[], Actor],
        runner: Runner,
        view: EditorView,
        long_undo: LongUndo,
    ) -> None:
        """``actor`` says who asks, at the moment of asking; ``long_undo`` takes back what is large."""
        self._file = file
        self._actor = actor
        self._runner = runner
        self._view = view
        self._long_undo = long_undo
        self._stack = UndoStack()

    @classmethod
    def of(cls, context: Context, view: EditorView) -> Self:
        """The editor of a page or dialog, for whoever is at the desk at the moment of asking."""
        assert isinstance(view, QObject)  # results are dropped once Qt has taken the view away
        runner = context.workers.serving(view)
        return cls(context.file, lambda: context.session.actor, runner, view, context.long_undo)

    def ask(
        self,
        origin: str,
        operation: Callable[[Actor], Recorded | AttendeeResult],
        words: str,
        attendee_id: str = "",
    ) -> None:
        """Do an operation; ``words`` say what was done, for the message that offers to take it back.

        ``attendee_id`` is whom it changes, if that is one person; an AttendeeResult says so by itself.
        """
        actor = self._actor()

        def work() -> _Answer:
            try:
                result = operation(actor)
            except UserError as problem:
                return _Answer(origin, problem=problem)
            if isinstance(result, AttendeeResult):
                return _answer(origin, result.recorded, words, result.attendee.attendee_id)
            return _answer(origin, result, words, attendee_id)

        self._runner.write(work, self, "_answered")

    def undo_act(self, operation_id: str, words: str) -> None:
        """Take back an act that was done anywhere; ``operation_id`` is its origin, too."""
        self._strike(_Strike(undo, operation_id, self._actor(), words=words), "_answered")

    def redo_act(self, operation_id: str, words: str) -> None:
        """Put back an act that was taken back anywhere; ``operation_id`` is its origin, too."""
        self._strike(_Strike(redo, operation_id, self._actor(), words=words), "_answered")

    def add_done(self, done: Done) -> None:
        """Something that another part of the page did can be taken back here."""
        self._stack.add(done)

    def undo(self) -> None:
        """Take back the newest operation of this page."""
        done = self._stack.take_back()
        if done is not None:
            self._strike(_Strike(undo, done.operation_id, self._actor(), done), "_taken_back")

    def redo(self) -> None:
        """Put back what was taken back last."""
        done = self._stack.put_back()
        if done is not None:
            self._strike(_Strike(redo, done.operation_id, self._actor(), done), "_put_back")

    @property
    def newest(self) -> Done | None:
        """What would be taken back next."""
        return self._stack.newest

    def failed(self, problem: Exception) -> None:
        """An error that is nobody's input: handed on."""
        raise problem

    def _strike(self, strike: _Strike, then: str) -> None:
        def work() -> tuple[_Strike, str, _Answer | None]:
            return strike, then, strike.answer(lambda: strike.here(self._file))

        self._runner.write(work, self, "_struck")

    def _struck(self, result: tuple[_Strike, str, _Answer | None]) -> None:
        """What is long is not done in the order of the operations, so that no scan waits for it."""
        strike, then, answer = result
        if answer is None:
            self._runner.read(lambda: strike.answer(lambda: strike.apart(self._long_undo)), self, then)
        else:
            getattr(self, then)(answer)

    def _answered(self, answer: _Answer) -> None:
        if answer.problem is not None:
            self._view.refused(answer.origin, answer.problem)
        elif answer.done is None:
            self._view.unchanged(answer.origin)
        else:
            self._stack.add(answer.done)
            self._view.saved(answer.origin, answer.told)

    def _taken_back(self, answer: _Answer) -> None:
        assert answer.done is not None
        if isinstance(answer.problem, _TO_BE_ASKED_AGAIN):
            self._stack.put_back()
        elif answer.problem is not None:
            self._stack.forget(answer.done)
        if answer.problem is not None:
            self._view.refused(answer.origin, answer.problem)
        else:
            self._view.taken_back(answer.told)

    def _put_back(self, answer: _Answer) -> None:
        assert answer.done is not None
        if isinstance(answer.problem, _TO_BE_ASKED_AGAIN):
            self._stack.take_back()
        elif answer.problem is not None:
            self._stack.forget(answer.done)
        if answer.problem is not None:
            self._view.refused(answer.origin, answer.problem)
        else:
            self._view.put_back(answer.told)


def _answer(origin: str, recorded: Recorded, words: str, attendee_id: str) -> _Answer:
    if recorded.operation_id is None:
        return _Answer(origin)
    return _Answer(origin, Done(recorded.operation_id, words, attendee_id))

"""The operations that the desk asked for and that are not answered yet, in their order."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from pact_desktop.domain.errors import LockedDatabaseError
from pact_desktop.gui.jobs import Runner

SLOW_SECONDS = 0.4
"""So long an answer may take before the desk says that it waits."""


@dataclass(frozen=True, slots=True)
class Operation:
    """What is to be done, and the names of the methods that hear of its result or its error."""

    work: Callable[[], object]
    then: str
    failed: str


@dataclass(frozen=True, slots=True)
class Choice:
    """An operation that can be told only once those before it are answered: which check-in to undo."""

    choose: Callable[[], Operation | None]
    """Called when its turn comes; None where nothing is to be done after all."""


class OperationLine:
    """Hands one operation at a time to a runner, so that their order holds whatever happens.

    An operation that found the file locked by another program stays first in line; ``look`` tries it again.
    Results go to ``to``, as from the runner itself.
    """

    def __init__(self, run: Runner, to: object, clock: Callable[[], float] = time.monotonic) -> None:
        self._run = run
        self._to = to
        self._clock = clock
        self._line: deque[Operation | Choice] = deque()
        self._is_under_way = False
        self._is_answering = False
        self._since = 0.0
        self.refused: Operation | None = None
        """The last operation that ended in an error."""

    @property
    def count(self) -> int:
        """How many wait for their answer."""
        return len(self._line)

    @property
    def is_slow(self) -> bool:
        """Whether the first in line waits longer than an answer usually takes."""
        return bool(self._line) and self._clock() - self._since >= SLOW_SECONDS

    def put(self, operation: Operation | Choice) -> None:
        """Do it after those that wait already, and after their answers were heard."""
        self._line.append(operation)
        if len(self._line) == 1 and not self._is_answering:
            self._begin()

    def look(self) -> None:
        """Try the first in line again if the file was locked."""
        if self._line and not self._is_under_way and not self._is_answering:
            self._start()

    def done(self, result: object) -> None:
        """The first in line was done."""
        self._answer(self._first.then, result)

    def failed(self, problem: BaseException) -> None:
        """The first in line was not done; behind another program's lock it keeps its place."""
        if isinstance(problem, LockedDatabaseError):
            self._is_under_way = False
            return
        self.refused = self._first
        self._answer(self._first.failed, problem)

    @property
    def _first(self) -> Operation:
        first = self._line[0]
        assert isinstance(first, Operation)  # a choice is made before it starts
        return first

    def _answer(self, name: str, result: object) -> None:
        """Tell the first in line its result, then begin the next, which may depend on what was told."""
        self._line.popleft()
        self._is_under_way, self._is_answering = False, True
        try:
            getattr(self._to, name)(result)
        finally:
            self._is_answering = False
            self._begin()

    def _begin(self) -> None:
        while self._line and isinstance(choice := self._line[0], Choice):
            chosen = choice.choose()
            if chosen is None:
                self._line.popleft()
            else:
                self._line[0] = chosen
        if self._line:
            self._since = self._clock()
            self._start()

    def _start(self) -> None:
        self._is_under_way = True
        self._run.write(self._first.work, self, "done")

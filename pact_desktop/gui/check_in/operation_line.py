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


class OperationLine:
    """Hands one operation at a time to a runner, so that their order holds whatever happens.

    An operation that found the file locked by another program stays first in line; ``look`` tries it again.
    Results go to ``to``, as from the runner itself.
    """

    def __init__(self, run: Runner, to: object, clock: Callable[[], float] = time.monotonic) -> None:
        self._run = run
        self._to = to
        self._clock = clock
        self._line: deque[Operation] = deque()
        self._is_under_way = False
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

    def put(self, operation: Operation) -> None:
        """Do it after those that wait already."""
        self._line.append(operation)
        if len(self._line) == 1:
            self._begin()

    def look(self) -> None:
        """Try the first in line again if the file was locked."""
        if self._line and not self._is_under_way:
            self._start()

    def done(self, result: object) -> None:
        """The first in line was done."""
        operation = self._take_first()
        self._tell(operation.then, result)

    def failed(self, problem: BaseException) -> None:
        """The first in line was not done; behind another program's lock it keeps its place."""
        if isinstance(problem, LockedDatabaseError):
            self._is_under_way = False
            return
        self.refused = operation = self._take_first()
        self._tell(operation.failed, problem)

    def _take_first(self) -> Operation:
        self._is_under_way = False
        return self._line.popleft()

    def _tell(self, method: str, answer: object) -> None:
        """Tell an answer, then begin the next: what is to be done may depend on what was told before."""
        try:
            getattr(self._to, method)(answer)
        finally:
            if self._line and not self._is_under_way:
                self._begin()

    def _begin(self) -> None:
        self._since = self._clock()
        self._start()

    def _start(self) -> None:
        self._is_under_way = True
        self._run.write(self._line[0].work, self, "done")

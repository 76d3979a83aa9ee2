"""What was done on a page, to be taken back and put back, newest first."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Done:
    """One operation, what it did in words, and whom it changed if that was one person."""

    operation_id: str
    words: str
    attendee_id: str = ""


class UndoStack:
    """Two stacks: what can be taken back, and what can be put back since."""

    def __init__(self) -> None:
        self._done: list[Done] = []
        self._undone: list[Done] = []

    def add(self, done: Done) -> None:
        """Something new was done; what was taken back before cannot be put back any more."""
        self._done.append(done)
        self._undone.clear()

    def take_back(self) -> Done | None:
        """The newest thing to take back, None if there is none; it can then be put back."""
        if not self._done:
            return None
        done = self._done.pop()
        self._undone.append(done)
        return done

    def put_back(self) -> Done | None:
        """The newest thing to put back, None if there is none; it can then be taken back."""
        if not self._undone:
            return None
        done = self._undone.pop()
        self._done.append(done)
        return done

    def forget(self, done: Done) -> None:
        """Something cannot be taken back or put back after all."""
        for stack in (self._done, self._undone):
            if done in stack:
                stack.remove(done)

    @property
    def newest(self) -> Done | None:
        """What would be taken back next."""
        return self._done[-1] if self._done else None

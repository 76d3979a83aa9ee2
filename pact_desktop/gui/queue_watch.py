"""Knows until when every key that the system delivered is heard, however long the window stood still.

Qt and X11 deliver timers before keys that are queued already, so a timer alone proves nothing: after a pause
of the window, or of the whole process, it comes first. But each turn of the event loop delivers what was
queued when it began. So a moment is past for good once the loop has gone round a few times since.
"""

from __future__ import annotations

from collections import deque
from itertools import islice

_TURNS = 3
"""So many turns after a moment all that was queued before it is delivered."""
_PAUSE_S = 0.025
_READING_S = 0.015
"""After a pause the thread that reads from the X server must first get at it."""


class QueueWatch:
    """Is told of each turn of the event loop; times in seconds, by the clock of whoever tells."""

    def __init__(self) -> None:
        self._turns: deque[tuple[float, bool]] = deque(maxlen=32)  # when, and whether after a pause

    def begin(self, now: float) -> None:
        """Watch from now on; what was before tells nothing."""
        self._turns.clear()
        self._turns.append((now, False))

    def turn(self, now: float) -> None:
        """The event loop has come round."""
        self._turns.append((now, bool(self._turns) and now - self._turns[-1][0] > _PAUSE_S))

    @property
    def heard_until(self) -> float | None:
        """Every key that the system delivered before this moment is heard; None while nothing is known."""
        if not self._turns:
            return None
        newest = self._turns[-1][0]
        being_read = [at for at, paused in self._turns if paused and newest - at < _READING_S]
        unsure_from = min(being_read, default=float("inf"))
        return next((at for at, _ in islice(reversed(self._turns), _TURNS, None) if at < unsure_from), None)

    def waited_since(self, now: float) -> float:
        """How long a key that is heard now may have waited: since before the last pause, if that is near."""
        since = later = now
        for at, _ in islice(reversed(self._turns), _TURNS + 1):
            if later - at > _PAUSE_S:
                since = at
            later = at
        return since

"""Lets a single digit act only if it stood alone: no key just before it, none just after.

A digit pressed on purpose, as the choice of a remedy, is a stroke by itself; one that is part of a number
being typed, or of what is left of a broken scan, has neighbours.
"""

from __future__ import annotations

from typing import Generic, TypeVar

Choice = TypeVar("Choice")

ALONE = 0.150


class LoneKey(Generic[Choice]):
    """Holds a chosen digit until it is sure that it stood alone; times in seconds, in order."""

    def __init__(self) -> None:
        self._last_at: float | None = None
        self._waiting: Choice | None = None

    @property
    def deadline(self) -> float | None:
        """When ``due`` must be asked; None while no choice waits."""
        return None if self._waiting is None or self._last_at is None else self._last_at + ALONE

    def key(self, at: float, choice: Choice | None = None) -> None:
        """Hear any key, with the choice that it would make if it stood alone."""
        had_quiet = self._last_at is None or at - self._last_at >= ALONE
        self._waiting = choice if had_quiet else None
        self._last_at = at

    def due(self, now: float) -> Choice | None:
        """Return the choice that stood alone, once."""
        deadline = self.deadline
        if deadline is None or now < deadline:
            return None
        choice, self._waiting = self._waiting, None
        return choice

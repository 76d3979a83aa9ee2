"""A digit that chooses a remedy acts only when it came alone, so that no part of a scan ever chooses one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from pact_desktop.gui.key_filter import KeyFilter

QUIET = 0.150
"""Seconds without another key before and after a digit."""


class LoneDigits(QObject):
    """Waits out the quiet after a digit, then acts."""

    def __init__(self, keys: KeyFilter, act: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._keys = keys
        self._act = act
        self._waiting: tuple[int, float] | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether a digit waits for the quiet after it."""
        return self._waiting is not None

    def press(self, digit: int) -> None:
        """A digit was handed on; it acts if no other key comes."""
        self._waiting = pressed = digit, self._keys.handed_on_at
        self._keys.call_when_heard(pressed[1] + QUIET, partial(self._settled, pressed))

    def act_before_enter(self) -> None:
        """Act on a digit that still waits, now that Enter was handed on: Enter confirms what it chose."""
        if self._waiting is None:
            return
        (digit, at), self._waiting = self._waiting, None
        if self._keys.was_alone(at, QUIET):
            self._act(digit)

    def cancel(self) -> None:
        """Forget the digit: something else happened."""
        self._waiting = None

    def _settled(self, pressed: tuple[int, float]) -> None:
        if self._waiting != pressed:
            return
        self._waiting = None
        if self._keys.was_alone(pressed[1], QUIET):
            self._act(pressed[0])

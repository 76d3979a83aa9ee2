"""A digit that chooses a remedy acts only when it came alone, so that no part of a scan ever chooses one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from pact_desktop.gui.key_filter import KeyFilter

QUIET = 0.150
"""Seconds without another key before and after a digit."""


class LoneDigits(QObject):
    """Waits out the quiet after a digit, then acts."""

    def __init__(self, keys: KeyFilter, act: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._keys = keys
        self._act = act
        self._digit = 0
        self._at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(QUIET * 1000))
        self._timer.timeout.connect(self._settled)

    @property
    def is_waiting(self) -> bool:
        """Whether a digit waits for the quiet after it."""
        return self._timer.isActive()

    def press(self, digit: int) -> None:
        """A digit was handed on; it acts if no other key comes."""
        self._digit, self._at = digit, self._keys.handed_on_at
        self._timer.start()

    def cancel(self) -> None:
        """Forget the digit: something else happened."""
        self._timer.stop()

    def _settled(self) -> None:
        if self._keys.was_alone(self._at, QUIET):
            self._act(self._digit)

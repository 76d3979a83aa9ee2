"""Notices that nobody has used the desk for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from pact_desktop.gui.elapsed import elapsed_seconds

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_LOOK_MS = 1_000
"""How often the clock is looked at: one long wait would stand still while the computer sleeps."""


class IdleWatch(QObject):
    """Emits ``idle`` once no key, mouse or finger was used for some minutes and nothing was scanned.

    ``clock`` tells seconds that pass during sleep too: the key that wakes the computer comes too late.
    """

    idle = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = elapsed_seconds) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seconds = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._watching = False

    def watch(self, minutes: float) -> None:
        """Wait for this many minutes from now; 0 watches no more."""
        self._seconds, self._last = minutes * 60, self._clock()
        if minutes > 0:
            self._timer.start()
        else:
            self._timer.stop()
        self._listen(minutes > 0)

    def touch(self) -> bool:
        """Somebody is here; returns whether everybody had been gone for too long before that."""
        was_idle = self.look()
        self._last = self._clock()
        return was_idle

    def look(self) -> bool:
        """Say so if nobody was here for too long; returns whether that was so."""
        if not self._watching or self._clock() - self._last < self._seconds:
            return False
        self._last = self._clock()
        self.idle.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key or click that wakes a desk which was left does nothing else."""
        return event.type() in _ACTIVITY and self.touch()

    def _listen(self, wanted: bool) -> None:
        """Sit before every widget only while it is needed: each event of the program comes through here."""
        application = QApplication.instance()
        if application is None or wanted == self._watching:
            return
        self._watching = wanted
        if wanted:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

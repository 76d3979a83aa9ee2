"""A keyboard whose keys wait in the system's queue while the window stands still, as on a real one.

Keys are pressed at times that are set beforehand. The window gets at them only when its event loop comes
round, and then after the timers that are due: so do X11 and Qt.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pact_desktop.gui.key_filter import KeyFilter

PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ENDINGS = {
    "none": (),
    "enter": ("\r",),
    "tab": ("\t",),
    "enter twice": ("\r", "\r"),
    "enter and control": ("\r", "\n"),
    "tab and enter": ("\t", "\r"),
}
"""What scanners add to the text; a line feed comes as Ctrl+J."""
_SPECIAL = {
    "\r": (Qt.Key.Key_Return, PLAIN, "\r"),
    "\t": (Qt.Key.Key_Tab, PLAIN, "\t"),
    "\n": (Qt.Key.Key_J, CONTROL, "\n"),
    "\b": (Qt.Key.Key_Backspace, PLAIN, "\b"),
    "\x1b": (Qt.Key.Key_Escape, PLAIN, "\x1b"),
    "\x1a": (Qt.Key.Key_Z, CONTROL, "\x1a"),
    "<": (Qt.Key.Key_Left, PLAIN, ""),
    "v": (Qt.Key.Key_Down, PLAIN, ""),
}
"""Keys by one letter each; "<" and "v" stand for arrows, which no scan of these tests types."""


@dataclass(frozen=True, slots=True)
class Stamps:
    """How a system tells when a key was pressed: by the key's own time, when it is heard, or not at all."""

    name: str
    of: Callable[[float, float], int]


OWN_TIME = Stamps("own time", lambda pressed, heard: round(pressed * 1000))
WHEN_HEARD = Stamps("when heard", lambda pressed, heard: round(heard * 1000))
NONE = Stamps("none", lambda pressed, heard: 0)
STAMPS = (OWN_TIME, WHEN_HEARD, NONE)


class LateKeyboard(QObject):
    """Presses keys ``every`` so many seconds; ``pauses`` holds the window still, by the place of a key."""

    def __init__(self, stamps: Stamps = OWN_TIME) -> None:
        super().__init__()
        self._stamps = stamps
        self._waiting: list[tuple[float, str]] = []
        self._pauses: list[tuple[float, float]] = []
        self._poll = QTimer(self)
        self._poll.setTimerType(Qt.TimerType.PreciseTimer)
        self._poll.setInterval(1)
        self._poll.timeout.connect(self._look)
        self._queue = QTimer(self)  # comes behind every timer that is due already
        self._queue.setSingleShot(True)
        self._queue.setInterval(0)
        self._queue.timeout.connect(self._deliver)

    @property
    def is_done(self) -> bool:
        """Whether every key was delivered."""
        return not self._waiting

    def press(self, keys: Sequence[str], every: float, pauses: dict[int, float] | None = None) -> None:
        """Begin to press keys, after those that still wait."""
        start = max(time.monotonic() + 0.005, self._waiting[-1][0] + every if self._waiting else 0.0)
        for place, key in enumerate(keys):
            at = start + place * every
            self._waiting.append((at, key))
            if pauses and place in pauses:
                self._pauses.append((at - every / 2, pauses[place]))
        self._poll.start()

    def _look(self) -> None:
        while self._pauses and self._pauses[0][0] <= time.monotonic():
            time.sleep(self._pauses.pop(0)[1])
        is_due = self._waiting and self._waiting[0][0] <= time.monotonic()
        if is_due and not self._queue.isActive():
            self._queue.start()
        if not self._waiting:
            self._poll.stop()

    def _deliver(self) -> None:
        now = time.monotonic()
        while self._waiting and self._waiting[0][0] <= now:
            pressed, key = self._waiting.pop(0)
            send_key(key, self._stamps.of(pressed, time.monotonic()))


def wait_for(qtbot: QtBot, keyboard: LateKeyboard, keys: KeyFilter) -> None:
    """Wait until every key was delivered and decided about."""
    qtbot.waitUntil(lambda: keyboard.is_done and not keys.is_waiting)


def send_key(key: str, timestamp: int = 0) -> None:
    """Send one key to the window that has the keys, as the system does: shortcuts are asked first."""
    window = QGuiApplication.focusWindow()
    assert window is not None
    code, modifiers, text = _SPECIAL.get(key) or (Qt.Key(ord(key.upper())), PLAIN, key)
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, code, modifiers, text)
        event.setTimestamp(timestamp)
        event.setAccepted(kind is not QEvent.Type.ShortcutOverride)
        if not isValid(window):  # a scan closed it
            return
        QCoreApplication.sendEvent(window, event)


class LeakWatch(QObject):
    """Notes every key that a widget gets, but for Shift alone. Install it before the key filter, after which
    it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.leaked: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = isinstance(watched, QWidget) and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_Shift:
            self.leaked.append(event.text() or Qt.Key(event.key()).name)
        return False


def every_place(keys: Sequence[str]) -> Iterator[int]:
    """The places before which a window can stand still, after the first key."""
    yield from range(1, len(keys))

"""Sits before every widget and takes a handheld scanner's bursts out of the keys, wherever the cursor is.

The timing stands in ``scanning.burst``; here Qt's key events become its strokes, and a person's keys are
handed on to the widget that has the focus, in their order.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from pact_desktop.scanning.burst import BurstParser
from pact_desktop.scanning.keys import HandOn, Key, Scan
from pact_desktop.scanning.scanner_profile import ScannerProfile

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_BARE_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_ENDS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_REMEMBERED = 16
_LESSON_QUIET_MS = 600
"""After so long without a key the scan of a set-up code is over."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key event of Qt, kept until it is decided whose it is."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    is_repeat: bool


HeardKey = Key[Stroke]


class KeyFilter(QObject):
    """Emits ``scanned`` with a scanner's text. Install one on the application.

    In a lesson (``begin_lesson``) the keys of one scan go nowhere but to ``learned``, as a list.
    """

    scanned = Signal(str)
    learned = Signal(list)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._parser: BurstParser[Stroke] = BurstParser()
        self._behind: float | None = None
        self._passing = False
        self._times: deque[float] = deque(maxlen=_REMEMBERED)
        self._handed_on_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._lesson: list[HeardKey] | None = None
        self._lesson_timer = QTimer(self)
        self._lesson_timer.setSingleShot(True)
        self._lesson_timer.setInterval(_LESSON_QUIET_MS)
        self._lesson_timer.timeout.connect(self._end_of_scan)

    def install(self, application: QApplication) -> None:
        """Begin to listen."""
        application.installEventFilter(self)

    def use(self, profile: ScannerProfile) -> None:
        """Understand a scanner as a set-up scan taught."""
        self._carry_out(self._parser.flush())
        self._parser = BurstParser(profile)

    def begin_lesson(self) -> None:
        """Hear the keys of the next scan as they come."""
        self._lesson = []

    def end_lesson(self) -> None:
        """Go back to telling scans from typing."""
        self._lesson = None
        self._lesson_timer.stop()

    def _end_of_scan(self) -> None:
        keys = self._lesson or []
        self.end_lesson()
        self.learned.emit(keys)

    @property
    def handed_on_at(self) -> float:
        """When the key that is being handed on was pressed, by the keys' own clock."""
        return self._handed_on_at

    def was_alone(self, at: float, quiet: float) -> bool:
        """Whether no other key came within ``quiet`` seconds on either side of the one at ``at``."""
        near = [moment for moment in self._times if abs(moment - at) <= quiet]
        return len(near) <= 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and not self._passing and isinstance(watched, QWidget):
            return isinstance(event, QKeyEvent) and self._pressed(event)
        if kind == QEvent.Type.KeyRelease and not self._passing and isinstance(watched, QWidget):
            return isinstance(event, QKeyEvent) and bool(_typed(event))
        if kind in (QEvent.Type.InputMethod, QEvent.Type.WindowDeactivate) and not self._passing:
            self._carry_out(self._parser.flush())
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        """Hear a key going down; return whether it is kept from the widget for now."""
        if Qt.Key(event.key()) in _BARE_MODIFIERS:
            return False
        at = self._moment(event)
        if not event.isAutoRepeat():
            self._times.append(at)
        typed = _typed(event)
        stroke = Stroke(event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
        if not typed:
            # A key that types nothing goes its own way, after whatever was withheld before it.
            self._carry_out(self._parser.other(Key("", at, stroke))[:-1])
            self._handed_on_at = at
            return False
        key = Key(typed, at, stroke, event.isAutoRepeat())
        if self._lesson is not None:
            self._lesson.append(key)
            self._lesson_timer.start()
            return True
        self._carry_out(self._parser.key(key))
        self._wait()
        return True

    def _moment(self, event: QKeyEvent) -> float:
        """The time of the stroke itself in seconds, so that a busy window does not slow a scanner down."""
        now = self._clock()
        at = event.timestamp() / 1000 if event.timestamp() else now
        behind = now - at
        self._behind = behind if self._behind is None else min(self._behind, behind)
        return at

    def _tick(self) -> None:
        self._carry_out(self._parser.tick(self._now()))
        self._wait()

    def _now(self) -> float:
        return self._clock() - (self._behind or 0.0)

    def _wait(self) -> None:
        deadline = self._parser.deadline
        if deadline is None:
            self._timer.stop()
        else:
            self._timer.start(max(round((deadline - self._now()) * 1000) + 1, 0))

    def _carry_out(self, events: list[HandOn[Stroke] | Scan]) -> None:
        for event in events:
            if isinstance(event, Scan):
                self.scanned.emit(event.text)
                continue
            for key in event.keys:
                self._hand_on(key)

    def _hand_on(self, key: Key[Stroke]) -> None:
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        if target is None:
            return
        stroke = key.stroke
        self._handed_on_at = key.at
        self._passing = True
        try:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                copy = QKeyEvent(kind, stroke.key, stroke.modifiers, stroke.text, stroke.is_repeat)
                QCoreApplication.sendEvent(target, copy)
        finally:
            self._passing = False


def _typed(event: QKeyEvent) -> str:
    """What a key types, as a scanner could: a printable text, Enter or Tab; empty for anything else."""
    if event.modifiers() & _COMMANDS:
        return ""
    end = _ENDS.get(Qt.Key(event.key()))
    if end is not None:
        return end
    text = event.text()
    return text if text and text.isprintable() else ""

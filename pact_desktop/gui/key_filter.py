"""Sits before every widget and takes a handheld scanner's bursts out of the keys, wherever the cursor is.

The timing stands in ``scanning.burst``; here Qt's key events become its strokes, and a person's keys are
handed on to the widget that has the focus, in their order.

Qt asks for shortcuts before it sends a key. A key that may be a scanner's is kept from them
(``ShortcutOverride`` is accepted), so that Ctrl+P out of a burst prints nothing; a person's Ctrl+Z goes its
way at once.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer, Signal
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
_WITHOUT_NUM_LOCK = dict(
    zip(
        (
            *(Qt.Key.Key_Insert, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Left),
            *(Qt.Key.Key_Clear, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_PageUp),
        ),
        "0123456789",
        strict=True,
    )
)
"""What a scanner means that types digits on the number pad while Num Lock is off."""
_REMEMBERED = 64
_OTHER_CLOCK_S = 10.0
"""A stroke that seems to be so much older or newer than the last ones tells its time by another clock."""
_LESSON_QUIET_MS = 600
"""After so long without a key the scan of a set-up code is over."""


_HEARD = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.InputMethod,
    QEvent.Type.WindowDeactivate,
}


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
        self._behind: deque[float] = deque(maxlen=_REMEMBERED)
        self._handing_on_in: int | None = None
        self._strokes: deque[tuple[float, bool]] = deque(maxlen=_REMEMBERED)
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
        """Whether no other key came within ``quiet`` seconds on either side of the one at ``at``.

        A key that repeats because it is held down, or is stuck, counts as not alone.
        """
        near = [is_repeat for moment, is_repeat in self._strokes if abs(moment - at) <= quiet]
        return len(near) <= 1 and not any(near)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _HEARD or self._is_handing_on():
            return False
        if not isinstance(event, QKeyEvent):
            self._carry_out(self._parser.flush())  # an input method, or another window, takes over
            return False
        if not isinstance(watched, QWidget):
            return False  # the window's frame hands it to the widget that has the focus
        if kind == QEvent.Type.KeyPress:
            return self._pressed(event)
        if kind == QEvent.Type.KeyRelease:
            return bool(_typed(event))
        event.setAccepted(self._may_be_a_scanner_s(event))
        return event.isAccepted()

    def _pressed(self, event: QKeyEvent) -> bool:
        """Hear a key going down; return whether it is kept from the widget for now."""
        if _only_prepares(event):
            return False
        key = self._heard(event)
        self._strokes.append((key.at, key.is_repeat))
        if not (_typed(event) or self._claims(key)):
            # It goes its own way, after whatever was withheld before it.
            self._carry_out(self._parser.flush())
            self._handed_on_at = key.at
            return False
        if self._lesson is not None:
            self._lesson.append(key)
            self._lesson_timer.start()
            return True
        self._carry_out(self._parser.key(key))
        self._wait()
        return True

    def _may_be_a_scanner_s(self, event: QKeyEvent) -> bool:
        """Whether a key is to be kept from the shortcuts; asked before it goes down, hears nothing yet."""
        return not _only_prepares(event) and bool(_typed(event) or self._claims(self._heard(event)))

    def _claims(self, key: HeardKey) -> bool:
        return self._parser.claims(key) if self._lesson is None else bool(self._lesson)

    def _heard(self, event: QKeyEvent) -> HeardKey:
        stroke = Stroke(event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
        text = _typed(event) or _meant_by_a_scanner(event)
        return Key(text, self._moment(event), stroke, event.isAutoRepeat())

    def _moment(self, event: QKeyEvent) -> float:
        """The time of the stroke itself in seconds, so that a busy window does not slow a scanner down."""
        now = self._clock()
        if not event.timestamp():
            return self._now()
        at = event.timestamp() / 1000
        if self._behind and abs(now - at - self._behind[-1]) > _OTHER_CLOCK_S:
            self._carry_out(self._parser.flush())
            self._behind.clear()
        self._behind.append(now - at)
        return at

    def _tick(self) -> None:
        self._carry_out(self._parser.tick(self._now()))
        self._wait()

    def _now(self) -> float:
        """The time by the clock of the strokes: those that came the least late tell how it stands to ours."""
        return self._clock() - min(self._behind, default=0.0)

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

    def _hand_on(self, key: HeardKey) -> None:
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        if target is None:
            return
        stroke = key.stroke
        self._handed_on_at = key.at
        before, self._handing_on_in = self._handing_on_in, QThread.currentThread().loopLevel()
        try:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                copy = QKeyEvent(kind, stroke.key, stroke.modifiers, stroke.text, stroke.is_repeat)
                QCoreApplication.sendEvent(target, copy)
        finally:
            self._handing_on_in = before

    def _is_handing_on(self) -> bool:
        """Whether this very key was heard already; a dialog that it opened hears scanners again."""
        level = self._handing_on_in
        return level is not None and level == QThread.currentThread().loopLevel()


def _typed(event: QKeyEvent) -> str:
    """What a key types, as a scanner could: a printable text, Enter or Tab; empty for anything else."""
    if event.modifiers() & _COMMANDS:
        return ""
    end = _ENDS.get(Qt.Key(event.key()))
    if end is not None:
        return end
    text = event.text()
    return text if text and text.isprintable() else ""


def _meant_by_a_scanner(event: QKeyEvent) -> str:
    """What a key that types nothing means if it is a scanner's: a control character, or a digit."""
    modifiers, key = event.modifiers(), event.key()
    if modifiers & Qt.KeyboardModifier.KeypadModifier:
        return _WITHOUT_NUM_LOCK.get(Qt.Key(key), "")
    is_command = modifiers & _COMMANDS in (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.MetaModifier,  # the control key of a Mac
    )
    return chr(key & 0x1F) if is_command and Qt.Key.Key_A <= key <= Qt.Key.Key_Underscore else ""


def _only_prepares(event: QKeyEvent) -> bool:
    """Whether a key types nothing itself: Shift and its like, and the number pad while Alt is held down,
    by which Windows and some scanners spell a letter that then comes by itself."""
    keypad, alt = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.AltModifier
    spells = bool(event.modifiers() & keypad and event.modifiers() & alt)
    return spells or Qt.Key(event.key()) in _BARE_MODIFIERS

"""Sits before every widget and takes a handheld scanner's bursts out of the keys, wherever the cursor is.

The timing stands in ``scanning.burst``; here Qt's key events become its strokes. What is decided goes out
through ``key_outlet``. Nothing is decided before every key that the system delivered is heard
(``queue_watch``): a window that stood still hears its timers before its keys.

Qt asks for shortcuts before it sends a key. A key that may be a scanner's is kept from them
(``ShortcutOverride`` is accepted), so that Ctrl+P out of a burst prints nothing; a person's Ctrl+Z goes its
way at once, after what was withheld before it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from pact_desktop.gui.key_outlet import HeardKey, KeyOutlet, Stroke
from pact_desktop.gui.queue_watch import QueueWatch
from pact_desktop.scanning.burst import CODE_QUIET, BurstParser
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
_JUST_NOW_S = 0.010
_LESSON_QUIET_S = 0.600
"""After so long without a key the scan of a set-up code is over."""
_QUIET_S = 0.150
_TURN_MS, _LONGEST_TURN_MS = 1, 10

_HEARD = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.InputMethod,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.WindowDeactivate,
}


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
        self._strokes: deque[tuple[float, float, bool, bool]] = deque(maxlen=_REMEMBERED)
        self._home: QWidget | None = None
        self._outlet = KeyOutlet(self)
        self._outlet.scanned.connect(self.scanned)
        self._watch = QueueWatch()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setTimerType(Qt.TimerType.PreciseTimer)
        self._turn.timeout.connect(self._came_round)
        self._awaited: list[tuple[float, Callable[[], None]]] = []
        self._lesson: list[HeardKey] | None = None

    def install(self, application: QApplication) -> None:
        """Begin to listen."""
        application.installEventFilter(self)
        application.focusChanged.connect(self._focus_moved)

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

    @property
    def is_waiting(self) -> bool:
        """Whether something is withheld, on its way, or may still belong to what came."""
        return self._quiet_at() is not None or self._outlet.has_more

    @property
    def handed_on_at(self) -> float:
        """When the key that is being handed on was pressed, by the keys' own clock."""
        return self._outlet.handed_on_at

    def was_alone(self, at: float, quiet: float) -> bool:
        """Whether no other key came within ``quiet`` seconds on either side of the one at ``at``.

        A key that repeats because it is held down, or is stuck, counts as not alone. An Enter after it does
        not count: it confirms what the key chose, however soon.
        """
        near = [
            is_repeat
            for earliest, latest, is_repeat, is_enter in self._strokes
            if earliest <= at + quiet and latest >= at - quiet and not (is_enter and latest > at)
        ]
        return len(near) <= 1 and not any(near)

    def call_when_heard(self, until: float, act: Callable[[], None]) -> None:
        """Call once every key is heard that was pressed until a moment of the keys' own clock."""
        self._awaited.append((until, act))
        self._go_round()

    def call_when_quiet(self, act: Callable[[], None]) -> None:
        """Call once the keyboard has been quiet for a moment, and all of its keys are heard."""
        last = self._strokes[-1][1] if self._strokes else self._by_the_strokes(self._clock())

        def look() -> None:
            if self._strokes and self._strokes[-1][1] > last:
                self.call_when_quiet(act)
            else:
                act()

        self.call_when_heard(last + _QUIET_S, look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _HEARD or self._outlet.is_sending:
            return False
        if not isinstance(event, QKeyEvent):
            self._something_else_came(event)
            return False
        if not isinstance(watched, QWidget):
            return False  # the window's frame hands it to the widget that has the focus
        if kind == QEvent.Type.KeyPress:
            return self._pressed(event)
        if kind == QEvent.Type.KeyRelease:
            return bool(_typed(event))
        return self._asked_for_shortcut(event)

    def _something_else_came(self, event: QEvent) -> None:
        """Let a person's keys go before a click, another program, or what an input method commits.

        A menu or dialog that a scan closes is no reason: the first letter of the next scan may be withheld.
        """
        if event.type() == QEvent.Type.WindowDeactivate and QGuiApplication.focusWindow() is not None:
            return
        if not isinstance(event, QInputMethodEvent):
            self._carry_out(self._parser.let_fingers_go())
        elif event.commitString() or event.preeditString():
            self._carry_out(self._parser.flush())

    def _asked_for_shortcut(self, event: QKeyEvent) -> bool:
        """Keep a key that may be a scanner's from the shortcuts; before any other, what is withheld goes."""
        if _only_prepares(event):
            return False
        if _typed(event) or self._claims(self._heard(event)):
            event.accept()
            return True
        self._carry_out(self._parser.flush())
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        """Hear a key going down; return whether it is kept from the widget for now."""
        if _only_prepares(event):
            return False
        key = self._heard(event)
        self._strokes.append((key.earliest, key.at, key.is_repeat, key.text == "\r"))
        if not (_typed(event) or self._claims(key)):
            # It goes its own way, after whatever was withheld before it.
            self._carry_out(self._parser.flush())
            self._outlet.handed_on_at = key.at
            return False
        if self._lesson is not None:
            self._lesson.append(key)
        else:
            self._carry_out(self._parser.key(key))
        self._go_round()
        return True

    def _claims(self, key: HeardKey) -> bool:
        return self._parser.claims(key) if self._lesson is None else bool(self._lesson)

    def _heard(self, event: QKeyEvent) -> HeardKey:
        stroke = Stroke(event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
        text = _typed(event) or _meant_by_a_scanner(event)
        earliest, latest = self._pressed_at(event)
        return Key(text, latest, stroke, event.isAutoRepeat(), earliest)

    def _pressed_at(self, event: QKeyEvent) -> tuple[float, float]:
        """When the key went down at the earliest and at the latest, in seconds by the strokes' clock.

        The stroke's own time counts, so that a busy window does not slow a scanner down. Some systems stamp a
        key only when the window gets at it: after a pause it may have been pressed at any time in it.
        """
        now = self._clock()
        if event.timestamp():
            self._keep_time(now, event.timestamp() / 1000)
        heard_at = self._by_the_strokes(now)
        at = event.timestamp() / 1000 if event.timestamp() else heard_at
        if self._quiet_at() is None or heard_at - at > _JUST_NOW_S:
            return at, at
        last_stroke = self._strokes[-1][1] if self._strokes else at
        return min(at, max(last_stroke, self._by_the_strokes(self._watch.waited_since(now)))), at

    def _keep_time(self, now: float, at: float) -> None:
        """Note how far the strokes' clock is behind ours; a jump of it tells of another clock."""
        follows = bool(self._strokes) and 0 <= at - self._strokes[-1][1] <= CODE_QUIET
        if self._behind and not follows and abs(now - at - self._behind[-1]) > _OTHER_CLOCK_S:
            self._carry_out(self._parser.flush())
            self._behind.clear()
        self._behind.append(now - at)

    def _by_the_strokes(self, moment: float) -> float:
        """A moment of our clock by the strokes' own: those that came the least late tell how it stands."""
        return moment - min(self._behind, default=0.0)

    def _quiet_at(self) -> float | None:
        """When quiet decides something, by the strokes' clock; None while nothing is open."""
        open_until = [until for until, _ in self._awaited]
        if self._lesson:
            open_until.append(self._lesson[-1].at + _LESSON_QUIET_S)
        if self._parser.open_until is not None:
            open_until.append(self._parser.open_until)
        return min(open_until, default=None)

    def _go_round(self) -> None:
        """Begin to come round again and again, if that does not go on already."""
        if not self._turn.isActive():
            self._watch.begin(self._clock())
            self._wait_for_turn()

    def _came_round(self) -> None:
        self._watch.turn(self._clock())
        heard = self._watch.heard_until
        if heard is not None:
            self._decide(self._by_the_strokes(heard))
        self._wait_for_turn()

    def _wait_for_turn(self) -> None:
        """Come round while something is open: now and then at first, then as often as proves the quiet."""
        quiet_at = self._quiet_at()
        if quiet_at is None:
            self._turn.stop()
            return
        left_ms = round((quiet_at - self._by_the_strokes(self._clock())) * 1000) + 1
        self._turn.start(max(_TURN_MS, min(left_ms, _LONGEST_TURN_MS)))

    def _decide(self, heard_until: float) -> None:
        """Do what is certain, now that every key pressed until then is heard."""
        self._carry_out(self._parser.tick(heard_until))
        if self._lesson and heard_until >= self._lesson[-1].at + _LESSON_QUIET_S:
            keys = self._lesson
            self.end_lesson()
            self.learned.emit(keys)
        due = [act for until, act in self._awaited if heard_until >= until]
        self._awaited = [waiting for waiting in self._awaited if heard_until < waiting[0]]
        for act in due:
            act()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Remember who had the focus when keys were pressed that are not decided yet."""
        if self._home is None and not self._outlet.is_sending and self._parser.deadline is not None:
            self._home = old

    def _carry_out(self, events: list[HandOn[Stroke] | Scan]) -> None:
        home = self._home
        if events:
            self._home = None
        self._outlet.give(events, home)


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

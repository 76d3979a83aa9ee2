"""Two keyboards whose keys wait in a queue while the window stands still, as a real one's do.

``QueuedKeys`` puts them into the queue of Qt's platform layer, from the player's thread; ``XKeys`` lets
another process press them at a real X server. What ``QTest`` presses is delivered at once, which hides what
stalls do.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import PySide6
from PySide6.QtCore import QEvent, Qt

from tests.morning.strokes import Stall, Still, Stroke

StandStill = Callable[[Stall], None]
"""Makes the window stand still; returns before the next key is due."""
_HANDLE_KEY = (
    "_ZN22QWindowSystemInterface14handleKeyEventINS_20AsynchronousDeliveryEEEbP7QWindowmN6QEvent4TypeEi6QFlags"
    "IN2Qt16KeyboardModifierEERK7QStringbt"
)
_NAMED = {
    "Return": (Qt.Key.Key_Return, "\r"),
    "Tab": (Qt.Key.Key_Tab, "\t"),
    "Escape": (Qt.Key.Key_Escape, "\x1b"),
    "BackSpace": (Qt.Key.Key_Backspace, "\b"),
    "Down": (Qt.Key.Key_Down, ""),
    "Up": (Qt.Key.Key_Up, ""),
    **{f"F{number}": (Qt.Key(Qt.Key.Key_F1.value + number - 1), "") for number in range(1, 13)},
}
_MODIFIERS = {
    "Ctrl": (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Control),
    "Shift": (Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Shift),
    "Alt": (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Alt),
}


class Keyboard(Protocol):
    """Types strokes at their times; returns by how many seconds the latest key came too late, since this
    computer was busy with other things."""

    def type(self, strokes: Sequence[Stroke], stand_still: StandStill) -> float: ...
    def close(self) -> None: ...


class QueuedKeys:
    """Keys in the queue from which Qt's own platforms take them; raises OSError where Qt has no such door."""

    def __init__(self) -> None:
        library = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
        try:
            self._handle = ctypes.CDLL(str(library))[_HANDLE_KEY]
        except AttributeError as missing:
            raise OSError(str(missing)) from missing
        self._handle.restype = ctypes.c_bool
        self._texts: dict[str, tuple[_QString, ctypes.Array[ctypes.c_char]]] = {}

    def type(self, strokes: Sequence[Stroke], stand_still: StandStill) -> float:
        """Give each key the time at which it is due, which is when a real keyboard would have sent it."""
        due, latest = time.monotonic(), 0.0
        for stroke in strokes:
            if stroke.stall is not None:
                stand_still(stroke.stall)
            due += stroke.gap
            time.sleep(max(due - time.monotonic(), 0))
            latest = max(latest, time.monotonic() - due)
            self._press(stroke.key, round(due * 1000))
        return latest

    def close(self) -> None:
        """Nothing is held."""

    def _press(self, name: str, at: int) -> None:
        *held, key = name.split("+") if len(name) > 1 else [name]
        held += ["Shift"] if len(key) == 1 and key.isupper() else []
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            self._send(QEvent.Type.KeyPress, _MODIFIERS[each][1], modifiers, "", at)
            modifiers |= _MODIFIERS[each][0]
        code, text = _NAMED.get(key) or (Qt.Key(ord(key.upper())), key)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            text = chr(ord(key) & 0x1F) if key.isalpha() and len(key) == 1 else ""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._send(kind, code, modifiers, text, at)
        for each in reversed(held):
            modifiers &= ~_MODIFIERS[each][0]
            self._send(QEvent.Type.KeyRelease, _MODIFIERS[each][1], modifiers, "", at)

    def _send(
        self, kind: QEvent.Type, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, at: int
    ) -> None:
        string = self._texts.setdefault(text, _string(text))[0]
        self._handle(
            ctypes.c_void_p(None),  # whichever window has the focus
            ctypes.c_ulong(at),
            ctypes.c_int(kind.value),
            ctypes.c_int(key.value),
            ctypes.c_int(modifiers.value),
            ctypes.byref(string),
            ctypes.c_bool(False),
            ctypes.c_ushort(1),
        )


class _QString(ctypes.Structure):
    """A QString over text that somebody else keeps."""

    _fields_ = [("owner", ctypes.c_void_p), ("text", ctypes.c_void_p), ("size", ctypes.c_ssize_t)]


def _string(text: str) -> tuple[_QString, ctypes.Array[ctypes.c_char]]:
    kept = ctypes.create_string_buffer(text.encode("utf-16-le") + b"\0\0")
    return _QString(None, ctypes.addressof(kept), len(text)), kept


class XKeys:
    """Keys that another process presses at the X server of ``DISPLAY``; it can stop this one meanwhile."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.morning.x_typist", str(os.getpid())]
        self._typist = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def type(self, strokes: Sequence[Stroke], stand_still: StandStill) -> float:
        """Hand the typist what comes until the next stall of the window's own making."""
        latest, start = 0.0, 0
        own = [place for place, stroke in enumerate(strokes) if stroke.stall and not _is_stop(stroke)]
        for place in [*own, len(strokes)]:
            if place > start:
                latest = max(latest, self._ask(strokes[start:place]))
            if place < len(strokes):
                stall = strokes[place].stall
                assert stall is not None
                stand_still(stall)
            start = place
        return latest

    def close(self) -> None:
        """Let the typist go."""
        if self._typist.stdin is not None:
            self._typist.stdin.close()
        self._typist.wait(10)

    def _ask(self, strokes: Sequence[Stroke]) -> float:
        assert self._typist.stdin is not None and self._typist.stdout is not None
        orders = [
            (stroke.key, stroke.gap, stroke.stall.seconds if _is_stop(stroke) and stroke.stall else 0)
            for stroke in strokes
        ]
        self._typist.stdin.write(json.dumps(orders) + "\n")
        self._typist.stdin.flush()
        return float(self._typist.stdout.readline())


def _is_stop(stroke: Stroke) -> bool:
    return stroke.stall is not None and stroke.stall.still is Still.STOPPED

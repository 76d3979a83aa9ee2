"""Presses keys at an X server, at their times, and stops the window's process now and then.

A process of its own, since one that is stopped cannot type: ``python -m tests.morning.x_typist PID``. It
reads lines of JSON, each a list of keys with the seconds after the one before and the seconds for which the
process is stopped before it, and answers each line with the seconds by which its latest key was late.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import threading
import time

_SYMBOLS = {
    "Ctrl": "Control_L",
    "Shift": "Shift_L",
    "Alt": "Alt_L",
    "-": "minus",
    " ": "space",
    ".": "period",
}
_SYMBOLS |= {"/": "slash", ":": "colon", "?": "question", "=": "equal", "@": "at", "'": "apostrophe"}
_SHIFTED = set(":?@")


class Typist:
    """Presses keys through the XTest extension."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise OSError("There is no X server.")

    def type(self, orders: list[tuple[str, float, float]]) -> float:
        """Press these; returns by how many seconds the latest came too late."""
        due, latest = time.monotonic(), 0.0
        for key, gap, stop in orders:
            due += gap
            if stop:
                self._stop(stop)
            time.sleep(max(due - time.monotonic(), 0))
            latest = max(latest, time.monotonic() - due)
            self._press(key)
        return latest

    def _stop(self, seconds: float) -> None:
        os.kill(self._window, signal.SIGSTOP)
        threading.Timer(seconds, os.kill, (self._window, signal.SIGCONT)).start()

    def _press(self, name: str) -> None:
        *held, key = name.split("+") if len(name) > 1 else [name]
        if len(key) == 1 and (key.isupper() or key in _SHIFTED):
            held.append("Shift")
        names = [*held, key]
        codes = [self._code(each) for each in names]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, ctypes.c_ulong(0))
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def _code(self, name: str) -> int:
        symbol = self._x.XStringToKeysym(_SYMBOLS.get(name, name).encode())
        return int(self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol)))


def main() -> None:
    """Type what is asked for until there is nothing more to read."""
    typist = Typist(int(sys.argv[1]))
    for line in sys.stdin:
        sys.stdout.write(f"{typist.type(json.loads(line))}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

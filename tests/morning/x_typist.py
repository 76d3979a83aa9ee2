"""Presses keys at an X server, at their times, and stops the window's process now and then.

A process of its own, since one that is stopped cannot type: ``python -m tests.morning.x_typist PID``. It
reads lines of JSON, each a list of keys with the seconds after the one before and the seconds for which the
process is stopped before it, and answers each line with the seconds by which its latest key was late.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time

from tests.support.x_keyboard import XKeyboard


class Typist:
    """Presses keys through the XTest extension."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._keyboard = XKeyboard()

    def type(self, orders: list[tuple[str, float, float]]) -> float:
        """Press these; returns by how many seconds the latest came too late."""
        due, latest = time.monotonic(), 0.0
        for key, gap, stop in orders:
            due += gap
            if stop:
                self._stop(stop)
            time.sleep(max(due - time.monotonic(), 0))
            latest = max(latest, time.monotonic() - due)
            self._keyboard.press(key)
        return latest

    def _stop(self, seconds: float) -> None:
        os.kill(self._window, signal.SIGSTOP)
        threading.Timer(seconds, os.kill, (self._window, signal.SIGCONT)).start()


def main() -> None:
    """Type what is asked for until there is nothing more to read."""
    typist = Typist(int(sys.argv[1]))
    for line in sys.stdin:
        sys.stdout.write(f"{typist.type(json.loads(line))}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

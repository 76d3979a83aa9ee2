"""Time that passes also while the computer sleeps: for locks, which must not outlast a closed laptop."""

from __future__ import annotations

import sys
import time


def elapsed_seconds() -> float:
    """Seconds since some moment, never set back; unlike ``time.monotonic`` they count sleep everywhere."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # time.monotonic stands still while a Mac sleeps
    return time.monotonic()  # Windows counts sleep in it

"""The system's table of locks: which of them this process holds on a convening's files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

HAS_TABLE = sys.platform == "linux"


def held_locks(path: Path) -> list[str]:
    """The endings of the files of an open convening ("", "-wal", "-shm") that this process holds locks on."""
    numbers = {
        path.with_name(path.name + ending).stat().st_ino: ending
        for ending in ("", "-wal", "-shm")
        if path.with_name(path.name + ending).exists()
    }
    held = []
    for line in Path("/proc/locks").read_text(encoding="ascii").splitlines():
        words = line.split()
        process, place = words[-4], words[-3]
        if process == str(os.getpid()) and (number := int(place.rpartition(":")[2])) in numbers:
            held.append(numbers[number])
    return sorted(held)

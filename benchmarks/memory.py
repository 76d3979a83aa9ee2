"""How much memory a process held."""

from __future__ import annotations

import resource
import sys
from pathlib import Path


def most_memory() -> float:
    """The most memory that this process held so far, in MiB.

    On Linux ``getrusage`` would also count the process that this one was started from.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 2**10
    unit = 2**20 if sys.platform == "darwin" else 2**10  # bytes there, kibibytes elsewhere
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit

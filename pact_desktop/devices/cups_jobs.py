"""The states of CUPS jobs, from CUPS's own library.

The command ``lpstat`` cannot be asked: it lists a job that was given up or taken back like one that was
printed. The library comes with the commands.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from enum import IntEnum
from functools import cache

_ALL_JOBS = -1
_LIBRARIES = ("libcups.so.2", "libcups.2.dylib")


class CupsJobState(IntEnum):
    """The values of job-state in the Internet Printing Protocol (RFC 8011, 5.3.7)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


class _Job(ctypes.Structure):
    """``cups_job_t`` of cups/cups.h."""

    _fields_ = (
        ("id", ctypes.c_int),
        ("dest", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed_time", ctypes.c_long),
        ("creation_time", ctypes.c_long),
        ("processing_time", ctypes.c_long),
    )


def job_states(printer: str) -> dict[int, CupsJobState]:
    """Return the state of each job of a printer that CUPS remembers, by the job's number.

    Empty if CUPS does not run, does not know the printer, or its library is missing.
    """
    library = _library()
    if library is None:
        return {}
    jobs = ctypes.POINTER(_Job)()
    count = library.cupsGetJobs2(None, ctypes.byref(jobs), printer.encode(), 0, _ALL_JOBS)
    states = {jobs[at].id: CupsJobState(jobs[at].state) for at in range(count)}
    library.cupsFreeJobs(count, jobs)
    return states


@cache
def _library() -> ctypes.CDLL | None:
    for name in (ctypes.util.find_library("cups"), *_LIBRARIES):
        try:
            library = ctypes.CDLL(name) if name else None
        except OSError:
            continue
        if library is not None:
            library.cupsGetJobs2.argtypes = (
                *(ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(_Job)), ctypes.c_char_p),
                *(ctypes.c_int, ctypes.c_int),
            )
            library.cupsFreeJobs.argtypes = (ctypes.c_int, ctypes.POINTER(_Job))
            return library
    return None

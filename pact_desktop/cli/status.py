"""The exit statuses that scripts rely on."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """How a command ended."""

    DONE = 0
    REFUSALS = 1
    """Done, but with refusals listed."""
    UNREADABLE = 2
    """Wrong usage, or input that cannot be read; nothing was changed."""
    UNUSABLE = 3
    """The database cannot be used."""
    FAULT = 70
    """Something in the program failed that nobody foresaw (EX_SOFTWARE of sysexits.h)."""
    INTERRUPTED = 130


def done_or_refusals(refused: bool) -> Status:
    """The status of work that was done, with or without refusals."""
    return Status.REFUSALS if refused else Status.DONE

"""What a presenter asks of whoever runs its work: something that runs it elsewhere and brings the result.

Without Qt, so that presenters are tested without a window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Runner(Protocol):
    """Runs work away from the caller and hands the result to a method or signal of ``to``, by name.

    ``to`` is held weakly: if it is gone when the work is done, the result is dropped. An error goes to the
    method or signal named ``failed`` as the exception.
    """

    def write(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        """Run an operation; operations run one after another."""

    def read(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        """Run something that only reads; readings may run side by side."""

    def device(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        """Run something that waits for a device; such work runs one after another, and holds up no other."""


class AtOnce:
    """A runner that runs the work where it stands: for tests, and for commands without a window."""

    def write(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        """Run the work now and hand on its result."""
        try:
            result = work()
        except Exception as problem:
            getattr(to, failed)(problem)
            return
        getattr(to, then)(result)

    read = write
    device = write

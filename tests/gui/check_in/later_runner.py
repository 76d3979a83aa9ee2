"""A runner whose work is done when the test says so, as a busy window's is."""

from __future__ import annotations

from collections.abc import Callable

from pact_desktop.gui.jobs import AtOnce


class LaterRunner:
    """Runs what was handed to it when told to."""

    def __init__(self) -> None:
        self.handed: list[tuple[Callable[[], object], object, str, str]] = []

    def write(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        self.handed.append((work, to, then, failed))

    read = device = write

    def run_one(self) -> None:
        work, to, then, failed = self.handed.pop(0)
        AtOnce().write(work, to, then, failed)

    def run_all(self) -> None:
        while self.handed:
            self.run_one()

"""The roster table: from the wish to the first painted rows, scrolling a page, and filtering as one types."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.large_convening import convening_of
from benchmarks.table import Row, print_table
from pact_desktop.domain.errors import UserError
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.roster.table_view import RosterTable
from pact_desktop.gui.roster.words import RosterWords
from pact_desktop.gui.style.theme import Theme
from pact_desktop.settings import Settings
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening

FIRST_PAINT_MS = 150.0
TWO_FRAMES_MS = 33.4
_SIZES = (10_000, 100_000)
_RUNS = 5
_TYPED = ("a", "an", "ana", "o", "ol", "s", "sa", "san", "san b", "zz")


def run() -> list[Row]:
    """Measure at each size; the CPU of the whole process, since the machine may be shared."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application, 14)
    return [row for size in _SIZES for row in _rows(theme, size)]


class _Screen:
    """A table over a convening, and how long each thing takes until it is painted."""

    def __init__(self, theme: Theme, file: ConveningFile) -> None:
        self.first_paint: float | None = None
        self._table: RosterTable | None = None
        self._started = time.process_time()
        self.presenter = RosterPresenter(file, Settings(), AtOnce(), RosterWords(), self)
        self._table = RosterTable(theme, self.presenter)
        self._table.resize(1000, 600)
        self._table.show()

    @property
    def table(self) -> RosterTable:
        assert self._table is not None
        return self._table

    def rows_changed(self) -> None:
        self.table.restart()
        if self.first_paint is None:
            self.table.grab()
            self.first_paint = (time.process_time() - self._started) * 1000

    def rows_updated(self) -> None:
        self.table.roster_model.refresh()

    def columns_changed(self) -> None:
        """Not measured."""

    def ticks_changed(self) -> None:
        """Not measured."""

    def refuse(self, problem: UserError) -> None:
        raise problem

    def milliseconds(self, act: Callable[[], object]) -> float:
        """CPU from an act to the painted table."""
        started = time.process_time()
        act()
        self.table.grab()
        return (time.process_time() - started) * 1000


def _rows(theme: Theme, size: int) -> list[Row]:
    first: list[float] = []
    with open_convening(convening_of(size)) as file:
        for _ in range(_RUNS if size <= _SIZES[0] else 1):
            screen = _Screen(theme, file)
            screen.presenter.load()
            assert screen.first_paint is not None
            first.append(screen.first_paint)
        bar = screen.table.verticalScrollBar()
        places = [step * bar.maximum() // 30 for step in range(1, 30)]
        scrolled = [screen.milliseconds(partial(bar.setValue, place)) for place in places]
        filtered = [screen.milliseconds(partial(screen.presenter.set_text, typed)) for typed in _TYPED]
    name = f"roster table, {size:,} rows"
    paint_limit, limit = (FIRST_PAINT_MS, TWO_FRAMES_MS) if size <= _SIZES[0] else (None, None)
    return [
        _row(f"{name}: first paint, CPU, p50", statistics.median(first), paint_limit),
        _row(f"{name}: scrolling to another place, CPU, worst of 29", max(scrolled), limit),
        _row(f"{name}: filtering, CPU a keystroke, worst of 10", max(filtered), limit),
    ]


def _row(what: str, value: float, limit: float | None) -> Row:
    target = "" if limit is None else f"{limit:g} ms"
    return Row(what, f"{value:.1f} ms", target, limit is None or value <= limit)


if __name__ == "__main__":
    print_table(run())

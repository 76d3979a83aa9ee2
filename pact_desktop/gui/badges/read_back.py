"""Reads every printed code back from the rendered pages, as a camera would, before anything is printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pact_desktop.devices.pages import PdfPages
from pact_desktop.gui.badges.rendering import Press, Run
from pact_desktop.scanning.decoder import find_badges, find_small_badges

_DPI = 120
"""A code of 22 mm has 3.6 pixels a module: what a camera sees at arm's length."""
_PAGES_AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class ReadBack:
    """How many codes were looked for and read so far, and the places in the run of those that were not."""

    looked: int
    read: int
    total: int
    unread: tuple[int, ...] = ()

    @property
    def is_done(self) -> bool:
        """Whether every code was looked for."""
        return self.looked == self.total


def read_back(
    run: Run,
    pdf: Path,
    press: Press,
    tell: Callable[[ReadBack], None],
    is_wanted: Callable[[], bool],
) -> ReadBack:
    """Look for every code of a run on its page; ``tell`` hears after some pages.

    Stops early once ``is_wanted`` says no.
    """
    state = ReadBack(0, 0, len(run.codes))
    unread: list[int] = []
    pages = run.report.pages if run.report else 0
    for first in range(0, pages, _PAGES_AT_ONCE):
        if not is_wanted():
            return state
        some = range(first, min(first + _PAGES_AT_ONCE, pages))
        found = press.work(run, codes_on, pdf, some)
        looked = state.looked
        for page, codes in zip(some, found, strict=True):
            places = run.places_of_page(page)
            unread += [place for place in places if run.codes[place] not in codes]
            looked += len(places)
        state = ReadBack(looked, looked - len(unread), len(run.codes), tuple(unread))
        tell(state)
    return state


def codes_on(pdf: Path, pages: range) -> list[set[str]]:
    """The codes that are read on each of these pages."""
    with PdfPages(pdf) as document:
        return [_codes_on(document, page) for page in pages]


def _codes_on(document: PdfPages, page: int) -> set[str]:
    grey = document.grey(page, _DPI)
    return {code.text for code in find_badges(grey)} or {code.text for code in find_small_badges(grey)}

"""Looks at every page before anything is printed: whether each code scans and each badge is whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pact_desktop.devices.page_check import look_at_pages, look_by_qt
from pact_desktop.gui.badges.rendering import Press, Run
from pact_desktop.operations.print_badges import PagePlan
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.expected import Fault, MarkKind, expected_pages, telling_badges

_PAGES_AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class ReadBack:
    """How many badges were looked at and how many of their codes were read so far.

    ``unread`` are the places in the run of those whose code was not read, ``unseen`` of those of which a
    text, a picture or a colour is not seen on the page.
    """

    looked: int
    read: int
    total: int
    unread: tuple[int, ...] = ()
    unseen: tuple[int, ...] = ()

    @property
    def is_done(self) -> bool:
        """Whether every badge was looked at."""
        return self.looked == self.total

    @property
    def bad(self) -> tuple[int, ...]:
        """The places of all badges that would not come out as they should."""
        return tuple(sorted({*self.unread, *self.unseen}))


def read_back(
    run: Run,
    pdf: Path,
    press: Press,
    tell: Callable[[ReadBack], None],
    is_wanted: Callable[[], bool],
) -> ReadBack:
    """Look at each page of a run; ``tell`` hears after some pages.

    First come the badges that tell most, drawn by everything that can draw them here, then every page, drawn
    by Qt. Stops early once ``is_wanted`` says no.
    """
    pages = run.report.pages if run.report else 0
    unread, unseen = set[int](), set[int]()
    looked = 0

    def note(faults: Iterable[Fault], first_place: int = 0) -> None:
        for fault in faults:
            bad = unread if fault.mark.kind is MarkKind.CODE else unseen
            bad.add(fault.mark.badge + first_place)

    def state() -> ReadBack:
        read = looked - sum(place < looked for place in unread)
        return ReadBack(looked, read, len(run.badges), tuple(sorted(unread)), tuple(sorted(unseen)))

    if is_wanted():
        note(press.work(run, faults_on_telling, pdf, run.badges, run.plan))
    for first in range(0, pages, _PAGES_AT_ONCE):
        if not is_wanted():
            return state()
        some = range(first, min(first + _PAGES_AT_ONCE, pages))
        places = [place for page in some for place in run.places_of_page(page)]
        part = run.badges[places[0] : places[-1] + 1]
        plan = replace(run.plan, start_at=run.spot(places[0]) + 1)
        note(press.work(run, faults_on, pdf, part, plan, first), places[0])
        looked += len(places)
        tell(state())
    return state()


def faults_on_telling(pdf: Path, badges: Sequence[BadgeData], plan: PagePlan) -> list[Fault]:
    """What is not seen of the badges of a run that tell most."""
    telling = telling_badges(badges, plan, range(len(badges)))
    return look_at_pages(pdf, list(expected_pages(badges, plan, telling)))


def faults_on(pdf: Path, badges: Sequence[BadgeData], plan: PagePlan, first_page: int) -> list[Fault]:
    """What is not seen of these badges, which stand on the pages from ``first_page`` (0 first) on."""
    expected = expected_pages(badges, plan)
    return look_by_qt(pdf, [replace(each, page=each.page + first_page) for each in expected])

"""Makes the PDF that is looked at, and that is then saved or printed as it is.

What is large is done by a helper, so that the window and the scanner stay quick: choosing from a large
roster, rendering and reading back a large run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ParamSpec, TypeVar

from sqlalchemy import Connection

from pact_desktop.devices.page_check import look_at_pages
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Attendee
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.badges.wish import BadgeWish, Who
from pact_desktop.gui.helper import Helper
from pact_desktop.operations.layouts import known_backs, known_layouts
from pact_desktop.operations.print_badges import (
    BadgeChoice,
    PagePlan,
    badge_data,
    choose_badges,
    require_drawn,
    write_badges,
)
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.badges import RenderReport
from pact_desktop.paper.design import Layout
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.desk_queries import known_count
from pact_desktop.store.engine import reader_engine

Given = ParamSpec("Given")
Result = TypeVar("Result")

LARGE_RUN = 100
"""So many badges take a tenth of a second, which a thread would take from the window turn by turn."""
LARGE_ROSTER = 2_000
_TOLD_EVERY = 100
_AT_ONCE = 100
"""Attendees in a part of what a helper chose: unpickling them takes two milliseconds."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whom a wish means, in its order, and how many each ``Who`` and county would mean."""

    attendees: tuple[Attendee, ...]
    counts: Mapping[Who, int]
    counties: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Run:
    """The badges of a wish, rendered: the PDF, whose they are, what they show, and what to look at.

    ``pdf`` and ``report`` are None where the wish means nobody. ``counts`` says how many each ``Who`` means,
    ``counties`` how many badges each county has.
    """

    wish: BadgeWish
    plan: PagePlan
    attendees: tuple[Attendee, ...]
    badges: tuple[BadgeData, ...]
    counts: Mapping[Who, int]
    counties: Mapping[str, int]
    layouts: tuple[Layout, ...] = ()
    """Every layout that can be chosen, and below every back."""
    backs: tuple[Layout, ...] = ()
    pdf: Path | None = None
    report: RenderReport | None = None

    def places_of_page(self, page: int) -> range:
        """Which badges of the run stand on a page (0 first); none on a page of backs."""
        size = self.plan.stock.per_page
        page, side = divmod(page, 2 if self.is_two_sided else 1)
        if side:
            return range(0)
        begin = page * size - (self.plan.start_at - 1)
        return range(max(begin, 0), min(begin + size, len(self.attendees)))

    @property
    def is_two_sided(self) -> bool:
        """Whether each page of fronts is followed by its backs, for the other side of the sheet."""
        return self.plan.back is not None and not self.plan.stock.fold

    def spot(self, place: int) -> int:
        """At which spot of its page a badge of the run stands, both 0 first."""
        return (self.plan.start_at - 1 + place) % self.plan.stock.per_page


class RunStoppedError(UserError):
    """Nobody wants the pages any more that were being made."""

    def __init__(self) -> None:
        super().__init__("Making the pages was stopped.", "Nothing was printed.")


class Press:
    """Renders runs into a folder; ``close`` ends its helper."""

    def __init__(self, file: ConveningFile, words: Wording, folder: Path) -> None:
        self._file = file
        self._words = words
        self._folder = folder
        self._helper = Helper()
        self._stopped = 0

    def stop(self, number: int) -> None:
        """End the rendering of this number and of those before, where it is a large one."""
        self._stopped = number

    def render(self, wish: BadgeWish, number: int, tell: Callable[[int, int], None]) -> Run:
        """Render a wish into a file of its own, by ``number``; of a large one, ``tell`` hears how far it is.

        Raises UserError if it cannot be printed, RunStoppedError if it was stopped.
        """
        convening, identity = self._file.convening, self._file.identity
        plan = PagePlan.named(self._file, wish.stock, wish.layout, wish.start_at, wish.back, wish.crop_marks)
        with self._file.reading() as connection:
            is_large = known_count(connection) >= LARGE_ROSTER
            chosen = Chosen((), {}, {}) if is_large else choose(connection, wish)
            layouts, backs = tuple(known_layouts(connection)), tuple(known_backs(connection))
        if is_large:
            chosen = self._chosen_by_helper(wish)
        data = tuple(badge_data(identity, convening, attendee, self._words) for attendee in chosen.attendees)
        run = Run(wish, plan, chosen.attendees, data, chosen.counts, chosen.counties, layouts, backs)
        if not data:
            return run
        pdf = self._folder / f"badges-{number}.pdf"
        if len(data) < LARGE_RUN:
            return replace(run, pdf=pdf, report=write_badges(data, plan, pdf, convening.title))

        def hear(done: int) -> None:
            if number <= self._stopped:
                raise RunStoppedError
            tell(done, len(data))

        report = self._helper.run_telling(hear, tell_pages, data, plan, convening.title, pdf)
        return replace(run, pdf=pdf, report=report)

    def print_again(self, run: Run, shift: tuple[float, float], pdf: Path, only: Collection[int]) -> None:
        """Write the pages of a run once more, moved by so many points for a printer that is off, and look at
        those that go out (``only``, 0 first).

        Raises BadlyDrawnError if not everything is seen on them.
        """
        convening, identity = self._file.convening, self._file.identity
        data = [badge_data(identity, convening, attendee, self._words) for attendee in run.attendees]
        plan = replace(run.plan, shift=shift)
        self._do(len(data), write_looked_at, data, plan, convening.title, pdf, only)

    def require_drawn(self, run: Run) -> None:
        """Look at the pages of a run before they go out.

        Raises BadlyDrawnError if not everything is seen on them.
        """
        if run.pdf is not None:
            self.work(run, require_drawn, run.pdf, run.badges, run.plan, look_at_pages)

    def close(self) -> None:
        """End the helper, where there is one."""
        self._helper.close()

    def work(
        self, run: Run, function: Callable[Given, Result], *given: Given.args, **named: Given.kwargs
    ) -> Result:
        """Do some work on a run: a large one's in the helper, where it takes nothing from the window."""
        return self._do(len(run.badges), function, *given, **named)

    def _do(
        self, badges: int, function: Callable[Given, Result], *given: Given.args, **named: Given.kwargs
    ) -> Result:
        if badges < LARGE_RUN:
            return function(*given, **named)
        return self._helper.run(function, *given, **named)

    def _chosen_by_helper(self, wish: BadgeWish) -> Chosen:
        attendees: list[Attendee] = []
        chosen = self._helper.run_telling(attendees.extend, tell_chosen, self._file.path, wish)
        return replace(chosen, attendees=tuple(attendees))


def choose(connection: Connection, wish: BadgeWish) -> Chosen:
    """Read the roster, and take those of it whom a wish means."""
    everyone = choose_badges(connection, BadgeChoice(order=wish.order))
    counts = {
        Who.EVERYONE: len(everyone),
        Who.UNPRINTED: sum(attendee.needs_printing for attendee in everyone),
        Who.CHOSEN: sum(attendee.attendee_id in wish.chosen for attendee in everyone),
    }
    counties = Counter(attendee.county for attendee in everyone)
    return Chosen(tuple(_meant(everyone, wish)), counts, counties)


def tell_chosen(tell: Callable[[Sequence[Attendee]], None], path: Path, wish: BadgeWish) -> Chosen:
    """The same from a file by its path, in a helper: the attendees are told, some at a time."""
    engine = reader_engine(path)
    with engine.connect() as connection, connection.begin():
        chosen = choose(connection, wish)
    engine.dispose()
    for start in range(0, len(chosen.attendees), _AT_ONCE):
        tell(chosen.attendees[start : start + _AT_ONCE])
    return replace(chosen, attendees=())


def write_looked_at(
    data: Sequence[BadgeData], plan: PagePlan, title: str, pdf: Path, only: Collection[int]
) -> None:
    """Write the PDF of these badges and look at the pages that go out; raises BadlyDrawnError."""
    write_badges(data, plan, pdf, title)
    require_drawn(pdf, data, plan, look_at_pages, only)


def tell_pages(
    tell: Callable[[int], None], data: Sequence[BadgeData], plan: PagePlan, title: str, pdf: Path
) -> RenderReport:
    """The same in a helper: how many badges are done is told now and then."""
    told = -_TOLD_EVERY

    def progress(done: int, _: int) -> None:
        nonlocal told
        if done >= told + _TOLD_EVERY:
            told = done
            tell(done)

    return write_badges(data, plan, pdf, title, progress)


def _meant(everyone: Sequence[Attendee], wish: BadgeWish) -> list[Attendee]:
    """Those of everyone whom a wish means, in the same order."""
    if wish.who is Who.UNPRINTED:
        return [attendee for attendee in everyone if attendee.needs_printing]
    if wish.who is Who.COUNTY:
        return [attendee for attendee in everyone if attendee.county == wish.county]
    if wish.who is Who.CHOSEN:
        return [attendee for attendee in everyone if attendee.attendee_id in wish.chosen]
    return list(everyone)

"""The badges page without its widgets: what is wished is rendered, read back, and saved or printed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from pact_desktop.devices.pages import PdfPages
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.file_kinds import PDF
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.badges.printing import BadgePrinting
from pact_desktop.gui.badges.read_back import ReadBack, read_back
from pact_desktop.gui.badges.rendering import Press, Run, RunStoppedError
from pact_desktop.gui.badges.wish import BadgeWish, Who
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.printing.job import PrintRequest
from pact_desktop.gui.printing.print_choice import PrintOrder
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import record_printed
from pact_desktop.operations.print_badges import BadlyDrawnError
from pact_desktop.operations.whole_file import whole_file
from pact_desktop.paper.stock import find_stock
from pact_desktop.settings import Settings
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

_SHOWN_ON_BADGES = ("attendee", "badge", "registration", "setting", "resource")


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page of the run as a picture; ``image`` is a QImage, which only the view looks into."""

    number: int
    page: int
    image: object


@dataclass(frozen=True, slots=True)
class _LookedAt:
    """A run whose pages were looked at, by whom it was asked for, and where it is to be saved."""

    run: Run
    actor: Actor
    path: Path


@dataclass(frozen=True, slots=True)
class Out:
    """Badges that are saved: how many, and where to."""

    badges: int
    where: str


class BadgesView(Protocol):
    """What the presenter tells the page."""

    def rendering(self) -> None:
        """Pages are being made."""

    def rendering_going_on(self, done: int, of: int) -> None:
        """How many of many badges are drawn, told from the thread that renders."""

    def stopped(self) -> None:
        """Making the pages was stopped."""

    def show_run(self, run: Run) -> None:
        """Pages are ready, or nobody is meant."""

    def show_picture(self, picture: PagePicture) -> None:
        """The picture of a page that was asked for."""

    def show_read_back(self, state: ReadBack) -> None:
        """How far reading the codes back is."""

    def read_back_going_on(self, state: ReadBack) -> None:
        """The same, told from the thread that reads."""

    def saved(self, out: Out) -> None:
        """The PDF is saved, and the badges are recorded as printed."""

    def refuse(self, problem: UserError) -> None:
        """Something cannot be done."""


class BadgesPresenter:
    """One wish at a time; a newer wish makes the answers to older ones void."""

    def __init__(
        self,
        file: ConveningFile,
        settings: Settings,
        runner: Runner,
        actor: Callable[[], Actor],
        words: Wording,
        view: BadgesView,
        wish: BadgeWish,
    ) -> None:
        self._file = file
        self._runner = runner
        self._actor = actor
        self._view = view
        self._folder = TemporaryDirectory(prefix="pact-desktop-badges-")
        self._press = Press(file, words, Path(self._folder.name))
        self._printing = BadgePrinting(file, settings, self._press)
        self.wish = replace(wish, start_at=self._printing.next_place(find_stock(wish.stock)))
        self.run: Run | None = None
        self._number = 0
        self._is_rendering = False
        self._is_stale = True
        self._is_shown = False
        self._is_read_back = False
        self._found = ReadBack(0, 0, 0)

    def refresh(self) -> None:
        """The page is looked at: make the pages, unless they are as they would be made now."""
        returned, self._is_shown = not self._is_shown, True
        if self._is_stale and not self._is_rendering:
            self._render()
        elif returned and self.run is not None and not self._is_read_back:
            self._read_back(self.run)

    def hide(self) -> None:
        """Nobody looks any more: stop reading codes back."""
        self._is_shown = False

    def ask(self, **changes: object) -> None:
        """Wish for something else: fields of ``BadgeWish`` by name."""
        wish = replace(self.wish, **changes)  # type: ignore[arg-type]
        if wish.stock != self.wish.stock:
            wish = replace(wish, start_at=self._printing.next_place(find_stock(wish.stock)), layout="")
        if wish != self.wish:
            self.wish = wish
            self._is_stale = True
            self._press.stop(self._number)  # what is being made is wanted no longer
            self.refresh()

    def forget_layout(self, name: str) -> None:
        """A layout is there no more: print in one that suits the stock when pages are next looked at."""
        wish = self.wish
        if name in (wish.layout, wish.back):
            layout, back = ("" if chosen == name else chosen for chosen in (wish.layout, wish.back))
            self.wish, self._is_stale = replace(wish, layout=layout, back=back), True

    def stop(self) -> None:
        """Make no more pages; they are made anew when they are next asked for."""
        self._press.stop(self._number)

    def choose_people(self, attendee_ids: frozenset[str]) -> None:
        """Print the badges of these people."""
        self.ask(who=Who.CHOSEN, chosen=attendee_ids)

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed; the pages are made again when they are next looked at."""
        if any(changes.touches(table) for table in _SHOWN_ON_BADGES):
            self._is_stale = True

    def picture(self, page: int, dpi: float) -> None:
        """Ask for the picture of a page (0 first)."""
        run, number = self.run, self._number
        if run is None or run.pdf is None:
            return
        pdf = run.pdf

        def draw() -> PagePicture:
            with PdfPages(pdf) as pages:
                return PagePicture(number, page, pages.image(page, dpi))

        self._runner.read(draw, self, "_drawn")

    def save(self, path: Path) -> None:
        """Look at the pages, save the PDF as it is, then record the badges as printed.

        What takes long is done while others can write: only the record waits for its turn.
        """
        run, actor = self.run, self._actor()
        if run is None or not self.may_go_out():
            return

        def look() -> _LookedAt:
            self._press.require_drawn(run)
            return _LookedAt(run, actor, path)

        self._runner.read(look, self, "_looked_at")

    def may_go_out(self) -> bool:
        """Whether the pages may be printed or saved; says why not where some would not come out whole."""
        run, bad = self.run, self._found.bad
        if run is None or run.pdf is None or self._is_rendering:
            return False
        if bad:
            self._view.refuse(BadlyDrawnError(run.badges[bad[0]].name))
        return not bad

    def request(self, order: PrintOrder) -> PrintRequest | None:
        """What is printed of the pages that are looked at; None while there are none."""
        if self.run is None or not self.may_go_out():
            return None
        return self._printing.request(self.run, self._number, order, self._actor())

    def go_on(self) -> None:
        """Labels were used: start at the next free one of the sheet in the printer."""
        if self.run is not None and self.run.wish.stock == self.wish.stock:
            self.ask(start_at=self._printing.next_place(self.run.plan.stock))

    def close(self) -> None:
        """Let go of the pages."""
        self._number += 1
        self.run = None
        self._press.close()
        self._folder.cleanup()

    def failed(self, problem: Exception) -> None:
        """Something in the background failed."""
        self._is_rendering = False
        if isinstance(problem, RunStoppedError):
            if self._is_stale and self._is_shown:
                self._render()
            else:
                self._is_stale = True
                self._view.stopped()
            return
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    def _render(self) -> None:
        self._number += 1
        self._is_rendering, self._is_stale = True, False
        number, wish = self._number, self.wish
        self._view.rendering()
        tell = self._view.rendering_going_on
        self._runner.read(lambda: self._press.render(wish, number, tell), self, "_rendered")

    def _rendered(self, run: Run) -> None:
        self._is_rendering = False
        before, self.run = self.run, run
        if before is not None and before.pdf is not None:
            before.pdf.unlink(missing_ok=True)
        if self._is_stale and (run.wish != self.wish or self._is_shown):
            self._render()
            return
        self._view.show_run(run)
        self._read_back(run)

    def _read_back(self, run: Run) -> None:
        pdf, number = run.pdf, self._number
        self._is_read_back, self._found = False, ReadBack(0, 0, len(run.badges))
        if pdf is None:
            return

        def read() -> tuple[int, ReadBack]:
            tell = self._view.read_back_going_on
            return number, read_back(run, pdf, self._press, tell, lambda: self._is_reading(number))

        self._runner.read(read, self, "_was_read")

    def _is_reading(self, number: int) -> bool:
        return self._is_shown and number == self._number

    def _was_read(self, answer: tuple[int, ReadBack]) -> None:
        number, state = answer
        self._is_read_back = number == self._number and state.is_done
        if number == self._number:
            self._found = state
            self._view.show_read_back(state)

    def _drawn(self, picture: PagePicture) -> None:
        if picture.number == self._number:
            self._view.show_picture(picture)

    def _looked_at(self, out: _LookedAt) -> None:
        """Save the PDF, then record: nothing is recorded that did not go out."""
        run, path, pdf = out.run, out.path, out.run.pdf

        def work() -> Out:
            assert pdf is not None
            _copy(pdf, path)
            record_printed(self._file, out.actor, run.attendees)
            return Out(len(run.attendees), path.name)

        self._runner.write(work, self, "_saved")

    def _saved(self, out: Out) -> None:
        self._view.saved(out)
        self.refresh()


def _copy(pdf: Path, path: Path) -> None:
    with whole_file(path, PDF) as unfinished:
        shutil.copyfile(pdf, unfinished)

"""The kiosk's course, without a window: a scan or a name leads to a result, which goes by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.check_in.desk import CheckInDesk, Told
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.view_model import CardView
from pact_desktop.gui.desk_day import DeskDay
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.kiosk.names import KioskName, own_names
from pact_desktop.store.convening_file import ConveningFile


class KioskView(Protocol):
    """What the presenter needs of a screen."""

    def show_result(self, card: CardView) -> None: ...
    def show_names(self, names: Sequence[KioskName], text: str) -> None: ...
    def ask_for_help(self) -> None: ...
    def sound(self, outcome: str) -> None: ...


class KioskPresenter:
    """Results come back to ``told_done``, ``names_done`` and ``failed``."""

    def __init__(
        self,
        file: ConveningFile,
        desk: CheckInDesk,
        finder: Finder,
        view: KioskView,
        run: Runner,
        desk_day: DeskDay,
    ) -> None:
        self._file = file
        self._desk = desk
        self._finder = finder
        self._view = view
        self._run = run
        self._desk_day = desk_day
        self._searched = ""

    def scan(self, text: str) -> None:
        """A badge was read."""
        self._searched = ""
        self._record(lambda day: self._desk.scan(day, text))

    def search(self, text: str) -> None:
        """A name is being typed."""
        self._searched = text
        self._run.read(partial(self._find, text), self, "names_done")

    def choose(self, attendee_id: str) -> None:
        """Somebody chose the own name."""
        self._searched = ""
        self._record(lambda day: self._desk.check_in(day, attendee_id))

    def told_done(self, told: Told) -> None:
        """A decision was made."""
        if told.card is not None:
            self._view.show_result(told.card)
            self._view.sound(told.card.outcome)

    def names_done(self, found: tuple[str, Sequence[KioskName]]) -> None:
        """Names came back; those of a text that was typed over are dropped."""
        text, names = found
        if text == self._searched:
            self._view.show_names(names, text)

    def failed(self, problem: BaseException) -> None:
        """Something could not be done: the person at the desk helps; what nobody foresaw is reported."""
        self._view.ask_for_help()
        if not isinstance(problem, UserError):
            raise problem

    def _record(self, work: Callable[[int], Told]) -> None:
        """Record for the desk's day; while that is in doubt, the person at the desk helps."""
        self._desk_day.look()
        if self._desk_day.doubt is not None:
            self._view.ask_for_help()
        else:
            self._run.write(partial(work, self._desk_day.day), self, "told_done")

    def _find(self, text: str) -> tuple[str, Sequence[KioskName]]:
        return text, own_names(self._file, self._finder, text)

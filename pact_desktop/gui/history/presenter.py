"""The history without its widgets: acts in pages as they are scrolled to, narrowed, taken back, put back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol
from uuid import UUID

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.history.view_model import HistoryDetail, HistoryRow, Remedy, detail_of, row_of
from pact_desktop.gui.jobs import Runner
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.history.acts import Act, ActKind
from pact_desktop.history.asked import Asked, Word, operators_and_desks, with_families, words_asked
from pact_desktop.history.people import Who, people_of
from pact_desktop.history.reading import act_with, entries_of, place_of, read_acts
from pact_desktop.store import queries
from pact_desktop.store.as_of import Moment
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.verify import chain_breaks

PAGE = 100
"""Acts that are read at once."""
LISTED = 100
"""Entries of a large act that are listed at once."""
_MOST_AT_ONCE = 2_000
"""Acts that are read again at most. Who has scrolled further down is not disturbed by what happens."""


class HistoryView(Protocol):
    """What the presenter tells the page."""

    def rows_changed(self) -> None:
        """Other acts are shown."""

    def rows_added(self, count: int) -> None:
        """So many more stand at the end."""

    def show_detail(self, detail: HistoryDetail | None) -> None:
        """The details of the chosen act; None closes them."""

    def show_chains(self, breaks: Sequence[str]) -> None:
        """The chains were checked; a sentence for each break."""

    def refuse(self, problem: UserError) -> None:
        """Something cannot be done."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What one reading found; ``number`` says for which wish."""

    number: int
    acts: Sequence[Act]
    people: dict[str, Who]
    words: Sequence[Word]
    is_first: bool
    is_last: bool
    entries: int = 0
    names: tuple[Sequence[str], Sequence[str]] = ((), ())


@dataclass(frozen=True, slots=True)
class _Part:
    """A large act with some of its entries."""

    operation: bytes
    act: Act
    people: dict[str, Who]


class HistoryPresenter:
    """The newest act first. Only the answer to the newest wish is shown."""

    def __init__(
        self,
        file: ConveningFile,
        runner: Runner,
        wording: HistoryWording,
        editor: Callable[[], Editor],
        view: HistoryView,
    ) -> None:
        self._file = file
        self._runner = runner
        self._wording = wording
        self._editor = editor
        self._view = view
        self.asked = Asked()
        self.rows: list[HistoryRow] = []
        self.entries = 0
        """How many entries the journal has."""
        self.operators: Sequence[str] = ()
        self.desks: Sequence[str] = ()
        self.is_loaded = False
        self._acts: list[Act] = []
        self._people: dict[str, Who] = {}
        self._words: Sequence[Word] = ()
        self._is_whole = True
        self._is_reading = False
        self._number = 0
        self._chosen: Act | None = None
        self._listed: tuple[Act, ...] = ()
        self._private = False

    # Reading

    def refresh(self) -> None:
        """Read again what is shown, from the newest on."""
        wanted = max(PAGE, min(len(self.rows), _MOST_AT_ONCE))
        self._read(is_first=True, count=wanted)

    def follow(self) -> None:
        """Something happened: read again, unless that would move away what is looked at far down."""
        if len(self.rows) <= _MOST_AT_ONCE:
            self.refresh()

    @property
    def can_read_more(self) -> bool:
        """Whether more acts come further down."""
        return not self._is_whole and not self._is_reading

    def read_more(self) -> None:
        """Read the acts after those shown."""
        if self.can_read_more:
            self._read(is_first=False, count=PAGE)

    def check_chains(self) -> None:
        """Look whether nobody changed the journal: every entry follows the one before it."""

        def check() -> list[str]:
            with self._file.reading() as connection:
                return chain_breaks(connection)

        self._runner.read(check, self, "_chains_checked")

    def failed(self, problem: Exception) -> None:
        """Reading did not work."""
        self._is_reading = False
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    # Narrowing

    def ask(self, asked: Asked) -> None:
        """Show acts that are like this only."""
        if asked != self.asked:
            self.asked = asked
            self.close()
            self._read(is_first=True, count=PAGE)

    def move_span(self, since: str, until: str) -> None:
        """The stretch of time that is asked for went on with the clock; the next reading takes it over."""
        self.asked = replace(self.asked, since=since, until=until)

    def ask_for_attendee(self, attendee_id: str) -> None:
        """Show everything that is about one attendee."""
        self.ask(Asked(attendee_ids=frozenset([attendee_id])))

    # One act

    @property
    def chosen(self) -> Act | None:
        """The act whose details are shown."""
        return self._chosen

    def choose(self, line: int) -> None:
        """Show the details of the act at a line."""
        self._private = False
        self._chosen = self._acts[line]
        self._listed = (self._chosen,) if self._chosen.is_whole else ()
        self._show_detail()
        if not self._listed:
            self.list_more()

    def close(self) -> None:
        """Show no details."""
        if self._chosen is not None:
            self._chosen = None
            self._view.show_detail(None)

    def show_private(self) -> None:
        """Show what is private of the chosen act, too."""
        self._private = True
        self._show_detail()

    def list_more(self) -> None:
        """List more entries of a large act."""
        act, offset = self._chosen, self._listed_count
        if act is None or act.is_whole:
            return

        def read() -> _Part:
            with self._file.reading() as connection:
                operation = act.head.operation
                part = act_with(connection, act, entries_of(connection, operation, offset, LISTED))
                return _Part(operation, part, people_of(connection, [part]))

        self._runner.read(read, self, "_part_read")

    def moment(self) -> Moment | None:
        """The moment just after the chosen act."""
        if self._chosen is None:
            return None
        last = self._chosen.entries[-1]
        return Moment(clock=last.clock, chain=last.chain)

    def remedy(self, line: int) -> None:
        """Take an act back or put it back, as its row offers."""
        row, act = self.rows[line], self._acts[line]
        if row.remedy is not Remedy.NONE:
            done = ActKind.TAKEN_BACK if row.remedy is Remedy.UNDO else ActKind.PUT_BACK
            words = self._done_words(done, row)
            operation = str(UUID(bytes=act.head.operation))
            self._editor().undo_act(operation, words)

    def remedy_of(self, operation_id: str) -> None:
        """The same for an act by its operation, if it is shown."""
        line = self.line_of(operation_id)
        if line >= 0:
            self.remedy(line)

    def put_back(self, operation_id: str) -> None:
        """Put an act back that was taken back."""
        line = self.line_of(operation_id)
        if line >= 0:
            words = self._done_words(ActKind.PUT_BACK, self.rows[line])
            self._editor().redo_act(operation_id, words)

    def again(self, operation_id: str) -> None:
        """Ask once more for what was refused: take an act back, or put it back."""
        line = self.line_of(operation_id)
        if line >= 0 and self.rows[line].is_struck:
            self.put_back(operation_id)
        elif line >= 0:
            self.remedy(line)

    def line_of(self, operation_id: str) -> int:
        """The line of an act, -1 if it is not shown."""
        return next((line for line, row in enumerate(self.rows) if row.operation_id == operation_id), -1)

    # Inside

    def _done_words(self, kind: ActKind, row: HistoryRow) -> str:
        what = ", ".join(part for part in (row.what, row.about) if part)
        return f"{self._wording.headline_of(kind)}: {what}"

    @property
    def _listed_count(self) -> int:
        return sum(len(part.told) for part in self._listed)

    def _read(self, is_first: bool, count: int) -> None:
        self._number += 1
        number, asked, known_words = self._number, self.asked, None if is_first else self._words
        beyond = None if is_first else place_of(self._acts[-1])
        self._is_reading = True

        def read() -> _Page:
            with self._file.reading() as connection:
                words = words_asked(connection, asked) if known_words is None else known_words
                acts = read_acts(connection, with_families(connection, asked), words, count, beyond)
                page = _Page(number, acts, people_of(connection, acts), words, is_first, len(acts) < count)
                if not is_first:
                    return page
                entries, names = queries.newest_position(connection), operators_and_desks(connection)
                return replace(page, entries=entries, names=names)

        self._runner.read(read, self, "_page_read")

    def _page_read(self, page: _Page) -> None:
        if page.number != self._number:
            return
        self._is_reading, self._is_whole, self._words = False, page.is_last, page.words
        now = self._file.convening.at_venue(self._file.now())
        fresh = [row_of(act, page.people, self._wording, now) for act in page.acts]
        if not page.is_first:
            self._acts += page.acts
            self._people |= page.people
            self.rows += fresh
            self._view.rows_added(len(fresh))
            return
        self.is_loaded, self.entries = True, page.entries
        self.operators, self.desks = page.names
        self._acts, self._people, self.rows = list(page.acts), page.people, fresh
        self._view.rows_changed()
        self._follow_chosen()

    def _follow_chosen(self) -> None:
        """After everything was read again, the details stay with their act."""
        if self._chosen is None:
            return
        operation = self._chosen.head.operation
        now = next((act for act in self._acts if act.head.operation == operation), None)
        if now is None:
            self.close()
            return
        self._chosen = now
        self._listed = (now,) if now.is_whole else self._listed
        self._show_detail()

    def _chains_checked(self, breaks: list[str]) -> None:
        self._view.show_chains(breaks)

    def _part_read(self, part: _Part) -> None:
        if self._chosen is not None and self._chosen.head.operation == part.operation:
            self._listed = (*self._listed, part.act)
            self._people |= part.people
            self._show_detail()

    def _show_detail(self) -> None:
        act = self._chosen
        if act is None:
            return
        entries = tuple(entry for part in self._listed for entry, _ in part.told)
        before = {key: values for part in self._listed for key, values in part.before.items()}
        told = replace(act, entries=entries, before=before) if entries else act
        row = row_of(act, self._people, self._wording, self._file.convening.at_venue(self._file.now()))
        detail = detail_of(told, self._people, self._wording, row, len(entries), self._private)
        self._view.show_detail(detail if entries else replace(detail, facts=()))

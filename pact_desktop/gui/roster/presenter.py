"""What the roster table shows: who is there, narrowed, sorted and ticked; kept up to date by change sets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.roster.columns import BY_KEY, USUAL_COLUMNS, Column
from pact_desktop.gui.roster.filters import Facet, Filter, SortKey
from pact_desktop.gui.roster.roster_data import Places, RosterData
from pact_desktop.gui.roster.views import RosterView, SavedViews, sort_key, sort_text
from pact_desktop.gui.roster.words import RosterWords
from pact_desktop.settings import Settings
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.roster_rows import RosterRow, roster_rows, roster_rows_of

_READ_ALL_FROM = 2_000
"""So many people changed at once are read with everyone else."""

_NOBODY: Places = np.empty(0, dtype=np.intp)


class TableView(Protocol):
    """What the presenter tells its widgets."""

    def rows_changed(self) -> None:
        """Other people are shown, or in another order."""

    def rows_updated(self) -> None:
        """The same people are shown in the same order; something of theirs changed."""

    def columns_changed(self) -> None:
        """Other columns are shown, or in another order."""

    def ticks_changed(self) -> None:
        """Others are ticked."""

    def refuse(self, problem: UserError) -> None:
        """Something that was asked for cannot be done."""


class RosterPresenter:
    """The state of the table. Reading goes through ``runner``, everything else happens at once."""

    def __init__(
        self, file: ConveningFile, settings: Settings, runner: Runner, words: RosterWords, view: TableView
    ) -> None:
        self._file = file
        self._settings = settings
        self._runner = runner
        self._view = view
        self.words = words
        self.data: RosterData | None = None
        self.places: Places = _NOBODY
        self.filter = Filter()
        self.day = 1
        self.views = SavedViews(settings, self._view_now, self._show_view)
        self.columns: tuple[Column, ...] = _columns_from(settings.roster_columns)
        self.sort: tuple[SortKey, ...] = _sort_from(settings.roster_sort)
        self._waiting: set[str] = set()
        self._busy = 0
        """Readings and preparations under way; nothing is updated meanwhile."""

    # Reading

    def load(self) -> None:
        """Read everyone."""
        self._busy += 1
        self._waiting.clear()
        sort = self.sort
        convening = self._file.convening

        def read() -> RosterData:
            with self._file.reading() as connection:
                data = RosterData(roster_rows(connection), self.words, convening.pact_counties)
            data.prepare(sort)
            return data

        self._runner.read(read, self, "_loaded")

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed: read those of whom."""
        if "pact_counties" in changes.settings and self.data is not None:
            self.load()
            return
        self._waiting |= changes.attendees
        self._read_waiting()

    def failed(self, problem: Exception) -> None:
        """Reading did not work."""
        self._busy -= 1
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    def _loaded(self, data: RosterData) -> None:
        if self.data is not None:
            data.take_ticks_from(self.data)
        self.data = data
        self._show()
        self._runner.read(data.prepare_rest, self, "_prepared")

    def _prepared(self, _: object) -> None:
        self._busy -= 1
        if self.filter:
            self._show()
        self._read_waiting()

    def _read_waiting(self) -> None:
        if self._busy or not self._waiting or self.data is None:
            return
        if len(self._waiting) >= _READ_ALL_FROM:
            self.load()
            return
        ids, self._waiting = self._waiting, set()
        self._busy += 1

        def read() -> tuple[set[str], dict[str, RosterRow]]:
            with self._file.reading() as connection:
                return ids, roster_rows_of(connection, ids)

        self._runner.read(read, self, "_updated")

    def _updated(self, found: tuple[set[str], dict[str, RosterRow]]) -> None:
        self._busy -= 1
        assert self.data is not None
        ids, fresh = found
        self.data.update(fresh, ids - fresh.keys())
        self._show()
        self._read_waiting()

    # Narrowing and sorting

    def set_text(self, text: str) -> None:
        """Narrow to those of whom every word in ``text`` begins a word."""
        self._set_filter(replace(self.filter, text=text))

    def set_facet(self, facet: Facet, values: Iterable[str]) -> None:
        """Narrow to those who have one of these values; none takes the facet off."""
        self._set_filter(self.filter.with_facet(facet, frozenset(values)))

    def clear_filter(self) -> None:
        """Show everyone."""
        self._set_filter(Filter())

    def set_day(self, day: int) -> None:
        """Take another day as the one that is meant where none is chosen."""
        self.day = day
        if self.filter.chosen(Facet.PRESENCE):
            self._show()

    def sort_by(self, column: str, *, further: bool = False) -> None:
        """Sort by a column, the other way round if it already is; ``further`` keeps the columns before."""
        now = next((key for key in self.sort if key.column == column), None)
        if not further and len(self.sort) > 1 and now is not self.sort[0]:
            now = None
        key = SortKey(column, descending=now is not None and not now.descending)
        if not further:
            self.set_sort((key,))
        elif now is None:
            self.set_sort((*self.sort, key))
        else:
            self.set_sort(tuple(key if old is now else old for old in self.sort))

    def set_sort(self, sort: Sequence[SortKey]) -> None:
        """Sort by these columns, the first one first."""
        self.sort = tuple(sort) or (SortKey("name"),)
        self._settings.roster_sort = [sort_text(key) for key in self.sort]
        data, wanted = self.data, self.sort
        if data is not None:
            self._busy += 1
            self._runner.read(lambda: data.prepare(wanted), self, "_sorted")

    def set_columns(self, keys: Sequence[str]) -> None:
        """Show these columns in this order; the name always stays."""
        wanted = [key for key in keys if key in BY_KEY]
        if "name" not in wanted:
            wanted.insert(0, "name")
        self.columns = tuple(BY_KEY[key] for key in wanted)
        self._settings.roster_columns = [] if tuple(wanted) == USUAL_COLUMNS else wanted
        self._view.columns_changed()

    def _view_now(self) -> RosterView:
        chosen = {facet: values for facet, values in self.filter.facets.items() if values}
        columns = tuple(column.key for column in self.columns)
        return RosterView(columns, self.sort, Filter(self.filter.text.strip(), chosen))

    def _show_view(self, view: RosterView) -> None:
        self.filter = view.filter
        self.set_columns(view.columns)
        self.set_sort(view.sort)

    def _sorted(self, _: object) -> None:
        self._busy -= 1
        self._show()
        self._read_waiting()

    def _set_filter(self, wanted: Filter) -> None:
        if wanted != self.filter:
            self.filter = wanted
            self._show()

    def _show(self) -> None:
        if self.data is None:
            return
        before = self.places
        self.places = self.data.visible(self.filter, self.sort, self.day)
        if np.array_equal(before, self.places):
            self._view.rows_updated()
        else:
            self._view.rows_changed()

    # Rows

    @property
    def total(self) -> int:
        """How many people are on the roster."""
        return 0 if self.data is None else len(self.data)

    def row(self, number: int) -> RosterRow:
        """The row shown at a line of the table, 0 first."""
        assert self.data is not None
        return self.data.row(int(self.places[number]))

    def line_of(self, attendee_id: str) -> int:
        """The line at which somebody is shown, -1 if not shown."""
        place = -1 if self.data is None else self.data.place_of(attendee_id)
        found = np.flatnonzero(self.places == place)
        return int(found[0]) if place >= 0 and len(found) else -1

    # Ticks

    def is_ticked(self, line: int) -> bool:
        """Whether the person at a line of the table is ticked."""
        return self.data is not None and bool(self.data.ticked[self.places[line]])

    @property
    def chosen_count(self) -> int:
        """How many are ticked and shown."""
        return 0 if self.data is None else int(self.data.ticked[self.places].sum())

    def chosen(self) -> list[str]:
        """Who is ticked and shown, in the order of the table: whom an action for many means."""
        if self.data is None:
            return []
        places = self.places[self.data.ticked[self.places]]
        return [self.data.row(int(place)).attendee_id for place in places]

    def set_ticked(self, lines: Iterable[int], ticked: bool = True) -> None:
        """Tick or untick the people at these lines."""
        if self.data is not None:
            self.data.ticked[self.places[list(lines)]] = ticked
            self._view.ticks_changed()

    def tick_only(self, attendee_id: str) -> None:
        """Tick somebody and nobody else."""
        if self.data is not None:
            self.data.ticked[:] = False
            place = self.data.place_of(attendee_id)
            if place >= 0:
                self.data.ticked[place] = True
            self._view.ticks_changed()

    def tick_all_shown(self, ticked: bool) -> None:
        """Tick everyone who is shown, or untick everyone."""
        if self.data is not None:
            self.data.ticked[:] = False
            self.data.ticked[self.places] = ticked
            self._view.ticks_changed()


def _columns_from(keys: Sequence[str]) -> tuple[Column, ...]:
    known = [key for key in keys if key in BY_KEY] or USUAL_COLUMNS
    return tuple(BY_KEY[key] for key in known)


def _sort_from(texts: Sequence[str]) -> tuple[SortKey, ...]:
    keys = map(sort_key, texts)
    return tuple(key for key in keys if key.column in BY_KEY) or (SortKey("name"),)

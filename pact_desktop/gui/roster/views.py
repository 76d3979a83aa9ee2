"""Saved views of the roster table: columns, order and filter under a name.

They are kept with the computer, as the columns are: a view is how somebody works at a desk, not part of the
convening, and no other desk waits for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_text
from pact_desktop.domain.sentence import said
from pact_desktop.gui.roster.columns import BY_KEY, USUAL_COLUMNS
from pact_desktop.gui.roster.filters import Facet, Filter, SortKey
from pact_desktop.settings import Settings

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class RosterView:
    """What the table shows and how."""

    columns: tuple[str, ...] = USUAL_COLUMNS
    sort: tuple[SortKey, ...] = (SortKey("name"),)
    filter: Filter = field(default_factory=Filter)

    def to_json(self) -> str:
        """The view as it is kept."""
        facets = {facet.value: sorted(values) for facet, values in self.filter.facets.items() if values}
        sort = [sort_text(key) for key in self.sort]
        kept = {"columns": self.columns, "sort": sort, "text": self.filter.text, "facets": facets}
        return json.dumps(kept, ensure_ascii=False)


def view_from_json(text: str) -> RosterView:
    """A view as it was kept; what this version does not know is left out."""
    try:
        kept = json.loads(text)
    except ValueError:
        kept = {}
    kept = kept if isinstance(kept, dict) else {}
    columns = tuple(key for key in _texts(kept.get("columns")) if key in BY_KEY)
    sort = tuple(key for key in map(sort_key, _texts(kept.get("sort"))) if key.column in BY_KEY)
    facets = kept.get("facets")
    known = {facet.value: facet for facet in Facet}
    chosen = {
        known[name]: frozenset(_texts(values))
        for name, values in (facets if isinstance(facets, dict) else {}).items()
        if name in known
    }
    words = kept.get("text")
    wanted = Filter(words if isinstance(words, str) else "", chosen)
    return RosterView(columns or USUAL_COLUMNS, sort or (SortKey("name"),), wanted)


def sort_text(key: SortKey) -> str:
    """A sort key as settings keep it: the column, ``-`` before one that falls."""
    return f"{'-' if key.descending else ''}{key.column}"


def sort_key(text: str) -> SortKey:
    """A sort key as settings keep it."""
    return SortKey(text.removeprefix("-"), text.startswith("-"))


class SavedViews:
    """The views of this computer by name."""

    def __init__(
        self, settings: Settings, now: Callable[[], RosterView], show: Callable[[RosterView], None]
    ) -> None:
        """``now`` gives the view that the table shows, ``show`` shows another."""
        self._settings = settings
        self._now = now
        self._show = show

    @property
    def names(self) -> list[str]:
        """The names of the views, in the order of the alphabet."""
        return sorted(self._settings.roster_views, key=str.casefold)

    @property
    def current(self) -> str:
        """The name of the view that the table shows just now, empty if it is none of them."""
        now = self._now()
        return next((name for name in self.names if self._view(name) == now), "")

    def choose(self, name: str) -> None:
        """Show a view; an empty name shows everyone, with the usual columns, by name."""
        self._show(self._view(name) if name else RosterView())

    def keep(self, name: str) -> str:
        """Keep what the table shows under a name, in place of what had it; returns the name as it is kept.

        Raises UnreadableInputError if the name cannot be kept.
        """
        kept = _name(name)
        self._settings.roster_views[kept] = [self._now().to_json()]
        return kept

    def rename(self, name: str, new: str) -> None:
        """Call a view otherwise; raises UnreadableInputError if it cannot be called so."""
        kept = _name(new)
        if kept == name:
            return
        if kept in self._settings.roster_views:
            raise UnreadableInputError(
                said("There is a view “{kept}” already.", kept=kept), "Choose another name."
            )
        self._settings.roster_views[kept] = self._settings.roster_views.pop(name)

    def delete(self, name: str) -> None:
        """Forget a view."""
        self._settings.roster_views.pop(name, None)

    def _view(self, name: str) -> RosterView:
        kept = self._settings.roster_views.get(name, [])
        return view_from_json(kept[0]) if kept else RosterView()


def _name(text: str) -> str:
    name = clean_text(text)
    if not name or len(name) > LONGEST_NAME:
        raise UnreadableInputError(
            said("A view needs a name of at most {most} characters.", most=LONGEST_NAME),
            "Type one, then press Enter.",
        )
    return name


def _texts(values: Any) -> list[str]:
    return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []

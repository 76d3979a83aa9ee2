"""A drop-down of counties, to tick as many as wanted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.facet_popup import FacetPopup, Option, Section
from pact_desktop.gui.roster.filters import Facet
from pact_desktop.gui.style.theme import Theme

_NAMED = 2


class CountiesField(Choice):
    """``chosen`` carries a frozenset of counties, empty for all; the empty name means those without one."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__([("", "")])
        self._theme = theme
        self._counts: Mapping[str, int] = {}
        self._counties: frozenset[str] = frozenset()
        self.show_chosen(frozenset())

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Offer these counties, each with its number of people."""
        self._counts = counts

    def show_chosen(self, counties: frozenset[str]) -> None:
        """Show which counties are chosen."""
        self._counties = counties
        names = sorted(name or self.tr("No county") for name in counties)
        if not names:
            words = self.tr("All counties")
        elif len(names) <= _NAMED:
            words = ", ".join(names)
        else:
            words = self.tr("{count} counties").format(count=len(names))
        self.setItemText(0, words)
        self.setToolTip(", ".join(names))

    def showPopup(self) -> None:
        known = {**dict.fromkeys(self._counties, 0), **self._counts}
        options = [
            Option(name, name or self.tr("No county"), known[name])
            for name in sorted(known, key=lambda name: (not name, name))
        ]
        section = Section(Facet.COUNTY, self.tr("Counties"), options)
        popup = FacetPopup(self._theme, [section], {Facet.COUNTY: self._counties}, self)
        popup.changed.connect(self._ticked)
        popup.open_below(self)

    def _ticked(self, facet: Facet, counties: frozenset[str]) -> None:
        self.show_chosen(counties)
        self.chosen.emit(counties)

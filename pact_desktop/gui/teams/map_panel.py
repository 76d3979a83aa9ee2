"""The map at the side: who of which county is here, and the choice of the PACT counties."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.county_map.map import CountyMap
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.teams.seat_button import PERSON
from pact_desktop.gui.teams.view_model import TeamsView


class MapPanel(Panel):
    """``map`` is the map itself; its current county stands in words at the head."""

    counties_chosen = Signal(frozenset)
    """The counties that are ticked changed, while they are chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._whole: TeamsView | None = None
        self.column: QVBoxLayout = rows(theme, self, margin=18, gap=10)
        head = columns(theme, gap=12)
        head.addWidget(Text(theme, "California", "body", weight=600))
        self._current = Text(theme, "", "small", "text_muted", tabular=True)
        self._current.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._current.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self._current, 1)
        self.column.addLayout(head)
        self.map = CountyMap(theme, takes=PERSON)
        self.map.current_changed.connect(self._show_current)
        self.map.choice_changed.connect(lambda: self.counties_chosen.emit(self.map.chosen()))
        self.column.addWidget(self.map, 1)

    def show_teams(self, whole: TeamsView) -> None:
        """Show the tiles as they are now."""
        self._whole = whole
        self.map.show_tiles(whole.tiles)
        self._show_current(self.map.current)

    def _show_current(self, county: str) -> None:
        if self._whole is not None:
            words = self._whole.tiles[county].words
            self._current.setText(words.partition(",")[0])
            self._current.setToolTip(words)

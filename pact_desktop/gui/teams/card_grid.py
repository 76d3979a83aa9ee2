"""The cards side by side, as many as fit, all of one width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.teams.county_card import CountyCard

_LEAST_WIDTH, _LINE_WIDTH = 300, 590
"""The least widths of a card, and of a line of the list, in px at the base text size."""
_GAP, _LINE_GAP = 12, 6


class CardGrid(QWidget):
    """Holds the cards that are shown; the others stay hidden in it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: list[CountyCard] = []
        self._across = 0
        self._wants_lines = False
        self._lines = False
        self.setProperty("kind", "scrolled")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.px(1), theme.px(1), theme.px(6), theme.px(1))
        self._grid.setSpacing(theme.px(_GAP))

    @property
    def across(self) -> int:
        """How many cards stand side by side."""
        return self._across

    @property
    def shown(self) -> list[CountyCard]:
        """The cards that are shown, in reading order."""
        return self._shown

    def set_lines(self, lines: bool) -> None:
        """Set the cards as lines of a list, where these have room, or side by side."""
        self._wants_lines = lines
        self._lay_out_if_needed()

    def show_cards(self, cards: Sequence[CountyCard]) -> None:
        """Show these cards in this order."""
        if list(cards) != self._shown:
            for card in self._shown:
                if card not in cards:
                    card.hide()
            self._shown = list(cards)
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_if_needed()

    def _fitting(self) -> tuple[bool, int]:
        """Whether lines are wanted and fit, and how many cards stand side by side."""
        if self._wants_lines and self.width() >= self._theme.px(_LINE_WIDTH):
            return True, 1
        gap = self._theme.px(_GAP)
        return False, max((self.width() + gap) // (self._theme.px(_LEAST_WIDTH) + gap), 1)

    def _lay_out_if_needed(self) -> None:
        if self._fitting() != (self._lines, self._across):
            self._lay_out()

    def _lay_out(self) -> None:
        before = self._across
        self._lines, self._across = self._fitting()
        self._grid.setVerticalSpacing(self._theme.px(_LINE_GAP if self._lines else _GAP))
        for _ in range(self._grid.count()):
            self._grid.takeAt(0)  # the cards stay, only their places go
        for place, card in enumerate(self._shown):
            self._grid.addWidget(card, place // self._across, place % self._across)
            card.set_line(self._lines)
            card.show()
        for column in range(max(before, self._across)):
            self._grid.setColumnStretch(column, 1 if column < self._across else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(len(self._shown) // self._across + 1, 1)

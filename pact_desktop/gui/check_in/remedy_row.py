"""The remedies of a card: three tiles, made once; in a narrow window one scrolling row of buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QWidget

from pact_desktop.gui.check_in.view_model import RemedyView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import clear, columns
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.components.tile import Tile
from pact_desktop.gui.style.theme import Theme

_TILES = 3


class RemedyRow(QWidget):
    """Emits the code of the remedy that was chosen."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._remedies: Sequence[RemedyView] = ()
        self._layers = QStackedLayout(self)
        wide = QWidget()
        row = columns(theme, wide, gap=10)
        self._tiles = [Tile(theme, str(number), "") for number in range(1, _TILES + 1)]
        for place, tile in enumerate(self._tiles):
            tile.clicked.connect(lambda _=False, place=place: self._choose(place))
            policy = tile.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            tile.setSizePolicy(policy)
            row.addWidget(tile, 1)
        self._layers.addWidget(wide)
        holder = QWidget()
        holder.setProperty("kind", "scrolled")
        self._buttons = columns(theme, holder, gap=6)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        self._layers.addWidget(self._scroll)

    def show_remedies(self, remedies: Sequence[RemedyView], compact: bool, more: Button | None) -> None:
        """Show remedies by the number of their key; ``more`` ends the row of a narrow window."""
        self._remedies = remedies
        self.setVisible(bool(remedies))
        self._layers.setCurrentIndex(1 if compact else 0)
        clear(self._buttons)
        if compact:
            self._fill_buttons(remedies, more)
            self.setFixedHeight(self._theme.px(34))
            return
        self.setMinimumHeight(0)
        self.setMaximumHeight(16_777_215)
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(remedies))
            if place < len(remedies):
                tile.set_words(remedies[place].title, remedies[place].line)

    def _fill_buttons(self, remedies: Sequence[RemedyView], more: Button | None) -> None:
        for place, remedy in enumerate(remedies):
            button = Button(self._theme, remedy.title, key=str(place + 1), height="hit_min")
            button.setToolTip(plain_tip(remedy.line))
            button.clicked.connect(lambda _=False, place=place: self._choose(place))
            self._buttons.addWidget(button)
        if more is not None:
            self._buttons.addWidget(more)
        self._buttons.addStretch()

    def _choose(self, place: int) -> None:
        if place < len(self._remedies):
            self.chosen.emit(self._remedies[place].code)

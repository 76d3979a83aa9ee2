"""The step that asks what is handed out, where it can be more than one thing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.check_in.view_model import ItemsView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.choice import ChoiceTile
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.components.wrap_layout import WrapLayout
from pact_desktop.gui.style.theme import Theme


class ItemsStep(QWidget):
    """Holds two widgets that the card puts in place: ``choices`` in its middle, ``foot`` at its bottom."""

    chosen = Signal(int)
    back_wanted = Signal()

    def __init__(self, theme: Theme, view: ItemsView, compact: bool) -> None:
        super().__init__()
        self.view = view
        self.choices = QWidget()
        self.foot = QWidget()
        column = rows(theme, self.choices, gap=6 if compact else 10)
        column.addWidget(Text(theme, view.question, "lead", weight=600, wrap=True))
        tiles = WrapLayout(gap=theme.px(8))
        for place, words in enumerate(view.choices):
            tile = ChoiceTile(theme, str(place + 1), words, 34 if compact else 44)
            tile.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            tiles.addWidget(tile)
        column.addLayout(tiles)
        row = columns(theme, self.foot, gap=8)
        height = "hit_min" if compact else "hit_min_desk"
        back = Button(theme, self.tr("Back"), "on-colour", icon="arrow-left", key="Alt ←", height=height)
        back.clicked.connect(self.back_wanted)
        row.addWidget(back)
        row.addStretch()

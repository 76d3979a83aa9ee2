"""One effect of changing the convening's settings, as a sentence; who it is about is shown when asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pact_desktop.domain.effects import Effect
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.style.theme import Theme

MOST_NAMES = 60
"""How many names are shown at once; the command line has them all."""


class EffectLine(QWidget):
    """A sentence, a button that opens the names below it, and the names."""

    def __init__(self, theme: Theme, effect: Effect) -> None:
        super().__init__()
        column = rows(theme, self)
        row = columns(theme, gap=8)
        self.sentence = Text(theme, wording().effect(effect), "body", wrap=True)
        row.addWidget(self.sentence, 1)
        self.names = Text(theme, self._names(effect), "small", "text_muted", wrap=True)
        self.names.hide()
        if effect.people:
            who = Button(theme, self.tr("Who"), "quiet", icon="users", height="hit_min")
            who.setAccessibleName(self.tr("Who: {sentence}").format(sentence=self.sentence.text()))
            who.setCheckable(True)
            who.toggled.connect(self.names.setVisible)
            row.addWidget(who)
        column.addLayout(row)
        column.addWidget(self.names)

    def _names(self, effect: Effect) -> str:
        shown = ", ".join(each.display_name for each in effect.people[:MOST_NAMES])
        more = len(effect.people) - MOST_NAMES
        return shown if more <= 0 else self.tr("{names} and {count} more").format(names=shown, count=more)

"""What choosing other PACT counties would do to whom, before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from pact_desktop.domain.effects import Effect
from pact_desktop.gui.components.effect_line import EffectLine
from pact_desktop.gui.components.panel import Panel, clear, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class ConsequencesPanel(Panel):
    """A line for each effect; a hint while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = rows(theme, self, margin=18, gap=10)
        column.addWidget(Text(theme, self.tr("Choose the PACT counties"), "heading"))
        hint = self.tr("Press a county on the map to tick or untick it. Nothing changes until you save.")
        column.addWidget(Text(theme, hint, "body", "text_muted", wrap=True))
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        self._list = rows(theme, inner, gap=8)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        self.setMinimumHeight(theme.px(180))
        self.show_effects([], is_changed=False)

    def show_effects(self, effects: Sequence[Effect], *, is_changed: bool) -> None:
        """Show what would change, if anything was ticked or unticked."""
        clear(self._list)
        for effect in effects:
            self._list.addWidget(hairline())
            self._list.addWidget(EffectLine(self._theme, effect))
        if not effects:
            words = self.tr("Nobody is affected.") if is_changed else self.tr("Nothing is changed yet.")
            self._list.addWidget(hairline())
            self._list.addWidget(Text(self._theme, words, "body", "text_muted"))
        self._list.addStretch()

    def sentences(self) -> list[str]:
        """The effects that are shown."""
        lines = self.findChildren(EffectLine)
        return [line.sentence.text() for line in lines if not line.isHidden()]

"""What choosing other PACT counties would do to whom, before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import Panel, clear, columns, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.teams.view_model import Consequence


class ConsequencesPanel(Panel):
    """A line for each county that joins or leaves; a hint while none does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = rows(theme, self, margin=18, gap=10)
        column.addWidget(Text(theme, self.tr("Choose the PACT counties"), "heading"))
        hint = self.tr("Press a county on the map to tick or untick it. Nothing changes until you save.")
        column.addWidget(Text(theme, hint, "body", "text_muted", wrap=True))
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        self._list = rows(theme, inner)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        self.setMinimumHeight(theme.px(180))
        self.show_consequences([])

    def show_consequences(self, consequences: Sequence[Consequence]) -> None:
        """Show what would change."""
        clear(self._list)
        for consequence in consequences:
            self._list.addWidget(hairline())
            self._list.addWidget(self._line(consequence))
        if not consequences:
            self._list.addWidget(hairline())
            self._list.addSpacing(self._theme.px(10))
            self._list.addWidget(Text(self._theme, self.tr("Nothing is changed yet."), "body", "text_muted"))
        self._list.addStretch()

    def _line(self, consequence: Consequence) -> QWidget:
        theme = self._theme
        line = QWidget()
        row = columns(theme, line, gap=12)
        row.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        icon = IconLabel(theme, "plus" if consequence.joins else "minus", 18, "text")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = rows(theme, gap=2)
        joins, leaves = self.tr("{county} joins PACT"), self.tr("{county} leaves PACT")
        title = (joins if consequence.joins else leaves).format(county=consequence.county)
        words.addWidget(Text(theme, title, "body", weight=600))
        words.addWidget(Text(theme, consequence.words, "small", "text_muted", wrap=True))
        row.addLayout(words, 1)
        line.setAccessibleName(f"{title}. {consequence.words}")
        return line

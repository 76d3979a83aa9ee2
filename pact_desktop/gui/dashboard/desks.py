"""The desks of the day: how many each let in, and when it last did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import clear, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.dashboard.figures import Desk
from pact_desktop.gui.phrases import time_of_day
from pact_desktop.gui.style.theme import Theme


class DesksList(QScrollArea):
    """A row for each desk, the busiest first."""

    def __init__(self, theme: Theme, here: str, at_venue: Callable[[str], datetime]) -> None:
        """``here`` is the name of this computer's desk, ``at_venue`` gives the venue's time for a recorded
        one."""
        super().__init__()
        self._theme = theme
        self._here = here
        self._at_venue = at_venue
        self._shown: tuple[Desk, ...] = ()
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        self._rows = rows(theme, inner, gap=10)
        self._rows.setContentsMargins(0, theme.px(4), theme.px(8), 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self._fill()

    def show_desks(self, desks: Sequence[Desk]) -> None:
        """Show other figures."""
        if tuple(desks) == self._shown:
            return
        self._shown = tuple(desks)
        self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        for desk in self._shown:
            self._rows.addWidget(self._row(desk))
        if not self._shown:
            self._rows.addWidget(Text(self._theme, self.tr("Nobody was let in yet."), "small", "text_muted"))
        self._rows.addStretch()

    def _row(self, desk: Desk) -> QWidget:
        theme = self._theme
        row = QWidget()
        line = columns(theme, row, gap=12)
        line.addWidget(IconLabel(theme, "device-laptop", 20, "text_muted"))
        words = rows(theme)
        words.addWidget(Text(theme, desk.name, "body", weight=500, wrap=True))
        here = self.tr("This one, last at {time}")
        last = here if desk.name == self._here else self.tr("Last at {time}")
        last = last.format(time=time_of_day(self._at_venue(desk.last_in)))
        words.addWidget(Text(theme, last, "small", "text_muted", wrap=True))
        line.addLayout(words, 1)
        line.addWidget(Text(theme, str(desk.let_in), "body", weight=600, tabular=True))
        row.setAccessibleName(f"{desk.name}: {desk.let_in}. {last}")
        return row

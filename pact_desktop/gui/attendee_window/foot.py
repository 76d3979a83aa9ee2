"""The band at the foot of what attendees see: the convening, the day, the time."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.logo import Logo
from pact_desktop.gui.components.panel import Panel, columns
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.phrases import day_title, long_date, time_of_day

_TICK_MS = 5_000


class AttendeeFoot(Panel):
    """Tells title, day and time; ``add`` puts a widget at its end."""

    def __init__(self, context: Context) -> None:
        super().__init__("strip")
        theme = context.theme
        self._context = context
        self._row = columns(theme, self, gap=14)
        self._row.setContentsMargins(theme.px(48), 0, theme.px(48), 0)
        self._title = Text(theme, context.file.convening.title, "lead", weight=600)
        self._day = Text(theme, "", "lead", "text_muted")
        self._time = Text(theme, "", "lead", "text_muted", tabular=True)
        self._row.addWidget(Logo(theme))
        self._row.addWidget(self._title)
        self._row.addWidget(self._day)
        self._row.addStretch()
        self._row.addWidget(self._time)
        self.setFixedHeight(theme.px(64))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tell)
        self._timer.start()
        context.day_changed.connect(self._tell)
        self._tell()

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self._row.addWidget(widget)

    def set_day_visible(self, visible: bool) -> None:
        """Leave the day out of a narrow window."""
        self._day.setVisible(visible)

    def _tell(self) -> None:
        day = self._context.day
        self._day.setText(f"{day_title(day)}, {long_date(self._context.file.convening.days[day].date)}")
        self._time.setText(time_of_day(self._context.now()))

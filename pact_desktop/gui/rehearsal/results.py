"""What came of a practice: its figures, and the line that desks as quick as this one would have."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.rehearsal.banner import practice_sentence
from pact_desktop.gui.rehearsal.chart import WaitingChart
from pact_desktop.gui.rehearsal.choose import enough_sentence
from pact_desktop.gui.style.theme import Theme
from pact_desktop.rehearsal.practice import Practice
from pact_desktop.rehearsal.queue import Forecast


class RehearsalResults(QDialog):
    """Figures and chart; nothing to decide."""

    def __init__(self, theme: Theme, practice: Practice, forecast: Forecast, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Results of the rehearsal"))
        column = rows(theme, self, margin=24, gap=14)
        column.addWidget(Text(theme, self.tr("Results of the rehearsal"), "title"))
        self.figures = Text(theme, practice_sentence(practice), "lead", wrap=True)
        column.addWidget(self.figures)
        self.chart = WaitingChart(theme)
        self.chart.show_forecast(forecast)
        column.addWidget(self.chart, 1)
        column.addWidget(Text(theme, enough_sentence(forecast), wrap=True))
        measured = self.tr(
            "Where three people or more came in one way, the time measured here is used; else a usual one."
        )
        column.addWidget(Text(theme, measured, "small", "text_muted", wrap=True))
        foot = columns(theme, gap=8)
        foot.addStretch()
        close = Button(theme, self.tr("Close"), "primary", key="Esc")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(560))

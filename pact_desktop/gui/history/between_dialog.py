"""Asks for a stretch of time: from when, until when."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.date_lines import MomentLine
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class BetweenDialog(QDialog):
    """``chosen`` carries two times of the venue; the later one is not included."""

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, zone: tzinfo, now: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Between two times"))
        column = rows(theme, self, margin=20, gap=12)
        column.addWidget(Text(theme, self.tr("Between two times"), "heading"))
        self.since = MomentLine(theme, zone, now - timedelta(hours=1))
        self.until = MomentLine(theme, zone, now)
        times = columns(theme, gap=12)
        times.addWidget(Field(theme, self.tr("From"), self.since))
        times.addWidget(Field(theme, self.tr("Until"), self.until))
        column.addLayout(times)
        foot = columns(theme, gap=8)
        foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        show = Button(theme, self.tr("Show"), "primary")
        show.setDefault(True)
        show.clicked.connect(self._choose)
        foot.addWidget(cancel)
        foot.addWidget(show)
        column.addLayout(foot)

    def _choose(self) -> None:
        for edit in (self.since, self.until):
            edit.finish()
        times = [edit.moment() for edit in (self.since, self.until)]
        read = [time for time in times if time is not None]
        if len(read) == len(times):
            self.chosen.emit(min(read), max(read))
            self.accept()

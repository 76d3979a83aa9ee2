"""Asks for a stretch of time: from when, until when."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme


class BetweenDialog(QDialog):
    """``chosen`` carries two times with the computer's offset; the later one is not included."""

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, now: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Between two times"))
        column = rows(theme, self, margin=20, gap=12)
        column.addWidget(Text(theme, self.tr("Between two times"), "heading"))
        self.since = self._edit(now - timedelta(hours=1))
        self.until = self._edit(now)
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

    def _edit(self, moment: datetime) -> QDateTimeEdit:
        edit = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(round(moment.timestamp())))
        edit.setCalendarPopup(True)
        return edit

    def _choose(self) -> None:
        times = sorted(edit.dateTime().toSecsSinceEpoch() for edit in (self.since, self.until))
        since, until = (datetime.fromtimestamp(each).astimezone() for each in times)
        self.chosen.emit(since, until)
        self.accept()

"""Starting a convening: title, two dates, and where its file stands."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, QDir, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QFileDialog, QLineEdit, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme

_ENDING = ".pact"


class NewConvening(QDialog):
    """Emits ``wanted`` with the file's path and the settings as typed text by key."""

    wanted = Signal(str, dict)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Start a convening"))
        column = rows(theme, self, margin=24, gap=14)
        column.addWidget(Text(theme, self.tr("Start a convening"), "title"))
        tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011 - the person's own calendar day
        self._title, self._venue = QLineEdit(), QLineEdit()
        self._days = [_date_edit(tomorrow), _date_edit(tomorrow + timedelta(days=1))]
        self._title_field = Field(theme, self.tr("Title"), self._title)
        self._days_field = Field(theme, self.tr("Day 2"), self._days[1])
        column.addWidget(self._title_field)
        column.addWidget(Field(theme, self.tr("Venue"), self._venue, self.tr("(optional)")))
        pair = columns(theme, gap=12)
        pair.addWidget(Field(theme, self.tr("Day 1"), self._days[0]))
        pair.addWidget(self._days_field)
        column.addLayout(pair)
        hint = self.tr("Everything else has good defaults and can be changed later.")
        column.addWidget(Text(theme, hint, "small", "text_muted", wrap=True))
        foot = columns(theme, gap=8)
        foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        cancel.clicked.connect(self.reject)
        save = Button(theme, self.tr("Choose where to keep it…"), "primary", key="Enter")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(save)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(460))
        self._title.setFocus()

    def settings(self) -> dict[str, str]:
        """Return what was typed, by the keys of a convening's settings."""
        days = [edit.date().toPython() for edit in self._days]
        values = {"title": self._title.text().strip(), "venue": self._venue.text().strip()}
        return {**values, "day1": str(days[0]), "day2": str(days[1])}

    def accept(self) -> None:
        settings = self.settings()
        self._title_field.set_problem("" if settings["title"] else self.tr("A convening needs a title."))
        in_order = settings["day1"] < settings["day2"]
        self._days_field.set_problem("" if in_order else self.tr("Day 2 must be after Day 1."))
        if not settings["title"] or not in_order:
            return
        name = "".join(letter for letter in settings["title"] if letter.isalnum() or letter in " -_")
        proposed = Path(QDir.homePath()) / f"{name.strip() or 'convening'}{_ENDING}"
        filters = self.tr("Convenings (*.pact)")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Keep the convening in"), str(proposed), filters
        )
        if chosen:
            path = chosen if chosen.endswith(_ENDING) else chosen + _ENDING
            self.wanted.emit(path, settings)
            super().accept()


def _date_edit(day: date) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day))
    edit.setCalendarPopup(True)
    return edit

"""Starting a convening: title, two dates, what is taken over from an earlier one, where its file stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.date_lines import DateLine, this_day
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.next_convening import Carried

_ENDING = ".pact"
_ANOTHER = "another"


@dataclass(frozen=True)
class Earlier:
    """An earlier convening's file, and whom to take over from it."""

    path: Path
    people: Carried


class NewConvening(QDialog):
    """Emits ``wanted`` with the file's path, the settings (typed text by key) and an ``Earlier`` or None."""

    wanted = Signal(str, dict, object)

    def __init__(self, theme: Theme, parent: QWidget, recent: Sequence[Path] = ()) -> None:
        """``recent`` are files of convenings that were open on this computer."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Start a convening"))
        column = rows(theme, self, margin=24, gap=14)
        column.addWidget(Text(theme, self.tr("Start a convening"), "title"))
        tomorrow = this_day() + timedelta(days=1)
        self._title, self._venue = QLineEdit(), QLineEdit()
        self._days = [DateLine(theme), DateLine(theme)]
        for number, line in enumerate(self._days):
            line.show_value(tomorrow + timedelta(days=number))
        self._title_field = Field(theme, self.tr("Title"), self._title)
        self._days_field = Field(theme, self.tr("Day 2"), self._days[1])
        column.addWidget(self._title_field)
        column.addWidget(Field(theme, self.tr("Venue"), self._venue, self.tr("(optional)")))
        pair = columns(theme, gap=12)
        pair.addWidget(Field(theme, self.tr("Day 1"), self._days[0]))
        pair.addWidget(self._days_field)
        column.addLayout(pair)
        self._recent = list(recent)
        self.earlier = Choice([])
        self.people = Choice(self._whom())
        self.people.set_value(Carried.COORDINATORS.value)
        column.addWidget(Field(theme, self.tr("Take over from"), self.earlier, self.tr("(optional)")))
        self._people_field = Field(theme, self.tr("People"), self.people)
        column.addWidget(self._people_field)
        self._hint = Text(theme, "", "small", "text_muted", wrap=True)
        column.addWidget(self._hint)
        self._offer_earlier("")
        self.earlier.kept.connect(self._earlier_chosen)
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
        days = [line.value() for line in self._days]
        values = {"title": self._title.text().strip()}
        venue = self._venue.text().strip()
        if venue:  # else the one that is taken over stands
            values["venue"] = venue
        return {**values, "day1": days[0], "day2": days[1]}

    def taken_over(self) -> Earlier | None:
        """What is taken over from where, None to start afresh."""
        path = self.earlier.value()
        return Earlier(Path(path), Carried(self.people.value())) if path else None

    def take_over_from(self, path: Path) -> None:
        """Choose an earlier convening's file."""
        if path not in self._recent:
            self._recent.insert(0, path)
        self._offer_earlier(str(path))

    def accept(self) -> None:
        settings = self.settings()
        self._title_field.set_problem("" if settings["title"] else self.tr("A convening needs a title."))
        for line in self._days:
            line.finish()
        wrong = next((line for line in self._days if line.problem), None)
        if wrong is not None:
            wrong.setFocus()
            return
        in_order = settings["day1"] < settings["day2"]
        self._days_field.set_problem("" if in_order else self.tr("Day 2 must be after Day 1."))
        if not settings["title"] or not in_order:
            return
        letters = "".join(letter for letter in settings["title"] if letter.isalnum() or letter in " -_")
        name = " ".join(letters.split())
        proposed = Path(QDir.homePath()) / f"{name or 'convening'}{_ENDING}"
        filters = self.tr("Convenings (*.pact)")
        chosen = file_dialogs.ask_save_path(self, self.tr("Keep the convening in"), str(proposed), filters)
        if chosen is not None:
            path = str(chosen) if chosen.suffix == _ENDING else f"{chosen}{_ENDING}"
            self.wanted.emit(path, settings, self.taken_over())
            super().accept()

    def _offer_earlier(self, chosen: str) -> None:
        files = [(str(path), path.stem) for path in self._recent]
        ends = ("", self.tr("Nothing, start afresh")), (_ANOTHER, self.tr("Another file…"))
        self.earlier.set_choices([ends[0], *files, ends[1]])
        self.earlier.set_value(chosen)
        self._people_field.setVisible(bool(chosen))
        if chosen:
            words = self.tr(
                "Rules, limits, contacts and badge layouts are taken over, and these people without their "
                "registrations. Everybody gets a new badge."
            )
        else:
            words = self.tr("Everything else has good defaults and can be changed later.")
        self._hint.setText(words)

    def _earlier_chosen(self) -> None:
        chosen = self.earlier.value()
        if chosen != _ANOTHER:
            self._offer_earlier(chosen)
            return
        filters = self.tr("Convenings (*.pact)")
        path = file_dialogs.ask_open_path(self, self.tr("Take over from"), filters)
        if path is not None:
            self.take_over_from(path)
        else:
            self._offer_earlier("")

    def _whom(self) -> list[tuple[str, str]]:
        return [
            (Carried.NONE.value, self.tr("Nobody")),
            (Carried.COORDINATORS.value, self.tr("Coordinators")),
            (Carried.TEAMS.value, self.tr("County teams")),
            (Carried.ALL.value, self.tr("Everyone")),
        ]

"""The roster as it was at a moment: to look at and to export, never to change."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import DAYS, Attendee
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.date_lines import MomentLine
from pact_desktop.gui.components.field import Field, SearchField
from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.phrases import day_title, people_count, time_of_day, wording
from pact_desktop.gui.roster.plain_table import PlainTable
from pact_desktop.operations.export_roster import by_county_and_name, export_to_file
from pact_desktop.search.words import words_of
from pact_desktop.store.as_of import Moment, roster_as_of

_WIDTHS = (190, 120, 150, 170, 130)


class AsOfDialog(QDialog):
    """Reads the roster of a moment in a worker; another moment may be chosen."""

    def __init__(self, context: Context, moment: Moment | None, at: datetime, parent: QWidget) -> None:
        """``moment`` is an act's place in the journal; without one the time ``at`` is meant."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._moment = moment or Moment(at.isoformat())
        self._at = at
        self._people: list[Attendee] = []
        theme = context.theme
        self.setWindowTitle(self.tr("The roster as it was"))
        column = rows(theme, self, margin=20, gap=12)
        head = columns(theme, gap=12)
        self._title = Text(theme, self.tr("The roster as it was"), "heading")
        head.addWidget(self._title)
        self._when = MomentLine(theme, context.file.convening.zone, at)
        self._when.kept.connect(self._at_another_time)
        head.addWidget(Field(theme, self.tr("As it was at"), self._when))
        head.addStretch()
        self._count = Text(theme, "", "body", "text_muted", tabular=True)
        head.addWidget(self._count)
        column.addLayout(head)
        self._find = SearchField(theme, self.tr("Filter by any word"), "filter")
        self._find.textChanged.connect(self._show_people)
        column.addWidget(self._find)
        panel = Panel()
        inner = rows(theme, panel)
        inner.setContentsMargins(1, 1, 1, 1)
        headings = [self.tr("Name"), self.tr("County"), self.tr("Discipline"), self.tr("Affiliation")]
        headings += [day_title(day) for day in DAYS]
        self._table = PlainTable(theme, self.tr("The roster as it was"), headings, _WIDTHS)
        inner.addWidget(self._table)
        column.addWidget(panel, 1)
        foot = columns(theme, gap=8)
        about = self.tr("To look at and to export. People who were erased since are not in it.")
        foot.addWidget(Text(theme, about, "small", "text_muted", wrap=True), 1)
        self._export = Button(theme, self.tr("Export…"), icon="table-export")
        self._export.clicked.connect(self._ask_file)
        close = Button(theme, self.tr("Close"), "primary", key="Esc")
        close.clicked.connect(self.accept)
        foot.addWidget(self._export)
        foot.addWidget(close)
        column.addLayout(foot)
        width, height = theme.px(1000), theme.px(620)
        self.resize(min(width, parent.window().width()), min(height, parent.window().height()))
        self._read()

    def write_to(self, path: Path) -> None:
        """Export the roster of the moment, in a worker."""
        file, moment = self._context.file, self._moment
        self._context.workers.read(lambda: (path, export_to_file(file, path, as_of=moment)), self, "written")

    def written(self, result: tuple[Path, int]) -> None:
        """The file is there."""
        path, count = result
        words = self.tr("{people} exported to {file}.")
        self._context.tell(words.format(people=people_count(count), file=path.name), "table-export")

    def failed(self, problem: Exception) -> None:
        """Reading or writing did not work."""
        if not isinstance(problem, UserError):
            raise problem
        self._context.tell_problem(problem)

    def people_read(self, result: tuple[Moment, list[Attendee]]) -> None:
        """The roster of a moment is there; one that was asked for before another is dropped."""
        moment, people = result
        if moment is self._moment:
            self._people = people
            self._show_people()

    def _read(self) -> None:
        file, moment = self._context.file, self._moment
        self._count.setText(self.tr("Reading…"))

        def read() -> tuple[Moment, list[Attendee]]:
            with file.reading() as connection:
                return moment, sorted(roster_as_of(connection, moment), key=by_county_and_name)

        self._context.workers.read(read, self, "people_read")

    def _at_another_time(self) -> None:
        at = self._when.moment()
        if at is not None and at != self._at.replace(second=0, microsecond=0):
            self._at, self._moment = at, Moment(at.isoformat())
            self._read()

    def _show_people(self) -> None:
        typed, say = words_of(self._find.text()), wording()
        lines = []
        for one in self._people:
            line = [
                ", ".join(filter(None, (one.family_name, one.given_name))) or one.preferred_name,
                one.county,
                say.discipline(one.discipline) if one.discipline else "",
                say.affiliation(one.affiliation) if one.affiliation else "",
                *(self._day(one, day) for day in DAYS),
            ]
            words = " " + " ".join(words_of(" ".join((*line, one.agency, one.email))))
            if all(f" {word}" in words for word in typed):
                lines.append(line)
        self._table.show_lines(lines)
        self._count.setText(people_count(len(lines)))
        self._export.setEnabled(bool(self._people))

    def _day(self, one: Attendee, day: int) -> str:
        attendance = one.attendance.get(day)
        if attendance is not None:
            time = time_of_day(self._context.at_venue(attendance.first_in))
            return (self.tr("In {time}") if attendance.is_in else self.tr("{time}, left")).format(time=time)
        standing = one.standing(day)
        return wording().standing(standing) if standing else ""

    def _ask_file(self) -> None:
        kinds = self.tr("Excel workbook (*.xlsx);;CSV (*.csv)")
        stem = f"{self._context.file.path.stem} {self._at:%Y-%m-%d %H%M}"
        path = file_dialogs.ask_save_path(self, self.tr("Export the roster"), f"{stem}.xlsx", kinds)
        if path is not None:
            self.write_to(path)

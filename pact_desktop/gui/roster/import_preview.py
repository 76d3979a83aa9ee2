"""What an import would do, in figures and lists, and how each column was understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.panel import Panel, clear, columns, rows
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.roster.cell_edits import completions
from pact_desktop.gui.roster.columns import BY_KEY, list_name
from pact_desktop.gui.roster.import_work import ImportAccount
from pact_desktop.gui.roster.plain_table import PlainTable
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.roster.problem_table import ProblemLine, ProblemTable
from pact_desktop.gui.style.theme import Theme
from pact_desktop.roster_files.column_names import BOTH_DAYS, FIELDS, FULL_NAME
from pact_desktop.roster_files.headers import Column
from pact_desktop.roster_files.problems import Problem, Severity
from pact_desktop.roster_files.reconcile import Kept

_NOT_TAKEN = ""
_SURE = 0.75


class ImportPreview(QWidget):
    """``field_chosen`` carries a header and a field or None, ``file_preferred`` attendee, field, whether."""

    field_chosen = Signal(str, object)
    word_chosen = Signal(str, str, str)
    file_preferred = Signal(str, str, bool)

    def __init__(self, theme: Theme, table: RosterPresenter) -> None:
        super().__init__()
        self._theme = theme
        self._table = table
        self._preferred: dict[tuple[str, str], Kept] = {}
        column = rows(theme, self, gap=12)
        self._figures = columns(theme, gap=8)
        column.addLayout(self._figures)
        self._tabs = Segments(theme, ["", "", "", ""])
        self._tabs.chosen.connect(self._show_tab)
        tabs = columns(theme)
        tabs.addWidget(self._tabs)
        tabs.addStretch()
        column.addLayout(tabs)
        panel = Panel()
        inner = rows(theme, panel)
        inner.setContentsMargins(1, 1, 1, 1)
        self._stack = QStackedWidget()
        headings = [
            self.tr("Row"),
            self.tr("Column"),
            self.tr("Value"),
            self.tr("Problem"),
            self.tr("Take it as"),
        ]
        self._problems = ProblemTable(theme, headings, self._words_for)
        self._problems.answered.connect(self.word_chosen)
        self._columns, self._column_rows = self._scrolled()
        self._changes = PlainTable(
            theme,
            self.tr("Changes"),
            [self.tr("Name"), self.tr("Field"), self.tr("Now"), self.tr("In the file")],
            [180, 130, 200],
        )
        self._yours, self._your_rows = self._scrolled()
        for widget in (self._problems, self._columns, self._changes, self._yours):
            self._stack.addWidget(widget)
        inner.addWidget(self._stack)
        column.addWidget(panel, 1)

    def show_account(self, account: ImportAccount, words: Mapping[str, Mapping[str, str]]) -> None:
        """Show what an import would do; ``words`` are our words for theirs that were chosen, by field."""
        self._show_figures(
            [
                (account.added, self.tr("new")),
                (account.changed, self.tr("changed")),
                (account.unchanged, self.tr("as before")),
                (account.rejected, self.tr("not taken")),
                (account.missing, self.tr("no longer in the file")),
            ]
        )
        doubtful = sum(1 for each in account.columns if each.field and each.confidence < _SURE)
        titles = [
            self.tr("Problems {count}").format(count=account.problem_count),
            self.tr("Columns {count}").format(count=len(account.columns))
            + (f", {doubtful}?" if doubtful else ""),
            self.tr("Changes {count}").format(count=account.changed),
            self.tr("Yours kept {count}").format(count=account.kept_count),
        ]
        self._tabs.set_titles(titles)
        self._problems.show_lines(self._problem_lines(account, words))
        self._show_columns(account.columns)
        self._changes.show_lines(
            [
                (self._name(change.attendee_id), field_words(change.field), change.old, change.new)
                for change in account.changes
            ]
        )
        self._show_kept(account.kept)

    def _show_figures(self, figures: list[tuple[int, str]]) -> None:
        clear(self._figures)
        for number, words in figures:
            panel = Panel()
            inner = rows(self._theme, panel)
            inner.setContentsMargins(*(self._theme.px(side) for side in (14, 8, 14, 8)))
            inner.addWidget(Text(self._theme, str(number), "title", tabular=True))
            inner.addWidget(Text(self._theme, words, "small", "text_muted"))
            panel.setAccessibleName(f"{number} {words}")
            self._figures.addWidget(panel, 1)

    def _show_columns(self, found: tuple[Column, ...]) -> None:
        theme = self._theme
        clear(self._column_rows)
        choices = [(_NOT_TAKEN, self.tr("Leave alone"))]
        choices += sorted(((name, field_words(name)) for name in FIELDS), key=lambda choice: choice[1])
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(6))
        for line, each in enumerate(found):
            header = each.header or self.tr("Column {number}").format(number=each.index + 1)
            grid.addWidget(Text(theme, header, weight=500, wrap=True), line, 0)
            choice = Choice(choices)
            choice.set_value(each.field or _NOT_TAKEN)
            choice.setAccessibleName(self.tr("What “{header}” is").format(header=header))
            choice.kept.connect(
                lambda header=each.header, choice=choice: self.field_chosen.emit(
                    header, choice.value() or None
                )
            )
            grid.addWidget(choice, line, 1)
            grid.addWidget(Text(theme, self._sureness(each), "small", "text_muted", wrap=True), line, 2)
        for place, stretch in enumerate((2, 2, 3)):
            grid.setColumnStretch(place, stretch)
        self._column_rows.addWidget(holder)
        self._column_rows.addStretch()

    def _sureness(self, column: Column) -> str:
        if column.note:
            return column.note
        if column.chosen:
            return self.tr("Chosen by you")
        if column.field is None:
            return self.tr("Not recognised")
        return self.tr("Sure") if column.confidence >= _SURE else self.tr("Please check")

    def _show_kept(self, kept: Sequence[Kept]) -> None:
        theme = self._theme
        clear(self._your_rows)
        about = self.tr("You changed these here since the last import. Your values stay, unless ticked.")
        self._your_rows.addWidget(Text(theme, about, "small", "text_muted", wrap=True))
        preferred = self._preferred.values()
        for each in (*kept, *(one for one in preferred if one not in kept)):
            words = self.tr("{name}, {field}: here “{here}”, in the file “{file}”. Take the file’s.")
            box = QCheckBox(
                words.format(
                    name=self._name(each.attendee_id),
                    field=field_words(each.field),
                    here=each.here,
                    file=each.file,
                ).replace("&", "&&")
            )
            box.setChecked(each in preferred)
            box.toggled.connect(lambda on, each=each: self._prefer(each, on))
            self._your_rows.addWidget(box)
        self._your_rows.addStretch()

    def _prefer(self, kept: Kept, preferred: bool) -> None:
        place = (kept.attendee_id, kept.field)
        if preferred:
            self._preferred[place] = kept
        else:
            self._preferred.pop(place, None)
        self.file_preferred.emit(*place, preferred)

    def _scrolled(self) -> tuple[QScrollArea, QVBoxLayout]:
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        layout = rows(self._theme, inner, margin=14, gap=8)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        return scroll, layout

    def _problem_lines(
        self, account: ImportAccount, words: Mapping[str, Mapping[str, str]]
    ) -> list[ProblemLine]:
        """The problems in the order of the file, and below them what was put right."""
        fields = {column.header: column.field or "" for column in account.columns}
        headers = {field: header for header, field in fields.items()}
        lines = [
            ProblemLine(
                str(problem.row),
                problem.column,
                problem.value,
                self._sentence(problem),
                "" if problem.value.endswith("…") else fields.get(problem.column, ""),
                problem.suggestions,
            )
            for problem in account.problems
        ]
        right = self.tr("Put right by you")
        lines += [
            ProblemLine("", headers.get(field, field), theirs, right, field, (), ours)
            for field, chosen in words.items()
            for theirs, ours in chosen.items()
        ]
        return lines

    def _words_for(self, field: str) -> list[str]:
        """The words that a field's column understands."""
        if self._table.data is None or field not in BY_KEY:
            return []
        return completions(BY_KEY[field], self._table.data, self._table.words)

    def _sentence(self, problem: Problem) -> str:
        if problem.severity is Severity.ERROR:
            return self.tr("Not taken: {problem}").format(problem=problem.problem)
        return problem.problem

    def _show_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)

    def _name(self, attendee_id: str) -> str:
        row = self._table.data.find(attendee_id) if self._table.data else None
        return list_name(row) if row else attendee_id


def field_words(name: str) -> str:
    """A field of a roster file in words."""
    translate = QCoreApplication.translate
    if name in BY_KEY:
        return translate("Roster", BY_KEY[name].title)
    others = {
        FULL_NAME: translate("Roster", "Whole name"),
        BOTH_DAYS: translate("Roster", "Both days"),
        "attendee_id": translate("Roster", "Attendee id"),
    }
    return others.get(name, name)

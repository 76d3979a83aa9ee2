"""What an import would do, in figures and lists, and how each column was understood."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pact_desktop.domain.people import DAYS, Affiliation, Discipline, Standing
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.panel import Panel, clear, columns, rows
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.phrases import day_title
from pact_desktop.gui.roster.cell_edits import completions, finished_text
from pact_desktop.gui.roster.columns import BY_KEY, list_name
from pact_desktop.gui.roster.differences_table import DifferencesTable
from pact_desktop.gui.roster.import_work import ImportAccount
from pact_desktop.gui.roster.plain_table import PlainTable
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.roster.problem_table import ProblemLine, ProblemTable
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.roster_files.cell_errors import has_no_value
from pact_desktop.roster_files.column_names import BOTH_DAYS, FIELDS, FULL_NAME
from pact_desktop.roster_files.day_cells import DayWish
from pact_desktop.roster_files.headers import Column
from pact_desktop.roster_files.problems import Problem, Severity

_NOT_TAKEN = ""
_SURE = 0.75
_LEAST_HEIGHT = 300
"""Under this height, in px at the base text size, the figures leave their room to the lists."""


class ImportPreview(QWidget):
    """``field_chosen`` carries a header and a field or None, ``preferred`` whose value of a field is taken:
    attendee, field, whether it was edited here, and whether the file's is taken."""

    field_chosen = Signal(str, object)
    word_chosen = Signal(str, str, str)
    preferred = Signal(str, str, bool, bool)

    def __init__(self, theme: Theme, table: RosterPresenter) -> None:
        super().__init__()
        self._theme = theme
        self._table = table
        column = rows(theme, self, gap=12)
        self._figure_row = QWidget()
        self._figures = columns(theme, self._figure_row, gap=8)
        column.addWidget(self._figure_row)
        self._tabs = Segments(theme, [""] * 5)
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
        self._problems = ProblemTable(theme, headings, self._words_for, self._finished)
        self._problems.answered.connect(self.word_chosen)
        self._columns, self._column_rows = self._scrolled()
        self.differences = DifferencesTable(theme, self._name, field_words, self._value_words)
        self.differences.preferred.connect(self.preferred)
        days = [day_title(day) for day in DAYS]
        self._additions = PlainTable(
            theme,
            self.tr("New people"),
            [self.tr("Row"), self.tr("Name"), self.tr("County"), *days],
            [60, 220, 160, 130],
        )
        self._missing = PlainTable(
            theme,
            self.tr("No longer in the file"),
            [self.tr("Name"), self.tr("County"), *days],
            [220, 160, 130],
        )
        about = self.tr("Space or a click takes the other side’s value.")
        changes, _ = self._with_note(self.differences, about)
        problems, sentence = self._with_note(self._problems, "")
        self._problems.passed.connect(sentence.setText)
        for widget in (problems, self._columns, self._additions, changes, self._missing):
            self._stack.addWidget(widget)
        inner.addWidget(self._stack)
        column.addWidget(panel, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._figure_row.setVisible(self.height() > self._theme.px(_LEAST_HEIGHT))

    def show_account(self, account: ImportAccount, words: Mapping[str, Mapping[str, str]]) -> None:
        """Show what an import would do; ``words`` are our words for theirs that were chosen, by field."""
        again = [(account.here_again, self.tr("here again"))] if account.here_again else []
        self._show_figures(
            [
                (account.added - account.here_again, self.tr("new")),
                *again,
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
            self.tr("New {count}").format(count=account.added),
            self._changes_title(account),
            self.tr("Missing {count}").format(count=account.missing),
        ]
        self._tabs.set_titles(titles)
        self._problems.show_lines(self._problem_lines(account, words))
        self._show_columns(account.columns)
        self._additions.show_lines(
            [
                (str(one.row), one.name, one.county, *(self._value_words("day1", day) for day in one.days))
                for one in account.additions
            ]
        )
        self.differences.show_differences(account.differences)
        self._missing.show_lines(list(map(self._missing_line, account.missing_ids)))

    def _changes_title(self, account: ImportAccount) -> str:
        title = self.tr("Changes {count}").format(count=account.changed)
        yours = sum(1 for each in account.differences if each.edited_here)
        return title + (self.tr(", yours {count}").format(count=yours) if yours else "")

    def _missing_line(self, attendee_id: str) -> tuple[str, str, str, str]:
        row = self._table.data.find(attendee_id) if self._table.data else None
        if row is None:
            return attendee_id, "", "", ""
        first, second = (self._value_words("day1", code) for code in (row.standing1, row.standing2))
        return list_name(row), row.county, first, second

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
            return sentence_words(column.note)
        if column.chosen:
            return self.tr("Chosen by you")
        if column.field is None:
            return self.tr("Not recognised")
        return self.tr("Sure") if column.confidence >= _SURE else self.tr("Please check")

    def _with_note(self, table: QWidget, words: str) -> tuple[QWidget, Text]:
        """A table with a line below it, and the line."""
        holder = QWidget()
        column = rows(self._theme, holder)
        column.addWidget(table, 1)
        note = Text(self._theme, words, "small", "text_muted", wrap=True)
        note.setContentsMargins(*(self._theme.px(side) for side in (12, 6, 12, 8)))
        column.addWidget(note)
        return holder, note

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
                fields.get(problem.column, "") if _can_be_answered(problem) else "",
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

    def _finished(self, field: str, text: str) -> str:
        """What is typed for a value of a field, a unique beginning completed."""
        return finished_text(BY_KEY[field], text, self._table.words) if field in BY_KEY else text

    def _sentence(self, problem: Problem) -> str:
        if problem.severity is Severity.ERROR:
            return self.tr("Not taken: {problem}").format(problem=sentence_words(problem.problem))
        return sentence_words(problem.problem)

    def _show_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)

    def _name(self, attendee_id: str) -> str:
        row = self._table.data.find(attendee_id) if self._table.data else None
        return list_name(row) if row else attendee_id

    def _value_words(self, field: str, value: str) -> str:
        """A value of a field as the roster says it; of a day a wish, or a standing."""
        words = self._table.words
        if field.startswith("day") and value in (DayWish.YES, DayWish.NO):
            return self.tr("yes") if value == DayWish.YES else self.tr("no")
        if field.startswith("day"):
            return words.standing(Standing(value)) if value in list(Standing) else value
        if field == "affiliation" and value:
            return words.affiliation(Affiliation(value))
        return words.discipline(Discipline(value)) if field == "discipline" and value else value


def _can_be_answered(problem: Problem) -> bool:
    """Whether another word for the value would help; what was shortened is not known whole, and an error is
    no word of anybody's."""
    return bool(problem.value) and not problem.value.endswith("…") and not has_no_value(problem.value)


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

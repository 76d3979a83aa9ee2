"""The problems of a roster file, each beside a cell in which it can be put right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pact_desktop.gui.components.completion import Offer
from pact_desktop.gui.components.rows_model import Index, RowsModel
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.style.theme import Theme

_WIDTHS = (50, 120, 150, 0, 180)
_COLUMN, _PROBLEM, _INSTEAD = 1, 3, 4
_WIDE = 640
"""Under this width, in px at the base text size, the column's name is left out."""
_SHRUNK = 0.75


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """Where and what, and what it is taken as. ``field`` is empty where nothing can be put right."""

    row: str
    column: str
    value: str
    problem: str
    field: str = ""
    suggestions: tuple[str, ...] = ()
    instead: str = ""


class _Lines(RowsModel):
    def __init__(
        self, headings: Sequence[str], ask: Callable[[ProblemLine, str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.headings = list(headings)
        self.lines: Sequence[ProblemLine] = ()
        self._ask = ask

    def count(self) -> int:
        return len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        shown = (line.row, line.column, line.value, line.problem, line.instead)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == _INSTEAD and not shown and line.field:
                return QCoreApplication.translate("Roster", "Type what it means…")
            return shown
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(shown)
        if role == Qt.ItemDataRole.EditRole:
            return shown
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.lines[index.row()]
        text = str(value).strip()
        if text != line.instead:
            self._ask(line, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        fixable = index.column() == _INSTEAD and bool(self.lines[index.row()].field)
        return flags | Qt.ItemFlag.ItemIsEditable if fixable else flags


class _Editor(QStyledItemDelegate):
    def __init__(self, lines: _Lines, words_for: Callable[[str], list[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        self._words_for = words_for

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = self._lines.lines[index.row()]
        editor = QLineEdit(parent)
        editor.setProperty("kind", "in-table")
        editor.setAccessibleName(f"{line.column}: {line.value}")
        editor.setCompleter(Offer([*line.suggestions, *self._words_for(line.field)], editor))
        return editor


class ProblemTable(QTableView):
    """``answered`` carries field, their text and ours (empty takes the answer back)."""

    answered = Signal(str, str, str)
    passed = Signal(str)
    """The whole sentence of the line that is the current one now."""

    def __init__(
        self,
        theme: Theme,
        headings: Sequence[str],
        words_for: Callable[[str], list[str]],
        finished: Callable[[str, str], str],
    ) -> None:
        """``words_for`` gives the words that a field understands, ``finished`` completes what is typed."""
        super().__init__()
        self._theme = theme
        self._lines = _Lines(headings, self._answer, self)
        self._finished = finished
        self.setModel(self._lines)
        self.setItemDelegate(_Editor(self._lines, words_for, self))
        self.setAccessibleName(self.tr("Problems"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.SelectedClicked
            | triggers.DoubleClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(32))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setProperty("kind", "texts")
        header.setSectionResizeMode(_PROBLEM, QHeaderView.ResizeMode.Stretch)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            line = self._lines.lines[current.row()]
            place = ", ".join(part for part in (line.row, line.column) if part)
            self.passed.emit(f"{place}: {line.problem}" if place else line.problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.viewport().width() < self._theme.px(_WIDE)
        self.setColumnHidden(_COLUMN, narrow)
        for column, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(column, self._theme.px(width * (_SHRUNK if narrow and column else 1)))

    def _answer(self, line: ProblemLine, text: str) -> None:
        self.answered.emit(line.field, line.value, self._finished(line.field, text))

    def show_lines(self, lines: Sequence[ProblemLine]) -> None:
        """Show other lines."""
        self._lines.beginResetModel()
        self._lines.lines = lines
        self._lines.endResetModel()
        self.passed.emit("")

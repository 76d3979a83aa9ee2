"""What a revised file changed, three ways: the last file, here, the new file, and which of them is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from pact_desktop.gui.components.rows_model import Index, RowsModel
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.style.theme import Theme
from pact_desktop.roster_files.reconcile import Difference

_WIDTHS = (160, 110, 140, 140, 140)
_LAST, _HERE, _FILE, _TAKEN = 2, 3, 4, 5
_WIDE = 700
"""Under this width, in px at the base text size, the last file's value is left out."""
_SHRUNK = 0.72

Words = Callable[[str, str], str]


class _Differences(RowsModel):
    def __init__(
        self, name_of: Callable[[str], str], field_words: Callable[[str], str], words: Words, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.lines: Sequence[Difference] = ()
        self._name_of = name_of
        self._field_words = field_words
        self._words = words
        self.headings = (
            self.tr("Name"),
            self.tr("Field"),
            self.tr("Last file"),
            self.tr("Here"),
            self.tr("New file"),
            self.tr("Taken"),
        )

    def count(self) -> int:
        return len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(line, column))
        if role == Qt.ItemDataRole.FontRole and column == (_FILE if line.takes_file else _HERE):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _text(self, line: Difference, column: int) -> str:
        if column == _TAKEN:
            return self._taken(line)
        field, words = line.field, self._words
        values = (words(field, line.last), words(field, line.here), words(field, line.file))
        return (self._name_of(line.attendee_id), self._field_words(field), *values)[column]

    def _taken(self, line: Difference) -> str:
        if line.takes_file:
            return self.tr("New file, though edited here") if line.edited_here else self.tr("New file")
        return self.tr("Yours, edited here") if line.edited_here else self.tr("Yours")


class DifferencesTable(QTableView):
    """``preferred`` carries attendee, field, whether it was edited here, and whether the file's is taken.

    Space, Enter or a click on the last column takes the other side's value.
    """

    preferred = Signal(str, str, bool, bool)

    def __init__(
        self, theme: Theme, name_of: Callable[[str], str], field_words: Callable[[str], str], words: Words
    ) -> None:
        """``name_of`` names an attendee, ``field_words`` a field, ``words`` says a field's value."""
        super().__init__()
        self._theme = theme
        self._differences = _Differences(name_of, field_words, words, self)
        self.setModel(self._differences)
        self.setAccessibleName(self.tr("Changes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(32))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setProperty("kind", "texts")
        header.setSectionResizeMode(_TAKEN, QHeaderView.ResizeMode.Stretch)

    def show_differences(self, lines: Sequence[Difference]) -> None:
        """Show other differences; the current line stays."""
        current = self.currentIndex().row()
        self._differences.beginResetModel()
        self._differences.lines = lines
        self._differences.endResetModel()
        if 0 <= current < len(lines):
            self.setCurrentIndex(self._differences.index(current, _TAKEN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.viewport().width() < self._theme.px(_WIDE)
        self.setColumnHidden(_LAST, narrow)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, self._theme.px(width * (_SHRUNK if narrow else 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and self.currentIndex().isValid():
            self._turn(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() in (_HERE, _FILE, _TAKEN):
            wanted = index.column() == _FILE
            if index.column() == _TAKEN or wanted != self._differences.lines[index.row()].takes_file:
                self._turn(index.row())

    def _turn(self, row: int) -> None:
        line = self._differences.lines[row]
        self.preferred.emit(line.attendee_id, line.field, line.edited_here, not line.takes_file)

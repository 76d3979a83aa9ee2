"""A table of ready texts: problems of a file, changes that it makes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from pact_desktop.gui.components.rows_model import Index, RowsModel
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.style.theme import Theme


class _Texts(RowsModel):
    def __init__(self, headings: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self.headings = list(headings)
        self.lines: Sequence[Sequence[str]] = ()

    def count(self) -> int:
        return len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.lines[index.row()][index.column()])
        return None


class PlainTable(QTableView):
    """Shows lines of texts; the last column takes the room that is left."""

    def __init__(self, theme: Theme, name: str, headings: Sequence[str], widths: Sequence[int]) -> None:
        """``widths`` in px at the base text size, of all columns but the last."""
        super().__init__()
        self._texts = _Texts(headings, self)
        self.setModel(self._texts)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(30))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, theme.px(width))
        header = self.horizontalHeader()
        header.setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setProperty("kind", "texts")

    def show_lines(self, lines: Sequence[Sequence[str]]) -> None:
        """Show other lines."""
        self._texts.beginResetModel()
        self._texts.lines = lines
        self._texts.endResetModel()

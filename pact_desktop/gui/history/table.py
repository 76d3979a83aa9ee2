"""The list of acts: a model that asks for more as it is scrolled, and the table that shows it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from pact_desktop.gui.components.rows_model import Index, RowsModel
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.history.presenter import HistoryPresenter
from pact_desktop.gui.history.row_delegate import ROW, RowDelegate
from pact_desktop.gui.history.view_model import HistoryRow, Remedy
from pact_desktop.gui.style.theme import Theme

TIME, WHAT, ABOUT, DETAIL, OPERATOR, DESK, ACTION = range(7)
_WIDTHS = {TIME: 140, WHAT: 184, ABOUT: 172, DETAIL: 150, OPERATOR: 120, DESK: 92, ACTION: 118}
"""In px at the base text size."""
_SHORT_TIME = 112
_GROWING = {ABOUT: 2, DETAIL: 5}
_LETTERS = {Qt.Key.Key_U, Qt.Key.Key_Backspace}


class HistoryModel(RowsModel):
    """Rows as the presenter has them."""

    def __init__(self, presenter: HistoryPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown = 0
        self.headings = (
            self.tr("Time"),
            self.tr("What"),
            self.tr("About"),
            self.tr("Detail"),
            self.tr("Operator"),
            self.tr("Desk"),
            "",
        )
        self._remedies = {Remedy.NONE: "", Remedy.UNDO: self.tr("Undo"), Remedy.REDO: self.tr("Redo")}

    def count(self) -> int:
        return self._shown

    def row(self, index: Index) -> HistoryRow:
        """The row of a cell."""
        return self._presenter.rows[index.row()]

    def text(self, index: Index) -> str:
        """What a cell says."""
        row = self.row(index)
        remedy = self._remedies[row.remedy]
        cells = (row.time, row.what, row.about, row.detail, row.operator, row.desk, remedy)
        return cells[index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.text(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row(index)
            taken_back = self.tr("taken back") if row.is_struck else ""
            parts = (row.what, row.about, row.detail, row.time, row.operator, row.desk, taken_back)
            return ", ".join(filter(None, parts)) if index.column() == TIME else self.text(index)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._presenter.can_read_more

    def fetchMore(self, parent: Index) -> None:
        self._presenter.read_more()

    def restart(self) -> None:
        """Other rows are shown."""
        self.beginResetModel()
        self._shown = len(self._presenter.rows)
        self.endResetModel()

    def add(self, count: int) -> None:
        """So many rows came at the end."""
        if count:
            self.beginInsertRows(QModelIndex(), self._shown, self._shown + count - 1)
            self._shown += count
            self.endInsertRows()


class HistoryTable(QTableView):
    """``opened`` carries the line whose details are wanted, ``remedy_wanted`` one to take or put back."""

    opened = Signal(int)
    passed = Signal(int)
    """The current line moved."""
    remedy_wanted = Signal(int)

    def __init__(self, theme: Theme, presenter: HistoryPresenter) -> None:
        super().__init__()
        self._theme = theme
        self._presenter = presenter
        self._hidden: frozenset[int] = frozenset()
        self._kept = ""
        self._top = ""
        """The act at the top of what is seen, empty at the very top, where new acts push the others down."""
        self.history_model = HistoryModel(presenter, self)
        self.setModel(self.history_model)
        self.setItemDelegate(RowDelegate(theme, self.history_model, self))
        self.setAccessibleName(self.tr("History"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setProperty("kind", "wide")
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._restyle)
        self._restyle()

    def restart(self) -> None:
        """Show other rows; the current line and what is seen stay with their acts where those are shown."""
        kept, top = self._kept, self._top
        self.history_model.restart()
        line = self._presenter.line_of(kept) if kept else -1
        if self.history_model.rowCount():
            self.setCurrentIndex(self.history_model.index(max(line, 0), WHAT))
        seen = self._presenter.line_of(top) if top else -1
        if seen >= 0:
            self.scrollTo(self.history_model.index(seen, WHAT), self.ScrollHint.PositionAtTop)
        self._top = top
        self._fit()

    def _scrolled(self) -> None:
        row = self.rowAt(0)
        self._top = self._presenter.rows[row].operation_id if 0 < row < len(self._presenter.rows) else ""

    def hide_columns(self, columns: frozenset[int]) -> None:
        """Leave these columns out, for want of room."""
        self._hidden = columns
        for column in range(self.history_model.columnCount()):
            self.setColumnHidden(column, column in columns)
        self._fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._kept = self.history_model.row(current).operation_id
            if current.row() != previous.row():
                self.passed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, line = Qt.Key(event.key()), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and line >= 0:
            self.opened.emit(line)
        elif key in _LETTERS and line >= 0 and not event.modifiers():
            self.remedy_wanted.emit(line)
        elif event.text().isprintable() and event.text().strip() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            offers = self.history_model.row(index).remedy is not Remedy.NONE
            wanted = self.remedy_wanted if index.column() == ACTION and offers else self.opened
            wanted.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._fit()  # the scroll bar may have come or gone

    def _fit(self) -> None:
        """Give each column its width, and what is left to those that grow."""
        theme = self._theme
        widths = {column: theme.px(width) for column, width in _WIDTHS.items() if column not in self._hidden}
        if all("," not in row.time for row in self._presenter.rows):
            widths[TIME] = theme.px(_SHORT_TIME)
        spare = self.viewport().width() - sum(widths.values())
        parts = sum(part for column, part in _GROWING.items() if column in widths)
        for column, width in widths.items():
            extra = spare * _GROWING.get(column, 0) // parts if parts else 0
            self.setColumnWidth(column, max(width + extra, theme.px(40)))

    def _restyle(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        self._fit()

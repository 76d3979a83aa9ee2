"""The list of the requests page: a model of ready rows, and the table that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from pact_desktop.gui.components.pill import pill_size
from pact_desktop.gui.components.rows_model import Index, RowsModel
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.requests.row_delegate import ROW, RowDelegate
from pact_desktop.gui.requests.view_model import Row
from pact_desktop.gui.style.theme import Theme

PLACE, NAME, COUNTY, DISCIPLINE, WHEN, PILL = range(6)
_WIDTHS = {PLACE: 62, NAME: 136, COUNTY: 122, DISCIPLINE: 130, WHEN: 72, PILL: 16}
"""In px at the base text size; the pills' column grows to the widest of them."""
_GROWING = {NAME: 1, DISCIPLINE: 3}
"""Who shares the room that is left, and in which parts."""
_HIDDEN_UNDER = {DISCIPLINE: 620, WHEN: 500}
"""Under these widths of the table names get the room of what is hidden then."""
_NARROW_ROW = 38


class RequestsModel(RowsModel):
    """Rows as they are shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.headings = [""] * 6

    def count(self) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self.text(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headings[index.column()]
            return f"{heading}: {text}" if heading else text
        return None

    def row(self, index: Index) -> Row:
        """The row of a cell."""
        return self.rows[index.row()]

    def text(self, index: Index) -> str:
        """What a cell says."""
        row = self.row(index)
        return (row.place, row.name, row.county, row.discipline, row.when, row.pill)[index.column()]

    def show_rows(self, rows: Sequence[Row], headings: Sequence[str]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows, self.headings = rows, list(headings)
        self.endResetModel()


class RequestsTable(QTableView):
    """``chosen`` carries the lines of those who are chosen, ``opened`` comes with Enter or a double click.

    Digits and letters are left to the page.
    """

    chosen = Signal(list)
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = False
        self._widest_pill = 0
        self._hovered_row = -1
        self.requests_model = RequestsModel(self)
        self.setModel(self.requests_model)
        self.setItemDelegate(RowDelegate(theme, self.requests_model, lambda: self._hovered_row, self))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Requests"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setProperty("kind", "wide")
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(theme.px(20))
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_rows(self, rows: Sequence[Row], headings: Sequence[str], chosen: Sequence[int]) -> None:
        """Show other rows; ``chosen`` are the lines to mark, the first of them becomes the current one.

        The column of places is left out where nobody stands in line.
        """
        self.setColumnHidden(PLACE, not any(row.place for row in rows))
        with QSignalBlocker(self.selectionModel()):
            self.requests_model.show_rows(rows, headings)
            selection = QItemSelection()
            for line in chosen:
                left, right = (self.requests_model.index(line, column) for column in (PLACE, PILL))
                selection.select(left, right)
            model = self.selectionModel()
            if chosen:
                current = self.requests_model.index(chosen[0], NAME)
                model.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if chosen:
            self.scrollTo(self.requests_model.index(chosen[0], NAME))
        pills = {row.pill for row in rows if row.pill}
        self._widest_pill = max((pill_size(self._theme, pill).width() for pill in pills), default=0)
        self._fit()
        self.viewport().update()

    def set_narrow(self, narrow: bool) -> None:
        """Stand in a narrow window: lower rows, and nothing that it has no room for."""
        self._narrow = narrow
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._fit()  # the scroll bar may have come or gone

    def _selection_changed(self) -> None:
        self.chosen.emit([index.row() for index in self.selectionModel().selectedRows()])

    def _hover(self, row: int) -> None:
        if row != self._hovered_row:
            self._hovered_row = row
            self.viewport().update()

    def _fit(self) -> None:
        """Give each column its width, and what is left to those that grow."""
        theme = self._theme
        for column, least in _HIDDEN_UNDER.items():
            self.setColumnHidden(column, self.viewport().width() < theme.px(least))
        widths = {column: theme.px(width) for column, width in _WIDTHS.items()}
        widths[PILL] += self._widest_pill
        shown = [column for column in widths if not self.isColumnHidden(column)]
        spare = self.viewport().width() - sum(widths[column] for column in shown)
        parts = sum(_GROWING.get(column, 0) for column in shown)
        for column in shown:
            extra = spare * _GROWING.get(column, 0) // parts
            self.setColumnWidth(column, max(widths[column] + extra, theme.px(16)))

    def _restyle(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_NARROW_ROW if self._narrow else ROW))
        self._fit()

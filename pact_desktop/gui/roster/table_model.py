"""The roster for Qt's table: asks the presenter for every cell, keeps nothing itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.roster.columns import Cell, Column
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.store.roster_rows import RosterRow

Index = QModelIndex | QPersistentModelIndex

TICKS = 0
"""The first column holds the ticks; the presenter's columns follow."""


class RosterTableModel(QAbstractTableModel):
    """Rows and columns as the presenter has them now."""

    def __init__(self, presenter: RosterPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter = presenter

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._presenter.places)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1 + len(self._presenter.columns)

    def column(self, section: int) -> Column | None:
        """The column at a section, None for the ticks."""
        return None if section == TICKS else self._presenter.columns[section - 1]

    def row(self, index: Index) -> RosterRow:
        """The row that an index points at."""
        return self._presenter.row(index.row())

    def cell(self, index: Index) -> Cell:
        """What a cell shows; empty for the ticks."""
        column = self.column(index.column())
        return Cell("") if column is None else column.cell(self.row(index), self._presenter.words)

    def is_ticked(self, index: Index) -> bool:
        """Whether the person of an index is ticked."""
        return self._presenter.is_ticked(index.row())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.column() == TICKS:
            return self._tick_data(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index).text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.cell(index).text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heading(index.column())}: {self.cell(index).text}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self._heading(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = self.column(index.column())
        if column is None:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if column.edits else flags

    def restart(self) -> None:
        """Other rows or columns are to be shown."""
        self.beginResetModel()
        self.endResetModel()

    def refresh(self) -> None:
        """The same rows are shown; what stands in them may have changed."""
        if self.rowCount():
            corner = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), corner)

    def _tick_data(self, index: Index, role: int) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_ticked(index) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            ticked = self.tr("chosen") if self.is_ticked(index) else self.tr("not chosen")
            return f"{self._presenter.columns[0].cell(self.row(index), self._presenter.words).text}, {ticked}"
        return None

    def _heading(self, section: int) -> str:
        column = self.column(section)
        return self.tr("Chosen") if column is None else QCoreApplication.translate("Roster", column.title)

"""The roster table: keys and mouse become wishes, painting is the delegate's."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QFrame,
    QTableView,
    QWidget,
)

from pact_desktop.gui.roster.cell_delegate import CellDelegate
from pact_desktop.gui.roster.filters import SortKey
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.roster.table_header import RosterHeader
from pact_desktop.gui.roster.table_model import TICKS, Index, RosterTableModel
from pact_desktop.gui.style.theme import Theme

_TICK_WIDTH = 36
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RosterTable(QTableView):
    """Emits what the person wants; knows nothing of operations."""

    opened = Signal(str)
    """Somebody's form is wanted, by id."""
    passed = Signal(str)
    """The current row moved to somebody, by id."""
    typed = Signal(str)
    """A letter was typed: it belongs into the filter."""
    copy_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, theme: Theme, presenter: RosterPresenter) -> None:
        super().__init__()
        self._theme = theme
        self._presenter = presenter
        self._hovered_row = -1
        self._anchor_row = -1
        self._stretching = False
        self._fitted_width = -1
        self._resized_by_hand: dict[str, int] = {}
        self._kept_id = ""
        self.roster_model = RosterTableModel(presenter, self)
        self.setModel(self.roster_model)
        self.delegate = CellDelegate(theme, presenter, self.roster_model, lambda: self._hovered_row, self)
        self.setItemDelegate(self.delegate)
        self.header = RosterHeader(theme, presenter, self.roster_model, self)
        self.setHorizontalHeader(self.header)
        self.header.sectionResized.connect(self._section_resized)
        self.verticalHeader().hide()
        self.setAccessibleName(self.tr("Roster"))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def restart(self) -> None:
        """Show other rows or columns; the current cell stays with its person where the person is shown.

        What is being typed into a cell goes on being typed there.
        """
        current = self.currentIndex()
        typed = self.delegate.half_typed()
        focused = QApplication.focusWidget()
        elsewhere = focused if focused and not self.viewport().isAncestorOf(focused) else None
        self.roster_model.restart()
        self.fit_columns()
        column = max(current.column(), 1)
        self._anchor_row = -1
        if self._kept_id:
            line = self._presenter.line_of(self._kept_id)
            if line >= 0:
                self.setCurrentIndex(self.roster_model.index(line, min(column, self._last_column())))
        for attendee_id, column_key, text in typed:
            self._go_on_typing(attendee_id, column_key, text)
        if typed and elsewhere is not None:
            elsewhere.setFocus()  # an editor that opens takes the keys

    def _go_on_typing(self, attendee_id: str, column_key: str, text: str) -> None:
        line = self._presenter.line_of(attendee_id)
        keys = [column.key for column in self._presenter.columns]
        if line < 0 or column_key not in keys:
            return
        index = self.roster_model.index(line, keys.index(column_key) + 1)
        self.edit(index)
        self.delegate.type_on(attendee_id, column_key, text)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        gives_up = hint == QAbstractItemDelegate.EndEditHint.RevertModelCache
        if gives_up or not self.delegate.keeps_open(editor):
            self.delegate.let_go(editor)
            super().closeEditor(editor, hint)

    def show_person(self, attendee_id: str) -> None:
        """Make somebody the current row, where shown, and scroll there."""
        line = self._presenter.line_of(attendee_id)
        if line >= 0:
            column = max(self.currentIndex().column(), 1)
            self.setCurrentIndex(self.roster_model.index(line, column))

    def current_id(self) -> str:
        """Whose row is the current one, empty if none is."""
        index = self.currentIndex()
        return self.roster_model.row(index).attendee_id if index.isValid() else ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._kept_id = self.roster_model.row(current).attendee_id
            if current.row() != previous.row():
                self.passed.emit(self._kept_id)

    def fit_columns(self) -> None:
        """Give each column its width; the room that is left goes to those that grow."""
        theme, columns = self._theme, self._presenter.columns
        widths = {c.key: self._resized_by_hand.get(c.key, theme.px(c.width)) for c in columns}
        tick_width = theme.px(_TICK_WIDTH)
        spare = self.viewport().width() - tick_width - sum(widths.values())
        growing = [column.key for column in columns if column.grows]
        self._stretching = True
        self._fitted_width = self.viewport().width()
        self.setColumnWidth(TICKS, tick_width)
        for section, column in enumerate(columns, start=1):
            extra = spare // len(growing) if spare > 0 and column.key in growing else 0
            self.setColumnWidth(section, widths[column.key] + extra)
        self._stretching = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.roster_model.rowCount():
            self.setCurrentIndex(self.roster_model.index(0, 1))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self.viewport().width() != self._fitted_width:  # the scroll bar came or went
            self.fit_columns()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._presenter.tick_all_shown(True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        elif key == Qt.Key.Key_Space and self.current_id():
            self._toggle(self.currentIndex().row())
        elif key in _STEPS and modifiers & Qt.KeyboardModifier.ControlModifier:
            self._sort_by_current(key == Qt.Key.Key_Down, further=shift)
        elif key in _STEPS and shift:
            self._tick_on(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def _toggle(self, row: int) -> None:
        self._presenter.set_ticked([row], not self._presenter.is_ticked(row))
        self._anchor_row = row

    def _tick_on(self, step: int) -> None:
        """Tick the current row and the one after it, and go there."""
        index = self.currentIndex()
        row = index.row() + step
        if not index.isValid() or not 0 <= row < self.roster_model.rowCount():
            return
        self._presenter.set_ticked((index.row(), row))
        self.setCurrentIndex(self.roster_model.index(row, index.column()))

    def _sort_by_current(self, descending: bool, further: bool) -> None:
        """Sort by the current column, alone or after those that the table is sorted by already."""
        column = self.roster_model.column(self.currentIndex().column()) if self.current_id() else None
        if column is not None:
            before = [key for key in self._presenter.sort if key.column != column.key] if further else []
            self._presenter.set_sort([*before, SortKey(column.key, descending)])

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        modifiers = event.modifiers()
        super().mousePressEvent(event)
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        row = index.row()
        if modifiers & Qt.KeyboardModifier.ShiftModifier and self._anchor_row >= 0:
            first, last = sorted((self._anchor_row, row))
            self._presenter.set_ticked(range(first, last + 1))
        elif index.column() == TICKS or modifiers & Qt.KeyboardModifier.ControlModifier:
            self._toggle(row)
        else:
            self._anchor_row = row
            self.opened.emit(self._presenter.row(row).attendee_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered_row:
            self._hovered_row = row
            self.viewport().update()

    # Widths

    def _section_resized(self, section: int, _before: int, width: int) -> None:
        column = self.roster_model.column(section)
        if not self._stretching and column is not None:
            self._resized_by_hand[column.key] = width

    def _last_column(self) -> int:
        return self.roster_model.columnCount() - 1

    def _restyle(self) -> None:
        self._resized_by_hand.clear()
        self.verticalHeader().setDefaultSectionSize(self._theme.tokens.size("table_row"))
        self.verticalHeader().setMinimumSectionSize(1)
        self.fit_columns()
        self.viewport().update()

"""Paints the cells of the roster and opens the editor in place, with completion and a check before saving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.roster.cell_edits import cell_change, completions, edited_text
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.roster.table_model import TICKS, Index, RosterTableModel
from pact_desktop.gui.roster.tick import paint_tick
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.style.theme import Theme

PADDING = 8
_ICON = 16
_SAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellDelegate(QStyledItemDelegate):
    """``edited`` carries attendee id, column key and text; ``problem`` a sentence, empty once it is cured."""

    edited = Signal(str, str, str)
    problem = Signal(str)

    def __init__(
        self,
        theme: Theme,
        presenter: RosterPresenter,
        model: RosterTableModel,
        hovered_row: Callable[[], int],
        table: QAbstractItemView,
    ) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme
        self._presenter = presenter
        self._model = model
        self._hovered_row = hovered_row
        self._editing: tuple[str, str] = ("", "")

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        table = self._table
        box = QRectF(option.rect)
        painter.fillRect(box, self._ground(index))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("border"))
        if index.column() == TICKS:
            ticked = self._model.is_ticked(index)
            state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            paint_tick(painter, theme, box, state, table)
        else:
            self._paint_words(painter, box, index, table)
        if index == table.currentIndex() and table.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -2))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(60), self._theme.tokens.size("table_row"))

    def _ground(self, index: Index) -> QColor:
        if self._model.is_ticked(index):
            return self._theme.colour("accent_soft")
        return self._theme.colour("hover" if index.row() == self._hovered_row() else "surface")

    def _paint_words(self, painter: QPainter, box: QRectF, index: Index, table: QWidget) -> None:
        theme = self._theme
        cell = self._model.cell(index)
        column = self._model.column(index.column())
        assert column is not None
        inner = box.adjusted(theme.px(PADDING), 0, -theme.px(PADDING), -1)
        ink = theme.colour(cell.ink)
        if cell.icon:
            side = theme.px(_ICON)
            icon_box = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            theme.paint_icon(painter, cell.icon, ink, icon_box, table)
            inner.setLeft(inner.left() + side + theme.px(7))
        painter.setFont(theme.tokens.font("body", 500 if column.key == "name" else 400, tabular=True))
        painter.setPen(ink)
        words = painter.fontMetrics().elidedText(
            cell.text, Qt.TextElideMode.ElideRight, round(inner.width()) + 1
        )
        side_flag = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | side_flag, words)

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.column(index.column())
        data = self._presenter.data
        editor = QLineEdit(parent)
        editor.setProperty("kind", "in-table")
        if column is None or data is None:
            return editor
        editor.setAccessibleName(str(self._model.headerData(index.column(), Qt.Orientation.Horizontal)))
        offered = completions(column, data, self._presenter.words)
        if offered:
            completer = QCompleter(offered, editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
        self._editing = (self._model.row(index).attendee_id, column.key)
        editor.textEdited.connect(lambda: self._cured(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        column = self._model.column(index.column())
        if isinstance(editor, QLineEdit) and column is not None and not editor.isModified():
            editor.setText(edited_text(column, self._model.row(index), self._presenter.words))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            attendee_id, column_key = self._editing
            if self._refusal(editor):
                return
            self.edited.emit(attendee_id, column_key, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent):
            saving = event.type() is QEvent.Type.KeyPress and Qt.Key(event.key()) in _SAVING
            if saving and self._refusal(watched):
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.problem.emit("")
        return super().eventFilter(watched, event)

    def _refusal(self, editor: QLineEdit) -> bool:
        """Whether what was typed cannot be kept; says why."""
        column = next(
            (each for each in self._presenter.columns if each.key == self._editing[1]),
            None,
        )
        if column is None or not editor.isModified():
            return False
        try:
            cell_change(column, editor.text(), self._presenter.words)
        except UserError as refusal:
            _mark(editor, "problem")
            self.problem.emit(problem_words(refusal))
            return True
        return False

    def _cured(self, editor: QLineEdit) -> None:
        if editor.property("standing") == "problem":
            _mark(editor, "")
            self.problem.emit("")


def _mark(editor: QLineEdit, standing: str) -> None:
    editor.setProperty("standing", standing)
    editor.style().unpolish(editor)
    editor.style().polish(editor)

"""Paints the cells of the roster and opens the editor in place, with completion and a check before saving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.completion import Offer
from pact_desktop.gui.roster.cell_edits import cell_change, completions, edited_text, finished_text
from pact_desktop.gui.roster.columns import Column
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.roster.table_model import TICKS, Index, RosterTableModel
from pact_desktop.gui.roster.tick import paint_tick
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.style.theme import Theme

PADDING = 8
_ICON = 16


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
        editor = _Editor(parent)
        editor.setProperty("kind", "in-table")
        if column is None or data is None:
            return editor
        editor.setAccessibleName(str(self._model.headerData(index.column(), Qt.Orientation.Horizontal)))
        offered = completions(column, data, self._presenter.words)
        if offered:
            editor.setCompleter(Offer(offered, editor))
        editor.attendee_id, editor.column = self._model.row(index).attendee_id, column
        editor.textEdited.connect(lambda: self._cured(editor))
        editor.returnPressed.connect(lambda: self._entered(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        column = self._model.column(index.column())
        if isinstance(editor, _Editor) and column is not None and not editor.is_changed:
            editor.before = edited_text(column, self._model.row(index), self._presenter.words)
            editor.setText(editor.before)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, _Editor) and editor.is_changed and not self._refusal(editor):
            self.edited.emit(editor.attendee_id, editor.column.key if editor.column else "", editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.problem.emit("")
        return super().eventFilter(watched, event)

    def keeps_open(self, editor: QWidget) -> bool:
        """Whether an editor holds what cannot be kept, so that closing it would drop what was typed."""
        return isinstance(editor, _Editor) and self._refusal(editor)

    def let_go(self, editor: QWidget) -> None:
        """An editor closes: what stands in it is kept, or given up."""
        if isinstance(editor, _Editor):
            editor.before = editor.text()

    def half_typed(self) -> list[tuple[str, str, str]]:
        """Attendee id, column key and text of the cells in which another text stands than is kept."""
        return [
            (editor.attendee_id, editor.column.key, editor.text())
            for editor in self._table.findChildren(_Editor)
            if editor.is_changed and editor.column is not None
        ]

    def type_on(self, attendee_id: str, column_key: str, text: str) -> None:
        """Put back what was typed into a cell whose editor is open anew."""
        for editor in self._table.findChildren(_Editor):
            if editor.attendee_id == attendee_id and editor.column and editor.column.key == column_key:
                editor.setText(text)

    def _refusal(self, editor: _Editor) -> bool:
        """Whether what was typed cannot be kept, a unique beginning completed; says why."""
        column = editor.column
        if column is None or not editor.is_changed:
            return False
        try:
            text = finished_text(column, editor.text(), self._presenter.words)
            cell_change(column, text, self._presenter.words)
        except UserError as refusal:
            _mark(editor, "problem")
            self.problem.emit(problem_words(refusal))
            return True
        if text != editor.text().strip():
            editor.setText(text)
        return False

    def _entered(self, editor: _Editor) -> None:
        """Enter in the list that is open under the editor, which no event filter sees."""
        if not self._refusal(editor):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _cured(self, editor: QLineEdit) -> None:
        if editor.property("standing") == "problem":
            _mark(editor, "")
            self.problem.emit("")


class _Editor(QLineEdit):
    """The editor of one cell, which knows whose it is: another may be open beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.attendee_id = ""
        self.column: Column | None = None
        self.before = ""

    @property
    def is_changed(self) -> bool:
        """Whether another text stands in it than at first, typed or chosen from the list."""
        return self.text() != self.before


def _mark(editor: QLineEdit, standing: str) -> None:
    editor.setProperty("standing", standing)
    editor.style().unpolish(editor)
    editor.style().polish(editor)

"""Paints the cells of the requests table: words, and a pill at the end of the row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from pact_desktop.gui.components.pill import paint_pill, pill_size
from pact_desktop.gui.requests.view_model import Row
from pact_desktop.gui.style.theme import Theme

ROW = 46
"""The height of a row at the base text size."""
_PADDING = 8
_FIRST_PADDING = 16
_PLACE, _NAME, _PILL = 0, 1, 5


class RowSource(Protocol):
    """Where the delegate reads the rows."""

    def row(self, index: QModelIndex | QPersistentModelIndex) -> Row:
        """The row of a cell."""

    def text(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What a cell says."""


class RowDelegate(QStyledItemDelegate):
    """The chosen rows stand on the accent's ground; the current one has the focus ring's edge."""

    def __init__(
        self, theme: Theme, source: RowSource, hovered_row: Callable[[], int], table: QTableView
    ) -> None:
        super().__init__(table)
        self._theme = theme
        self._source = source
        self._hovered_row = hovered_row
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, box = self._theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = index.row() == self._hovered_row()
        ground = "accent_soft" if chosen else "hover" if hovered else "surface"
        painter.fillRect(box, theme.colour(ground))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("border"))
        if index.column() == _PILL:
            self._paint_pill(painter, box, index)
        else:
            self._paint_words(painter, box, index)
        if index.row() == self._table.currentIndex().row() and self._table.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            top, bottom = box.top() + 1, box.bottom() - 2
            painter.drawLine(round(box.left()), round(top), round(box.right()), round(top))
            painter.drawLine(round(box.left()), round(bottom), round(box.right()), round(bottom))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(ROW))

    def _paint_words(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        first = _NAME if self._table.isColumnHidden(_PLACE) else _PLACE
        left = _FIRST_PADDING if index.column() == first else _PADDING
        inner = box.adjusted(theme.px(left), 0, -theme.px(_PADDING), -1)
        weight = {_PLACE: 600, _NAME: 500}.get(index.column(), 400)
        painter.setFont(theme.tokens.font("body", weight, tabular=True))
        painter.setPen(theme.colour("text" if index.column() <= _NAME + 1 else "text_muted"))
        words = painter.fontMetrics().elidedText(
            self._source.text(index), Qt.TextElideMode.ElideRight, round(inner.width()) + 1
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_pill(self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        row = self._source.row(index)
        if not row.pill:
            return
        theme = self._theme
        place = QRectF(QPointF(0, 0), pill_size(theme, row.pill).toSizeF())
        place.moveCenter(box.center())
        place.moveRight(box.right() - theme.px(10))
        paint_pill(painter, theme, place, row.pill, "", self._table, row.pill_icon)

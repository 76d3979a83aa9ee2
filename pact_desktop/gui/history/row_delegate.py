"""Paints the cells of the history: icon and words of what was done, and the remedy at the end of the row."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from pact_desktop.gui.components.rows_model import Index
from pact_desktop.gui.history.view_model import HistoryRow, Remedy
from pact_desktop.gui.style.theme import Theme

ROW = 44
"""The height of a row at the base text size."""
_PADDING = 8
_FIRST_PADDING = 16
_ICON = 18
_GAP = 6
_TIME, _WHAT, _ABOUT, _DETAIL, _ACTION = 0, 1, 2, 3, 6


class RowSource(Protocol):
    """Where the delegate reads the rows."""

    def row(self, index: Index) -> HistoryRow:
        """The row of a cell."""

    def text(self, index: Index) -> str:
        """What a cell says."""


class RowDelegate(QStyledItemDelegate):
    """The chosen row stands on the accent's ground; what was taken back is crossed out."""

    def __init__(self, theme: Theme, source: RowSource, table: QTableView) -> None:
        super().__init__(table)
        self._theme = theme
        self._source = source
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "accent_soft" if chosen else "hover" if hovered else "surface"
        painter.fillRect(box, theme.colour(ground))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("border"))
        row, column = self._source.row(index), index.column()
        left = _FIRST_PADDING if column == _TIME else _PADDING
        inner = box.adjusted(theme.px(left), 0, -theme.px(_PADDING), -1)
        if column == _WHAT:
            self._paint_icon(painter, row.icon, row.ink, inner)
        elif column == _ACTION and row.remedy is not Remedy.NONE:
            icon = "arrow-back-up" if row.remedy is Remedy.UNDO else "arrow-forward-up"
            self._paint_icon(painter, icon, "text", inner)
        self._paint_words(painter, inner, index, row)
        if index.row() == self._table.currentIndex().row() and self._table.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            top, bottom = box.top() + 1, box.bottom() - 2
            painter.drawLine(round(box.left()), round(top), round(box.right()), round(top))
            painter.drawLine(round(box.left()), round(bottom), round(box.right()), round(bottom))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(ROW))

    def _paint_icon(self, painter: QPainter, icon: str, ink: str, inner: QRectF) -> None:
        """Paint an icon at the left of ``inner`` and leave the rest of it for the words."""
        side = self._theme.px(_ICON)
        box = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        self._theme.paint_icon(painter, icon, self._theme.colour(ink), box, self._table)
        inner.setLeft(inner.left() + side + self._theme.px(_GAP))

    def _paint_words(self, painter: QPainter, inner: QRectF, index: Index, row: HistoryRow) -> None:
        theme, column = self._theme, index.column()
        font = theme.tokens.font("body", 500 if column in (_WHAT, _ABOUT, _ACTION) else 400, tabular=True)
        font.setStrikeOut(row.is_struck and column in (_WHAT, _ABOUT, _DETAIL))
        painter.setFont(font)
        muted = column in (_TIME, _DETAIL) or row.is_struck
        ink = row.ink if column == _WHAT else "text_muted" if muted else "text"
        painter.setPen(theme.colour("text" if column == _ACTION else ink))
        width = round(inner.width()) + 1
        words = painter.fontMetrics().elidedText(self._source.text(index), Qt.TextElideMode.ElideRight, width)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

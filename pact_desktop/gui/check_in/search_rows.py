"""The rows of a search: who, from where, what Enter would do; painted by a delegate over a small model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pact_desktop.gui.check_in.view_model import SearchRow
from pact_desktop.gui.components.key_cap import key_cap_size, paint_key_cap
from pact_desktop.gui.components.pill import paint_pill, pill_size
from pact_desktop.gui.components.spans import lay_out
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.words import plain

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_COUNTY_AT = 0.34
_WOULD = 292


class SearchModel(QAbstractListModel):
    """The rows found, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[SearchRow] = ()

    def set_rows(self, rows: Sequence[SearchRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> SearchRow | None:
        """The row at a place, None beyond the end."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return f"{plain(row.name)}, {row.county}, {row.would}"
        return None


class SearchDelegate(QStyledItemDelegate):
    """Paints a row; the one that is marked has the soft accent and says Enter."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._compact = False

    def set_compact(self, compact: bool) -> None:
        """Put the pill under the name and leave the second lines out."""
        self._compact = compact

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.tokens.size("search_row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, SearchRow):
            return
        theme = self._theme
        marked = self._is_marked(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if marked:
            painter.setPen(QPen(theme.colour("accent_text"), 1))
            painter.setBrush(theme.colour("accent_soft"))
            radius = theme.tokens.radius("control")
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        inner = box.adjusted(theme.px(16), 0, -theme.px(16), 0)
        if self._compact:
            self._paint_compact(painter, inner, row)
        else:
            self._paint_wide(painter, inner, row, marked)
        painter.restore()

    def _is_marked(self, index: Index) -> bool:
        current = self._view.currentIndex() if hasattr(self._view, "currentIndex") else QModelIndex()
        return bool(current.row() == index.row())

    def _paint_wide(self, painter: QPainter, box: QRectF, row: SearchRow, marked: bool) -> None:
        theme = self._theme
        would_left = box.right() - theme.px(_WOULD - 16)
        county_left = box.left() + (box.width() + theme.px(32)) * _COUNTY_AT - theme.px(10)
        name = QRectF(box.left(), box.top(), county_left - box.left() - theme.px(12), box.height())
        self._paint_name(painter, name, row)
        county = QRectF(county_left, box.top(), would_left - county_left - theme.px(12), box.height())
        self._two_lines(painter, county, row.county, row.detail)
        size = pill_size(theme, row.would, 30)
        pill = QRectF(would_left, box.center().y() - size.height() / 2, size.width(), size.height())
        right = box.right() - (theme.px(62) if marked else 0)
        pill.setRight(min(pill.right(), right))
        paint_pill(painter, theme, pill, row.would, row.outcome, self._view)
        if marked:
            cap = key_cap_size(theme, "Enter")
            cap_box = QRectF(
                box.right() - cap.width(), box.center().y() - cap.height() / 2, cap.width(), cap.height()
            )
            colour = theme.colour
            paint_key_cap(painter, theme, cap_box, "Enter", colour("text"), colour("edge"), colour("surface"))

    def _paint_compact(self, painter: QPainter, box: QRectF, row: SearchRow) -> None:
        theme = self._theme
        font = theme.tokens.font("lead", 500)
        layout = lay_out(theme, row.name, font, "text", box.width() * 0.62)
        name = layout.lineAt(0)
        name.draw(painter, QPointF(box.left(), box.top() + theme.px(5)))
        painter.setFont(theme.tokens.font("small"))
        painter.setPen(theme.colour("text_muted"))
        left = box.left() + name.naturalTextWidth() + theme.px(12)
        county = QRectF(left, box.top(), box.right() - left, theme.px(32))
        line = painter.fontMetrics().elidedText(row.county, Qt.TextElideMode.ElideRight, int(county.width()))
        painter.drawText(county, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), line)
        size = pill_size(theme, row.would)
        top = box.top() + theme.px(30)
        width = min(float(size.width()), box.width())
        paint_pill(
            painter, theme, QRectF(box.left(), top, width, size.height()), row.would, row.outcome, self._view
        )

    def _paint_name(self, painter: QPainter, box: QRectF, row: SearchRow) -> None:
        theme = self._theme
        layout = lay_out(theme, row.name, theme.tokens.font("heading", 500), "text", box.width())
        height = layout.lineAt(0).height()
        top = box.center().y() - height / 2
        if row.second_name:
            top -= theme.px(9)
            painter.setFont(theme.tokens.font("small"))
            painter.setPen(theme.colour("text_muted"))
            below = QRectF(box.left(), top + height, box.width(), theme.px(18))
            right = Qt.TextElideMode.ElideRight
            line = painter.fontMetrics().elidedText(row.second_name, right, int(below.width()))
            painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), line)
        layout.lineAt(0).draw(painter, QPointF(box.left(), top))

    def _two_lines(self, painter: QPainter, box: QRectF, first: str, second: str) -> None:
        theme = self._theme
        elide = Qt.TextElideMode.ElideRight
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.tokens.font("body", 500))
        painter.setPen(theme.colour("text"))
        line = painter.fontMetrics().elidedText(first, elide, int(box.width()))
        painter.drawText(
            QRectF(box.left(), box.center().y() - theme.px(19), box.width(), theme.px(20)), middle, line
        )
        painter.setFont(theme.tokens.font("caption"))
        painter.setPen(theme.colour("text_muted"))
        line = painter.fontMetrics().elidedText(second, elide, int(box.width()))
        painter.drawText(QRectF(box.left(), box.center().y(), box.width(), theme.px(18)), middle, line)

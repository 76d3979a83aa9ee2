"""The rows of a search: who, from where, what Enter would do, under headings that say how they were found.

A delegate paints them over a small model. A heading is a row of its own that cannot be marked.
"""

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
from pact_desktop.gui.words import Span, plain

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_COUNTY_AT = 0.34
_WOULD = 292
_HEADING = 32
"""Height of a heading, in px at the base text size."""


class SearchModel(QAbstractListModel):
    """The people found, best first, and the headings between them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[SearchRow | str] = []

    def set_rows(self, rows: Sequence[SearchRow]) -> None:
        """Show other people, with a heading where a section begins."""
        self.beginResetModel()
        self._rows = []
        section = ""
        for row in rows:
            if row.section != section:
                section = row.section
                self._rows.append(section)
            self._rows.append(row)
        self.endResetModel()

    def row(self, number: int) -> SearchRow | None:
        """The person at a place; None for a heading and beyond the ends."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return row if isinstance(row, SearchRow) else None

    def place_of(self, attendee_id: str) -> int:
        """Where somebody stands; -1 for nobody."""
        places = (place for place in self.people() if self._id_at(place) == attendee_id)
        return next(places, -1)

    def people(self) -> list[int]:
        """The places at which people stand, from the top."""
        return [place for place, row in enumerate(self._rows) if isinstance(row, SearchRow)]

    def _id_at(self, place: int) -> str:
        row = self.row(place)
        return row.attendee_id if row is not None else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.row(index.row()) is not None else Qt.ItemFlag.NoItemFlags

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role not in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return None
        if isinstance(row, str):
            return row
        return ", ".join(filter(None, (plain(row.name), row.county, plain(row.found_in), row.would)))


class SearchDelegate(QStyledItemDelegate):
    """Paints a heading or a row; the one that is marked has the soft accent and says Enter."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._compact = False

    def set_compact(self, compact: bool) -> None:
        """Put the pill under the name and leave the second lines out."""
        self._compact = compact

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = isinstance(index.data(ROW_ROLE), str)
        height = self._theme.px(_HEADING) if is_heading else self._theme.tokens.size("search_row")
        return QSize(self._theme.px(200), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, str):
            self._paint_heading(painter, QRectF(option.rect), row)
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

    def _paint_heading(self, painter: QPainter, box: QRectF, words: str) -> None:
        theme = self._theme
        painter.setFont(theme.tokens.font("small", 600))
        painter.setPen(theme.colour("text_muted"))
        inner = box.adjusted(theme.px(16), 0, -theme.px(16), -theme.px(4))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), words)

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
        self._two_lines(painter, county, row.county, row.found_in or (Span(row.detail),))
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
        left = box.left() + name.naturalTextWidth() + theme.px(12)
        county = QRectF(left, box.top(), box.right() - left, theme.px(32))
        where = row.found_in or (Span(row.county),)
        layout = lay_out(theme, where, theme.tokens.font("small"), "text_muted", county.width())
        found = layout.lineAt(0)
        left = max(county.right() - found.naturalTextWidth(), county.left())
        found.draw(painter, QPointF(left, county.center().y() - found.height() / 2))
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

    def _two_lines(self, painter: QPainter, box: QRectF, first: str, second: Sequence[Span]) -> None:
        theme = self._theme
        elide = Qt.TextElideMode.ElideRight
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.tokens.font("body", 500))
        painter.setPen(theme.colour("text"))
        line = painter.fontMetrics().elidedText(first, elide, int(box.width()))
        painter.drawText(
            QRectF(box.left(), box.center().y() - theme.px(19), box.width(), theme.px(20)), middle, line
        )
        layout = lay_out(theme, second, theme.tokens.font("caption"), "text_muted", box.width())
        below = layout.lineAt(0)  # of the layout, which must live as long
        below.draw(painter, QPointF(box.left(), box.center().y() + (theme.px(18) - below.height()) / 2))

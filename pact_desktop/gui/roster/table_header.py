"""The head of the roster table: titles, the order of sorting, and a box that ticks everyone shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from pact_desktop.gui.roster.cell_delegate import PADDING
from pact_desktop.gui.roster.presenter import RosterPresenter
from pact_desktop.gui.roster.table_model import TICKS, RosterTableModel
from pact_desktop.gui.roster.tick import paint_tick
from pact_desktop.gui.style.theme import Theme


class RosterHeader(QHeaderView):
    """A click sorts by a column, with Shift further by it; a click on the box ticks or unticks everyone."""

    tick_all_wanted = Signal(bool)
    sort_wanted = Signal(str, bool)

    def __init__(
        self, theme: Theme, presenter: RosterPresenter, model: RosterTableModel, parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._presenter = presenter
        self._model = model
        self._ticked = Qt.CheckState.Unchecked
        self._pressed_section = -1
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(32))
        self.setSectionsClickable(False)
        self.setStyleSheet("QHeaderView { background: transparent; border: none; }")
        theme.changed.connect(self.updateGeometry)

    def set_ticked(self, state: Qt.CheckState) -> None:
        """Show whether all, some or none of the rows are ticked."""
        self._ticked = state
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(33))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.viewport().rect())
        radius = theme.tokens.radius("panel") - 1
        ground = QPainterPath()
        ground.addRoundedRect(box.adjusted(0, 0, 0, radius), radius, radius)
        painter.fillPath(ground, theme.colour("hover"))
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), theme.colour("border"))
        for section in range(self.count()):
            place = QRect(self.sectionViewportPosition(section), 0, self.sectionSize(section), self.height())
            if place.intersects(event.rect()):
                self._paint_section(painter, QRectF(place), section)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_section = self.logicalIndexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        if section != self._pressed_section or self.cursor().shape() == Qt.CursorShape.SplitHCursor:
            return
        column = self._model.column(section) if section >= 0 else None
        if section == TICKS:
            self.tick_all_wanted.emit(self._ticked is not Qt.CheckState.Checked)
        elif column is not None:
            further = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.sort_wanted.emit(column.key, further)

    def _paint_section(self, painter: QPainter, box: QRectF, section: int) -> None:
        theme = self._theme
        column = self._model.column(section)
        if column is None:
            paint_tick(painter, theme, box, self._ticked, self)
            return
        keys = [key.column for key in self._presenter.sort]
        rank = keys.index(column.key) if column.key in keys else -1
        ink = theme.colour("text" if rank >= 0 else "text_muted")
        painter.setFont(theme.tokens.font("small", 600, tabular=True))
        painter.setPen(ink)
        inner = box.adjusted(theme.px(PADDING), 0, -theme.px(PADDING), -1)
        title = str(self._model.headerData(section, Qt.Orientation.Horizontal))
        metrics = painter.fontMetrics()
        room = inner.width() - (theme.px(22) if rank >= 0 else 0)
        words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, round(room) + 1)
        flag = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | flag, words)
        if rank < 0:
            return
        side = theme.px(16)
        left = inner.left() + metrics.horizontalAdvance(words) + theme.px(6)
        if column.is_number:
            left = inner.right() - metrics.horizontalAdvance(words) - side - theme.px(4)
        icon = "chevron-down" if self._presenter.sort[rank].descending else "chevron-up"
        theme.paint_icon(painter, icon, ink, QRectF(left, inner.center().y() - side / 2, side, side), self)
        if len(keys) > 1:
            painter.setFont(theme.tokens.font("caption", 600))
            painter.drawText(
                QRectF(left + side, inner.top(), side, inner.height()),
                Qt.AlignmentFlag.AlignVCenter,
                str(rank + 1),
            )

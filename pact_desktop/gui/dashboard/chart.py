"""Arrivals by quarter hour: a bar each, its number above, the quarter that is not over in stripes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pact_desktop.gui.components.stripes import paint_stripes
from pact_desktop.gui.dashboard.figures import Quarter
from pact_desktop.gui.style.theme import Theme

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_MOST_LINES = 5
_LABEL = 56
"""The least distance between two times below the bars."""


class ArrivalsChart(QWidget):
    """Painted, in the colours of the theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._quarters: Sequence[Quarter] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_quarters(self, quarters: Sequence[Quarter]) -> None:
        """Show other figures."""
        self._quarters = quarters
        came = [quarter for quarter in quarters if quarter.count]
        figures = ", ".join(f"{_clock(quarter)}: {quarter.count}" for quarter in came)
        self.setAccessibleName(self.tr("Arrivals by quarter hour"))
        self.setAccessibleDescription(figures)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(180))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._quarters:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = theme.px(24)
        room = QRectF(self.rect()).adjusted(theme.px(26), theme.px(20), 0, -foot)
        top = self._paint_scale(painter, room)
        slot = room.width() / len(self._quarters)
        wide = min(slot * 0.68, theme.px(40))
        every = max(1, -(-theme.px(_LABEL) // max(round(slot), 1)))
        for place, quarter in enumerate(self._quarters):
            middle = room.left() + slot * (place + 0.5)
            height = room.height() * quarter.count / top
            if quarter.count:
                bar = QRectF(middle - wide / 2, room.bottom() - height, wide, height)
                self._paint_bar(painter, bar, quarter.goes_on)
                painter.setFont(theme.tokens.font("small", 600, tabular=True))
                painter.setPen(theme.colour("text"))
                above = QRectF(middle - slot, bar.top() - theme.px(20), slot * 2, theme.px(18))
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(quarter.count))
            if place % every == 0 or quarter.goes_on:
                self._paint_time(painter, QPointF(middle, room.bottom()), quarter, slot * every)

    def _paint_scale(self, painter: QPainter, room: QRectF) -> int:
        """Paint the lines with their numbers; return what the height of the room stands for."""
        theme = self._theme
        most = max((quarter.count for quarter in self._quarters), default=0)
        step = next((each for each in _STEPS if most <= each * (_MOST_LINES - 1)), _STEPS[-1])
        top = max(-(-most // step) * step, step)
        painter.setFont(theme.tokens.font("caption", tabular=True))
        for value in range(0, top + 1, step):
            y = round(room.bottom() - room.height() * value / top) + 0.5
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(theme.colour("text_muted"))
            number = QRectF(0, y - theme.px(9), room.left() - theme.px(8), theme.px(18))
            painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
        return top

    def _paint_bar(self, painter: QPainter, bar: QRectF, goes_on: bool) -> None:
        theme = self._theme
        radius = min(theme.px(4), bar.height())
        path = QPainterPath()
        path.addRoundedRect(bar.adjusted(0, 0, 0, radius), radius, radius)
        shape = QPainterPath()
        shape.addRect(bar)
        path = path.intersected(shape)
        if not goes_on:
            painter.fillPath(path, theme.colour("accent"))
            return
        paint_stripes(painter, theme, path)

    def _paint_time(self, painter: QPainter, foot: QPointF, quarter: Quarter, width: float) -> None:
        theme = self._theme
        painter.setFont(theme.tokens.font("caption", 600 if quarter.goes_on else 400, tabular=True))
        painter.setPen(theme.colour("text" if quarter.goes_on else "text_muted"))
        box = QRectF(foot.x() - width / 2, foot.y() + theme.px(4), width, theme.px(18))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _clock(quarter))


class StripeSwatch(QWidget):
    """A small square in stripes, for the legend."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.px(14), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        radius = self._theme.px(3)
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        paint_stripes(painter, self._theme, path)


def _clock(quarter: Quarter) -> str:
    return f"{quarter.begins.hour}:{quarter.begins:%M}"

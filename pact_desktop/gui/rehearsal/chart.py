"""Waiting time by number of desks: a bar for nine in ten, a line in it for half of the people."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pact_desktop.gui.style.theme import Theme
from pact_desktop.rehearsal.queue import BEARABLE, Forecast, Waiting


class WaitingChart(QWidget):
    """Painted, in the colours of the theme; the number of desks that is enough stands out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._forecast: Forecast | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Waiting time by number of desks"))
        theme.changed.connect(self.update)

    def show_forecast(self, forecast: Forecast) -> None:
        """Show other figures."""
        self._forecast = forecast
        words = [
            self.tr("{desks}: {time}").format(desks=each.desks, time=minutes(each.p90))
            for each in forecast.waiting
        ]
        self.setAccessibleDescription(", ".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._forecast is None or not self._forecast.waiting:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0, theme.px(22), 0, -theme.px(58))
        top = max(BEARABLE * 1.2, *(each.p90 for each in self._forecast.waiting))
        slot = room.width() / len(self._forecast.waiting)
        for place, each in enumerate(self._forecast.waiting):
            box = QRectF(room.left() + slot * place, room.top(), slot, room.height())
            self._paint_bar(painter, box, each, top)
        y = room.bottom() - room.height() * BEARABLE / top
        painter.setPen(QPen(theme.colour("text_muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setPen(theme.colour("text_muted"))
        painter.setFont(theme.tokens.font("caption"))
        foot = QRectF(0, self.height() - theme.px(34), self.width(), theme.px(34))
        legend = self.tr("Desks. Bar: nine in ten wait at most. Line in it: half. Dashes: {limit} min.")
        painter.drawText(
            foot,
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            legend.format(limit=minutes(BEARABLE)),
        )

    def _paint_bar(self, painter: QPainter, box: QRectF, each: Waiting, top: float) -> None:
        theme = self._theme
        wide = min(box.width() * 0.6, theme.px(44))
        height = max(box.height() * each.p90 / top, 1)
        bar = QRectF(box.center().x() - wide / 2, box.bottom() - height, wide, height)
        enough = self._forecast is not None and each.desks == self._forecast.enough
        painter.fillRect(bar, theme.outcome("admitted").panel if enough else theme.colour("accent"))
        half = box.bottom() - box.height() * each.p50 / top
        if each.p50 > 0 and half > bar.top() + 2:
            painter.setPen(QPen(theme.colour("surface"), theme.px(2)))
            painter.drawLine(QPointF(bar.left(), half), QPointF(bar.right(), half))
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.tokens.font("small", 600, tabular=True))
        above = QRectF(box.left(), bar.top() - theme.px(20), box.width(), theme.px(18))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, minutes(each.p90))
        painter.setFont(theme.tokens.font("small", 600 if enough else 400, tabular=True))
        below = QRectF(box.left(), box.bottom() + theme.px(3), box.width(), theme.px(18))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(each.desks))


def minutes(seconds: float) -> str:
    """Minutes and seconds, as on a stop watch: ``2:05``."""
    return f"{int(seconds // 60)}:{int(seconds % 60):02}"

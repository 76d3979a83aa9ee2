"""The places of the day: how many are left, and a bar of those who are registered, by request, and free."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pact_desktop.gui.components.panel import Panel, columns, rows
from pact_desktop.gui.components.stripes import paint_stripes
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.requests.view_model import CapacityView
from pact_desktop.gui.style.theme import Theme

_REGISTERED, _BY_REQUEST, _FREE = "registered", "by_request", "free"


class CapacityPanel(Panel):
    """Words, legend and bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = rows(theme, self, gap=6)
        self._head = head = columns(theme, gap=8)
        self._headline = Text(theme, "", "heading", tabular=True)
        self._of = Text(theme, "", "body", "text_muted", tabular=True)
        head.addWidget(self._headline, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch()
        self._legend = QWidget()
        legend = columns(theme, self._legend, gap=6)
        self._words = {
            part: Text(theme, "", "small", tabular=True) for part in (_REGISTERED, _BY_REQUEST, _FREE)
        }
        self._swatches = {part: _Swatch(theme, part) for part in self._words}
        for part, words in self._words.items():
            if part is not _REGISTERED:
                legend.addSpacing(theme.px(8))
            legend.addWidget(self._swatches[part])
            legend.addWidget(words)
        head.addWidget(self._legend)
        self._column.addLayout(head)
        self._bar = CapacityBar(theme)
        self.set_tight(False)

    def show_capacity(self, view: CapacityView) -> None:
        """Show other figures."""
        self._headline.setText(view.headline)
        self._headline.set_ink("danger" if view.is_beyond else "text")
        self._of.setText(view.of)
        for part, words in (
            (_REGISTERED, view.registered),
            (_BY_REQUEST, view.by_request),
            (_FREE, view.free),
        ):
            self._words[part].setText(words)
            self._words[part].setVisible(bool(words))
            self._swatches[part].setVisible(bool(words))
        self._bar.show_shares(view)

    def set_tight(self, tight: bool) -> None:
        """One line, without the legend, which the bar tells to screen readers."""
        theme = self._theme
        for layout in (self._head, self._column):
            layout.removeWidget(self._bar)
        if tight:
            self._head.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._column.addWidget(self._bar)
        self._headline.set_scale("lead" if tight else "heading")
        side, top = (12, 6) if tight else (18, 12)
        self._column.setContentsMargins(*(theme.px(each) for each in (side, top, side, top)))
        self._legend.setVisible(not tight)


class CapacityBar(QWidget):
    """A rounded bar: filled, striped, empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._registered = self._by_request = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_shares(self, view: CapacityView) -> None:
        """Show other shares."""
        self._registered, self._by_request = view.registered_share, view.by_request_share
        parts = (view.headline, view.of, view.registered, view.by_request, view.free)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        radius = box.height() / 2
        whole = QPainterPath()
        whole.addRoundedRect(box, radius, radius)
        painter.fillPath(whole, theme.colour("surface"))
        first = box.left() + box.width() * self._registered
        second = first + box.width() * self._by_request
        filled, striped = QPainterPath(), QPainterPath()
        filled.addRect(QRectF(box.left(), box.top(), first - box.left(), box.height()))
        striped.addRect(QRectF(first, box.top(), second - first, box.height()))
        painter.fillPath(whole.intersected(filled), theme.colour("accent"))
        if self._by_request:
            paint_stripes(painter, theme, whole.intersected(striped))
        painter.setPen(QPen(theme.colour("edge"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(whole)


class _Swatch(QWidget):
    """A small square of the legend."""

    def __init__(self, theme: Theme, part: str) -> None:
        super().__init__()
        self._theme = theme
        self._part = part
        self.setFixedSize(theme.px(14), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(3), theme.px(3))
        if self._part is _BY_REQUEST:
            paint_stripes(painter, theme, path)
            return
        painter.fillPath(path, theme.colour("accent" if self._part is _REGISTERED else "surface"))
        painter.setPen(QPen(theme.colour("accent" if self._part is _REGISTERED else "edge"), 1.5))
        painter.drawPath(path)

"""A layout to choose: a small drawing of what stands where, and its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.design import Layout
from pact_desktop.paper.place import Placement, place
from pact_desktop.paper.stock import Stock

_WIDTH, _LEAST, _BOX, _NAME = 64, 58, 56, 22


class LayoutTile(QAbstractButton):
    """Checkable; hidden where the layout does not fit the stock."""

    def __init__(self, theme: Theme, design: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.layout_name = design.name
        self._design = design
        self._stock: Stock | None = None
        self._placement: Placement | None = None
        self.setText(sentence_words(design.title))
        self.setToolTip(plain_tip(sentence_words(design.about)))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaximumWidth(theme.px(_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_stock(self, stock: Stock) -> None:
        """Draw the layout as it stands on a stock; hidden where it does not fit."""
        self._stock = stock
        try:
            self._placement = place(self._design, stock)
        except UserError:
            self._placement = None
        self.setVisible(self._placement is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), self._theme.px(_BOX + _NAME))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_LEAST), self._theme.px(_BOX + _NAME))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, self.width(), theme.px(_BOX))
        checked = self.isChecked()
        line = 2 if checked else 1
        painter.setBrush(theme.colour("hover" if self.underMouse() else "surface"))
        painter.setPen(QPen(theme.colour("accent_text" if checked else "edge"), line))
        radius = theme.tokens.radius("control")
        inset = line / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        self._paint_badge(painter, box)
        words = QRectF(0, box.bottom(), self.width(), theme.px(_NAME))
        painter.setFont(theme.tokens.font("caption", 600 if checked else 400))
        painter.setPen(theme.colour("accent_text" if checked else "text"))
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, shown)

    def _paint_badge(self, painter: QPainter, box: QRectF) -> None:
        """The badge in small: coloured shapes, bars for texts, a square for the code."""
        stock, placement, theme = self._stock, self._placement, self._theme
        if stock is None or placement is None:
            return
        room = box.adjusted(theme.px(7), theme.px(8), -theme.px(7), -theme.px(8))
        scale = min(room.width() / stock.badge_width, room.height() / stock.badge_height)
        badge = QRectF(0, 0, stock.badge_width * scale, stock.badge_height * scale)
        badge.moveCenter(room.center())
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRect(badge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setClipRect(badge)
        for shape in placement.shapes:
            painter.setBrush(theme.colour("accent"))
            painter.drawRect(_on(badge, shape.x, shape.top, shape.width, shape.height, scale))
        painter.setBrush(theme.colour("text"))
        for number, stack in enumerate(sorted(placement.stacks, key=lambda each: -each.height)):
            height = stack.height * (0.4 if number == 0 else 0.3)
            width = stack.width * (0.8 if number == 0 else 0.6)
            painter.setOpacity(1 if number == 0 else 0.55)
            painter.drawRect(
                _on(badge, stack.x, stack.top - stack.height * 0.25, width, min(height, 24), scale)
            )
        painter.setOpacity(1)
        code = placement.code
        if code is not None:
            painter.drawRect(_on(badge, code.x, code.top, code.width, code.height, scale))
        painter.setClipping(False)


def _on(badge: QRectF, x: float, top: float, width: float, height: float, scale: float) -> QRectF:
    """A rectangle of the badge (points, upward from its foot) on the drawing."""
    upper = badge.bottom() - top * scale
    return QRectF(badge.left() + x * scale, upper, width * scale, max(height * scale, 1.5))

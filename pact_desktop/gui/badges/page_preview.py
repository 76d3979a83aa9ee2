"""The page of badges as it will be printed, with places used already and marks on what to look at."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from pact_desktop.gui.components.paper_preview import PaperPreview, PaperSheet
from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.stock import Stock


class _BadgeSheet(PaperSheet):
    """Paints one page of badges."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._stock: Stock | None = None
        self._used: Collection[int] = ()
        self._marked: Collection[int] = ()

    def show_spots(self, stock: Stock, used: Collection[int], marked: Collection[int]) -> None:
        self._stock, self._used, self._marked = stock, used, marked
        self.update()

    def paint_marks(self, painter: QPainter, page: QRectF) -> None:
        if self._stock is not None:
            for spot in range(self._stock.per_page):
                self._paint_spot(painter, page, self._stock, spot)

    def _paint_spot(self, painter: QPainter, page: QRectF, stock: Stock, spot: int) -> None:
        theme = self.theme
        x, y = stock.corner(spot)
        box = QRectF(
            page.left() + x * self.scale,
            page.bottom() - (y + stock.badge_height) * self.scale,
            stock.badge_width * self.scale,
            stock.badge_height * self.scale,
        )
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawRect(box)
        if spot in self._used:
            painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, 3, 3)
            painter.setFont(theme.tokens.font("caption"))
            painter.setPen(QPen(Qt.GlobalColor.darkGray))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tr("used"))
        elif spot in self._marked:
            painter.setPen(QPen(theme.outcome("needs_approval").edge, 2))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 5, 5)


class PagePreview(PaperPreview):
    """Shows one page of a stock."""

    def __init__(self, theme: Theme) -> None:
        self._badges = _BadgeSheet(theme)
        super().__init__(theme, self._badges)

    def show_page(self, stock: Stock, used: Collection[int], marked: Collection[int]) -> None:
        """Show a page of a stock: spots that are used already, spots to look at. The picture follows."""
        self._badges.show_spots(stock, used, marked)
        self.show_paper((stock.page_width, stock.page_height))

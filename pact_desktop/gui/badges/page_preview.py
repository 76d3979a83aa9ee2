"""The page as it will be printed, with the places that are used already and marks on what to look at."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.stock import Stock

_POINTS = 72
_MARGIN = 20
_RENDER_AFTER_MS = 120


class _Sheet(QWidget):
    """Paints one page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._stock: Stock | None = None
        self._used: Collection[int] = ()
        self._marked: Collection[int] = ()
        self.scale = 1.0

    def show_page(self, stock: Stock, used: Collection[int], marked: Collection[int]) -> None:
        self._stock, self._used, self._marked = stock, used, marked
        self.update()

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        stock = self._stock
        if stock is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = QRectF(0, 0, stock.page_width * self.scale, stock.page_height * self.scale)
        page.moveCenter(QRectF(self.rect()).center())
        page.moveTopLeft(QPointF(round(page.left()), round(page.top())))
        painter.fillRect(page, Qt.GlobalColor.white)
        if self._image is not None:
            painter.drawImage(page, self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.drawRect(page)
        for spot in range(stock.per_page):
            self._paint_spot(painter, page, stock, spot)

    def _paint_spot(self, painter: QPainter, page: QRectF, stock: Stock, spot: int) -> None:
        theme = self._theme
        x, y = stock.corner(spot)
        box = QRectF(
            page.left() + x * self.scale,
            page.bottom() - (y + stock.cell_height) * self.scale,
            stock.badge_width * self.scale,
            stock.cell_height * self.scale,
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


class PagePreview(QScrollArea):
    """``picture_wanted`` carries the resolution in pixels an inch that the page is to be drawn in."""

    picture_wanted = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stock: Stock | None = None
        self._fits = True
        self._sheet = _Sheet(theme)
        self.setWidget(self._sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("The page as it will be printed"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_RENDER_AFTER_MS)
        self._timer.timeout.connect(self._ask)

    def show_page(self, stock: Stock, used: Collection[int], marked: Collection[int]) -> None:
        """Show a page of a stock: spots that are used already, spots to look at. The picture follows."""
        self._stock = stock
        self._sheet.show_page(stock, used, marked)
        self._fit()
        self._ask()

    def show_image(self, image: QImage | None) -> None:
        """Show the page's picture; None shows white paper."""
        self._sheet.show_image(image)

    def set_fits(self, fits: bool) -> None:
        """Show the whole page, or its real size."""
        self._fits = fits
        self._fit()
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._timer.start()

    def _fit(self) -> None:
        stock = self._stock
        if stock is None:
            return
        room = self.viewport().size()
        margin = self._theme.px(_MARGIN)
        if self._fits:
            across = (room.width() - 2 * margin) / stock.page_width
            down = (room.height() - 2 * margin) / stock.page_height
            largest = self.logicalDpiX() / _POINTS * 2
            self._sheet.scale = max(min(across, down, largest), 0.05)
            self._sheet.resize(room)
        else:
            self._sheet.scale = self.logicalDpiX() / _POINTS
            page = QSize(
                round(stock.page_width * self._sheet.scale) + 2 * margin,
                round(stock.page_height * self._sheet.scale) + 2 * margin,
            )
            self._sheet.resize(page.expandedTo(room))
        self._sheet.update()

    def _ask(self) -> None:
        if self._stock is not None:
            self.picture_wanted.emit(self._sheet.scale * _POINTS * self.devicePixelRatioF())

"""A page of paper as it will be printed, fitted to the space or in its real size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pact_desktop.gui.style.theme import Theme

POINTS = 72
"""Points in an inch."""

_MARGIN = 20
_RENDER_AFTER_MS = 120


class PaperSheet(QWidget):
    """Paints one page. What is marked on it is painted by ``paint_marks`` of a subclass."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.scale = 1.0
        """Pixels a point."""
        self._image: QImage | None = None
        self._size: tuple[float, float] | None = None

    def show_size(self, size: tuple[float, float]) -> None:
        """Show paper of this width and height in points."""
        self._size = size
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """Show what is printed on it; None shows white paper."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._size is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = QRectF(0, 0, self._size[0] * self.scale, self._size[1] * self.scale)
        page.moveCenter(QRectF(self.rect()).center())
        page.moveTopLeft(QPointF(round(page.left()), round(page.top())))
        painter.fillRect(page, Qt.GlobalColor.white)
        if self._image is not None:
            painter.drawImage(page, self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour("edge"), 1))
        painter.drawRect(page)
        self.paint_marks(painter, page)

    def paint_marks(self, painter: QPainter, page: QRectF) -> None:
        """Paint over the page, which lies there; nothing by default."""


class PaperPreview(QScrollArea):
    """``picture_wanted`` carries the resolution in pixels an inch that the page is to be drawn in."""

    picture_wanted = Signal(float)

    def __init__(self, theme: Theme, sheet: PaperSheet | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._size: tuple[float, float] | None = None
        self._fits = True
        self._sheet = sheet or PaperSheet(theme)
        self._sheet.setProperty("kind", "scrolled")
        self.setWidget(self._sheet)
        self.viewport().setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("The page as it will be printed"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_RENDER_AFTER_MS)
        self._timer.timeout.connect(self._ask)

    def show_paper(self, size: tuple[float, float]) -> None:
        """Show a page of this width and height in points. Its picture is asked for, and follows."""
        self._size = size
        self._sheet.show_size(size)
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
        if self._size is None:
            return
        width, height = self._size
        room = self.viewport().size()
        margin = self._theme.px(_MARGIN)
        if self._fits:
            across = (room.width() - 2 * margin) / width
            down = (room.height() - 2 * margin) / height
            largest = self.logicalDpiX() / POINTS * 2
            self._sheet.scale = max(min(across, down, largest), 0.05)
            self._sheet.resize(room)
        else:
            self._sheet.scale = self.logicalDpiX() / POINTS
            page = QSize(
                round(width * self._sheet.scale) + 2 * margin, round(height * self._sheet.scale) + 2 * margin
            )
            self._sheet.resize(page.expandedTo(room))
        self._sheet.update()

    def _ask(self) -> None:
        if self._size is not None:
            self.picture_wanted.emit(self._sheet.scale * POINTS * self.devicePixelRatioF())

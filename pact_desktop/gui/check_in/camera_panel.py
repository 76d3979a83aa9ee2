"""The camera's picture on the ready screen, with the codes that were found outlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.style.theme import Theme

Corners = Sequence[tuple[float, float]]
"""The four corners of a code, in parts of the picture's width and height."""

_CORNER = 0.28
"""How much of each side of a code its corner marks take."""


class CameraPicture(QWidget):
    """Paints the newest frame mirrored, as a mirror shows it, to 4:3; without one, a quiet ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._frame: QImage | None = None
        self._codes: Sequence[Corners] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_frame(self, frame: QImage | None, codes: Sequence[Corners] = ()) -> None:
        """Show a frame with the codes found in it; None shows that there is no picture."""
        self._frame, self._codes = frame, codes
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(440), self._theme.px(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(90))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width * 3 // 4

    def picture_box(self) -> QRectF:
        """Where the picture stands: as wide as there is room, to 4:3."""
        width = min(float(self.width()), self.height() * 4 / 3)
        box = QRectF(0, 0, width, width * 3 / 4)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = self.picture_box()
        radius = theme.tokens.radius("field_large")
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.setClipPath(path)
        if self._frame is None:
            painter.fillRect(box, theme.colour("sunken"))
            side = theme.px(52)
            middle = QRectF(0, 0, side, side)
            middle.moveCenter(box.center())
            theme.paint_icon(painter, "camera-off", theme.colour("text_muted"), middle, self)
            return
        self._paint_frame(painter, box, self._frame)
        for corners in self._codes:
            self._paint_corners(painter, box, corners)

    def _paint_frame(self, painter: QPainter, box: QRectF, frame: QImage) -> None:
        scale = max(box.width() / frame.width(), box.height() / frame.height())
        target = QRectF(0, 0, frame.width() * scale, frame.height() * scale)
        target.moveCenter(box.center())
        painter.save()
        painter.translate(2 * target.center().x(), 0)
        painter.scale(-1, 1)
        painter.drawImage(target, frame)
        painter.restore()

    def _paint_corners(self, painter: QPainter, box: QRectF, corners: Corners) -> None:
        pen = QPen(self._theme.colour("accent"), self._theme.px(4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [QPointF(box.right() - x * box.width(), box.top() + y * box.height()) for x, y in corners]
        for index, corner in enumerate(points):
            before, after = points[index - 1], points[(index + 1) % len(points)]
            arm = QPolygonF(
                [corner + (before - corner) * _CORNER, corner, corner + (after - corner) * _CORNER]
            )
            painter.drawPolyline(arm)


class CameraPanel(QWidget):
    """The picture with one line of words below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.picture = CameraPicture(theme)
        self._icon = IconLabel(theme, "camera", 16)
        self._words = Text(theme, "", "small", "text_muted")
        column = rows(theme, self, gap=11)
        column.addStretch(1)
        column.addWidget(self.picture, 0)
        row = columns(theme, gap=7)
        row.addStretch()
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addStretch()
        column.addLayout(row)
        column.addStretch(1)
        self.show_no_camera()

    def show_preview(self, picture: object, outlines: Sequence[Corners]) -> None:
        """Show a picture with the outlines of its codes, or that there is none."""
        if isinstance(picture, QImage):
            self.picture.show_frame(picture, outlines)
            self.show_reading()
        else:
            self.show_no_camera()

    def show_reading(self) -> None:
        """Say that the camera reads."""
        self._icon.set_icon("camera", "text_muted")
        self._words.setText(self.tr("The camera reads all the time, several badges at once"))

    def show_no_camera(self) -> None:
        """Say that there is none, and that the desk goes on without."""
        self.picture.show_frame(None)
        self._icon.set_icon("camera-off", "text_muted")
        self._words.setText(self.tr("No camera. The handheld and typing still work."))

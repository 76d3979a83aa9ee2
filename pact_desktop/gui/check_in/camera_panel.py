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

_CORNER = 0.22
"""How much of each side of the outline its corner marks take."""
_AROUND = 1.28
"""The outline is so much larger than the code: it runs along the white border and hides nothing of it."""


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
        target = _filled(box, self._frame.size())
        self._paint_frame(painter, target, self._frame)
        for corners in self._codes:
            self._paint_corners(painter, target, corners)

    def _paint_frame(self, painter: QPainter, target: QRectF, frame: QImage) -> None:
        painter.save()
        painter.translate(2 * target.center().x(), 0)
        painter.scale(-1, 1)
        painter.drawImage(target, frame)
        painter.restore()

    def _paint_corners(self, painter: QPainter, target: QRectF, corners: Corners) -> None:
        pen = QPen(self._theme.colour("accent"), self._theme.px(4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [
            QPointF(target.right() - x * target.width(), target.top() + y * target.height())
            for x, y in corners
        ]
        middle = QPolygonF(points).boundingRect().center()
        points = [middle + (point - middle) * _AROUND for point in points]
        for index, corner in enumerate(points):
            before, after = points[index - 1], points[(index + 1) % len(points)]
            arm = QPolygonF(
                [corner + (before - corner) * _CORNER, corner, corner + (after - corner) * _CORNER]
            )
            painter.drawPolyline(arm)


def _filled(box: QRectF, frame: QSize) -> QRectF:
    """Where a frame stands that fills the box; what is wider or higher than the box is cut off by it."""
    scale = max(box.width() / frame.width(), box.height() / frame.height())
    target = QRectF(0, 0, frame.width() * scale, frame.height() * scale)
    target.moveCenter(box.center())
    return target


class CameraPanel(QWidget):
    """The picture with one line of words below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.picture = CameraPicture(theme)
        self._icon = IconLabel(theme, "camera", 16)
        self.words = Text(theme, "", "small", "text_muted")
        self._is_dark = False
        column = rows(theme, self, gap=11)
        column.addStretch(1)
        column.addWidget(self.picture, 0)
        row = columns(theme, gap=7)
        row.addStretch()
        row.addWidget(self._icon)
        row.addWidget(self.words)
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

    def set_dark(self, is_dark: bool) -> None:
        """Say from now on that it is too dark to read well, or no more."""
        self._is_dark = is_dark

    def show_reading(self) -> None:
        """Say that the camera reads, and what would help it."""
        if self._is_dark:
            self._say("alert-triangle", self.tr("Too dark to read well. More light on the badge helps."))
        else:
            self._say("camera", self.tr("The camera reads all the time, several badges at once"))

    def show_no_camera(self) -> None:
        """Say that there is none, and that the desk goes on without."""
        self.picture.show_frame(None)
        self._say("camera-off", self.tr("No camera. The handheld and typing still work."))

    def _say(self, icon: str, sentence: str) -> None:
        if sentence != self.words.text():
            self._icon.set_icon(icon, "text_muted")
            self.words.setText(sentence)

"""The badge as it will be printed, with handles: elements are moved and sized by mouse and keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QImage, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from pact_desktop.gui.layout_editor.model import LEAST_SIDE, LayoutModel
from pact_desktop.gui.layout_editor.part_words import part_words
from pact_desktop.gui.layout_editor.snapping import Grip, Snapped, dragged, snapped
from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.layout_edit import Part, parts
from pact_desktop.paper.place import Rectangle

STEP = 72 / 25.4 / 2
"""Half a millimetre in points: one press of an arrow key."""
LARGE_STEP = 10 * STEP

_HANDLE = 9
_REACH = 6
"""Pixels within which an edge is drawn to a line."""
_MARGIN = 28
_DRAW_AFTER_MS = 90

_GRIPS = tuple(Grip(across, up) for across in (-1, 0, 1) for up in (-1, 0, 1) if across or up)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


@dataclass(slots=True)
class _Drag:
    """A movement of the mouse that is under way."""

    part: Part
    grip: Grip
    start: QPointF
    rectangle: Rectangle
    now: Snapped


class LayoutCanvas(QGraphicsView):
    """Shows a ``LayoutModel``; the scene counts in points from the badge's upper left corner."""

    changed = Signal()
    """The model was changed, or another element chosen, by mouse or keys."""
    picture_wanted = Signal(float)
    """The resolution in dots to the inch that the badge is to be drawn in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model: LayoutModel | None = None
        self._drag: _Drag | None = None
        self._scene = QGraphicsScene(self)
        self._paper = QGraphicsPixmapItem()
        self._paper.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._paper)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(QBrush(Qt.BrushStyle.NoBrush))
        self.setStyleSheet("background: transparent")
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("The badge as it will be printed"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAW_AFTER_MS)
        self._timer.timeout.connect(self._ask)
        theme.changed.connect(self.viewport().update)

    def show_model(self, model: LayoutModel) -> None:
        """Show the layout as it stands; its picture follows."""
        self._model = model
        self._fit()
        words = part_words(model.layout, model.chosen) if model.chosen else self.tr("Nothing is chosen")
        self.setAccessibleDescription(words)
        self._timer.start()
        self.viewport().update()

    def show_picture(self, image: QImage) -> None:
        """Show the badge's picture."""
        model = self._model
        if model is not None:
            self._paper.setPixmap(QPixmap.fromImage(image))
            self._paper.setScale(model.stock.badge_width / max(image.width(), 1))
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._timer.start()

    # Painting

    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        if self._model is None:
            return
        painter.fillRect(self._badge(), Qt.GlobalColor.white)
        painter.setPen(self._pen("edge"))
        painter.drawRect(self._badge())

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        model = self._model
        if model is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for part in parts(model.layout):
            if part != model.chosen:
                painter.setPen(self._pen("border", Qt.PenStyle.DashLine))
                painter.drawRect(self._box(model.rectangle(part)))
        if model.chosen is not None:
            self._paint_chosen(painter, model, model.chosen)

    def _paint_chosen(self, painter: QPainter, model: LayoutModel, part: Part) -> None:
        drag = self._drag
        now = drag.now.rectangle if drag else model.rectangle(part)
        if drag is not None:
            self._paint_guides(painter, drag.now)
        painter.setPen(self._pen("danger" if model.problem else "accent", width=2))
        painter.drawRect(self._box(now))
        painter.setBrush(self._theme.colour("surface"))
        side = _HANDLE / self._scale
        for grip in _GRIPS:
            middle = self._handle(now, grip)
            painter.drawRect(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))

    def _paint_guides(self, painter: QPainter, now: Snapped) -> None:
        painter.setPen(self._pen("accent", Qt.PenStyle.DotLine))
        badge = self._badge()
        for x in now.upright:
            painter.drawLine(QPointF(x, badge.top()), QPointF(x, badge.bottom()))
        for y in now.lying:
            down = badge.height() - y
            painter.drawLine(QPointF(badge.left(), down), QPointF(badge.right(), down))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        model = self._model
        if model is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus()
        at = self.mapToScene(event.position().toPoint())
        grip = self._grip_at(at)
        if grip is None:
            model.choose(self._part_at(at))
            grip = Grip()
            self.changed.emit()
        if model.chosen is not None:
            now = model.rectangle(model.chosen)
            self._drag = _Drag(model.chosen, grip, at, now, Snapped(now))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, drag, model = self.mapToScene(event.position().toPoint()), self._drag, self._model
        if drag is None or model is None:
            self._show_cursor(at)
            return
        move = at - drag.start
        if max(abs(move.x()), abs(move.y())) * self._scale < 3 and drag.now.rectangle == drag.rectangle:
            return  # a click is not a movement
        moved = dragged(drag.rectangle, drag.grip, move.x(), -move.y(), LEAST_SIDE)
        drag.now = Snapped(moved)
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            others = [model.rectangle(part) for part in parts(model.layout) if part != drag.part]
            badge = Rectangle(0, 0, model.stock.badge_width, model.stock.badge_height)
            drag.now = snapped(moved, drag.grip, others, badge, _REACH / self._scale)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is not None and self._model is not None and drag.now.rectangle != drag.rectangle:
            self._model.put(drag.part, drag.now.rectangle)
            self.changed.emit()
        self.viewport().update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self._model
        if model is None or not self._act(model, event):
            super().keyPressEvent(event)
            return
        event.accept()
        self.changed.emit()

    def event(self, event: QEvent) -> bool:
        """Tab goes through the elements, and after the last one on to the next widget."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if step is not None and self._step(step):
                event.accept()
                return True
        return super().event(event)

    def _step(self, step: int) -> bool:
        model = self._model
        every = parts(model.layout) if model else []
        if model is None or model.chosen not in every or model.chosen == every[-1 if step > 0 else 0]:
            return False
        model.choose_next(step)
        self.changed.emit()
        return True

    def _act(self, model: LayoutModel, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        arrow = _ARROWS.get(key)
        if arrow is not None and model.chosen is not None:
            step = LARGE_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else STEP
            across, up = arrow[0] * step, arrow[1] * step
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                model.grow(across, -up)
            else:
                model.nudge(across, up)
            return True
        if arrow is not None or key == Qt.Key.Key_Space:
            model.choose_next(1)
            return True
        if key == Qt.Key.Key_Escape and model.chosen is not None:
            model.choose(None)
            return True
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and model.chosen is not None:
            model.remove()
            return True
        return False

    # Places

    @property
    def _scale(self) -> float:
        """Pixels a point."""
        return max(self.transform().m11(), 0.01)

    def _badge(self) -> QRectF:
        model = self._model
        return QRectF(0, 0, model.stock.badge_width, model.stock.badge_height) if model else QRectF()

    def _box(self, rectangle: Rectangle) -> QRectF:
        height = self._badge().height()
        return QRectF(rectangle.x, height - rectangle.top, rectangle.width, rectangle.height)

    def _handle(self, rectangle: Rectangle, grip: Grip) -> QPointF:
        box = self._box(rectangle)
        x = {-1: box.left(), 0: box.center().x(), 1: box.right()}[grip.across]
        y = {-1: box.bottom(), 0: box.center().y(), 1: box.top()}[grip.up]
        return QPointF(x, y)

    def _grip_at(self, at: QPointF) -> Grip | None:
        model = self._model
        if model is None or model.chosen is None:
            return None
        near = _HANDLE / self._scale
        for grip in _GRIPS:
            away = self._handle(model.rectangle(model.chosen), grip) - at
            if max(abs(away.x()), abs(away.y())) <= near:
                return grip
        return None

    def _part_at(self, at: QPointF) -> Part | None:
        """The smallest element under the mouse: what lies on a large one can always be reached."""
        model = self._model
        if model is None:
            return None
        here = [part for part in parts(model.layout) if self._box(model.rectangle(part)).contains(at)]
        areas = {part: model.rectangle(part).width * model.rectangle(part).height for part in here}
        return min(here, key=areas.__getitem__, default=None)

    def _show_cursor(self, at: QPointF) -> None:
        grip = self._grip_at(at)
        cursor = Qt.CursorShape.ArrowCursor
        if grip is not None:
            cursor = {
                (1, 0): Qt.CursorShape.SizeHorCursor,
                (0, 1): Qt.CursorShape.SizeVerCursor,
            }.get((abs(grip.across), abs(grip.up)), Qt.CursorShape.SizeFDiagCursor)
            if grip.across * grip.up > 0:
                cursor = Qt.CursorShape.SizeBDiagCursor
        elif self._part_at(at) is not None:
            cursor = Qt.CursorShape.SizeAllCursor
        self.viewport().setCursor(cursor)

    def _fit(self) -> None:
        margin = self._theme.px(_MARGIN) / self._scale
        badge = self._badge()
        if not badge.isEmpty():
            self._scene.setSceneRect(badge.adjusted(-margin, -margin, margin, margin))
            room, margins = self.viewport().rect(), 2 * self._theme.px(_MARGIN)
            scale = min(
                (room.width() - margins) / badge.width(), (room.height() - margins) / badge.height(), 4.0
            )
            self.resetTransform()
            self.scale(max(scale, 0.1), max(scale, 0.1))
            self.centerOn(badge.center())

    def _ask(self) -> None:
        self.picture_wanted.emit(72 * self._scale * self.devicePixelRatioF())

    def _pen(self, colour: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine, width: float = 1) -> QPen:
        pen = QPen(self._theme.colour(colour), width, style)
        pen.setCosmetic(True)
        return pen

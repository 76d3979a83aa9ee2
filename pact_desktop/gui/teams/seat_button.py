"""A seat of a card: a person who can be opened, dragged and acted on, or a free place that can be given."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pact_desktop.gui.components.seat import paint_seat
from pact_desktop.gui.components.text import plain_tip
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.teams.view_model import SeatView

PERSON = "application/x-pact-attendee"
"""The MIME type of a dragged person: the attendee's id."""

_SIDE, _ROOM = 36, 42
"""The circle, and the place that it stands in, in px at the base text size."""


class SeatButton(QAbstractButton):
    """Pressed, it asks for the person's menu (or, a free place, for a person); Enter opens the person's form,
    Delete takes the person out."""

    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    """An attendee's id, and where on the screen the menu is to be."""
    out_wanted = Signal(str)
    person_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seat: SeatView | None = None
        self._pressed_at: QPoint | None = None
        self.setProperty("ownFocusEdge", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._ask)
        theme.changed.connect(self.updateGeometry)

    @property
    def attendee_id(self) -> str:
        """Whose seat it is; empty for a free place."""
        return self._seat.attendee_id if self._seat else ""

    def show_seat(self, seat: SeatView | None) -> None:
        """Show a person, or a free place."""
        if seat != self._seat or not self.accessibleName():
            self._seat = seat
            words = seat.words if seat else self.tr("Free place")
            self.setAccessibleName(words)
            self.setToolTip(plain_tip(words))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_ROOM), self._theme.px(_ROOM))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_place(painter, self._theme, QRectF(self.rect()), self._seat, self)
        if self.hasFocus():
            line = self._theme.tokens.size("focus_ring")
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), line))
            inset = line / 2
            painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, person = event.key(), self.attendee_id
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if person:
                self.opened.emit(person)
            else:
                self.person_wanted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and person:
            self.out_wanted.emit(person)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the card's
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._ask()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = QApplication.startDragDistance()
        if self._pressed_at is None or not self.attendee_id:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() >= far:
            self._pressed_at = None
            self.setDown(False)
            self._drag()

    def _ask(self) -> None:
        if self.attendee_id:
            self.menu_wanted.emit(self.attendee_id, self.mapToGlobal(QPoint(0, self.height())))
        else:
            self.person_wanted.emit()

    def _drag(self) -> None:
        data = QMimeData()
        data.setData(PERSON, QByteArray(self.attendee_id.encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self.rect().center())
        drag.exec(Qt.DropAction.MoveAction)


def paint_place(
    painter: QPainter, theme: Theme, room: QRectF, seat: SeatView | None, widget: QWidget
) -> None:
    """Paint a person's circle into the middle of ``room``, or the dashed one of a free place."""
    side = theme.px(_SIDE)
    circle = QRectF(0, 0, side, side)
    circle.moveCenter(room.center())
    if seat is not None:
        paint_seat(painter, theme, circle, seat.letters, seat.is_in)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
    icon = QRectF(0, 0, theme.px(16), theme.px(16))
    icon.moveCenter(circle.center())
    theme.paint_icon(painter, "plus", theme.colour("text_muted"), icon, widget)

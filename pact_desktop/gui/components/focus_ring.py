"""The focus ring: one widget over the window that follows the widget with the focus.

A style sheet cannot draw outside of a widget, and a ring two pixels away from a button must. Fields do not
get a ring: their own edge grows.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QWidget,
)
from shiboken6 import isValid

from pact_desktop.gui.style.theme import Theme

_FOLLOWED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class FocusRing(QWidget):
    """Draws itself around the focus widget of its window, above everything, transparent to the mouse."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._followed: QWidget | None = None
        self._watched: list[QWidget] = []
        """The one that is followed and what it stands in, any of which may move."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        theme.changed.connect(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._theme.tokens.size("focus_ring")
        painter.setPen(QPen(self._theme.colour("focus"), line))
        radius = self._theme.tokens.radius("control") + self._reach() - line / 2
        inset = line / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._followed is not None:
            self._followed.destroyed.disconnect(self._lose)
        self._watch(None)
        wanted = isinstance(now, QAbstractButton) and now.window() is self.window()
        wanted = wanted and not (now is not None and now.property("ownFocusEdge"))
        self._followed = now if wanted else None
        if self._followed is not None:
            self._followed.destroyed.connect(self._lose)
        self._watch(self._followed)
        self._place()

    def _watch(self, followed: QWidget | None) -> None:
        """Hear of moves of a widget and of what it stands in; of nothing else any more."""
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched = []
        while followed is not None and followed is not self.window():
            followed.installEventFilter(self)
            self._watched.append(followed)
            followed = followed.parentWidget()

    def _lose(self) -> None:
        self._followed = None
        self.hide()

    def _place(self) -> None:
        followed = self._followed
        if followed is None or not followed.isVisible():
            self.hide()
            return
        reach = self._reach()
        corner = followed.mapTo(self.window(), QPoint(0, 0))
        around = QRect(corner, followed.size())
        self.setGeometry(around.adjusted(-reach, -reach, reach, reach))
        self.raise_()
        self.show()
        self.update()

    def _reach(self) -> int:
        return self._theme.tokens.size("focus_ring") + self._theme.tokens.size("focus_gap")

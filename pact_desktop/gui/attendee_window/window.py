"""The window for the attendees, on a second screen: it follows the check-in screen's results."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.attendee_window.foot import AttendeeFoot
from pact_desktop.gui.attendee_window.scene import AttendeeScene
from pact_desktop.gui.attendee_window.view_model import AttendeeState, AttendeeView, attendee_view
from pact_desktop.gui.check_in.view_model import CardView
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.context import Context

STAYS_SECONDS = 20
"""After that a name is taken off the screen, so that it is not left standing for whoever comes next."""


class AttendeeWindow(QWidget):
    """Emits ``closed`` when a person closes it."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._locked = False
        self.scene = AttendeeScene(context.theme)
        self.foot = AttendeeFoot(context)
        self.setWindowTitle(self.tr("{title} – for attendees").format(title=context.file.convening.title))
        column = rows(context.theme, self)
        column.addWidget(self.scene, 1)
        column.addWidget(self.foot)
        self.resize(context.theme.px(960), context.theme.px(540))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_SECONDS * 1000)
        self._timer.timeout.connect(lambda: self.show_result(None))
        context.result_shown.connect(self.show_result)

    def show_result(self, card: CardView | None) -> None:
        """Show what the attendee may see of a result; None is ready for the next."""
        view = attendee_view(card, self._context.file.convening, self._context.day)
        if self._locked and view.state is AttendeeState.READY:
            view = AttendeeView(AttendeeState.MOMENT)
        self.scene.show_view(view)
        if view.state is AttendeeState.WELCOME:
            self._timer.start()
        else:
            self._timer.stop()

    def set_locked(self, locked: bool) -> None:
        """A locked desk takes nobody: ask for a moment."""
        self._locked = locked
        self.show_result(None)

    def place(self, desk: QWidget, screen_name: str) -> None:
        """Show it whole on the screen of that name, else on one without the desk, else as a window."""
        screen = second_screen(desk.screen(), screen_name)
        if screen is None:
            self.show()
            return
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.foot.set_day_visible(self.width() >= self._context.theme.tokens.breakpoint("rail"))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._context.theme.colour("background"))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def second_screen(desk: QScreen, name: str) -> QScreen | None:
    """The screen of that name, else the first that is not the desk's; None if there is only one."""
    screens = QGuiApplication.screens()
    named = next((one for one in screens if one.name() == name), None)
    return named or next((one for one in screens if one is not desk), None)

"""The kiosk's window: the attendees' scene with a field for the own name; only a PIN leads out of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.attendee_window.foot import AttendeeFoot
from pact_desktop.gui.attendee_window.scene import AttendeeScene
from pact_desktop.gui.attendee_window.view_model import AttendeeState, AttendeeView, attendee_view, words
from pact_desktop.gui.check_in.desk import CheckInDesk
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.view_model import CardView
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.field import SearchField
from pact_desktop.gui.components.panel import clear, columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.kiosk.leave import LeaveBand
from pact_desktop.gui.kiosk.names import KioskName
from pact_desktop.gui.kiosk.presenter import KioskPresenter
from pact_desktop.gui.phrases import wording
from pact_desktop.operations.operators import Operator, check_pin

_RESULT_MS = 8_000
_TYPED_MS = 20_000


class _NameButton(Button):
    """A name to choose, large enough for a finger and a tablet's distance."""

    def words_font(self) -> QFont:
        return self._theme.tokens.font("heading", 600)


class KioskWindow(QWidget):
    """The view of ``KioskPresenter``; emits ``left`` with the name of the operator who ended it."""

    left = Signal(str)

    def __init__(self, context: Context, finder: Finder) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._may_close = False
        self.setObjectName("window")
        self.setWindowTitle(context.file.convening.title)
        desk = CheckInDesk(context.file, context.session, finder, wording(context.at_venue))
        self.presenter = KioskPresenter(
            context.file, desk, finder, self, context.workers.serving(self), context.desk_day
        )
        self.field = SearchField(theme, words()[0].search)
        self.field.textEdited.connect(self._typed)
        self.field.setMaximumWidth(theme.px(760))
        self.scene = AttendeeScene(theme, kiosk=True)
        self._names = QWidget()
        self._list = rows(theme, self._names, gap=10)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.scene)
        self._stack.addWidget(self._names)
        self.leave = LeaveBand(theme)
        self.leave.pin_given.connect(self._check)
        self.leave.cancelled.connect(self.field.setFocus)
        self.foot = AttendeeFoot(context)
        self._leave_button = Button(theme, self.tr("Leave"), "quiet", icon="lock", height="hit_min_desk")
        self._leave_button.clicked.connect(self.ask_to_leave)
        self.foot.add(self._leave_button)
        self._column = rows(theme, self)
        line = columns(theme)
        line.addWidget(self.field, 100)
        line.addStretch(1)
        self._head = rows(theme)
        self._head.addLayout(line)
        self._column.addLayout(self._head)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self.leave)
        self._column.addWidget(self.foot)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.start_again)
        self.start_again()

    def scan(self, text: str) -> None:
        """A badge was read."""
        self.presenter.scan(text)

    def start_again(self) -> None:
        """Be ready for the next person; nothing of the last one stays."""
        self._timer.stop()
        self.field.clear()
        self.presenter.search("")
        self.scene.show_view(AttendeeView())
        self.update()
        self._stack.setCurrentWidget(self.scene)
        if not self.leave.isVisible():
            self.field.setFocus()

    def show_result(self, card: CardView) -> None:
        self._show_view(attendee_view(card, self._context.file.convening, self._context.day))

    def ask_for_help(self) -> None:
        self._show_view(AttendeeView(AttendeeState.MOMENT))

    def show_names(self, names: Sequence[KioskName], text: str) -> None:
        clear(self._list)
        for name in names:
            self._list.addWidget(self._name_button(name))
        if not names:
            theme = self._context.theme
            for one, ink in zip(words(), ("text", "text_muted"), strict=True):
                self._list.addWidget(Text(theme, one.type_on, "title", ink, weight=500, wrap=True))
        self._list.addStretch()
        self._stack.setCurrentWidget(self._names if text.strip() else self.scene)

    def sound(self, outcome: str) -> None:
        self._context.devices.play(outcome)

    def ask_to_leave(self) -> None:
        """Ask for a PIN; if nobody has one any more, nobody is shut in."""
        if self._context.session.can_lock:
            self.leave.start()
        else:
            self.pin_known(None)

    def pin_known(self, operator: Operator | None) -> None:
        """The PIN is an operator's: the kiosk ends."""
        self.end()
        self.left.emit(operator.name if operator else "")

    def failed(self, problem: BaseException) -> None:
        """The PIN is nobody's; what nobody foresaw is raised."""
        self.leave.pin.show_problem(str(problem.args[0]))
        if not isinstance(problem, UserError):
            raise problem

    def end(self) -> None:
        """Close without a PIN: the program ends."""
        self._timer.stop()
        self._may_close = True
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.text().isprintable() and event.text() and not self.leave.isVisible():
            self.field.setFocus()
            self.field.setText(self.field.text() + event.text())
            self._typed(self.field.text())
        elif not event.text().isprintable():
            self.start_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            event.ignore()
            self.ask_to_leave()
            return
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme
        narrow = self.width() < theme.tokens.breakpoint("rail")
        side = round(96 * self.width() / 1280)  # as far in as the scene's words
        self._head.setContentsMargins(side, theme.px(12 if narrow else 32), side, 0)
        self._list.setContentsMargins(side, theme.px(16), side, theme.px(16))
        self.foot.set_day_visible(not narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.scene.ground)

    def _show_view(self, view: AttendeeView) -> None:
        self.field.clear()
        self.scene.show_view(view)
        self._stack.setCurrentWidget(self.scene)
        self.update()
        self._timer.start(_RESULT_MS)

    def _typed(self, text: str) -> None:
        self._timer.start(_TYPED_MS)
        self.presenter.search(text)

    def _name_button(self, name: KioskName) -> QWidget:
        theme = self._context.theme
        words_of_it = ", ".join(part for part in (name.name, name.county) if part)
        button = _NameButton(theme, words_of_it.replace("&", "&&"), icon="id", height="search_row")
        button.clicked.connect(partial(self.presenter.choose, name.attendee_id))
        return button

    def _check(self, pin: str) -> None:
        self._context.workers.read(partial(check_pin, self._context.file, pin), self, "pin_known")

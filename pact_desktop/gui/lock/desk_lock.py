"""Locks and unlocks a desk's window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.focus_ring import FocusRing
from pact_desktop.gui.components.message import MessageBar
from pact_desktop.gui.context import Context
from pact_desktop.gui.lock.idle_watch import IdleWatch
from pact_desktop.gui.lock.lock_screen import LockScreen
from pact_desktop.operations.operators import Operator, check_pin

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class DeskLock(QObject):
    """Emits ``changed`` with whether the desk is locked, ``unlocked_by`` with the operator's name.

    While it is locked every other part of the window and every dialog over it is hidden, so that no key and
    no screen reader finds them. Whoever owns the window drops scans while ``is_locked``.
    """

    changed = Signal(bool)
    unlocked_by = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.is_locked = False
        self.screen = LockScreen(context.theme, context.file.convening.title, context.now, window)
        self.screen.pin.given.connect(self._try)
        self.watch = IdleWatch(self)
        self.watch.idle.connect(self.lock)
        self._hidden: list[QWidget] = []
        self._watching = True
        context.session_changed.connect(self.apply)

    def apply(self) -> None:
        """Take over the settings and whether PINs are set."""
        session = self._context.session
        watches = session.can_lock and self._watching
        self.watch.watch(self._context.settings.idle_minutes if watches else 0)
        if self.is_locked and not session.can_lock:
            self._unlock()
        elif self._context.settings.locked and session.can_lock and self._watching:
            self.lock()  # the program was closed while it was locked

    def set_watching(self, watching: bool) -> None:
        """Watch for idle time, or leave that while a kiosk stands in the desk's place."""
        self._watching = watching
        self.apply()

    def stop(self) -> None:
        """Watch no more, before the window closes."""
        self.set_watching(False)
        self._context.session_changed.disconnect(self.apply)

    def lock(self) -> None:
        """Lock the desk, or say why it cannot be."""
        if self.is_locked:
            return
        if not self._context.session.can_lock:
            self._context.tell(self.tr("To lock this desk, give an operator a PIN under Settings."), "lock")
            return
        self.is_locked = self._context.settings.locked = True
        self._context.session.leave()
        self._hide_all()
        self._window.activateWindow()  # a dialog that was hidden may have been the active one
        self.screen.show()
        self.changed.emit(True)

    def pin_known(self, operator: Operator) -> None:
        """The PIN is somebody's: go on where the desk was left."""
        self.screen.pin.known()
        self._unlock()
        self.unlocked_by.emit(operator.name)

    def failed(self, problem: BaseException) -> None:
        """The PIN is nobody's; what nobody foresaw is raised."""
        self.screen.pin.show_problem(str(problem.args[0]))
        if not isinstance(problem, UserError):
            raise problem

    def _try(self, pin: str) -> None:
        self._context.workers.read(partial(check_pin, self._context.file, pin), self, "pin_known")

    def _unlock(self) -> None:
        self.is_locked = self._context.settings.locked = False
        self.screen.hide()
        self._show_all()
        self.changed.emit(False)

    def _hide_all(self) -> None:
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            popup = QApplication.activePopupWidget()
        inside = self._window.findChildren(QWidget, options=_DIRECT)
        dialogs = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog))
        shown = {one for one in (*inside, *dialogs) if not one.isHidden() and one is not self.screen}
        for widget in shown:
            widget.hide()
        self._hidden = [one for one in shown if not isinstance(one, MessageBar | FocusRing)]
        for shortcut in self._window.findChildren(QShortcut, options=_DIRECT):
            shortcut.setEnabled(False)

    def _show_all(self) -> None:
        for shortcut in self._window.findChildren(QShortcut, options=_DIRECT):
            shortcut.setEnabled(True)
        for widget in self._hidden:
            if isValid(widget):
                widget.show()
        self._hidden = []

"""The windows beside the desk's own: the one for the attendees, and the kiosk in the desk's place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.attendee_window.window import AttendeeWindow
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.context import Context
from pact_desktop.gui.kiosk.window import KioskWindow
from pact_desktop.gui.lock.desk_lock import DeskLock


class DeskScreens(QObject):
    """Opens and closes them as the settings say; ``settings_changed`` when a person did."""

    settings_changed = Signal()
    kiosk_left = Signal(str)
    """The operator who ended the kiosk; empty if nobody has a PIN any more."""

    def __init__(self, context: Context, window: QWidget, lock: DeskLock) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._lock = lock
        self.attendees: AttendeeWindow | None = None
        self.kiosk: KioskWindow | None = None
        lock.changed.connect(self._locked)

    def apply_settings(self) -> None:
        """Show the attendees' window, or take it away, as the settings say."""
        settings = self._context.settings
        if settings.attendee_window and self.attendees is None:
            self.attendees = AttendeeWindow(self._context)
            self.attendees.closed.connect(self._attendees_closed)
            self.attendees.set_locked(self._lock.is_locked)
        if not settings.attendee_window:
            self._close_attendees()
        elif self.attendees is not None:
            self.attendees.place(self._window, settings.attendee_screen)

    def open_kiosk(self, finder: Finder) -> None:
        """Put the kiosk in the desk's place, or say why it cannot be."""
        context = self._context
        if not context.session.can_lock:
            sentence = self.tr("A kiosk is left by a PIN. Give an operator one under Settings first.")
            context.tell(sentence, "lock")
            return
        context.session.leave()
        context.settings.locked = True  # whoever starts the program again must not find an open desk
        self._lock.set_watching(False)
        self.kiosk = KioskWindow(context, finder)
        self.kiosk.left.connect(self._kiosk_left)
        self.kiosk.showFullScreen()  # before the desk hides: the program ends with its last window
        self._window.hide()
        self.settings_changed.emit()

    def close(self) -> None:
        """Close them, before the desk closes."""
        self._close_attendees()
        if self.kiosk is not None:
            self.kiosk.end()
            self.kiosk = None

    def _locked(self, locked: bool) -> None:
        if self.attendees is not None:
            self.attendees.set_locked(locked)

    def _close_attendees(self) -> None:
        window, self.attendees = self.attendees, None
        if window is not None:
            window.closed.disconnect(self._attendees_closed)
            window.close()
            window.deleteLater()

    def _attendees_closed(self) -> None:
        """A person closed the attendees' window: it stays away until it is wanted again."""
        self._context.settings.attendee_window = False
        self._close_attendees()
        self.settings_changed.emit()

    def _kiosk_left(self, operator: str) -> None:
        kiosk, self.kiosk = self.kiosk, None
        self._context.settings.locked = False
        self._window.show()
        if kiosk is not None:
            kiosk.deleteLater()
        self._lock.set_watching(True)
        self.settings_changed.emit()
        self.kiosk_left.emit(operator)

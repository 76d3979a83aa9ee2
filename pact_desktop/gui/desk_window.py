"""The desk: the main window over one open file, with everything that lives as long as it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from pact_desktop.domain.errors import UnusableDatabaseError
from pact_desktop.gui.automatic_backup import AutomaticBackup
from pact_desktop.gui.bridge import ChangeBridge
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.desk_devices import DeskDevices
from pact_desktop.gui.desk_drops import PictureDrops
from pact_desktop.gui.desk_printing import DeskPrinting
from pact_desktop.gui.desk_screens import DeskScreens
from pact_desktop.gui.elapsed import elapsed_seconds
from pact_desktop.gui.frame.choices_menu import ChoicesMenu
from pact_desktop.gui.frame.operator_dialog import OperatorDialog
from pact_desktop.gui.frame.strip_presenter import StripPresenter
from pact_desktop.gui.key_filter import KeyFilter
from pact_desktop.gui.language import Languages
from pact_desktop.gui.lock.desk_lock import DeskLock
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.pages import PAGES
from pact_desktop.gui.preload import Preload
from pact_desktop.gui.qt_modules import load_qt_modules
from pact_desktop.gui.requests.count import RequestsCount
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.style.tokens import Mode
from pact_desktop.gui.window import MainWindow
from pact_desktop.gui.workers import Workers
from pact_desktop.settings import Settings
from pact_desktop.store.convening_file import ConveningFile

_TOLD_FOR_S = 30
"""For so long somebody who closes the window knows what would be lost."""
_POLL_MS = 1_000
"""How often the file is looked at for what another program wrote."""


class DeskWindow(MainWindow):
    """Wires file, devices, keys and pages together. Without a ``day`` it follows the venue's clock."""

    start_page_wanted = Signal()
    rehearsal_wanted = Signal(object)
    """The ``Mix`` of people to rehearse with."""
    settings_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        workers: Workers,
        keys: KeyFilter,
        languages: Languages,
        file: ConveningFile,
        day: int | None = None,
    ) -> None:
        self._languages = languages
        changes = ChangeBridge()
        devices = DeskDevices(settings)
        context = Context(theme, settings, workers, changes, keys, devices, file, day)
        menu = ChoicesMenu()
        super().__init__(context, PAGES, menu)
        for owned in (context, changes, devices):
            owned.setParent(self)
        menu.setParent(self, menu.windowFlags())
        self.setWindowTitle(f"{file.convening.title} – PACT Desktop")
        self.sidebar.operator.set_names(settings.operator, settings.desk_name)
        self._strip_presenter = StripPresenter(file, workers.serving(self), self.strip.show_view, context.day)
        context.day_changed.connect(self._strip_presenter.set_day)
        changes.changed.connect(self._strip_presenter.changed)
        RequestsCount(context, self)
        keys.scanned.connect(self.scan)
        devices.scanned.connect(self.scan)
        drops = PictureDrops(context, self)
        drops.scanned.connect(self.scan)
        drops.sheets_dropped.connect(self.read_sheets)
        devices.status_changed.connect(context.device_changed)
        self.desk_lock = DeskLock(context, self)
        self.desk_lock.unlocked_by.connect(self._work_as)
        self.desk_lock.changed.connect(self.settings_changed)
        self.sidebar.lock_wanted.connect(self.desk_lock.lock)
        self._bind("F12", self.desk_lock.lock)
        self.screens = DeskScreens(context, self, self.desk_lock)
        self.screens.settings_changed.connect(self.settings_changed)
        self.screens.kiosk_left.connect(self._work_as)
        self._menu = menu
        self._connect_menu(menu)
        context.setting_changed.connect(self._apply_setting)
        context.rehearsal_wanted.connect(self.ask_rehearsal)
        self.printing = DeskPrinting(context, self)
        self.strip.device_pressed.connect(self._open_device)
        self._bind("Ctrl+Shift+P", self.printing.list.toggle)
        self.backups = AutomaticBackup(context, self)
        self._stop_listening = file.listen(changes.publish)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(lambda: workers.read(file.poll, self, "polled"))
        self._preload = Preload(self)
        self._preload.done.connect(workers.settle)
        self._started = False
        self._told_of: tuple[str, float] = ("", 0.0)
        self._stopped = False
        self._strip_presenter.refresh()
        self.show_page("check_in")

    def scan(self, text: str) -> None:
        """A code was read, whatever is in front: bring check-in there and decide. A locked desk does not."""
        self.desk_lock.watch.touch()
        if self.desk_lock.is_locked:
            return
        if self.screens.kiosk is not None:
            self.screens.kiosk.scan(text)
            return
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self.context.keys.call_when_quiet(partial(_close, popup))
        if not isinstance(self.current_page(), CheckInPage):
            self.show_page("check_in")
        page = self.page("check_in")
        if isinstance(page, CheckInPage):
            page.presenter.scan(text)

    def read_sheets(self, paths: list[Path]) -> None:
        """Pictures of signed sheets were dropped: read them. A locked desk does not."""
        if self.desk_lock.is_locked or self.screens.kiosk is not None:
            return
        self.context.page_wanted.emit("badges")
        self.context.sheets_wanted.emit(paths)

    def polled(self, nothing: object) -> None:
        """The file was looked at; what came is published already."""

    def failed(self, problem: BaseException) -> None:
        """Looking at the file failed: say so as long as it lasts; what nobody foresaw is reported."""
        if not isinstance(problem, UnusableDatabaseError):
            raise problem
        self.context.tell(problem_words(problem), "alert-triangle")

    def stop(self) -> None:
        """Let go of devices and file, before the window or the program ends."""
        if not self._stopped:
            self._stopped = True
            self._poll.stop()
            self.backups.stop()
            self._preload.stop()
            self.context.long_undo.stop()
            self.close_pages()
            self.printing.stop()
            self.desk_lock.stop()
            self.screens.close()
            self._stop_listening()
            self.context.keys.scanned.disconnect(self.scan)
            self.context.devices.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.desk_lock.is_locked:
            self.desk_lock.screen.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def _tell(self, message: Message) -> None:
        if not self.desk_lock.is_locked:
            super()._tell(message)

    def _work_as(self, operator: str) -> None:
        """Whoever unlocked the desk works here now."""
        self.name_operator(operator or self.context.settings.operator, self.context.settings.desk_name)

    def open_kiosk(self) -> None:
        """Let attendees check themselves in here until an operator's PIN ends it."""
        page = self.page("check_in")
        if not isinstance(page, CheckInPage):
            return
        if self.context.desk_day.doubt is not None:  # an attendee could not answer
            self.show_page("check_in")
            page.presenter.ask_day()
            return
        self.screens.open_kiosk(page.finder)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._started:
            self._started = True
            self._poll.start()
            # The libraries for camera, sound and printing take a moment to load; the window is usable before.
            self.context.workers.read(self.context.devices.load_decoder, self, "decoder_loaded")
            self.screens.apply_settings()

    def decoder_loaded(self, nothing: object) -> None:
        """Load and start the rest in steps, each short and at a moment when no worker is under way."""
        for step in (
            load_qt_modules,
            *self.context.devices.steps(),
            self.printing.start,
            self._preload.start,
        ):
            self.context.workers.when_idle(partial(self._unless_stopped, step))

    def _unless_stopped(self, step: Callable[[], None]) -> None:
        if not self._stopped:
            step()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._stopped and self._keeps_open():
            event.ignore()
            return
        self.stop()
        super().closeEvent(event)
        self.settings_changed.emit()

    def _keeps_open(self) -> bool:
        """Whether whoever leaves is told first that something would be lost; soon after not again."""
        words = self._would_be_lost()
        told, when = self._told_of
        if not words or (words == told and elapsed_seconds() - when < _TOLD_FOR_S):
            return False
        self._told_of = words, elapsed_seconds()
        again = self.tr("Close once more to give them up.")
        self.context.tell(f"{words} {again}", "alert-triangle")
        return True

    def _would_be_lost(self) -> str:
        """What is not recorded or saved yet, in a sentence; its page comes to the front."""
        page = self.page("check_in")
        count = page.presenter.unanswered if isinstance(page, CheckInPage) else 0
        if count:
            one = self.tr("1 entry is not recorded yet.")
            many = self.tr("{count} entries are not recorded yet.")
            return one if count == 1 else many.format(count=count)
        for key, page in self.pages().items():
            if words := page.unsaved():
                self.show_page(key)
                return words
        return ""

    def _leave(self) -> None:
        if not self._keeps_open():
            self.start_page_wanted.emit()

    def _connect_menu(self, menu: ChoicesMenu) -> None:
        menu.operator_wanted.connect(self._ask_operator)
        menu.organizer_wanted.connect(self._let_organizer_in_or_out)
        menu.lock_wanted.connect(self.desk_lock.lock)
        menu.kiosk_wanted.connect(self.open_kiosk)
        menu.aboutToShow.connect(self._show_organizer)
        menu.rehearsal_wanted.connect(self.ask_rehearsal)
        menu.start_page_wanted.connect(self._leave)

    def ask_rehearsal(self) -> None:
        """Let the organizer choose who comes to a rehearsal."""
        if self._keeps_open():
            return
        from pact_desktop.gui.rehearsal.choose import ChooseRehearsal

        dialog = ChooseRehearsal(self.context, self)
        dialog.wanted.connect(self.rehearsal_wanted)
        dialog.open()

    def _ask_operator(self) -> None:
        settings = self.context.settings
        dialog = OperatorDialog(self.context.theme, settings.operator, settings.desk_name, self)
        dialog.named.connect(self.name_operator)
        dialog.open()

    def name_operator(self, operator: str, desk: str) -> None:
        """Take over who works here and what the desk is called."""
        self.context.settings.operator, self.context.settings.desk_name = operator, desk
        self.sidebar.operator.set_names(operator, desk)
        self.settings_changed.emit()

    def _show_organizer(self) -> None:
        session = self.context.session
        self._menu.show_organizer(session.organizer, session.roles_hold)

    def _let_organizer_in_or_out(self) -> None:
        if self.context.session.organizer:
            self.context.session.leave()
        else:
            OrganizerPinDialog(self.context, self).open()

    def _open_device(self, key: str) -> None:
        if key == "printer":
            self.printing.list.toggle()

    def _apply_setting(self, name: str) -> None:
        """Take over a setting that was changed on the settings page, and keep it."""
        context, settings = self.context, self.context.settings
        match name:
            case "mode":
                context.theme.choose(Mode(settings.mode) if settings.mode else None)
            case "language":
                self._languages.use(settings.language)
                sentence = self.tr("The pages speak the new language once the convening is opened again.")
                context.tell(sentence)
            case "sound" | "volume":
                context.devices.apply_sound()
            case "camera":
                context.devices.apply_camera()
            case "serial_port" | "serial_baud":
                context.devices.apply_serial()
            case "printer" | "pdf_folder":
                self.printing.look()
            case "attendee_window" | "attendee_screen":
                self.screens.apply_settings()
            case "idle_minutes":
                self.desk_lock.apply()
        self.settings_changed.emit()


def _close(popup: QWidget | None) -> None:
    """Close what was open when a card came: it would take the digits that are meant for the card.

    Not before the keyboard is quiet: keys of the next scan that wait for a menu would be lost with it.
    """
    while popup is not None and isValid(popup):
        parent = popup.parentWidget()
        popup.close()
        popup = parent if isinstance(parent, QMenu) else None  # the menu that it is a part of

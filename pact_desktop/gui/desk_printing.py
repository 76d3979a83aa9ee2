"""Printing at this desk: the queue, its list, the printer's mark in the strip, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from pact_desktop.devices.printing import PrinterInfo
from pact_desktop.devices.printing_system import printing_system
from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.context import Context
from pact_desktop.gui.desk_devices import DeviceStatus
from pact_desktop.gui.printing.delivery import Delivery
from pact_desktop.gui.printing.desk_badges import DeskBadges
from pact_desktop.gui.printing.job import AS_PDF, NEEDS_A_LOOK, Job, PrintRequest, Stage
from pact_desktop.gui.printing.job_list import JobList
from pact_desktop.gui.printing.queue import PrintQueue
from pact_desktop.gui.printing.words import trouble
from pact_desktop.gui.window import MainWindow

_LOOK_MS = 30_000
"""How often the printer is asked how it is."""
_ACTIVE_MS = 2_000
"""How often while something is on its way."""


class DeskPrinting(QObject):
    """The view of ``PrintQueue``; everything that is printed at this desk comes through here."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._folder = TemporaryDirectory(prefix="pact-desktop-print-")
        self._printers: Sequence[PrinterInfo] = ()
        self._trouble = ""
        self._has_looked = False
        self._says_instead = ""
        self._badges = DeskBadges(context.file, context.settings, lambda: context.session.actor)
        self.list = JobList(context.theme, window, window.strip)
        delivery = Delivery(context.settings, Path(self._folder.name), printing_system)
        self.queue = PrintQueue(delivery, self, context.workers.serving(self), context.now)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._connect()

    def start(self) -> None:
        """Begin to look after the printer."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more, and let go of pages that were not sent."""
        self._timer.stop()
        self._folder.cleanup()

    def say_instead(self, sentence: str) -> None:
        """Print nothing from now on, and say this sentence whenever something would be."""
        self._says_instead = sentence

    def look(self) -> None:
        """Ask the system how the printer is."""
        self.queue.look()

    def print_badges(self, attendee_ids: Sequence[str]) -> None:
        """Print these badges at this desk, now."""
        self.print_document(self._badges.request(attendee_ids))

    def print_corrected(self, attendee_ids: Sequence[str]) -> None:
        """Print these badges in place of those that wait to be printed with what was wrong."""
        self.print_document(self._badges.request(attendee_ids), replaces=True)

    def print_document(self, request: PrintRequest, replaces: bool = False) -> None:
        """Print something; where pages are to be saved and nobody said where, ask that first."""
        if self._says_instead:
            self._context.tell(self._says_instead, "printer-off")
            return
        settings = self._context.settings
        chosen = request.printer or settings.printer
        saves = chosen == AS_PDF or (not chosen and self._has_looked and not self._printers)
        if saves and not Path(settings.pdf_folder or "/no folder").is_dir():
            self.ask_folder(then=partial(self.queue.add, request, replaces))
        else:
            self.queue.add(request, replaces)

    def ask_folder(self, then: Callable[[], None]) -> None:
        """Let the person choose the folder of saved badges; ``then`` is called once there is one."""
        title = self.tr("No printer. Choose a folder for badges as PDF files")

        def chosen(folder: Path) -> None:
            self._context.settings.pdf_folder = str(folder)
            self._context.setting_changed.emit("pdf_folder")
            then()

        file_dialogs.ask_folder(self._window, title, self._context.settings.pdf_folder, chosen)

    # What the queue tells

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        self.list.show_jobs(jobs)
        self._timer.setInterval(_ACTIVE_MS if self.queue.is_active else _LOOK_MS)
        self._show_status()

    def show_printers(self, printers: Sequence[PrinterInfo], trouble: str) -> None:
        self._printers, self._trouble, self._has_looked = printers, trouble, True
        self._show_status()

    def tell_job(self, job: Job) -> None:
        show = self.tr("Show")
        names, printer, reason = job.title, job.printer, trouble(job.detail)
        match job.stage:
            case Stage.WAITING:
                words = self.tr("Sent to {printer}: {names}.").format(printer=printer, names=names)
                self._context.tell(words, "printer")
                self._context.setting_changed.emit("next_labels")
            case Stage.SAVED:
                words = self.tr("Saved: {file}.").format(file=Path(job.detail).name)
                open_folder = partial(self._open_folder, job.detail)
                self._context.tell(words, "check", self.tr("Open the folder"), open_folder)
                self._context.setting_changed.emit("next_labels")
            case Stage.HELD:
                words = self.tr("{printer} is not there. It prints once it is back: {names}.")
                words = words.format(printer=printer or self.tr("The printer"), names=names)
                self._context.tell(words, "printer-off", show, self.list.open)
            case Stage.STUCK:
                words = self.tr("{printer}: {reason}. Waiting there: {names}.")
                reason = reason or self.tr("stopped")
                words = words.format(printer=printer, reason=reason, names=names)
                self._context.tell(words, "printer-off", show, self.list.open)
            case Stage.UNKNOWN:
                words = self.tr("{printer} is gone. Perhaps it was printed: {names}.")
                words = words.format(printer=printer, names=names)
                self._context.tell(words, "printer-off", show, self.list.open)
            case Stage.FAILED:
                words = self.tr("Not printed: {names}. {reason}").format(names=names, reason=reason).strip()
                again = partial(self.queue.repeat, job.number)
                self._context.tell(words, "printer-off", self.tr("Print again"), again)

    def tell_already_on_its_way(self, job: Job) -> None:
        words = self.tr("It is being printed already: {names}.").format(names=job.title)
        self._context.tell(words, "printer", self.tr("Show"), self.list.open)

    def refuse(self, problem: BaseException) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self._context.tell_problem(problem)

    def _connect(self) -> None:
        context, listed, queue = self._context, self.list, self.queue
        context.print_wanted.connect(self.print_badges)
        context.corrected_wanted.connect(self.print_corrected)
        context.document_wanted.connect(self.print_document)
        context.result_shown.connect(lambda _card: listed.close_list())
        listed.repeat_wanted.connect(queue.repeat)
        listed.left.connect(queue.leave)
        listed.taken_back.connect(queue.take_back)
        listed.forgotten.connect(queue.forget)
        listed.folder_wanted.connect(self._open_folder)
        listed.settings_wanted.connect(self._open_settings)

    def _show_status(self) -> None:
        """The printer's mark in the strip: jobs that need a look come first, then the printer itself."""
        status = self._status()
        self._context.device_changed.emit("printer", status)
        name = self._desk_printer_name()
        words = f"{name}: {status.word}" if name else status.word
        self.list.show_printer(words, status.wrong)

    def _status(self) -> DeviceStatus:
        name, jobs = self.tr("Printer"), self.queue.jobs
        printer = next((one for one in self._printers if one.name == self._desk_printer_name()), None)
        if printer is not None and not printer.is_ready:
            words = trouble(printer.detail) or self.tr("Not ready")
            return DeviceStatus("printer-off", name, words, wrong=True)
        lost = sum(job.stage in NEEDS_A_LOOK or job.asks for job in jobs)
        if lost:
            words = self.tr("1 needs a look") if lost == 1 else self.tr("{count} need a look")
            return DeviceStatus("printer-off", name, words.format(count=lost), wrong=True)
        if self._trouble:
            return DeviceStatus("printer-off", name, self.tr("No answer"), wrong=True)
        going = sum(job.is_on_its_way for job in jobs)
        if going:
            return DeviceStatus("printer", name, self.tr("Printing {count}").format(count=going))
        if self._context.settings.printer == AS_PDF:
            return DeviceStatus("printer", name, self.tr("Saves PDFs"))
        if printer is not None:
            return DeviceStatus("printer", name, self.tr("Ready"))
        is_missing = bool(self._context.settings.printer)
        words = self.tr("Not there") if is_missing else self.tr("None found")
        return DeviceStatus("printer-off", name, words, wrong=is_missing)

    def _desk_printer_name(self) -> str:
        chosen = self._context.settings.printer
        if chosen:
            return "" if chosen == AS_PDF else chosen
        return self._printers[0].name if self._printers else ""

    def _open_folder(self, path: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))

    def _open_settings(self) -> None:
        self.list.close_list()
        self._context.page_wanted.emit("convening/computer")

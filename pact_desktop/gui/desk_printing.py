"""Printing a badge at the desk, right now: to this desk's printer, or into a PDF where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.context import Context
from pact_desktop.gui.desk_devices import DeviceStatus
from pact_desktop.gui.phrases import wording

_LOOK_MS = 30_000
"""How often the printer is asked how it is."""
_SINGLE = "card-4x3"
"""The stock of a badge printed alone, where the settings name none."""
_POINTS_TO_MM = 25.4 / 72


@dataclass(frozen=True, slots=True)
class _Printer:
    """This desk's printer, as the system has it; no name where there is none."""

    name: str = ""
    is_ready: bool = True
    detail: str = ""


class DeskPrinting(QObject):
    """Looks after the desk's printer and prints badges that are wanted now."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._printer = _Printer()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        context.print_wanted.connect(self.print_badges)

    def start(self) -> None:
        """Begin to look after the printer."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Ask the system how the printer is."""
        self._context.workers.read(partial(_find_printer, self._context.settings.printer), self, "looked")

    def looked(self, printer: _Printer) -> None:
        """The system answered."""
        self._printer = printer
        if not printer.name:
            status = DeviceStatus("printer-off", self.tr("Printer"), self.tr("None found"))
        elif printer.is_ready:
            status = DeviceStatus("printer", self.tr("Printer"), self.tr("Ready"))
        else:
            words = printer.detail or self.tr("Not ready")
            status = DeviceStatus("printer-off", self.tr("Printer"), words, wrong=True)
        self._context.device_changed.emit("printer", status)

    def print_badges(self, attendee_ids: Sequence[str]) -> None:
        """Print these badges; without a printer, ask where to save them."""
        ids = frozenset(attendee_ids)
        if self._printer.name:
            work = partial(self._send, ids, self._printer.name)
            self._context.workers.write(work, self, "printed")
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("No printer. Save the badge as a PDF"), "badge.pdf", self.tr("PDF (*.pdf)")
        )
        if name:
            self._context.workers.write(partial(self._save, ids, Path(name)), self, "printed")

    def printed(self, sentence: str) -> None:
        """The badges went to the printer, or into the file."""
        self._context.tell(sentence, "printer")

    def failed(self, problem: BaseException) -> None:
        """Printing failed: say so, with the way to try again."""
        if not isinstance(problem, UserError):
            raise problem
        self._context.tell(f"{problem.message} {problem.hint}".strip(), "printer-off")
        self.look()

    # What draws badges is loaded by the worker that first prints one.

    def _send(self, ids: frozenset[str], printer: str) -> str:
        from pact_desktop.devices.printing import printing_system
        from pact_desktop.operations.print_badges import PagePlan

        with TemporaryDirectory(prefix="pact-desktop-badge-") as folder:
            pdf = Path(folder) / "badge.pdf"
            names = self._write(ids, pdf)
            stock = PagePlan.named(self._stock).stock
            size = (stock.page_width * _POINTS_TO_MM, stock.page_height * _POINTS_TO_MM)
            printing_system().send(pdf, printer, size, title=self.tr("Badge"))
        return self.tr("Sent to {printer}: {names}.").format(printer=printer, names=names)

    def _save(self, ids: frozenset[str], path: Path) -> str:
        names = self._write(ids, path)
        return self.tr("Saved in {file}: {names}.").format(file=path.name, names=names)

    def _write(self, ids: frozenset[str], pdf: Path) -> str:
        from pact_desktop.operations.print_badges import BadgeChoice, PagePlan, print_badges

        context = self._context
        choice = BadgeChoice(attendee_ids=ids)
        plan = PagePlan.named(self._stock, context.settings.badge_layout)
        result = print_badges(context.file, context.session.actor, choice, plan, pdf, words=wording())
        return ", ".join(attendee.display_name for attendee in result.attendees)

    @property
    def _stock(self) -> str:
        return self._context.settings.badge_stock or _SINGLE


def _find_printer(chosen: str) -> _Printer:
    """Return the chosen printer, or the system's default."""
    from pact_desktop.devices.printing import printing_system

    printers = printing_system().printers()
    found = next((one for one in printers if one.name == chosen), None)
    if found is None and not chosen and printers:
        found = printers[0]
    return _Printer(found.name, found.is_ready, found.detail) if found else _Printer()

"""How far a printer is off on a paper: measured on a page that it prints, put right in all that follows."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.numbers import Number
from pact_desktop.gui.context import Context
from pact_desktop.gui.printing.desk_badges import POINTS_PER_MM, SINGLE
from pact_desktop.gui.printing.job import AS_PDF, Drawn, PrintRequest
from pact_desktop.gui.printing.memory import FARTHEST_MM, PrintMemory
from pact_desktop.gui.settings_page.printing_group import Printing
from pact_desktop.gui.settings_page.section import Group
from pact_desktop.gui.settings_page.setting_controls import offer


class AlignmentGroup(Group):
    """What is typed is what the page's rulers read; pages are moved the other way."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context.theme, QCoreApplication.translate("AlignmentGroup", "Printers that are a little off")
        )
        self._context = context
        self._memory = PrintMemory(context.settings)
        self.printer = Choice([("", "")])
        self.stock = Choice([("", "")])
        for choice in (self.printer, self.stock):
            choice.activated.connect(self._show_shift)
        self.right, self.up = (
            self._millimetres(self.tr("Too far right")),
            self._millimetres(self.tr("Too far up")),
        )
        self.test = Button(context.theme, self.tr("Print the test page"), icon="printer")
        self.test.clicked.connect(self.print_test_page)
        self.add(self.tr("Printer"), self.printer)
        self.add(self.tr("Paper"), self.stock)
        self.add(
            self.tr("Test page"),
            self.test,
            note=self.tr(
                "On plain paper. Hold it with a sheet of labels against the light and read both rulers."
            ),
        )
        self.add(self.tr("Too far right"), self.right)
        self.add(
            self.tr("Too far up"), self.up, note=self.tr("Negative where it is too far left, or too low.")
        )

    def show_found(self, found: Printing) -> None:
        """Offer the printers and papers that there are; the desk's own are chosen first."""
        settings = self._context.settings
        names = [(one.name, one.name) for one in found.printers]
        printer = self.printer.value() or found.desk_printer(settings.printer)
        if printer == AS_PDF:
            printer = names[0][0] if names else ""
        if printer:
            offer(self.printer, names, printer)
        else:
            self.printer.set_choices([("", self.tr("There is no printer"))])
        offer(self.stock, found.stocks, self.stock.value() or settings.badge_stock or SINGLE)
        self._show_shift()

    def print_test_page(self) -> None:
        """Print the page of rulers on the chosen printer, where it stands without any correction."""
        printer, stock = self.printer.value(), self.stock.value()
        title = self.tr("Test page")
        draw = partial(_draw, stock, title, QLocale().name()[:2])
        self._context.document_wanted.emit(PrintRequest(f"test:{stock}@{printer}", title, draw, printer))

    def _millimetres(self, name: str) -> Number:
        box = Number(-FARTHEST_MM, FARTHEST_MM, 0.1, 1, "mm")
        box.setAccessibleName(name)
        box.kept.connect(self._keep_shift)
        return box

    def _show_shift(self) -> None:
        right, up = self._memory.shift(self.printer.value(), self.stock.value())
        self.right.show_number(-right)
        self.up.show_number(-up)
        self.test.setEnabled(bool(self.printer.value()))

    def _keep_shift(self) -> None:
        printer, stock = self.printer.value(), self.stock.value()
        self._memory.set_shift(printer, stock, -self.right.value(), -self.up.value())
        self._context.setting_changed.emit("printer_shifts")


def _draw(stock: str, title: str, language: str, pdf: Path, printer: str) -> Drawn:
    # What draws pages is loaded by the thread that first prints one.
    from pact_desktop.paper.alignment import render_calibration_page
    from pact_desktop.paper.stock import find_stock
    from pact_desktop.paper.words import LANGUAGES

    sheet = find_stock(stock)
    render_calibration_page(sheet, pdf, language=language if language in LANGUAGES else LANGUAGES[0])
    size = (sheet.page_width / POINTS_PER_MM, sheet.page_height / POINTS_PER_MM)
    return Drawn(size, 1, f"{title}: {sheet.title}", f"{sheet.name}.pdf")

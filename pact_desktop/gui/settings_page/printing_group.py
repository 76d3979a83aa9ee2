"""How badges are printed one by one at this desk: printer or folder, paper, layout, the next free label."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from pact_desktop.devices.printing import PrinterInfo, PrintError
from pact_desktop.devices.printing_system import printing_system
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.numbers import Number
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.printing.desk_badges import SINGLE
from pact_desktop.gui.printing.job import AS_PDF
from pact_desktop.gui.printing.memory import PrintMemory
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.gui.settings_page.section import Group
from pact_desktop.gui.settings_page.setting_controls import Pairs, SettingControls, offer
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True)
class Printing:
    """The printers of this computer, and what badges can be printed on and how.

    ``places`` is how many badges a page of each stock holds, by the stock's name.
    """

    printers: Sequence[PrinterInfo] = ()
    stocks: Pairs = ()
    layouts: Pairs = ()
    places: dict[str, int] = field(default_factory=dict)

    def desk_printer(self, chosen: str) -> str:
        """The printer that badges go to: the chosen one, or the system's default."""
        return chosen or (self.printers[0].name if self.printers else "")


class PrintingGroup(Group):
    """Offers what is there once ``show_found`` tells it."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context.theme, QCoreApplication.translate("PrintingGroup", "Badges printed at this desk")
        )
        theme, settings = context.theme, context.settings
        controls = SettingControls(context)
        self._context = context
        self._memory = PrintMemory(settings)
        self._found = Printing()
        self.printer = controls.choice("printer", ((settings.printer, settings.printer),))
        self.stock = controls.choice("badge_stock", ((settings.badge_stock, ""),))
        self.layout_choice = controls.choice("badge_layout", ((settings.badge_layout, ""),))
        self.next_label = Number(1, 1, 1, 0)
        self.next_label.kept.connect(self._keep_next_label)
        self._of = Text(theme, "", "body", "text_muted")
        self.folder = Text(theme, "", "body", "text_muted", wrap=True)
        choose = Button(theme, self.tr("Choose…"), icon="folder")
        choose.clicked.connect(lambda: self.ask_folder())
        self.add(self.tr("Printer"), self.printer)
        self.add(self.tr("Folder for PDF files"), self.folder, choose)
        self.add(self.tr("Paper"), self.stock)
        self.add(self.tr("Layout"), self.layout_choice)
        self.add(
            self.tr("Next free label"),
            self.next_label,
            self._of,
            note=self.tr("On the sheet in the printer. It goes on by itself with each badge."),
        )
        context.setting_changed.connect(self._setting_changed)
        self._show_folder()

    def show_found(self, found: Printing) -> None:
        """Offer the printers, papers and layouts that there are."""
        settings = self._context.settings
        self._found = found
        names = [(one.name, one.name) for one in found.printers]
        ends = ("", self.tr("The system’s default")), (AS_PDF, self.tr("None: save PDF files in a folder"))
        offer(self.printer, [ends[0], *names, ends[1]], settings.printer)
        offer(self.stock, [("", self.tr("A single badge")), *found.stocks], settings.badge_stock)
        offer(
            self.layout_choice, [("", self.tr("What suits the paper")), *found.layouts], settings.badge_layout
        )
        self._show_next_label()

    def ask_folder(self) -> None:
        """Let the person choose the folder that badges are saved in."""
        before = self._context.settings.pdf_folder
        file_dialogs.ask_folder(self, self.tr("Folder for PDF files"), before, self._keep_folder)

    def _keep_folder(self, folder: Path) -> None:
        self._context.settings.pdf_folder = str(folder)
        self._context.setting_changed.emit("pdf_folder")

    def _setting_changed(self, name: str) -> None:
        if name == "pdf_folder":
            self._show_folder()
        elif name in ("printer", "badge_stock", "next_labels"):
            self._show_next_label()

    def _show_folder(self) -> None:
        folder = self._context.settings.pdf_folder
        self.folder.setText(Path(folder).name if folder else self.tr("Asked for when it is needed"))
        self.folder.setToolTip(folder)

    def _show_next_label(self) -> None:
        printer, stock, places = self._place()
        self.next_label.setEnabled(places > 1)
        with QSignalBlocker(self.next_label):
            self.next_label.setRange(1, max(places, 1))
        self.next_label.show_number(self._memory.next_place(printer, stock, places))
        self._of.setText(self.tr("of {count}").format(count=places))

    def _keep_next_label(self, place: float) -> None:
        printer, stock, _ = self._place()
        self._memory.set_next_place(printer, stock, round(place))
        self._context.setting_changed.emit("next_labels")

    def _place(self) -> tuple[str, str, int]:
        """The desk's printer and stock, and how many labels a sheet of it has."""
        settings = self._context.settings
        stock = settings.badge_stock or SINGLE
        return self._found.desk_printer(settings.printer), stock, self._found.places.get(stock, 1)


def find_printing(file: ConveningFile) -> Printing:
    """Look for printers, papers and layouts; it waits for the printing system.

    A system that does not answer has no printers.
    """
    # What prints is loaded by the worker that first asks for it.
    from pact_desktop.operations.layouts import known_layouts
    from pact_desktop.paper.stock import find_stock, stock_names

    stocks = [find_stock(name) for name in stock_names()]
    with file.reading() as connection:
        layouts = known_layouts(connection)
    printers: Sequence[PrinterInfo] = ()
    with contextlib.suppress(PrintError):
        printers = printing_system().printers()
    return Printing(
        printers=printers,
        stocks=[(stock.name, sentence_words(stock.title)) for stock in stocks],
        layouts=[(layout.name, sentence_words(layout.title)) for layout in layouts],
        places={stock.name: stock.per_page for stock in stocks},
    )

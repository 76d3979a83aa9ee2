"""Asks how a document is printed: printer, copies, pages, sides. Printer and sides are remembered by kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from pact_desktop.devices.page_ranges import parse_pages
from pact_desktop.devices.printing import PrinterInfo, PrintTicket, Sides
from pact_desktop.devices.printing_system import printing_system
from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.numbers import Number
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.context import Context
from pact_desktop.gui.printing.memory import KindChoice, PrintMemory
from pact_desktop.gui.printing.words import trouble
from pact_desktop.gui.sentences import problem_words

_MOST_COPIES = 99


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """To which printer a document goes, and how it is printed."""

    printer: str
    ticket: PrintTicket


class PrintChoice(QDialog):
    """Emits ``chosen`` with a ``PrintOrder``. Made anew for each document; it deletes itself."""

    chosen = Signal(object)

    def __init__(
        self,
        context: Context,
        kind: str,
        title: str,
        pages: int,
        parent: QWidget,
        *,
        sides: bool = True,
        first_sides: Sides = Sides.ONE,
    ) -> None:
        """``kind`` is what the printer is remembered by; ``title`` says what is printed.

        Without ``sides`` the document is printed on one side. ``first_sides`` is offered for a kind that was
        never printed here.
        """
        super().__init__(parent)
        theme = context.theme
        self._context = context
        self._memory = PrintMemory(context.settings)
        self._kind = kind
        self._pages = pages
        self._printers: Sequence[PrinterInfo] = ()
        self._first_sides = first_sides
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        column = rows(theme, self, margin=24, gap=14)
        column.addWidget(Text(theme, title, "title", wrap=True))
        self.printer = Choice([("", self.tr("Looking for printers"))])
        self.printer.activated.connect(self._say_state)
        self._state = Text(theme, "", "small", "text_muted", wrap=True)
        where = rows(theme, gap=4)
        where.addWidget(Field(theme, self.tr("Printer"), self.printer))
        where.addWidget(self._state)
        column.addLayout(where)
        self.copies = Number(1, _MOST_COPIES, 1, 0)
        self.pages = QLineEdit()
        self.pages.setPlaceholderText(self.tr("All {count}").format(count=pages))
        self._pages_field = Field(theme, self.tr("Pages"), self.pages, self.tr("such as 1-3, 5"))
        pair = columns(theme, gap=12)
        pair.addWidget(Field(theme, self.tr("Copies"), self.copies), 2)
        pair.addWidget(self._pages_field, 5)
        column.addLayout(pair)
        self.sides = Choice(
            [
                (Sides.ONE, self.tr("One side")),
                (Sides.LONG_EDGE, self.tr("Both sides, turned like a book")),
                (Sides.SHORT_EDGE, self.tr("Both sides, turned like a pad")),
            ]
        )
        sides_field = Field(theme, self.tr("Sides"), self.sides)
        sides_field.setVisible(sides)
        column.addWidget(sides_field)
        self._offers_sides = sides
        foot = columns(theme, gap=8)
        foot.addStretch()
        cancel = Button(theme, self.tr("Cancel"), "quiet", key="Esc")
        cancel.clicked.connect(self.reject)
        self.print = Button(theme, self.tr("Print"), "primary", icon="printer", key="Enter")
        self.print.setDefault(True)
        self.print.setEnabled(False)
        self.print.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.print)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(420))
        self.copies.setFocus()
        self.copies.selectAll()
        context.workers.device(lambda: printing_system().printers(), self, "printers_found")

    def printers_found(self, printers: Sequence[PrinterInfo]) -> None:
        """The system told which printers there are: offer them, the one used last for this kind first."""
        self._printers = printers
        kept = self._memory.choice(self._kind)
        names = [one.name for one in printers]
        wanted = next((one for one in (kept.printer, self._context.settings.printer) if one in names), "")
        self.printer.set_choices([(name, name) for name in names] or [("", self.tr("There is no printer"))])
        self.printer.set_value(wanted or (names[0] if names else ""))
        self.sides.set_value(kept.sides if kept.printer else self._first_sides)
        self.print.setEnabled(bool(names))
        self._say_state()

    def failed(self, problem: BaseException) -> None:
        """The printing system does not answer."""
        if not isinstance(problem, UserError):
            raise problem
        self.printer.set_choices([("", self.tr("There is no printer"))])
        self._state.setText(problem_words(problem))
        self._state.set_ink("danger")

    def accept(self) -> None:
        if not self.print.isEnabled():
            return
        try:
            pages = parse_pages(self.pages.text(), self._pages)
        except UserError as problem:
            self._pages_field.set_problem(problem_words(problem))
            self.pages.setFocus()
            return
        sides = Sides(self.sides.value()) if self._offers_sides else Sides.ONE
        printer = self.printer.value()
        self._memory.remember(self._kind, KindChoice(printer, sides))
        self._context.setting_changed.emit("print_choices")
        self.chosen.emit(PrintOrder(printer, PrintTicket(round(self.copies.value()), pages, sides)))
        super().accept()

    def _say_state(self) -> None:
        name = self.printer.value()
        printer = next((one for one in self._printers if one.name == name), None)
        if printer is None:
            self._state.setText(self.tr("Save the pages as a PDF and print that elsewhere."))
            self._state.set_ink("needs_approval.ink")
        elif printer.is_ready:
            self._state.setText(self.tr("Ready"))
            self._state.set_ink("text_muted")
        else:
            self._state.setText(trouble(printer.detail) or self.tr("Not ready"))
            self._state.set_ink("needs_approval.ink")

"""Sends the pages of the badges page to the queue, and knows where the sheet in the printer goes on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pact_desktop.devices.page_ranges import as_text, numbers
from pact_desktop.domain.people import Attendee
from pact_desktop.gui.badges.rendering import Press, Run
from pact_desktop.gui.printing.job import Drawn, PrintRequest
from pact_desktop.gui.printing.memory import PrintMemory
from pact_desktop.gui.printing.print_choice import PrintOrder
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import record_printed
from pact_desktop.operations.print_badges import require_latest
from pact_desktop.paper.stock import Stock
from pact_desktop.paper.units import POINTS_PER_MILLIMETRE
from pact_desktop.settings import Settings
from pact_desktop.store.convening_file import ConveningFile

KIND = "badges"
"""What the printer of these pages is remembered by."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Sent:
    """What goes out of a run: on which pages, and whose badges are on them."""

    run: Run
    pages: tuple[int, ...]

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        places = [place for page in self.pages for place in self.run.places_of_page(page - 1)]
        return tuple(self.run.attendees[place] for place in places)

    @property
    def next_place(self) -> int:
        """The first free place of the last sheet, 1 first."""
        fronts = [page for page in self.pages if self.run.places_of_page(page - 1)]
        last = self.run.places_of_page(fronts[-1] - 1)[-1] if fronts else -1
        return (self.run.spot(last) + 1) % self.run.plan.stock.per_page + 1


class BadgePrinting:
    """Makes requests of runs, drawn anew for each printer with its own shift."""

    def __init__(self, file: ConveningFile, settings: Settings, press: Press) -> None:
        self._file = file
        self._memory = PrintMemory(settings)
        self._press = press

    def next_place(self, stock: Stock) -> int:
        """Where the sheet goes on that is in the printer of these pages; 1 for a new sheet."""
        printer = self._memory.choice(KIND).printer
        return self._memory.next_place(printer, stock.name, stock.per_page) if printer else 1

    def request(self, run: Run, number: int, order: PrintOrder, actor: Actor) -> PrintRequest:
        """A request to print pages of a run, which has this number."""
        total = run.report.pages if run.report else 0
        sent = _Sent(run, tuple(numbers(order.ticket.pages, total)))
        key = f"badges:{number}:{as_text(order.ticket.pages)}"
        title = translate("BadgePrinting", "Badges")
        draw = partial(self._draw, sent, actor)
        return PrintRequest(key, title, draw, order.printer, order.ticket)

    def _draw(self, sent: _Sent, actor: Actor, pdf: Path, printer: str) -> Drawn:
        run, stock, people = sent.run, sent.run.plan.stock, sent.attendees
        require_latest(self._file, people)
        right, up = self._memory.shift(printer, stock.name)
        shift = right * POINTS_PER_MILLIMETRE, up * POINTS_PER_MILLIMETRE
        self._press.print_again(run, shift, pdf, {page - 1 for page in sent.pages})
        title = translate("BadgePrinting", "{count} badges").format(count=len(people))
        one = people[0].display_name if people else ""
        return Drawn(
            page_size=(stock.page_width / POINTS_PER_MILLIMETRE, stock.page_height / POINTS_PER_MILLIMETRE),
            pages=len(sent.pages),
            title=one if len(people) == 1 else title,
            file_name="badges.pdf",
            mark=frozenset((each.attendee_id, each.next_print_issue) for each in people),
            record=partial(record_printed, self._file, actor, people),
            used=partial(self._memory.use_up_to, printer, stock.name, stock.per_page, sent.next_place),
        )

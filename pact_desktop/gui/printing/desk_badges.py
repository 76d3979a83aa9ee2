"""Badges printed one by one at the desk: on the desk's stock, from the next free label on.

What draws badges is loaded by the thread that first prints one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pact_desktop.gui.phrases import wording
from pact_desktop.gui.printing.job import Drawn, PrintRequest
from pact_desktop.gui.printing.memory import PrintMemory
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import record_printed
from pact_desktop.settings import Settings
from pact_desktop.store.convening_file import ConveningFile

SINGLE = "card-4x3"
"""The stock of a badge printed alone, where the settings name none."""
POINTS_PER_MM = 72 / 25.4

_NAMED = 2
_UNSAFE = re.compile(r"[^\w .-]+")
_LONGEST_NAME = 60

translate = QCoreApplication.translate


class DeskBadges:
    """Makes requests to print people's badges, for one open convening."""

    def __init__(self, file: ConveningFile, settings: Settings, actor: Callable[[], Actor]) -> None:
        self._file = file
        self._settings = settings
        self._actor = actor
        self._memory = PrintMemory(settings)

    def request(self, attendee_ids: Sequence[str]) -> PrintRequest:
        """A request for these people's badges, as the roster has them when their turn comes."""
        ids = frozenset(attendee_ids)
        title = translate("DeskBadges", "Badge")
        return PrintRequest(f"badge:{','.join(sorted(ids))}", title, partial(self._draw, ids, self._actor()))

    def _draw(self, ids: frozenset[str], actor: Actor, pdf: Path, printer: str) -> Drawn:
        from pact_desktop.devices.page_check import look_at_pages
        from pact_desktop.operations.print_badges import BadgeChoice, PagePlan, draw_badges

        settings, memory = self._settings, self._memory
        plan = PagePlan.named(self._file, settings.badge_stock or SINGLE, settings.badge_layout)
        stock = plan.stock
        start_at = memory.next_place(printer, stock.name, stock.per_page)
        right, up = memory.shift(printer, stock.name)
        plan = replace(plan, start_at=start_at, shift=(right * POINTS_PER_MM, up * POINTS_PER_MM))
        choice = BadgeChoice(attendee_ids=ids)
        drawn = draw_badges(self._file, choice, plan, pdf, look=look_at_pages, words=wording())
        people = drawn.attendees
        title = _names([one.display_name for one in people])
        next_place = (start_at - 1 + len(people)) % stock.per_page + 1
        return Drawn(
            page_size=(stock.page_width / POINTS_PER_MM, stock.page_height / POINTS_PER_MM),
            pages=drawn.report.pages,
            title=title,
            file_name=_file_name(translate("DeskBadges", "Badge {names}").format(names=title)),
            mark=frozenset((one.attendee_id, one.next_print_issue) for one in people),
            record=partial(record_printed, self._file, actor, people),
            used=partial(memory.use_up_to, printer, stock.name, stock.per_page, next_place),
        )


def _names(names: list[str]) -> str:
    if len(names) <= _NAMED:
        return ", ".join(names)
    return translate("DeskBadges", "{count} badges").format(count=len(names))


def _file_name(words: str) -> str:
    """A file's name that every system takes; names of people may hold anything."""
    return f"{_UNSAFE.sub(' ', words)[:_LONGEST_NAME].strip(' .') or 'badge'}.pdf"

"""The requests page without its widgets: which list of which day, who is chosen, what is decided."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Standing
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.phrases import people_count
from pact_desktop.gui.requests.maker import RequestsMaker, in_tab
from pact_desktop.gui.requests.view_model import DetailView, RequestsView, Tab
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.requests import Queue, Request, decide_requests, offer_next, read_queue
from pact_desktop.operations.results import Recorded
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

APPROVE, WAITLIST, DECLINE, OFFER = "approve", "waitlist", "decline", "offer"
"""What a decision was asked for by."""

STANDINGS = {
    APPROVE: Standing.APPROVED,
    WAITLIST: Standing.WAITLISTED,
    DECLINE: Standing.DECLINED,
}
_SHOWN = ("registration", "attendee", "setting")

translate = QCoreApplication.translate


class RequestsShown(Protocol):
    """What the presenter tells the page."""

    def show_requests(self, view: RequestsView, chosen: list[int]) -> None:
        """The list as it stands; ``chosen`` are the lines of those who are chosen."""

    def show_detail(self, detail: DetailView | None) -> None:
        """Who is chosen and what deciding does; None if nobody is."""

    def refuse(self, problem: UserError) -> None:
        """Something cannot be done."""


class RequestsPresenter:
    """Reads one moment at a time; what changes meanwhile is read once more afterwards."""

    def __init__(
        self,
        file: ConveningFile,
        runner: Runner,
        wording: Wording,
        editor: Callable[[], Editor],
        view: RequestsShown,
        day: int,
    ) -> None:
        self._file = file
        self._runner = runner
        self._maker = RequestsMaker(wording)
        self._editor = editor
        self._view = view
        self.day = day
        self.tab = Tab.OPEN
        self.queue: Queue | None = None
        self._chosen: frozenset[str] = frozenset()
        self._first_line = 0
        self._put_off: tuple[str, int] | None = None
        self._is_reading = False
        self._is_stale = True

    def choose_day(self, day: int) -> None:
        """Show another day."""
        if day != self.day:
            self.day, self._chosen, self._first_line = day, frozenset(), 0
            self._is_stale = True
            self.refresh()

    def choose_tab(self, tab: Tab) -> None:
        """Show another list."""
        if tab is not self.tab:
            self.tab, self._chosen, self._first_line = tab, frozenset(), 0
            self._show()

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed; it is read by the next ``refresh``."""
        if any(changes.touches(table) for table in _SHOWN):
            self._is_stale = True

    def refresh(self) -> None:
        """Read the queue, if anything changed since."""
        if not self._is_stale or self._is_reading:
            return
        self._is_stale, self._is_reading = False, True
        day = self.day

        def read() -> Queue:
            with self._file.reading() as connection:
                return read_queue(connection, self._file.convening, day)

        self._runner.read(read, self, "queue_read")

    def reload(self) -> None:
        """Read the queue again: letters were made, which changes no table."""
        self._is_stale = True
        self.refresh()

    def choose(self, lines: Collection[int]) -> None:
        """The people at these lines of the list are chosen."""
        shown = self._listed()
        self._chosen = frozenset(shown[line].attendee.attendee_id for line in lines if line < len(shown))
        self._first_line = min(lines, default=0)
        self._show_detail()

    @property
    def chosen(self) -> list[Request]:
        """Who is chosen, in the order of the list."""
        return [one for one in self._listed() if one.attendee.attendee_id in self._chosen]

    def listed_ids(self) -> list[str]:
        """Everyone in the list that is shown."""
        return [one.attendee.attendee_id for one in self._listed()]

    def needs_reason(self, decision: str) -> bool:
        """Whether a decision about those who are chosen takes a reason."""
        if self.queue is None or not self.chosen:
            return False
        return self.queue.reason_for(self.chosen, STANDINGS[decision]) is not None

    def decide(self, decision: str, reason: str) -> None:
        """Approve, waitlist or decline those who are chosen."""
        chosen = self.chosen
        if not chosen:
            return
        file, day, ids = self._file, self.day, [one.attendee.attendee_id for one in chosen]
        standing = STANDINGS[decision]

        def operation(actor: Actor) -> Recorded:
            return decide_requests(file, actor, day, ids, standing, reason or None).recorded

        who = chosen[0].attendee.display_name if len(chosen) == 1 else people_count(len(chosen))
        self._editor().ask(decision, operation, _told(standing).format(who=who))

    def offer(self) -> None:
        """Give the free place to the next in line."""
        if self.queue is None or self.queue.next is None:
            return
        file, day = self._file, self.day
        words = translate("Requests", "The place went to {who}.")
        who = self.queue.next.attendee.display_name
        self._editor().ask(OFFER, lambda actor: offer_next(file, actor, day).recorded, words.format(who=who))

    def put_off(self) -> None:
        """Do not show the offer again until it is another one."""
        if self.queue is not None:
            offer = self._maker.view(self.queue, self.tab).offer
            self._put_off = offer.key if offer else None
            self._show()

    def queue_read(self, queue: Queue) -> None:
        """The queue came."""
        self._is_reading = False
        if queue.day == self.day:
            self.queue = queue
            self._show()
        self.refresh()

    def failed(self, problem: BaseException) -> None:
        """Reading failed; what nobody foresaw is raised."""
        self._is_reading = False
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    def _listed(self) -> tuple[Request, ...]:
        return in_tab(self.queue, self.tab) if self.queue is not None else ()

    def _show(self) -> None:
        if self.queue is None:
            return
        view = self._maker.view(self.queue, self.tab)
        if view.offer is not None and view.offer.key == self._put_off:
            view = replace(view, offer=None)
        self._chosen &= frozenset(self.listed_ids())
        if not self._chosen and view.rows:  # who was chosen has left the list: whoever stands there now
            self._chosen = frozenset({view.rows[min(self._first_line, len(view.rows) - 1)].attendee_id})
        lines = [line for line, row in enumerate(view.rows) if row.attendee_id in self._chosen]
        self._first_line = min(lines, default=0)
        self._view.show_requests(view, lines)
        self._show_detail()

    def _show_detail(self) -> None:
        chosen = self.chosen
        detail = self._maker.detail(self.queue, chosen) if self.queue is not None and chosen else None
        self._view.show_detail(detail)


def _told(standing: Standing) -> str:
    match standing:
        case Standing.APPROVED:
            return translate("Requests", "Approved: {who}.")
        case Standing.WAITLISTED:
            return translate("Requests", "On the waitlist: {who}.")
        case _:
            return translate("Requests", "Declined: {who}.")

"""The review list's course: read, put right, read again."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.check_in.desk import Told
from pact_desktop.gui.check_in.review_desk import ReviewAction, ReviewDesk, ReviewList, ReviewRemedy
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.sentences import problem_words
from pact_desktop.operations.operators import OrganizerNeededError


class ReviewScreen(Protocol):
    """What the presenter needs of a screen."""

    def show_list(self, found: ReviewList) -> None: ...
    def tell(self, sentence: str, icon: str, action: str, operation_id: str) -> None: ...
    def open_page(self, page: str) -> None: ...
    def ask_organizer(self) -> None: ...


class ReviewPresenter:
    """Results come back to ``list_done``, ``done`` and ``failed``."""

    def __init__(self, desk: ReviewDesk, screen: ReviewScreen, run: Runner) -> None:
        self._desk = desk
        self._screen = screen
        self._run = run

    def refresh(self) -> None:
        """Read the list anew."""
        self._run.read(self._desk.read, self, "list_done")

    def choose(self, action: ReviewAction) -> None:
        """Do what a button says."""
        if action.remedy is ReviewRemedy.OPEN:
            self._screen.open_page(action.page)
        else:
            self._run.write(partial(self._desk.do, action), self, "done")

    def list_done(self, found: ReviewList) -> None:
        """The list was read."""
        self._screen.show_list(found)

    def done(self, told: Told) -> None:
        """Something was put right."""
        take_back = QCoreApplication.translate("Review", "Take back") if told.operation_id else ""
        self._screen.tell(told.sentence, "circle-check", take_back, told.operation_id)
        self.refresh()

    def failed(self, problem: BaseException) -> None:
        """Nothing was changed: say why, or let an organizer in; what nobody foresaw is raised."""
        if isinstance(problem, OrganizerNeededError):
            self._screen.ask_organizer()
        elif isinstance(problem, UserError):
            self._screen.tell(problem_words(problem), "alert-triangle", "", "")
        else:
            raise problem

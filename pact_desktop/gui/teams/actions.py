"""What a person asks of the teams page: changes, with a reason and an organizer's PIN where needed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.check_in.view_model import ReasonsView
from pact_desktop.gui.context import Context
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.reason_dialog import ReasonDialog
from pact_desktop.gui.sentences import problem_words, sentence_words
from pact_desktop.gui.teams.presenter import county_setting
from pact_desktop.gui.undo_stack import Done
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.operators import OrganizerNeededError, WrongPinError, authorise
from pact_desktop.operations.results import AttendeeResult, Recorded
from pact_desktop.operations.standing import ReasonNeededError
from pact_desktop.operations.teams import put_in_team, set_coordinator, take_out_of_team

PLACE, OUT, COORDINATOR, COUNTIES = "place", "out", "coordinator", "counties"
"""Where a change was asked for."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Somebody who is to get a place."""

    county: str
    attendee_id: str
    name: str


class TeamActions(QObject):
    """Asks the editor; the page shows what came of it."""

    done = Signal(str, Done)
    """Where it was asked for, and what was done."""
    taken_back_or_put_back = Signal(Done, bool)
    """What, and whether it was taken back."""
    problem_told = Signal(str)

    def __init__(self, context: Context, why: Callable[[str], str], parent: QWidget) -> None:
        """``why`` says why a place in a county's team takes a reason, in the reader's language."""
        super().__init__(parent)
        self._context = context
        self._why = why
        self._page = parent
        self._editor = Editor.of(context, self)
        self._wanted: _Place | None = None
        self._again: Callable[[], None] | None = None
        """What is asked for once more when an organizer gave the PIN."""
        self.reasons: ReasonDialog | None = None
        """The dialog that asks for a reason, while it is open."""

    def put(self, county: str, attendee_id: str, name: str, reason: str = "", pin: str = "") -> None:
        """Give somebody a place in a county's team."""
        self._wanted = _Place(county, attendee_id, name)
        self._again = lambda: self.put(county, attendee_id, name, reason)
        file, session = self._context.file, self._context.session

        def place(actor: Actor) -> AttendeeResult:
            if pin:
                organizer = authorise(file, pin)
                session.let_in(organizer)
                actor = replace(actor, organizer=organizer)
            return put_in_team(file, actor, county, attendee_id, reason or None)

        words = self.tr("{name} has a place in the team of {county}.")
        self._editor.ask(PLACE, place, words.format(name=name, county=county))

    def take_out(self, attendee_id: str, name: str) -> None:
        """Free somebody's place."""
        self._again = None
        words = self.tr("{name} is out of the team; the place is free.").format(name=name)
        file = self._context.file
        self._editor.ask(OUT, lambda actor: take_out_of_team(file, actor, attendee_id), words)

    def choose_coordinator(self, county: str, attendee_id: str | None, name: str = "") -> None:
        """Choose a team's coordinator; None leaves it to the PACT coordinator."""
        self._again = None
        words = self.tr("{name} coordinates the team of {county}.").format(name=name, county=county)
        if attendee_id is None:
            words = self.tr("No coordinator is chosen for {county}.").format(county=county)
        file = self._context.file
        self._editor.ask(COORDINATOR, lambda actor: set_coordinator(file, actor, county, attendee_id), words)

    def choose_counties(self, counties: Collection[str]) -> None:
        """Make exactly these counties the PACT counties."""
        chosen = frozenset(counties)
        self._again = lambda: self.choose_counties(chosen)
        file = self._context.file

        def choose(actor: Actor) -> Recorded:
            return change_settings(file, actor, county_setting(chosen))

        words = self.tr("PACT counties: {count}").format(count=len(chosen))
        self._editor.ask(COUNTIES, choose, words)

    def undo(self) -> None:
        """Take back the last thing done here."""
        self._again = self.undo
        self._editor.undo()

    def redo(self) -> None:
        """Put back what was taken back."""
        self._again = self.redo
        self._editor.redo()

    # What the editor tells

    def saved(self, origin: str, done: Done) -> None:
        """It is recorded."""
        self._close_reasons()
        self.done.emit(origin, done)

    def unchanged(self, origin: str) -> None:
        """It was so already."""
        self._close_reasons()
        if origin == COUNTIES:
            self.done.emit(origin, Done("", ""))

    def refused(self, origin: str, problem: UserError) -> None:
        """Ask for what is missing, or say why it cannot be done."""
        match problem:
            case ReasonNeededError() if self._wanted is not None:
                self._ask_reason(self._wanted)
            case WrongPinError() if self.reasons is not None:
                self.reasons.show_pin_problem(sentence_words(problem.message))
            case OrganizerNeededError() if self._again is not None:
                OrganizerPinDialog(self._context, self._page, self._again).open()
            case _:
                self._close_reasons()
                self.problem_told.emit(problem_words(problem))

    def taken_back(self, done: Done) -> None:
        """It was taken back."""
        self.taken_back_or_put_back.emit(done, True)

    def put_back(self, done: Done) -> None:
        """It was put back."""
        self.taken_back_or_put_back.emit(done, False)

    # Reasons

    def _ask_reason(self, wanted: _Place) -> None:
        if self.reasons is not None:
            return
        question = self.tr("Why does {name} get a place all the same?").format(name=wanted.name)
        view = ReasonsView(
            question,
            (self.tr("The county asked for it"), self.tr("Somebody else cannot come"), self.tr("A speaker")),
            self.tr("Something else…"),
            self.tr("Give a place"),
            asks_pin=self._context.session.needs_pin,
        )
        dialog = ReasonDialog(self._context.theme, self._why(wanted.county), view, self._page)
        dialog.given.connect(
            lambda reason, pin: self.put(wanted.county, wanted.attendee_id, wanted.name, reason, pin)
        )
        dialog.finished.connect(self._reasons_closed)
        self.reasons = dialog
        dialog.open()

    def _close_reasons(self) -> None:
        if self.reasons is not None:
            self.reasons.accept()

    def _reasons_closed(self) -> None:
        self.reasons = None

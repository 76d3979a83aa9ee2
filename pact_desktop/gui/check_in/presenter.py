"""The check-in screen's course: what stands in the middle, and what each intent leads to.

A plain object: it shows through a ``View``, works through a ``Runner``, and is tested with neither window nor
threads.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.badge_code import is_code_like
from pact_desktop.domain.people import Attendee
from pact_desktop.gui.check_in.day_flow import RESULTS
from pact_desktop.gui.check_in.desk import CheckInDesk, Told
from pact_desktop.gui.check_in.operation_line import Choice, Operation
from pact_desktop.gui.check_in.remedy_course import RemedyCourse
from pact_desktop.gui.check_in.view import View
from pact_desktop.gui.check_in.view_model import (
    Scene,
    SearchView,
    TeamView,
    Waiting,
    WalkInDecision,
    WalkInForm,
)
from pact_desktop.gui.check_in.walk_in_desk import WalkInDesk, fields_of
from pact_desktop.gui.desk_day import DeskDay
from pact_desktop.gui.jobs import Runner

translate = QCoreApplication.translate


class CheckInPresenter(RemedyCourse):
    """One for each check-in screen. Results come back to the methods named ``..._done`` and ``failed``."""

    def __init__(
        self, desk: CheckInDesk, walk_in_desk: WalkInDesk, view: View, run: Runner, desk_day: DeskDay
    ) -> None:
        super().__init__(view, run, desk, desk_day)
        desk_day.changed.connect(self.show_day)
        self._walk_in_desk = walk_in_desk
        self._team_county = ""
        self._form = WalkInForm()
        self._prints = False
        self._waiting: Sequence[Waiting] = ()
        self._entered = ""

    def show_day(self) -> None:
        """The desk works on another day: what was asked is asked for that, what was decided goes."""
        self._view.show_day_notice("")
        if self._stands_on(Scene.SEARCH):
            self.search(self._searched)
        elif self._stands_on(Scene.TEAM):
            self.open_team(self._team_county)
        elif self.scene in RESULTS and not self._unrecorded:
            self._start_again()
        if self._stands_on(Scene.WALK_IN):
            self.decide_walk_in(self._form)

    def ready(self) -> None:
        """Go back to the ready state, with nothing recorded."""
        self.scene, self.card, self._before = Scene.READY, None, None
        self._searched = self._awaited_team = ""
        self._unrecorded.clear()
        if self._asks_day():
            self.ask_day()
        else:
            self._view.show_ready(self._waiting)

    def _now(self) -> datetime:
        return self._desk.now()

    def count_waiting(self) -> None:
        """Count what waits anew, since something of it changed."""
        self._run.read(self._desk.waiting, self, "waiting_done")

    def open_review(self) -> None:
        """Show what is to be reviewed."""
        self.scene, self._searched, self._awaited_team = Scene.REVIEW, "", ""
        self._view.show_review()

    def scan(self, text: str) -> None:
        """A code was read, by whatever reader."""
        self._record(lambda: self._write(partial(self._desk.scan, self.day, text), "told_done"))

    def check_in(self, attendee_id: str) -> None:
        """Check in somebody who was found, if anybody is given."""
        if attendee_id:
            self._record(
                lambda: self._write(partial(self._desk.check_in, self.day, attendee_id), "told_done")
            )

    def search(self, text: str) -> None:
        """Search while typing; an empty text goes back to the ready state."""
        self._searched, self._entered = text.strip(), ""
        if not self._searched:
            if self.scene is Scene.SEARCH:
                self.ready()
            return
        self._run.read(partial(self._desk.search, self.day, self._searched), self, "search_done")

    def enter(self, text: str, marked_id: str) -> None:
        """Enter was pressed in a search: check in whoever is marked, or scan a badge's code that was typed.

        ``text`` is what the people on the screen were found for. If more was typed since, the answer to
        that is waited for: whoever it means is checked in, and nobody if it means no one beyond doubt.
        """
        if is_code_like(self._searched):
            self.scan(self._searched)
        elif self.scene is Scene.SEARCH and text == self._searched:
            self.check_in(marked_id)
        else:
            self._entered = self._searched

    def open_team(self, county: str) -> None:
        """Show a county's team."""
        self._team_county = self._awaited_team = county
        self._run.read(partial(self._desk.team, self.day, county), self, "team_done")

    def check_in_team(self, attendee_ids: Sequence[str]) -> None:
        """Check in those who are ticked."""
        ticked = list(attendee_ids)
        self._record(
            lambda: self._write(partial(self._desk.check_in_team, self.day, ticked), "team_told_done")
        )

    def open_walk_in(self) -> None:
        """Begin a walk-in, with the name that was searched for."""
        typed = self._searched if self.scene is Scene.SEARCH else ""
        self.scene = Scene.WALK_IN
        self._searched = self._awaited_team = ""
        self._view.show_walk_in(typed)

    def decide_walk_in(self, form: WalkInForm) -> None:
        """Show what would happen to the form as it stands."""
        self._form = form
        self._run.read(partial(self._walk_in_decision, form), self, "walk_in_decided")

    def walk_in(self, form: WalkInForm, prints: bool) -> None:
        """Register and check in; print the badge if wanted and admitted."""

        def entry() -> None:
            self._prints = prints
            self._write(partial(self._desk.walk_in, self.day, fields_of(form)), "walk_in_done")

        self._record(entry)

    def undo(self, operation_id: str = "") -> None:
        """Undo an operation; without an id the newest check-in, once what waits before it is answered."""
        if operation_id:
            self._put(self._undo_of(operation_id))
            return
        known = self._scans.newest_operation if self.unanswered else None
        self._put(Choice(lambda: self._newest_to_undo(known)))

    def redo(self, operation_id: str = "") -> None:
        """Redo an operation; without an id the one undone last, once what waits before it is answered."""
        self._put(Choice(lambda: self._to_redo(operation_id or self._scans.last_undone)))

    def _newest_to_undo(self, known: str | None) -> Operation | None:
        """Choose what Ctrl+Z undoes.

        Where scans were still unanswered or not recorded at the moment of the key, ``known`` is the newest
        operation at that moment: the volunteer meant a newer one, never the person before it.
        """
        newest = self._scans.newest_operation
        if newest and newest != known:
            return self._undo_of(newest)
        if known is not None:
            self._view.tell(translate("Presenter", "Nothing to undo."), "info-circle", "", "")
        return None

    def _undo_of(self, operation_id: str) -> Operation:
        return Operation(partial(self._desk.undo, operation_id), "undo_done", "write_failed")

    def _to_redo(self, operation_id: str) -> Operation | None:
        if not operation_id:
            return None
        return Operation(partial(self._desk.redo, operation_id), "redo_done", "write_failed")

    def fix_name(self) -> None:
        """Open the form that corrects the name of the person on the card."""
        if self.card is not None and self.card.attendee_id:
            self._run.read(partial(self._desk.attendee, self.card.attendee_id), self, "attendee_done")

    def save_name(self, attendee_id: str, fields: dict[str, str], prints: bool = False) -> None:
        """Save a corrected name, and print the badge again with it if wanted."""
        then = "badge_corrected_done" if prints else "name_done"
        self._write(partial(self._desk.fix_name, attendee_id, fields), then)

    def print_badge(self) -> None:
        """Print the badge of the person on the card."""
        if self.card is not None and self.card.can_print:
            self._view.print_badge(self.card.attendee_id)

    def ask_new_badge(self) -> None:
        """Ask whether the badge of the person on the card is lost, so that another takes its place."""
        if self.card is not None and self.card.can_print:
            self._view.ask_new_badge(self.card)

    def print_new_badge(self) -> None:
        """Issue the person on the card a new badge and print it; the old one stops working."""
        if self.card is not None and self.card.attendee_id:
            self._write(partial(self._desk.reissue, self.card.attendee_id), "badge_corrected_done")

    def step_back(self) -> bool:
        """One step back: from the reasons to the card, from a card to the form it came over, from the review
        list to ready."""
        if self.scene is Scene.REVIEW:
            self.ready()
            return True
        if self.scene in (Scene.REASONS, Scene.ITEMS) and self.card is not None:
            self._show_card(self.card)
            return True
        if self.scene is Scene.CARD and self._before is Scene.WALK_IN:
            self.scene, self._before = Scene.WALK_IN, None
            self._view.show_walk_in(None)
            return True
        return False

    # Results of work, delivered on the caller's thread

    def told_done(self, told: Told) -> None:
        """A decision was made."""
        if told.scan is not None:
            self._add_scan(told.scan)
        if told.card is not None:
            if self._stands_on(Scene.WALK_IN):
                self._before = Scene.WALK_IN
            self._show_card(told.card)
            self._view.sound(told.card.outcome)

    def walk_in_done(self, told: Told) -> None:
        """A walk-in was recorded."""
        self.scene = Scene.READY
        self.told_done(told)
        if self._prints and told.card is not None and told.card.can_print:
            self._view.print_badge(told.card.attendee_id)

    def team_told_done(self, told: Sequence[Told]) -> None:
        """A team was checked in: its tiles go to the strip, the team is shown again."""
        for one in told:
            if one.scan is not None:
                self._add_scan(one.scan)
        admitted = [one.card for one in told if one.card is not None and one.card.operation_id]
        if admitted:
            self._view.sound(admitted[0].outcome)
            words = translate("Presenter", "{count} checked in.").format(count=len(admitted))
            take_back = translate("Presenter", "Take back")
            self._view.tell(words, "circle-check", take_back, admitted[0].operation_id)
        self.open_team(self._team_county)

    def team_done(self, team: TeamView) -> None:
        """A team was read; if the person went elsewhere meanwhile, it is dropped."""
        if team.county != self._awaited_team:
            return
        self.scene = Scene.TEAM
        self._view.show_team(team)

    def search_done(self, found: SearchView) -> None:
        """A search came back; one that was typed over is dropped."""
        if found.text == self._searched:
            self.scene = Scene.SEARCH
            self._view.show_search(found)
            if self._entered == found.text:
                self._entered = ""
                self.check_in(found.meant)

    def walk_in_decided(self, answer: tuple[WalkInForm, WalkInDecision]) -> None:
        """A form was decided on; one that was typed over is dropped."""
        form, decision = answer
        if form == self._form and self.scene is Scene.WALK_IN:
            self._view.show_walk_in_decision(decision)

    def message_done(self, told: Told) -> None:
        """Something was recorded that needs a sentence, not a card."""
        self.ready()
        action = translate("Presenter", "Take back") if told.operation_id else ""
        self._view.tell(told.sentence, "circle-check", action, told.operation_id)

    def attendee_done(self, attendee: Attendee | None) -> None:
        """Somebody's fields were read for the form."""
        if attendee is not None:
            self._view.edit_name(attendee)

    def name_done(self, told: Told) -> None:
        """A name was saved."""
        self.message_done(told)

    def badge_corrected_done(self, told: Told) -> None:
        """What somebody's badge says, or its issue, was changed: print it as it is now."""
        self.message_done(told)
        self._view.print_corrected(told.attendee_id)

    def waiting_done(self, waiting: Sequence[Waiting]) -> None:
        """What waits was counted."""
        self._waiting = waiting
        self._view.show_waiting(waiting)

    def undo_done(self, told: Told) -> None:
        """An operation was taken back."""
        self._uncover()
        name = self._scans.mark_undone(told.operation_id)
        self._view.show_scans(self.scans)
        if self.card is not None and self.card.operation_id == told.operation_id:
            self.ready()
        sentence = translate("Presenter", "{name} is no longer checked in.").format(name=name)
        if not name:
            sentence = translate("Presenter", "Taken back.")
        sentence = " ".join(filter(None, (sentence, told.sentence)))
        self._view.tell(
            sentence, "arrow-back-up", translate("Presenter", "Put back"), f"redo:{told.operation_id}"
        )

    def redo_done(self, told: Told) -> None:
        """An operation was put back."""
        self._uncover()
        self._scans.mark_redone(told.operation_id)
        self._view.show_scans(self.scans)
        sentence = " ".join(filter(None, (translate("Presenter", "Put back."), told.sentence)))
        self._view.tell(sentence, "arrow-forward-up", "", "")

    def _walk_in_decision(self, form: WalkInForm) -> tuple[WalkInForm, WalkInDecision]:
        return form, self._walk_in_desk.decide(self.day, form)

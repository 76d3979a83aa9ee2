"""What choosing a remedy leads to: an operation, a question first, or another scene."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.decision import RemedyCode
from pact_desktop.gui.check_in.day_cards import ANSWERS
from pact_desktop.gui.check_in.day_flow import DayFlow
from pact_desktop.gui.check_in.desk import CheckInDesk
from pact_desktop.gui.check_in.file_cards import TRY_AGAIN
from pact_desktop.gui.check_in.remedies import ASKS_FOR_A_REASON, items_for, reasons_for
from pact_desktop.gui.check_in.view import View
from pact_desktop.gui.check_in.view_model import CardView, Scene
from pact_desktop.gui.desk_day import DeskDay
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.sentences import problem_words
from pact_desktop.operations.operators import OrganizerNeededError, WrongPinError

translate = QCoreApplication.translate


class RemedyCourse(DayFlow):
    """The part of the check-in screen's course that begins with a card's remedies."""

    def __init__(self, view: View, run: Runner, desk: CheckInDesk, desk_day: DeskDay) -> None:
        super().__init__(view, run, desk_day)
        self._desk = desk
        self._pending = RemedyCode.ADMIT_ANYWAY
        self._items: list[str] = []

    @abstractmethod
    def open_walk_in(self) -> None:
        """Begin a walk-in."""

    @abstractmethod
    def fix_name(self) -> None:
        """Open the form that corrects the name of the person on the card."""

    @abstractmethod
    def print_new_badge(self) -> None:
        """Issue the person on the card a new badge and print it."""

    def choose_remedy(self, code_text: str) -> None:
        """Do what a remedy of the card says."""
        card = self._card_of_today(Scene.CARD)
        if card is None or code_text not in {remedy.code for remedy in card.remedies}:
            return
        if code_text == TRY_AGAIN:
            self._try_again()
            return
        if code_text in ANSWERS:
            self.answer_day(code_text)
            return
        if self._desk_day.doubt is not None:
            self.ask_day()
            return
        code = RemedyCode(code_text)
        if code in ASKS_FOR_A_REASON:
            self._pending = code
            self.scene = Scene.REASONS
            self._ask_reason(card)
            return
        match code:
            case RemedyCode.CHECK_OUT:
                self._write(partial(self._desk.check_out, self.day, card.attendee_id), "message_done")
            case RemedyCode.HAND_OUT_AGAIN:
                self._ask_items(card)
            case RemedyCode.SOMEONE_ELSE | RemedyCode.FIND_BY_NAME:
                self.ready()
                self._view.start_search()
            case RemedyCode.ADD_NAME:
                self.fix_name()
            case RemedyCode.REISSUE:
                self.print_new_badge()
            case (
                RemedyCode.ASK_FOR_TODAY
                | RemedyCode.ASK_AGAIN
                | RemedyCode.JOIN_WAITLIST
                | RemedyCode.REGISTER_AND_CHECK_IN
                | RemedyCode.REGISTER_AGAIN
            ):
                work = partial(self._desk.register_for_today, self.day, card.attendee_id)
                self._write(work, "told_done")
            case RemedyCode.WALK_IN:
                self.open_walk_in()
            case RemedyCode.KEEP_WAITING | RemedyCode.DO_NOT_ADMIT | RemedyCode.SEE_YOU:
                self.ready()

    def give_reason(self, reason: str, pin: str = "") -> None:
        """Record the override or the decline that waits for its reason and, where asked for, a PIN."""
        card = self._card_of_today(Scene.REASONS)
        if card is None:
            return
        if self._pending is RemedyCode.HAND_OUT_AGAIN:
            work = partial(self._desk.hand_out, self.day, card.attendee_id, self._items, reason)
            self._write(work, "message_done")
            return
        if self._pending is RemedyCode.DECLINE:
            work = partial(self._desk.decline, self.day, card.attendee_id, reason, pin)
        else:
            work = partial(self._desk.override, self.day, card, reason, pin)
        self._write(work, "told_done", "reason_failed")

    def choose_item(self, number: int) -> None:
        """One thing of those on the card is to be handed out, by its place from 0; after the last, all."""
        card = self._card_of_today(Scene.ITEMS)
        if card is None:
            return
        things = card.again[number : number + 1] or card.again
        self._items = [thing.item for thing in things]
        if any(thing.given for thing in things):
            self._pending = RemedyCode.HAND_OUT_AGAIN
            self.scene = Scene.REASONS
            self._ask_reason(card)
        else:
            work = partial(self._desk.hand_out, self.day, card.attendee_id, self._items)
            self._write(work, "message_done")

    def reason_failed(self, problem: BaseException) -> None:
        """An override was not recorded: the PIN is wrong, or has become needed; the reason step stays."""
        if self.scene is Scene.REASONS and isinstance(problem, WrongPinError):
            self._view.show_pin_problem(problem_words(problem))
        elif self.scene is Scene.REASONS and self.card and isinstance(problem, OrganizerNeededError):
            self._ask_reason(self.card, with_pin=True)
        else:
            self.write_failed(problem)

    def _card_of_today(self, scene: Scene) -> CardView | None:
        """The card, if it is still in front as that scene: one of yesterday decides nothing today."""
        self._desk_day.look()
        return self.card if self.scene is scene else None

    def _ask_items(self, card: CardView) -> None:
        self.scene = Scene.ITEMS
        if len(card.again) == 1:
            self.choose_item(0)
        else:
            self._view.show_items(items_for(card.again, _first_name(card)))

    def _ask_reason(self, card: CardView, with_pin: bool = False) -> None:
        reasons = reasons_for(self._pending, _first_name(card))
        asks_pin = with_pin or (self._pending is not RemedyCode.HAND_OUT_AGAIN and self._desk.needs_pin)
        self._view.show_reasons(replace(reasons, asks_pin=asks_pin))


def _first_name(card: CardView) -> str:
    return card.name.split(" ")[0] if card.name else translate("Presenter", "this person")

"""For which day the desk records: it holds entries back while that is in doubt, and asks once."""

from __future__ import annotations

from collections.abc import Callable

from pact_desktop.gui.check_in.course import DeskCourse
from pact_desktop.gui.check_in.day_cards import (
    PRACTISE,
    RECORD_NOTHING,
    WORK_ON_TODAY,
    day_question,
    set_up_card,
    turned_words,
)
from pact_desktop.gui.check_in.file_cards import not_recorded_scan
from pact_desktop.gui.check_in.view import View
from pact_desktop.gui.check_in.view_model import CardView, Scene
from pact_desktop.gui.desk_day import DeskDay, Doubt
from pact_desktop.gui.jobs import Runner

Entry = Callable[[], None]
"""Records attendance for the day that the desk works on when it is called."""

RESULTS = (Scene.READY, Scene.CARD, Scene.ITEMS, Scene.REASONS)
"""What was decided for one day and means nothing on another."""


class DayFlow(DeskCourse):
    """The part of the check-in screen that keeps entries from being recorded for the wrong day."""

    def __init__(self, view: View, run: Runner, desk_day: DeskDay) -> None:
        super().__init__(view, run)
        self._desk_day = desk_day
        self._held: list[Entry] = []
        self._records_nothing = False
        desk_day.turned.connect(self.date_turned)
        desk_day.settled.connect(self.day_settled)

    @property
    def day(self) -> int:
        """The day that the desk works on."""
        return self._desk_day.day

    @property
    def unanswered(self) -> int:
        return super().unanswered + (0 if self._records_nothing else len(self._held))

    def ask_day(self) -> None:
        """Ask for which day is to be recorded, before anybody comes."""
        self._show_day_card(day_question(self._desk_day, len(self._held)))

    def answer_day(self, answer: str) -> None:
        """Do what one of the answers of ``day_cards`` says."""
        if answer == WORK_ON_TODAY:
            self._desk_day.follow()
        elif answer == PRACTISE:
            self._drop_held()
            self.ready()
            self._view.ask_rehearsal()
        elif answer == RECORD_NOTHING:
            self._drop_held()
            self._records_nothing = self._desk_day.doubt is Doubt.NO_DAY
            self._back_to_form_or_ready()
        else:
            self._desk_day.keep()

    def day_settled(self) -> None:
        """It is clear which day it is: record what waited for that, in its order."""
        held, self._held = self._held, []
        self._records_nothing = False
        self._view.show_day_notice("")
        if self.scene in RESULTS:
            self._start_again()
        for entry in held:
            entry()

    def date_turned(self) -> None:
        """Another date: say so. What still waits goes on waiting: nobody said for which day it is.

        The last scans go, whose times name no date; *take back* reaches no further than today.
        """
        self._scans.clear()
        self._view.show_scans(self.scans)
        if self._records_nothing:
            self._drop_held()
        self._records_nothing = False
        if self.scene in RESULTS and not self._unrecorded:
            self._start_again()
        asks = self._asks_day() and self.scene is Scene.CARD
        self._view.show_day_notice("" if asks else turned_words(self._desk_day))

    def _record(self, entry: Entry) -> None:
        """Do what records attendance, or hold it back until it is clear for which day."""
        self._desk_day.look()
        if self._desk_day.doubt is None and not self._held:
            entry()
        elif self._records_nothing:
            self._held = [entry]  # the card offers to record it after all
            self._add_scan(not_recorded_scan(self._now()))
            self._show_day_card(set_up_card(self._desk_day))
            self._view.sound("not_a_badge")
        else:
            self._held.append(entry)
            self.ask_day()
            self._view.sound("needs_approval")

    def _asks_day(self) -> bool:
        """Whether the question stands in place of the ready state."""
        waits = bool(self._held) and not self._records_nothing
        return waits or self._desk_day.doubt is Doubt.OTHER_DAY

    def _start_again(self) -> None:
        """What was decided goes; a question about the day stays, else a form under a card comes back."""
        if self._asks_day():
            self.ask_day()
        else:
            self._back_to_form_or_ready()

    def _show_day_card(self, card: CardView) -> None:
        if self._stands_on(Scene.WALK_IN):
            self._before = Scene.WALK_IN
        self._show_card(card)

    def _back_to_form_or_ready(self) -> None:
        if self._before is Scene.WALK_IN:
            self.scene, self._before = Scene.WALK_IN, None
            self._view.show_walk_in(None)
        else:
            self.ready()

    def _drop_held(self) -> None:
        """Say of each entry that waits that it is not recorded, where that was not said at once."""
        for _ in () if self._records_nothing else self._held:
            self._add_scan(not_recorded_scan(self._now()))
        self._held.clear()

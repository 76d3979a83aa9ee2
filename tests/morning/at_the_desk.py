"""What whoever plays at the desk always does: types, brings things to the front, looks, compares, notes."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pact_desktop.gui.check_in.view_model import CardView, Scene
from tests.morning.comparing import differences
from tests.morning.keyboards import Keyboard
from tests.morning.model import Registered, Shown
from tests.morning.roster import Roster
from tests.morning.script import Arrival
from tests.morning.second_desk import SecondDesk
from tests.morning.strokes import QUIET, Stroke, pressed, typed
from tests.morning.window import PAGES, Answer, PlayedWindow

ANSWERED_WITHIN = 10.0
"""Seconds in which the window answers; long, as a busy computer is no fault."""
_FOLLOWS_WITHIN = 2.0
"""Seconds in which the file follows keys that show no card."""
_NO_MORE = 0.15
_LATE = 0.06
"""A key that this computer gave so much too late may end a burst that no scanner would have ended."""
_BROUGHT = 40
"""People in a file that is imported beside the desk."""


@dataclass(frozen=True)
class Fault:
    """The window did otherwise than the rules say."""

    number: int
    told: str
    expected: str
    came: str

    def __str__(self) -> str:
        return f"arrival {self.number} ({self.told}): expected {self.expected}, came {self.came}"


@dataclass
class Played:
    """What came of a morning."""

    faults: list[Fault] = field(default_factory=list)
    unsure: list[Fault] = field(default_factory=list)
    """The same, while this computer was too busy to type as a scanner does."""
    arrivals: int = 0
    seconds: float = 0.0


class AtTheDesk:
    """One person types and reads the screen, another sits at the second desk."""

    def __init__(self, window: PlayedWindow, keyboard: Keyboard, second: SecondDesk, roster: Roster) -> None:
        self._window = window
        self._keyboard = keyboard
        self._second = second
        self._roster = roster
        self._model = roster.model
        self._played = Played()
        self._late = 0.0
        self._wrong_in_this = False
        self._arrival: Arrival | None = None

    def _type(self, strokes: Sequence[Stroke]) -> None:
        self._window.wait_until(self._window.has_focus)
        self._late = max(self._late, self._keyboard.type(strokes, self._window.stand_still))

    def _uncover(self) -> None:
        """Close menus and dialogs that stand over the page."""
        while any(self._ask(each) for each in (self._window.has_popup, self._window.has_dialog)):
            self._type(pressed("Escape"))
            time.sleep(QUIET)

    def _open_team(self, arrival: Arrival, county: str) -> bool:
        self._go_home()
        self._type(typed(county.lower(), arrival.chance))
        self._window.wait_until(lambda: self._window.has_found(county.lower()), ANSWERED_WITHIN)
        self._type(pressed("F8"))
        return self._window.wait_until(lambda: self._window.scene() is Scene.TEAM, ANSWERED_WITHIN)

    # What stands in front

    def _bring_in_front(self, arrival: Arrival) -> None:
        front, window = arrival.front, self._window
        takes_typing = arrival.kind in ("search", "namesakes", "nobody", "lost", "oops")
        if front == "card" or takes_typing:
            if takes_typing and not self._ask(window.takes_typing):
                self._go_home()
            return
        if front == "fix_name":
            card = self._ask(window.card)
            if card is not None and card.can_print and self._ask(window.is_at_check_in):
                self._type(pressed("F2"))
                window.wait_until(window.has_dialog, ANSWERED_WITHIN)
                return
        self._go_home()
        chance = arrival.chance
        match front:
            case "search":
                self._type_and_see(chance.choice(self._roster.people).name.lower()[:4])
            case "walk_in":
                self._type(pressed("F7"))
                self._type_and_see(chance.choice(self._roster.people).given)
            case "drop_down":
                self._type(pressed("F7"))
                window.wait_until(lambda: window.scene() is Scene.WALK_IN, ANSWERED_WITHIN)
                self._ask(window.open_drop_down)
            case "menu":
                self._type(pressed("F8"))
                window.wait_until(window.has_popup, ANSWERED_WITHIN)
            case "team":
                self._open_team(arrival, chance.choice(["Alameda", "Kern", "Ventura"]))
            case _ if front in PAGES:
                self._type(pressed(f"Ctrl+{PAGES.index(front) + 2}"))
                window.settle()
                if front in ("roster", "history"):
                    self._type(pressed("F3"))
                    self._type_and_see("ma")
        window.settle()
        time.sleep(QUIET)

    def _type_and_see(self, text: str) -> None:
        assert self._arrival is not None
        self._type(typed(text, self._arrival.chance))
        if not self._window.wait_until(lambda: self._window.is_typed(text), ANSWERED_WITHIN):
            self._wrong(f"“{text}” where it was typed", self._ask(self._window.front))

    def _go_home(self) -> None:
        """Back to the ready check-in page, whatever is in front."""
        for _ in range(6):
            if self._ask(self._window.is_ready):
                return
            window = self._window
            here = any(
                self._ask(each) for each in (window.has_popup, window.has_dialog, window.is_at_check_in)
            )
            self._type(pressed("Escape" if here else "Ctrl+1"))
            self._window.settle()
        self._wrong("ready after Escape", self._ask(self._window.front))

    # Beside the window

    def _begin_beside(self, arrival: Arrival) -> None:
        match arrival.beside:
            case "hold":
                self._second.begin("hold", arrival.chance.uniform(0.1, 0.9))
            case "note":
                self._second.begin("note", arrival.chance.choice(self._roster.people).person)
            case "look":
                self._second.begin("look")
            case "bring":
                self._second.begin("bring", str(self._roster_file(arrival)))

    def _end_beside(self) -> None:
        self._second.finish()
        if self._arrival is not None and self._arrival.beside == "bring":
            self._learn_who_was_brought()

    def _roster_file(self, arrival: Arrival) -> Path:
        """Many people who come on the other day only."""
        path = self._roster.path.with_name(f"brought {arrival.number}.csv")
        other = 3 - self._roster.day
        lines = [f"Given name,Family name,Agency,Affiliation,Day {other}"]
        lines += [f"Ine{arrival.number},Lateron{number},,event staff,x" for number in range(_BROUGHT)]
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    def _learn_who_was_brought(self) -> None:
        state = self._second.ask("state")
        new = state["people"].keys() - self._model.state.people.keys()
        if len(new) > _BROUGHT:  # a walk-in that is not compared yet may be among them
            self._wrong(f"{_BROUGHT} people more", str(len(new)))
        self._model.begin(Registered(one, *state["people"][one]) for one in new)

    # Comparing

    def _expect_card(self, expected: Shown, when: str = "") -> CardView | None:
        card = self._window.next_card(ANSWERED_WITHIN)
        self._same(expected, card, when)
        return card

    def _same(self, expected: Shown, card: CardView | None, when: str = "") -> None:
        came = shown(card)
        if card is None:
            self._wrong(f"{expected.outcome} {expected.person} {when}".strip(), self._ask(self._window.front))
        elif expected.outcome != came.outcome or (came.person and came.person != expected.person):
            self._wrong(
                f"{expected.outcome} {expected.person} {when}".strip(), f"{came.outcome} {came.person}"
            )

    def _expect_nothing_more(self) -> None:
        self._window.settle()
        while (card := self._window.next_card(_NO_MORE)) is not None:
            self._wrong("no further card", str(shown(card)))

    def _compare_with_the_file(self) -> None:
        """What another process reads in the file is what the model says; where not, the model follows."""
        self._end_beside()
        end = time.monotonic() + _FOLLOWS_WITHIN
        while (found := differences(self._model, self._second.ask("state"))) and time.monotonic() < end:
            time.sleep(0.1)
        for difference in found:
            self._wrong(difference.expected, difference.came)
        if self._wrong_in_this:
            self._model.begin(difference.fact for difference in found)
            self._model.forget_admissions()

    def _ask(self, work: Callable[[], Answer]) -> Answer:
        return self._window.ask(work)

    def _wrong(self, expected: str, came: str) -> None:
        self._wrong_in_this = True
        number, told = (self._arrival.number, self._arrival.told) if self._arrival else (0, "at the end")
        fault = Fault(number, told, expected, came)
        (self._played.unsure if self._late > _LATE else self._played.faults).append(fault)

    def compare_at_the_end(self, afterwards: SecondDesk) -> None:
        """What must hold once the window is closed, as a process reads it that never saw it open."""
        self._arrival, self._second, self._wrong_in_this = None, afterwards, False
        self._compare_with_the_file()
        for problem in afterwards.ask("problems"):
            self._wrong("a sound file", problem)


def shown(card: CardView | None) -> Shown:
    """What a card says of whom."""
    return Shown(card.outcome, card.attendee_id) if card is not None else Shown("nothing")

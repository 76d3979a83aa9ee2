"""Plays a morning: does what each arrival says, and compares what the window shows with the model."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

from pact_desktop.domain.people import Affiliation
from pact_desktop.domain.wording import ENGLISH
from pact_desktop.gui.check_in.view_model import CardView
from tests.morning.at_the_desk import ANSWERED_WITHIN, AtTheDesk, Played, shown
from tests.morning.model import Code, Shown
from tests.morning.script import Arrival
from tests.morning.strokes import QUIET, Stroke, burst, pressed, stalled, typed

_BETWEEN_SCANS = (0.12, 0.3)
"""Seconds from a scan, or from the last key of a person, to the next scan."""
_SEEN_WITHIN = 0.7
"""Seconds after which a person goes on, since nothing came."""
_ADMIT = ("approve", "admit_anyway", "admit_after_checking")
_REGISTER = ("register_and_check_in", "ask_for_today", "register_again", "ask_again", "join_waitlist")


class Player(AtTheDesk):
    """The people at the desk: one types and reads the screen, the other sits at the second desk."""

    def play(self, arrivals: Iterable[Arrival], tell: Callable[[str], None] = lambda _: None) -> Played:
        """Play these; ``tell`` hears of each fault as it is found."""
        begun = time.monotonic()
        for arrival in arrivals:
            self._arrival, self._late, self._wrong_in_this = arrival, 0.0, False
            before = len(self._played.faults)
            self._one(arrival)
            self._played.arrivals += 1
            for fault in self._played.faults[before:]:
                tell(str(fault))
        self._played.seconds = time.monotonic() - begun
        return self._played

    def _one(self, arrival: Arrival) -> None:
        self._bring_in_front(arrival)
        self._window.forget()
        self._begin_beside(arrival)
        getattr(self, f"_{arrival.kind}")(arrival)
        self._window.settle()
        self._compare_with_the_file()

    # The ways in

    def _badge(self, arrival: Arrival) -> None:
        cards = self._scan(arrival, arrival.codes)
        if arrival.insists and cards and cards[0] is not None and not self._wrong_in_this:
            self._insist(arrival, arrival.codes[0], cards[0])

    _again = _badge
    _stray = _badge

    def _two(self, arrival: Arrival) -> None:
        self._scan(arrival, arrival.codes)

    def _camera(self, arrival: Arrival) -> None:
        text = self._roster.text_of(arrival.codes[0])
        self._ask(lambda: self._window.read_by_camera(text))
        self._expect_card(self._model.check_in(arrival.codes[0]))

    def _oops(self, arrival: Arrival) -> None:
        """Scanned, and taken back at once, whether the card is there or not; a refusal is left alone."""
        if not self._ask(self._window.is_at_check_in):
            self._go_home()
        strokes = self._burst(arrival, arrival.codes[0])
        expected = self._model.check_in(arrival.codes[0])
        takes_back = expected.outcome.startswith("admitted") and self._model.undo()
        if takes_back:
            strokes += pressed("Ctrl+z")
        self._type(stalled(strokes, arrival.stalls, arrival.chance))
        self._expect_card(expected)
        if takes_back and not self._window.next_message(ANSWERED_WITHIN):
            self._wrong("a sentence that says what was taken back", "none")

    def _both(self, arrival: Arrival) -> None:
        """The same badge is scanned at both desks at once."""
        (code,) = arrival.codes
        expected = self._model.judge(code)
        self._second.begin("scan", self._roster.text_of(code))
        self._type(stalled(self._burst(arrival, code), arrival.stalls, arrival.chance))
        card = self._window.next_card(ANSWERED_WITHIN)
        here, there = card.outcome if card else "nothing", str(self._second.answer())
        wanted = sorted([expected.outcome, self._second_time(code, expected)])
        if sorted([here, there]) != wanted:
            self._wrong(" and ".join(wanted), f"here {here}, there {there}")
        self._model.check_in(code, at_this_desk=here == expected.outcome)
        self._expect_nothing_more()

    def _elsewhere(self, arrival: Arrival) -> None:
        (someone,) = arrival.people
        expected = self._model.check_in(someone.person, at_this_desk=False)
        there = self._second.ask("find", someone.person)
        if there != expected.outcome:
            self._wrong(expected.outcome, f"at the second desk {there}")

    def _search(self, arrival: Arrival) -> None:
        """A name is typed, then Enter: at once, or once the person is seen."""
        (someone,) = arrival.people
        self._type_into_search(arrival, someone.name.lower())
        expected = self._model.check_in(someone.person)
        self._expect_card(expected, "after Enter")
        card = self._ask(self._window.card)
        if arrival.insists and card is not None and not self._wrong_in_this:
            self._insist(arrival, someone.person, card)

    def _namesakes(self, arrival: Arrival) -> None:
        """Two of one name: Enter may choose neither, and whoever is not in yet stands first."""
        self._type_into_search(arrival, arrival.people[0].name.lower())
        ids = [one.person for one in arrival.people]
        free = [one for one in ids if self._model.judge(one).outcome == "admitted"]
        card = self._window.next_card(_SEEN_WITHIN)
        if card is None:  # Enter chose neither: the first row is
            self._type(pressed("Down", "Return"))
            card = self._window.next_card(ANSWERED_WITHIN)
        came = shown(card)
        expected = [Shown("admitted" if free else "already_in", one) for one in free or ids]
        if came not in expected:
            self._wrong(" or ".join(map(str, expected)), str(came))
        if came.person in ids:
            self._model.check_in(came.person)

    def _nobody(self, arrival: Arrival) -> None:
        """Nobody is called so, and nobody is checked in."""
        self._type_into_search(arrival, arrival.text)
        card = self._window.next_card(_SEEN_WITHIN)
        if card is not None:
            self._wrong("nobody", str(shown(card)))

    def _team(self, arrival: Arrival) -> None:
        """A county's team comes together."""
        county = arrival.text
        if not self._open_team(arrival, county):
            self._wrong(f"the team of {county}", self._ask(self._window.front))
            return
        self._type(pressed("0"))
        expected = self._model.team(county)
        time.sleep(2 * QUIET)
        self._window.wait_until(lambda: set(self._window.ticked()) == expected, ANSWERED_WITHIN)
        ticked = set(self._ask(self._window.ticked))
        if ticked != expected:
            self._wrong(f"{len(expected)} ticked: {sorted(expected)}", f"{len(ticked)}: {sorted(ticked)}")
        if not ticked:
            return
        self._type(stalled(pressed("Return"), arrival.stalls, arrival.chance))
        if not self._window.next_message(ANSWERED_WITHIN):
            self._wrong(f"{len(ticked)} checked in", "nothing")
        self._model.check_in_team(ticked & expected)

    def _walk_in(self, arrival: Arrival) -> None:
        """Somebody new; the county is typed whole, or only as far as it is needed."""
        (someone,) = arrival.people
        self._go_home()
        county = someone.county[:4].lower() if arrival.hasty else someone.county
        keys = ["F7", *someone.given, "Tab", *someone.family, "Tab", *county, "Tab"]
        self._type(stalled(typed(keys, arrival.chance), arrival.stalls, arrival.chance))
        self._window.settle()
        words = ENGLISH.affiliation(Affiliation(someone.affiliation))
        if not self._ask(lambda: self._window.click(words)):
            self._wrong("the walk-in form", f"no “{words}”")
            return
        ways = ("Check in only", "Keep on the roster")
        time.sleep(QUIET)  # what is decided on the form takes the place of what was before
        self._window.settle()
        if not self._window.wait_until(lambda: any(map(self._window.click, ways)), ANSWERED_WITHIN):
            self._wrong("a way to keep the walk-in", "none")
            return
        card = self._window.next_card(ANSWERED_WITHIN)
        if card is None or not card.attendee_id:
            self._wrong("a card for the walk-in", str(shown(card)))
            return
        if card.name != someone.name:
            self._wrong(someone.name, card.name)
        self._same(self._model.walk_in(card.attendee_id, someone.county, someone.affiliation), card)

    def _check_out(self, arrival: Arrival) -> None:
        """Somebody who is in leaves, and mostly comes back."""
        (code,) = arrival.codes
        cards = self._scan(arrival, [code])
        if self._wrong_in_this or not cards or cards[0] is None or cards[0].outcome != "already_in":
            return
        if not self._choose(cards[0], ("check_out",)):
            self._wrong("check-out is offered", str([one.code for one in cards[0].remedies]))
            return
        if not self._window.next_message(ANSWERED_WITHIN):
            self._wrong("a sentence that somebody has left", "none")
        self._model.check_out(self._model.state.person(code.badge))
        if arrival.insists:
            self._scan(arrival, [code])

    def _undo(self, arrival: Arrival) -> None:
        """The newest check-in is taken back."""
        self._go_home()
        if self._model.undo():
            self._press_and_hear("Ctrl+z", arrival)

    def _undo_redo(self, arrival: Arrival) -> None:
        """The same, put back, and now and then taken back again."""
        self._go_home()
        if not self._model.undo():
            return
        self._press_and_hear("Ctrl+z", arrival)
        self._model.redo()
        self._press_and_hear("Ctrl+Shift+z", arrival)
        self._window.settle()
        self._compare_with_the_file()
        if arrival.insists and not self._wrong_in_this:
            self._model.undo()
            self._press_and_hear("Ctrl+z", arrival)

    def _lost(self, arrival: Arrival) -> None:
        """A badge is lost: another takes its place."""
        (someone,) = arrival.people
        self._type_into_search(arrival, someone.name.lower())
        expected = self._model.check_in(someone.person)
        self._expect_card(expected, "after Enter")
        if self._wrong_in_this or expected.outcome not in ("admitted", "already_in"):
            return
        self._type(pressed("Shift+F9"))
        if not self._window.wait_until(self._window.has_popup, ANSWERED_WITHIN):
            self._wrong("the menu of badges", "none")
            return
        self._window.forget()
        self._type(typed(["Down", "Down", "Return"], arrival.chance))
        sentence = self._window.next_message(ANSWERED_WITHIN)
        if "new badge" not in sentence:
            self._wrong("a new badge", sentence or "nothing")
            self._type(pressed("Escape"))
            return
        self._model.reissue(someone.person)

    # Parts of them

    def _scan(self, arrival: Arrival, codes: Sequence[Code]) -> list[CardView | None]:
        """Codes one after the other; the cards that answered them."""
        editors = self._window.editors()
        strokes: list[Stroke] = []
        for code in codes:
            strokes += self._burst(arrival, code)
        self._window.forget()
        self._type(stalled(strokes, arrival.stalls, arrival.chance))
        cards = [self._expect_card(self._model.check_in(code)) for code in codes]
        self._expect_nothing_more()
        if keys := self._window.keys_that_reached_widgets():
            self._wrong("no key of a scan in a widget", ", ".join(keys))
        for place, text in self._window.editors().items():
            if text and text != editors.get(place, text):
                self._wrong(f"“{editors[place]}” in {place}", f"“{text}”")
        return cards

    def _burst(self, arrival: Arrival, code: Code) -> list[Stroke]:
        after = arrival.chance.uniform(*_BETWEEN_SCANS)
        return burst(self._roster.text_of(code), arrival.end, arrival.pace, arrival.chance, after)

    def _insist(self, arrival: Arrival, subject: Code | str, card: CardView) -> None:
        """Whoever is not let in is admitted all the same, registers, or is declined."""
        codes = {one.code for one in card.remedies}
        offered = {"admit"} if codes & set(_ADMIT) else set()
        offered |= codes & {"ask_for_today", "register_and_check_in", "see_you"}
        expected = self._model.offered(subject) if card.outcome not in ("admitted", "already_in") else set()
        if offered != expected:
            self._wrong(f"offered: {sorted(expected)}", f"{sorted(offered)}")
            return
        person = self._model.state.person(subject.badge if isinstance(subject, Code) else subject)
        registers = codes & set(_REGISTER) and person in self._model.state.people
        if registers and arrival.chance.random() < 0.5:
            self._choose(card, _REGISTER)
            self._expect_card(self._model.register_today(person), "after registering")
        elif "decline" in codes and arrival.chance.random() < 0.3:
            self._choose(card, ("decline",))
            self._give_reason(arrival)
            self._model.decline(person)
            self._expect_card(self._model.judge(person), "after declining")
        elif "admit" in expected:
            self._choose(card, _ADMIT)
            self._give_reason(arrival)
            self._expect_card(self._model.admit_anyway(subject), "after the override")

    def _choose(self, card: CardView, wanted: Sequence[str]) -> bool:
        """Press the number of the first remedy of these that is offered."""
        for number, remedy in enumerate(card.remedies, start=1):
            if remedy.code in wanted:
                self._window.forget()
                self._uncover()
                self._type(pressed(str(number)))
                time.sleep(QUIET)
                return True
        return False

    def _give_reason(self, arrival: Arrival) -> None:
        if not self._window.wait_until(self._window.asks_reason, ANSWERED_WITHIN):
            self._wrong("the question why", self._ask(self._window.front))
            return
        self._type(pressed(str(arrival.chance.randint(1, 3)), "Return"))

    def _type_into_search(self, arrival: Arrival, text: str) -> None:
        """Type into the search and press Enter: at once, or once the results are there."""
        self._window.forget()
        keys = typed(text, arrival.chance)
        if arrival.hasty:
            self._type(
                stalled(
                    [*keys, *typed(["Return"], arrival.chance, after=0.08)], arrival.stalls, arrival.chance
                )
            )
            return
        self._type(stalled(keys, arrival.stalls, arrival.chance))
        if not self._window.wait_until(lambda: self._window.has_found(text), ANSWERED_WITHIN):
            self._wrong(f"“{text}” in the search", f"“{self._ask(self._window.searched_for)}”")
        self._type(pressed("Return"))

    def _press_and_hear(self, keys: str, arrival: Arrival) -> None:
        self._window.forget()
        self._type(stalled(pressed(keys), arrival.stalls, arrival.chance))
        if not self._window.next_message(ANSWERED_WITHIN):
            self._wrong(f"an answer to {keys}", "none")

    def _second_time(self, code: Code, first: Shown) -> str:
        """What the same badge gives right after; admitting makes it *already in*."""
        return "already_in" if first.outcome in ("admitted", "admitted_unknown") else first.outcome

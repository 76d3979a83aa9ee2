"""A screen that notes what the presenter shows."""

from __future__ import annotations

from collections.abc import Sequence

from pact_desktop.domain.people import Attendee
from pact_desktop.gui.check_in.view_model import (
    CardView,
    ItemsView,
    ReasonsView,
    ScanView,
    SearchView,
    TeamView,
    Waiting,
    WalkInDecision,
)


class NotedScreen:
    """Stands in for the page; ``shown`` names the scenes in their order."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.waiting: Sequence[Waiting] = ()
        self.card = CardView("not_a_badge", "")
        self.items: ItemsView | None = None
        self.reasons: ReasonsView | None = None
        self.found = SearchView("", "")
        self.team: TeamView | None = None
        self.decision: WalkInDecision | None = None
        self.scans: list[ScanView] = []
        self.sentences: list[str] = []
        self.actions: list[str] = []
        self.sounds: list[str] = []
        self.edited: list[str] = []
        self.printed: list[str] = []
        self.corrected: list[str] = []
        self.typed = ""
        self.looks = 0
        self.pin_problems: list[str] = []
        self.notice = ""
        self.rehearsals = 0

    def show_day_notice(self, words: str) -> None:
        self.notice = words

    def show_ready(self, waiting: Sequence[Waiting]) -> None:
        self.shown.append("ready")
        self.waiting = waiting

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        self.waiting = waiting

    def show_review(self) -> None:
        self.shown.append("review")

    def show_card(self, card: CardView) -> None:
        self.shown.append("card")
        self.card = card

    def show_items(self, items: ItemsView) -> None:
        self.shown.append("items")
        self.items = items

    def show_reasons(self, reasons: ReasonsView) -> None:
        self.shown.append("reasons")
        self.reasons = reasons

    def show_pin_problem(self, sentence: str) -> None:
        self.pin_problems.append(sentence)

    def show_search(self, found: SearchView) -> None:
        self.shown.append("search")
        self.found = found

    def show_team(self, team: TeamView) -> None:
        self.shown.append("team")
        self.team = team

    def show_walk_in(self, typed: str | None) -> None:
        self.shown.append("walk_in")
        self.typed = typed or ""

    def show_walk_in_decision(self, decision: WalkInDecision) -> None:
        self.decision = decision

    def show_scans(self, scans: Sequence[ScanView]) -> None:
        self.scans = list(scans)

    def tell(self, sentence: str, icon: str, action: str, operation_id: str) -> None:
        self.sentences.append(sentence)
        self.actions.append(operation_id)

    def sound(self, outcome: str) -> None:
        self.sounds.append(outcome)

    def look_soon(self) -> None:
        self.looks += 1

    def start_search(self) -> None:
        self.shown.append("start_search")

    def ask_rehearsal(self) -> None:
        self.rehearsals += 1

    def edit_name(self, attendee: Attendee) -> None:
        self.edited.append(attendee.attendee_id)

    def print_badge(self, attendee_id: str) -> None:
        self.printed.append(attendee_id)

    def print_corrected(self, attendee_id: str) -> None:
        self.corrected.append(attendee_id)

    def ask_new_badge(self, card: CardView) -> None:
        self.shown.append("new_badge")

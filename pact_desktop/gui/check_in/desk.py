"""What the check-in screen asks of the file: one method an intent, each called in a worker thread.

Every change is one operation; the answer is what the screen shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.hand_outs import HandOut
from pact_desktop.domain.people import DAYS, Attendee, Standing
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.check_in.cards import CardMaker
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.rows import RowMaker
from pact_desktop.gui.check_in.view_model import CardView, ScanView, SearchView, TeamView, Waiting
from pact_desktop.gui.phrases import day_title
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.gui.session import DeskSession
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import reissue
from pact_desktop.operations.check_in import (
    check_in_attendee,
    check_in_code,
    check_in_many,
    preview_check_in,
)
from pact_desktop.operations.check_out import check_out_attendee
from pact_desktop.operations.edit import edit
from pact_desktop.operations.hand_out import hand_out
from pact_desktop.operations.operators import authorise
from pact_desktop.operations.register import register_and_check_in, register_walk_in
from pact_desktop.operations.results import CheckInResult
from pact_desktop.operations.standing import set_standing
from pact_desktop.operations.team_places import team_of
from pact_desktop.operations.undo import UndoResult, redo, undo
from pact_desktop.reports.review import review_list
from pact_desktop.store import desk_queries, queries
from pact_desktop.store.convening_file import ConveningFile

REVIEW = "review"
"""Stands for the review list where a page is named."""
FOUND = 20
"""How many people a search shows at most."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """An answer to show: the card, its tile in the strip, or a sentence with what takes it back."""

    card: CardView | None = None
    scan: ScanView | None = None
    sentence: str = ""
    operation_id: str = ""
    attendee_id: str = ""


class CheckInDesk:
    """The desk's questions and operations over one open file."""

    def __init__(self, file: ConveningFile, session: DeskSession, finder: Finder, wording: Wording) -> None:
        self._file = file
        self._session = session
        self._finder = finder
        self._wording = wording

    @property
    def actor(self) -> Actor:
        """Who works here now."""
        return self._session.actor

    def now(self) -> datetime:
        """The time at the venue."""
        return self._file.convening.at_venue(self._file.now())

    @property
    def needs_pin(self) -> bool:
        """Whether an override, an approval or a decline takes an organizer's PIN first."""
        return self._session.needs_pin

    def scan(self, day: int, text: str) -> Told:
        """Decide on a code that was read, and record what the decision records."""
        return self._told(check_in_code(self._file, self.actor, day, text))

    def check_in(self, day: int, attendee_id: str) -> Told:
        """Decide on somebody found by name."""
        return self._told(check_in_attendee(self._file, self.actor, day, attendee_id))

    def override(self, day: int, card: CardView, reason: str, pin: str = "") -> Told:
        """Admit the person on a card anyway, with the organizer's reason."""
        self._let_in(pin)
        if card.code:
            return self._told(check_in_code(self._file, self.actor, day, card.code, override=reason))
        return self._told(check_in_attendee(self._file, self.actor, day, card.attendee_id, override=reason))

    def decline(self, day: int, attendee_id: str, reason: str, pin: str = "") -> Told:
        """Decline somebody's request, and show how that stands."""
        self._let_in(pin)
        set_standing(self._file, self.actor, attendee_id, day, Standing.DECLINED, reason)
        return self._now(day, attendee_id)

    def register_for_today(self, day: int, attendee_id: str) -> Told:
        """Register somebody for the day by the rules, and check in who is approved by that."""
        return self._told(register_and_check_in(self._file, self.actor, day, attendee_id))

    def check_out(self, day: int, attendee_id: str) -> Told:
        """Record that somebody leaves."""
        result = check_out_attendee(self._file, self.actor, day, attendee_id)
        name = result.attendee.display_name if result.attendee else ""
        sentence = translate("Desk", "{name} has left.").format(name=name)
        return Told(sentence=sentence, operation_id=result.recorded.operation_id or "")

    def hand_out(self, day: int, attendee_id: str, items: Sequence[str], reason: str = "") -> Told:
        """Record that things were handed out; again takes a reason."""
        things = [HandOut(item) for item in items]
        result = hand_out(self._file, self.actor, day, attendee_id, things, reason)
        name = result.attendee.display_name
        sentence = translate("Desk", "Handed out to {name}.").format(name=name)
        return Told(sentence=sentence, operation_id=result.recorded.operation_id or "")

    def reissue(self, attendee_id: str) -> Told:
        """Raise the issue of somebody's badge, so that older ones stop working."""
        result = reissue(self._file, self.actor, attendee_id)
        words = translate("Desk", "{name} has a new badge, issue {issue}; older ones stop working.")
        attendee = result.attendee
        sentence = words.format(name=attendee.display_name, issue=attendee.next_print_issue)
        return Told(sentence=sentence, attendee_id=attendee.attendee_id)

    def fix_name(self, attendee_id: str, fields: Mapping[str, str]) -> Told:
        """Correct somebody's name."""
        result = edit(self._file, self.actor, attendee_id, fields)
        sentence = translate("Desk", "Saved: {name}.").format(name=result.attendee.display_name)
        return Told(
            sentence=sentence,
            operation_id=result.recorded.operation_id or "",
            attendee_id=result.attendee.attendee_id,
        )

    def attendee(self, attendee_id: str) -> Attendee | None:
        """Somebody as the file has them now."""
        with self._file.reading() as connection:
            return queries.find_attendee(connection, attendee_id)

    def undo(self, operation_id: str) -> Told:
        """Take back an operation."""
        return _struck(operation_id, undo(self._file, self.actor, operation_id))

    def redo(self, operation_id: str) -> Told:
        """Put back an operation that was taken back."""
        return _struck(operation_id, redo(self._file, self.actor, operation_id))

    def search(self, day: int, text: str) -> SearchView:
        """Find people, with what checking them in would do, and teams whose county the text names."""
        convening = self._file.convening
        with self._file.reading() as connection:
            found = self._finder.find(connection, text, FOUND, day)
            previews = list(preview_check_in(connection, convening, day, found.people))
        return self._rows().search(text, found, previews, day, self._counties_named(text))

    def team(self, day: int, county: str) -> TeamView:
        """A county's team, with what ticking each would do."""
        with self._file.reading() as connection:
            members = desk_queries.county_team(connection, county)
            convening = self._file.convening
            previews = list(preview_check_in(connection, convening, day, members))
            has_team = county in convening.pact_counties
            coordinator = team_of(connection, convening, county).coordinator if has_team else None
        return self._rows().team(county, previews, coordinator, day)

    def check_in_team(self, day: int, attendee_ids: Iterable[str]) -> list[Told]:
        """Check in several people as one operation."""
        cards = self._cards()
        results = check_in_many(self._file, self.actor, day, attendee_ids)
        return [Told(cards.card(result), cards.scan(result)) for result in results]

    def walk_in(self, day: int, fields: Mapping[str, str]) -> Told:
        """Register somebody at the desk, and check in who may come in."""
        return self._told(register_walk_in(self._file, self.actor, day, fields))

    def waiting(self) -> tuple[Waiting, ...]:
        """What waits to be done."""
        with self._file.reading() as connection:
            unprinted = desk_queries.unprinted_count(connection)
            reviewed = len(review_list(connection, self._file.convening))
            requests = sum(queries.waiting_count(connection, day) for day in DAYS)
        waiting = []
        if unprinted:
            one, many = translate("Desk", "1 badge to print"), translate("Desk", "{count} badges to print")
            words = one if unprinted == 1 else many.format(count=unprinted)
            waiting.append(Waiting("printer", words, "badges"))
        if requests:
            one, many = translate("Desk", "1 request"), translate("Desk", "{count} requests")
            words = one if requests == 1 else many.format(count=requests)
            waiting.append(Waiting("inbox", words, "requests"))
        if reviewed:
            one, many = translate("Desk", "1 thing to review"), translate("Desk", "{count} things to review")
            words = one if reviewed == 1 else many.format(count=reviewed)
            waiting.append(Waiting("eye", words, REVIEW))
        return tuple(waiting)

    def _let_in(self, pin: str) -> None:
        """Let the organizer in who has this PIN; raises WrongPinError if none has."""
        if pin:
            self._session.let_in(authorise(self._file, pin))

    def _told(self, result: CheckInResult) -> Told:
        cards = self._cards()
        return Told(cards.card(result, self._team_of(result)), cards.scan(result))

    def _now(self, day: int, attendee_id: str) -> Told:
        """How somebody stands at the door now; nothing is recorded."""
        with self._file.reading() as connection:
            attendee = queries.find_attendee(connection, attendee_id)
            people = [attendee] if attendee else []
            preview = next(preview_check_in(connection, self._file.convening, day, people))
        card = self._cards().card(CheckInResult(day, preview.decision, preview.attendee))
        return Told(replace(card, foot=day_title(day)))

    def _team_of(self, result: CheckInResult) -> Sequence[Attendee]:
        attendee = result.attendee
        if attendee is None or not attendee.county or result.decision.outcome is not Outcome.ADMITTED:
            return ()
        with self._file.reading() as connection:
            return desk_queries.county_team(connection, attendee.county)

    def _counties_named(self, text: str) -> list[str]:
        typed = text.strip().casefold()
        if len(typed) < 3:
            return []
        return sorted(one for one in self._file.convening.pact_counties if one.casefold().startswith(typed))[
            :2
        ]

    def _cards(self) -> CardMaker:
        return CardMaker(self._file.convening, self._wording, self.actor.desk, self.now())

    def _rows(self) -> RowMaker:
        return RowMaker(self._file.convening, self._wording)


def _struck(operation_id: str, result: UndoResult) -> Told:
    """What is told of an operation that was taken back or put back: what happened to printed badges."""
    notes = " ".join(map(sentence_words, result.recorded.effects.sentences()))
    return Told(sentence=notes, operation_id=operation_id)

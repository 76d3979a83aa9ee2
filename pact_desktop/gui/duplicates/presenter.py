"""Likely duplicates without widgets: the pairs, which value of each field stands, merging and dismissing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import TEXT_FIELDS, Attendee
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.jobs import Runner
from pact_desktop.operations.duplicates import LikelyPair, dismiss, find_duplicates
from pact_desktop.operations.merge import merge
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

MERGE, DISMISS = "merge", "dismiss"


class Side(IntEnum):
    """One of the two attendees of a pair."""

    FIRST = 0
    SECOND = 1


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """A field of the two: its values, and whose stands after merging."""

    name: str
    values: tuple[str, str]
    chosen: Side

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose."""
        return self.values[0] != self.values[1]


class DuplicatesView(Protocol):
    """What the presenter tells the dialog."""

    def show_pairs(self, pairs: Sequence[LikelyPair], chosen: int) -> None:
        """The pairs that are left, best first; ``chosen`` is -1 where there is none."""

    def show_choices(self, pair: LikelyPair | None, choices: Sequence[FieldChoice]) -> None:
        """The chosen pair, field by field."""

    def refuse(self, problem: UserError) -> None:
        """Something cannot be done."""


class DuplicatesPresenter:
    """Finds the pairs again whenever somebody changed; the pair that is looked at stays where it can."""

    def __init__(
        self,
        file: ConveningFile,
        runner: Runner,
        editor: Callable[[], Editor],
        view: DuplicatesView,
    ) -> None:
        self._file = file
        self._runner = runner
        self._editor = editor
        self._view = view
        self.pairs: list[LikelyPair] = []
        self._chosen = -1
        self._sides: dict[str, Side] = {}
        self._is_finding = False
        self._is_stale = False

    def find(self) -> None:
        """Find the likely pairs."""
        if self._is_finding:
            self._is_stale = True
            return
        self._is_finding, self._is_stale = True, False
        self._runner.read(lambda: find_duplicates(self._file), self, "_found")

    def changed(self, changes: ChangeSet) -> None:
        """Something in the file changed."""
        if changes.touches("attendee") or changes.touches("distinct_pair"):
            self.find()

    def failed(self, problem: Exception) -> None:
        """Finding did not work."""
        self._is_finding = False
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    @property
    def pair(self) -> LikelyPair | None:
        """The pair that is looked at."""
        return self.pairs[self._chosen] if 0 <= self._chosen < len(self.pairs) else None

    def choose(self, line: int) -> None:
        """Look at another pair."""
        self._chosen = line
        self._sides = {}
        self._view.show_choices(self.pair, self.choices())

    def choices(self) -> list[FieldChoice]:
        """The fields that either of the two has. What is there stands over nothing, the kept one's first."""
        pair = self.pair
        if pair is None:
            return []
        kept = self.kept_side()
        found = []
        for name in TEXT_FIELDS:
            values = (str(getattr(pair.first, name) or ""), str(getattr(pair.second, name) or ""))
            usual = kept if values[kept] else Side(1 - kept)
            if any(values):
                found.append(FieldChoice(name, values, self._sides.get(name, usual)))
        return found

    def take(self, name: str, side: Side) -> None:
        """Let one's value of a field stand."""
        self._sides[name] = side

    def kept_side(self) -> Side:
        """Whose id stays: whoever was in, has a badge, or of whom more is known. Badges of both work on."""
        assert self.pair is not None
        ranks = [_rank(one) for one in (self.pair.first, self.pair.second)]
        return Side.SECOND if ranks[1] > ranks[0] else Side.FIRST

    def merge(self, words: str) -> None:
        """Make the two one, with the values as chosen; ``words`` say so for the message."""
        pair = self.pair
        if pair is None:
            return
        people = (pair.first, pair.second)
        kept = self.kept_side()
        chosen = {choice.name: choice.values[choice.chosen] for choice in self.choices()}
        keep_id, other_id = people[kept].attendee_id, people[1 - kept].attendee_id
        self._editor().ask(MERGE, lambda actor: merge(self._file, actor, keep_id, other_id, chosen), words)

    def dismiss(self, words: str) -> None:
        """Say that the two are not the same person."""
        pair = self.pair
        if pair is not None:
            one, other = pair.first.attendee_id, pair.second.attendee_id
            self._editor().ask(DISMISS, lambda actor: dismiss(self._file, actor, one, other), words)

    def settled(self) -> None:
        """The pair that is looked at is done with: go on with the next, before all are found anew."""
        if self.pair is not None:
            del self.pairs[self._chosen]
            self._go_on()

    def _go_on(self) -> None:
        """Look at the pair that took the place of the last one."""
        self._sides = {}
        self._chosen = min(max(self._chosen, 0), len(self.pairs) - 1)
        self._view.show_pairs(self.pairs, self._chosen)
        self._view.show_choices(self.pair, self.choices())

    def _found(self, pairs: list[LikelyPair]) -> None:
        self._is_finding = False
        before = self.pair
        self.pairs = pairs
        same = next((line for line, pair in enumerate(pairs) if _is_same(pair, before)), -1)
        if same < 0:
            self._go_on()
        else:
            self._chosen = same
            self._view.show_pairs(pairs, self._chosen)
            self._view.show_choices(self.pair, self.choices())
        if self._is_stale:
            self.find()


def _is_same(pair: LikelyPair, other: LikelyPair | None) -> bool:
    return other is not None and _ids(pair) == _ids(other)


def _ids(pair: LikelyPair) -> tuple[str, str]:
    return pair.first.attendee_id, pair.second.attendee_id


def _rank(one: Attendee) -> tuple[int, int, int]:
    known = sum(1 for name in TEXT_FIELDS if getattr(one, name))
    return len(one.attendance), one.badge_issue, known

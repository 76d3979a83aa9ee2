"""An act: one operation of somebody's, with what came of it, ready to be told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from functools import cached_property

from pact_desktop.domain.people import Standing
from pact_desktop.journal import kinds
from pact_desktop.journal.entry import Entry, Value, values_of

ADMITTED_ANYWAY = "admitted anyway"
"""What a reason for an override says it is for."""

_NAMES = frozenset({"given_name", "family_name", "preferred_name"})


class ActKind(StrEnum):
    """What somebody did, by the word for it."""

    CHECKED_IN = "checked_in"
    TEAM_CHECKED_IN = "team_checked_in"
    ADMITTED_ANYWAY = "admitted_anyway"
    WALKED_IN = "walked_in"
    CHECKED_OUT = "checked_out"
    HANDED_OUT = "handed_out"
    ADDED = "added"
    IMPORTED = "imported"
    NAME_CORRECTED = "name_corrected"
    CHANGED = "changed"
    APPROVED = "approved"
    REQUESTED = "requested"
    WAITLISTED = "waitlisted"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    TAKEN_OFF = "taken_off"
    STANDINGS_CHANGED = "standings_changed"
    PRINTED = "printed"
    REISSUED = "reissued"
    LETTER_MADE = "letter_made"
    MERGED = "merged"
    SAID_DISTINCT = "said_distinct"
    ERASED = "erased"
    TAKEN_BACK = "taken_back"
    PUT_BACK = "put_back"
    NOT_GENUINE = "not_genuine"
    CONVENING_CHANGED = "convening_changed"
    TEAM_CHANGED = "team_changed"
    OPERATOR_CHANGED = "operator_changed"
    FILE_KEPT = "file_kept"
    FILE_CHANGED = "file_changed"
    FILE_REMOVED = "file_removed"
    DESK_OPENED = "desk_opened"
    UNKNOWN = "unknown"


class Fate(Enum):
    """What may still be done about an act, or why nothing."""

    STANDS = auto()
    """It can be taken back."""
    UNDONE = auto()
    """It was taken back, and can be put back."""
    PRINTED = auto()
    """What is printed is out in the world."""
    ERASED = auto()
    """What is erased is gone."""
    ONLY_TOLD = auto()
    """It tells what happened and changed nothing: a forged code, a desk that was opened."""


@dataclass(frozen=True)
class Act:
    """One operation. ``entries`` are all of it, in order; of a large one only the first and the last.

    ``counts`` says how many entries of each kind there are in all. ``original`` is what an undo took back or
    put back. ``before`` holds the values that stood before each change, by the entry's id.
    """

    entries: tuple[Entry, ...]
    counts: Mapping[str, int]
    desk: str = ""
    fate: Fate = Fate.STANDS
    original: Act | None = None
    before: Mapping[bytes, Mapping[str, Value]] = field(default_factory=dict)

    @property
    def head(self) -> Entry:
        """The first entry: its place in the journal is the act's."""
        return self.entries[0]

    @property
    def is_whole(self) -> bool:
        """Whether ``entries`` are all of it."""
        return sum(self.counts.values()) == len(self.told)

    @cached_property
    def told(self) -> tuple[tuple[Entry, dict[str, Value]], ...]:
        """The entries that say something, with their values: all but the one that opens a desk's chain."""
        others = [entry for entry in self.entries if entry.kind != kinds.DESK_OPENED]
        return tuple((entry, values_of(entry)) for entry in others or self.entries)

    @cached_property
    def attendee_ids(self) -> tuple[str, ...]:
        """The attendees that ``entries`` are about, each once."""
        subjects = (entry.subject for entry, _ in self.told if entry.subject.startswith(kinds.ATTENDEE))
        return tuple(dict.fromkeys(subject.removeprefix(kinds.ATTENDEE) for subject in subjects))

    @property
    def people(self) -> int:
        """How many attendees it is about."""
        if self.is_whole:
            return len(self.attendee_ids)
        imported = self.counts.get(kinds.REGISTERED, 0) + self.counts.get(kinds.IMPORTED, 0)
        return imported or max(self.counts.values())

    @cached_property
    def kind(self) -> ActKind:
        """What was done, by the entries' kinds; the first that applies."""
        there = self.counts
        if kinds.UNDONE in there:
            return self._kind_of_undo()
        for kind, means in _BY_KIND:
            if kind in there:
                return means if isinstance(means, ActKind) else means(self)
        return ActKind.UNKNOWN

    def values(self, kind: str) -> list[dict[str, Value]]:
        """The values of its entries of one kind."""
        return [values for entry, values in self.told if entry.kind == kind]

    def has(self, kind: str, **wanted: str) -> bool:
        """Whether an entry of a kind has these values."""
        return any(wanted.items() <= values.items() for values in self.values(kind))

    def _kind_of_undo(self) -> ActKind:
        target = self.original
        return ActKind.PUT_BACK if target is not None and target.kind in _UNDOS else ActKind.TAKEN_BACK


_UNDOS = frozenset({ActKind.TAKEN_BACK, ActKind.PUT_BACK})


def undone_at_first(act: Act) -> Act:
    """What an undo, or an undo of an undo, was about in the first place; another act itself."""
    while act.kind in _UNDOS and act.original is not None:
        act = act.original
    return act


def _registered(act: Act) -> ActKind:
    if act.has(kinds.REGISTERED, by="import"):
        return ActKind.IMPORTED
    if act.has(kinds.REASON_GIVEN, **{"for": ADMITTED_ANYWAY}):
        return ActKind.ADMITTED_ANYWAY
    return ActKind.WALKED_IN if act.has(kinds.REGISTERED, by="walk_in") else ActKind.ADDED


def _checked_in(act: Act) -> ActKind:
    if act.has(kinds.REASON_GIVEN, **{"for": ADMITTED_ANYWAY}):
        return ActKind.ADMITTED_ANYWAY
    team = act.people > 1 and act.has(kinds.CHECKED_IN, method="team")
    return ActKind.TEAM_CHECKED_IN if team else ActKind.CHECKED_IN


def _edited(act: Act) -> ActKind:
    named = all(_NAMES.issuperset(_fields(values)) for values in act.values(kinds.EDITED))
    return ActKind.NAME_CORRECTED if named and act.people == 1 else ActKind.CHANGED


def _decided(act: Act) -> ActKind:
    if act.has(kinds.REASON_GIVEN, **{"for": ADMITTED_ANYWAY}):
        return ActKind.ADMITTED_ANYWAY
    standings = {values["standing"] for values in act.values(kinds.DECIDED)}
    if len(standings) != 1:
        return ActKind.STANDINGS_CHANGED
    (standing,) = standings
    if not standing:
        return ActKind.TAKEN_OFF
    known = standing in list(Standing)
    return ActKind(str(standing)) if known else ActKind.STANDINGS_CHANGED


def _fields(values: Mapping[str, Value]) -> Mapping[str, Value]:
    fields = values.get("fields")
    return fields if isinstance(fields, dict) else {}


_BY_KIND = (
    (kinds.ERASED, ActKind.ERASED),
    (kinds.MERGED, ActKind.MERGED),
    (kinds.IMPORTED, ActKind.IMPORTED),
    (kinds.REGISTERED, _registered),
    (kinds.REISSUED, ActKind.REISSUED),
    (kinds.CHECKED_IN, _checked_in),
    (kinds.CHECKED_OUT, ActKind.CHECKED_OUT),
    (kinds.EDITED, _edited),
    (kinds.DECIDED, _decided),
    (kinds.PRINTED, ActKind.PRINTED),
    (kinds.LETTER_MADE, ActKind.LETTER_MADE),
    (kinds.HANDED_OUT, ActKind.HANDED_OUT),
    (kinds.PAIR_DISTINCT, ActKind.SAID_DISTINCT),
    (kinds.SETTING_CHANGED, ActKind.CONVENING_CHANGED),
    (kinds.TEAM_CHANGED, ActKind.TEAM_CHANGED),
    (kinds.OPERATOR_CHANGED, ActKind.OPERATOR_CHANGED),
    (kinds.RESOURCE_ADDED, ActKind.FILE_KEPT),
    (kinds.RESOURCE_REMOVED, ActKind.FILE_REMOVED),
    (kinds.RESOURCE_CHANGED, ActKind.FILE_CHANGED),
    (kinds.ATTEMPTED, ActKind.NOT_GENUINE),
    (kinds.DESK_OPENED, ActKind.DESK_OPENED),
)
"""What an act is called by the kinds of its entries, the telling ones first."""

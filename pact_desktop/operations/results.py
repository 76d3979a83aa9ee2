"""What an operation gives back besides an outcome of its own."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from pact_desktop.domain.decision import Decision
from pact_desktop.domain.hand_outs import HandOut
from pact_desktop.domain.people import Attendee
from pact_desktop.operations.badge_effects import NO_EFFECTS, BadgeEffects
from pact_desktop.store.changes import NO_CHANGE, ChangeSet
from pact_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was written: the operation (undo takes it), its last entry and when, and what changed.

    Ids are UUIDs in their usual text form; ``None`` and an empty change set where nothing was recorded.
    ``effects`` tells of badges that became void, or good again, by it.
    """

    operation_id: str | None = None
    entry_id: str | None = None
    recorded_at: str | None = None
    changes: ChangeSet = NO_CHANGE
    effects: BadgeEffects = NO_EFFECTS


NOTHING = Recorded()


def recorded(transaction: Transaction) -> Recorded:
    """What a transaction recorded."""
    if not transaction.entries:
        return NOTHING
    entry = transaction.entries[-1]
    return Recorded(id_text(entry.operation), id_text(entry.id), entry.recorded_at, transaction.changes)


def id_text(identifier: bytes) -> str:
    """The usual text form of an entry's or operation's id."""
    return str(UUID(bytes=identifier))


@dataclass(frozen=True, slots=True)
class CheckInResult:
    """What the desk is told of one person. ``code`` is the whole text that was read, empty without one;
    ``handed_out`` is what the person was handed with it."""

    day: int
    decision: Decision
    attendee: Attendee | None
    code: str = ""
    recorded: Recorded = NOTHING
    handed_out: tuple[HandOut, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendeeResult:
    """An attendee after a change."""

    attendee: Attendee
    recorded: Recorded = NOTHING

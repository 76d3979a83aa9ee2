"""What a committed write changed: the notice that indexes and screens hear."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pact_desktop.journal.fold import Key, Rows

ATTENDEE_TABLES = frozenset({"attendee", "badge", "registration", "attendance", "hand_out"})


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Keys of the state rows that were written or removed: (table, primary key...)."""

    keys: frozenset[Key] = frozenset()

    @property
    def attendees(self) -> frozenset[str]:
        """Ids of the attendees of whom anything changed."""
        return frozenset(str(key[1]) for key in self.keys if key[0] in ATTENDEE_TABLES)

    @property
    def settings(self) -> frozenset[str]:
        """Keys of the convening's settings that changed."""
        return frozenset(str(key[1]) for key in self.keys if key[0] == "setting")

    def touches(self, table: str) -> bool:
        """Whether any row of ``table`` changed."""
        return any(key[0] == table for key in self.keys)

    def __or__(self, other: ChangeSet) -> ChangeSet:
        return ChangeSet(self.keys | other.keys)

    def __bool__(self) -> bool:
        return bool(self.keys)


NO_CHANGE = ChangeSet()


def difference(before: Rows, after: Rows) -> tuple[Rows, list[Key]]:
    """The rows to write and the keys to remove that lead from ``before`` to ``after``."""
    written = {key: row for key, row in after.items() if before.get(key) != row}
    return written, [key for key in before if key not in after]


def change_set(keys: Iterable[Key]) -> ChangeSet:
    """A change set of these keys."""
    return ChangeSet(frozenset(keys))

"""The roster as of a moment: the journal folded up to there.

What was erased later stays erased: the values are gone, and a person without them is nobody's business.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.people import Attendee, AttendeeState
from pact_desktop.journal.fold import Rows
from pact_desktop.journal.kinds import ATTENDEE, ERASED
from pact_desktop.store.rebuild import folded
from pact_desktop.store.rows import attendee_from_cells
from pact_desktop.store.schema import JOURNAL


@dataclass(frozen=True, slots=True)
class Moment:
    """Up to where the journal is read, the last entry included: to a time on the desks' clocks
    (``recorded_at``, ISO 8601 with offset), or to an entry's place in the journal's own order (``clock`` and
    ``chain``)."""

    recorded_at: str = ""
    clock: int = 0
    chain: bytes = b""

    @property
    def condition(self) -> sa.ColumnElement[bool]:
        """What an entry of the journal up to the moment is like."""
        if self.recorded_at:
            # To the second: SQLite's datetime() cuts fractions off, so that the whole second belongs to it.
            return sa.func.datetime(JOURNAL.c.recorded_at) <= sa.func.datetime(self.recorded_at)
        clock, chain = JOURNAL.c.clock, JOURNAL.c.chain
        return (clock < self.clock) | ((clock == self.clock) & (chain <= self.chain))


def roster_as_of(connection: Connection, moment: Moment) -> Iterator[Attendee]:
    """Everyone who was on the roster at a moment, as they stood then; streams, in no particular order."""
    erased = JOURNAL.c.kind == ERASED
    about_attendees = JOURNAL.c.subject.startswith(ATTENDEE)
    for rows in folded(connection, (moment.condition | erased) & about_attendees):
        yield from _known(rows)


def _known(rows: Rows) -> Iterator[Attendee]:
    """The attendees in folded rows who are on the roster."""
    own: dict[str, dict[str, list[tuple[object, ...]]]] = {
        table: {} for table in ("registration", "attendance", "hand_out")
    }
    for key, row in rows.items():
        if key[0] in own:
            own[str(key[0])].setdefault(str(key[1]), []).append(row)
    for key, row in rows.items():
        if key[0] == "attendee" and row[1] == AttendeeState.KNOWN:
            root = str(key[1])
            details = (own[table].get(root, []) for table in ("registration", "attendance", "hand_out"))
            yield attendee_from_cells(row, rows["badge", root], *details)

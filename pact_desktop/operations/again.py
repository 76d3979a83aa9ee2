"""Somebody registered again whose registration was taken back: the same person, with the same badge."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from pact_desktop.domain.people import AttendeeState
from pact_desktop.domain.taken_back import TakenBack
from pact_desktop.store import queries
from pact_desktop.store.merged_queries import as_if_alone, merged_into
from pact_desktop.store.taken_back import count_void, taken_back

if TYPE_CHECKING:
    from pact_desktop.roster_files.merged_rows import Merged

MOST_LOOKED_AT = 2_000
"""People whose registration was taken back, among whom the desk looks: some hundredths of a second. After a
larger import was taken back, importing finds them, and the desk registers anew."""


def registered_before(connection: Connection, fields: Mapping[str, str]) -> TakenBack | None:
    """The one person whom these fields bring back, by the rules of an import; None for somebody new.

    See docs/domain.md, "Taken back and done again".
    """
    if not 0 < count_void(connection) <= MOST_LOOKED_AT:
        return None
    # Only where somebody was taken back: the desk starts without what reads rosters.
    from pact_desktop.roster_files.returning import match_returning
    from pact_desktop.roster_files.rows import RosterRow

    row = RosterRow(0, "", {name: text for name, text in fields.items() if text}, {}, False)
    before = taken_back(connection)
    merged = merged_before(connection, before)
    if not match_returning([row], {}, {}, before, (), merged).ids:
        return None
    everyone = {each.attendee_id: each for each in queries.roster(connection)}
    return before.get(match_returning([row], {}, everyone, before, (), merged).ids.get(0, ""))


def merged_before(connection: Connection, before: Collection[str]) -> Merged:
    """Those who were merged into somebody whose registration was taken back, one of ``before``."""
    from pact_desktop.roster_files.merged_rows import Merged

    if not before:
        return Merged()
    void = merged_into(connection, AttendeeState.VOID)
    into = {each: kept for each, kept in void.items() if kept in before}
    return Merged(as_if_alone(connection, into), into)

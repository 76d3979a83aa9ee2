"""Rows of attendees who were merged here: in the file they may still be several, on the roster they are one.

The row of the one that was kept stands for all of them. Where the file has it no longer, the first row of a
merged one counts in its place, compared with what the last import said of that very row.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from pact_desktop.domain.people import Attendee
from pact_desktop.roster_files.matching import match_rows, match_same_rows
from pact_desktop.roster_files.rows import Base, RosterRow


@dataclass(frozen=True, slots=True)
class Merged:
    """Who was given up in a merge: as they would stand alone, by id, and whom each was merged ``into``."""

    attendees: Mapping[str, Attendee] = field(default_factory=dict)
    into: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Owners:
    """Whose rows they are: an id by the row's number, that of a merged one where its row counts.

    ``spare`` gives for a row that says nothing more the number of the row that stands for both.
    """

    ids: Mapping[int, str]
    spare: Mapping[int, int]


def _of_merged(matches: Mapping[int, str], merged: Merged) -> dict[int, str]:
    return {number: each for number, each in matches.items() if each in merged.attendees}


def owners_of(
    rows: Sequence[RosterRow],
    existing: Mapping[str, Attendee],
    merged: Merged,
    bases: Mapping[str, Base],
    given: Collection[str],
) -> Owners:
    """Match rows to attendees, those of the merged ones to whom they were merged into, one row to each."""
    if not merged.attendees:
        return Owners(match_rows(rows, existing, bases, given), {})
    # Rows that nobody changed are told apart best by what they say; all others by number, address and name.
    known = {each: bases[each] for each in (*existing, *merged.attendees) if each in bases}
    theirs = _of_merged(match_same_rows(rows, known, given), merged)
    left = [row for row in rows if row.number not in theirs]
    claimed = set(theirs.values())
    unclaimed = {each: person for each, person in merged.attendees.items() if each not in claimed}
    theirs |= _of_merged(match_rows(left, {**existing, **unclaimed}, bases, given, merged.into), merged)
    ids = match_rows([row for row in left if row.number not in theirs], existing, bases, given)
    rows_of = {attendee_id: number for number, attendee_id in ids.items()}
    spare: dict[int, int] = {}
    for number, each in sorted(theirs.items()):
        counts = rows_of.setdefault(merged.into[each], number)
        if counts == number:
            ids[number] = each
        else:
            spare[number] = counts
    return Owners(ids, spare)

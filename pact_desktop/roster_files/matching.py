"""Which row of a file is which attendee: by ``attendee_id``, ``external_id``, email, then name with county.

Each key counts only where it is unique on both sides. A name counts as it stands here and, since it may have
been corrected here, as the last import had it. Rows left over belong, in order, to the attendees left over
whose last import said just the same, so that namesakes whom nothing tells apart stay who they are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from types import MappingProxyType

from pact_desktop.domain.people import Attendee
from pact_desktop.roster_files.nothing_words import says_nothing
from pact_desktop.roster_files.plain import plain
from pact_desktop.roster_files.rows import RosterRow, base_of

Key = Hashable
"""None where a row or an attendee has no such key."""


def match_rows(
    rows: Sequence[RosterRow],
    existing: Mapping[str, Attendee],
    bases: Mapping[str, Mapping[str, str]],
    given: Collection[str],
    merged_into: Mapping[str, str] = MappingProxyType({}),
) -> dict[int, str]:
    """Return the attendee's id by the number of the row that is theirs.

    A key that only people share who were merged counts as unique: it is that of the last of them, for a merge
    fills what the one kept had not.
    """
    if not existing:
        return {}
    matches: dict[int, str] = {}
    for row_key, attendee_key in (
        *IDENTITY,
        (_row_name_key, lambda attendee: _fields_name_key(bases.get(attendee.attendee_id, {}))),
    ):
        match_by(matches, rows, existing.values(), row_key, attendee_key, merged_into)
        if len(matches) == len(rows):
            return matches
    left = [row for row in rows if row.number not in matches]
    taken = set(matches.values())
    waiting = {known: bases[known] for known in existing if known in bases and known not in taken}
    return matches | match_same_rows(left, waiting, given)


def match_same_rows(
    rows: Sequence[RosterRow], bases: Mapping[str, Mapping[str, str]], given: Collection[str]
) -> dict[int, str]:
    """Match rows to those whose last import said just the same, in order; the id by the row's number."""
    waiting = defaultdict(list)
    for attendee_id, base in bases.items():
        waiting[tuple(base.get(name, "") for name in given)].append(attendee_id)
    matches: dict[int, str] = {}
    for row in rows:
        base = base_of(row.fields, row.wishes)
        same = waiting.get(tuple(base.get(name, "") for name in given))
        if same:
            matches[row.number] = same.pop(0)
    return matches


def match_by(
    matches: dict[int, str],
    rows: Sequence[RosterRow],
    attendees: Iterable[Attendee],
    row_key: Callable[[RosterRow], Key],
    attendee_key: Callable[[Attendee], Key],
    merged_into: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Add the matches of one key; unique means among all rows and attendees, matched ones too."""
    row_keys = [row_key(row) for row in rows]
    counts = Counter(row_keys)
    holders: dict[Key, str | None] = {}
    for attendee in attendees:
        key, own_id = attendee_key(attendee), attendee.attendee_id
        if key is None:
            continue
        other = holders.get(key, own_id)
        is_one = other == own_id or (
            other is not None and merged_into.get(other, other) == merged_into.get(own_id, own_id)
        )
        holders[key] = own_id if is_one else None
    taken = set(matches.values())
    for row, key in zip(rows, row_keys, strict=True):
        holder = holders.get(key)
        if row.number not in matches and counts[key] == 1 and holder is not None and holder not in taken:
            matches[row.number] = holder
            taken.add(holder)


def _number_key(number: str) -> Key:
    return None if says_nothing(number) else number


def _email_key(email: str) -> Key:
    return None if says_nothing(email) else email.strip().casefold()


def _name_key(given: str, family: str, preferred: str, county: str) -> Key:
    name = plain(f"{given} {family}") or plain(preferred)
    return (name, county) if name else None


def _row_name_key(row: RosterRow) -> Key:
    return _fields_name_key(row.fields)


def _fields_name_key(fields: Mapping[str, str]) -> Key:
    return _name_key(
        fields.get("given_name", ""),
        fields.get("family_name", ""),
        fields.get("preferred_name", ""),
        fields.get("county", ""),
    )


def _attendee_name_key(attendee: Attendee) -> Key:
    return _name_key(attendee.given_name, attendee.family_name, attendee.preferred_name, attendee.county)


IDENTITY: tuple[tuple[Callable[[RosterRow], Key], Callable[[Attendee], Key]], ...] = (
    (lambda row: row.attendee_id or None, lambda attendee: attendee.attendee_id),
    (
        lambda row: _number_key(row.fields.get("external_id", "")),
        lambda attendee: _number_key(attendee.external_id),
    ),
    (lambda row: _email_key(row.fields.get("email", "")), lambda attendee: _email_key(attendee.email)),
    (_row_name_key, _attendee_name_key),
)
"""By what a row is somebody, the surest first: the key of a row, and that of an attendee."""

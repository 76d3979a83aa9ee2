"""Rows of people whose registration was taken back, so that they come in again as who they were.

An attendee's id is the badge's: under a new id every badge that is printed already would be refused. But a
badge must never let in another person, so more is asked than of a row for somebody on the roster: the key
must be unique among the people of the roster too, and nothing may speak against it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from pact_desktop.domain.people import Attendee
from pact_desktop.domain.taken_back import TakenBack
from pact_desktop.roster_files.matching import IDENTITY, match_by, match_same_rows
from pact_desktop.roster_files.merged_rows import Merged, Owners
from pact_desktop.roster_files.nothing_words import says_nothing
from pact_desktop.roster_files.plain import plain
from pact_desktop.roster_files.rows import RosterRow


def match_returning(
    rows: Sequence[RosterRow],
    matches: Mapping[int, object],
    existing: Mapping[str, Attendee],
    taken_back: Mapping[str, TakenBack],
    given: Collection[str],
    merged: Merged,
) -> Owners:
    """Return who is brought back by which row, and the rows that say nothing more because another stands for
    both: those of attendees who are ``merged`` into somebody taken back.

    ``matches`` are the numbers of rows that belong to people of the roster (``existing``); ``given`` are the
    fields that the file has columns for, in which rows are compared that no key tells apart.
    """
    if not taken_back or len(matches) == len(rows):
        return Owners({}, {})
    gone = {each: back.attendee for each, back in taken_back.items()} | dict(merged.attendees)
    people = [*existing.values(), *gone.values()]
    by_number = {row.number: row for row in rows}
    found: dict[int, str] = {}
    refused = dict.fromkeys(matches, "")
    for row_key, attendee_key in IDENTITY:
        step = {**refused, **found}
        match_by(step, rows, people, row_key, attendee_key, merged.into)
        for number in step.keys() - refused.keys() - found.keys():
            person = gone.get(step[number])
            if person is not None and is_same(by_number[number], person):
                found[number] = step[number]
    if not given:
        return _one_row_each(found, merged)
    left = [row for row in rows if row.number not in matches and row.number not in found]
    taken = set(found.values())
    # Several may have been the same in everything: whose badge is printed comes first, else the newest.
    newest = [each for each in reversed(list(taken_back)) if each not in taken]
    newest.sort(key=lambda each: taken_back[each].attendee.badge_printed == 0)
    waiting = {each: taken_back[each].base for each in newest}
    same = match_same_rows(left, waiting, given)
    found |= {
        number: each for number, each in same.items() if is_same(by_number[number], taken_back[each].attendee)
    }
    return _one_row_each(found, merged)


def _one_row_each(found: Mapping[int, str], merged: Merged) -> Owners:
    """Let one row bring back each, where it is there that of the one who was kept."""
    ids: dict[int, str] = {}
    row_of: dict[str, int] = {}
    spare: dict[int, int] = {}
    for number, each in sorted(found.items(), key=lambda item: (item[1] in merged.into, item[0])):
        kept = merged.into.get(each, each)
        if kept in row_of:
            spare[number] = row_of[kept]
        else:
            ids[number], row_of[kept] = kept, number
    return Owners(ids, spare)


def is_same(row: RosterRow, person: Attendee) -> bool:
    """Whether nothing in a row speaks against its being this person: a number or an address alone does not
    do where the names have no word in common, nor a name where number or address are others."""
    fields = row.fields
    ours = set(plain(f"{person.given_name} {person.family_name} {person.preferred_name}").split())
    names = (fields.get(name, "") for name in ("given_name", "family_name", "preferred_name"))
    if ours.isdisjoint(plain(" ".join(names)).split()):
        return False
    if row.attendee_id:
        return row.attendee_id == person.attendee_id
    for name, here in (("external_id", person.external_id), ("email", person.email)):
        text = fields.get(name, "")
        if not says_nothing(text) and not says_nothing(here):
            return text.casefold() == here.casefold()
    return True

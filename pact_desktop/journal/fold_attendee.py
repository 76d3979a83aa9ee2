"""The fold of attendees: families, fields, registrations, attendance, badges."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import cast

from pact_desktop.domain.people import TEXT_FIELDS, AttendeeState, Standing
from pact_desktop.journal import kinds
from pact_desktop.journal.entry import Entry, Value, values_of
from pact_desktop.journal.family import families, root_of
from pact_desktop.journal.live import LiveEntry, entry_order, live_entries

Row = tuple[str | int | bytes | None, ...]
Rows = dict[tuple[str | int | bytes | None, ...], Row]


_WAITING = {standing.value for standing in Standing if standing.waits}
_EMPTY = ("",) * len(TEXT_FIELDS)


@dataclass(slots=True)
class _Member:
    """What one attendee's own entries add up to."""

    attendee_id: str
    live: list[LiveEntry]
    was_registered: bool = False
    is_registered: bool = False
    is_erased: bool = False
    walk_in: bool = False
    issue: int = 0
    printed: int = 0
    fields: dict[str, str] = field(default_factory=dict)
    import_entry: bytes | None = None
    """The latest import's entry: the base of the next comparison."""
    registrations: dict[int, Row] = field(default_factory=dict)
    merged_into: set[str] = field(default_factory=set)

    @property
    def state(self) -> AttendeeState:
        if self.is_erased or (self.was_registered and not self.is_registered):
            return AttendeeState.VOID
        return AttendeeState.KNOWN if self.is_registered else AttendeeState.UNKNOWN


def fold_attendees(entries_by_id: Mapping[str, Sequence[Entry]]) -> Rows:
    """Rows of attendees that come with their whole families (see docs/architecture.md, "Merging")."""
    members = {
        attendee_id: _member(attendee_id, entries)
        for attendee_id, entries in entries_by_id.items()
        if entries
    }
    merges = {
        member.attendee_id: frozenset(member.merged_into) for member in members.values() if member.merged_into
    }
    merged = {*merges, *chain.from_iterable(merges.values())}
    rows: Rows = {}
    for member in members.values():
        if member.attendee_id not in merged:
            rows |= _family_rows(member, (member,))
    for family in families(merged, merges):
        everyone = [members.get(attendee_id) or _Member(attendee_id, []) for attendee_id in sorted(family)]
        root = root_of(family, merges)
        rows |= _family_rows(next(member for member in everyone if member.attendee_id == root), everyone)
    return rows


def named_in_merges(entries: Iterable[Entry]) -> set[str]:
    """The attendees that any merge in ``entries`` names, live or not: their families must be folded too."""
    return {str(values_of(entry)["into"]) for entry in entries if entry.kind == kinds.MERGED}


def _member(attendee_id: str, entries: Sequence[Entry]) -> _Member:
    member = _Member(attendee_id, live_entries(entries))
    member.was_registered = any(entry.kind == kinds.REGISTERED for entry in entries)
    kept = _kept_at_erasure(member)
    for entry, values in member.live:
        if member.is_erased and entry.kind in kinds.PERSONAL:
            values = kept.get(entry.id.hex(), {})
        match entry.kind:
            case kinds.REGISTERED:
                _register(member, entry, values)
            case kinds.EDITED:
                member.fields |= _fields(values)
            case kinds.IMPORTED:
                member.fields |= _fields(values)
                member.import_entry = entry.id
            case kinds.DECIDED:
                _decide(member, entry, cast(int, values["day"]), cast("str | None", values["standing"]))
            case kinds.PRINTED:
                member.printed = max(member.printed, cast(int, values["issue"]))
                member.issue = max(member.issue, member.printed)
            case kinds.REISSUED:
                member.issue = max(member.issue, cast(int, values["issue"]))
            case kinds.MERGED if values["into"] != attendee_id:
                member.merged_into.add(str(values["into"]))
    return member


def _kept_at_erasure(member: _Member) -> dict[str, dict[str, Value]]:
    """What an erasure keeps of the emptied registrations, by entry id; marks the member as erased."""
    kept: dict[str, dict[str, Value]] = {}
    for entry, values in member.live:
        if entry.kind == kinds.ERASED:
            member.is_erased = True
            kept |= cast("dict[str, dict[str, Value]]", values.get("kept", {}))
    return kept


def _register(member: _Member, entry: Entry, values: dict[str, Value]) -> None:
    member.is_registered = True
    member.fields |= _fields(values)
    member.walk_in = values.get("by") == "walk_in"
    if values.get("by") == "import":
        member.import_entry = entry.id
    for day, standing in cast("dict[str, str]", values.get("standings", {})).items():
        _decide(member, entry, int(day), standing)


def _fields(values: dict[str, Value]) -> dict[str, str]:
    return cast("dict[str, str]", values.get("fields", {}))


def _decide(member: _Member, entry: Entry, day: int, standing: str | None) -> None:
    before = member.registrations.get(day)
    if standing is None:
        member.registrations.pop(day, None)
        return
    keeps_its_place = before is not None and {standing, before[0]} <= _WAITING
    since = before[1] if keeps_its_place and before is not None else entry.clock
    member.registrations[day] = (standing, since, entry.recorded_at)


def _family_rows(root: _Member, everyone: Sequence[_Member]) -> Rows:
    erased = any(member.is_erased for member in everyone)
    state = AttendeeState.VOID if erased else root.state
    root_id = root.attendee_id
    fields = {} if erased else root.fields
    text = map(fields.get, TEXT_FIELDS, _EMPTY)
    rows: Rows = {("attendee", root_id): (root_id, state.value, *text, int(root.walk_in))}
    for member in everyone:
        own_id = member.attendee_id
        rows["badge", own_id] = (own_id, root_id, member.issue, member.printed)
        if member.import_entry is not None and not erased:
            rows["import_base", own_id] = (own_id, member.import_entry)
    if state is not AttendeeState.VOID or erased:
        for member in (*everyone, root):  # the root's own standings come last and win
            for day, registration in member.registrations.items():
                rows["registration", root_id, day] = (root_id, day, *registration)
    rows |= _attendance_rows(root_id, everyone)
    return rows


def _attendance_rows(root_id: str, everyone: Sequence[_Member]) -> Rows:
    """Attendance and hand-outs are facts of the whole family, told in the order of the journal."""
    if len(everyone) == 1:
        facts = everyone[0].live
    else:
        facts = sorted(
            (fact for member in everyone for fact in member.live), key=lambda fact: entry_order(fact[0])
        )
    rows: Rows = {}
    for entry, values in facts:
        day = values.get("day")
        key = ("attendance", root_id, cast(int, day))
        if entry.kind == kinds.CHECKED_IN:
            first = rows.get(key)
            details = (
                first[3:]
                if first
                else (entry.recorded_at, str(values["desk"]), entry.operator, str(values["method"]))
            )
            rows[key] = (root_id, cast(int, day), 1, *details)
        elif entry.kind == kinds.CHECKED_OUT and key in rows:
            rows[key] = (root_id, cast(int, day), 0, *rows[key][3:])
        elif entry.kind == kinds.HANDED_OUT:
            item = str(values["item"])
            handed = ("hand_out", root_id, cast(int, day), item)
            rows.setdefault(handed, (root_id, cast(int, day), item, entry.recorded_at))
    return rows

"""State is a fold: from the entries of a subject to the rows that people query.

Rows are tuples in the order of the state tables' columns (store/schema.py), under the key (table, primary
key...). The fold never decides, never reads another subject's entries and speaks no SQL. ``FOLD_VERSION``
rises whenever the same entries give other rows, so that files rebuild their state.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pact_desktop.journal import kinds
from pact_desktop.journal.entry import Entry, Value, canonical
from pact_desktop.journal.fold_attendee import fold_attendees
from pact_desktop.journal.live import LiveEntry, live_entries

FOLD_VERSION = 2

Cell = str | int | bytes | None
Row = tuple[Cell, ...]
Key = tuple[Cell, ...]
Rows = dict[Key, Row]


def fold(entries_by_subject: Mapping[str, Sequence[Entry]]) -> Rows:
    """Fold whole subjects; attendees must come with their whole families.

    A subject that this version does not know gives no rows; its entries are kept all the same.
    """
    rows: Rows = {}
    attendees: dict[str, Sequence[Entry]] = {}
    for subject, entries in entries_by_subject.items():
        if subject.startswith(kinds.ATTENDEE):
            attendees[subject.removeprefix(kinds.ATTENDEE)] = entries
        elif entries:
            rows |= _fold_other(subject, live_entries(entries))
    if attendees:
        rows |= fold_attendees(attendees)
    return rows


def _fold_other(subject: str, live: list[LiveEntry]) -> Rows:
    prefix, _, name = subject.partition(":")
    match prefix + ":":
        case kinds.SETTING:
            values = _latest(live, kinds.SETTING_CHANGED)
            return {("setting", name): (name, canonical({"value": values["value"]}))} if values else {}
        case kinds.TEAM:
            values = _latest(live, kinds.TEAM_CHANGED)
            return {("team", name): (name, _text(values["coordinator"]))} if values else {}
        case kinds.OPERATOR:
            values = _latest(live, kinds.OPERATOR_CHANGED)
            if not values or values["role"] is None:
                return {}
            return {("operator", name): (name, _text(values["role"]), _text(values.get("pin")))}
        case kinds.RESOURCE:
            return _fold_resource(name, live)
        case kinds.ATTEMPT:
            for entry, values in live:
                if entry.kind == kinds.ATTEMPTED:
                    row = (name, _number(values["day"]), entry.recorded_at, str(values["desk"]))
                    return {("attempt", name): row}
        case kinds.PAIR:
            if any(entry.kind == kinds.PAIR_DISTINCT for entry, _ in live):
                one, _, other = name.partition(":")
                return {("distinct_pair", one, other): (one, other)}
        case kinds.DESK:
            for entry, values in live:
                if entry.kind == kinds.DESK_OPENED:
                    return {("desk", name): (name, str(values["name"]), entry.recorded_at)}
    return {}


def _fold_resource(name: str, live: list[LiveEntry]) -> Rows:
    """A file kept with the convening: what was said of it last, until it was removed."""
    said: dict[str, Value] = {}
    for entry, values in live:
        if entry.kind == kinds.RESOURCE_REMOVED:
            return {}
        said |= values
    if "digest" not in said:
        return {}
    row: Row = (
        name,
        *(_text(said.get(key)) for key in ("name", "kind")),
        int(said.get("in_packet") is True),
        _text(said["digest"]),
        *(_number(said.get(key)) for key in ("size", "place")),
    )
    return {("resource", name): row}


def _latest(live: list[LiveEntry], kind: str) -> dict[str, Value]:
    return next((values for entry, values in reversed(live) if entry.kind == kind), {})


def _text(value: Value) -> str:
    return "" if value is None else str(value)


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0

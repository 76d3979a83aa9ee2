"""Which entries count: the undone ones are left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pact_desktop.journal.entry import (
    DamagedEntryError,
    Entry,
    Value,
    has_its_values,
    is_erased,
    may_be_empty,
    values_of,
)
from pact_desktop.journal.kinds import LASTING, UNDONE

LiveEntry = tuple[Entry, dict[str, Value]]


def live_entries(entries: Sequence[Entry]) -> list[LiveEntry]:
    """The entries of one subject that count, oldest first, each with its values.

    Read newest first: an entry that is itself live and undoes another strikes that one out, so undoing an
    undo brings the first act back. Entries of a lasting kind cannot be struck out. Raises DamagedEntryError
    if one of them lost its values though no erasure is among the entries: it must not count as if it had said
    nothing.
    """
    live = [(entry, values) for entry, values in _newest_first(entries) if entry.kind != UNDONE]
    live.reverse()
    return live


def live_undos(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The undos of one subject that count, by the id (hexadecimal) of the entry that each strikes out."""
    undos: dict[str, list[Entry]] = {}
    for entry, values in _newest_first(entries):
        if entry.kind == UNDONE:
            undos.setdefault(str(values["entry"]), []).append(entry)
    return undos


def _newest_first(entries: Sequence[Entry]) -> Iterator[LiveEntry]:
    if len(entries) == 1 and entries[0].kind != UNDONE:
        yield entries[0], _values(entries[0], entries)  # what nearly every subject of an import is
        return
    struck: set[str] = set()
    for entry in sorted(entries, key=entry_order, reverse=True):
        if entry.id.hex() in struck and entry.kind not in LASTING:
            continue
        values = _values(entry, entries)
        if entry.kind == UNDONE:
            struck.add(str(values.get("entry")))
        yield entry, values


def _values(entry: Entry, entries: Sequence[Entry]) -> dict[str, Value]:
    """The values of one of a subject's ``entries``."""
    if entry.values is None and not may_be_empty(entry.kind, entry.subject, is_erased(entries)):
        raise DamagedEntryError("the values are gone and nobody was erased")
    if entry.values is not None and not has_its_values(entry):
        raise DamagedEntryError("the values are others than were written")
    return values_of(entry)


def entry_order(entry: Entry) -> tuple[int, bytes]:
    """The order of the journal: by clock, then by chain."""
    return entry.clock, entry.chain

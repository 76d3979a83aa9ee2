"""Which entries count: the undone ones are left out."""

from __future__ import annotations

from collections.abc import Iterable

from pact_desktop.journal.entry import Entry, Value, values_of
from pact_desktop.journal.kinds import LASTING, UNDONE

LiveEntry = tuple[Entry, dict[str, Value]]


def live_entries(entries: Iterable[Entry]) -> list[LiveEntry]:
    """The entries of one subject that count, oldest first, each with its values.

    Read newest first: an entry that is itself live and undoes another strikes that one out, so undoing an
    undo brings the first act back. Entries of a lasting kind cannot be struck out.
    """
    struck: set[str] = set()
    live: list[LiveEntry] = []
    for entry in sorted(entries, key=entry_order, reverse=True):
        if entry.id.hex() in struck and entry.kind not in LASTING:
            continue
        values = values_of(entry)
        if entry.kind == UNDONE:
            struck.add(str(values.get("entry")))
        else:
            live.append((entry, values))
    live.reverse()
    return live


def entry_order(entry: Entry) -> tuple[int, bytes]:
    """The order of the journal: by clock, then by chain."""
    return entry.clock, entry.chain

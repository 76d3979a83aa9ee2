"""Desks in memory that write entries and exchange them, and a file in memory that applies what arrives."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta

from pact_desktop.journal import kinds
from pact_desktop.journal.chain import ChainWriter, Draft
from pact_desktop.journal.entry import Entry, Values, values_of
from pact_desktop.journal.fold import Rows, fold
from pact_desktop.journal.fold_attendee import named_in_merges

START = datetime(2026, 10, 6, 15, 30, tzinfo=UTC)


def seeded_bytes(seed: int) -> Callable[[int], bytes]:
    """A source of random bytes that repeats."""
    return random.Random(seed).randbytes


class MemoryDesk:
    """One desk: its own chain, a wall clock that may be wrong, and the entries that it has received."""

    def __init__(self, seed: int, clock_error: timedelta = timedelta()) -> None:
        self.now = START + clock_error
        self.known: dict[bytes, Entry] = {}
        self._chain = ChainWriter(seeded_bytes(seed)(16), seeded_bytes(seed + 1000))
        self.record((kinds.DESK_OPENED, kinds.DESK + self._chain.chain.hex(), {"name": f"Desk {seed}"}))

    @property
    def last_clock(self) -> int:
        """The greatest clock that this desk has seen."""
        return max((entry.clock for entry in self.known.values()), default=0)

    def record(self, *drafts: tuple[str, str, Values]) -> list[Entry]:
        """Write one operation of entries (kind, subject, values), a minute after the last."""
        self.now += timedelta(minutes=1)
        entries = self._chain.entries(
            [Draft(*draft) for draft in drafts],
            self._chain.new_id(self.now),
            "Ana",
            self.now,
            self.last_clock,
        )
        self._chain.accept(entries)
        self.receive(entries)
        return entries

    def undo(self, *targets: Entry) -> list[Entry]:
        """Take entries back."""
        return self.record(
            *((kinds.UNDONE, target.subject, {"entry": target.id.hex()}) for target in targets)
        )

    def receive(self, entries: Iterable[Entry]) -> None:
        """Take over entries of another desk."""
        self.known |= {entry.id: entry for entry in entries}

    def about(self, attendee_id: str, kind: str, **values: object) -> Entry:
        """Write one entry about an attendee."""
        (entry,) = self.record((kind, kinds.attendee_subject(attendee_id), values))  # type: ignore[arg-type]
        return entry

    @property
    def state(self) -> Rows:
        """Everything that this desk knows, folded at once."""
        return state_of(self.known.values())


def by_subject(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Entries grouped by their subject, in the order in which they come."""
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[entry.subject].append(entry)
    return groups


def state_of(entries: Iterable[Entry]) -> Rows:
    """The state that the fold gives for all these entries at once."""
    return fold(by_subject(entries))


class MemoryFile:
    """Applies batches as a store does: folds what a batch touches before and after, keeps the difference."""

    def __init__(self) -> None:
        self.entries: dict[str, dict[bytes, Entry]] = defaultdict(dict)
        self.state: Rows = {}

    def apply(self, batch: Iterable[Entry]) -> None:
        """Insert what is not there yet and bring the state up to date."""
        fresh = [entry for entry in batch if entry.id not in self.entries[entry.subject]]
        touched = {entry.subject for entry in fresh}
        touched |= set(map(kinds.attendee_subject, named_in_merges(fresh)))
        before = fold(self._families(touched))
        for entry in fresh:
            self.entries[entry.subject][entry.id] = entry
        after = fold(self._families(touched))
        for key in before.keys() - after.keys():
            del self.state[key]
        self.state |= after

    def _families(self, touched: set[str]) -> Mapping[str, list[Entry]]:
        """The touched subjects with all that any merge connects to them."""
        links: dict[str, set[str]] = defaultdict(set)
        for subject, entries in self.entries.items():
            for other in map(kinds.attendee_subject, named_in_merges(entries.values())):
                links[subject].add(other)
                links[other].add(subject)
        waiting, family = list(touched), set[str]()
        while waiting:
            subject = waiting.pop()
            if subject not in family:
                family.add(subject)
                waiting += links[subject]
        return {subject: list(self.entries[subject].values()) for subject in family}


def emptied(entry: Entry) -> Entry:
    """The entry as it stands once its personal values are erased."""
    return entry._replace(values=None, salt=None) if entry.kind in kinds.PERSONAL else entry


def text_of(entry: Entry, name: str) -> str:
    """One value of an entry, as text."""
    return str(values_of(entry)[name])

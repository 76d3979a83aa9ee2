"""Hash chains: every process that writes starts one of its own and nobody else continues it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from pact_desktop.domain.sentence import Sentence, said
from pact_desktop.journal.clock import tick
from pact_desktop.journal.entry import (
    CLOCK_LIMIT,
    NO_HASH,
    SALT_SIZE,
    Entry,
    Values,
    canonical,
    digest_of,
    hash_of,
    is_intact,
)

RandomBytes = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Draft:
    """What an operation wants recorded; the chain makes it an entry.

    ``is_new`` says that the subject's random id was drawn for it, so that nothing of it can be in the file.
    """

    kind: str
    subject: str
    values: Values
    is_new: bool = False


def uuid7(milliseconds: int, random: bytes) -> bytes:
    """A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then 10 random bytes but for the marks."""
    tail = bytearray(random)
    tail[0] = 0x70 | tail[0] & 0x0F
    tail[2] = 0x80 | tail[2] & 0x3F
    return milliseconds.to_bytes(6, "big") + bytes(tail)


class ChainWriter:
    """Makes the entries of one process's chain. Not safe for several threads; the store serialises."""

    def __init__(self, chain: bytes, random_bytes: RandomBytes) -> None:
        self.chain = chain
        self.seq = 0
        self.newest_hash = NO_HASH
        self._random_bytes = random_bytes

    def new_id(self, now: datetime) -> bytes:
        """A new id for an operation."""
        return uuid7(_milliseconds(now), self._random_bytes(10))

    def entries(
        self, drafts: Iterable[Draft], operation: bytes, operator: str, now: datetime, last_clock: int
    ) -> list[Entry]:
        """Turn drafts into entries that continue the chain.

        ``now`` is the desk's wall clock with offset, ``last_clock`` the greatest clock in the file. The chain
        moves on only by ``accept``, once they are committed.
        """
        made: list[Entry] = []
        milliseconds, recorded_at = _milliseconds(now), now.isoformat(timespec="milliseconds")
        seq, previous, clock = self.seq, self.newest_hash, last_clock
        for draft in drafts:
            seq += 1
            clock = tick(clock, milliseconds)
            values, random = canonical(draft.values), self._random_bytes(10 + SALT_SIZE)
            salt = random[10:]
            entry = Entry(
                uuid7(milliseconds, random[:10]),
                operation,
                self.chain,
                seq,
                clock,
                recorded_at,
                operator,
                draft.kind,
                draft.subject,
                values,
                salt,
                digest_of(salt, values),
                previous,
                NO_HASH,
            )
            previous = hash_of(entry)
            made.append(Entry._make((*entry[:-1], previous)))
        return made

    def accept(self, entries: list[Entry]) -> None:
        """Move on behind committed entries of this chain."""
        if entries:
            self.seq, self.newest_hash = entries[-1].seq, entries[-1].hash


def chain_problems(entries: Iterable[Entry]) -> Iterator[Sentence]:
    """Check entries sorted by (chain, seq), streaming; yields a sentence for each break.

    A chain must begin at seq 1 with no previous hash, have no gap, link each entry to the one before, and
    each entry must be intact.
    """
    chain, seq, previous = b"", 0, NO_HASH
    for entry in entries:
        if entry.chain != chain:
            chain, seq, previous = entry.chain, 0, NO_HASH
        if entry.seq != seq + 1:
            yield said(
                "Before entry {id} (chain {chain}, number {number}) there is a gap: "
                "number {missing} is missing.",
                **_place(entry),
                missing=seq + 1,
            )
        elif entry.previous_hash != previous:
            yield said(
                "Entry {id} (chain {chain}, number {number}) does not follow the entry before it.",
                **_place(entry),
            )
        if not is_intact(entry):
            yield said(
                "Entry {id} (chain {chain}, number {number}) was changed after it was written.",
                **_place(entry),
            )
        seq, previous = entry.seq, entry.hash


def _place(entry: Entry) -> dict[str, object]:
    return {"id": entry.id.hex(), "chain": entry.chain.hex()[:8], "number": entry.seq}


def is_well_formed(entry: Entry) -> bool:
    """Whether a received entry may be applied; malformed ones are set aside."""
    return 0 <= entry.clock < CLOCK_LIMIT and entry.seq > 0 and is_intact(entry)


def _milliseconds(now: datetime) -> int:
    return max(int(now.timestamp() * 1000), 0)

"""One entry of the journal, and the digest and hash that protect it."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from hashlib import blake2b
from typing import NamedTuple

import orjson

HASH_SIZE = 32
NO_HASH = bytes(HASH_SIZE)
CLOCK_LIMIT = 1 << 62
"""Clocks from here on are malformed."""

Value = str | int | bool | None | list["Value"] | dict[str, "Value"]
Values = Mapping[str, Value]


class Entry(NamedTuple):
    """Who, where, when, what, and the new values. Fields in the order of the journal's columns.

    ``clock`` is a hybrid logical clock and the only order; ``recorded_at`` is the desk's wall clock, ISO 8601
    with offset. ``values`` is canonical JSON, None once erased; the hash covers its digest, so that an erased
    entry still stands in its chain.
    """

    id: bytes
    operation: bytes
    chain: bytes
    seq: int
    clock: int
    recorded_at: str
    operator: str
    kind: str
    subject: str
    values: str | None
    salt: bytes | None
    values_digest: bytes
    previous_hash: bytes
    hash: bytes


def canonical(values: Values) -> str:
    """The one JSON text of these values: sorted keys, no spaces, UTF-8."""
    return orjson.dumps(values, option=orjson.OPT_SORT_KEYS).decode()


def digest_of(salt: bytes, values: str) -> bytes:
    """BLAKE2b-256 of salt and values; the salt keeps erased values from being guessed from their digest."""
    return blake2b(salt + values.encode(), digest_size=HASH_SIZE).digest()


def hash_of(entry: Entry) -> bytes:
    """BLAKE2b-256 over everything in the entry but values, salt and the hash itself."""
    texts = [text.encode() for text in (entry.recorded_at, entry.operator, entry.kind, entry.subject)]
    head = struct.pack(">QQ4H", entry.seq, entry.clock, *map(len, texts))
    parts = (entry.id, entry.operation, entry.chain, head, *texts, entry.values_digest, entry.previous_hash)
    return blake2b(b"".join(parts), digest_size=HASH_SIZE).digest()


def is_intact(entry: Entry) -> bool:
    """Whether hash and digest agree with the entry (values may be missing: erased)."""
    if not 0 < entry.seq < CLOCK_LIMIT or not 0 <= entry.clock < CLOCK_LIMIT:
        return False
    try:
        if hash_of(entry) != entry.hash:
            return False
        if entry.values is None or entry.salt is None:
            return entry.values is None and entry.salt is None
        return digest_of(entry.salt, entry.values) == entry.values_digest
    except (struct.error, UnicodeEncodeError):  # a text that no entry can have: too long, or half a character
        return False


def values_of(entry: Entry) -> dict[str, Value]:
    """The entry's values; empty once they are erased."""
    return orjson.loads(entry.values) if entry.values is not None else {}

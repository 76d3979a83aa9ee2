"""One entry of the journal, and the digest and hash that protect it."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import NamedTuple

import orjson

from pact_desktop.journal.kinds import ATTENDEE, ERASED, PERSONAL

HASH_SIZE = 32
SALT_SIZE = 16
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


class DamagedEntryError(ValueError):
    """An entry whose values are gone though nobody was erased, or are no values that anybody writes."""


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
        return has_its_values(entry)
    except (struct.error, UnicodeEncodeError):  # a text that no entry can have: too long, or half a character
        return False


def has_its_values(entry: Entry) -> bool:
    """Whether the values are those that were written, told by their digest; not once they are erased."""
    if not isinstance(entry.values, str) or not isinstance(entry.salt, bytes):
        return False
    # The digest does not tell where the salt ends: without its size, values could be moved into it.
    return len(entry.salt) == SALT_SIZE and digest_of(entry.salt, entry.values) == entry.values_digest


def may_be_empty(kind: str, subject: str, is_erased: bool) -> bool:
    """Whether an entry may stand in the journal without its values: erasure empties the personal kinds of an
    attendee, and nothing else. ``is_erased`` says that the erasure of its subject is in the journal."""
    return is_erased and kind in PERSONAL and subject.startswith(ATTENDEE)


def is_erased(entries: Iterable[Entry]) -> bool:
    """Whether the erasure of a subject is among its entries."""
    return any(entry.kind == ERASED for entry in entries)


def values_of(entry: Entry) -> dict[str, Value]:
    """The entry's values; none once they are erased.

    Raises DamagedEntryError if they are gone from an entry that erasure leaves alone, or are no JSON object.
    """
    if entry.values is None:
        if may_be_empty(entry.kind, entry.subject, is_erased=True):
            return {}
        raise DamagedEntryError("the values are gone")
    try:
        values: dict[str, Value] = orjson.loads(entry.values)
    except orjson.JSONDecodeError as error:
        raise DamagedEntryError("the values are no JSON") from error
    if not isinstance(values, dict):
        raise DamagedEntryError("the values are no object")
    return values

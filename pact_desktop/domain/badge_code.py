"""The badge code: what a badge's QR code says, signed with the convening's key.

Format (docs/interfaces.md, "Badge code"): ``PACT`` and 31 characters of Crockford's base32, 155 bits:
version 3, convening tag 16, badge id 64, days 2, issue 6, signature 64. It holds no personal data.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from hashlib import blake2b
from uuid import UUID

from pact_desktop.domain import crockford
from pact_desktop.domain.ids import attendee_id_from_number, number_from_attendee_id

PREFIX = "PACT"
CODE_LENGTH = 35
FORMAT_VERSION = 1
LAST_ISSUE = 63

_DIGITS = CODE_LENGTH - len(PREFIX)
_SIGNATURE_BITS = 64
_SYMBOLOGY_PREFIX = re.compile(r"\](Q|q)[0-6]")
_ECI_MARK = "\\000026"
_CONTROL = (*range(0x21), *range(0x7F, 0xA0))
_WHITE_SPACE = (0xA0, 0x1680, *range(0x2000, 0x200C), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF)
_SURROUNDING = "".join(map(chr, _CONTROL + _WHITE_SPACE))


@dataclass(frozen=True, slots=True)
class ConveningIdentity:
    """What badge codes are made and checked with: the convening's id and its secret 32-byte key."""

    convening_id: UUID
    key: bytes

    @property
    def tag(self) -> int:
        """The 16 bits that tell this convening's codes from another's."""
        digest = blake2b(self.convening_id.bytes, digest_size=16, person=b"pact-convening").digest()
        return int.from_bytes(digest[:2], "big")


@dataclass(frozen=True, slots=True)
class GenuineCode:
    """A badge code of this convening: whose badge, for which days, which issue."""

    attendee_id: str
    days: frozenset[int]
    issue: int


@dataclass(frozen=True, slots=True)
class NotABadge:
    """A text that is no badge code of a known format version."""


@dataclass(frozen=True, slots=True)
class OtherConvening:
    """A badge code of another convening."""


@dataclass(frozen=True, slots=True)
class NotGenuine:
    """A badge code that this convening's key did not sign."""


Reading = GenuineCode | NotABadge | OtherConvening | NotGenuine


def make_badge_code(identity: ConveningIdentity, attendee_id: str, days: frozenset[int], issue: int) -> str:
    """Return the 35 characters of a badge.

    ``days`` holds those of 1 and 2 that are approved when it is printed; ``issue`` is 1 to 63.
    Raises ValueError outside these ranges.
    """
    if not 1 <= issue <= LAST_ISSUE or not days <= {1, 2}:
        raise ValueError("issue must be 1 to 63 and days of 1 and 2")
    day_bits = sum(1 << day - 1 for day in days)
    head = FORMAT_VERSION << 16 | identity.tag
    head = head << 64 | number_from_attendee_id(attendee_id)
    head = head << 8 | day_bits << 6 | issue
    return PREFIX + crockford.encode(head << _SIGNATURE_BITS | _signature(head, identity.key), _DIGITS)


def read_badge_code(text: str, identity: ConveningIdentity) -> Reading:
    """Tell what ``text``, as a scanner or camera gave it, is for this convening."""
    number = _number(text)
    if number is None or number >> 152 != FORMAT_VERSION:
        return NotABadge()
    head = number >> _SIGNATURE_BITS
    issue = head & LAST_ISSUE
    if issue == 0:
        return NotABadge()
    if head >> 72 & 0xFFFF != identity.tag:
        return OtherConvening()
    given = number & (1 << _SIGNATURE_BITS) - 1
    expected = _signature(head, identity.key)
    if not hmac.compare_digest(given.to_bytes(8, "big"), expected.to_bytes(8, "big")):
        return NotGenuine()
    return GenuineCode(
        attendee_id_from_number(head >> 8 & (1 << 64) - 1),
        frozenset(day for day in (1, 2) if head >> 5 + day & 1),
        issue,
    )


def is_code_like(text: str) -> bool:
    """Tell whether a text has the form of a badge code, of whatever convening."""
    return _number(text) is not None


def _number(text: str) -> int | None:
    """The 155 bits of a text that has the form of a badge code, else None."""
    text = text.strip(_SURROUNDING)
    text = _SYMBOLOGY_PREFIX.sub("", text, count=1) if text.startswith("]") else text
    text = text.removeprefix(_ECI_MARK).strip(_SURROUNDING).replace("-", "")
    if len(text) != CODE_LENGTH or not text.isascii():
        return None
    text = text.upper()
    if not text.startswith(PREFIX):
        return None
    try:
        return crockford.decode(text[len(PREFIX) :])
    except ValueError:
        return None


def _signature(head: int, key: bytes) -> int:
    """The signature over the first 91 bits, left-aligned in 12 bytes and padded with zeros."""
    digest = blake2b((head << 5).to_bytes(12, "big"), digest_size=8, key=key, person=b"pact-badge")
    return int.from_bytes(digest.digest(), "big")

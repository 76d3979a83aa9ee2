"""Crockford's base32: the letters and digits of badge codes and attendee ids.

The alphabet leaves out I, L, O and U; reading takes I and L for 1 and O for 0
(source: Douglas Crockford, "Base 32").
"""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

_PAIRS = tuple(first + second for first in ALPHABET for second in ALPHABET)
_TO_PYTHON_BASE32 = str.maketrans(ALPHABET + "ILO", "0123456789ABCDEFGHIJKLMNOPQRSTUV" + "110")
_READABLE = frozenset(ALPHABET + "ILO")


def encode(value: int, length: int) -> str:
    """Write ``value`` (not negative, below 32**length) with ``length`` characters, most significant first."""
    even = length + length % 2  # two characters at a time; an odd one gets a zero in front
    written = "".join([_PAIRS[value >> shift & 1023] for shift in range(5 * even - 10, -1, -10)])
    return written[-length:]


def decode(text: str) -> int:
    """Read upper-case text; raises ValueError if a character is not of the alphabet."""
    if not text or not _READABLE.issuperset(text):
        raise ValueError("not Crockford base32")
    return int(text.translate(_TO_PYTHON_BASE32), 32)

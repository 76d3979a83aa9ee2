"""PINs: what one may be, and how it is kept.

A PIN is kept as its scrypt hash (RFC 7914) with a salt of its own. scrypt comes with Python on every system;
the bindings of Argon2 are not ready-made for Intel Macs, and nothing is compiled there. Both make guessing
cost memory and time. No hash keeps a PIN of a few digits from somebody who holds the file and has hours: a
PIN guards the screen of a desk, the disk's own encryption guards the file.
"""

from __future__ import annotations

import hashlib
import hmac
import os

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said

FEWEST_DIGITS = 4
MOST_DIGITS = 12

_COST, _BLOCK_SIZE, _PARALLEL = 2**14, 8, 1
"""16 MiB and about 50 ms for each try."""
_SALT_BYTES = 16
_HASH_BYTES = 32


def require_usable(pin: str) -> None:
    """Refuse what cannot be a PIN; raises UnreadableInputError."""
    if not (FEWEST_DIGITS <= len(pin) <= MOST_DIGITS and pin.isascii() and pin.isdigit()):
        raise UnreadableInputError(
            said("A PIN has {fewest} to {most} digits.", fewest=FEWEST_DIGITS, most=MOST_DIGITS),
            "Choose one that nobody guesses.",
        )
    if len(set(pin)) == 1:
        raise UnreadableInputError("A PIN of one digit again and again is guessed.", "Choose another.")


def hash_of(pin: str) -> str:
    """The text under which a PIN is kept: method, cost, block size, parallel, salt and hash."""
    salt = os.urandom(_SALT_BYTES)
    derived = _derived(pin, salt, _COST, _BLOCK_SIZE, _PARALLEL)
    return f"scrypt${_COST}${_BLOCK_SIZE}${_PARALLEL}${salt.hex()}${derived.hex()}"


def is_pin_of(kept: str, pin: str) -> bool:
    """Whether a PIN is the one that was kept; compares in constant time."""
    method, *numbers, salt, derived = kept.split("$")
    if method != "scrypt" or not pin:
        return False
    cost, block_size, parallel = map(int, numbers)
    return hmac.compare_digest(
        _derived(pin, bytes.fromhex(salt), cost, block_size, parallel), bytes.fromhex(derived)
    )


def _derived(pin: str, salt: bytes, cost: int, block_size: int, parallel: int) -> bytes:
    memory = 256 * cost * block_size  # twice what the algorithm needs
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=cost, r=block_size, p=parallel, maxmem=memory, dklen=_HASH_BYTES
    )

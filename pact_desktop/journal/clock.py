"""A hybrid logical clock in one integer: milliseconds shifted left by 15 bits, and a counter that may carry.

Order survives wrong laptop clocks: an entry's clock is always above every clock that its desk has seen
(source: Kulkarni et al., "Logical Physical Clocks", 2014).
"""

from __future__ import annotations

COUNTER_BITS = 15


def tick(last: int, milliseconds: int) -> int:
    """The clock of a new entry: above ``last``, and the wall clock's where that is later."""
    return max(last + 1, milliseconds << COUNTER_BITS)


def milliseconds_of(clock: int) -> int:
    """The wall clock's milliseconds (since 1970, UTC) that a clock was made from, as nearly as it tells."""
    return clock >> COUNTER_BITS

"""What a badge code looks like while it is being typed, letter by letter.

Only the look: whether a code is genuine is for ``domain.badge_code`` to say.
"""

from __future__ import annotations

from pact_desktop.domain.badge_code import CODE_LENGTH, PREFIX
from pact_desktop.domain.crockford import ALPHABET

_LETTERS = frozenset(ALPHABET + "ILO")


def may_become_a_code(text: str) -> bool:
    """Tell whether a badge code, in either case, can begin with ``text``."""
    text = text.upper()
    if len(text) <= len(PREFIX):
        return PREFIX.startswith(text)
    return len(text) <= CODE_LENGTH and text.startswith(PREFIX) and _LETTERS.issuperset(text[len(PREFIX) :])


def looks_like_a_code(text: str) -> bool:
    """Tell whether ``text`` has the length and letters of a badge code, in either case."""
    return len(text) == CODE_LENGTH and may_become_a_code(text)

"""What a badge code looks like while it is being typed, letter by letter.

Only the look: whether a code is genuine is for ``domain.badge_code`` to say.
"""

from __future__ import annotations

from pact_desktop.domain.badge_code import CODE_LENGTH, PREFIX
from pact_desktop.domain.crockford import ALPHABET

_LETTERS = frozenset(ALPHABET + "ILO")
_MARKS = tuple(f"]Q{version}{mark}" for version in range(7) for mark in ("", "\\000026"))
"""What a scanner that is set so tells of the kind of code before the text of a QR code (AIM identifiers)."""


def may_become_a_code(text: str) -> bool:
    """Tell whether a badge code, in either case and framed as scanners do, can begin with ``text``."""
    return any(_may_follow(mark, text.upper()) for mark in ("", *_MARKS))


def looks_like_a_code(text: str) -> bool:
    """Tell whether ``text`` has the length and letters of a badge code, in either case."""
    return len(text) == CODE_LENGTH and _is_begun_code(text.upper())


def holds_a_code(text: str) -> bool:
    """Tell whether ``text`` is what ``may_become_a_code`` waits for: a whole code, framed as scanners do."""
    text = text.upper()
    bare = (text.removeprefix(mark).replace("-", "") for mark in ("", *_MARKS) if text.startswith(mark))
    return any(map(looks_like_a_code, bare))


def _may_follow(mark: str, text: str) -> bool:
    if len(text) <= len(mark):
        return mark.startswith(text)
    return text.startswith(mark) and _is_begun_code(text.removeprefix(mark).replace("-", ""))


def _is_begun_code(text: str) -> bool:
    if len(text) <= len(PREFIX):
        return PREFIX.startswith(text)
    return len(text) <= CODE_LENGTH and text.startswith(PREFIX) and _LETTERS.issuperset(text[len(PREFIX) :])

"""How one handheld scanner types: its speed, what it puts around the text, which letters come out otherwise.

The usual scanner needs nothing of this. One that is slow, or types on a keyboard layout that cannot be
guessed, is taught by one scan of the set-up code.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pact_desktop.domain.badge_code import CODE_LENGTH
from pact_desktop.domain.crockford import ALPHABET
from pact_desktop.domain.errors import UserError
from pact_desktop.scanning.code_shape import holds_a_code, may_become_a_code
from pact_desktop.scanning.keyboard_layouts import as_on_a_us_keyboard
from pact_desktop.scanning.keys import Key, Stroke

SETUP_TEXT = "PACTSETUP" + ALPHABET
"""The text of the set-up code: every letter and digit that a badge code may hold."""

FAST_GAP = 0.035
_SLOWEST_GAP = 0.25
_MARGIN = 1.5


@dataclass(frozen=True, slots=True)
class ScannerProfile:
    """What a set-up scan taught; without one, the values of a usual scanner.

    ``slow_gap`` is the longest time in seconds between two of its keys. ``prefix`` and ``suffix`` are what it
    adds to the text besides Enter and Tab; ``meant`` maps a typed letter, in lower case, to the one meant.
    """

    slow_gap: float = FAST_GAP
    prefix: str = ""
    suffix: str = ""
    meant: Mapping[str, str] = field(default_factory=dict)

    def understand(self, typed: str) -> str:
        """Return the text that was scanned, of what was typed."""
        text = typed.removeprefix(self.prefix)
        if self.suffix:
            text = text.removesuffix(self.suffix)
        if self.meant:
            return "".join(self.meant.get(letter.lower(), letter) for letter in text)
        return as_on_a_us_keyboard(text)

    def may_begin_a_scan(self, typed: str) -> bool:
        """Whether a badge code can begin with what was typed, with this scanner's prefix or without one."""
        if self.prefix.startswith(typed):
            return True
        return may_become_a_code(self.understand(typed)[:CODE_LENGTH])

    def is_whole_scan(self, typed: str) -> bool:
        """Whether what was typed is a whole badge code with all that this scanner adds to it."""
        return typed.endswith(self.suffix) and holds_a_code(self.understand(typed))


def learn_scanner(keys: Sequence[Key[Stroke]], expected: str = SETUP_TEXT) -> ScannerProfile:
    """Learn from the keys of one scan of a code whose text is ``expected``.

    Raises UserError if they are not such a scan, or came as slowly as from a person's fingers.
    """
    typed = "".join(key.text for key in keys if not key.ends_a_scan)
    gaps = [later.at - earlier.at for earlier, later in pairwise(keys)]
    start = _start_of(expected, typed)
    if start is None or max(gaps) > _SLOWEST_GAP:
        raise UserError(
            "That was not a scan of the set-up code.",
            "Scan the set-up code once, with no key pressed meanwhile.",
        )
    pairs = [(letter.lower(), meant) for letter, meant in zip(typed[start:], expected, strict=False)]
    return ScannerProfile(
        slow_gap=max(FAST_GAP, _MARGIN * max(gaps)),
        prefix=typed[:start],
        suffix=typed[start + len(expected) :],
        meant={letter: meant for letter, meant in pairs if letter != meant.lower()},
    )


def _start_of(expected: str, typed: str) -> int | None:
    """Where in ``typed`` the expected text stands, letter for letter in some layout; None if nowhere.

    Of several places the one where most letters are as expected.
    """
    best, most_alike = None, -1
    for start in range(len(typed) - len(expected) + 1):
        part = [letter.lower() for letter in typed[start : start + len(expected)]]
        pairs = set(zip(part, expected.lower(), strict=True))
        one_to_one = len(pairs) == len(set(part)) == len(set(expected.lower()))
        alike = sum(letter == meant for letter, meant in pairs)
        if one_to_one and alike > most_alike:
            best, most_alike = start, alike
    return best

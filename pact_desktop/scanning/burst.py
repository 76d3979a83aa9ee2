"""Tells the key bursts of a handheld scanner from a person's typing, by time alone.

Every key waits for a moment. If more follow faster than fingers can, they are a burst: withheld until Enter,
Tab or a short quiet, and then either one scan or, if too short for one, handed on as typed. So no part of a
scan ever reaches a text field, a button or a dialog. The parser has no clock: the caller gives each key's
time, and calls ``tick`` when ``deadline`` has come.

How fast is fast: scanners type a key in 1 to 20 ms, some over a radio link now and then in more. The fastest
typists average 60 ms; two keys rolled together may come within 35 ms, six in a row do not.

Scanners also press what types nothing: a control character (STX before the text, GS within it, ETX after it)
comes as Ctrl with a letter. Amid a burst, or right after it, such keys belong to it; everywhere else they are
a person's commands and act at once, save the few that may only begin a scan (``LEADING``).
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Generic

from pact_desktop.domain.badge_code import CODE_LENGTH
from pact_desktop.scanning.code_shape import looks_like_a_code, may_become_a_code
from pact_desktop.scanning.keys import HandOn, Key, Scan, Stroke
from pact_desktop.scanning.scanner_profile import FAST_GAP, ScannerProfile

FIRST_WAIT = 0.040
QUIET = 0.080
LEAST_CHARACTERS = 6
MOST_CHARACTERS = 4_296  # what the largest QR code holds; the rest of a longer burst is swallowed
LEADING = frozenset("\x02\x1c\x1d\x1e\x1f")
"""STX, FS, GS, RS and US: Ctrl with B, \\, ], ^ and _, which are nobody's command here."""
_FAST_GAPS_TO_A_SLOW = 3
_LONGEST_SLOW_SCAN = 100  # a badge code with whatever a scanner puts before and after it

Event = HandOn[Stroke] | Scan


class _Pace(Enum):
    FAST = auto()
    SLOW = auto()


class BurstParser(Generic[Stroke]):
    """Keys in, events out: keys to hand on to the widgets, and scans.

    Keys of a person come out as they went in, all and in order; keys of a burst come out as one Scan. Enter
    and Tab in or right after a burst come out never. Keys must be given in the order of their times.
    """

    def __init__(self, profile: ScannerProfile | None = None) -> None:
        self._profile = profile or ScannerProfile()
        self._held: list[Key[Stroke]] = []
        self._last_at = 0.0
        self._fast_gaps = 0
        self._slow_gaps = 0
        self._burst_ended_at: float | None = None

    @property
    def deadline(self) -> float | None:
        """When ``tick`` must be called if no key comes before; None while nothing is withheld."""
        if not self._held:
            return None
        usual = FIRST_WAIT if len(self._held) == 1 else QUIET
        slow = self._profile.slow_gap + FIRST_WAIT - FAST_GAP if self._fits_a_slow_scan("") else 0.0
        return self._last_at + max(usual, slow)

    def claims(self, key: Key[Stroke]) -> bool:
        """Tell whether a key that types nothing must go to ``key`` all the same: it may be a scanner's."""
        if self._held:
            in_a_burst = self._fast_gaps > 0 or self._held[0].text in LEADING
            return in_a_burst and self._pace_of(key) is not None
        follows = self._burst_ended_at is not None and key.at - self._burst_ended_at <= FAST_GAP
        return follows or key.text in LEADING

    def key(self, key: Key[Stroke]) -> list[Event[Stroke]]:
        """Hear one key: what types something or ends a scan, and what the parser claims."""
        events = self.tick(key.at)
        pace = self._pace_of(key) if self._held else None
        if pace is not None:
            self._fast_gaps += pace is _Pace.FAST
            self._slow_gaps += pace is _Pace.SLOW
            self._append(key)
            return events + self._end_burst() if key.ends_a_scan else events
        if self._is_after_a_burst(key):
            return events  # the second of two end keys, as in CR LF, or a control character after Enter
        events += self.flush()
        if key.is_repeat:  # held down by a person: it began long before any burst could
            return [*events, HandOn((key,))]
        self._append(key)
        return events

    def tick(self, now: float) -> list[Event[Stroke]]:
        """Tell what the quiet until ``now`` decides."""
        deadline = self.deadline
        return self.flush() if deadline is not None and now >= deadline else []

    def flush(self) -> list[Event[Stroke]]:
        """Decide now about what is withheld, for instance because the window loses the keyboard."""
        if len(self._held) > 1:
            return self._end_burst()
        return self._hand_on(self._held)

    def _append(self, key: Key[Stroke]) -> None:
        if len(self._held) < MOST_CHARACTERS:
            self._held.append(key)
        self._last_at = key.at

    def _pace_of(self, key: Key[Stroke]) -> _Pace | None:
        """How a key follows the withheld ones, None if it does not belong to their burst."""
        gap = key.at - self._last_at
        if gap <= FAST_GAP:
            return _Pace.FAST
        hiccup = gap <= QUIET and (self._slow_gaps + 1) * _FAST_GAPS_TO_A_SLOW <= self._fast_gaps
        if hiccup or (gap <= self._profile.slow_gap and self._fits_a_slow_scan(key.letters)):
            return _Pace.SLOW
        return None

    def _is_after_a_burst(self, key: Key[Stroke]) -> bool:
        if self._held or self._burst_ended_at is None:
            return False
        gap = key.at - self._burst_ended_at
        return gap <= QUIET if key.ends_a_scan else gap <= FAST_GAP and not key.letters

    def _fits_a_slow_scan(self, more: str) -> bool:
        """Tell whether the withheld keys and ``more`` can be the start of a badge code from a slow scanner.

        Only then are keys withheld at the pace of fingers.
        """
        if self._profile.slow_gap <= FAST_GAP or len(self._held) > _LONGEST_SLOW_SCAN:
            return False
        typed = self._typed() + more
        prefix = self._profile.prefix
        if len(typed) <= len(prefix):
            return prefix.startswith(typed)
        return typed.startswith(prefix) and may_become_a_code(self._profile.understand(typed)[:CODE_LENGTH])

    def _typed(self) -> str:
        return "".join(key.letters for key in self._held)

    def _end_burst(self) -> list[Event[Stroke]]:
        """Turn the withheld keys into a scan, or hand them on without Enter and Tab."""
        typed = self._typed()
        text = self._profile.understand(typed)
        is_fast = self._fast_gaps >= _FAST_GAPS_TO_A_SLOW * self._slow_gaps
        keys = [key for key in self._held if not key.ends_a_scan]
        self._burst_ended_at = self._last_at
        if len(keys) < LEAST_CHARACTERS or not (is_fast or looks_like_a_code(text)):
            return self._hand_on(keys)
        if len(set(typed)) == 1:  # a stuck key on a system that does not mark repetitions
            return self._hand_on(keys[:1])
        self._clear()
        return [Scan(text, self._last_at)] if text else []

    def _hand_on(self, keys: list[Key[Stroke]]) -> list[Event[Stroke]]:
        handed_on = tuple(keys)
        self._clear()
        return [HandOn(handed_on)] if handed_on else []

    def _clear(self) -> None:
        self._held = []
        self._fast_gaps = self._slow_gaps = 0

"""Tells the key bursts of a handheld scanner from a person's typing, by time and by the look of the text.

Every key waits for a moment. If more follow faster than fingers can, they are a burst: withheld until Enter,
Tab or a short quiet, and then either one scan or, if too short for one, handed on as typed. So no part of a
scan ever reaches a text field, a button or a dialog. The parser has no clock: the caller gives each key's
time, and calls ``tick`` with a time until which it has given every key.

How fast is fast: scanners type a key in 1 to 20 ms, some over a radio link now and then in more. The fastest
typists average 60 ms; two keys rolled together may come within 35 ms, six in a row do not.

A text with which a badge code can begin waits longer, up to ``CODE_QUIET`` for its next key: a scanner or the
system may falter anywhere in it. Fingers show themselves by a second pause soon after the first, so that
somebody who types *Pa* has it on the screen after two keys.

Scanners also press what types nothing: a control character (STX before the text, GS within it, ETX after it)
comes as Ctrl with a letter. Amid a burst, or right after it, such keys belong to it; everywhere else they are
a person's commands and act at once, save the few that may only begin a scan (``LEADING``).
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Generic

from pact_desktop.scanning.keyboard_layouts import may_become_a_code_in_another_layout
from pact_desktop.scanning.keys import HandOn, Key, Scan, Stroke
from pact_desktop.scanning.scanner_profile import FAST_GAP, ScannerProfile

FIRST_WAIT = FAST_GAP + 0.001
QUIET = 0.080
CODE_QUIET = 0.500
"""So long a text with which a badge code can begin waits for its next key."""
LEAST_CHARACTERS = 6
MOST_CHARACTERS = 4_296  # what the largest QR code holds; the rest of a longer burst is swallowed
LEADING = frozenset("\x02\x1c\x1d\x1e\x1f")
"""STX, FS, GS, RS and US: Ctrl with B, \\, ], ^ and _, which are nobody's command here."""
_ENDING = LEADING | frozenset("\x03\x04\t\n\r")
"""And ETX, EOT, TAB, LF, CR: what scanners put after a text. After a pause of the window their time may be
unsure; any other control character is taken for a scanner's by its own time alone, since Ctrl+Z right after a
scan must undo it."""
_FAST_GAPS_TO_A_SLOW = 3
_LONGEST_CODE_SCAN = 100  # a badge code with whatever a scanner puts before and after it

Event = HandOn[Stroke] | Scan


class _Pace(Enum):
    FAST = auto()
    SLOW = auto()
    FALTERING = auto()


class BurstParser(Generic[Stroke]):
    """Keys in, events out: keys to hand on to the widgets, and scans.

    Keys of a person come out as they went in, all and in order; keys of a burst come out as one Scan, and
    the Enter or Tab in or right after it never. Keys must be given in the order of their times.
    """

    def __init__(self, profile: ScannerProfile | None = None) -> None:
        self._profile = profile or ScannerProfile()
        self._held: list[Key[Stroke]] = []
        self._typed = ""
        self._last_at = 0.0
        self._paces = dict.fromkeys(_Pace, 0)
        self._scan_ended_at: float | None = None
        self._scan_was_ended = False

    @property
    def deadline(self) -> float | None:
        """When quiet has decided, if no key came before it; None while nothing is withheld."""
        if not self._held:
            return None
        wait = FIRST_WAIT if len(self._held) == 1 or self._looks_like_fingers() else QUIET
        if self._may_begin_a_scan():
            wait = max(wait, self._profile.slow_gap + FIRST_WAIT - FAST_GAP)
            if not (self._looks_like_fingers() or self._profile.is_whole_scan(self._typed)):
                wait = CODE_QUIET
        return self._last_at + wait

    @property
    def open_until(self) -> float | None:
        """Until when a key may belong to what was typed, or to a scan that was told; None if none can."""
        return self.deadline if self._held else self._trails_until()

    def claims(self, key: Key[Stroke]) -> bool:
        """Tell whether a key that types nothing must go to ``key`` all the same: it may be a scanner's."""
        pressed_at = key.earliest if key.text and self._may_end_a_scan(key.text) else key.at
        if self._held:
            return self._is_amid_a_burst() and self._pace_of(key.letters, pressed_at) is not None
        follows = self._scan_ended_at is not None and pressed_at - self._scan_ended_at <= FAST_GAP
        return follows or key.text in LEADING

    def _may_end_a_scan(self, typed: str) -> bool:
        return typed.isprintable() or typed in _ENDING or typed in self._profile.suffix

    def key(self, key: Key[Stroke]) -> list[Event[Stroke]]:
        """Hear one key: what types something or ends a scan, and what the parser claims."""
        events = self.tick(key.earliest)
        if self._begins_the_next_scan(key):
            events += self.flush()
        pace = self._pace_of(key.letters, key.earliest) if self._held else None
        if pace is not None:
            self._paces[pace] += 1
            self._append(key)
            return events + self._end_burst() if key.ends_a_scan and self._typed else events
        if self._trails_a_scan(key):  # an ending that came late, the second as in CR LF, an ETX
            self._scan_ended_at, self._scan_was_ended = key.at, True
            return events
        events += self.flush()
        self._scan_ended_at = None
        if key.is_repeat:  # held down by a person: it began long before any burst could
            return [*events, HandOn((key,))]
        self._append(key)
        return events

    def tick(self, heard_until: float) -> list[Event[Stroke]]:
        """Tell what quiet decides, now that every key pressed until then was given."""
        open_until = self.open_until
        if open_until is None or heard_until < open_until:
            return []
        self._scan_ended_at = None
        return self.flush()

    def flush(self) -> list[Event[Stroke]]:
        """Decide now about what is withheld, for instance because a command key follows it."""
        if len(self._held) > 1:
            return self._end_burst()
        return self._hand_on(self._held)

    def let_fingers_go(self) -> list[Event[Stroke]]:
        """Decide now about a person's keys, because the person does something else; a burst goes on."""
        return [] if self._is_amid_a_burst() else self.flush()

    def _append(self, key: Key[Stroke]) -> None:
        if len(self._held) < MOST_CHARACTERS:
            self._held.append(key)
            self._typed += key.letters
        self._last_at = key.at

    def _pace_of(self, letters: str, pressed_at: float) -> _Pace | None:
        """How a key follows the withheld ones, None if it does not belong to their burst."""
        gap = pressed_at - self._last_at
        if gap <= FAST_GAP:
            return _Pace.FAST
        stumbles = self._paces[_Pace.SLOW] + self._paces[_Pace.FALTERING] + 1
        if gap <= QUIET and stumbles * _FAST_GAPS_TO_A_SLOW <= self._paces[_Pace.FAST]:
            return _Pace.SLOW
        if not self._may_begin_a_scan(letters):
            return None
        if gap <= self._profile.slow_gap:
            return _Pace.SLOW
        may_falter = letters and not self._looks_like_fingers()
        is_open = may_falter and not self._profile.is_whole_scan(self._typed)
        return _Pace.FALTERING if is_open and gap <= CODE_QUIET else None

    def _looks_like_fingers(self) -> bool:
        """Whether there are more pauses than a scanner makes: one, and one more for each few fast keys."""
        paced = self._paces[_Pace.FAST]
        if self._profile.slow_gap > FAST_GAP:
            paced += self._paces[_Pace.SLOW]
        return self._paces[_Pace.FALTERING] * _FAST_GAPS_TO_A_SLOW > paced

    def _is_amid_a_burst(self) -> bool:
        return bool(self._held) and (self._paces[_Pace.FAST] > 0 or self._held[0].text in LEADING)

    def _begins_the_next_scan(self, key: Key[Stroke]) -> bool:
        """Whether a scanner that ends its scans with nothing types the next one right after a whole one."""
        may_begin = self._held and key.letters and self._profile.may_begin_a_scan(key.letters)
        return bool(may_begin) and self._profile.is_whole_scan(self._typed)

    def _trails_a_scan(self, key: Key[Stroke]) -> bool:
        if self._held or self._scan_ended_at is None:
            return False
        if key.ends_a_scan:
            trails_until = self._trails_until()
            return trails_until is not None and key.earliest <= trails_until
        return key.earliest - self._scan_ended_at <= FAST_GAP and not key.letters

    def _trails_until(self) -> float | None:
        """Until when the ending of a scan that was told, or the second of two, may still come."""
        if self._scan_ended_at is None:
            return None
        return self._scan_ended_at + (QUIET if self._scan_was_ended else CODE_QUIET)

    def _may_begin_a_scan(self, more: str = "") -> bool:
        """Tell whether the withheld keys and ``more`` can be the start of a badge code.

        What is one only in another keyboard layout counts once keys came fast: any first letter would do.
        """
        typed = self._typed + more
        if len(self._held) > _LONGEST_CODE_SCAN or not (typed or self._held[0].text in LEADING):
            return False
        if self._profile.may_begin_a_scan(typed):
            return True
        return self._paces[_Pace.FAST] > 0 and may_become_a_code_in_another_layout(typed)

    def _end_burst(self) -> list[Event[Stroke]]:
        """Turn the withheld keys into a scan, or hand them on."""
        text = self._profile.understand(self._typed)
        slow = self._paces[_Pace.SLOW] + self._paces[_Pace.FALTERING]
        is_fast = self._paces[_Pace.FAST] >= _FAST_GAPS_TO_A_SLOW * slow
        is_scan = is_fast or self._profile.is_whole_scan(self._typed)
        if sum(not key.ends_a_scan for key in self._held) < LEAST_CHARACTERS or not is_scan:
            return self._hand_on(self._held)
        if len(set(self._typed)) == 1:  # a stuck key on a system that does not mark repetitions
            return self._hand_on(self._held[:1])
        self._scan_ended_at = self._last_at
        self._scan_was_ended = self._held[-1].ends_a_scan
        self._clear()
        return [Scan(text, self._last_at)] if text else []

    def _hand_on(self, keys: list[Key[Stroke]]) -> list[Event[Stroke]]:
        handed_on = tuple(keys)
        self._clear()
        return [HandOn(handed_on)] if handed_on else []

    def _clear(self) -> None:
        self._held = []
        self._typed = ""
        self._paces = dict.fromkeys(_Pace, 0)

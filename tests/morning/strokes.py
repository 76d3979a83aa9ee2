"""Key strokes as a scanner and as a person give them, and when the window stands still between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

ENDS = {"enter": ("Return",), "tab": ("Tab",), "crlf": ("Return", "Ctrl+j"), "none": ()}
"""What scanners press after a code, by the name of the habit."""
SLOWEST_BURST = 0.020
QUIET = 0.16
"""Seconds after which keys are no longer taken for part of what came before."""


class Still(StrEnum):
    """Why the window stands still."""

    SLEEPS = "sleeps"
    COLLECTS = "collects garbage"
    SHOWS = "shows another page"
    STOPPED = "is stopped by the system"
    """With keys of the window's own process it only sleeps."""


@dataclass(frozen=True, slots=True)
class Stall:
    """The window stands still for so many seconds."""

    still: Still
    seconds: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key: a letter, or a key's name such as ``Return`` or ``Ctrl+z``.

    It is pressed ``gap`` seconds after the one before; a ``stall`` begins just before it.
    """

    key: str
    gap: float
    stall: Stall | None = None


def burst(text: str, end: str, pace: float, chance: Random, after: float = QUIET) -> list[Stroke]:
    """A code as a scanner types it: a key every ``pace`` seconds or so, the first after ``after``."""
    keys = [*text, *ENDS[end]]
    gaps = [after, *(min(pace * chance.uniform(0.7, 1.3), SLOWEST_BURST) for _ in keys[1:])]
    return [Stroke(key, gap) for key, gap in zip(keys, gaps, strict=True)]


def typed(keys: Iterable[str], chance: Random, after: float = QUIET) -> list[Stroke]:
    """Keys as a practised person gives them: mostly 50 to 100 ms apart, now and then two rolled together."""
    strokes = [Stroke(key, _fingers(chance)) for key in keys]
    return [replace(strokes[0], gap=after), *strokes[1:]]


def pressed(*keys: str, every: float = QUIET) -> list[Stroke]:
    """Keys that are pressed one by one, each by itself."""
    return [Stroke(key, every) for key in keys]


def stalled(strokes: Sequence[Stroke], stalls: Iterable[Stall], chance: Random) -> list[Stroke]:
    """The same with the window standing still at random moments."""
    result = list(strokes)
    for stall in stalls:
        at = chance.randrange(len(result))
        result[at] = replace(result[at], stall=stall)
    return result


def _fingers(chance: Random) -> float:
    return chance.uniform(0.026, 0.034) if chance.random() < 0.08 else chance.uniform(0.05, 0.1)

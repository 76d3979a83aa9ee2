"""Fits text into a width: first it shrinks, then it wraps, then it shrinks further; it never overflows."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from pact_desktop.paper.fonts import Typeface
from pact_desktop.paper.text import Line, clean, shape

SMALLEST_SIZE = 4.0
"""Points; below this nobody reads, so the text is cut with an ellipsis instead."""

_REMEMBERED = 4096
_BREAK_AFTER = frozenset(" -@\u2010/\u2013\u2014")


@dataclass(frozen=True, slots=True)
class Rule:
    """How a text may be fitted: from ``size`` down to ``least`` points on one line, then on ``lines``."""

    size: float
    least: float
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Fitted:
    """Text that fits: its lines, all in one size."""

    lines: tuple[Line, ...]
    size: float
    cut: bool
    """Not all of the text is there."""

    @property
    def wrapped(self) -> bool:
        """Whether the text takes more than one line."""
        return len(self.lines) > 1


@lru_cache(_REMEMBERED)
def fit(text: str, typeface: Typeface, width: float, rule: Rule) -> Fitted:
    """Fit text into ``width`` points."""
    text = clean(text)
    line = shape(text, typeface)
    natural = width / line.width if line.width else rule.size
    if natural >= rule.least or rule.lines == 1:
        lines: tuple[Line, ...] = (line,)
        size = min(rule.size, natural)
    else:
        lines = _wrap(text, typeface, rule.lines, width / rule.size)
        size = min(rule.size, width / _widest(lines))
    size = math.floor(size * 10) / 10  # whole tenths take fewer bytes
    if size >= min(SMALLEST_SIZE, math.floor(rule.size * 10) / 10):
        return Fitted(lines, size, cut=False)
    return _cut(text, typeface, width, min(SMALLEST_SIZE, rule.size))


def _wrap(text: str, typeface: Typeface, most: int, enough: float) -> tuple[Line, ...]:
    """Break text into at most ``most`` lines so that the widest is as narrow as can be.

    Few lines are preferred: none is added once all are as narrow as ``enough`` (at size 1), and another one
    must narrow the text by a tenth.
    """
    pieces = _pieces(text)
    best: tuple[Line, ...] = (shape(text, typeface),)
    for count in range(2, min(most, len(pieces)) + 1):
        if _widest(best) <= enough:
            break
        lines = _balanced(pieces, typeface, count)
        if _widest(lines) < _widest(best) * 0.9:
            best = lines
    return best


def _widest(lines: tuple[Line, ...]) -> float:
    return max(line.width for line in lines)


def _balanced(pieces: list[str], typeface: Typeface, count: int) -> tuple[Line, ...]:
    """Fill lines up to the least limit that gives no more than ``count`` lines."""
    low = max(shape(piece, typeface).width for piece in pieces)
    high = shape("".join(pieces), typeface).width
    best = _filled(pieces, typeface, high)
    for _ in range(8):  # each halves the error; a 256th of the text's width is finer than a letter
        middle = (low + high) / 2
        lines = _filled(pieces, typeface, middle)
        if len(lines) <= count:
            best, high = lines, middle
        else:
            low = middle
    return tuple(shape(line, typeface) for line in best)


def _filled(pieces: list[str], typeface: Typeface, limit: float) -> list[str]:
    lines = [pieces[0]]
    for piece in pieces[1:]:
        longer = lines[-1] + piece
        if shape(longer, typeface).width <= limit:
            lines[-1] = longer
        else:
            lines.append(piece)
    return lines


def _pieces(text: str) -> list[str]:
    """Cut text where a line may end; a long text without such a place, between any two letters."""
    pieces: list[str] = [""]
    for place, character in enumerate(text):
        pieces[-1] += character
        if character in _BREAK_AFTER and place + 1 < len(text) and len(pieces[-1].strip()) > 1:
            pieces.append("")
    if len(pieces) > 1 and max(map(len, pieces)) <= 40:
        return pieces
    return [part for piece in pieces for part in (_letters(piece) if len(piece) > 40 else [piece])]


def _letters(text: str) -> list[str]:
    """Cut text between letters, marks kept with theirs."""
    letters: list[str] = []
    for character in text:
        if letters and unicodedata.category(character).startswith("M"):
            letters[-1] += character
        else:
            letters.append(character)
    return letters


def _cut(text: str, typeface: Typeface, width: float, size: float) -> Fitted:
    """Keep as many letters as fit on one line at ``size``, with an ellipsis."""
    letters = _letters(text)
    low, high = 0, len(letters)
    while low < high:
        middle = (low + high + 1) // 2
        if shape("".join(letters[:middle]) + "…", typeface).width * size <= width:
            low = middle
        else:
            high = middle - 1
    line = shape("".join(letters[:low]).rstrip() + "…", typeface)
    return Fitted((line,), min(size, width / line.width), cut=True)

"""Which letters of a name answer what was typed."""

from __future__ import annotations

import re

from pact_desktop.gui.words import Span
from pact_desktop.search.words import words_of

INK = "accent_text"
"""The colour of letters that answer."""
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_LEAST_FOR_A_TYPO = 4


def highlighted(name: str, typed: str) -> tuple[Span, ...]:
    """Return the name in spans, strong where a word begins as something typed does, one typo forgiven."""
    typed_words = words_of(typed)
    spans: list[Span] = []
    end = 0
    for word in _WORD.finditer(name):
        length = _answered(word.group(), typed_words)
        if not length:
            continue
        if word.start() > end:
            spans.append(Span(name[end : word.start()]))
        end = word.start() + length
        spans.append(Span(name[word.start() : end], strong=True, ink=INK))
    if end < len(name):
        spans.append(Span(name[end:]))
    return tuple(spans)


def _answered(word: str, typed_words: list[str]) -> int:
    """How many letters at the beginning of ``word`` answer one of the typed words."""
    folded = "".join(words_of(word))
    if len(folded) != len(word):  # letters that fold into several: no telling which is which
        return len(word) if folded in typed_words else 0
    best = 0
    for typed in typed_words:
        if folded.startswith(typed):
            best = max(best, len(typed))
        elif len(typed) >= _LEAST_FOR_A_TYPO:
            best = max(best, _with_a_typo(folded, typed))
    return best


def _with_a_typo(word: str, typed: str) -> int:
    """How many letters of ``word`` ``typed`` means if one letter is wrong, missing, too many or swapped."""
    lengths = [one for one in (len(typed), len(typed) + 1, len(typed) - 1) if one <= len(word)]
    # Of several that would do, the one that ends as it was typed is what was meant.
    for length in sorted(lengths, key=lambda one: word[one - 1] != typed[-1]):
        if _within_one(word[:length], typed):
            return length
    return 0


def _within_one(first: str, second: str) -> bool:
    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    a, b = first[start:], second[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[:2][::-1] and a[2:] == b[2:])

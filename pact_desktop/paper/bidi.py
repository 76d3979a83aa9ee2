"""Order of writing: which characters of a line run from right to left.

The Unicode Bidirectional Algorithm (Unicode Standard Annex 9) for one line without explicit formatting
characters, which the caller strips: rules P2, P3, W1 to W7, N0 to N2, I1, I2, L1 and L2. Rule numbers stand
beside the code that follows them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TypeVar

_Item = TypeVar("_Item")

_BRACKETS = dict(zip("([{〈《「『【〔（［｛", ")]}〉》」』】〕）］｝", strict=True))
_CLOSING = frozenset(_BRACKETS.values())
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_NEUTRAL = frozenset(("ES", "ET", "CS", "BN", "WS", "S", "B"))


def levels(text: str) -> list[int]:
    """Return the embedding level of every character: even runs from left to right, odd from right to left."""
    classes = [unicodedata.bidirectional(character) or "L" for character in text]
    base = next((int(kind != "L") for kind in classes if kind in ("L", "R", "AL")), 0)  # P2, P3
    if not base and _RIGHT_TO_LEFT.isdisjoint(classes):
        return [0] * len(text)
    embedding = "R" if base else "L"
    resolved = _resolve_weak(classes, embedding)
    _resolve_brackets(text, classes, resolved, embedding)
    _resolve_neutral(resolved, embedding)
    result = [_level(kind, base) for kind in resolved]
    for place in range(len(text) - 1, -1, -1):  # L1: trailing space keeps the line's own direction
        if classes[place] not in ("WS", "S", "B", "BN"):
            break
        result[place] = base
    return result


def visual_order(items: Sequence[_Item], item_levels: Sequence[int]) -> list[_Item]:
    """Return items in the order in which they stand on the line from left to right (L2)."""
    ordered, current = list(items), list(item_levels)
    for level in range(max(current, default=0), 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and current[end] >= level:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            current[start:end] = reversed(current[start:end])
            start = end + 1
    return ordered


def _resolve_weak(classes: Sequence[str], embedding: str) -> list[str]:
    resolved = list(classes)
    before = strong = embedding
    for place, kind in enumerate(resolved):
        if kind == "NSM":  # W1
            kind = before
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":  # W2
            kind = "AN"
        resolved[place] = before = kind
    resolved = ["R" if kind == "AL" else kind for kind in resolved]  # W3
    for place in range(1, len(resolved) - 1):  # W4
        left, kind, right = resolved[place - 1 : place + 2]
        if left == right and ((left == "EN" and kind in ("ES", "CS")) or (left == "AN" and kind == "CS")):
            resolved[place] = left
    for start, end in _stretches(resolved, ("ET", "BN")):  # W5
        if "EN" in (resolved[start - 1] if start else "", resolved[end] if end < len(resolved) else ""):
            resolved[start:end] = ["EN"] * (end - start)
    strong = embedding
    for place, kind in enumerate(resolved):
        if kind in _NEUTRAL:  # W6, and white space counted with the neutrals
            resolved[place] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":  # W7
            resolved[place] = "L"
    return resolved


def _resolve_brackets(text: str, classes: Sequence[str], resolved: list[str], embedding: str) -> None:
    for opening, closing in _bracket_pairs(text, resolved):  # N0
        inside = {_direction(kind) for kind in resolved[opening + 1 : closing]} - {""}
        if embedding in inside:
            direction = embedding
        elif inside:
            context = (_direction(kind) for kind in reversed(resolved[:opening]))
            before = next((found for found in context if found), embedding)
            direction = before if before != embedding else embedding
        else:
            continue
        for place in (opening, closing):
            resolved[place] = direction
            follower = place + 1
            while follower < len(text) and classes[follower] == "NSM":
                resolved[follower] = direction
                follower += 1


def _bracket_pairs(text: str, resolved: Sequence[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs = []
    for place, character in enumerate(text):
        if resolved[place] != "ON":
            continue
        if character in _BRACKETS:
            waiting.append((_BRACKETS[character], place))
        elif character in _CLOSING:
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == character:
                    pairs.append((waiting[depth][1], place))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _resolve_neutral(resolved: list[str], embedding: str) -> None:
    for start, end in _stretches(resolved, ("ON",)):  # N1, N2
        left = _direction(resolved[start - 1]) if start else embedding
        right = _direction(resolved[end]) if end < len(resolved) else embedding
        resolved[start:end] = [left if left == right else embedding] * (end - start)


def _stretches(classes: Sequence[str], kinds: tuple[str, ...]) -> list[tuple[int, int]]:
    """Ranges of neighbouring characters that all belong to ``kinds``."""
    found = []
    start = 0
    while start < len(classes):
        end = start
        while end < len(classes) and classes[end] in kinds:
            end += 1
        if end > start:
            found.append((start, end))
        start = end + 1
    return found


def _direction(kind: str) -> str:
    if kind == "L":
        return "L"
    return "R" if kind in ("R", "EN", "AN") else ""


def _level(kind: str, base: int) -> int:
    if base:  # I2
        return 1 if kind == "R" else 2
    return {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)  # I1

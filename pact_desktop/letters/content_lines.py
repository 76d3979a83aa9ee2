"""Content lines, of which calendars (RFC 5545) and contact cards (RFC 2426) are made alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_LONGEST = 75
"""Octets of a line before it goes on in the next one (RFC 5545, 3.1)."""


def document(lines: Iterable[str]) -> bytes:
    """Lines folded and ended as the formats ask, in UTF-8."""
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def text(value: str) -> str:
    """A text value: backslash, comma and semicolon escaped, line breaks written as two characters."""
    escaped = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    lines = "\n".join(escaped.splitlines())
    return "".join(_kept(character) for character in lines)


def _kept(character: str) -> str:
    if character == "\n":
        return "\\n"
    return "" if unicodedata.category(character) in ("Cc", "Cs") else character


def _folded(line: str) -> Iterable[str]:
    """The line in pieces of at most 75 octets, the later ones begun by a space; no character is cut."""
    piece, size = "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _LONGEST:
            yield piece
            piece, size = " ", 1
        piece += character
        size += width
    yield piece

"""Words with emphasis, without markup: a line is a row of spans of plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line; ``ink`` names a colour of the token table, empty for the line's own."""

    text: str
    strong: bool = False
    ink: str = ""


def plain(spans: Sequence[Span]) -> str:
    """Return the words of the spans, as a screen reader says them."""
    return "".join(span.text for span in spans)

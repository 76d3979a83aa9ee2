"""Who asks for an operation, and where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """The desk (one computer at the door, by its name) and the operator at it."""

    desk: str
    operator: str

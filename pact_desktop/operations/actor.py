"""Who asks for an operation, and where."""

from __future__ import annotations

from dataclasses import dataclass

from pact_desktop.domain.fields import clean_text

LONGEST_NAME = 100
"""The longest name of a desk or an operator, in characters; no more of it is kept."""


@dataclass(frozen=True, slots=True)
class Actor:
    """The desk (one computer at the door, by its name) and the operator at it.

    ``organizer`` is the name of the organizer who was let in (operations/operators.py), empty without one.
    """

    desk: str
    operator: str
    organizer: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "desk", clean_text(self.desk)[:LONGEST_NAME])
        object.__setattr__(self, "operator", clean_text(self.operator)[:LONGEST_NAME])

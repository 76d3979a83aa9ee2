"""The figures of an import by which somebody decides whether it is meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

LARGE_SHARE = 0.1
"""The part of the roster that a file may change, or leave out, without being asked about
(source: design/interfaces.md, "Several desks, protection, phones")."""


class Cancellation(NamedTuple):
    """Somebody who loses a day by an import: approved, waitlisted or requested before."""

    attendee_id: str
    name: str
    day: int


@dataclass(frozen=True, slots=True)
class ImportFigures:
    """What an import does to those who are on the roster already, ``roster`` people.

    ``changed`` and ``left_out`` count people of earlier imports: a first file that fills in who was registered
    by hand, or taken over from last year, is not asked about.
    """

    roster: int = 0
    cancelled: tuple[Cancellation, ...] = ()
    changed: int = 0
    left_out: int = 0

    @property
    def needs_confirmation(self) -> bool:
        """Whether somebody should look before it is done: it cancels anybody, or leaves out or changes more
        than a tenth of the roster. One person alone is no tenth, however short the roster."""
        return bool(self.cancelled) or self.is_large(self.changed) or self.is_large(self.left_out)

    def is_large(self, people: int) -> bool:
        """Whether so many are more than a tenth of the roster."""
        return people > 1 and people > self.roster * LARGE_SHARE

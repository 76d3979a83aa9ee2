"""The figures of an import by which somebody decides whether it is meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from typing import Literal, NamedTuple

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import Sentence, said

MOST_NAMED = 20
"""So many of those whom a file cancels are named; the others are counted."""

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

    ``changed`` and ``left_out`` count people of earlier imports: a first file that fills in people who were
    registered by hand, or taken over from last year, is not asked about.
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

    @property
    def people_cancelled(self) -> dict[str, Cancellation]:
        """Those who lose one day or both, by id."""
        return {each.attendee_id: each for each in self.cancelled}

    def sentences(self) -> Iterator[Sentence]:
        """What is asked about: who is cancelled, by name, and what is more than a tenth of the roster."""
        if self.cancelled:
            yield self._cancelled_sentence()
        if self.is_large(self.left_out):
            yield said(
                "No longer in this file: {count} of {roster} people. They stay on the roster.",
                count=self.left_out,
                roster=self.roster,
            )
        if self.is_large(self.changed):
            yield said(
                "Changed by this file: {count} of {roster} people.", count=self.changed, roster=self.roster
            )

    def _cancelled_sentence(self) -> Sentence:
        people = self.people_cancelled
        named = list(people)[:MOST_NAMED]
        names = reduce(
            lambda some, other: said("{some}; {other}", some=some, other=other),
            (said("{name} (Day {days})", name=people[each].name, days=self._days(each)) for each in named),
        )
        more = len(people) - len(named)
        if more:
            return said(
                "Cancelled by this file ({count}): {names}; and {more} more.",
                count=len(people),
                names=names,
                more=more,
            )
        return said("Cancelled by this file ({count}): {names}.", count=len(people), names=names)

    def _days(self, attendee_id: str) -> str:
        return ", ".join(str(each.day) for each in self.cancelled if each.attendee_id == attendee_id)

    def is_large(self, people: int) -> bool:
        """Whether so many are more than a tenth of the roster."""
        return people > 1 and people > self.roster * LARGE_SHARE

    def goes_beyond(self, agreed: Agreed) -> bool:
        """Whether the import does what nobody agreed to: cancels somebody for a day who was not among those
        agreed to, or changes or leaves out more than a tenth of the roster where that was not asked about."""
        if agreed == "everything":
            return False
        known = {(each.attendee_id, each.day) for each in agreed.cancelled}
        return (
            any((each.attendee_id, each.day) not in known for each in self.cancelled)
            or (self.is_large(self.changed) and not agreed.is_large(agreed.changed))
            or (self.is_large(self.left_out) and not agreed.is_large(agreed.left_out))
        )


Agreed = ImportFigures | Literal["everything"]
"""What somebody agreed to: the figures that they were shown, or whatever the file does."""
NOTHING_AGREED = ImportFigures()


class ConfirmationNeededError(UnreadableInputError):
    """An import that somebody should look at first; nothing was changed."""

    def __init__(self, figures: ImportFigures) -> None:
        super().__init__(
            "This import cancels people, or changes or leaves out more than a tenth of the roster.",
            "Look at the figures; if it is meant, import again with --confirm.",
        )
        self.figures = figures

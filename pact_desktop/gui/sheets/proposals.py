"""Who is proposed for check-in: the rows of all sheets that were read, each person once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from pact_desktop.domain.decision import Decision
from pact_desktop.domain.people import Attendee
from pact_desktop.operations.sheets import SheetPerson
from pact_desktop.scanning.decoder import GreyPicture
from pact_desktop.scanning.ink import Signed

SheetKey = tuple[int, int]
"""Day and page."""

RowKey = tuple[SheetKey, int]
"""A sheet and the row on it, 0 at the top."""


class Group(Enum):
    """How the people are grouped, in this order."""

    SIGNED = "signed"
    UNSURE = "unsure"
    EMPTY = "empty"


GROUPS = {Signed.YES: Group.SIGNED, Signed.UNSURE: Group.UNSURE, Signed.NO: Group.EMPTY}


@dataclass(frozen=True, slots=True)
class Proposal:
    """One person's row: the picture of the box, what would happen at the door, and whether it is ticked."""

    sheet: SheetKey
    row: int
    printed_id: str
    """The id on the sheet."""
    attendee: Attendee | None
    decision: Decision
    picture: GreyPicture
    ink: float
    group: Group
    is_ticked: bool

    @property
    def key(self) -> RowKey:
        """Which row of which sheet it is."""
        return self.sheet, self.row

    @property
    def may_be_ticked(self) -> bool:
        """Whether checking in would let the person in."""
        return self.decision.outcome.admits


class Proposals:
    """All rows by sheet. A sheet that is read twice keeps, for each row, the picture with more ink."""

    def __init__(self) -> None:
        self._rows: dict[RowKey, Proposal] = {}

    def add(self, sheet: SheetKey, people: Iterable[SheetPerson]) -> None:
        """Take in a sheet; who signed and would be let in is ticked."""
        for person in people:
            box = person.box
            group = GROUPS[box.signed]
            new = Proposal(
                sheet,
                box.row,
                box.attendee_id,
                person.attendee,
                person.decision,
                box.picture,
                box.ink.share,
                group,
                group is Group.SIGNED and person.decision.outcome.admits,
            )
            known = self._rows.get(new.key)
            if known is None or new.ink > known.ink:
                self._rows[new.key] = new

    def rows(self) -> list[Proposal]:
        """Everybody: those who signed first, then those to look at, then the rest; by sheet and row."""
        order = list(Group)
        return sorted(self._rows.values(), key=lambda row: (order.index(row.group), row.key))

    def ticked(self) -> dict[SheetKey, list[str]]:
        """The ids that are ticked, by sheet."""
        found: dict[SheetKey, list[str]] = {}
        for row in sorted(self._rows.values(), key=lambda row: row.key):
            if row.is_ticked:
                found.setdefault(row.sheet, []).append(row.printed_id)
        return found

    def tick(self, key: RowKey, ticked: bool) -> None:
        """Tick somebody or not; who would not be let in stays without."""
        row = self._rows[key]
        self._rows[key] = replace(row, is_ticked=ticked and row.may_be_ticked)

    def judge(self, judged: Mapping[RowKey, tuple[Attendee | None, Decision]]) -> None:
        """Take over what would happen now; who is in already loses the tick."""
        for key, (attendee, decision) in judged.items():
            row = self._rows[key]
            ticked = row.is_ticked and decision.outcome.admits
            self._rows[key] = replace(row, attendee=attendee, decision=decision, is_ticked=ticked)

    def clear(self) -> None:
        """Forget everything."""
        self._rows.clear()

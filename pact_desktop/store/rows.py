"""From state rows to the words of the domain."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from pact_desktop.domain.people import (
    Affiliation,
    Attendance,
    Attendee,
    AttendeeState,
    Discipline,
    Method,
    Registration,
    Standing,
)
from pact_desktop.journal.fold import Rows

Cells = Sequence[Any]

_AFFILIATIONS: dict[str, Affiliation] = {member.value: member for member in Affiliation}
_DISCIPLINES: dict[str, Discipline] = {member.value: member for member in Discipline}


def attendee_from_cells(
    cells: Cells,
    badge: Cells | None,
    registrations: Iterable[Cells],
    attendance: Iterable[Cells],
    hand_outs: Iterable[Cells],
) -> Attendee:
    """Put one attendee together from rows of the state tables (whole rows, in the columns' order)."""
    handed: dict[int, set[str]] = {}
    for _, day, item, _ in hand_outs:
        handed.setdefault(day, set()).add(item)
    return Attendee(
        attendee_id=cells[0],
        state=AttendeeState(cells[1]),
        external_id=cells[2],
        given_name=cells[3],
        family_name=cells[4],
        preferred_name=cells[5],
        pronouns=cells[6],
        title=cells[7],
        agency=cells[8],
        county=cells[9],
        affiliation=_AFFILIATIONS.get(cells[10]),
        discipline=_DISCIPLINES.get(cells[11]),
        email=cells[12],
        phone=cells[13],
        dietary=cells[14],
        accessibility=cells[15],
        notes=cells[16],
        tags=cells[17],
        walk_in=bool(cells[18]),
        badge_issue=badge[2] if badge else 0,
        badge_printed=badge[3] if badge else 0,
        registrations={row[1]: Registration(Standing(row[2]), row[3], row[4]) for row in registrations},
        attendance={
            row[1]: Attendance(bool(row[2]), row[3], row[4], Method(row[6]), row[5]) for row in attendance
        },
        hand_outs={day: frozenset(items) for day, items in handed.items()},
    )


def attendee_from_rows(rows: Rows, badge_id: str) -> Attendee | None:
    """The attendee that a badge id leads to in folded rows, None if they hold nothing of it."""
    badge = rows.get(("badge", badge_id))
    if badge is None:
        return None
    root = badge[1]
    own: dict[str, list[Cells]] = {"registration": [], "attendance": [], "hand_out": []}
    for key, row in rows.items():
        if key[1] == root and key[0] in own:
            own[str(key[0])].append(row)
    return attendee_from_cells(
        rows["attendee", root],
        rows["badge", root],
        own["registration"],
        own["attendance"],
        own["hand_out"],
    )

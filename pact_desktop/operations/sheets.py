"""Sign-in sheets that were read back: whose they are, who stands on them, and their check-in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pact_desktop.domain import crockford
from pact_desktop.domain.decision import AtTheDoor, Decision, decide
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import DAYS, Attendee, Method
from pact_desktop.domain.sentence import said
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_many, preview_check_in
from pact_desktop.operations.results import CheckInResult
from pact_desktop.scanning.sheets import BoxReading, SheetReading
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True, slots=True)
class SheetPerson:
    """One row of a sheet: the box, and what would happen to the person at the door.

    ``attendee`` is None where this file has nobody under the id that is printed there.
    """

    box: BoxReading
    attendee: Attendee | None
    decision: Decision


def require_readable(file: ConveningFile, sheet: SheetReading, day: int | None = None) -> None:
    """Refuse a sheet that is not this convening's, not of ``day`` where one is given, or of which no row can
    be read. Raises UnreadableInputError with a sentence that says which."""
    name = said("Page {page} of the sign-in sheets for Day {day}", page=sheet.page, day=sheet.day)
    if _is_of_another_convening(file, sheet):
        raise UnreadableInputError(
            said("Page {page} is a sign-in sheet of another convening.", page=sheet.page),
            "Open that convening's file.",
        )
    if sheet.day not in DAYS:
        raise UnreadableInputError(
            said("{name}: this convening has no such day.", name=name),
            "Choose another picture, or open the other convening.",
        )
    if day is not None and sheet.day != day:
        raise UnreadableInputError(
            said("{name} is not of Day {day}.", name=name, day=day),
            said("Read it for Day {day}, or choose another picture.", day=sheet.day),
        )
    if sheet.is_shown_twice:
        raise UnreadableInputError(
            said("{name} is in the picture twice.", name=name), "Take a picture of each by itself."
        )
    if not sheet.boxes:
        raise UnreadableInputError(
            said("{name}: no row can be read.", name=name),
            "Take the picture again: the whole page in view, flat, sharp, without glare.",
        )


def people_on_sheet(file: ConveningFile, sheet: SheetReading) -> list[SheetPerson]:
    """Who stands on a sheet, from its top, and what would happen to each at the door; records nothing."""
    people = []
    with file.reading() as connection:
        convening = queries.convening(connection)
        for box in sheet.boxes:
            attendee = queries.find_attendee(connection, box.attendee_id)
            if attendee is None:
                decision = decide(AtTheDoor(sheet.day), convening)
            else:
                (preview,) = preview_check_in(connection, convening, sheet.day, [attendee])
                decision = preview.decision
            people.append(SheetPerson(box, attendee, decision))
    return people


def check_in_sheet(
    file: ConveningFile, actor: Actor, day: int, attendee_ids: Iterable[str]
) -> list[CheckInResult]:
    """Check in those who signed a sheet of ``day``, as one operation; each is decided on its own.

    Somebody whom this file does not know is refused: a name on paper is no genuine badge.
    """
    return check_in_many(file, actor, day, attendee_ids, Method.SHEET)


def _is_of_another_convening(file: ConveningFile, sheet: SheetReading) -> bool:
    """Told by the page's own codes, and where those cannot be read by nobody on it being known here."""
    if sheet.convening_tag is not None:
        return sheet.convening_tag != crockford.encode(file.identity.tag, 4)
    with file.reading() as connection:
        known = (queries.find_attendee(connection, box.attendee_id) for box in sheet.boxes)
        return bool(sheet.boxes) and all(attendee is None for attendee in known)

"""Exporting the roster with its attendance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Attendee
from pact_desktop.operations.badges import badge_code
from pact_desktop.operations.whole_file import whole_file
from pact_desktop.roster_files.export import EXPORT_COLUMNS, export_kind, export_roster
from pact_desktop.store import queries
from pact_desktop.store.as_of import Moment, roster_as_of
from pact_desktop.store.convening_file import ConveningFile


def export_to_file(
    file: ConveningFile,
    path: Path,
    *,
    with_codes: bool = False,
    columns: Sequence[str] = EXPORT_COLUMNS,
    headings: Mapping[str, str] | None = None,
    only: frozenset[str] | None = None,
    as_of: Moment | None = None,
) -> int:
    """Write the roster (or the attendees in ``only``) as CSV or XLSX by the ending; returns the rows written.

    ``with_codes`` adds a column of badge codes for printing elsewhere; it prints and records nothing.
    ``as_of`` takes the roster as it was at a moment, without codes: they would be those of then. Raises
    UnreadableInputError for another ending, UserError if a text does not fit, and as ``whole_file`` does.
    """
    if with_codes and as_of is not None:
        raise UnreadableInputError(
            "Badge codes are those of now.", "Export the roster of an earlier moment without codes."
        )
    with file.reading() as connection:
        everyone = queries.roster(connection) if as_of is None else roster_as_of(connection, as_of)
        attendees = sorted(everyone, key=by_county_and_name)
    if only is not None:
        attendees = [attendee for attendee in attendees if attendee.attendee_id in only]

    def code(attendee: Attendee) -> str:
        return badge_code(file.identity, attendee)

    codes = code if with_codes else None
    with whole_file(path, export_kind(path)) as unfinished:
        return export_roster(unfinished, attendees, columns, headings, codes, file.convening.at_venue)


def by_county_and_name(attendee: Attendee) -> tuple[str, ...]:
    """The order of lists of people."""
    names = attendee.family_name.casefold(), attendee.given_name.casefold()
    return attendee.county, *names, attendee.attendee_id

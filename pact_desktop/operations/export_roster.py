"""Exporting the roster with its attendance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from pact_desktop.domain.people import Attendee
from pact_desktop.operations.badges import badge_code
from pact_desktop.roster_files.export import EXPORT_COLUMNS, export_roster
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile


def export_to_file(
    file: ConveningFile,
    path: Path,
    *,
    with_codes: bool = False,
    columns: Sequence[str] = EXPORT_COLUMNS,
    headings: Mapping[str, str] | None = None,
    only: frozenset[str] | None = None,
) -> int:
    """Write the roster (or the attendees in ``only``) as CSV or XLSX by the ending; returns the rows written.

    ``with_codes`` adds a column of badge codes for printing elsewhere; it prints and records nothing. Raises
    UserError if the file cannot be written.
    """
    with file.reading() as connection:
        attendees = sorted(queries.roster(connection), key=_by_county_and_name)
    if only is not None:
        attendees = [attendee for attendee in attendees if attendee.attendee_id in only]

    def code(attendee: Attendee) -> str:
        return badge_code(file.identity, attendee)

    return export_roster(path, attendees, columns, headings, code if with_codes else None)


def _by_county_and_name(attendee: Attendee) -> tuple[str, ...]:
    names = attendee.family_name.casefold(), attendee.given_name.casefold()
    return attendee.county, *names, attendee.attendee_id

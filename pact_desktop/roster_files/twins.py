"""Rows of one file that repeat each other, wholly or in part."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from pact_desktop.roster_files.problems import Problem, shortened
from pact_desktop.roster_files.rows import RosterRow


def single_out(rows: Iterable[RosterRow]) -> tuple[list[RosterRow], list[Problem]]:
    """Leave out rows that are identical to an earlier one; warn of these and of shared names and addresses.

    Each warning stands at the later row and names the earlier.
    """
    kept: list[RosterRow] = []
    problems: list[Problem] = []
    whole: dict[Hashable, int] = {}
    names: dict[str, int] = {}
    addresses: dict[str, int] = {}
    for row in rows:
        first = whole.setdefault((row.attendee_id, *row.fields.values(), *row.wishes.items()), row.number)
        if first != row.number:
            problems.append(_warning(row, row.display_name, f"The same as row {first}; it comes in once."))
            continue
        kept.append(row)
        name = row.display_name.casefold()
        first = names.setdefault(name, row.number)
        if first != row.number:
            problems.append(_warning(row, row.display_name, f"The same name as row {first}; two people."))
        email = row.fields.get("email")
        if email:
            first = addresses.setdefault(email.casefold(), row.number)
            if first != row.number:
                problems.append(_warning(row, email, f"The same address as row {first}; two people."))
    return kept, problems


def _warning(row: RosterRow, value: str, problem: str) -> Problem:
    return Problem(row.number, "", shortened(value), problem)

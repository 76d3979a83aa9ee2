"""Rows of one file that repeat each other, wholly or in part."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from pact_desktop.domain.sentence import Sentence, said
from pact_desktop.roster_files.problems import Problem, shortened
from pact_desktop.roster_files.rows import RosterRow


def single_out(rows: Iterable[RosterRow]) -> tuple[list[RosterRow], list[Problem]]:
    """Leave out rows that are identical to an earlier one; warn of these and of shared names and addresses.

    Each warning stands at the later row and names both.
    """
    kept: list[RosterRow] = []
    problems: list[Problem] = []
    namesakes: dict[str, RosterRow] = {}
    whole: dict[Hashable, int] = {}
    addresses: dict[str, int] = {}
    for row in rows:
        namesake = namesakes.setdefault(_name(row), row)
        if namesake is not row:
            whole.setdefault(_whole(namesake), namesake.number)
            first = whole.setdefault(_whole(row), row.number)
            if first != row.number:
                problems.append(
                    _warning(
                        row,
                        row.display_name,
                        said(
                            "Rows {first} and {second} are identical; they come in once.",
                            first=first,
                            second=row.number,
                        ),
                    )
                )
                continue
            shared = said(
                "Rows {first} and {second} have the same name; they come in as two people.",
                first=namesake.number,
                second=row.number,
            )
            problems.append(_warning(row, row.display_name, shared))
        kept.append(row)
        email = row.fields.get("email")
        if email:
            first = addresses.setdefault(email.casefold(), row.number)
            if first != row.number:
                shared = said(
                    "Rows {first} and {second} share this address; they come in as two people.",
                    first=first,
                    second=row.number,
                )
                problems.append(_warning(row, email, shared))
    return kept, problems


def _name(row: RosterRow) -> str:
    fields = row.fields
    name = f"{fields.get('given_name', '')}\n{fields.get('family_name', '')}".casefold()
    return name if len(name) > 1 else fields.get("preferred_name", "").casefold()


def _whole(row: RosterRow) -> Hashable:
    return row.attendee_id, tuple(row.fields.items()), tuple(row.wishes.items()), row.unclear


def _warning(row: RosterRow, value: str, problem: Sentence) -> Problem:
    return Problem(row.number, "", shortened(value), problem)

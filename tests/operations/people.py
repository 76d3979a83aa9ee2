"""People put on the roster through the operations, in one short call each."""

from __future__ import annotations

from typing import Any

from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.journal.entry import Entry
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import badge_code
from pact_desktop.operations.register import register
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile

TEAM = {"county": "Alameda", "affiliation": "county_team_member", "discipline": "probation"}
GUEST = {"county": "Alpine", "affiliation": "non_pact_county_guest"}
STAFF = {"county": "Alameda", "affiliation": "child_welfare_services_staff"}
STAKEHOLDER = {"affiliation": "key_stakeholder"}


def enrol(
    file: ConveningFile, actor: Actor, name: str = "Amara", *days: int, reason: str | None = None, **more: Any
) -> Attendee:
    """Register somebody for these days by the rules; ``day1`` and ``day2`` in ``more`` give a standing."""
    wishes: dict[int, Standing | None] = dict.fromkeys(days)
    for day in (1, 2):
        if f"day{day}" in more:
            wishes[day] = Standing(more.pop(f"day{day}"))
    fields = {"given_name": name, "family_name": "Okafor"} | (more or TEAM)
    return register(file, actor, fields, wishes, reason).attendee


def code_of(file: ConveningFile, attendee: Attendee) -> str:
    """The code of the badge as printed now."""
    return badge_code(file.identity, attendee)


def now(file: ConveningFile, attendee: Attendee) -> Attendee:
    """The attendee as they stand now."""
    with file.reading() as connection:
        found = queries.find_attendee(connection, attendee.attendee_id)
    assert found is not None
    return found


def journal(file: ConveningFile) -> list[Entry]:
    """Everything that was recorded."""
    with file.reading() as connection:
        return list(queries.history(connection))

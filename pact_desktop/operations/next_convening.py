"""A new convening from last year's: what is set, its badge layouts and, as chosen, its people.

The new convening has an id and a secret key of its own, and everybody gets a new id: an attendee's id is
the badge's, and nothing that is out in the world from last year (badges, exports, backups) may name anybody
in this one. Dates, registrations, attendance, history, notes, tags, needs, operators and PINs stay behind:
they were for that convening, or have to be asked for again.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from pact_desktop.domain.ids import new_attendee_id
from pact_desktop.domain.people import Affiliation, Attendee
from pact_desktop.domain.resources import Resource, ResourceKind
from pact_desktop.domain.settings_table import SETTINGS, Value, text_of
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.resources import added_draft
from pact_desktop.store import blobs, queries
from pact_desktop.store.convening_file import ConveningFile, WallClock, local_now
from pact_desktop.store.opening import discard, open_convening

LEFT_BEHIND = frozenset({"title", "day1", "day2", "registration_opens", "registration_closes"})
"""Settings that belong to the convening that is over."""

CARRIED_FIELDS = (
    "external_id",
    "given_name",
    "family_name",
    "preferred_name",
    "pronouns",
    "title",
    "agency",
    "county",
    "affiliation",
    "discipline",
    "email",
    "phone",
)
"""Needs, notes and tags stay behind: they are asked for anew, consent to be listed among them."""


class Carried(StrEnum):
    """Whom a new convening takes over."""

    NONE = "none"
    COORDINATORS = "coordinators"
    """PACT coordinators, and whoever coordinates a county team."""
    TEAMS = "teams"
    """The county team members too."""
    ALL = "all"


def start_from(
    last: ConveningFile,
    path: Path,
    actor: Actor,
    settings: Mapping[str, str],
    people: Carried = Carried.COORDINATORS,
    erased: Collection[str] = (),
    now: WallClock = local_now,
) -> ConveningFile:
    """Make a convening's file that takes over what another one has, and open it.

    ``settings`` (typed text by key; title, day1 and day2 at least) stand in the place of the last one's.
    ``erased`` are ids of that convening that are not to come back. Raises UnreadableInputError, with no file
    left behind, as ``start_convening`` does.
    """
    with last.reading() as connection:
        before = queries.settings(connection)
        everyone = [each for each in queries.roster(connection) if each.attendee_id not in erased]
        coordinators = queries.coordinators(connection)
        layouts = [
            (each, content)
            for each in blobs.resources(connection)
            if each.kind is ResourceKind.LAYOUT and (content := blobs.content(connection, each.digest))
        ]
    chosen = [each for each in everyone if _is_carried(each, people, frozenset(coordinators.values()))]
    made = start_convening(path, actor, {**_kept_settings(before), **settings}, now)
    try:
        with made.writing(actor.desk, actor.operator) as transaction:
            for _, content in layouts:
                blobs.keep(transaction.connection, content)
            transaction.record(_drafts([layout for layout, _ in layouts], chosen, coordinators))
    except BaseException:
        made.close()
        discard(path)
        raise
    return made


def start_from_file(
    last: Path,
    path: Path,
    actor: Actor,
    settings: Mapping[str, str],
    people: Carried,
    erased: Mapping[str, Collection[str]],
    now: WallClock = local_now,
) -> ConveningFile:
    """As ``start_from``, with the last convening in a file that is not open; ``erased`` are this computer's
    erased ids by convening id. Raises UnusableDatabaseError if that file cannot be opened.
    """
    with open_convening(last) as before:
        gone = erased.get(str(before.identity.convening_id), ())
        return start_from(before, path, actor, settings, people, gone, now)


def _kept_settings(before: Mapping[str, Value]) -> dict[str, str]:
    return {
        key: text_of(value) for key, value in before.items() if key in SETTINGS and key not in LEFT_BEHIND
    }


def _is_carried(attendee: Attendee, people: Carried, coordinators: Collection[str]) -> bool:
    if people in (Carried.NONE, Carried.ALL):
        return people is Carried.ALL
    is_coordinator = (
        attendee.affiliation is Affiliation.PACT_COORDINATOR or attendee.attendee_id in coordinators
    )
    is_member = attendee.affiliation is Affiliation.COUNTY_TEAM_MEMBER
    return is_coordinator or (people is Carried.TEAMS and is_member)


def _drafts(
    layouts: Collection[Resource], people: Collection[Attendee], coordinators: Mapping[str, str]
) -> Iterator[Draft]:
    """What is taken over, as entries of the new convening."""
    for layout in layouts:
        yield added_draft(layout)
    new_ids = {each.attendee_id: new_attendee_id(os.urandom) for each in people}
    for each in people:
        fields: dict[str, Value] = {
            name: str(getattr(each, name)) for name in CARRIED_FIELDS if getattr(each, name)
        }
        values: dict[str, Value] = {"fields": fields, "standings": {}, "by": "roster"}
        yield Draft(kinds.REGISTERED, kinds.attendee_subject(new_ids[each.attendee_id]), values, is_new=True)
    for county, coordinator in coordinators.items():
        if coordinator in new_ids:
            yield Draft(kinds.TEAM_CHANGED, kinds.TEAM + county, {"coordinator": new_ids[coordinator]})

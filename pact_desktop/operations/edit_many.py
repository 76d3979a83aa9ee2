"""Editing many attendees as one operation: a value for all who are ticked, or a block pasted from a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.fields import clean_fields
from pact_desktop.domain.line import turn
from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.domain.sentence import said
from pact_desktop.domain.teams import TEAM_DAY
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.edit import field_drafts
from pact_desktop.operations.results import Recorded, recorded
from pact_desktop.operations.standing import standing_drafts
from pact_desktop.operations.team_places import moved, place_drafts, takes_place
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Change:
    """New values for one attendee; what is not named stays."""

    fields: Mapping[str, str] = field(default_factory=dict)
    standings: Mapping[int, Standing | None] = field(default_factory=dict)


def edit_many(
    file: ConveningFile, actor: Actor, changes: Mapping[str, Change], reason: str | None = None
) -> Recorded:
    """Change attendees (by id), all or none; what is as before is not recorded.

    Raises UnreadableInputError naming the attendee whose change cannot be kept, ReasonNeededError if a
    standing or a place in a team needs a reason that is missing, OrganizerNeededError if that takes an
    organizer's PIN. Standings are given in the order of the line, and places counted as they fill.
    """
    cleaned = {attendee_id: clean_fields(change.fields) for attendee_id, change in changes.items()}
    stays = frozenset(each for each, change in changes.items() if TEAM_DAY not in change.standings)
    with file.writing(actor.desk, actor.operator) as transaction:
        takers: list[Attendee] = []
        transaction.record(_field_edits(transaction, cleaned, takers))
        for placed in takers:  # now that those who leave a team in the same operation left it
            if placed.attendee_id in stays:
                transaction.record(place_drafts(transaction, actor, placed, reason, is_recorded=True))
        wanted = {
            attendee_id: change.standings for attendee_id, change in changes.items() if change.standings
        }
        people = {each: require_attendee(transaction, each) for each in wanted}
        for each in sorted(wanted, key=lambda each: min(turn(people[each], day) for day in wanted[each])):
            transaction.record(standing_drafts(transaction, actor, people[each], wanted[each], reason))
        return recorded(transaction)


def _field_edits(
    transaction: Transaction, cleaned: Mapping[str, dict[str, str]], takers: list[Attendee]
) -> Iterator[Draft]:
    """The changes of fields; who comes into a team by them is put into ``takers``, as they stand then."""
    convening = transaction.convening
    for attendee_id, fields in cleaned.items():
        if fields:
            attendee = require_attendee(transaction, attendee_id)
            after = moved(attendee, fields)
            if takes_place(convening, attendee, after):
                takers.append(after)
            yield from _drafts_of(attendee, fields)


def _drafts_of(attendee: Attendee, fields: dict[str, str]) -> list[Draft]:
    try:
        return field_drafts(attendee, fields)
    except UnreadableInputError as problem:
        raise UnreadableInputError(
            said("{person}: {problem}", person=attendee.display_name, problem=problem.message), problem.hint
        ) from problem

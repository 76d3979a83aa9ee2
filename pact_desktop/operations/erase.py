"""Erasing a person: the values go from every table, entry and free page; figures and chains still hold."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace

from pact_desktop.domain.errors import UnusableDatabaseError
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.journal.entry import Entry, Value, values_of
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.operators import require_organizer
from pact_desktop.operations.results import Recorded, recorded
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.transaction import Transaction

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure that is recorded: the id that stood for the person, and those of everyone merged with it.

    ``held_up_by`` says why the old text is still in the file's free pages or log: it goes when the file is
    next closed or opened. None where it is gone.
    """

    attendee_id: str
    badge_ids: tuple[str, ...]
    recorded: Recorded
    held_up_by: UnusableDatabaseError | None = None


def erase(file: ConveningFile, actor: Actor, attendee_id: str) -> Erasure:
    """Empty every personal value of an attendee and of everyone merged with it; cannot be undone.

    Ids, check-ins and standings stay. Raises UnreadableInputError if there is no such attendee,
    OrganizerNeededError if it takes an organizer's PIN.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        require_organizer(transaction, actor)
        done = _erase(transaction, attendee_id)
    return replace(done, held_up_by=_compact(file))


def repeat_erasures(file: ConveningFile, actor: Actor, attendee_ids: Iterable[str]) -> list[str]:
    """Erase attendees again whose erasure the file has not got, as an older backup has not.

    Returns the ids that were erased; ids that the file does not hold are none of its business. No PIN is
    asked for: an organizer wanted it once.
    """
    wanted = list(attendee_ids)
    if not wanted:
        return []
    with file.reading() as connection:
        here = [each for each in wanted if queries.find_attendee(connection, each)]
        subjects = [kinds.attendee_subject(each) for each in here]
        entries = queries.history(connection, subjects)
        erased = {entry.subject for entry in entries if entry.kind == kinds.ERASED}
    missing = [each for each in here if kinds.attendee_subject(each) not in erased]
    if missing:
        with file.writing(actor.desk, actor.operator, into_backup=True) as transaction:
            for attendee_id in missing:
                _erase(transaction, attendee_id)
        if _compact(file):
            logger.warning("The text of an erasure that was repeated is still in the free pages or the log.")
    return missing


def _compact(file: ConveningFile) -> UnusableDatabaseError | None:
    """Rewrite the file; returns what holds that up: the erasure is recorded all the same."""
    try:
        file.compact()
    except UnusableDatabaseError as problem:
        return problem
    return None


def _erase(transaction: Transaction, attendee_id: str) -> Erasure:
    attendee = require_attendee(transaction, attendee_id)
    family = transaction.family(attendee.attendee_id)
    members = sorted(queries.badge_members(transaction.connection, attendee.attendee_id))
    entries_by_subject = {
        subject: family.entries[subject] for subject in map(kinds.attendee_subject, members)
    }
    drafts = [
        Draft(kinds.ERASED, subject, {"kept": _kept(entries)})
        for subject, entries in entries_by_subject.items()
        if not any(entry.kind == kinds.ERASED for entry in entries)
    ]
    transaction.record(drafts)
    return Erasure(attendee.attendee_id, tuple(members), recorded(transaction))


def _kept(entries: list[Entry]) -> dict[str, Value]:
    """Standings and way of each registration, by entry id: no personal text."""
    kept: dict[str, Value] = {}
    for entry in entries:
        if entry.kind == kinds.REGISTERED:
            values = values_of(entry)
            kept[entry.id.hex()] = {"standings": values.get("standings", {}), "by": values.get("by", "")}
    return kept

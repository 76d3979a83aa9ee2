"""Requests and the waitlist of a day: the line, the places left, and deciding about one or many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.line import Line, ReasonFor, reason_for, takes_a_turn, turn
from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.domain.places import Places
from pact_desktop.domain.sentence import said
from pact_desktop.journal.clock import milliseconds_of
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import require_attendee
from pact_desktop.operations.results import Recorded, recorded
from pact_desktop.operations.standing import standing_drafts
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.line_queries import RegistrationCells, letters_made, line_of, registrations_of
from pact_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Request:
    """Somebody who asked for a day, or was decided about.

    ``since`` is when the person began to wait, or the decision fell. ``position`` is the place in the line,
    0 for those who do not wait.
    """

    attendee: Attendee
    standing: Standing
    rule: Admission
    since: datetime
    position: int = 0
    letter: str = ""
    """The kind of the newest letter to the person about the day, empty if none was made."""
    letter_made_at: str = ""


@dataclass(frozen=True, slots=True)
class Queue:
    """One day's requests as they stand. ``approved`` are those whom the day's rule asks to request it."""

    day: int
    capacity: int | None
    approved_count: int
    line: Line
    waiting: tuple[Request, ...]
    approved: tuple[Request, ...]
    declined: tuple[Request, ...]
    approved_by_county: Mapping[str, int]
    freed_by: Attendee | None = None
    """Who cancelled for the day, if nobody was approved since: the place may be offered."""

    @property
    def left(self) -> int | None:
        """Places left on the day, negative where it is beyond its capacity; None without a limit."""
        return self.line.day_left

    @property
    def next(self) -> Request | None:
        """Whom a free place is offered to, None where there is no place or nobody for it."""
        chosen = self.line.next
        return next(
            (one for one in self.waiting if chosen and one.attendee.attendee_id == chosen.attendee_id), None
        )

    def reason_for(self, chosen: Sequence[Request], standing: Standing) -> ReasonFor | None:
        """What giving ``chosen`` this standing together needs a reason for, None if it needs none."""
        changed = [one for one in chosen if one.standing is not standing]
        passes = bool(self.line.passed_by({one.attendee.attendee_id for one in changed}))
        teams = {one.attendee_id: one.team for one in self.line.waiting}
        day_left, team_left = self.line.day_left, dict(self.line.team_left)
        for one in sorted(changed, key=lambda one: turn(one.attendee, self.day)):
            team = teams.get(one.attendee.attendee_id, "")
            passing = passes and takes_a_turn(one.standing, one.rule)
            why = reason_for(standing, one.rule, Places(day_left, team_left.get(team)), passes=passing)
            if why is not None:
                return why
            day_left = None if day_left is None else day_left - 1
            if team:
                team_left[team] -= 1
        return None


@dataclass(frozen=True, slots=True)
class Decided:
    """Those who were decided about, as they stand now, and what was recorded."""

    attendees: tuple[Attendee, ...]
    recorded: Recorded


def read_queue(connection: Connection, convening: Convening, day: int) -> Queue:
    """The requests for a day: those who wait in the order of the line, the newest decisions first."""
    rows = list(registrations_of(connection, day, tuple(Standing)))
    line = line_of(connection, convening, day)
    positions = {one.attendee_id: place for place, one in enumerate(line.waiting, start=1)}
    approved = [row for row in rows if row.standing is Standing.APPROVED]
    by_request = [
        row for row in approved if convening.rule(row.affiliation, row.county, day) is Admission.BY_REQUEST
    ]
    declined = [row for row in rows if row.standing is Standing.DECLINED]
    cancelled = [row for row in rows if row.standing is Standing.CANCELLED]
    freeing = (
        cancelled[-1] if cancelled and (not approved or approved[-1].since < cancelled[-1].since) else None
    )
    shown = [*by_request, *declined, *(row for row in rows if row.standing.waits)]
    known = [*shown, freeing] if freeing else shown
    people = queries.attendees_by_id(connection, [row.attendee_id for row in known])
    letters = letters_made(connection, list(people), day)

    def requests(chosen: Iterable[RegistrationCells]) -> tuple[Request, ...]:
        return tuple(
            Request(
                people[row.attendee_id],
                row.standing,
                convening.rule(row.affiliation, row.county, day),
                datetime.fromtimestamp(milliseconds_of(row.since) / 1000, UTC).astimezone(convening.zone),
                positions.get(row.attendee_id, 0),
                *letters.get(row.attendee_id, ("", "")),
            )
            for row in chosen
        )

    return Queue(
        day=day,
        capacity=convening.capacity[day],
        approved_count=queries.approved_count(connection, day),
        line=line,
        waiting=requests(row for row in rows if row.standing.waits),
        approved=requests(reversed(by_request)),
        declined=requests(reversed(declined)),
        approved_by_county=Counter(row.county for row in approved),
        freed_by=people[freeing.attendee_id] if freeing else None,
    )


def decide_requests(
    file: ConveningFile,
    actor: Actor,
    day: int,
    attendee_ids: Iterable[str],
    standing: Standing,
    reason: str | None = None,
) -> Decided:
    """Approve, decline or waitlist people for a day, all or none, as one operation.

    They are taken in the order of the line, whatever order they are named in, so that those at its head
    together pass nobody. Raises ReasonNeededError where a reason is needed and missing,
    OrganizerNeededError where it takes an organizer's PIN, UnreadableInputError if somebody is not there.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        people = {
            one.attendee_id: one for one in (require_attendee(transaction, each) for each in attendee_ids)
        }
        in_order = sorted(people.values(), key=lambda one: turn(one, day))
        return _decide(transaction, actor, day, in_order, standing, reason)


def offer_next(file: ConveningFile, actor: Actor, day: int, reason: str | None = None) -> Decided:
    """Give a free place to the next in line.

    Raises UnreadableInputError where nobody waits or no place is free for them; else as ``decide_requests``.
    """
    with file.writing(actor.desk, actor.operator) as transaction:
        line = line_of(transaction.connection, transaction.convening, day)
        if not line.waiting:
            raise UnreadableInputError(
                said("Nobody waits for Day {day}.", day=day), "There is nothing to offer."
            )
        if line.next is None:
            raise UnreadableInputError(
                said("Day {day} has no free place for those who wait.", day=day),
                "Approving beyond a limit takes a reason.",
            )
        attendee = require_attendee(transaction, line.next.attendee_id)
        return _decide(transaction, actor, day, [attendee], Standing.APPROVED, reason)


def _decide(
    transaction: Transaction,
    actor: Actor,
    day: int,
    people: Sequence[Attendee],
    standing: Standing,
    reason: str | None,
) -> Decided:
    for attendee in people:
        transaction.record(standing_drafts(transaction, actor, attendee, {day: standing}, reason))
    now = tuple(require_attendee(transaction, one.attendee_id) for one in people)
    return Decided(now, recorded(transaction))

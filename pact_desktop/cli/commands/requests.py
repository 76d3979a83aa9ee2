"""``requests``: who asked for a day, in the order of the line, and what is decided about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import click

from pact_desktop.cli.context import Invocation, pass_invocation
from pact_desktop.cli.documents import attendee_document, recorded_document
from pact_desktop.cli.options import DAY, Command, common_options, known_attendees
from pact_desktop.cli.status import Status
from pact_desktop.cli.words import attendee_line
from pact_desktop.domain.people import DAYS, Standing
from pact_desktop.domain.wording import ENGLISH
from pact_desktop.operations.requests import Decided, Queue, Request, decide_requests, offer_next, read_queue

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

_ON_DAY = click.option("--day", type=DAY, required=True, help="The day that was asked for.")
_BY_ID = click.argument("attendee_ids", metavar="ATTENDEE_ID...", nargs=-1, required=True)


def _with_reason(when: str) -> Callable[[Decorated], Decorated]:
    return click.option("--reason", metavar="REASON", help=f"Why: needed {when}.")


@click.pass_context
def _requests(context: click.Context, day: int | None) -> int:
    """Show who waits for a day in the order of the line, and the places left.

    Further words decide about them; each decision can be undone.
    """
    if context.invoked_subcommand is not None:
        if day is not None:
            raise click.UsageError("Give --day after the word that decides.")
        return Status.DONE
    invocation = context.ensure_object(Invocation)
    with invocation.open() as file, file.reading() as connection:
        queues = [read_queue(connection, file.convening, each) for each in ([day] if day else DAYS)]
    invocation.output.result(
        {
            "requests": [_request_document(queue, one) for queue in queues for one in queue.waiting],
            "days": [_day_document(queue) for queue in queues],
        },
        [line for queue in queues for line in _lines(queue)],
    )
    return Status.DONE


command = click.Group(
    "requests",
    callback=_requests,
    help=_requests.__doc__,
    invoke_without_command=True,
    params=[click.Option(["--day"], type=DAY, help="Only this day [default: both]."), *common_options()],
)


@command.command("approve", cls=Command)
@_BY_ID
@_ON_DAY
@_with_reason("ahead of others in line, beyond a limit, or for a closed day")
@pass_invocation
def approve(invocation: Invocation, attendee_ids: Sequence[str], day: int, reason: str | None) -> int:
    """Approve people for a day, all or none. Those at the head of the line together pass nobody."""
    return _decide(invocation, attendee_ids, day, Standing.APPROVED, reason)


@command.command("decline", cls=Command)
@_BY_ID
@_ON_DAY
@_with_reason("always")
@pass_invocation
def decline(invocation: Invocation, attendee_ids: Sequence[str], day: int, reason: str | None) -> int:
    """Decline people for a day, all or none."""
    return _decide(invocation, attendee_ids, day, Standing.DECLINED, reason)


@command.command("waitlist", cls=Command)
@_BY_ID
@_ON_DAY
@_with_reason("never, but kept")
@pass_invocation
def waitlist(invocation: Invocation, attendee_ids: Sequence[str], day: int, reason: str | None) -> int:
    """Put people on the waitlist of a day, all or none; who asked before keeps the place in line."""
    return _decide(invocation, attendee_ids, day, Standing.WAITLISTED, reason)


@command.command("offer-next", cls=Command)
@_ON_DAY
@_with_reason("where the day is closed to the next in line")
@pass_invocation
def offer(invocation: Invocation, day: int, reason: str | None) -> int:
    """Give a free place to the next in line."""
    with invocation.open() as file:
        return _told(invocation, invocation.perform(file, lambda actor: offer_next(file, actor, day, reason)))


def _decide(
    invocation: Invocation, typed: Sequence[str], day: int, standing: Standing, reason: str | None
) -> int:
    with invocation.open() as file:
        ids = known_attendees(file, typed)
        decided = invocation.perform(
            file, lambda actor: decide_requests(file, actor, day, ids, standing, reason)
        )
    return _told(invocation, decided)


def _told(invocation: Invocation, decided: Decided) -> int:
    document = {"attendees": [attendee_document(one) for one in decided.attendees]}
    invocation.output.result(
        {**document, **recorded_document(decided.recorded)}, map(attendee_line, decided.attendees)
    )
    return Status.DONE


def _request_document(queue: Queue, request: Request) -> dict[str, Any]:
    why = queue.reason_for([request], Standing.APPROVED)
    return {
        "attendee_id": request.attendee.attendee_id,
        "day": queue.day,
        "standing": request.standing,
        "in_line": request.position,
        "since": request.since.isoformat(timespec="milliseconds"),
        "rule": request.rule,
        "approving_needs_reason": why,
        "attendee": attendee_document(request.attendee),
    }


def _day_document(queue: Queue) -> dict[str, Any]:
    return {
        "day": queue.day,
        "capacity": queue.capacity,
        "approved": queue.approved_count,
        "approved_by_request": len(queue.approved),
        "left": queue.left,
        "waiting": len(queue.waiting),
        "declined": len(queue.declined),
        "next": queue.next.attendee.attendee_id if queue.next else None,
    }


def _lines(queue: Queue) -> Iterator[str]:
    yield f"Day {queue.day}: {_places(queue)}, {len(queue.waiting)} waiting"
    for one in queue.waiting:
        standing = ENGLISH.standing(one.standing).lower()
        following = ", next in line" if one is queue.next else ""
        who = "  ".join(
            part
            for part in (one.attendee.attendee_id, one.attendee.display_name, one.attendee.county)
            if part
        )
        yield f"{one.position:>4}  {who}  {standing} {one.since:%b} {one.since.day}{following}"


def _places(queue: Queue) -> str:
    if queue.left is None:
        return "open"
    if queue.left < 0:
        return f"{-queue.left} more approved than its {queue.capacity} places"
    return f"{queue.left} of {queue.capacity} places left"

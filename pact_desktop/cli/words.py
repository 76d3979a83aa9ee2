"""What commands say in words, a line for each thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pact_desktop.domain.decision import shortened
from pact_desktop.domain.people import DAYS, Attendee
from pact_desktop.domain.wording import ENGLISH, Wording
from pact_desktop.operations.check_out import CheckOutOutcome, CheckOutResult
from pact_desktop.operations.results import CheckInResult


def attendee_line(attendee: Attendee) -> str:
    """Id, name, county, affiliation and standings of an attendee."""
    parts = [attendee.attendee_id, attendee.display_name or "(no name)", attendee.county]
    if attendee.affiliation:
        parts.append(ENGLISH.affiliation(attendee.affiliation))
    for day in DAYS:
        standing = attendee.standing(day)
        if standing:
            inside = ", in" if attendee.is_in(day) else ""
            parts.append(f"Day {day}: {ENGLISH.standing(standing).lower()}{inside}")
    return "  ".join(part for part in parts if part)


def namesake_lines(others: Sequence[Attendee]) -> Iterator[str]:
    """Who is on the roster already by the name and county of somebody who was registered."""
    for each in others:
        yield f"On the roster already, by the same name: {attendee_line(each)}"


def check_in_lines(result: CheckInResult, words: Wording) -> Iterator[str]:
    """The outcome with name and reasons, then what may be done now, then what undo takes."""
    who = _who(result.attendee, result.code)
    reasons = " ".join(words.reason(reason) for reason in result.decision.reasons)
    yield f"{words.headline(result.decision.outcome)}: {who}. {reasons}"
    if result.decision.remedies:
        yield "  Now: " + ", ".join(words.remedy(remedy) for remedy in result.decision.remedies)
    if result.recorded.operation_id:
        yield f"  Recorded as {result.recorded.operation_id}"


def check_out_line(result: CheckOutResult, words: Wording) -> str:
    """Who left, or why nobody did."""
    who = _who(result.attendee, result.code)
    if result.outcome is CheckOutOutcome.CHECKED_OUT:
        return f"Checked out: {who}."
    reasons = result.refusal.reasons if result.refusal else ()
    return " ".join([f"Not in: {who}.", *(words.reason(reason) for reason in reasons)])


def _who(attendee: Attendee | None, code: str) -> str:
    if attendee is None:
        return shortened(code)
    return attendee.display_name or attendee.attendee_id

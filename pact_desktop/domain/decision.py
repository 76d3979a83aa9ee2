"""Who is let in: one decision for every way in (scan, search, team, walk-in, sheet, another program).

The first line of the table in docs/domain.md that applies is the outcome; the reasons name all that apply,
the remedies what may be done now. Reasons and remedies are codes with parameters, put into words elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.badge_code import GenuineCode, NotABadge, NotGenuine, OtherConvening, Reading
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.hand_outs import may_get
from pact_desktop.domain.people import DAYS, Attendee, AttendeeState, Standing
from pact_desktop.domain.places import NO_LIMIT, Places


class Outcome(StrEnum):
    """What the desk is told."""

    ADMITTED = "admitted"
    ADMITTED_UNKNOWN = "admitted_unknown"
    ALREADY_IN = "already_in"
    NEEDS_APPROVAL = "needs_approval"
    SUPERSEDED = "superseded"
    NOT_TODAY = "not_today"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    OTHER_CONVENING = "other_convening"
    NOT_GENUINE = "not_genuine"
    NOT_A_BADGE = "not_a_badge"

    @property
    def admits(self) -> bool:
        """Whether this outcome records a check-in."""
        return self in (Outcome.ADMITTED, Outcome.ADMITTED_UNKNOWN)

    @property
    def is_recorded(self) -> bool:
        """Whether anything is written: check-ins, and forged codes as attempts."""
        return self.admits or self is Outcome.NOT_GENUINE


class ReasonCode(StrEnum):
    """Why an outcome came about; parameters in brackets."""

    NOT_A_BADGE = "not_a_badge"  # read
    OTHER_CONVENING = "other_convening"
    NOT_GENUINE = "not_genuine"
    UNKNOWN_HERE = "unknown_here"
    SUPERSEDED = "superseded"  # issue, newest
    CANCELLED = "cancelled"  # day, date
    DECLINED = "declined"  # day, date
    VOID = "void"
    REQUESTED = "requested"  # day, position
    WAITLISTED = "waitlisted"  # day, position
    NOT_REGISTERED = "not_registered"  # day
    OTHER_DAY = "other_day"  # day
    RULE_BY_REQUEST = "rule_by_request"  # affiliation, day
    RULE_CLOSED = "rule_closed"  # affiliation, day
    PLACES_LEFT = "places_left"  # day, left
    NO_PLACE_LEFT = "no_place_left"  # day
    TEAM_FULL = "team_full"  # county
    ALREADY_IN = "already_in"  # since, desk
    APPROVED = "approved"  # day
    BACK_AGAIN = "back_again"  # since


class RemedyCode(StrEnum):
    """What may be done now."""

    ADD_NAME = "add_name"
    CHECK_OUT = "check_out"
    HAND_OUT_AGAIN = "hand_out_again"
    SOMEONE_ELSE = "someone_else"
    APPROVE = "approve"  # beyond_limit
    KEEP_WAITING = "keep_waiting"
    DECLINE = "decline"
    ADMIT_ANYWAY = "admit_anyway"
    ADMIT_AFTER_CHECKING = "admit_after_checking"
    REISSUE = "reissue"
    DO_NOT_ADMIT = "do_not_admit"
    ASK_FOR_TODAY = "ask_for_today"
    REGISTER_AND_CHECK_IN = "register_and_check_in"
    JOIN_WAITLIST = "join_waitlist"
    SEE_YOU = "see_you"  # day
    REGISTER_AGAIN = "register_again"
    ASK_AGAIN = "ask_again"
    FIND_BY_NAME = "find_by_name"
    WALK_IN = "walk_in"
    CALL_LOGISTICS = "call_logistics"  # name, phone


Parameters = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with what its sentence needs."""

    code: ReasonCode
    params: Parameters = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing that may be done now."""

    code: RemedyCode
    params: Parameters = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decision:
    """The outcome with every reason that applies and the remedies in the order in which they are offered."""

    outcome: Outcome
    reasons: tuple[Reason, ...]
    remedies: tuple[Remedy, ...]


@dataclass(frozen=True, slots=True)
class AtTheDoor:
    """What is known of somebody who wants in on ``day``.

    ``attendee`` is who the badge leads to (the survivor of a merge), None if this file has nothing under the
    code's id. ``newest_issue`` is the latest issue known here of the very badge that was read. ``places`` is
    needed only where ``wants_places`` says so.
    """

    day: int
    attendee: Attendee | None = None
    reading: Reading | None = None
    newest_issue: int = 0
    places: Places = NO_LIMIT
    read_text: str = ""


Line = tuple[Outcome, Reason]

OVERRIDABLE = frozenset(
    {
        Outcome.SUPERSEDED,
        Outcome.CANCELLED,
        Outcome.DECLINED,
        Outcome.NEEDS_APPROVAL,
        Outcome.NOT_TODAY,
    }
)
"""The outcomes on which an organizer may admit anyway."""

READ_LENGTH = 60
"""How much of a text that is not a badge is shown."""


def may_override(outcome: Outcome, attendee: Attendee | None) -> bool:
    """Whether *admit anyway* is possible: on lines 5 to 8, and never for a void attendee."""
    return outcome in OVERRIDABLE and not (attendee is not None and attendee.state is AttendeeState.VOID)


def wants_places(attendee: Attendee | None, day: int) -> bool:
    """Whether the decision on this attendee speaks of places left, so that they must be counted first."""
    if attendee is None or attendee.state is not AttendeeState.KNOWN:
        return False
    return attendee.standing(day) is not Standing.APPROVED


def decide(door: AtTheDoor, convening: Convening) -> Decision:
    """Decide whether the person is let in on ``door.day``."""
    lines = tuple(_unusable_code(door)) or tuple(_lines(door))
    outcome = lines[0][0]
    reasons = [reason for _, reason in lines]
    if any(line in (Outcome.NEEDS_APPROVAL, Outcome.NOT_TODAY) for line, _ in lines):
        reasons += _limits(door, convening)
    return Decision(outcome, tuple(reasons), tuple(_remedies(outcome, door, convening)))


def shortened(text: str) -> str:
    """What was read, printable and short enough to show."""
    text = "".join(character if character.isprintable() else " " for character in text).strip()
    return text if len(text) <= READ_LENGTH else text[: READ_LENGTH - 1] + "…"


def _unusable_code(door: AtTheDoor) -> Iterator[Line]:
    """Lines 1 to 3: a code that leads to nobody."""
    match door.reading:
        case NotABadge():
            yield Outcome.NOT_A_BADGE, Reason(ReasonCode.NOT_A_BADGE, {"read": shortened(door.read_text)})
        case OtherConvening():
            yield Outcome.OTHER_CONVENING, Reason(ReasonCode.OTHER_CONVENING)
        case NotGenuine():
            yield Outcome.NOT_GENUINE, Reason(ReasonCode.NOT_GENUINE)


def _lines(door: AtTheDoor) -> Iterator[Line]:
    """Lines 4 to 10, each that applies, in their order; at least one does."""
    attendee, day = door.attendee, door.day
    unknown = attendee is None or attendee.state is AttendeeState.UNKNOWN
    code = door.reading if isinstance(door.reading, GenuineCode) else None
    days = code.days if code else frozenset()
    is_in = attendee is not None and attendee.is_in(day)
    if unknown and day in days and not is_in:
        yield Outcome.ADMITTED_UNKNOWN, Reason(ReasonCode.UNKNOWN_HERE)
    if code is not None and code.issue < door.newest_issue:
        yield (
            Outcome.SUPERSEDED,
            Reason(ReasonCode.SUPERSEDED, {"issue": code.issue, "newest": door.newest_issue}),
        )
    if attendee is None or unknown:
        yield from _lines_of_unknown(attendee, day, days)
    elif attendee.state is AttendeeState.VOID:
        yield Outcome.CANCELLED, Reason(ReasonCode.VOID)
    else:
        yield from _lines_of_known(attendee, day, door.places)


def _lines_of_unknown(attendee: Attendee | None, day: int, days: frozenset[int]) -> Iterator[Line]:
    if attendee is not None and attendee.is_in(day):
        yield Outcome.ALREADY_IN, _already_in(attendee, day)
    elif day not in days:
        yield Outcome.NOT_TODAY, Reason(ReasonCode.NOT_REGISTERED, {"day": day})
        yield from (
            (Outcome.NOT_TODAY, Reason(ReasonCode.OTHER_DAY, {"day": other})) for other in sorted(days)
        )
        yield Outcome.NOT_TODAY, Reason(ReasonCode.UNKNOWN_HERE)


def _lines_of_known(attendee: Attendee, day: int, places: Places) -> Iterator[Line]:
    registration = attendee.registrations.get(day)
    match registration.standing if registration else None:
        case Standing.CANCELLED | Standing.DECLINED as standing:
            assert registration is not None
            params: Parameters = {"day": day, "date": registration.decided_at}
            yield Outcome(standing.value), Reason(ReasonCode(standing.value), params)
        case Standing.REQUESTED | Standing.WAITLISTED as standing:
            position = {"position": places.position} if places.position else {}
            yield Outcome.NEEDS_APPROVAL, Reason(ReasonCode(standing.value), {"day": day, **position})
        case None:
            yield Outcome.NOT_TODAY, Reason(ReasonCode.NOT_REGISTERED, {"day": day})
            for other in sorted(attendee.approved_days):
                yield Outcome.NOT_TODAY, Reason(ReasonCode.OTHER_DAY, {"day": other})
        case Standing.APPROVED if attendee.is_in(day):
            yield Outcome.ALREADY_IN, _already_in(attendee, day)
        case Standing.APPROVED:
            attendance = attendee.attendance.get(day)
            code = ReasonCode.BACK_AGAIN if attendance else ReasonCode.APPROVED
            since = {"since": attendance.first_in} if attendance else {}
            yield Outcome.ADMITTED, Reason(code, {"day": day, **since})


def _already_in(attendee: Attendee, day: int) -> Reason:
    attendance = attendee.attendance[day]
    return Reason(ReasonCode.ALREADY_IN, {"since": attendance.first_in, "desk": attendance.desk})


def _limits(door: AtTheDoor, convening: Convening) -> Iterator[Reason]:
    """What the rule and the places say of someone who is not approved."""
    attendee, day = door.attendee, door.day
    if attendee is None or attendee.state is not AttendeeState.KNOWN:
        return
    affiliation = convening.effective_affiliation(attendee.affiliation, attendee.county)
    rule = convening.rule(attendee.affiliation, attendee.county, day)
    params: Parameters = {"affiliation": affiliation.value, "day": day}
    if rule is Admission.BY_REQUEST:
        yield Reason(ReasonCode.RULE_BY_REQUEST, params)
    elif rule is Admission.CLOSED:
        yield Reason(ReasonCode.RULE_CLOSED, params)
    places = door.places
    if places.left:
        yield Reason(ReasonCode.PLACES_LEFT, {"day": day, "left": places.left})
    if places.team_left is not None and places.team_left <= 0:
        yield Reason(ReasonCode.TEAM_FULL, {"county": attendee.county})
    if places.day_left is not None and places.day_left <= 0:
        yield Reason(ReasonCode.NO_PLACE_LEFT, {"day": day})


def _remedies(outcome: Outcome, door: AtTheDoor, convening: Convening) -> Iterator[Remedy]:
    attendee = door.attendee
    match outcome:
        case Outcome.ADMITTED:
            return
        case Outcome.ADMITTED_UNKNOWN:
            yield Remedy(RemedyCode.ADD_NAME)
            return
        case Outcome.ALREADY_IN:
            if convening.check_out:
                yield Remedy(RemedyCode.CHECK_OUT)
            if may_get(attendee, convening):
                yield Remedy(RemedyCode.HAND_OUT_AGAIN)
            yield Remedy(RemedyCode.SOMEONE_ELSE)
            return
        case Outcome.NEEDS_APPROVAL:
            yield Remedy(RemedyCode.APPROVE, {"beyond_limit": int(not door.places.has_place)})
            yield Remedy(RemedyCode.KEEP_WAITING)
            yield Remedy(RemedyCode.DECLINE)
        case Outcome.SUPERSEDED:
            if may_override(outcome, attendee):
                yield Remedy(RemedyCode.ADMIT_AFTER_CHECKING)
                yield Remedy(RemedyCode.REISSUE)
            yield Remedy(RemedyCode.DO_NOT_ADMIT)
        case Outcome.NOT_TODAY:
            yield from _remedies_of_another_day(door, convening)
        case Outcome.CANCELLED | Outcome.DECLINED:
            if attendee is not None and may_override(outcome, attendee):
                again = RemedyCode.REGISTER_AGAIN if outcome is Outcome.CANCELLED else RemedyCode.ASK_AGAIN
                if convening.rule(attendee.affiliation, attendee.county, door.day) is not Admission.CLOSED:
                    yield Remedy(again)
                yield Remedy(RemedyCode.ADMIT_ANYWAY)
            else:
                yield Remedy(RemedyCode.FIND_BY_NAME)
        case Outcome.OTHER_CONVENING:
            yield Remedy(RemedyCode.FIND_BY_NAME)
            yield Remedy(RemedyCode.WALK_IN)
        case Outcome.NOT_GENUINE | Outcome.NOT_A_BADGE:
            yield Remedy(RemedyCode.FIND_BY_NAME)
            return
    yield from _call_logistics(convening)


def _remedies_of_another_day(door: AtTheDoor, convening: Convening) -> Iterator[Remedy]:
    attendee, day = door.attendee, door.day
    days = door.reading.days if isinstance(door.reading, GenuineCode) else frozenset()
    if attendee is not None and attendee.state is AttendeeState.KNOWN:
        days = attendee.approved_days
        rule = convening.rule(attendee.affiliation, attendee.county, day)
        if rule is Admission.BY_REQUEST:
            yield Remedy(RemedyCode.ASK_FOR_TODAY)
        elif rule is Admission.OPEN:
            yield Remedy(
                RemedyCode.REGISTER_AND_CHECK_IN if door.places.has_place else RemedyCode.JOIN_WAITLIST
            )
    yield Remedy(RemedyCode.ADMIT_ANYWAY)
    for later in (other for other in DAYS if other > day and other in days):
        yield Remedy(RemedyCode.SEE_YOU, {"day": later})


def _call_logistics(convening: Convening) -> Iterator[Remedy]:
    contact = convening.logistics_contact
    if contact.name or contact.phone:
        yield Remedy(RemedyCode.CALL_LOGISTICS, {"name": contact.name, "phone": contact.phone})

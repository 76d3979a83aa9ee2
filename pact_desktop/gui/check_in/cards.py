"""Results of operations into what the card shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from string import Formatter

from PySide6.QtCore import QCoreApplication

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.decision import Outcome, Reason, ReasonCode
from pact_desktop.domain.people import Affiliation, Attendee, AttendeeState, Method
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.check_in.hand_out_words import choices_again, hand_out_view, handed_out_line
from pact_desktop.gui.check_in.remedies import logistics_line, remedy_tiles
from pact_desktop.gui.check_in.view_model import (
    CardView,
    IconLine,
    PlacesView,
    ScanView,
    SeatView,
)
from pact_desktop.gui.components.seat import initials
from pact_desktop.gui.phrases import (
    county_words,
    day_title,
    role_words,
    short_time,
    weekday_date,
)
from pact_desktop.gui.words import Span
from pact_desktop.operations.results import CheckInResult

_MOST_SEATS = 6
_STRONG = {ReasonCode.PLACES_LEFT, ReasonCode.NO_PLACE_LEFT, ReasonCode.TEAM_FULL}
_IN_PANEL = {
    Outcome.ALREADY_IN: {ReasonCode.ALREADY_IN},
    Outcome.NOT_A_BADGE: {ReasonCode.NOT_A_BADGE},
    Outcome.ADMITTED: {ReasonCode.APPROVED},
    Outcome.NOT_TODAY: {ReasonCode.NOT_REGISTERED, ReasonCode.OTHER_DAY},
}
"""Reasons whose facts the panel tells already."""


translate = QCoreApplication.translate


class CardMaker:
    """Makes cards for one desk at the moment ``now``, the venue's time; everything is handed to it."""

    def __init__(self, convening: Convening, wording: Wording, desk: str, now: datetime) -> None:
        self._convening = convening
        self._wording = wording
        self._desk = desk
        self._now = now

    def card(self, result: CheckInResult, team: Sequence[Attendee] = ()) -> CardView:
        """Return the card of a check-in. ``team`` are the members of the attendee's county team."""
        outcome, attendee = result.decision.outcome, result.attendee
        card = CardView(
            outcome=outcome.value,
            headline=self._wording.headline(outcome),
            line=self._panel_line(result),
            foot=self._foot(result),
            hand_out=tuple(
                hand_out_view(item, attendee.dietary if attendee else "") for item in result.handed_out
            ),
            lines=tuple(self._lines(result)),
            places=self._places(result),
            remedies=remedy_tiles(result.decision.remedies, self._wording),
            help_line=logistics_line(result.decision.remedies),
            code=result.code,
            operation_id=result.recorded.operation_id or "" if outcome.admits else "",
            can_print=attendee is not None and outcome in (Outcome.ADMITTED, Outcome.ALREADY_IN),
        )
        if attendee is not None:
            card = self._with_person(card, attendee)
            if outcome is Outcome.ALREADY_IN:
                card = replace(card, again=choices_again(attendee, self._convening, result.day))
            if outcome is Outcome.ADMITTED and attendee.affiliation is Affiliation.COUNTY_TEAM_MEMBER:
                card = self._with_seats(card, team, result.day)
        return card

    def scan(self, result: CheckInResult) -> ScanView:
        """Return the tile of a check-in in the strip of last scans."""
        outcome, attendee = result.decision.outcome, result.attendee
        name = attendee.display_name if attendee else ""
        if not name and attendee is not None:
            name = translate("Cards", "Badge {id}").format(id=attendee.attendee_id[-4:])
        headline = self._wording.headline(outcome)
        recorded_at = result.recorded.recorded_at
        moment = self._wording.at_venue(recorded_at) if recorded_at else self._now
        line = f"{headline} · {short_time(moment)}"
        if outcome is Outcome.ADMITTED and attendee is not None and attendee.county:
            line = f"{attendee.county} · {short_time(moment)}"
        if outcome is Outcome.ALREADY_IN and attendee is not None:
            since = short_time(self._wording.at_venue(attendee.attendance[result.day].first_in))
            line = translate("Cards", "Already in since {time}").format(time=since)
        operation = result.recorded.operation_id or "" if outcome.admits else ""
        return ScanView(
            outcome.value,
            name or headline,
            line if name else short_time(moment),
            operation,
            attendee.attendee_id if attendee else "",
            headline,
        )

    def _with_person(self, card: CardView, attendee: Attendee) -> CardView:
        if attendee.state is not AttendeeState.KNOWN:
            return replace(card, attendee_id=attendee.attendee_id, name=attendee.display_name)
        return replace(
            card,
            eyebrow=role_words(self._wording, attendee, "  ·  "),
            name=attendee.display_name,
            badge_name=attendee.badge_name,
            county=county_words(attendee.county) or attendee.agency,
            pronouns=attendee.pronouns,
            contact="   ".join(part for part in (attendee.phone, attendee.email) if part),
            attendee_id=attendee.attendee_id,
        )

    def _with_seats(self, card: CardView, team: Sequence[Attendee], day: int) -> CardView:
        if len(team) < 2:
            return card
        ordered = sorted(team, key=lambda member: not member.is_in(day))
        seats = tuple(SeatView(initials(one.display_name), one.is_in(day)) for one in ordered[:_MOST_SEATS])
        inside = sum(member.is_in(day) for member in team)
        count = translate("Cards", "{inside} of {team}").format(inside=inside, team=len(team))
        words = (Span(count, strong=True), Span(" " + translate("Cards", "of the team are in")))
        return replace(card, seats=seats, seats_words=words)

    def _panel_line(self, result: CheckInResult) -> str:
        decision, attendee = result.decision, result.attendee
        reason = decision.reasons[0] if decision.reasons else None
        match decision.outcome:
            case Outcome.ADMITTED if reason is not None and reason.code is ReasonCode.BACK_AGAIN:
                return translate("Cards", "Back since {time}").format(
                    time=self._wording.time_of(result.recorded.recorded_at or str(reason.params["since"]))
                )
            case Outcome.ADMITTED | Outcome.ADMITTED_UNKNOWN:
                return (
                    self._wording.time_of(result.recorded.recorded_at) if result.recorded.recorded_at else ""
                )
            case Outcome.ALREADY_IN if attendee is not None:
                since = self._wording.time_of(attendee.attendance[result.day].first_in)
                return translate("Cards", "since {time}").format(time=since)
            case Outcome.NEEDS_APPROVAL if reason is not None and "position" in reason.params:
                position = int(reason.params["position"])
                return translate("Cards", "Number {position} in line").format(position=position)
            case Outcome.NOT_TODAY:
                return self._other_days(decision.reasons)
            case Outcome.SUPERSEDED if reason is not None:
                return translate("Cards", "A newer one was printed: issue {newest}").format(**reason.params)
            case Outcome.CANCELLED | Outcome.DECLINED if reason is not None and "date" in reason.params:
                date = self._wording.date_of(str(reason.params["date"]))
                return translate("Cards", "On {date}").format(date=date)
            case Outcome.NOT_A_BADGE if reason is not None:
                return translate("Cards", "Read: {read}").format(**reason.params)
        return ""

    def _other_days(self, reasons: Sequence[Reason]) -> str:
        days = [int(reason.params["day"]) for reason in reasons if reason.code is ReasonCode.OTHER_DAY]
        if not days:
            return translate("Cards", "Not registered")
        date = weekday_date(self._convening.days[days[0]].date)
        return translate("Cards", "Registered for\n{day}, {date}").format(day=day_title(days[0]), date=date)

    def _foot(self, result: CheckInResult) -> str:
        outcome = result.decision.outcome
        if outcome.admits:
            attendance = result.attendee.attendance.get(result.day) if result.attendee else None
            how = self._wording.method(attendance.method if attendance else Method.SCAN)
            return translate("Cards", "{how}, desk {desk}").format(how=how, desk=self._desk)
        if outcome is Outcome.ALREADY_IN:
            return translate("Cards", "Nothing was recorded twice")
        if outcome is Outcome.NOT_GENUINE:
            return translate("Cards", "The attempt was recorded")
        return translate("Cards", "Nothing was recorded")

    def _lines(self, result: CheckInResult) -> list[IconLine]:
        outcome, attendee = result.decision.outcome, result.attendee
        lines = []
        if outcome is Outcome.ALREADY_IN and attendee is not None:
            lines.append(self._came_in(attendee, result.day))
            lines.append(handed_out_line(attendee, self._convening, result.day))
        told = _IN_PANEL.get(outcome, set())
        left = [reason for reason in result.decision.reasons if reason.code not in told]
        if left:
            spans = tuple(
                Span(self._wording.reason(reason) + " ", strong=reason.code in _STRONG) for reason in left
            )
            lines.append(IconLine("info-circle", spans))
        if attendee is not None and outcome is Outcome.ADMITTED:
            needs = [("note", attendee.notes), ("ear", attendee.accessibility)]
            lines += [IconLine(icon, (Span(words),)) for icon, words in needs if words]
        return lines

    def _came_in(self, attendee: Attendee, day: int) -> IconLine:
        attendance = attendee.attendance[day]
        how = self._wording.method(attendance.method).lower()
        when = self._wording.time_of(attendance.first_in)  # the card may stand there for an hour
        sentence = translate("Cards", "Came in at {when} by {how} at desk {desk}.")
        if attendance.operator:
            sentence = translate("Cards", "Came in at {when} by {how} at desk {desk}, with {operator}.")
        words = {"when": when, "how": how, "desk": attendance.desk, "operator": attendance.operator}
        return IconLine("clock", tuple(_filled(sentence, words, strong={"when", "desk", "operator"})))

    def _places(self, result: CheckInResult) -> PlacesView | None:
        capacity = self._convening.capacity[result.day]
        if result.decision.outcome is not Outcome.NEEDS_APPROVAL or not capacity:
            return None
        reasons = {reason.code: reason.params for reason in result.decision.reasons}
        left = int(reasons[ReasonCode.PLACES_LEFT]["left"]) if ReasonCode.PLACES_LEFT in reasons else 0
        taken = max(capacity - left, 0)
        words = (
            translate("Cards", "1 place left")
            if left == 1
            else translate("Cards", "{left} places left").format(left=left)
        )
        return PlacesView(
            words,
            translate("Cards", "{taken} of {capacity} taken").format(taken=taken, capacity=capacity),
            taken / capacity,
        )


def _filled(sentence: str, words: Mapping[str, str], strong: set[str]) -> Iterator[Span]:
    """The spans of a sentence with its names in braces filled in, those of ``strong`` in bold."""
    for before, name, _, _ in Formatter().parse(sentence):
        if before:
            yield Span(before)
        if name:
            yield Span(words[name], strong=name in strong)

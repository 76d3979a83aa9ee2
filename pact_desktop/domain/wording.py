"""Outcomes, reasons, remedies and the words of the roster in plain English.

Each sentence is a template by code, so that a screen can translate the template before it is filled:
``Wording(translate=..., time=..., date=..., at_venue=...)``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from pact_desktop.domain.admission import Admission
from pact_desktop.domain.convening import Convening
from pact_desktop.domain.decision import Outcome, Parameters, Reason, ReasonCode, Remedy, RemedyCode
from pact_desktop.domain.effect_sentences import EFFECTS, EFFECTS_ON_ONE
from pact_desktop.domain.effects import Effect
from pact_desktop.domain.people import Affiliation, Discipline, Method, Standing

HEADLINES = {
    Outcome.ADMITTED: "Checked in",
    Outcome.ADMITTED_UNKNOWN: "Checked in, name follows",
    Outcome.ALREADY_IN: "Already in",
    Outcome.NEEDS_APPROVAL: "Needs approval",
    Outcome.SUPERSEDED: "Older badge",
    Outcome.NOT_TODAY: "Not today",
    Outcome.CANCELLED: "Cancelled",
    Outcome.DECLINED: "Not approved",
    Outcome.OTHER_CONVENING: "Another convening",
    Outcome.NOT_GENUINE: "Not genuine",
    Outcome.NOT_A_BADGE: "Not a badge",
}

REASONS = {
    ReasonCode.NOT_A_BADGE: "This is not a badge. Read: {read}",
    ReasonCode.OTHER_CONVENING: "This badge belongs to another event.",
    ReasonCode.NOT_GENUINE: "This code was not made for this convening.",
    ReasonCode.UNKNOWN_HERE: "Printed at another desk; the name follows with the next exchange.",
    ReasonCode.SUPERSEDED: "A newer badge was printed: this is issue {issue}, the newest is issue {newest}.",
    ReasonCode.CANCELLED: "The registration for Day {day} was cancelled on {date}.",
    ReasonCode.DECLINED: "The request for Day {day} was declined on {date}.",
    ReasonCode.VOID: "This registration was taken back.",
    ReasonCode.REQUESTED: "Day {day} was requested and is not decided yet.",
    ReasonCode.WAITLISTED: "On the waitlist for Day {day}.",
    ReasonCode.NOT_REGISTERED: "Not registered for Day {day}.",
    ReasonCode.OTHER_DAY: "Registered for Day {day}.",
    ReasonCode.RULE_BY_REQUEST: "Day {day} is by request for: {affiliation}.",
    ReasonCode.RULE_CLOSED: "Day {day} is closed for: {affiliation}.",
    ReasonCode.PLACES_LEFT: "Places left on Day {day}: {left}.",
    ReasonCode.NO_PLACE_LEFT: "Day {day} is full.",
    ReasonCode.TEAM_FULL: "The team of {county} County has no place left.",
    ReasonCode.ALREADY_IN: "In since {since}, at {desk}.",
    ReasonCode.APPROVED: "Registered for Day {day}.",
    ReasonCode.BACK_AGAIN: "Back again; first in at {since}.",
}

LINE_POSITION = "Number {position} in line."

REMEDIES = {
    RemedyCode.ADD_NAME: "Add the name",
    RemedyCode.CHECK_OUT: "Leaving now",
    RemedyCode.HAND_OUT_AGAIN: "Hand out again…",
    RemedyCode.SOMEONE_ELSE: "Someone else",
    RemedyCode.APPROVE: "Approve…",
    RemedyCode.KEEP_WAITING: "Keep waiting",
    RemedyCode.DECLINE: "Decline…",
    RemedyCode.ADMIT_ANYWAY: "Admit anyway…",
    RemedyCode.ADMIT_AFTER_CHECKING: "Admit after checking…",
    RemedyCode.REISSUE: "Print a new badge",
    RemedyCode.DO_NOT_ADMIT: "Do not admit",
    RemedyCode.ASK_FOR_TODAY: "Ask for today",
    RemedyCode.REGISTER_AND_CHECK_IN: "Register and check in",
    RemedyCode.JOIN_WAITLIST: "Join the waitlist",
    RemedyCode.SEE_YOU: "See you on Day {day}",
    RemedyCode.REGISTER_AGAIN: "Register again",
    RemedyCode.ASK_AGAIN: "Ask again",
    RemedyCode.FIND_BY_NAME: "Find by name",
    RemedyCode.WALK_IN: "Walk-in",
    RemedyCode.CALL_LOGISTICS: "Call Logistics: {name} {phone}",
}

AFFILIATIONS = {
    Affiliation.COUNTY_TEAM_MEMBER: "County team member",
    Affiliation.PACT_COORDINATOR: "PACT coordinator",
    Affiliation.CHILD_WELFARE_SERVICES_STAFF: "Child welfare services staff",
    Affiliation.KEY_STAKEHOLDER: "Key stakeholder",
    Affiliation.ADDITIONAL_STAKEHOLDER: "Additional stakeholder",
    Affiliation.NON_PACT_COUNTY_GUEST: "Non-PACT county guest",
    Affiliation.EVENT_STAFF: "Event staff",
}

DISCIPLINES = {
    Discipline.CHILD_WELFARE: "Child welfare",
    Discipline.PROBATION: "Probation",
    Discipline.BEHAVIORAL_HEALTH: "Behavioral health",
    Discipline.PUBLIC_HEALTH: "Public health",
    Discipline.LAW_ENFORCEMENT: "Law enforcement",
    Discipline.LEGAL_COURTS: "Legal/courts",
    Discipline.EDUCATION: "Education",
    Discipline.COMMUNITY_BASED_ORGANIZATION: "Community-based organization",
    Discipline.SURVIVOR_LEADER_LIVED_EXPERIENCE: "Survivor leader/lived experience",
    Discipline.OTHER: "Other",
}

STANDINGS = {
    Standing.REQUESTED: "Requested",
    Standing.WAITLISTED: "Waitlisted",
    Standing.APPROVED: "Approved",
    Standing.DECLINED: "Declined",
    Standing.CANCELLED: "Cancelled",
}

METHODS = {
    Method.SCAN: "Badge scan",
    Method.SEARCH: "Search",
    Method.WALK_IN: "Walk-in",
    Method.TEAM: "Team check-in",
    Method.SHEET: "Sign-in sheet",
}

ADMISSIONS = {
    Admission.OPEN: "Open",
    Admission.BY_REQUEST: "By request",
    Admission.CLOSED: "Closed",
}


BADGE_BACK = {
    "day": "Day {day}: {date}, {opens} to {closes}",
    "day_in_room": "Day {day}: {date}, {opens} to {closes}, {room}",
    "program": "Program and agenda: {contact}",
    "logistics": "Logistics: {contact}",
}
"""What stands on the back of a badge: when and where, and whom to call."""

DAY_MARKS = {"day": "Day {day}"}
"""What marks on a badge the days that it is good for."""


def english_time(moment: datetime) -> str:
    """A time of day as a desk reads it: 8:42 AM."""
    return f"{moment.hour % 12 or 12}:{moment:%M %p}"


def english_date(moment: date) -> str:
    """Month and day: Oct 2."""
    return f"{moment:%b} {moment.day}"


class Wording:
    """Puts codes into words. ``translate`` turns an English template into the reader's language, ``time`` and
    ``date`` write by locale what ``at_venue`` makes of an ISO 8601 time: ``Convening.at_venue`` wherever
    sentences tell of moments, else they are told as the desk that recorded them had them."""

    def __init__(
        self,
        translate: Callable[[str], str] = str,
        time: Callable[[datetime], str] = english_time,
        date: Callable[[date], str] = english_date,
        at_venue: Callable[[str], datetime] = datetime.fromisoformat,
    ) -> None:
        self._translate = translate
        self._time = time
        self._date = date
        self.at_venue = at_venue

    def time_of(self, moment: str) -> str:
        """The time of day of an ISO 8601 time."""
        return self._time(self.at_venue(moment))

    def date_of(self, moment: str) -> str:
        """The date of an ISO 8601 time."""
        return self._date(self.at_venue(moment))

    def headline(self, outcome: Outcome) -> str:
        """The few words that an outcome is told by."""
        return self._translate(HEADLINES[outcome])

    def reason(self, reason: Reason) -> str:
        """One reason as a sentence."""
        sentence = self._fill(REASONS[reason.code], reason.params)
        if "position" in reason.params:
            sentence += " " + self._fill(LINE_POSITION, reason.params)
        return sentence

    def remedy(self, remedy: Remedy) -> str:
        """What a remedy's button says."""
        return " ".join(self._fill(REMEDIES[remedy.code], remedy.params).split())

    def effect(self, effect: Effect) -> str:
        """One effect of changing the settings as a sentence."""
        table = EFFECTS_ON_ONE if effect.count == 1 and effect.code in EFFECTS_ON_ONE else EFFECTS
        return self._fill(table[effect.code], {**effect.params, "count": effect.count})

    def admission(self, admission: Admission) -> str:
        """An admission rule in words."""
        return self._translate(ADMISSIONS[admission])

    def affiliation(self, affiliation: Affiliation) -> str:
        """An affiliation in words."""
        return self._translate(AFFILIATIONS[affiliation])

    def discipline(self, discipline: Discipline) -> str:
        """A discipline in words."""
        return self._translate(DISCIPLINES[discipline])

    def standing(self, standing: Standing) -> str:
        """A standing in words."""
        return self._translate(STANDINGS[standing])

    def method(self, method: Method) -> str:
        """How someone was checked in, in words."""
        return self._translate(METHODS[method])

    def dates(self, convening: Convening) -> str:
        """The dates of the convening's days: Oct 6, Oct 7."""
        return ", ".join(self._date(day.date) for _, day in sorted(convening.days.items()))

    def day_mark(self, day: int) -> str:
        """What marks a day on a badge: Day 1."""
        return self._fill(DAY_MARKS["day"], {"day": day})

    def badge_back(self, convening: Convening) -> str:
        """When and where the days are and whom to call, a line each: for the back of a badge."""
        lines: list[str] = []
        for number, day in sorted(convening.days.items()):
            opens, closes = (datetime.combine(day.date, hour) for hour in (day.opens, day.closes))
            words: Parameters = {
                "day": number,
                "date": opens.isoformat(),
                "opens": self._time(opens),
                "closes": self._time(closes),
                "room": day.room,
            }
            lines.append(self._fill(BADGE_BACK["day_in_room" if day.room else "day"], words))
        contacts = {"program": convening.program_contact, "logistics": convening.logistics_contact}
        for what, contact in contacts.items():
            reached = ", ".join(part for part in (contact.name, contact.phone or contact.email) if part)
            if reached:
                lines.append(self._fill(BADGE_BACK[what], {"contact": reached}))
        return "\n".join(lines)

    def _fill(self, template: str, params: Parameters) -> str:
        words: dict[str, str] = {name: str(value) for name, value in params.items()}
        if "since" in words:
            words["since"] = self.time_of(words["since"])
        if "date" in words:
            words["date"] = self.date_of(words["date"])
        if "affiliation" in words:
            words["affiliation"] = self.affiliation(Affiliation(words["affiliation"]))
        if "rule" in words:
            words["rule"] = self.admission(Admission(words["rule"]))
        return self._translate(template).format_map(words)


ENGLISH = Wording()

"""Attendees and the words that describe them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TypeVar

DAYS = (1, 2)


class Affiliation(StrEnum):
    """Why someone may come."""

    COUNTY_TEAM_MEMBER = "county_team_member"
    PACT_COORDINATOR = "pact_coordinator"
    CHILD_WELFARE_SERVICES_STAFF = "child_welfare_services_staff"
    KEY_STAKEHOLDER = "key_stakeholder"
    ADDITIONAL_STAKEHOLDER = "additional_stakeholder"
    NON_PACT_COUNTY_GUEST = "non_pact_county_guest"
    EVENT_STAFF = "event_staff"


class Discipline(StrEnum):
    """What an attendee does."""

    CHILD_WELFARE = "child_welfare"
    PROBATION = "probation"
    BEHAVIORAL_HEALTH = "behavioral_health"
    PUBLIC_HEALTH = "public_health"
    LAW_ENFORCEMENT = "law_enforcement"
    LEGAL_COURTS = "legal_courts"
    EDUCATION = "education"
    COMMUNITY_BASED_ORGANIZATION = "community_based_organization"
    SURVIVOR_LEADER_LIVED_EXPERIENCE = "survivor_leader_lived_experience"
    OTHER = "other"


class Standing(StrEnum):
    """An attendee's registration for one day."""

    REQUESTED = "requested"
    WAITLISTED = "waitlisted"
    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"

    @property
    def waits(self) -> bool:
        """Whether the attendee stands in line for the day."""
        return self in (Standing.REQUESTED, Standing.WAITLISTED)


class AttendeeState(StrEnum):
    """Whether this file knows the person behind an id (see docs/architecture.md, "State is a fold")."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    """Not yet known here: a badge was seen, its registration has not arrived."""
    VOID = "void"
    """The registration was taken back, or the person was erased."""


class Method(StrEnum):
    """How someone was checked in."""

    SCAN = "scan"
    SEARCH = "search"
    WALK_IN = "walk_in"
    TEAM = "team"
    SHEET = "sheet"


Word = TypeVar("Word", Affiliation, Discipline, Standing)


def word_from_text(kind: type[Word], text: str) -> Word | None:
    """Return the member that ``text`` names in words or snake_case ("Legal/courts"), None if none does."""
    name = re.sub(r"[^a-z0-9]+", "_", text.strip().casefold()).strip("_")
    return _members(kind).get(name)


@cache
def _members(kind: type[Word]) -> dict[str, Word]:
    return {member.value: member for member in kind}


TEXT_FIELDS = (
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
    "dietary",
    "accessibility",
    "notes",
    "tags",
)
"""The fields of an attendee, each kept as text; tags are separated by commas. Empty text means not given."""


@dataclass(frozen=True, slots=True)
class Registration:
    """A standing for one day; ``since`` orders the line of those who wait; times are ISO 8601."""

    standing: Standing
    since: int
    decided_at: str


@dataclass(frozen=True, slots=True)
class Attendance:
    """What the check-ins and check-outs of one day add up to; ``first_in`` is ISO 8601 with offset."""

    is_in: bool
    first_in: str
    desk: str
    method: Method
    operator: str = ""


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person on the roster, as the state of the convening's file has them."""

    attendee_id: str
    state: AttendeeState = AttendeeState.KNOWN
    external_id: str = ""
    given_name: str = ""
    family_name: str = ""
    preferred_name: str = ""
    pronouns: str = ""
    title: str = ""
    agency: str = ""
    county: str = ""
    affiliation: Affiliation | None = None
    discipline: Discipline | None = None
    email: str = ""
    phone: str = ""
    dietary: str = ""
    accessibility: str = ""
    notes: str = ""
    tags: str = ""
    walk_in: bool = False
    badge_issue: int = 0
    badge_printed: int = 0
    registrations: Mapping[int, Registration] = field(default_factory=dict)
    attendance: Mapping[int, Attendance] = field(default_factory=dict)
    hand_outs: Mapping[int, frozenset[str]] = field(default_factory=dict)

    @property
    def badge_name(self) -> tuple[str, str]:
        """The name on the badge in two parts: what is set largest, and the rest (which may be empty).

        A preferred name that holds a word of the family name is a whole name; any other stands in for the
        given name.
        """
        preferred, family = self.preferred_name.strip(), self.family_name.strip()
        if not preferred:
            first, rest = self.given_name.strip(), family
        elif family and preferred.casefold().endswith(" " + family.casefold()):
            cut = len(preferred) - len(family)
            first, rest = preferred[:cut].strip(), preferred[cut:]
        elif set(preferred.casefold().split()) & set(family.casefold().split()):
            first, rest = preferred, ""
        else:
            first, rest = preferred, family
        return (first, rest) if first else (rest, "")

    @property
    def display_name(self) -> str:
        """The name that a desk shows and a badge says."""
        return " ".join(part for part in self.badge_name if part)

    def standing(self, day: int) -> Standing | None:
        """The standing for ``day``, None if not registered for it."""
        registration = self.registrations.get(day)
        return registration.standing if registration else None

    def is_in(self, day: int) -> bool:
        """Whether the attendee is inside on ``day``."""
        attendance = self.attendance.get(day)
        return attendance is not None and attendance.is_in

    @property
    def approved_days(self) -> frozenset[int]:
        """The days that a badge printed now would say."""
        return frozenset(day for day in DAYS if self.standing(day) is Standing.APPROVED)

    @property
    def next_print_issue(self) -> int:
        """The issue that the next printed badge carries: printing again repeats it."""
        return max(self.badge_issue, 1)

    @property
    def needs_printing(self) -> bool:
        """Whether the current issue of the badge was never printed."""
        return self.badge_printed < self.next_print_issue

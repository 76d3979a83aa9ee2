"""Invented people and a convening to judge them by, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from pact_desktop.domain.badge_code import ConveningIdentity, make_badge_code
from pact_desktop.domain.convening import Contact, Convening, ConveningDay
from pact_desktop.domain.people import (
    Affiliation,
    Attendance,
    Attendee,
    Discipline,
    Method,
    Registration,
    Standing,
)

IDENTITY = ConveningIdentity(UUID("018f6f5a-7b1c-7c3e-9a51-2d3c4b5a6978"), bytes(range(32)))
OTHER_IDENTITY = ConveningIdentity(UUID("7f3c9a52-1111-4222-8333-944455556666"), bytes(range(32)))
DAY_1_MORNING = "2026-10-06T08:42:00-07:00"
AMARA_ID = "0938NKRKAYDXZ"


def convening(**changes: Any) -> Convening:
    """A convening of October 6 and 7, 2026 with the default rules and a logistics contact."""
    usual = Convening(
        title="PACT Convening 2026",
        days={1: ConveningDay(date(2026, 10, 6)), 2: ConveningDay(date(2026, 10, 7))},
        logistics_contact=Contact("Lena Ortiz", "916-555-0100", "lena@example.org"),
    )
    return replace(usual, **changes)


def attendee(standings: Mapping[int, Standing] | None = None, **changes: Any) -> Attendee:
    """Amara Okafor of Alameda's team, registered as ``standings`` says by day."""
    registrations = {
        day: Registration(standing, since=day, decided_at="2026-09-30T10:00:00-07:00")
        for day, standing in (standings or {}).items()
    }
    usual = Attendee(
        attendee_id=AMARA_ID,
        given_name="Amara",
        family_name="Okafor",
        county="Alameda",
        affiliation=Affiliation.COUNTY_TEAM_MEMBER,
        discipline=Discipline.PROBATION,
        registrations=registrations,
    )
    return replace(usual, **changes)


def inside(desk: str = "Lobby A") -> Attendance:
    """Somebody who is in since the first morning."""
    return Attendance(is_in=True, first_in=DAY_1_MORNING, desk=desk, method=Method.SCAN)


def gone(desk: str = "Lobby A") -> Attendance:
    """Somebody who was in and left."""
    return replace(inside(desk), is_in=False)


def code(days: frozenset[int] = frozenset({1, 2}), issue: int = 1, attendee_id: str = AMARA_ID) -> str:
    """A genuine badge code of the convening in these tests."""
    return make_badge_code(IDENTITY, attendee_id, days, issue)

"""The convening: title, venue, days, capacities, rules and contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from pact_desktop.domain.admission import DEFAULT_RULES, Admission, Rules
from pact_desktop.domain.counties import FOUNDING_PACT_COUNTIES
from pact_desktop.domain.people import Affiliation, Discipline

DEFAULT_TIME_ZONE = "America/Los_Angeles"
DEFAULT_TEAM_SIZE = 5
DEFAULT_HAND_OUT = ("packet", "meal_ticket")
DEFAULT_CORE_DISCIPLINES = (
    Discipline.CHILD_WELFARE,
    Discipline.PROBATION,
    Discipline.BEHAVIORAL_HEALTH,
    Discipline.PUBLIC_HEALTH,
    Discipline.EDUCATION,
)


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone to call: the Program/Agenda or the Logistics contact."""

    name: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class ConveningDay:
    """Date and hours of one day, local time of the venue, and where those who came in go."""

    date: date
    opens: time = time(8, 0)
    closes: time = time(17, 0)
    room: str = ""


@dataclass(frozen=True, slots=True)
class Convening:
    """Everything that is set for one convening. ``capacity`` None means open."""

    title: str
    days: Mapping[int, ConveningDay]
    venue: str = ""
    time_zone: str = DEFAULT_TIME_ZONE
    capacity: Mapping[int, int | None] = field(default_factory=lambda: {1: None, 2: None})
    team_size: int = DEFAULT_TEAM_SIZE
    core_disciplines: tuple[Discipline, ...] = DEFAULT_CORE_DISCIPLINES
    pact_counties: frozenset[str] = FOUNDING_PACT_COUNTIES
    rules: Rules = field(default_factory=lambda: dict(DEFAULT_RULES))
    registration_opens: datetime | None = None
    registration_closes: datetime | None = None
    hand_out: Mapping[int, tuple[str, ...]] = field(
        default_factory=lambda: {1: DEFAULT_HAND_OUT, 2: DEFAULT_HAND_OUT}
    )
    """What is handed out on each day (``hand_outs.HandOut``)."""
    check_out: bool = True
    """Whether people who leave are checked out, and come back in as such."""
    program_contact: Contact = Contact()
    logistics_contact: Contact = Contact()

    @property
    def zone(self) -> ZoneInfo:
        """The venue's time zone."""
        return ZoneInfo(self.time_zone)

    def at_venue(self, moment: str | datetime) -> datetime:
        """A moment (ISO 8601, or aware) as the clocks at the venue show it, whichever zone the desk that
        recorded it is set to; one without an offset is theirs already."""
        parsed = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
        return parsed.astimezone(self.zone) if parsed.tzinfo else parsed

    def effective_affiliation(self, affiliation: Affiliation | None, county: str) -> Affiliation:
        """The affiliation that the rules see: a team member of a non-PACT county is judged as its guest, and
        somebody without one as an additional stakeholder."""
        if affiliation is None:
            return Affiliation.ADDITIONAL_STAKEHOLDER
        if affiliation is Affiliation.COUNTY_TEAM_MEMBER and county not in self.pact_counties:
            return Affiliation.NON_PACT_COUNTY_GUEST
        return affiliation

    def rule(self, affiliation: Affiliation | None, county: str, day: int) -> Admission:
        """The admission rule for someone of this affiliation and county on ``day``."""
        return self.rules[self.effective_affiliation(affiliation, county), day]

    def uses_team_place(self, affiliation: Affiliation | None, county: str, day: int) -> bool:
        """Whether an approval on ``day`` takes one of the county team's places (Day 1 only)."""
        effective = self.effective_affiliation(affiliation, county)
        return day == 1 and effective is Affiliation.COUNTY_TEAM_MEMBER

    def day_at(self, moment: datetime) -> int:
        """The day that a desk shows at ``moment`` (aware): Day 2 from its date on, else Day 1."""
        return 2 if self.at_venue(moment).date() >= self.days[2].date else 1

    def day_on(self, when: date) -> int | None:
        """The day of the convening on a date at the venue; None if it has none then."""
        return next((number for number, day in self.days.items() if day.date == when), None)

    def registration_closed(self, moment: datetime) -> bool:
        """Whether new registrations are walk-ins at ``moment`` (aware)."""
        return self.registration_closes is not None and moment >= self.registration_closes

"""What the tests of roster files share: a convening, sheets typed as text, and a roster kept in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from pact_desktop.domain.convening import Convening, ConveningDay
from pact_desktop.domain.people import Affiliation, Attendee, Discipline, Registration, Standing
from pact_desktop.roster_files.day_cells import DayWish
from pact_desktop.roster_files.mapping import ColumnMapping
from pact_desktop.roster_files.reconcile import ImportPlan, Preferences, plan_import
from pact_desktop.roster_files.rows import Understanding
from pact_desktop.roster_files.sheet import Sheet
from pact_desktop.roster_files.understand import understand

DATES = {1: date(2026, 10, 21), 2: date(2026, 10, 22)}
CONVENING = Convening("PACT Convening", {day: ConveningDay(its_date) for day, its_date in DATES.items()})


def typed(text: str) -> Sheet:
    """A sheet typed as lines with cells separated by ``|``; spaces around cells do not count."""
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return Sheet([[cell.strip() for cell in line.split("|")] for line in lines])


def understood(text: str, mapping: ColumnMapping | None = None, **options: Any) -> Understanding:
    """What a typed sheet means for the convening."""
    return understand(typed(text), CONVENING, mapping, **options)


@dataclass
class Roster:
    """A roster in memory that does what a plan says, as the import operation does with the database."""

    attendees: dict[str, Attendee] = field(default_factory=dict)
    bases: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def plan(self, file: Understanding, prefer_file: Iterable[tuple[str, str]] = ()) -> ImportPlan:
        """What an import of the file would do."""
        return plan_import(file, self.attendees, self.bases, Preferences(frozenset(prefer_file)))

    def take(self, file: Understanding, prefer_file: Iterable[tuple[str, str]] = ()) -> ImportPlan:
        """Import the file."""
        plan = self.plan(file, prefer_file)
        for addition in plan.additions:
            attendee_id = f"{len(self.attendees) + 1:013d}"
            fresh = with_fields(Attendee(attendee_id), addition.fields)
            self.attendees[attendee_id] = with_wishes(fresh, addition.wishes)
            # A registration keeps what was said; blank cells leave nothing.
            self.bases[attendee_id] = {name: text for name, text in addition.base.items() if text}
        for change in plan.changes:
            fields = {name: new for name, (_, new) in change.taken.items()}
            changed = with_fields(self.attendees[change.attendee_id], fields)
            self.attendees[change.attendee_id] = with_wishes(changed, change.wishes)
            self.bases[change.attendee_id] = change.base
        return plan

    def edit(self, name: str, **fields: Any) -> str:
        """Change fields of the attendee with this display name as at the desk, and return the id."""
        attendee = self.named(name)
        self.attendees[attendee.attendee_id] = replace(attendee, **fields)
        return attendee.attendee_id

    def set_day(self, name: str, day: int, standing: Standing | None) -> None:
        """Set someone's standing for a day as at the desk."""
        attendee = self.named(name)
        registrations = {key: value for key, value in attendee.registrations.items() if key != day}
        if standing is not None:
            registrations[day] = Registration(standing, 0, "")
        self.attendees[attendee.attendee_id] = replace(attendee, registrations=registrations)

    def named(self, name: str) -> Attendee:
        """The one attendee with this display name."""
        (attendee,) = [someone for someone in self.attendees.values() if someone.display_name == name]
        return attendee


def with_fields(attendee: Attendee, fields: Mapping[str, str]) -> Attendee:
    """The attendee with texts put into fields."""
    values: dict[str, Any] = dict(fields)
    if "affiliation" in values:
        values["affiliation"] = Affiliation(values["affiliation"])
    if "discipline" in values:
        values["discipline"] = Discipline(values["discipline"])
    return replace(attendee, **values)


def with_wishes(attendee: Attendee, wishes: Mapping[int, DayWish]) -> Attendee:
    """The attendee with days registered; yes approves, no cancels what stands."""
    registrations = dict(attendee.registrations)
    for day, wish in wishes.items():
        if wish is DayWish.NO:
            if day in registrations:
                registrations[day] = Registration(Standing.CANCELLED, 0, "")
        else:
            registrations[day] = Registration(wish.standing or Standing.APPROVED, 0, "")
    return replace(attendee, registrations=registrations)

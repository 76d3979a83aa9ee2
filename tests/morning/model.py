"""Who is let in, told once more: what docs/domain.md says, in as few lines as it takes.

Nothing of the program is imported here, so that a mistake in its rules cannot hide behind itself. What was
done is kept as acts, each a list of facts; how things stand follows from those that were not taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

OPEN, BY_REQUEST, CLOSED = "open", "by_request", "closed"
RULES: Mapping[str, tuple[str, str]] = {
    "county_team_member": (OPEN, OPEN),
    "pact_coordinator": (OPEN, OPEN),
    "child_welfare_services_staff": (BY_REQUEST, OPEN),
    "key_stakeholder": (OPEN, OPEN),
    "additional_stakeholder": (BY_REQUEST, OPEN),
    "non_pact_county_guest": (CLOSED, BY_REQUEST),
    "event_staff": (OPEN, OPEN),
}
"""Admission by affiliation, to Day 1 and to Day 2."""
TEAM_SIZE = 5
OVERRIDABLE = frozenset({"superseded", "cancelled", "declined", "needs_approval", "not_today"})
"""Lines 5 to 8: where an organizer may admit anyway."""


@dataclass(frozen=True, slots=True)
class Code:
    """What a scanner reads. Its kind is a genuine ``badge``, one that is ``forged``, one of an ``other``
    convening, or mere ``text``, which then stands in ``badge``."""

    kind: str
    badge: str = ""
    days: frozenset[int] = frozenset()
    issue: int = 1


class Shown(NamedTuple):
    """What the desk is told: the outcome, and the id of the person it is about (empty for nobody)."""

    outcome: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class Registered:
    """Somebody stands on the roster."""

    person: str
    county: str
    affiliation: str


@dataclass(frozen=True, slots=True)
class Stands:
    """Somebody's registration for a day; an empty standing is none."""

    person: str
    day: int
    standing: str


@dataclass(frozen=True, slots=True)
class Moves:
    """Somebody comes in, or leaves."""

    badge: str
    day: int
    comes: bool


@dataclass(frozen=True, slots=True)
class Gets:
    """Somebody is handed the packet, once for the whole convening; or has none after all."""

    badge: str
    gets: bool = True


@dataclass(frozen=True, slots=True)
class Issues:
    """The newest issue of a badge."""

    badge: str
    issue: int


@dataclass(frozen=True, slots=True)
class Merges:
    """A badge leads to somebody else from now on."""

    badge: str
    into: str


Fact = Registered | Stands | Moves | Gets | Issues | Merges


@dataclass
class Act:
    """What was done in one go, and is taken back in one go."""

    facts: list[Fact]
    taken_back: bool = False


@dataclass
class State:
    """How things stand."""

    people: dict[str, Registered] = field(default_factory=dict)
    void: set[str] = field(default_factory=set)
    leads_to: dict[str, str] = field(default_factory=dict)
    standing: dict[tuple[str, int], str] = field(default_factory=dict)
    inside: set[tuple[str, int]] = field(default_factory=set)
    packet: set[str] = field(default_factory=set)
    issue: dict[str, int] = field(default_factory=dict)

    def person(self, badge: str) -> str:
        """Whom a badge leads to."""
        while badge in self.leads_to:
            badge = self.leads_to[badge]
        return badge


class Morning:
    """The convening on one day, as the rules have it."""

    def __init__(self, day: int, pact_counties: Iterable[str], capacity: int | None) -> None:
        self.day = day
        self._pact_counties = frozenset(pact_counties)
        self._capacity = capacity
        self._acts: list[Act] = []
        self._admissions: list[Act] = []
        self._last_taken_back: Act | None = None
        self.state = State()

    # What the desk asks

    def judge(self, subject: Code | str) -> Shown:
        """The first line of the table that applies to a code, or to a person who was found."""
        code = subject if isinstance(subject, Code) else None
        if code is not None and code.kind != "badge":
            return Shown(
                {"text": "not_a_badge", "other": "other_convening", "forged": "not_genuine"}[code.kind]
            )
        state, day = self.state, self.day
        badge = code.badge if code is not None else str(subject)
        person = state.person(badge)
        is_in = (person, day) in state.inside
        unknown = person not in state.people and person not in state.void
        if code is not None and unknown and day in code.days and not is_in:
            return Shown("admitted_unknown", person)
        if code is not None and code.issue < state.issue.get(badge, 0):
            return Shown("superseded", person)
        if unknown:
            return Shown("already_in" if is_in else "not_today", person)
        if person in state.void:
            return Shown("cancelled", person)
        standing = state.standing.get((person, day), "")
        if standing in ("cancelled", "declined"):
            return Shown(standing, person)
        if standing in ("requested", "waitlisted"):
            return Shown("needs_approval", person)
        if not standing:
            return Shown("not_today", person)
        return Shown("already_in" if is_in else "admitted", person)

    def may_admit_anyway(self, subject: Code | str) -> bool:
        """Whether an organizer may: on lines 5 to 8, and never somebody void."""
        outcome, person = self.judge(subject)
        return outcome in OVERRIDABLE and person not in self.state.void

    def offered(self, subject: Code | str) -> set[str]:
        """Of the remedies that follow the rules, those that are offered to somebody who is not let in."""
        outcome, person = self.judge(subject)
        offered = {"admit"} if self.may_admit_anyway(subject) else set[str]()
        if outcome != "not_today":
            return offered
        known = self.state.people.get(person)
        if known is not None:
            days = {day for day in (1, 2) if self.state.standing.get((person, day)) == "approved"}
            rule = self.rule(known.county, known.affiliation)
            if rule == BY_REQUEST:
                offered.add("ask_for_today")
            elif rule == OPEN and self._has_place(known.county, known.affiliation):
                offered.add("register_and_check_in")
        else:
            days = set(subject.days) if isinstance(subject, Code) else set()
        return offered | ({"see_you"} if any(day > self.day for day in days) else set())

    def rule(self, county: str, affiliation: str) -> str:
        """How an affiliation comes to this day."""
        if affiliation == "county_team_member" and county not in self._pact_counties:
            affiliation = "non_pact_county_guest"
        return RULES[affiliation][self.day - 1]

    def standing_on_registering(self, county: str, affiliation: str) -> str:
        """What registering for today gives."""
        rule = self.rule(county, affiliation)
        if rule == OPEN:
            return "approved" if self._has_place(county, affiliation) else "waitlisted"
        return "requested" if rule == BY_REQUEST else ""

    def team(self, county: str) -> set[str]:
        """Who of a county's team would come in now."""
        members = {
            person
            for person, known in self.state.people.items()
            if known.county == county and known.affiliation == "county_team_member"
        }
        return {person for person in members if self.judge(person).outcome == "admitted"}

    # What is done

    def begin(self, facts: Iterable[Fact], taken_back: bool = False) -> None:
        """What was so before the morning, or was done elsewhere."""
        self._acts.append(Act(list(facts), taken_back))
        self._fold()

    def check_in(self, subject: Code | str, at_this_desk: bool = True) -> Shown:
        """Somebody is scanned, or chosen among those who were found."""
        shown = self.judge(subject)
        if shown.outcome in ("admitted", "admitted_unknown"):
            self._admit(self._coming_in(_badge_of(subject)), at_this_desk)
        return shown

    def check_in_team(self, people: Iterable[str]) -> None:
        """Those of a team who may come in do, as one act."""
        self._admit([fact for one in sorted(people) for fact in self._coming_in(one)])

    def admit_anyway(self, subject: Code | str) -> Shown:
        """Approved for today where not approved, in where not in: one act."""
        assert self.may_admit_anyway(subject)
        person, facts = self.judge(subject).person, list[Fact]()
        if self.state.standing.get((person, self.day)) != "approved":
            facts.append(Stands(person, self.day, "approved"))
        if (person, self.day) not in self.state.inside:
            facts += self._coming_in(_badge_of(subject))
        elif not facts:
            return Shown("already_in", person)
        self._admit(facts)
        return Shown("admitted", person)

    def register_today(self, person: str) -> Shown:
        """Registered by the rules; whoever was declined can only ask again."""
        known = self.state.people[person]
        standing = self.standing_on_registering(known.county, known.affiliation)
        if self.state.standing.get((person, self.day)) == "declined":
            standing = "requested"
        return self._registering([Stands(person, self.day, standing)], person)

    def walk_in(self, person: str, county: str, affiliation: str) -> Shown:
        """Somebody new is registered at the desk, and in if the rules let them."""
        standing = self.standing_on_registering(county, affiliation)
        return self._registering(
            [Registered(person, county, affiliation), Stands(person, self.day, standing)], person
        )

    def decline(self, person: str) -> None:
        """An organizer declines a request."""
        self._do([Stands(person, self.day, "declined")])

    def check_out(self, person: str) -> None:
        """Somebody leaves."""
        self._do([Moves(person, self.day, comes=False)])

    def reissue(self, person: str) -> None:
        """A lost badge: every older badge of the person is superseded, a merged one's too."""
        state = self.state
        badges = {person} | {badge for badge in state.leads_to if state.person(badge) == person}
        self._do([Issues(badge, max(state.issue.get(badge, 1), 1) + 1) for badge in badges])

    def forget_admissions(self) -> None:
        """Nothing that was done so far is taken back any more."""
        self._admissions.clear()
        self._last_taken_back = None

    def undo(self) -> bool:
        """The newest check-in of this desk that stands is taken back; False if there is none."""
        act = next((act for act in reversed(self._admissions) if not act.taken_back), None)
        if act is None:
            return False
        act.taken_back, self._last_taken_back = True, act
        self._fold()
        return True

    def redo(self) -> None:
        """What was taken back last stands again."""
        if self._last_taken_back is not None:
            self._last_taken_back.taken_back = False
            self._last_taken_back = None
            self._fold()

    # How it comes about

    def _has_place(self, county: str, affiliation: str) -> bool:
        """Whoever is approved uses a place, present or not, and known by more than a badge or not."""
        state = self.state
        approved = [
            person
            for (person, day), standing in state.standing.items()
            if (day, standing, state.person(person)) == (self.day, "approved", person)
        ]
        if self._capacity is not None and len(approved) >= self._capacity:
            return False
        if self.day != 1 or affiliation != "county_team_member":
            return True
        people = [state.people[one] for one in approved if one in state.people]
        team = [one for one in people if one.county == county and one.affiliation == affiliation]
        return len(team) < TEAM_SIZE

    def _coming_in(self, badge: str) -> list[Fact]:
        comes = Moves(badge, self.day, comes=True)
        return [comes] if self.state.person(badge) in self.state.packet else [Gets(badge), comes]

    def _registering(self, facts: list[Fact], person: str) -> Shown:
        act = self._do(facts)
        shown = self.judge(person)
        if shown.outcome == "admitted":
            act.facts += self._coming_in(person)
            self._admissions.append(act)
            self._fold()
        return shown

    def _admit(self, facts: list[Fact], at_this_desk: bool = True) -> None:
        act = self._do(facts)
        if at_this_desk:
            self._admissions.append(act)

    def _do(self, facts: list[Fact]) -> Act:
        act = Act(facts)
        self._acts.append(act)
        self._fold()
        return act

    def _fold(self) -> None:
        state = State()
        for act in self._acts:
            for fact in act.facts:
                if isinstance(fact, Registered):
                    state.void.add(fact.person)
                elif isinstance(fact, Merges) and not act.taken_back:
                    state.leads_to[fact.badge] = fact.into
        for act in self._acts:
            if not act.taken_back:
                for fact in act.facts:
                    _apply(fact, state)
        state.void -= state.people.keys()
        self.state = state


def _apply(fact: Fact, state: State) -> None:
    match fact:
        case Registered(person):
            state.people[person] = fact
        case Stands(person, day, standing):
            state.standing[person, day] = standing
        case Moves(badge, day, comes=True):
            state.inside.add((state.person(badge), day))
        case Moves(badge, day):
            state.inside.discard((state.person(badge), day))
        case Gets(badge, gets=True):
            state.packet.add(state.person(badge))
        case Gets(badge):
            state.packet.discard(state.person(badge))
        case Issues(badge, issue):
            state.issue[badge] = max(issue, state.issue.get(badge, 0))


def _badge_of(subject: Code | str) -> str:
    return subject.badge if isinstance(subject, Code) else subject

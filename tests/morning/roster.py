"""Who is on the roster of a played morning: invented people of every standing, in file and model."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from random import Random
from uuid import UUID

from pact_desktop.domain.badge_code import ConveningIdentity, make_badge_code
from pact_desktop.domain.ids import attendee_id_from_number
from pact_desktop.journal import kinds
from pact_desktop.journal.chain import Draft
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.merge import merge
from pact_desktop.operations.undo import undo
from tests.morning.model import TEAM_SIZE, Code, Fact, Merges, Morning, Registered, Stands
from tests.support.convenings import record

PACT_COUNTIES = ("Alameda", "Fresno", "Kern", "Los Angeles", "Madera", "Ventura")
_OTHER_AFFILIATIONS = (
    *("child_welfare_services_staff", "key_stakeholder", "additional_stakeholder", "event_staff"),
    *("pact_coordinator", "non_pact_county_guest"),
)
GIVEN = (
    *("Amara", "Beto", "Celia", "Dario", "Edith", "Farid", "Greta", "Hugo", "Imani", "Jamal", "Keiko"),
    *("Lourdes", "Mateo", "Nadia", "Oren", "Paloma", "Quentin", "Rosalba", "Siobhan", "Tomas", "Ursula"),
    *("Viktor", "Wren", "Ximena", "Yusuf", "Zora"),
)
FAMILY = (
    *("Abara", "Brandt", "Cisneros", "Dahl", "Espinoza", "Farrow", "Gallo", "Hale", "Imai", "Jonas"),
    *("Kowalski", "Lindqvist", "Moreno", "Nakamura", "Okafor", "Petrov", "Quiroz", "Rahman", "Silva"),
    *("Tran", "Ueda", "Vega", "Whitaker", "Xiong", "Yamada", "Zapata"),
)
_STANDINGS = ("approved",) * 14 + ("requested", "waitlisted", "cancelled", "declined", "", "")
_HOUR = 9
OFFICE = Actor("Office", "Lena")


@dataclass(frozen=True)
class Person:
    """Somebody on the roster, with the badges that were printed for them."""

    person: str
    given: str
    family: str
    county: str
    affiliation: str
    badges: tuple[Code, ...] = ()

    @property
    def name(self) -> str:
        """As it is typed to find them."""
        return f"{self.given} {self.family}"


@dataclass
class Roster:
    """The convening's file as the morning finds it, and the model that knows the same."""

    path: Path
    day: int
    people: list[Person]
    namesakes: list[tuple[Person, Person]]
    void: list[Person]
    model: Morning
    identity: ConveningIdentity

    def text_of(self, code: Code) -> str:
        """What a scanner types of a code; that of a mere text is the text."""
        if code.kind == "text":
            return code.badge
        identity = self.identity
        if code.kind == "other":
            identity = replace(identity, convening_id=UUID(int=identity.convening_id.int ^ 1))
        text = make_badge_code(identity, code.badge, code.days, code.issue)
        if code.kind == "forged":
            text = text[:-1] + ("0" if text[-1] != "0" else "1")
        return text


def invent(path: Path, chance: Random, size: int, day: int) -> Roster:
    """Make a convening of about so many people; ``day`` is today, and it is morning at the venue."""
    invented = _Invented(chance, day)
    invented.everybody(size)
    zone, today = _where_it_is_morning()
    first = today - timedelta(days=day - 1)
    capacity = invented.approved + chance.randint(2, 8)
    settings = {
        "title": "PACT Convening",
        "day1": first.isoformat(),
        "day2": (first + timedelta(days=1)).isoformat(),
        "time_zone": zone,
        "pact_counties": ", ".join(PACT_COUNTIES),
        f"capacity_day{day}": str(capacity),
    }
    model = Morning(day, PACT_COUNTIES, capacity)
    with start_convening(path, OFFICE, settings) as file:
        record(file, *invented.drafts)
        for kept, other in invented.twins:
            merge(file, OFFICE, kept, other)
        for draft in invented.void_drafts:
            (entry,) = record(file, draft)
            undo(file, OFFICE, str(UUID(bytes=entry.operation)))
        identity = file.identity
    model.begin(invented.facts)
    model.begin(invented.void_facts, taken_back=True)
    return Roster(path, day, invented.people, invented.namesakes, invented.void, model, identity)


@dataclass
class _Invented:
    """People as they are made up, each as what the file records and as what the model begins with."""

    chance: Random
    day: int
    people: list[Person] = field(default_factory=list)
    namesakes: list[tuple[Person, Person]] = field(default_factory=list)
    void: list[Person] = field(default_factory=list)
    twins: list[tuple[str, str]] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    void_drafts: list[Draft] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    void_facts: list[Fact] = field(default_factory=list)
    approved: int = 0

    def everybody(self, size: int) -> None:
        """Teams first, then people of every affiliation and standing, namesakes, twins, and some void."""
        names = list(product(GIVEN, FAMILY))
        self.chance.shuffle(names)
        few = max(2, size // 40)
        for county in PACT_COUNTIES:
            for _ in range(self.chance.randint(2, TEAM_SIZE)):
                self._add(names.pop(), county, "county_team_member", "approved")
        for _ in range(max(0, size - len(self.people) - 4 * few)):
            self._add(names.pop(), self._county(), self._affiliation(), self.chance.choice(_STANDINGS))
        for _ in range(few):
            name = names.pop()
            first, second = (
                self._add(name, county, "event_staff", "approved") for county in ("Napa", "Marin")
            )
            self.namesakes.append((first, second))
        for _ in range(few):
            self._add_twins(names.pop())
        for _ in range(few):
            self._add_void(names.pop())

    def _add(self, name: tuple[str, str], county: str, affiliation: str, standing: str) -> Person:
        """Somebody on the roster."""
        someone, draft, facts = self._somebody(name, county, affiliation, standing)
        self.approved += standing == "approved"
        self.people.append(someone)
        self.drafts.append(draft)
        self.facts += facts
        return someone

    def _add_twins(self, name: tuple[str, str]) -> None:
        """Somebody who was registered twice and merged: both badges lead to one, of the better standing."""
        kept = self._add(name, "Kern", "key_stakeholder", self.chance.choice(("approved", "cancelled", "")))
        other, draft, _ = self._somebody(name, "Kern", "key_stakeholder", "approved")
        self.people[-1] = replace(kept, badges=kept.badges + other.badges)
        self.drafts.append(draft)
        self.twins.append((kept.person, other.person))
        days = kept.badges[0].days | other.badges[0].days | {self.day}
        self.facts.append(Merges(other.person, kept.person))
        self.facts += [Stands(kept.person, day, "approved") for day in sorted(days)]
        self.approved += self.day not in kept.badges[0].days

    def _add_void(self, name: tuple[str, str]) -> None:
        """Somebody whose registration was taken back, after the badge was printed."""
        someone, draft, facts = self._somebody(name, "Napa", "key_stakeholder", "approved")
        self.void.append(someone)
        self.void_drafts.append(draft)
        self.void_facts += facts

    def _somebody(
        self, name: tuple[str, str], county: str, affiliation: str, standing: str
    ) -> tuple[Person, Draft, list[Fact]]:
        person = attendee_id_from_number(self.chance.getrandbits(64))
        other_day = 3 - self.day
        standings = {self.day: standing, other_day: self.chance.choice(("approved", "approved", ""))}
        standings = {day: one for day, one in standings.items() if one}
        fields = {
            "given_name": name[0],
            "family_name": name[1],
            "county": county,
            "affiliation": affiliation,
        }
        values = {
            "fields": {key: text for key, text in fields.items() if text},
            "standings": {str(day): one for day, one in standings.items()},
            "by": "roster",
        }
        days = frozenset(day for day, one in standings.items() if one == "approved")
        badge = Code("badge", person, days)
        facts: list[Fact] = [Registered(person, county, affiliation)]
        facts += [Stands(person, day, one) for day, one in standings.items()]
        draft = Draft(kinds.REGISTERED, kinds.attendee_subject(person), values)  # type: ignore[arg-type]
        return Person(person, *name, county, affiliation, (badge,)), draft, facts

    def _county(self) -> str:
        return self.chance.choice((*PACT_COUNTIES, "Marin", "Napa", ""))

    def _affiliation(self) -> str:
        return self.chance.choice(_OTHER_AFFILIATIONS)


def _where_it_is_morning() -> tuple[str, date]:
    """A time zone where it is about nine, and the date there."""
    now = datetime.now(UTC)
    behind = (now.hour - _HOUR) % 24
    behind = behind - 24 if behind > 12 else behind
    zone = f"Etc/GMT{behind:+d}" if behind else "Etc/GMT"  # their signs are the other way round
    return zone, (now - timedelta(hours=behind)).date()

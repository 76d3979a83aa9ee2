"""Who comes in a played morning, and how: drawn from a seed, so that any morning can be played again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from random import Random

from pact_desktop.domain.ids import attendee_id_from_number
from tests.morning.model import Code
from tests.morning.roster import FAMILY, GIVEN, PACT_COUNTIES, Person, Roster
from tests.morning.strokes import ENDS, Stall, Still

FRONTS = (
    *("card",) * 14,
    *("ready", "ready", "search", "walk_in", "drop_down", "menu", "team", "fix_name", "roster", "history"),
    *("dashboard", "requests", "teams"),
)
"""What stands in front when somebody comes; ``card`` is whatever the one before has left."""
_KINDS = {
    "badge": 40,
    "again": 6,
    "two": 6,
    "stray": 8,
    "camera": 3,
    "search": 12,
    "namesakes": 2,
    "nobody": 2,
    "team": 2,
    "walk_in": 6,
    "check_out": 4,
    "undo": 3,
    "undo_redo": 2,
    "oops": 3,
    "lost": 3,
    "both": 3,
    "elsewhere": 4,
}
_SCANS = frozenset({"badge", "again", "two", "stray", "check_out", "both"})
_BESIDE = ("",) * 8 + ("hold", "note", "look", "bring")
_TEXTS = (
    "https://example.org/register?day=1",
    "9780262033848",
    "PACT0000000000000000000000000000000",
    "LOBBY-PRINTER-4417",
)
_NAMES_OF_NOBODY = ("wang", "kern", "los angeles", "napa")
"""None is anybody's name; some are in the name of a county."""
_NEW_AFFILIATIONS = (
    "county_team_member",
    "event_staff",
    "child_welfare_services_staff",
    "non_pact_county_guest",
)


@dataclass(frozen=True)
class Arrival:
    """Somebody comes. ``chance`` draws what is left open, the same in every playing."""

    number: int
    kind: str
    front: str
    end: str
    pace: float
    stalls: tuple[Stall, ...]
    beside: str
    chance: Random
    codes: tuple[Code, ...] = ()
    people: tuple[Person, ...] = ()
    text: str = ""
    hasty: bool = False
    insists: bool = False

    @property
    def told(self) -> str:
        """The arrival in words."""
        names = ", ".join(one.name for one in self.people) or self.text
        parts = [
            f"{self.kind} {names}".strip(),
            f"over {self.front}",
            f"{self.end} {self.pace * 1000:.0f} ms a key",
        ]
        parts += [f"{stall.still} {stall.seconds * 1000:.0f} ms" for stall in self.stalls]
        parts += ["in haste"] if self.hasty else []
        parts += [f"beside it {self.beside}"] if self.beside else []
        return "; ".join(parts)


def script(roster: Roster, seed: int, count: int) -> Iterator[Arrival]:
    """So many arrivals; the people of the roster come in random order, and some more than once."""
    return _Script(roster, Random(f"script {seed}")).arrivals(seed, count)


class _Script:
    def __init__(self, roster: Roster, chance: Random) -> None:
        self._roster = roster
        self._chance = chance
        self._expected = list(roster.people)
        chance.shuffle(self._expected)
        self._twice_named = {one.person for pair in roster.namesakes for one in pair}
        self._came: list[Person] = []
        self._later: list[Code] = []
        used = {(one.given, one.family) for one in (*roster.people, *roster.void)}
        self._new_names = [name for name in product(GIVEN, FAMILY) if name not in used]
        chance.shuffle(self._new_names)

    def arrivals(self, seed: int, count: int) -> Iterator[Arrival]:
        chance = self._chance
        each = list(_KINDS)
        chance.shuffle(each)  # a short morning has every kind once
        for number in range(1, count + 1):
            kind = each.pop() if each else chance.choices(list(_KINDS), list(_KINDS.values()))[0]
            stalls = tuple(self._stall(kind) for _ in range(chance.choice((0, 0, 1, 1, 1, 2))))
            codes, people, text = self._who(kind)
            yield Arrival(
                number,
                kind,
                chance.choice(FRONTS),
                chance.choice((*ENDS, "enter", "enter")),
                chance.uniform(0.001, 0.016),
                stalls,
                chance.choice(_BESIDE) if kind not in ("both", "elsewhere") else "",
                Random(f"{seed}/{number}"),
                codes,
                people,
                text,
                hasty=chance.random() < 0.5,
                insists=chance.random() < 0.5,
            )

    def _who(self, kind: str) -> tuple[tuple[Code, ...], tuple[Person, ...], str]:
        chance = self._chance
        match kind:
            case "badge" | "camera" | "both" | "oops":
                if self._later and chance.random() < 0.3:
                    return (self._later.pop(0),), (), ""
                return self._with_badge(self._next())
            case "again" | "check_out":
                return self._with_badge(chance.choice(self._came) if self._came else self._next())
            case "two":
                first, second = self._with_badge(self._next()), self._with_badge(self._next())
                return first[0] + second[0], first[1] + second[1], ""
            case "stray":
                return self._stray()
            case "search" | "elsewhere":
                return (), (self._next(by_name=True),), ""
            case "lost":
                someone = self._next(by_name=True)
                old = someone.badges[0]
                self._later += [old, Code("badge", old.badge, old.days, old.issue + 1), *someone.badges[1:]]
                return (), (someone,), ""
            case "namesakes":
                return (), chance.choice(self._roster.namesakes), ""
            case "nobody":
                return (), (), chance.choice(_NAMES_OF_NOBODY)
            case "team":
                return (), (), chance.choice(PACT_COUNTIES)
            case "walk_in":
                return (), (self._newcomer(),), ""
        return (), (), ""

    def _next(self, by_name: bool = False) -> Person:
        """Whoever comes next; ``by_name`` leaves out those whose name is another's too."""
        if len(self._expected) < len(self._twice_named) + 1:
            self._expected = list(self._roster.people)
            self._chance.shuffle(self._expected)
        someone = next(
            one for one in reversed(self._expected) if not (by_name and one.person in self._twice_named)
        )
        self._expected.remove(someone)
        self._came.append(someone)
        return someone

    def _with_badge(self, someone: Person) -> tuple[tuple[Code, ...], tuple[Person, ...], str]:
        return (self._chance.choice(someone.badges),), (someone,), ""

    def _stray(self) -> tuple[tuple[Code, ...], tuple[Person, ...], str]:
        """A code that does not lead to somebody on the roster as it is."""
        chance, day = self._chance, self._roster.day
        known = chance.choice(self._roster.people).badges[0]
        unknown = attendee_id_from_number(chance.getrandbits(64))
        void = chance.choice(self._roster.void)
        code = chance.choice(
            (
                Code("forged", known.badge, known.days),
                Code("other", known.badge, known.days),
                Code("text", chance.choice(_TEXTS)),
                Code("badge", unknown, frozenset({day})),
                Code("badge", unknown, frozenset({3 - day})),
                *void.badges,
            )
        )
        return (code,), (), code.kind

    def _newcomer(self) -> Person:
        given, family = self._new_names.pop()
        county = self._chance.choice(PACT_COUNTIES)
        affiliation = self._chance.choice(_NEW_AFFILIATIONS)
        return Person("", given, family, county, affiliation)

    def _stall(self, kind: str) -> Stall:
        stills = [Still.SLEEPS, Still.SLEEPS, Still.COLLECTS, Still.STOPPED]
        if kind in _SCANS:  # whoever types looks at the page
            stills.append(Still.SHOWS)
        return Stall(self._chance.choice(stills), self._chance.uniform(0.02, 0.5))

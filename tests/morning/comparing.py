"""What stands otherwise in the file than in the model, each with the fact that would make them agree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.morning.model import Fact, Gets, Morning, Moves, Registered, Stands


class Difference(NamedTuple):
    """What the model says, what the file says, and the fact by which the model follows the file."""

    expected: str
    came: str
    fact: Fact


def differences(model: Morning, read: dict[str, Any]) -> list[Difference]:
    """Compare with what ``second_desk`` read: who is known, who is in, how all stand, who has a packet."""
    return [*_people(model, read), *_inside(model, read), *_standings(model, read), *_packets(model, read)]


def _people(model: Morning, read: dict[str, Any]) -> Iterator[Difference]:
    for person, known in read["people"].items():
        ours = model.state.people.get(person)
        if ours is None or [ours.county, ours.affiliation] != known:
            yield Difference(f"{person} on the roster as {ours}", str(known), Registered(person, *known))


def _inside(model: Morning, read: dict[str, Any]) -> Iterator[Difference]:
    inside = {person for person, day in model.state.inside if day == model.day}
    for person in sorted(inside ^ set(read["inside"])):
        words = ("out", "in") if person in read["inside"] else ("in", "out")
        fact = Moves(person, model.day, comes=person in read["inside"])
        yield Difference(f"{person} {words[0]} by the file", words[1], fact)


def _standings(model: Morning, read: dict[str, Any]) -> Iterator[Difference]:
    state, day = model.state, model.day
    ours = {person: state.standing.get((person, day), "") for person in state.people}
    theirs = read["standing"]
    for person in sorted(ours.keys() | theirs.keys()):
        stood, stands = ours.get(person, ""), theirs.get(person, "")
        if stood != stands:
            yield Difference(f"{person} stands as “{stood}”", f"“{stands}”", Stands(person, day, stands))


def _packets(model: Morning, read: dict[str, Any]) -> Iterator[Difference]:
    for person in sorted(model.state.packet ^ set(read["packet"])):
        has = person in read["packet"]
        words = ("no packet", "one") if has else ("a packet", "none")
        yield Difference(f"{person} with {words[0]}", words[1], Gets(person, has))

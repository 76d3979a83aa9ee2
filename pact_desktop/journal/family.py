"""Families: the attendees that live merges connect, and which of them stands for all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Merges = Mapping[str, frozenset[str]]
"""For each member the ids that it was given up for."""


def families(members: Iterable[str], merges: Merges) -> list[frozenset[str]]:
    """The connected groups of ``members``, in no particular order."""
    neighbours: dict[str, set[str]] = {member: set() for member in members}
    for given_up, kept in merges.items():
        for other in kept:
            neighbours.setdefault(given_up, set()).add(other)
            neighbours.setdefault(other, set()).add(given_up)
    groups: list[frozenset[str]] = []
    while neighbours:
        waiting, group = [next(iter(neighbours))], set[str]()
        while waiting:
            member = waiting.pop()
            if member not in group:
                group.add(member)
                waiting += neighbours.pop(member)
        groups.append(frozenset(group))
    return groups


def root_of(family: frozenset[str], merges: Merges) -> str:
    """Who stands for the family: the smallest id that was not given up; in a cycle the cycle's smallest."""
    kept = [member for member in family if not merges.get(member)]
    if kept:
        return min(kept)
    left = set(family)
    while True:  # take away those that lead into the cycle without being in it
        named = {other for member in left for other in merges.get(member, ())}
        if left <= named:
            return min(left)
        left &= named

"""Counting places: a day's capacity is used by its approved registrations, present or not; the team limit by
the county's approved county team members for Day 1."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Places:
    """Places for one person on one day. ``None`` means no limit. ``position`` is the person's place in the
    line of those who wait (1 is next), 0 if not waiting."""

    day_left: int | None
    team_left: int | None = None
    position: int = 0

    @property
    def left(self) -> int | None:
        """Places left under the tighter of the limits that apply; never negative."""
        limits = [max(limit, 0) for limit in (self.day_left, self.team_left) if limit is not None]
        return min(limits) if limits else None

    @property
    def has_place(self) -> bool:
        """Whether one more approval stays within every limit."""
        return self.left is None or self.left > 0


NO_LIMIT = Places(day_left=None)


def left_of(limit: int | None, used: int) -> int | None:
    """What is left of a limit; negative where desks that were apart went beyond it."""
    return None if limit is None else limit - used

"""The review list: what desks that were apart, or an import, brought about and a person should look at.

Nobody is lost when a limit is broken; it stands here until it is put right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.people import DAYS, Attendee, Standing
from pact_desktop.store import queries


class ReviewKind(StrEnum):
    """What is wrong."""

    TEAM_OVER_LIMIT = "team_over_limit"
    DAY_OVER_CAPACITY = "day_over_capacity"
    SAME_EMAIL = "same_email"
    SAME_NAME = "same_name"


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One thing to look at.

    ``about`` is the county, the day's number, the address or the name. ``count`` stands against ``limit``
    where there is one. ``attendee_ids`` are those whom it is about, by name; empty for a whole day.
    """

    kind: ReviewKind
    about: str
    count: int
    limit: int | None = None
    attendee_ids: tuple[str, ...] = ()


def review_list(connection: Connection, convening: Convening) -> list[ReviewItem]:
    """Everything that a person should look at: limits that are broken, people who seem to be here twice."""
    people = sorted(queries.roster(connection), key=lambda each: (each.display_name, each.attendee_id))
    return [
        *_days_over_capacity(people, convening),
        *_teams_over_limit(people, convening),
        *_alike(people, ReviewKind.SAME_EMAIL, lambda each: each.email.strip().casefold()),
        *_alike(people, ReviewKind.SAME_NAME, _whole_name),
    ]


def _days_over_capacity(people: Sequence[Attendee], convening: Convening) -> Iterator[ReviewItem]:
    for day in DAYS:
        capacity = convening.capacity[day]
        approved = sum(each.standing(day) is Standing.APPROVED for each in people)
        if capacity is not None and approved > capacity:
            yield ReviewItem(ReviewKind.DAY_OVER_CAPACITY, str(day), approved, capacity)


def _teams_over_limit(people: Sequence[Attendee], convening: Convening) -> Iterator[ReviewItem]:
    teams: dict[str, list[Attendee]] = defaultdict(list)
    for each in people:
        uses_place = convening.uses_team_place(each.affiliation, each.county, 1)
        if uses_place and each.standing(1) is Standing.APPROVED:
            teams[each.county].append(each)
    for county, members in sorted(teams.items()):
        if len(members) > convening.team_size:
            yield _item(ReviewKind.TEAM_OVER_LIMIT, county, members, convening.team_size)


def _alike(
    people: Sequence[Attendee], kind: ReviewKind, key_of: Callable[[Attendee], str]
) -> Iterator[ReviewItem]:
    groups: dict[str, list[Attendee]] = defaultdict(list)
    for each in people:
        if key := key_of(each):
            groups[key].append(each)
    for key, group in groups.items():
        if len(group) > 1:
            about = key if kind is ReviewKind.SAME_EMAIL else group[0].display_name
            yield _item(kind, about, group)


def _whole_name(attendee: Attendee) -> str:
    """Given and family name as one text; nothing where one of them is missing, since much is alike then."""
    if not attendee.given_name or not attendee.family_name:
        return ""
    return f"{attendee.given_name} {attendee.family_name}".casefold()


def _item(kind: ReviewKind, about: str, people: Sequence[Attendee], limit: int | None = None) -> ReviewItem:
    return ReviewItem(kind, about, len(people), limit, tuple(each.attendee_id for each in people))

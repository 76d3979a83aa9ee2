"""The review list: what desks that were apart, or an import, brought about and a person should look at.

Nobody is lost when a limit is broken; it stands here until it is put right.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from sqlalchemy import Connection

from pact_desktop.domain.convening import Convening
from pact_desktop.domain.people import DAYS, Attendee
from pact_desktop.store import pair_queries, queries, review_queries


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


MOST_GROUPS = 200
"""So many shared addresses, and names, are named at most; the next follow as these are put right."""


def review_list(connection: Connection, convening: Convening) -> list[ReviewItem]:
    """Everything that a person should look at: limits that are broken, people who seem to be here twice."""
    teams = {
        county: review_queries.approved_team(connection, county)
        for county, count in sorted(queries.team_counts(connection).items())
        if county in convening.pact_counties and count > convening.team_size
    }
    distinct = pair_queries.distinct_pairs(connection)
    emails = _one_person_each(review_queries.same_email(connection, MOST_GROUPS), distinct)
    names = _one_person_each(review_queries.same_name(connection, MOST_GROUPS), distinct)
    names = {name: ids for name, ids in names.items() if ids not in emails.values()}
    wanted = {each for groups in (teams, emails, names) for ids in groups.values() for each in ids}
    people = queries.attendees_by_id(connection, wanted)
    return [
        *_days_over_capacity(connection, convening),
        *_items(ReviewKind.TEAM_OVER_LIMIT, teams, people, convening.team_size),
        *_items(ReviewKind.SAME_EMAIL, emails, people),
        *_items(ReviewKind.SAME_NAME, names, people),
    ]


def _days_over_capacity(connection: Connection, convening: Convening) -> Iterator[ReviewItem]:
    for day in DAYS:
        capacity, approved = convening.capacity[day], queries.approved_count(connection, day)
        if capacity is not None and approved > capacity:
            yield ReviewItem(ReviewKind.DAY_OVER_CAPACITY, str(day), approved, capacity)


def _one_person_each(
    groups: Mapping[str, Sequence[str]], distinct: Collection[tuple[str, str]]
) -> dict[str, list[str]]:
    """Those of each group who may be one person: nobody said of every pair that they are two."""
    left = {}
    for key, ids in groups.items():
        pairs = [pair for pair in combinations(sorted(ids), 2) if pair not in distinct]
        if pairs:
            left[key] = sorted({each for pair in pairs for each in pair})
    return left


def _items(
    kind: ReviewKind,
    groups: Mapping[str, Sequence[str]],
    people: Mapping[str, Attendee],
    limit: int | None = None,
) -> Iterator[ReviewItem]:
    for key, ids in groups.items():
        group = sorted((people[each] for each in ids), key=lambda each: (each.display_name, each.attendee_id))
        about = group[0].display_name if kind is ReviewKind.SAME_NAME else key
        yield ReviewItem(kind, about, len(group), limit, tuple(each.attendee_id for each in group))

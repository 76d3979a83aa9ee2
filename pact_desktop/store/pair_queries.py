"""Read-only questions about pairs of attendees."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.store.schema import Base

_badge = Base.metadata.tables["badge"]
_pair = Base.metadata.tables["distinct_pair"]


def distinct_pairs(connection: Connection) -> frozenset[tuple[str, str]]:
    """The pairs of attendees of whom somebody said that they are two people, the smaller id first.

    Each id is the one that stands for its family now, so that what was said of a merged one still holds.
    """
    first, second = _badge.alias(), _badge.alias()
    statement = (
        sa.select(first.c.attendee_id, second.c.attendee_id)
        .select_from(_pair)
        .join(first, first.c.badge_id == _pair.c.first)
        .join(second, second.c.badge_id == _pair.c.second)
    )
    return frozenset((min(one, two), max(one, two)) for one, two in connection.execute(statement))

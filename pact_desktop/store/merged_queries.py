"""Who was merged into somebody else: the state has no row of theirs, but the journal knows them."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.people import Attendee, AttendeeState
from pact_desktop.journal.fold import fold
from pact_desktop.journal.kinds import ATTENDEE, MERGED, attendee_subject
from pact_desktop.store.families import load_subjects
from pact_desktop.store.rows import attendee_from_rows
from pact_desktop.store.schema import Base
from pact_desktop.store.taken_back import as_if_registered, newest_registration

_attendee = Base.metadata.tables["attendee"]
_badge = Base.metadata.tables["badge"]


def merged_into(connection: Connection, state: AttendeeState = AttendeeState.KNOWN) -> dict[str, str]:
    """Who stands for each merged attendee, by badge id, where that is somebody known, or in another state."""
    statement = (
        sa.select(_badge.c.badge_id, _badge.c.attendee_id)
        .join(_attendee, _attendee.c.attendee_id == _badge.c.attendee_id)
        .where(_badge.c.badge_id != _badge.c.attendee_id, _attendee.c.state == state.value)
    )
    return dict(connection.execute(statement).all())


def as_if_alone(connection: Connection, badge_ids: Collection[str]) -> dict[str, Attendee]:
    """Attendees as they would stand without any merge, by id, those too whose registration was taken back;
    who never had one, or was erased, is left out."""
    found: dict[str, Attendee] = {}
    for subject, entries in load_subjects(connection, map(attendee_subject, badge_ids)).items():
        registration = newest_registration(entries)
        own = as_if_registered(entries, registration) if registration else entries
        rows = fold({subject: [entry for entry in own if entry.kind != MERGED]})
        attendee = attendee_from_rows(rows, subject.removeprefix(ATTENDEE))
        if attendee is not None and attendee.state is AttendeeState.KNOWN:
            found[attendee.attendee_id] = attendee
    return found

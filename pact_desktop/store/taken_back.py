"""Who is not on the roster any more because the registration was taken back.

The state does not say who that was, but the journal does. Who was erased is not among them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import cast

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.people import AttendeeState, Standing
from pact_desktop.domain.taken_back import TakenBack
from pact_desktop.journal.entry import Entry, canonical, digest_of, values_of
from pact_desktop.journal.fold import Rows, fold
from pact_desktop.journal.kinds import DECIDED, ERASED, MERGED, REGISTERED, UNDONE, attendee_subject
from pact_desktop.journal.live import entry_order
from pact_desktop.store.families import EntriesBySubject, load_families
from pact_desktop.store.queries import said_of_row
from pact_desktop.store.rows import attendee_from_rows
from pact_desktop.store.schema import Base

_attendee = Base.metadata.tables["attendee"]
_badge = Base.metadata.tables["badge"]
_attendance = Base.metadata.tables["attendance"]
_CHUNK = 5_000
_NOTHING_SAID = canonical({"fields": {}, "standings": {}, "by": "roster"})


def taken_back(connection: Connection) -> dict[str, TakenBack]:
    """Everybody whose registration was taken back, by id, the oldest first."""
    families: dict[str, list[str]] = {}
    statement = (
        sa.select(_badge.c.attendee_id, _badge.c.badge_id)
        .join(_attendee, _attendee.c.attendee_id == _badge.c.attendee_id)
        .where(_attendee.c.state == AttendeeState.VOID.value)
    )
    for root, badge_id in connection.execute(statement):
        families.setdefault(root, []).append(badge_id)
    if not families:
        return {}
    entries = load_families(connection, set(map(attendee_subject, families)))
    found: list[tuple[tuple[int, bytes], TakenBack]] = []
    for root, members in families.items():
        family = {subject: entries[subject] for subject in map(attendee_subject, members)}
        registration = newest_registration(family[attendee_subject(root)])
        is_erased = any(entry.kind == ERASED for group in family.values() for entry in group)
        if registration is not None and not is_erased:
            found.append((entry_order(registration), _as_it_was(root, family, registration)))
    found.sort(key=lambda each: each[0])
    return {each.attendee.attendee_id: each for _, each in found}


def count_void(connection: Connection) -> int:
    """How many are void: taken back, or erased."""
    void = sa.select(sa.func.count()).where(_attendee.c.state == AttendeeState.VOID.value)
    return connection.scalar(void) or 0


def newest_registration(entries: Sequence[Entry]) -> Entry | None:
    """The last entry that registered an attendee, whether it stands or not."""
    return max((entry for entry in entries if entry.kind == REGISTERED), key=entry_order, default=None)


def as_if_registered(entries: Iterable[Entry], registration: Entry) -> list[Entry]:
    """The entries of one attendee as if the newest registration had not been taken back."""
    return [
        entry
        for entry in entries
        if entry is registration
        or not (
            entry.kind == REGISTERED
            or (entry.kind == UNDONE and values_of(entry).get("entry") == registration.id.hex())
        )
    ]


def badges_and_check_ins(connection: Connection, attendee_ids: Collection[str]) -> tuple[int, int]:
    """How many badges of these attendees (and of those merged into them) are printed, how many check-ins
    they have, a day each."""
    badges = sa.select(sa.func.count()).where(
        _badge.c.attendee_id.in_(sa.bindparam("ids", expanding=True)), _badge.c.printed > 0
    )
    check_ins = sa.select(sa.func.count()).where(
        _attendance.c.attendee_id.in_(sa.bindparam("ids", expanding=True))
    )
    counts = [0, 0]
    ids = list(attendee_ids)
    for start in range(0, len(ids), _CHUNK):
        chunk = {"ids": ids[start : start + _CHUNK]}
        counts[0] += connection.scalar(badges, chunk) or 0
        counts[1] += connection.scalar(check_ins, chunk) or 0
    return counts[0], counts[1]


def states_of(connection: Connection, attendee_ids: Collection[str]) -> dict[str, AttendeeState]:
    """The state of those who stand for these attendees, by the id that stands for them."""
    statement = (
        sa.select(_attendee.c.attendee_id, _attendee.c.state)
        .join(_badge, _badge.c.attendee_id == _attendee.c.attendee_id)
        .where(_badge.c.badge_id.in_(sa.bindparam("ids", expanding=True)))
    )
    ids = list(attendee_ids)
    found: dict[str, AttendeeState] = {}
    for start in range(0, len(ids), _CHUNK):
        rows = connection.execute(statement, {"ids": ids[start : start + _CHUNK]})
        found |= {root: AttendeeState(state) for root, state in rows}
    return found


def _as_it_was(root: str, family: EntriesBySubject, registration: Entry) -> TakenBack:
    subject = attendee_subject(root)
    own = as_if_registered(family[subject], registration)
    rows = fold({**family, subject: own})
    attendee = attendee_from_rows(rows, root)
    assert attendee is not None
    said = values_of(registration)
    base = {
        **cast("dict[str, str]", said.get("fields", {})),
        **cast("dict[str, str]", said.get("file", {})),
        **_later_import(rows, root, own, registration),
    }
    return TakenBack(attendee, base, _decided(root, own, registration))


def _decided(root: str, entries: Sequence[Entry], registration: Entry) -> dict[int, Standing]:
    """The standings of somebody that were decided apart from the registration, and still stand."""
    if not any(entry.kind == DECIDED for entry in entries):
        return {}
    alone = [
        _saying_nothing(entry) if entry is registration else entry
        for entry in entries
        if entry.kind != MERGED  # what others of the family were told is theirs
    ]
    attendee = attendee_from_rows(fold({attendee_subject(root): alone}), root)
    assert attendee is not None
    return {day: each.standing for day, each in attendee.registrations.items()}


def _saying_nothing(registration: Entry) -> Entry:
    """The registration as if it had said nothing, with the digest that the fold asks for."""
    digest = digest_of(registration.salt or b"", _NOTHING_SAID)
    return registration._replace(values=_NOTHING_SAID, values_digest=digest)


def _later_import(rows: Rows, root: str, entries: Sequence[Entry], registration: Entry) -> dict[str, str]:
    """What the latest import that stands said, where that is not the registration."""
    row = rows.get(("import_base", root))
    base = next((entry for entry in entries if row is not None and entry.id == row[1]), registration)
    return said_of_row(values_of(base)) if base is not registration else {}

"""The tables of a convening's file, as typed models.

``JournalEntry`` is the journal. The state tables are written only by ``store/record.py``; the columns of each
stand in the order of the fold's rows. ``Secret``, ``LocalState`` and ``Blob`` belong to the file itself.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from pact_desktop.journal.entry import Entry
from pact_desktop.journal.kinds import ATTENDEE, PERSONAL


class Base(DeclarativeBase):
    """All tables of a convening's file."""


class JournalEntry(Base):
    """One entry of the journal; ``position`` is local to the file and tells what came since."""

    __tablename__ = "entry"
    __table_args__ = (
        UniqueConstraint("chain", "seq"),
        Index("entry_clock", "clock"),
        Index("entry_subject", "subject"),
    )

    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    id: Mapped[bytes] = mapped_column(unique=True)
    operation: Mapped[bytes] = mapped_column(index=True)
    chain: Mapped[bytes]
    seq: Mapped[int]
    clock: Mapped[int]
    recorded_at: Mapped[str]
    operator: Mapped[str]
    kind: Mapped[str]
    subject: Mapped[str]
    values: Mapped[str | None]
    salt: Mapped[bytes | None]
    values_digest: Mapped[bytes]
    previous_hash: Mapped[bytes]
    hash: Mapped[bytes]


class AttendeeRow(Base):
    """A family of attendees under its root."""

    __tablename__ = "attendee"

    attendee_id: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    external_id: Mapped[str]
    given_name: Mapped[str]
    family_name: Mapped[str]
    preferred_name: Mapped[str]
    pronouns: Mapped[str]
    title: Mapped[str]
    agency: Mapped[str]
    county: Mapped[str] = mapped_column(index=True)
    affiliation: Mapped[str]
    discipline: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    dietary: Mapped[str]
    accessibility: Mapped[str]
    notes: Mapped[str]
    tags: Mapped[str]
    walk_in: Mapped[int]


class BadgeRow(Base):
    """One badge id, whom it leads to, its latest issue and the latest that was printed."""

    __tablename__ = "badge"

    badge_id: Mapped[str] = mapped_column(primary_key=True)
    attendee_id: Mapped[str] = mapped_column(ForeignKey("attendee.attendee_id"), index=True)
    issue: Mapped[int]
    printed: Mapped[int]


class RegistrationRow(Base):
    """A standing for one day; ``since`` is the clock that orders those who wait."""

    __tablename__ = "registration"
    __table_args__ = (Index("registration_day", "day", "standing", "since"), {"sqlite_with_rowid": False})

    attendee_id: Mapped[str] = mapped_column(ForeignKey("attendee.attendee_id"), primary_key=True)
    day: Mapped[int] = mapped_column(primary_key=True)
    standing: Mapped[str]
    since: Mapped[int]
    decided_at: Mapped[str]


class AttendanceRow(Base):
    """Who was checked in on a day: first when, at which desk, by whom, how, and whether inside now."""

    __tablename__ = "attendance"
    __table_args__ = (Index("attendance_day", "day", "is_in"), {"sqlite_with_rowid": False})

    attendee_id: Mapped[str] = mapped_column(ForeignKey("attendee.attendee_id"), primary_key=True)
    day: Mapped[int] = mapped_column(primary_key=True)
    is_in: Mapped[int]
    first_in: Mapped[str]
    desk: Mapped[str]
    operator: Mapped[str]
    method: Mapped[str]


class HandOutRow(Base):
    """What was handed out to whom (packet, meal ticket)."""

    __tablename__ = "hand_out"
    __table_args__ = ({"sqlite_with_rowid": False},)

    attendee_id: Mapped[str] = mapped_column(ForeignKey("attendee.attendee_id"), primary_key=True)
    day: Mapped[int] = mapped_column(primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    handed_at: Mapped[str]


class ImportBaseRow(Base):
    """The entry of the latest live import under a badge id: the base of the three-way comparison.

    Merged duplicates keep theirs, so that the next file's row of theirs is known again.
    """

    __tablename__ = "import_base"

    badge_id: Mapped[str] = mapped_column(ForeignKey("badge.badge_id"), primary_key=True)
    entry: Mapped[bytes]


class SettingRow(Base):
    """One setting of the convening, JSON of an object with ``value``."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class TeamRow(Base):
    """A county team's coordinator (an attendee id or empty)."""

    __tablename__ = "team"

    county: Mapped[str] = mapped_column(primary_key=True)
    coordinator: Mapped[str]


class OperatorRow(Base):
    """Someone who may work at a desk: role and the hash of the PIN."""

    __tablename__ = "operator"

    name: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str]
    pin: Mapped[str]


class ResourceRow(Base):
    """A file kept with the convening: its name, what it is for, and the hash of its content (hexadecimal)."""

    __tablename__ = "resource"

    resource_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]
    in_packet: Mapped[int]
    digest: Mapped[str]
    size: Mapped[int]
    place: Mapped[int]


class AttemptRow(Base):
    """A forged code that was shown at a desk."""

    __tablename__ = "attempt"

    attempt_id: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[int]
    recorded_at: Mapped[str]
    desk: Mapped[str]


class DistinctPairRow(Base):
    """Two badge ids of which somebody said that they are not the same person; the smaller id stands first."""

    __tablename__ = "distinct_pair"
    __table_args__ = ({"sqlite_with_rowid": False},)

    first: Mapped[str] = mapped_column(primary_key=True)
    second: Mapped[str] = mapped_column(primary_key=True)


class DeskRow(Base):
    """A chain and the desk that opened it."""

    __tablename__ = "desk"

    chain: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    opened_at: Mapped[str]


class Secret(Base):
    """The convening's identity: its id and its secret key. Never an entry's value, never exchanged."""

    __tablename__ = "secret"

    convening_id: Mapped[bytes] = mapped_column(primary_key=True)
    key: Mapped[bytes]


FOLD_VERSION_KEY = "fold_version"
LEFTOVERS_KEY = "leftovers"
BACKUP_MADE_KEY = "backup_made_at"


class LocalState(Base):
    """What is local to the file: the version of the fold that wrote the state tables, the entry whose values
    were erased last, until the file was rewritten (store/leftovers.py), and of a backup when it was made
    (store/backup_mark.py)."""

    __tablename__ = "local_state"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Blob(Base):
    """A file kept with the convening, under the BLAKE2b-256 of its content."""

    __tablename__ = "blob"

    digest: Mapped[bytes] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


STATE_TABLES = tuple(
    Base.metadata.tables[name]
    for name in (
        "attendee",
        "badge",
        "registration",
        "attendance",
        "hand_out",
        "import_base",
        "setting",
        "team",
        "operator",
        "resource",
        "attempt",
        "distinct_pair",
        "desk",
    )
)
"""The tables that the fold writes, parents first."""

JOURNAL = Base.metadata.tables["entry"]
ENTRY_COLUMNS = tuple(JOURNAL.c[name] for name in Entry._fields)

_UNCHANGING = ", ".join(
    f'"{column.name}"' for column in JOURNAL.columns if column.name not in ("values", "salt")
)

_NOBODY_ERASED = "NOT EXISTS (SELECT 1 FROM entry WHERE subject = OLD.subject AND kind = 'attendee.erased')"
_PERSONAL = ", ".join(f"'{kind}'" for kind in sorted(PERSONAL))

TRIGGERS = (
    f"""CREATE TRIGGER entry_no_update BEFORE UPDATE OF {_UNCHANGING} ON entry
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    f"""CREATE TRIGGER entry_no_other_values BEFORE UPDATE ON entry
WHEN NEW."values" IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.position IS NOT OLD.position
OR OLD.kind NOT IN ({_PERSONAL})
OR OLD.subject NOT GLOB '{ATTENDEE}*'
OR {_NOBODY_ERASED}
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER entry_no_replace BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
OR EXISTS (SELECT 1 FROM entry WHERE chain = NEW.chain AND seq = NEW.seq)
OR EXISTS (SELECT 1 FROM entry WHERE position = NEW.position)
BEGIN SELECT RAISE(FAIL, 'the entry is there already'); END""",
)
"""The database itself refuses to change the journal; only the personal values of an attendee whose erasure is
in the journal may be emptied, with their salt.

REPLACE deletes without asking ``entry_no_delete``, so it is refused as an insertion. FAIL, unlike ABORT,
needs no savepoint for each row.
"""

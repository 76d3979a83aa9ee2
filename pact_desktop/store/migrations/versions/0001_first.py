"""The first version of a convening's file.

The statements are frozen: later versions change the schema by migrations of their own.
"""

from alembic import op

revision = "0001"
down_revision = None

APPLICATION_ID = 0x50414354

STATEMENTS = (
    """
    CREATE TABLE attempt (
        attempt_id VARCHAR NOT NULL,
        day INTEGER NOT NULL,
        recorded_at VARCHAR NOT NULL,
        desk VARCHAR NOT NULL,
        PRIMARY KEY (attempt_id)
    )
    """,
    """
    CREATE TABLE attendee (
        attendee_id VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        external_id VARCHAR NOT NULL,
        given_name VARCHAR NOT NULL,
        family_name VARCHAR NOT NULL,
        preferred_name VARCHAR NOT NULL,
        pronouns VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        agency VARCHAR NOT NULL,
        county VARCHAR NOT NULL,
        affiliation VARCHAR NOT NULL,
        discipline VARCHAR NOT NULL,
        email VARCHAR NOT NULL,
        phone VARCHAR NOT NULL,
        dietary VARCHAR NOT NULL,
        accessibility VARCHAR NOT NULL,
        notes VARCHAR NOT NULL,
        tags VARCHAR NOT NULL,
        walk_in INTEGER NOT NULL,
        PRIMARY KEY (attendee_id)
    )
    """,
    """
    CREATE INDEX ix_attendee_county ON attendee (county)
    """,
    """
    CREATE TABLE blob (
        digest BLOB NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (digest)
    )
    """,
    """
    CREATE TABLE desk (
        chain VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        opened_at VARCHAR NOT NULL,
        PRIMARY KEY (chain)
    )
    """,
    """
    CREATE TABLE distinct_pair (
        first VARCHAR NOT NULL,
        second VARCHAR NOT NULL,
        PRIMARY KEY (first, second)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE entry (
        position INTEGER NOT NULL,
        id BLOB NOT NULL,
        operation BLOB NOT NULL,
        chain BLOB NOT NULL,
        seq INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        recorded_at VARCHAR NOT NULL,
        operator VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        subject VARCHAR NOT NULL,
        "values" VARCHAR,
        salt BLOB,
        values_digest BLOB NOT NULL,
        previous_hash BLOB NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (chain, seq),
        UNIQUE (id)
    )
    """,
    """
    CREATE INDEX entry_clock ON entry (clock)
    """,
    """
    CREATE INDEX entry_subject ON entry (subject)
    """,
    """
    CREATE INDEX ix_entry_operation ON entry (operation)
    """,
    """
    CREATE TABLE local_state (
        "key" VARCHAR NOT NULL,
        value VARCHAR NOT NULL,
        PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE operator (
        name VARCHAR NOT NULL,
        role VARCHAR NOT NULL,
        pin VARCHAR NOT NULL,
        PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE resource (
        resource_id VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        in_packet INTEGER NOT NULL,
        digest VARCHAR NOT NULL,
        size INTEGER NOT NULL,
        place INTEGER NOT NULL,
        PRIMARY KEY (resource_id)
    )
    """,
    """
    CREATE TABLE secret (
        convening_id BLOB NOT NULL,
        "key" BLOB NOT NULL,
        PRIMARY KEY (convening_id)
    )
    """,
    """
    CREATE TABLE setting (
        "key" VARCHAR NOT NULL,
        value VARCHAR NOT NULL,
        PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE team (
        county VARCHAR NOT NULL,
        coordinator VARCHAR NOT NULL,
        PRIMARY KEY (county)
    )
    """,
    """
    CREATE TABLE attendance (
        attendee_id VARCHAR NOT NULL,
        day INTEGER NOT NULL,
        is_in INTEGER NOT NULL,
        first_in VARCHAR NOT NULL,
        desk VARCHAR NOT NULL,
        operator VARCHAR NOT NULL,
        method VARCHAR NOT NULL,
        PRIMARY KEY (attendee_id, day),
        FOREIGN KEY(attendee_id) REFERENCES attendee (attendee_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX attendance_day ON attendance (day, is_in)
    """,
    """
    CREATE TABLE badge (
        badge_id VARCHAR NOT NULL,
        attendee_id VARCHAR NOT NULL,
        issue INTEGER NOT NULL,
        printed INTEGER NOT NULL,
        PRIMARY KEY (badge_id),
        FOREIGN KEY(attendee_id) REFERENCES attendee (attendee_id)
    )
    """,
    """
    CREATE INDEX ix_badge_attendee_id ON badge (attendee_id)
    """,
    """
    CREATE TABLE hand_out (
        attendee_id VARCHAR NOT NULL,
        day INTEGER NOT NULL,
        item VARCHAR NOT NULL,
        handed_at VARCHAR NOT NULL,
        PRIMARY KEY (attendee_id, day, item),
        FOREIGN KEY(attendee_id) REFERENCES attendee (attendee_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE registration (
        attendee_id VARCHAR NOT NULL,
        day INTEGER NOT NULL,
        standing VARCHAR NOT NULL,
        since INTEGER NOT NULL,
        decided_at VARCHAR NOT NULL,
        PRIMARY KEY (attendee_id, day),
        FOREIGN KEY(attendee_id) REFERENCES attendee (attendee_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX registration_day ON registration (day, standing, since)
    """,
    """
    CREATE TABLE import_base (
        badge_id VARCHAR NOT NULL,
        entry BLOB NOT NULL,
        PRIMARY KEY (badge_id),
        FOREIGN KEY(badge_id) REFERENCES badge (badge_id)
    )
    """,
    """
    CREATE TRIGGER entry_no_update BEFORE UPDATE OF
        "position", "id", "operation", "chain", "seq",
        "clock", "recorded_at", "operator",
        "kind", "subject", "values_digest", "previous_hash", "hash" ON entry
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
    """,
    """
    CREATE TRIGGER entry_no_other_values BEFORE UPDATE ON entry
    WHEN NEW."values" IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.position IS NOT OLD.position
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
    """,
    """
    CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
    """,
    """
    CREATE TRIGGER entry_no_replace BEFORE INSERT ON entry
    WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM entry WHERE chain = NEW.chain AND seq = NEW.seq)
    OR EXISTS (SELECT 1 FROM entry WHERE position = NEW.position)
    BEGIN SELECT RAISE(FAIL, 'the entry is there already'); END
    """,
)


def upgrade() -> None:
    """Make the tables, indexes and triggers in an empty database."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute(f"PRAGMA application_id={APPLICATION_ID}")

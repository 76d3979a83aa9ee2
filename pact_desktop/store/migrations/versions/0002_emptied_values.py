"""Only the values of an attendee whose erasure is in the journal may be emptied.

The statements are frozen: later versions change the schema by migrations of their own.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    "DROP TRIGGER IF EXISTS entry_no_other_values",
    """
    CREATE TRIGGER entry_no_other_values BEFORE UPDATE ON entry
    WHEN NEW."values" IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.position IS NOT OLD.position
    OR OLD.kind NOT IN ('attendee.edited', 'attendee.imported', 'attendee.registered', 'reason.given')
    OR OLD.subject NOT GLOB 'attendee:*'
    OR NOT EXISTS (SELECT 1 FROM entry WHERE subject = OLD.subject AND kind = 'attendee.erased')
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
    """,
)


def upgrade() -> None:
    """Put the stricter trigger in the older one's place."""
    for statement in STATEMENTS:
        op.execute(statement)

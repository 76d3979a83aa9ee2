"""The statements of the write path, built once: building one costs more than running it.

Those that write are compiled to SQL, which is fastest in bulk; those that read stay statements, whose results
are fastest row by row.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from pact_desktop.journal.entry import Entry
from pact_desktop.store.schema import (
    ENTRY_COLUMNS,
    JOURNAL,
    LEFTOVERS_KEY,
    STATE_TABLES,
    Base,
    LocalState,
)


def _compiled(statement: sa.sql.ClauseElement) -> str:
    return str(statement.compile(dialect=sqlite_dialect(paramstyle="qmark")))


def _upsert(table: sa.Table) -> str:
    statement = sqlite_insert(table).values(
        {column.name: sa.bindparam(column.name) for column in table.columns}
    )
    keys = [column.name for column in table.primary_key]
    rest = {
        column.name: statement.excluded[column.name] for column in table.columns if column.name not in keys
    }
    return _compiled(
        statement.on_conflict_do_update(index_elements=keys, set_=rest)
        if rest
        else statement.on_conflict_do_nothing(index_elements=keys)
    )


def _delete(table: sa.Table) -> str:
    return _compiled(
        sa.delete(table).where(
            *(column == sa.bindparam("key_" + column.name) for column in table.primary_key)
        )
    )


UPSERT = {table.name: _upsert(table) for table in STATE_TABLES}
DELETE = {table.name: _delete(table) for table in STATE_TABLES}
INSERT_ENTRY = _compiled(
    sa.insert(JOURNAL)
    .prefix_with("OR FAIL")  # one row a statement: with the trigger's FAIL it needs no savepoint of its own
    .values({name: sa.bindparam(name) for name in Entry._fields})
)

_badge = Base.metadata.tables["badge"]

ENTRIES_OF_SUBJECT = sa.select(*ENTRY_COLUMNS).where(JOURNAL.c.subject == sa.bindparam("subject"))
NEWEST = sa.select(sa.func.max(JOURNAL.c.position))
FAMILY = sa.select(_badge.c.badge_id).where(
    _badge.c.attendee_id
    == sa.select(_badge.c.attendee_id).where(_badge.c.badge_id == sa.bindparam("badge")).scalar_subquery()
)
_local_state = Base.metadata.tables[LocalState.__tablename__]
NOTE_LEFTOVERS = (
    sqlite_insert(_local_state)
    .values(key=LEFTOVERS_KEY, value=sa.bindparam("entry"))
    .on_conflict_do_update(index_elements=["key"], set_={"value": sa.bindparam("entry")})
)
EMPTY_VALUES = _compiled(
    sa.update(JOURNAL).values(values=sa.null(), salt=sa.null()).where(JOURNAL.c.id == sa.bindparam("entry"))
)

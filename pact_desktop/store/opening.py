"""Making and opening a convening's file.

A file that is not one of ours, is damaged or comes from a newer version is refused with a sentence and left
as it is. A file of an older version is backed up and migrated.
"""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from pact_desktop.domain.badge_code import ConveningIdentity
from pact_desktop.domain.errors import FileTrouble, UnusableDatabaseError
from pact_desktop.domain.sentence import said
from pact_desktop.journal.chain import uuid7
from pact_desktop.journal.fold import FOLD_VERSION
from pact_desktop.store.backup_mark import backup_made_at
from pact_desktop.store.connections import using_sqlite
from pact_desktop.store.convening_file import ConveningFile, WallClock, local_now
from pact_desktop.store.emptied import CANDIDATES, PARAMETERS, emptied_entries
from pact_desktop.store.engine import (
    APPLICATION_ID,
    BUSY_MILLISECONDS,
    checkpoint,
    reader_engine,
    writer_engine,
)
from pact_desktop.store.errors import readable_errors
from pact_desktop.store.migrations import NEWEST_REVISION, READABLE_REVISIONS, REVISIONS
from pact_desktop.store.outputs import require_new_convening
from pact_desktop.store.rebuild import rebuild
from pact_desktop.store.schema import FOLD_VERSION_KEY, TRIGGERS, Base, LocalState, Secret

ID_SIZE = 16
KEY_SIZE = 32

_VERSION_TABLE = """CREATE TABLE alembic_version (
version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num) )"""


def create_convening(path: Path, now: WallClock = local_now) -> ConveningFile:
    """Make an empty convening file with a new identity, and open it.

    Raises UnreadableInputError if there is a file at ``path`` already or it is no place for a convening
    (``require_new_convening``), UnusableDatabaseError if its folder cannot be written.
    """
    require_new_convening(path)
    identity = _new_identity()
    engine = writer_engine(path)
    try:
        with readable_errors(path), engine.connect() as connection, connection.begin():
            create_tables(connection)
            connection.execute(
                sa.insert(Secret).values(convening_id=identity.convening_id.bytes, key=identity.key)
            )
    except BaseException:
        engine.dispose()
        discard(path)
        raise
    engine.dispose()
    return ConveningFile(path, identity, now)


def discard(path: Path) -> None:
    """Remove a closed file that could not be made whole, with the log that a full disk leaves beside it."""
    for part in ("", "-wal", "-shm"):
        path.with_name(path.name + part).unlink(missing_ok=True)


def give_new_identity(path: Path) -> None:
    """Give a closed file another convening's id and key: no code that it makes is good for the old one, nor
    the other way round."""
    identity, engine = _new_identity(), writer_engine(path)
    try:
        with readable_errors(path), engine.connect() as connection, connection.begin():
            connection.execute(
                sa.update(Secret).values(convening_id=identity.convening_id.bytes, key=identity.key)
            )
        checkpoint(engine)
    finally:
        engine.dispose()


def _new_identity() -> ConveningIdentity:
    return ConveningIdentity(
        UUID(bytes=uuid7(time.time_ns() // 1_000_000, os.urandom(10))), os.urandom(KEY_SIZE)
    )


def create_tables(connection: Connection) -> None:
    """Make every table, trigger and mark of the newest version in an empty database."""
    Base.metadata.create_all(connection)
    for trigger in TRIGGERS:
        connection.exec_driver_sql(trigger)
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(_VERSION_TABLE)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (NEWEST_REVISION,))
    connection.execute(sa.insert(LocalState).values(key=FOLD_VERSION_KEY, value=str(FOLD_VERSION)))


def open_convening(path: Path, now: WallClock = local_now) -> ConveningFile:
    """Open a convening's file, bringing it up to date if an older version made it; a backup stays as it is.

    Raises UnusableDatabaseError if it is missing, no convening file, damaged, from a newer version, or a
    backup that cannot be read without bringing it up to date.
    """
    revision = check_file(path)
    with using_sqlite(path), readable_errors(path):
        is_backup = _is_backup(path)
        if not is_backup and revision != NEWEST_REVISION:
            _migrate(path)
        identity, fold_version = _identity_and_fold_version(path)
        is_current = fold_version == FOLD_VERSION
        if is_backup and not (is_current and revision in READABLE_REVISIONS):
            raise _outdated_backup(path)
        if not is_current:
            _rebuild_state(path)
    file = ConveningFile(path, identity, now)
    file.compact_if_due()
    return file


def check_file(path: Path) -> str:
    """Return the schema revision of a convening's file, reading it only; raises UnusableDatabaseError."""
    if not path.is_file():
        raise UnusableDatabaseError(
            said("There is no convening file at {path}.", path=path),
            "Start one with new, or choose another file.",
        )
    with using_sqlite(path), readable_errors(path):
        return _revision(path)


def _revision(path: Path) -> str:
    address = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_MILLISECONDS / 1000)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        if application != APPLICATION_ID:
            raise UnusableDatabaseError(
                said("{name} is not a PACT convening.", name=path.name),
                "Choose a .pact file that PACT Desktop made.",
            )
        versions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        # Reads the bulk of the file in its order. The check after it looks all over the file, which a disk
        # that is not warm yet takes three times as long for.
        emptied = list(emptied_entries(connection.execute(CANDIDATES, PARAMETERS)))
        if len(versions) != 1 or connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _damaged(said("{name} is damaged.", name=path.name))
        if emptied:
            raise _damaged(
                said(
                    "{name} is damaged: its journal has lost the values of entries that nobody erased.",
                    name=path.name,
                )
            )
    finally:
        connection.close()
    revision = str(versions[0][0])
    if revision not in REVISIONS:
        raise UnusableDatabaseError(
            said("{name} was written by a newer version of PACT Desktop.", name=path.name),
            "Install the newer version; the file was not changed.",
        )
    return revision


def _damaged(message: str) -> UnusableDatabaseError:
    return UnusableDatabaseError(
        message, "Restore it from a backup: pact-desktop restore BACKUP.", FileTrouble.DAMAGED
    )


def _is_backup(path: Path) -> bool:
    engine = reader_engine(path)
    try:
        with engine.connect() as connection:
            return backup_made_at(connection) is not None
    finally:
        engine.dispose()


def _outdated_backup(path: Path) -> UnusableDatabaseError:
    return UnusableDatabaseError(
        said("{name} is a backup that another version of PACT Desktop made.", name=path.name),
        "It was not changed. To look into it, restore it to a new file: "
        "pact-desktop restore BACKUP --database FILE.",
    )


def _identity_and_fold_version(path: Path) -> tuple[ConveningIdentity, int]:
    engine = reader_engine(path)  # a backup that is only looked into stays as it is, byte by byte
    try:
        with engine.connect() as connection, connection.begin():
            row = connection.execute(sa.select(Secret.convening_id, Secret.key)).one_or_none()
            version = connection.scalar(sa.select(LocalState.value).where(LocalState.key == FOLD_VERSION_KEY))
    finally:
        engine.dispose()
    if row is None or len(row[0]) != ID_SIZE or len(row[1]) != KEY_SIZE:
        raise _damaged(said("{name} has lost its convening's key.", name=path.name))
    return ConveningIdentity(UUID(bytes=row[0]), row[1]), int(
        version
    ) if version and version.isdecimal() else 0


def is_current_file_of(path: Path, identity: ConveningIdentity) -> bool:
    """Whether a file is a sound one of this convening that needs no update; raises UnusableDatabaseError."""
    revision = check_file(path)
    with using_sqlite(path), readable_errors(path):
        return revision == NEWEST_REVISION and _identity_and_fold_version(path) == (identity, FOLD_VERSION)


def _migrate(path: Path) -> None:
    from pact_desktop.store.backup import automatic_backup  # only old files need these
    from pact_desktop.store.migrations.run import upgrade

    automatic_backup(path, "before-update")
    upgrade(path)


def _rebuild_state(path: Path) -> None:
    engine = writer_engine(path)
    try:
        with engine.connect() as connection, connection.begin():
            rebuild(connection)
            connection.execute(
                sa.update(LocalState)
                .where(LocalState.key == FOLD_VERSION_KEY)
                .values(value=str(FOLD_VERSION))
            )
    finally:
        engine.dispose()

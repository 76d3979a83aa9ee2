"""Engines over one SQLite file: one that writes, one that can only read.

pysqlite's own transactions lose atomicity of schema changes and savepoints, so it is put into autocommit mode
and each transaction's BEGIN is emitted here: IMMEDIATE for the writer, deferred for readers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import QueuePool

APPLICATION_ID = 0x50414354  # "PACT"

BUSY_MILLISECONDS = 10_000
"""How long a statement waits for another program's lock before it fails."""

WRITER_CACHE_KIB = 64 * 1024
"""Pages that the writer keeps: ids are random, so a large import touches pages all over the file."""

_READERS = 4


def writer_engine(path: Path) -> Engine:
    """The engine of the one writer: durable on commit, transactions begin at once."""
    cache = f"cache_size=-{WRITER_CACHE_KIB}"
    pragmas = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", cache)
    return _engine(path, pragmas, "BEGIN IMMEDIATE", pool_size=1)


def reader_engine(path: Path) -> Engine:
    """An engine whose connections refuse to write."""
    return _engine(path, ("query_only=ON",), "BEGIN", pool_size=_READERS)


def checkpoint(engine: Engine) -> bool:
    """Move the write-ahead log into the file and empty it; False if somebody who reads or writes prevents it.

    It never waits for them: SQLite would hold up everybody who writes meanwhile.
    """
    with _alone(engine) as connection:
        connection.execute("PRAGMA busy_timeout=0")
        try:
            is_busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            connection.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    return not is_busy


def vacuum(engine: Engine) -> None:
    """Rewrite the whole file without its free pages."""
    with _alone(engine) as connection:
        connection.execute("VACUUM")


@contextmanager
def _alone(engine: Engine) -> Iterator[Any]:
    """The bare connection, for statements that may not stand in a transaction."""
    connection = engine.raw_connection()
    try:
        yield connection.driver_connection
    finally:
        connection.close()


def _engine(path: Path, pragmas: Sequence[str], begin: str, pool_size: int) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0 if pool_size == 1 else _READERS,
        connect_args={"isolation_level": None, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: SqliteConnection, _record: object) -> None:
        for pragma in (f"busy_timeout={BUSY_MILLISECONDS}", "temp_store=MEMORY", *pragmas):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine

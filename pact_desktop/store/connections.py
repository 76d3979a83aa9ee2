"""The connections to one convening's file, which notice when the file or its log is no longer the one in the
folder, and are then made anew.

While SQLite's locks hold, nobody can delete a log that is in use. They do not hold where something in this
process opened the file beside SQLite, on some network folders, or where somebody moves or deletes the files
by hand. SQLite then goes on in files that no name leads to any more, and everything recorded there is lost.
"""

from __future__ import annotations

import multiprocessing
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from weakref import WeakSet

import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError

from pact_desktop.domain.errors import LockedDatabaseError
from pact_desktop.domain.sentence import said
from pact_desktop.journal.entry import Entry
from pact_desktop.open_files import Places, gate, note_closed, note_open, place_of, places_of
from pact_desktop.store.backup_mark import backup_made_at, take_off
from pact_desktop.store.engine import checkpoint, reader_engine, writer_engine
from pact_desktop.store.errors import readable_errors
from pact_desktop.store.schema import ENTRY_COLUMNS, JOURNAL

_START_SECONDS, _END_SECONDS = 30.0, 5.0
"""How long a process may take to start on a busy computer, and to end."""
_SEEN_BY_BOTH = 1_000
"""So many entries before the newest one in the file are looked at again: others may have recorded some there
since the log was taken, under the positions of those that are missing."""
_OPEN: WeakSet[Connections] = WeakSet()


class Connections:
    """A writer and some readers, opened together over the files that lie in the folder then."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.writer, self.readers = writer_engine(path), reader_engine(path)
        try:
            with using_sqlite(path), readable_errors(path):
                self.backup_made_at = self._mark()
                self._places = self._opened_places()
        except BaseException:
            self.readers.dispose()
            self.writer.dispose()
            raise
        self.is_closed = False
        note_open(self, self._places)
        _OPEN.add(self)

    def _mark(self) -> str | None:
        with self.readers.connect() as connection, connection.begin():
            return backup_made_at(connection)

    def _opened_places(self) -> Places:
        """Where the files lie, once the log is open, to which SQLite holds on until the end.

        A backup has none: it stays as it is, byte by byte, for nothing is recorded in it.
        """
        if self.backup_made_at is None:
            self.writer.raw_connection().close()
        return places_of(self.path)

    def make_convening(self) -> None:
        """Take the mark of a backup off; from now on there is a log."""
        with self.writer.connect() as connection, connection.begin():
            take_off(connection)
        self.backup_made_at = None
        self._places = self._opened_places()
        note_open(self, self._places)

    @property
    def are_in_place(self) -> bool:
        """Whether the files in the folder are the ones that are open here; costs a few microseconds."""
        return not self.is_closed and self._places.still_hold(places_of(self.path))

    @property
    def lost_the_file(self) -> bool:
        """Whether there is no file of this name, or another one."""
        return place_of(self.path) != self._places.file

    def take_log_along(self) -> bool:
        """Move what the log holds into the file that is open here, wherever that lies now.

        A log that stays in the folder would be played into the other file of its name. False if it is in use.
        """
        is_theirs = places_of(self.path).log != self._places.log
        return is_theirs or checkpoint(self.writer)

    def close(self) -> None:
        """Close all connections; what is still at work in one closes it when it is done.

        SQLite itself leaves the log in the folder alone where the file is another one than it opened.
        """
        if self.is_closed:
            return
        if self.are_in_place or self.lost_the_file:
            self._dispose()
        else:
            with _held_by_another_process(self.path):
                self._dispose()

    def opened_anew(self) -> tuple[Connections, list[Entry]]:
        """Close these connections to a file whose log was taken away, and open others with its new log.

        Answers also the newest entries that were seen through the old ones: who deletes a log by hand, unlike
        SQLite, does not move what it holds into the file first. Nobody may be at work in a connection. Raises
        UnusableDatabaseError if the file cannot be opened.
        """
        self._empty_deleted_log()
        with _held_by_another_process(self.path) as newest_in_file:
            entries = self._entries_after(newest_in_file - _SEEN_BY_BOTH)
            for each in [self, *_OPEN]:  # SQLite shares what it knows of a file among all of them
                if each._places.file == self._places.file and not each.are_in_place:
                    each._dispose()
            return Connections(self.path), entries

    def _empty_deleted_log(self) -> None:
        """Move what a deleted log holds into the file where its index is still in the folder.

        Nobody can open the file before that: the index leads into a log that is not there. Everybody who has
        it open shares the index, so that SQLite's locks in it hold.
        """
        here = places_of(self.path)
        if here.file == self._places.file and here.log_index == self._places.log_index is not None:
            with suppress(DatabaseError, sqlite3.DatabaseError):
                checkpoint(self.writer)

    def _entries_after(self, position: int) -> list[Entry]:
        statement = sa.select(*ENTRY_COLUMNS).where(JOURNAL.c.position > position)
        with suppress(DatabaseError, sqlite3.DatabaseError), self.readers.connect() as connection:
            return [Entry._make(row) for row in connection.execute(statement.order_by(JOURNAL.c.position))]
        return []

    def _dispose(self) -> None:
        self.readers.dispose()
        self.writer.dispose()
        self.is_closed = True
        note_closed(self)
        _OPEN.discard(self)


@contextmanager
def using_sqlite(path: Path) -> Iterator[None]:
    """Use SQLite on a file for a while, beside the connections to it that this process may have.

    Raises LockedDatabaseError while those are to a log that was taken away: a new connection would share with
    them what SQLite knows of it.
    """
    with gate.using():
        place = place_of(path)
        if any(each._places.file == place and not each.are_in_place for each in list(_OPEN)):
            raise LockedDatabaseError(
                said("{name} cannot be opened now.", name=path.name), "Wait a moment, then try again."
            )
        yield


@contextmanager
def _held_by_another_process(path: Path) -> Iterator[int]:
    """Have a process of its own read the file meanwhile; answers the newest position of the journal there.

    As long as it does, connections that are closed here are not the last ones, and so do not delete the log
    in the folder, which is no longer theirs. Raises LockedDatabaseError if the process cannot begin.
    """
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_hold, args=(path, theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        try:
            newest = ours.recv() if ours.poll(_START_SECONDS) else None
        except EOFError:
            newest = None
        if newest is None:
            raise LockedDatabaseError(
                said("{name} cannot be opened now.", name=path.name), "Wait a moment, then try again."
            )
        yield newest
    finally:
        ours.close()
        process.join(_END_SECONDS)
        process.terminate()


def _hold(path: Path, pipe: Pipe) -> None:
    """Read the file until the other end of the pipe is closed."""
    with suppress(sqlite3.Error, EOFError), closing(sqlite3.connect(path)) as connection:
        connection.execute("BEGIN")
        pipe.send(connection.execute("SELECT coalesce(max(position), 0) FROM entry").fetchone()[0])
        pipe.recv()

"""SQLite fails at each step of each operation in turn: all of the operation is recorded, or nothing."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import Connection, Engine, event

from pact_desktop.domain.errors import UnusableDatabaseError
from pact_desktop.domain.hand_outs import HandOut
from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import record_printed, reissue
from pact_desktop.operations.check_in import check_in_attendee, check_in_code, check_in_many
from pact_desktop.operations.check_out import check_out_attendee
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.duplicates import dismiss
from pact_desktop.operations.edit import edit
from pact_desktop.operations.edit_many import Change, edit_many
from pact_desktop.operations.erase import erase
from pact_desktop.operations.hand_out import hand_out
from pact_desktop.operations.import_roster import ImportOptions, import_roster, read_roster
from pact_desktop.operations.layouts import save_layout
from pact_desktop.operations.merge import merge
from pact_desktop.operations.operators import set_operator
from pact_desktop.operations.register import register
from pact_desktop.operations.requests import decide_requests
from pact_desktop.operations.resources import add_resource
from pact_desktop.operations.standing import set_standing
from pact_desktop.operations.teams import put_in_team, set_coordinator
from pact_desktop.operations.undo import redo, undo
from pact_desktop.paper.layout import find_layout
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.schema import Base
from pact_desktop.store.verify import verify
from tests.operations.people import STAFF, code_of, enrol

ROSTER = "First Name,County,Role,Email,Day 1\n" + "\n".join(
    ("Mara,Alameda,County team member,mara@example.org,x", "Luz,Fresno,Key stakeholder,luz@example.org,x")
)


@dataclass
class Scene:
    """A convening with two people who are in, one who asks, and an import and an undo to go on from."""

    file: ConveningFile
    actor: Actor
    folder: Path

    def __post_init__(self) -> None:
        self.amara, self.luz = (self.enrol(name, 1) for name in ("Amara", "Luz"))
        self.asking = self.enrol("Mei", 1, **STAFF)
        self.roster, self.paper = self.folder / "roster.csv", self.folder / "agenda.txt"
        self.roster.write_text(ROSTER)
        self.paper.write_text("9:00 Welcome")
        entered = check_in_many(self.file, self.actor, 1, [self.amara.attendee_id, self.luz.attendee_id])
        self.entered = str(entered[0].recorded.operation_id)
        edited = edit(self.file, self.actor, self.luz.attendee_id, {"title": "Chief"})
        self.edited = str(edited.recorded.operation_id)
        undo(self.file, self.actor, self.edited)

    def enrol(self, name: str, *days: int, **more: str) -> Attendee:
        return enrol(self.file, self.actor, name, *days, **more)

    def import_roster(self) -> None:
        understood = read_roster(self.file, self.roster, ImportOptions())
        import_roster(self.file, self.actor, understood, ImportOptions())

    def tables(self) -> dict[str, list[tuple[object, ...]]]:
        """Everything in the file."""
        with self.file.reading() as connection:
            return {
                name: sorted(map(tuple, connection.execute(sa.select(table))), key=repr)
                for name, table in Base.metadata.tables.items()
            }


OPERATIONS: dict[str, Callable[[Scene], object]] = {
    "scan": lambda on: check_in_code(on.file, on.actor, 2, code_of(on.file, on.amara), override="Asked"),
    "override": lambda on: check_in_attendee(on.file, on.actor, 1, on.asking.attendee_id, override="Asked"),
    "check-out": lambda on: check_out_attendee(on.file, on.actor, 1, on.amara.attendee_id),
    "registration": lambda on: register(on.file, on.actor, {"given_name": "Kim"}, {1: None, 2: None}),
    "standing": lambda on: set_standing(
        on.file, on.actor, on.asking.attendee_id, 1, Standing.DECLINED, "No place"
    ),
    "requests": lambda on: decide_requests(
        on.file, on.actor, 1, [on.asking.attendee_id], Standing.APPROVED, "Asked"
    ),
    "edit": lambda on: edit(
        on.file, on.actor, on.luz.attendee_id, {"title": "Chief"}, {2: Standing.APPROVED}, "Asked"
    ),
    "edit of many": lambda on: edit_many(
        on.file, on.actor, {each.attendee_id: Change({"agency": "X"}) for each in (on.amara, on.luz)}
    ),
    "merge": lambda on: merge(
        on.file, on.actor, on.amara.attendee_id, on.luz.attendee_id, {"title": "Chief"}
    ),
    "said distinct": lambda on: dismiss(on.file, on.actor, on.amara.attendee_id, on.luz.attendee_id),
    "erasure": lambda on: erase(on.file, on.actor, on.luz.attendee_id),
    "undo": lambda on: undo(on.file, on.actor, on.entered),
    "redo": lambda on: redo(on.file, on.actor, on.edited),
    "import": lambda on: on.import_roster(),
    "printing": lambda on: record_printed(on.file, on.actor, [on.amara, on.luz]),
    "reissue": lambda on: reissue(on.file, on.actor, on.amara.attendee_id),
    "hand-out": lambda on: hand_out(
        on.file, on.actor, 1, on.luz.attendee_id, [HandOut.PACKET, HandOut.MEAL_TICKET], "Lost"
    ),
    "team": lambda on: put_in_team(on.file, on.actor, "Fresno", on.luz.attendee_id, "Asked"),
    "coordinator": lambda on: set_coordinator(on.file, on.actor, "Alameda", on.amara.attendee_id),
    "operator": lambda on: set_operator(on.file, on.actor, "Bo"),
    "settings": lambda on: change_settings(on.file, on.actor, {"venue": "Hall", "capacity_day1": "9"}),
    "file": lambda on: add_resource(on.file, on.actor, on.paper),
    "layout": lambda on: save_layout(on.file, on.actor, find_layout("name-first")),
}


@contextmanager
def failing(at: int) -> Iterator[None]:
    """The disk is full at the statement of this number, counted from 1; a commit counts as one."""
    counter = itertools.count(1)

    def count(*_: object) -> None:
        if next(counter) == at:
            raise sqlite3.OperationalError("database or disk is full")

    def count_commit(connection: Connection) -> None:
        count()

    event.listen(Engine, "before_cursor_execute", count)
    event.listen(Engine, "commit", count_commit)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", count)
        event.remove(Engine, "commit", count_commit)


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))
def test_an_operation_that_fails_anywhere_leaves_nothing_and_works_afterwards(
    file: ConveningFile, actor: Actor, tmp_path: Path, operation: Callable[[Scene], object]
) -> None:
    scene = Scene(file, actor, tmp_path)
    change_settings(file, actor, {"pact_counties": "Alameda, Fresno"})
    before = scene.tables()
    heard: list[ChangeSet] = []
    file.listen(heard.append)
    failures = 0
    while not heard:
        failures += 1
        try:
            with failing(failures):
                operation(scene)
        except UnusableDatabaseError as problem:
            assert problem.message.startswith("convening.pact ")
            assert problem.hint
            assert not heard
            assert scene.tables() == before
    assert failures > 3
    assert scene.tables() != before
    with file.reading() as connection:
        assert verify(connection).problems == ()


def test_an_import_that_fills_the_disk_leaves_nothing_and_works_once_there_is_room(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    scene = Scene(file, actor, tmp_path)
    rows = (f"P{number},Fresno,Key stakeholder,p{number}@example.org,x" for number in range(1_500))
    scene.roster.write_text("\n".join((ROSTER, *rows)))
    before = scene.tables()

    def limit(pages: int) -> None:
        with file.writing("Lobby", "Ana") as transaction:
            used = transaction.connection.exec_driver_sql("PRAGMA page_count").scalar() or 0
            transaction.connection.exec_driver_sql(f"PRAGMA max_page_count={used + pages}")

    for room in (0, 5, 60):
        limit(room)
        with pytest.raises(UnusableDatabaseError, match="disk is full"):
            scene.import_roster()
        assert scene.tables() == before
    limit(100_000)
    scene.import_roster()
    assert len(scene.tables()["attendee"]) == len(before["attendee"]) + 1_502

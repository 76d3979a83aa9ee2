"""A large import is taken back by a process apart, while scans at this desk are answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Method
from pact_desktop.gui.context import Context
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.undo_stack import Done
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.import_roster import ImportOptions, import_roster, read_roster
from pact_desktop.operations.undo import AT_ONCE
from pact_desktop.store import queries
from tests.gui.conftest import ACTOR, People

COUNT = 6 * AT_ONCE


class View:
    """Remembers what the editor tells."""

    def __init__(self) -> None:
        self.answers: list[str] = []

    def saved(self, origin: str, done: Done) -> None:
        self.answers.append("saved")

    def unchanged(self, origin: str) -> None:
        self.answers.append("unchanged")

    def refused(self, origin: str, problem: UserError) -> None:
        self.answers.append(problem.message)

    def taken_back(self, done: Done) -> None:
        self.answers.append("taken back")

    def put_back(self, done: Done) -> None:
        self.answers.append("put back")


class Desk:
    """Scans each time it is told how far the other work is."""

    def __init__(self, context: Context, attendee_id: str) -> None:
        self._context = context
        self._attendee_id = attendee_id
        self.outcomes: list[Outcome] = []
        self.people_left: list[int] = []

    def scan(self, message: object) -> None:
        self._context.workers.serving(self._context).write(self._check_in, self, "answered")

    def answered(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)
        with self._context.file.reading() as connection:
            self.people_left.append(len(queries.roster(connection)))

    def failed(self, problem: BaseException) -> None:
        raise problem

    def _check_in(self) -> Outcome:
        done = check_in_attendee(self._context.file, ACTOR, 1, self._attendee_id, Method.SCAN)
        return done.decision.outcome


@pytest.fixture
def imported(context: Context, tmp_path: Path) -> str:
    """The operation of an import that is taken back in six parts."""
    roster = tmp_path / "roster.csv"
    lines = (f"Given{number},Family{number},Kern" for number in range(COUNT))
    roster.write_text("\n".join(("First name,Last name,County", *lines)), encoding="utf-8")
    understanding = read_roster(context.file, roster, ImportOptions())
    done = import_roster(context.file, ACTOR, understanding, ImportOptions())
    return str(done.recorded.operation_id)


def test_a_scan_is_answered_before_the_import_is_taken_back_whole(
    context: Context, people: People, imported: str, qtbot: QtBot
) -> None:
    view, heard = View(), list[str]()
    desk = Desk(context, people.marisol.attendee_id)
    context.told.connect(lambda message: heard.append(message.sentence))
    context.told.connect(desk.scan)
    editor = Editor(context.file, lambda: ACTOR, context.workers.serving(context), view, context.long_undo)
    editor.add_done(Done(imported, "Imported"))
    editor.undo()
    qtbot.waitUntil(lambda: bool(view.answers))
    assert view.answers == ["taken back"]
    assert heard[0].startswith(f"At it: {AT_ONCE} of ")
    assert desk.outcomes[0] is Outcome.ADMITTED and desk.people_left[0] > 5
    with context.file.reading() as connection:
        assert len(queries.roster(connection)) == 5
    context.long_undo.stop()

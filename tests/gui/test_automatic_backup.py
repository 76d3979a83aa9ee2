"""The window backs the convening up by itself while something is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.automatic_backup import AutomaticBackup
from pact_desktop.gui.context import Context
from pact_desktop.operations.edit import edit
from pact_desktop.store.backup import verify_file
from tests.gui.conftest import ACTOR, People


@pytest.fixture
def backups(context: Context) -> Iterator[AutomaticBackup]:
    made = AutomaticBackup(context)
    yield made
    made.stop()


def copies(context: Context) -> list[Path]:
    """The copies beside the file."""
    return list((context.file.path.parent / "test backups").glob("*-hourly.pact"))


def test_what_was_recorded_is_backed_up_once(
    qtbot: QtBot, context: Context, people: People, backups: AutomaticBackup
) -> None:
    backups.back_up()
    backups.back_up()
    qtbot.waitUntil(lambda: len(copies(context)) == 1 and context.workers.waiting == 0)
    assert verify_file(copies(context)[0]).ok
    backups.back_up()
    assert context.workers.waiting == 0
    edit(context.file, ACTOR, people.james.attendee_id, {"title": "Chief"})
    qtbot.waitUntil(lambda: backups.is_due)
    backups.back_up()
    qtbot.waitUntil(lambda: len(copies(context)) == 2 and context.workers.waiting == 0)


def test_a_backup_that_cannot_be_made_is_told_once_and_tried_again(
    qtbot: QtBot, context: Context, backups: AutomaticBackup
) -> None:
    told: list[object] = []
    context.told.connect(told.append)
    in_the_way = context.file.path.parent / "test backups"
    in_the_way.write_text("a file of this name")
    for _ in range(2):
        backups.back_up()
        qtbot.waitUntil(lambda: backups.is_due and context.workers.waiting == 0)
    assert len(told) == 1
    in_the_way.unlink()
    backups.back_up()
    qtbot.waitUntil(lambda: len(copies(context)) == 1)

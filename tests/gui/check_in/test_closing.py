"""Closing the window while scans are not recorded yet."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from pytestqt.qtbot import QtBot

from pact_desktop.gui.desk_window import DeskWindow
from tests.gui.running_desk import code_of, desk, path, program

__all__ = ["desk", "path", "program"]


def test_whoever_closes_while_scans_wait_is_told_once(qtbot: QtBot, desk: DeskWindow) -> None:
    code = code_of(desk, "Marisol")
    with desk.context.file.writing("Lobby A", "Rosa") as transaction:
        transaction.connection.exec_driver_sql("PRAGMA busy_timeout=50")
    with closing(sqlite3.connect(desk.context.file.path, isolation_level=None)) as other_program:
        other_program.execute("BEGIN IMMEDIATE")
        desk.scan(code)
        desk.close()
        assert desk.isVisible()
        assert desk.messages.text().startswith("1 entry is not recorded yet.")
        desk.close()
        assert not desk.isVisible()
        other_program.execute("ROLLBACK")

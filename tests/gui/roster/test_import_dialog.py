"""Bringing in a spreadsheet by the dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.context import Context
from pact_desktop.gui.roster.import_dialog import ImportDialog
from pact_desktop.gui.roster.page import RosterPage
from pact_desktop.store import queries

SHEET = (
    "First Name,Last Name,County,Dept,Day 1\nAna,Peralta,Marin,Health,yes\nKofi,Mensah,Kernn Land,Health,no\n"
)


@pytest.fixture
def dialog(qtbot: QtBot, context: Context, settled: Callable[[], None]) -> ImportDialog:
    page = RosterPage(context)
    qtbot.addWidget(page)
    settled()
    return ImportDialog(context, page.presenter, page.editor, page)


def test_the_preview_writes_nothing_and_the_import_can_be_taken_back(
    dialog: ImportDialog, context: Context, tmp_path: Path, settled: Callable[[], None]
) -> None:
    def roster() -> set[str]:
        with context.file.reading() as connection:
            return {attendee.family_name for attendee in queries.roster(connection)}

    before = roster()
    sheet = tmp_path / "people.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    dialog.choose(sheet)
    settled()
    assert roster() == before
    assert dialog._import.isEnabled()
    dialog._import.click()
    settled()
    assert "Peralta" in roster()
    dialog._editor.undo()
    settled()
    assert roster() == before


def test_a_column_can_be_taken_as_another_field(
    dialog: ImportDialog, tmp_path: Path, settled: Callable[[], None]
) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    dialog.choose(sheet)
    settled()
    dialog.preview.field_chosen.emit("Dept", "title")
    settled()
    understanding = dialog.presenter._understanding
    assert understanding is not None
    assert understanding.rows[0].fields["title"] == "Health"


def test_a_file_that_cannot_be_read_says_so(
    dialog: ImportDialog, tmp_path: Path, settled: Callable[[], None]
) -> None:
    sheet = tmp_path / "people.xlsx"
    sheet.write_bytes(b"PK nothing")
    dialog.show()
    dialog.choose(sheet)
    settled()
    assert dialog._problem.isVisible()
    assert not dialog._import.isEnabled()

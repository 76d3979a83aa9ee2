"""Bringing in a spreadsheet by the dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.context import Context
from pact_desktop.gui.roster.import_dialog import ImportDialog
from pact_desktop.gui.roster.page import RosterPage
from pact_desktop.operations.edit import edit
from pact_desktop.roster_files.rows import Understanding
from pact_desktop.store import queries
from tests.gui.conftest import ACTOR

SHEET = (
    "First Name,Last Name,County,Dept,Day 1\nAna,Peralta,Marin,Health,yes\nKofi,Mensah,Kernn Land,Health,no\n"
)


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Callable[[], None]) -> RosterPage:
    shown = RosterPage(context)
    qtbot.addWidget(shown)
    settled()
    return shown


def dialog_over(page: RosterPage) -> ImportDialog:
    return ImportDialog(page.context, page.presenter, page.editor, page)


@pytest.fixture
def dialog(page: RosterPage) -> ImportDialog:
    return dialog_over(page)


@pytest.mark.parametrize("large", [1_000_000, 0], ids=["here", "by a helper"])
def test_the_preview_writes_nothing_and_the_import_can_be_taken_back(
    dialog: ImportDialog,
    page: RosterPage,
    context: Context,
    tmp_path: Path,
    settled: Callable[[], None],
    large: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pact_desktop.gui.roster.import_work.LARGE_FILE", large)

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
    page.editor.undo()
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
    understanding = dialog.presenter.understood
    assert isinstance(understanding, Understanding)
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


def test_a_problem_is_put_right_beside_the_row_and_the_answer_is_kept_for_the_next_file(
    dialog: ImportDialog, page: RosterPage, tmp_path: Path, settled: Callable[[], None]
) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    dialog.choose(sheet)
    settled()
    table = dialog.preview._problems
    model = table.model()
    texts = [model.index(line, 2).data() for line in range(model.rowCount())]
    model.setData(model.index(texts.index("Kernn Land"), 4), "Kern")
    settled()
    understanding = dialog.presenter.understood
    assert isinstance(understanding, Understanding)
    assert [row.fields["county"] for row in understanding.rows] == ["Marin", "Kern"]
    dialog._import.click()
    settled()

    sheet.write_text(SHEET.replace("Kofi", "Ama").replace("Ana", "Efua"), encoding="utf-8")
    again = dialog_over(page)
    again.choose(sheet)
    settled()
    settled()
    understanding = again.presenter.understood
    assert isinstance(understanding, Understanding)
    assert [row.fields["county"] for row in understanding.rows] == ["Marin", "Kern"]


def test_an_answer_can_be_taken_back(
    dialog: ImportDialog, tmp_path: Path, settled: Callable[[], None]
) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    dialog.choose(sheet)
    settled()
    dialog.presenter.set_word("county", "Kernn Land", "Kern")
    dialog.presenter.set_word("county", "Kernn Land", "")
    settled()
    assert dialog.presenter.words == {"county": {}}


def test_an_edit_made_here_wins_until_the_file_is_preferred(
    page: RosterPage, context: Context, tmp_path: Path, settled: Callable[[], None]
) -> None:
    def bring_in(text: str, *, prefer_file: bool = False) -> str:
        sheet = tmp_path / "people.csv"
        sheet.write_text(text, encoding="utf-8")
        wizard = dialog_over(page)
        wizard.choose(sheet)
        settled()
        settled()
        if prefer_file:
            wizard.presenter.prefer_file(ana(), "agency", True)
            settled()
        wizard._import.click()
        settled()
        with context.file.reading() as connection:
            return queries.attendees_by_id(connection, [ana()])[ana()].agency

    def ana() -> str:
        with context.file.reading() as connection:
            (found,) = [each for each in queries.roster(connection) if each.given_name == "Ana"]
        return found.attendee_id

    assert bring_in(SHEET) == "Health"
    edit(context.file, ACTOR, ana(), {"agency": "Public Health"})
    assert bring_in(SHEET.replace("Health,yes", "Wellness,yes")) == "Public Health"
    assert bring_in(SHEET.replace("Health,yes", "Wellness,yes"), prefer_file=True) == "Wellness"

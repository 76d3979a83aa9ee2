"""Bringing in a spreadsheet by the dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from pact_desktop.domain.people import Standing
from pact_desktop.gui.context import Context
from pact_desktop.gui.roster.import_dialog import ImportDialog
from pact_desktop.gui.roster.page import RosterPage
from pact_desktop.operations.badges import record_printed
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.edit import edit
from pact_desktop.operations.standing import set_standing
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


def test_an_error_of_the_spreadsheet_is_told_and_takes_no_answer(
    dialog: ImportDialog, tmp_path: Path, settled: Callable[[], None]
) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text(SHEET.replace("Kernn Land", "#N/A"), encoding="utf-8")
    dialog.choose(sheet)
    settled()
    model = dialog.preview._problems.model()
    texts = [model.index(line, 2).data() for line in range(model.rowCount())]
    answer = model.index(texts.index("#N/A"), 4)
    assert not answer.flags() & Qt.ItemFlag.ItemIsEditable


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
            wizard.presenter.prefer(ana(), "agency", True, True)
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


def cells(table: QTableView) -> list[list[str]]:
    """Everything that a table shows."""
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_revised_file_is_compared_three_ways_and_each_field_can_be_chosen(
    page: RosterPage, context: Context, tmp_path: Path, settled: Callable[[], None], qapp: QApplication
) -> None:
    qapp.removeEventFilter(context.keys)  # tests type as fast as a handheld scanner
    head = "First Name,Last Name,County,Dept,Title,Day 1"
    first = "Ana,Peralta,Alameda,Health,Nurse,yes\nBen,Ito,Alameda,Courts,Clerk,yes\n"
    revised = "Ana,Peralta,Alameda,Wellness,Chief,no\nCyd,Ray,Alameda,Courts,Clerk,yes\n"
    sheet = tmp_path / "people.csv"

    def wizard_over(text: str) -> ImportDialog:
        sheet.write_text(f"{head}\n{text}", encoding="utf-8")
        wizard = dialog_over(page)
        wizard.choose(sheet)
        for _ in range(3):
            settled()
        return wizard

    wizard_over(first)._import.click()
    settled()
    with context.file.reading() as connection:
        (ana,) = [each for each in queries.roster(connection) if each.given_name == "Ana"]
    edit(context.file, ACTOR, ana.attendee_id, {"agency": "Public Health"})
    for _ in range(3):
        settled()
    wizard = wizard_over(revised)
    preview = wizard.preview
    assert cells(preview._additions) == [["3", "Ray, Cyd", "Alameda", "yes", ""]]
    assert [line[0] for line in cells(preview._missing)] == ["Ito, Ben"]
    name = "Peralta, Ana"
    assert cells(preview.differences) == [
        [name, "Agency", "Health", "Public Health", "Wellness", "Yours, edited here"],
        [name, "Title", "Nurse", "Nurse", "Chief", "New file"],
        [name, "Day 1", "yes", "Approved", "no", "New file"],
    ]
    for row in (0, 1):
        preview.differences.setCurrentIndex(preview.differences.model().index(row, 0))
        QTest.keyClick(preview.differences, Qt.Key.Key_Space)
        for _ in range(3):
            settled()
    taken = [line[-1] for line in cells(preview.differences)]
    assert taken == ["New file, though edited here", "Yours", "New file"]
    wizard.consent.box.click()
    wizard._import.click()
    settled()
    with context.file.reading() as connection:
        now = queries.attendees_by_id(connection, [ana.attendee_id])[ana.attendee_id]
    assert (now.agency, now.title, now.standing(1)) == ("Wellness", "Nurse", Standing.CANCELLED)


HEAD = "First Name,Last Name,County,Role,Day 1,Day 2"
SPEAKERS = "Ana,Peralta,,Speaker,yes,yes\nBen,Ito,,Speaker,yes,yes\nCyd,Ray,,Speaker,yes,yes\n"


@pytest.fixture
def wizard_over(
    page: RosterPage, tmp_path: Path, settled: Callable[[], None]
) -> Callable[[str], ImportDialog]:
    """Makes the wizard over a file of these rows."""

    def make(text: str) -> ImportDialog:
        sheet = tmp_path / "people.csv"
        sheet.write_text(f"{HEAD}\n{text}", encoding="utf-8")
        wizard = dialog_over(page)
        wizard.show()
        wizard.choose(sheet)
        for _ in range(3):
            settled()
        return wizard

    return make


def test_a_first_file_is_not_asked_about(wizard_over: Callable[[str], ImportDialog]) -> None:
    wizard = wizard_over(SPEAKERS)
    assert wizard._import.isEnabled()
    assert wizard._import.text() == "Import 3 people"
    assert not wizard.consent.isVisible()


def test_who_is_cancelled_is_named_and_takes_a_deliberate_act(
    context: Context,
    wizard_over: Callable[[str], ImportDialog],
    settled: Callable[[], None],
    qapp: QApplication,
) -> None:
    qapp.removeEventFilter(context.keys)
    wizard_over(SPEAKERS)._import.click()
    settled()
    wizard = wizard_over(SPEAKERS.replace("Ana,Peralta,,Speaker,yes,yes", "Ana,Peralta,,Speaker,no,no"))
    assert "Ana Peralta (Day 1, 2)" in wizard.consent._sentence.text()
    assert wizard._import.text() == "Import and cancel 1 person"
    with context.file.reading() as connection:
        before = queries.newest_position(connection)
    for widget in (wizard, wizard.consent.box, wizard.preview._problems):
        QTest.keyClick(widget, Qt.Key.Key_Return)
        QTest.keyClick(widget, Qt.Key.Key_Enter)
        settled()
    assert not wizard._import.isEnabled()
    with context.file.reading() as connection:
        assert queries.newest_position(connection) == before
    QTest.keyClick(wizard.consent.box, Qt.Key.Key_Space)
    assert wizard._import.isEnabled()
    wizard.presenter.set_approved(True)
    for _ in range(3):
        settled()
    assert wizard.consent.box.isChecked()  # the figures are the same
    wizard._import.click()
    settled()
    with context.file.reading() as connection:
        ana = next(each for each in queries.roster(connection) if each.family_name == "Peralta")
    assert ana.standing(1) is ana.standing(2) is Standing.CANCELLED


def test_undoing_an_import_and_importing_again_tell_of_printed_badges(
    context: Context,
    page: RosterPage,
    wizard_over: Callable[[str], ImportDialog],
    settled: Callable[[], None],
) -> None:
    told: list[str] = []
    context.told.connect(lambda message: told.append(message.sentence))
    wizard_over(SPEAKERS)._import.click()
    settled()
    with context.file.reading() as connection:
        names = ("Peralta", "Ito", "Ray")
        people = [each for each in queries.roster(connection) if each.family_name in names]
    record_printed(context.file, ACTOR, people)
    check_in_attendee(context.file, ACTOR, 1, people[0].attendee_id)
    page.editor.undo()
    settled()
    assert told[-1].endswith(
        "Printed badges that are refused until their people are on the roster again: 3. "
        "Check-ins of these people: 1. They stay recorded and are theirs again with the badges."
    )
    wizard = wizard_over(SPEAKERS)
    wizard._import.click()
    settled()
    assert told[-1].endswith("Check-ins of theirs, which they have again: 1.")
    with context.file.reading() as connection:
        ids = {each.attendee_id for each in queries.roster(connection)}
    assert {each.attendee_id for each in people} <= ids


@pytest.mark.parametrize("large", [1_000_000, 0], ids=["here", "by a helper"])
def test_what_another_desk_changed_since_the_preview_is_asked_about_anew(
    context: Context,
    wizard_over: Callable[[str], ImportDialog],
    settled: Callable[[], None],
    large: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pact_desktop.gui.roster.import_work.LARGE_FILE", large)

    def standings() -> dict[str, Standing | None]:
        with context.file.reading() as connection:
            return {each.given_name: each.standing(1) for each in queries.roster(connection)}

    wizard_over(SPEAKERS)._import.click()
    settled()
    with context.file.reading() as connection:
        ben = next(each for each in queries.roster(connection) if each.given_name == "Ben")
    set_standing(context.file, ACTOR, ben.attendee_id, 1, Standing.CANCELLED)
    noes = SPEAKERS.replace("Ana,Peralta,,Speaker,yes", "Ana,Peralta,,Speaker,no")
    wizard = wizard_over(noes.replace("Ben,Ito,,Speaker,yes", "Ben,Ito,,Speaker,no"))
    assert "Ben" not in wizard.consent._sentence.text()
    wizard.consent.box.click()
    set_standing(context.file, ACTOR, ben.attendee_id, 1, Standing.APPROVED)
    wizard._import.click()
    for _ in range(3):
        settled()
    assert standings()["Ana"] is standings()["Ben"] is Standing.APPROVED
    assert wizard._problem.isVisible()
    assert "Ben Ito (Day 1)" in wizard.consent._sentence.text()
    assert not wizard.consent.box.isChecked()
    assert not wizard._import.isEnabled()
    wizard.consent.box.click()
    wizard._import.click()
    for _ in range(3):
        settled()
    assert standings()["Ana"] is standings()["Ben"] is Standing.CANCELLED

"""Reading sheets back in the window, by keyboard, with the real helper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pact_desktop.domain.people import Method
from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.documents.page import DocumentsPage
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import People
from tests.gui.sheets.test_presenter import attendance, signed_sheet


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Callable[[], None]) -> Iterator[DocumentsPage]:
    shown = DocumentsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1_060, 640)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    settled()
    shown.badges.presenter.close()
    if shown.documents is not None:
        shown.documents.presenter.close()
    if shown.sheets is not None:
        shown.sheets.presenter.close()


def test_signed_sheets_are_confirmed_by_keyboard_alone(
    page: DocumentsPage,
    context: Context,
    file: ConveningFile,
    people: People,
    settled: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    image = signed_sheet(file, tmp_path / "sheet.png", {people.marisol.attendee_id: "signature"})
    told: list[Message] = []
    context.told.connect(told.append)
    context.sheets_wanted.emit([image])
    pane = page.sheets
    assert pane is not None
    qtbot.waitUntil(lambda: bool(pane.presenter.proposals.rows()))
    qtbot.waitUntil(lambda: not pane.presenter.is_reading)
    QTest.keyClick(pane.people, Qt.Key.Key_Down)
    QTest.keyClick(pane.people, Qt.Key.Key_Space)  # James too: he is the second
    qtbot.waitUntil(lambda: all(row.is_ticked for row in pane.presenter.proposals.rows()))
    qtbot.wait(100)  # keys that follow each other faster than fingers can are a scanner's
    QTest.keyClick(pane.people, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    settled()
    assert {attendance(file, each) for each in (people.marisol, people.james)} == {Method.SHEET}
    assert told[-1].sentence == "Checked in from the sheets: 2."
    page.undo()
    settled()
    assert attendance(file, people.marisol) is None
    assert page.step_back()
    assert page._stack.currentWidget() is page.documents


def test_reading_can_be_stopped(
    page: DocumentsPage, file: ConveningFile, people: People, qtbot: QtBot, tmp_path: Path
) -> None:
    image = signed_sheet(file, tmp_path / "sheet.png", {})
    page.show_part("read-sheets")
    pane = page.sheets
    assert pane is not None
    pane.read([image] * 40)
    pane.presenter.stop()
    qtbot.waitUntil(lambda: page.context.workers.waiting == 0)
    assert not pane.presenter.is_reading
    assert all(picture.is_read for picture in pane.presenter.pictures)
    assert len(pane.presenter.pictures) < 40

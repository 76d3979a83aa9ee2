"""The main path through the window, as a person goes it: start, import, decide, print, let in, take back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.gui.app import Program
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.date_lines import DateLine
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.history.page import HistoryPage
from pact_desktop.gui.new_convening import NewConvening
from pact_desktop.gui.page import Page
from pact_desktop.gui.requests.page import RequestsPage
from pact_desktop.gui.roster.import_dialog import ImportDialog
from pact_desktop.settings import Settings
from tests.gui.running_desk import code_of, running

ROSTER = """Attendee First,Attendee Last,Co.,Role,Day 1,Day 2
Amara,Okafor,LA County,Team member,x,x
Moe,Curly,Kern,Guest,,x
Larry,Howard,kern county,Guest,,x
"""
OnePage = TypeVar("OnePage", bound=Page)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    settings = Settings(desk_name="Lobby A", operator="Rosa Medina", camera="off", sound=False)
    with running(qapp, settings) as made:
        qapp.removeEventFilter(made.keys)  # a test types as fast as a handheld scanner
        yield made


def press(root: QWidget, words: str) -> None:
    """Click the visible button whose words begin so."""
    found = [each for each in root.findChildren(QAbstractButton) if each.isVisible()]
    button = next(each for each in found if (each.text() or each.accessibleName()).startswith(words))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def go_to(qtbot: QtBot, desk: DeskWindow, key: str, kind: type[OnePage]) -> OnePage:
    """Show a page and wait until it has read what it shows."""
    desk.show_page(key)
    page = desk.page(key)
    assert isinstance(page, kind)
    qtbot.waitUntil(lambda: desk.context.workers.waiting == 0)
    return page


def test_from_the_start_page_to_the_first_check_in_and_back(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = tmp_path / "badges.pdf"
    answers = [tmp_path / "fall.pact", saved]
    proposed: list[str] = []

    def answer(_parent: QWidget, _title: str, suggested: str, _kinds: str) -> Path:
        proposed.append(Path(suggested).name)
        return answers.pop(0)

    monkeypatch.setattr(file_dialogs, "ask_save_path", answer)

    program.begin(None)
    assert program.start_page is not None
    press(program.start_page, "Start a convening")
    (dialog,) = program.start_page.findChildren(NewConvening)
    dialog.findChildren(QLineEdit)[0].setText("Fall & <2026>")
    for line, day in zip(dialog.findChildren(DateLine), (6, 7), strict=True):
        line.set_value(f"2026-10-0{day}")
    press(dialog, "Choose where")
    qtbot.waitUntil(lambda: program.desk is not None)
    assert proposed == ["Fall 2026.pact"]
    desk = program.desk
    assert desk is not None
    desk.context.choose_day(1)

    _import_people(qtbot, desk, tmp_path)
    requests = go_to(qtbot, desk, "requests", RequestsPage)
    press(requests, "Day 2")
    qtbot.waitUntil(lambda: requests.table.model().rowCount() == 2)
    QTest.keyClick(requests.table, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: requests.table.model().rowCount() == 1)

    badges = go_to(qtbot, desk, "badges", Page)
    press(badges, "Save PDF")
    qtbot.waitUntil(saved.is_file)
    assert "Amara" in PdfReader(saved).pages[0].extract_text()

    desk.scan(code_of(desk, "Amara"))
    check_in = desk.page("check_in")
    assert isinstance(check_in, CheckInPage)
    qtbot.waitUntil(lambda: check_in.view.card.view.outcome == "admitted")
    qtbot.waitUntil(lambda: (desk.strip.view.is_in, desk.strip.view.expected) == (1, 1))
    desk.scan(code_of(desk, "Larry"))
    qtbot.waitUntil(lambda: check_in.view.card.view.outcome == "not_today")

    history = go_to(qtbot, desk, "history", HistoryPage)
    qtbot.waitUntil(lambda: "Imported" in [row.what for row in history.presenter.rows])
    done = [row.what for row in history.presenter.rows]
    assert done[:2] == ["Checked in", "Badge printed"]
    assert done[2:4] == ["Approved", "Imported"]
    QTest.keyClick(history.table, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: desk.strip.view.is_in == 0)


def _import_people(qtbot: QtBot, desk: DeskWindow, folder: Path) -> None:
    roster = folder / "roster.csv"
    roster.write_text(ROSTER, encoding="utf-8")
    page = go_to(qtbot, desk, "roster", Page)
    press(page, "Import")
    qtbot.waitUntil(lambda: bool(desk.findChildren(ImportDialog)))
    (dialog,) = desk.findChildren(ImportDialog)
    dialog.choose(roster)
    qtbot.waitUntil(lambda: desk.context.workers.waiting == 0)
    press(dialog, "Import 3")
    qtbot.waitUntil(lambda: desk.strip.view.expected == 1)

"""The start page: three ways to begin, by key and by click."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pact_desktop.gui.first_start import FirstStart
from pact_desktop.gui.new_convening import Earlier, NewConvening
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.next_convening import Carried


@pytest.fixture
def start(qtbot: QtBot, theme: Theme, tmp_path: Path) -> FirstStart:
    page = FirstStart(theme, [tmp_path / "PACT 2025.pact"])
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Qt.Key.Key_1, "demo_wanted"), (Qt.Key.Key_2, "new_wanted"), (Qt.Key.Key_3, "open_wanted")],
)
def test_a_digit_chooses_a_card(qtbot: QtBot, start: FirstStart, key: Qt.Key, signal: str) -> None:
    with qtbot.waitSignal(getattr(start, signal)):
        QTest.keyClick(start, key)


def test_a_file_opened_before_can_be_opened_again(qtbot: QtBot, start: FirstStart, tmp_path: Path) -> None:
    button = next(
        one for one in start.findChildren(QPushButton) if one.accessibleName() == "Open PACT 2025.pact"
    )
    with qtbot.waitSignal(start.file_wanted) as wanted:
        button.click()
    assert wanted.args == [str(tmp_path / "PACT 2025.pact")]


def test_cards_stack_in_a_narrow_window(qtbot: QtBot, start: FirstStart) -> None:
    start.resize(640, 360)
    cards = [one for one in start.findChildren(QPushButton) if one.property("kind") == "start-card"]
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == 1)
    assert all(card.visibleRegion().boundingRect().height() == card.height() for card in cards)


def test_a_convening_needs_a_title_and_its_days_in_order(
    qtbot: QtBot, theme: Theme, start: FirstStart
) -> None:
    dialog = NewConvening(theme, start)
    qtbot.addWidget(dialog)
    wanted: list[object] = []
    dialog.wanted.connect(lambda path, *_: wanted.append(path))
    dialog.accept()
    assert not wanted
    assert dialog.settings()["day1"] < dialog.settings()["day2"]


def test_an_earlier_convening_is_chosen_with_whom_to_take_over(
    qtbot: QtBot, theme: Theme, start: FirstStart, tmp_path: Path
) -> None:
    dialog = NewConvening(theme, start, [tmp_path / "PACT 2025.pact"])
    qtbot.addWidget(dialog)
    assert dialog.taken_over() is None
    dialog.take_over_from(tmp_path / "PACT 2024.pact")
    dialog.people.set_value("teams")
    assert dialog.taken_over() == Earlier(tmp_path / "PACT 2024.pact", Carried.TEAMS)
    dialog.earlier.set_value("")
    assert dialog.taken_over() is None

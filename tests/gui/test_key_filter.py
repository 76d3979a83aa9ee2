"""The key filter: a scanner's burst never reaches a widget, a person's keys all do, in their order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.gui.key_filter import KeyFilter
from pact_desktop.scanning.burst import MOST_CHARACTERS

CODE = "PACT4GBVV8H1D70EH1V8F0RBPEMM8P4D75D"


@pytest.fixture
def line(qtbot: QtBot, keys: KeyFilter) -> Iterator[QLineEdit]:
    window = QWidget()
    layout = QVBoxLayout(window)
    field = QLineEdit()
    layout.addWidget(field)
    layout.addWidget(QPushButton("Other"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field


def burst(widget: QWidget, text: str) -> None:
    """Type as a scanner does, with Enter after it."""
    for letter in text:
        QTest.keyClicks(widget, letter)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def test_a_burst_is_a_scan_and_leaves_no_letter_in_the_field(
    qtbot: QtBot, keys: KeyFilter, line: QLineEdit
) -> None:
    entered: list[bool] = []
    line.returnPressed.connect(lambda: entered.append(True))
    with qtbot.waitSignal(keys.scanned) as scanned:
        burst(line, CODE)
    qtbot.wait(200)
    assert scanned.args == [CODE]
    assert line.text() == ""
    assert not entered


def test_what_a_person_types_arrives_in_order(qtbot: QtBot, keys: KeyFilter, line: QLineEdit) -> None:
    for letter in "Vega":
        QTest.keyClicks(line, letter)
        qtbot.wait(60)
    qtbot.waitUntil(lambda: line.text() == "Vega")


def test_enter_of_a_person_arrives(qtbot: QtBot, keys: KeyFilter, line: QLineEdit) -> None:
    with qtbot.waitSignal(line.returnPressed):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_tab_of_a_person_moves_the_focus(qtbot: QtBot, keys: KeyFilter, line: QLineEdit) -> None:
    QTest.keyClick(line, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not line.hasFocus())


def test_a_key_that_types_nothing_waits_for_what_came_before(
    qtbot: QtBot, keys: KeyFilter, line: QLineEdit
) -> None:
    QTest.keyClicks(line, "a")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.wait(120)
    assert line.text() == ""


def test_a_command_key_is_never_part_of_a_burst(qtbot: QtBot, keys: KeyFilter, line: QLineEdit) -> None:
    line.setText("Vega")
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert line.selectedText() == "Vega"


def test_a_space_presses_the_button_that_has_the_focus(
    qtbot: QtBot, keys: KeyFilter, line: QLineEdit
) -> None:
    button = line.window().findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_keys_close_together_are_not_alone(qtbot: QtBot, keys: KeyFilter, line: QLineEdit) -> None:
    QTest.keyClicks(line, "1")
    qtbot.wait(200)
    alone = keys.handed_on_at
    assert keys.was_alone(alone, 0.15)
    QTest.keyClicks(line, "2")
    qtbot.wait(70)
    QTest.keyClicks(line, "3")
    qtbot.wait(120)
    assert not keys.was_alone(keys.handed_on_at, 0.15)


def test_a_burst_of_ten_thousand_characters_is_one_cut_scan(
    qtbot: QtBot, keys: KeyFilter, line: QLineEdit
) -> None:
    scans: list[str] = []
    keys.scanned.connect(scans.append)
    burst(line, "AB" * 5_000)
    qtbot.waitUntil(lambda: bool(scans))
    qtbot.wait(200)
    assert [len(text) for text in scans] == [MOST_CHARACTERS]
    assert line.text() == ""


def test_a_key_that_is_stuck_is_no_scan(qtbot: QtBot, keys: KeyFilter, line: QLineEdit) -> None:
    scans: list[str] = []
    keys.scanned.connect(scans.append)
    burst(line, "7" * 300)
    qtbot.wait(200)
    assert not scans
    assert line.text() == "7"


def test_a_web_address_is_a_scan_like_any_other(qtbot: QtBot, keys: KeyFilter, line: QLineEdit) -> None:
    with qtbot.waitSignal(keys.scanned) as scanned:
        burst(line, "https://example.org/register?day=1")
    assert scanned.args == ["https://example.org/register?day=1"]
    assert line.text() == ""

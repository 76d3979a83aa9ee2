"""The choices of this computer: each is applied at once and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.convening.page import ConveningPage
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.settings_page.computer_section import ComputerSection
from pact_desktop.gui.settings_page.scanner_dialog import ScannerDialog
from pact_desktop.scanning.scanner_profile import SETUP_TEXT
from pact_desktop.settings import Settings
from tests.gui.conftest import bring_to_front
from tests.gui.running_desk import code_of, settle


@pytest.fixture
def section(qtbot: QtBot, desk: DeskWindow) -> ComputerSection:
    desk.show_page("convening/computer")
    page = desk.current_page()
    assert isinstance(page, ConveningPage)
    settle(qtbot, desk)
    made = page.section("computer")
    assert isinstance(made, ComputerSection)
    return made


def choose(choice: Choice, value: str) -> None:
    """Choose as a person does."""
    place = choice.findData(value)
    assert place >= 0
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def test_light_and_dark_change_at_once_and_are_kept(desk: DeskWindow, section: ComputerSection) -> None:
    choose(section.mode, "dark")
    assert desk.context.theme.tokens.mode.value == "dark"
    assert Settings.load().mode == "dark"
    choose(section.mode, "light")


def test_the_idle_time_is_kept_as_a_number(desk: DeskWindow, section: ComputerSection) -> None:
    choose(section.idle, "5")
    assert Settings.load().idle_minutes == 5
    choose(section.idle, "0")
    assert Settings.load().idle_minutes == 0


def test_loudness_and_mute_are_kept(desk: DeskWindow, section: ComputerSection) -> None:
    section.volume.setValue(30)
    section.sound.setChecked(True)
    assert (Settings.load().volume, Settings.load().sound) == (0.3, True)


def test_the_attendees_window_comes_and_goes_with_its_switch(
    desk: DeskWindow, section: ComputerSection
) -> None:
    section.attendees.setChecked(True)
    assert desk.screens.attendees is not None
    assert desk.screens.attendees.isVisible()
    section.attendees.setChecked(False)
    assert desk.screens.attendees is None


def test_a_printer_that_is_not_here_stays_chosen(
    qtbot: QtBot, desk: DeskWindow, section: ComputerSection
) -> None:
    desk.context.settings.printer = "Zebra in the lobby"
    section.showing()
    settle(qtbot, desk)
    assert section.printing.printer.currentText() == "Zebra in the lobby (not here)"
    assert section.printing.printer.value() == "Zebra in the lobby"
    choose(section.printing.printer, "")
    assert Settings.load().printer == ""


def test_paper_and_layout_are_offered_by_their_titles(desk: DeskWindow, section: ComputerSection) -> None:
    choose(section.printing.stock, "zebra-4x2")
    choose(section.printing.layout_choice, "compact")
    kept = Settings.load()
    assert (kept.badge_stock, kept.badge_layout) == ("zebra-4x2", "compact")


def test_one_scan_of_the_code_sets_the_handheld_up(
    qtbot: QtBot, desk: DeskWindow, section: ComputerSection
) -> None:
    dialog = ScannerDialog(desk.context, section)
    dialog.open()
    bring_to_front(qtbot, dialog)
    target = QApplication.focusWidget() or dialog
    QTest.keyClicks(target, "hello")
    qtbot.waitUntil(lambda: "not a scan" in dialog.words.text())
    QTest.keyClicks(target, "!" + SETUP_TEXT.lower())  # a prefix, and caps lock on
    QTest.keyClick(target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(Settings.load().scanner))
    assert QApplication.activeModalWidget() is None
    page = desk.page("check_in")
    assert page is not None
    QTest.keyClicks(desk, "!" + code_of(desk, "Marisol"))
    QTest.keyClick(desk, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert desk.current_page() is page
    assert desk.context.settings.scanner


def test_leaving_the_set_up_leaves_the_scanner_as_it_was(
    qtbot: QtBot, desk: DeskWindow, section: ComputerSection
) -> None:
    dialog = ScannerDialog(desk.context, section)
    dialog.open()
    dialog.reject()
    bring_to_front(qtbot, desk)
    QTest.keyClicks(QApplication.focusWidget() or desk, code_of(desk, "Marisol"))
    QTest.keyClick(QApplication.focusWidget() or desk, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert desk.current_page() is desk.page("check_in")
    assert Settings.load().scanner == ""

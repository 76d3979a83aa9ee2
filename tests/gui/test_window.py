"""The frame: pages by registration, keys, narrow windows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.gui.context import Context
from pact_desktop.gui.desk_devices import DeviceStatus
from pact_desktop.gui.frame.shortcuts import ShortcutList
from pact_desktop.gui.frame.strip_presenter import StripPresenter
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.page import Page, PageEntry
from pact_desktop.gui.window import MainWindow
from pact_desktop.operations.check_in import check_in_attendee
from tests.gui.conftest import ACTOR, People, bring_to_front


class PlainPage(Page):
    """A page with two regions."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.shown = 0
        self.undone = 0
        self.compact: bool | None = None
        self.lines = [QLineEdit(), QLineEdit()]
        layout = QVBoxLayout(self)
        for line in self.lines:
            layout.addWidget(line)

    def showing(self) -> None:
        self.shown += 1

    def undo(self) -> None:
        self.undone += 1

    def set_compact(self, compact: bool) -> None:
        self.compact = compact

    def regions(self) -> list[QWidget]:
        return list(self.lines)

    def shortcuts(self) -> list[tuple[str, str]]:
        return [("F2", "Edit")]


ENTRIES = (PageEntry("first", "First", "file", PlainPage), PageEntry("second", "Second", "file", PlainPage))


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    made = MainWindow(context, ENTRIES, QMenu())
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show_page("first")
    bring_to_front(qtbot, made)
    yield made


def page(window: MainWindow, key: str) -> PlainPage:
    found = window.page(key)
    assert isinstance(found, PlainPage)
    return found


def test_a_page_is_made_when_it_is_first_shown(window: MainWindow) -> None:
    assert window.page("second") is None
    window.show_page("second")
    window.show_page("first")
    window.show_page("second")
    assert page(window, "second").shown == 2


def test_control_z_is_the_pages_undo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page(window, "first").undone == 1


def test_control_and_a_number_go_to_a_page_and_alt_left_back(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page() is page(window, "second")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.current_page() is page(window, "first")


def test_f6_goes_round_the_regions(window: MainWindow) -> None:
    first, second = page(window, "first").lines
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_F6)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert first.hasFocus()


def test_f1_lists_the_keys_of_page_and_window(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    shown = window.findChild(ShortcutList)
    assert shown is not None
    shown.accept()


def test_a_narrow_window_gets_a_rail_and_then_one_line(window: MainWindow) -> None:
    assert window.sidebar.width() == 220
    window.resize(1000, 700)
    assert window.sidebar.width() == 48
    assert window.strip.height() == 60
    window.resize(640, 360)
    assert window.strip.height() == 40
    assert page(window, "first").compact is True
    window.resize(1280, 720)
    assert window.sidebar.width() == 220
    assert page(window, "first").compact is False


def test_a_message_is_shown_with_its_action(qtbot: QtBot, window: MainWindow, context: Context) -> None:
    done: list[bool] = []
    context.tell("Priya Raman is no longer checked in.", action="Put back", then=lambda: done.append(True))
    assert window.messages.isVisible()
    assert window.messages.text() == "Priya Raman is no longer checked in."
    window.messages.press_action()
    assert done == [True]
    assert not window.messages.isVisible()


def test_a_device_in_trouble_is_told_in_the_strip(window: MainWindow, context: Context) -> None:
    context.device_changed.emit("camera", DeviceStatus("camera-off", "Camera", "Unplugged", wrong=True))
    names = [widget.accessibleName() for widget in window.strip.findChildren(QWidget)]
    assert "Camera: Unplugged" in names


def test_the_focus_ring_follows_buttons_not_fields(qtbot: QtBot, window: MainWindow) -> None:
    window.sidebar.operator.setFocus()
    assert window.focus_ring.isVisible()
    page(window, "first").lines[0].setFocus()
    assert not window.focus_ring.isVisible()


def test_the_counts_follow_what_is_recorded(context: Context, people: People) -> None:
    shown: list[tuple[int, int]] = []
    presenter = StripPresenter(
        context.file, AtOnce(), lambda view: shown.append((view.is_in, view.expected)), 1
    )
    presenter.refresh()
    result = check_in_attendee(context.file, ACTOR, 1, people.marisol.attendee_id)
    presenter.changed(result.recorded.changes)
    assert shown == [(0, 2), (1, 2)]

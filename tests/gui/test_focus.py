"""The focus: its ring follows, and Tab leads to the choice that is set."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.gui.components.focus_ring import FocusRing
from pact_desktop.gui.components.segments import Segments
from pact_desktop.gui.style.theme import Theme


def test_the_ring_follows_a_button_whose_surroundings_move(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    holder = QWidget(window)
    button = QPushButton("Print", holder)
    ring = FocusRing(theme, window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    button.setFocus()
    qtbot.waitUntil(ring.isVisible, timeout=20_000)
    holder.move(60, 40)
    assert ring.geometry().center() == button.mapTo(window, button.rect().center())
    assert ring.geometry().contains(button.mapTo(window, QPoint(0, 0)))


def test_tab_leads_to_the_segment_that_is_set_and_arrows_to_the_others(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before = QPushButton("Before", window)
    segments = Segments(theme, ["Day 1", "Day 2", "Day 3"], parent=window)
    segments.move(0, 60)
    segments.set_current(1)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    focused = window.focusWidget()
    assert isinstance(focused, QPushButton) and focused.text() == "Day 2"
    with qtbot.waitSignal(segments.chosen, timeout=20_000):
        QTest.keyClick(focused, Qt.Key.Key_Right)
    assert segments.current() == 2

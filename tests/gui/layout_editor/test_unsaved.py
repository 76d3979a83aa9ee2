"""Changes to a layout are not lost with the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.layout_editor.page import LayoutEditorPage
from pact_desktop.paper.layout_edit import Kind, Part
from tests.gui.running_desk import desk, path, program

__all__ = ["desk", "path", "program"]


def test_whoever_closes_the_window_is_told_of_them_first(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.show_page("layout_editor")
    page = desk.page("layout_editor")
    assert isinstance(page, LayoutEditorPage)
    qtbot.waitUntil(lambda: page.presenter.model is not None)
    page.parts.chosen.emit(Part(Kind.TEXT, 1))
    QTest.keyClick(page.canvas, Qt.Key.Key_Right)
    desk.show_page("check_in")
    desk.close()
    assert desk.isVisible() and desk.current_page() is page
    assert "not saved" in desk.messages.text()
    desk.close()
    assert not desk.isVisible()

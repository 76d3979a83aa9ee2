"""Printing from the badges page: by keys, through the desk's queue."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pact_desktop.gui import desk_printing
from pact_desktop.gui.badges.page import BadgesPage
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.printing import print_choice
from pact_desktop.gui.printing.print_choice import PrintChoice
from pact_desktop.store import queries
from tests.gui.printing.fake_printing import FakePrinting
from tests.gui.running_desk import desk, path, program, settle, target

__all__ = ["desk", "path", "program"]


@pytest.fixture
def printing(monkeypatch: pytest.MonkeyPatch) -> FakePrinting:
    made = FakePrinting("Zebra", "Office")
    monkeypatch.setattr(desk_printing, "printing_system", lambda: made)
    monkeypatch.setattr(print_choice, "printing_system", lambda: made)
    return made


def test_ctrl_p_and_enter_print_the_page_and_record_it(
    qtbot: QtBot, printing: FakePrinting, desk: DeskWindow
) -> None:
    desk.show_page("badges")
    settle(qtbot, desk)
    page = desk.findChild(BadgesPage)
    assert isinstance(page, BadgesPage)
    QTest.keyClick(target(desk), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    dialog = page.findChild(PrintChoice)
    assert dialog is not None
    assert dialog.print.isEnabled()
    dialog.printer.set_value("Office")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(printing.sent) == 1)
    assert printing.sent[0][0] == "Office"
    assert printing.sent[0][2] == pytest.approx((215.9, 279.4), abs=0.1)

    def all_recorded() -> bool:
        with desk.context.file.reading() as connection:
            return sum(one.badge_printed for one in queries.roster(connection)) == 4

    qtbot.waitUntil(all_recorded)
    qtbot.waitUntil(lambda: page.presenter.run is not None and page.presenter.run.pdf is None)
    assert page.presenter.wish.start_at == 5

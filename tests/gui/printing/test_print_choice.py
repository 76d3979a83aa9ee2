"""The choice of how to print: by keys, remembered by kind of document."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.devices.printing import PrinterInfo, PrintTicket, Sides
from pact_desktop.gui.context import Context
from pact_desktop.gui.printing import print_choice
from pact_desktop.gui.printing.memory import KindChoice, PrintMemory
from pact_desktop.gui.printing.print_choice import PrintChoice, PrintOrder
from tests.gui.printing.fake_printing import FakePrinting

Opened = Callable[..., tuple[PrintChoice, list[PrintOrder]]]


@pytest.fixture
def printing(monkeypatch: pytest.MonkeyPatch) -> FakePrinting:
    made = FakePrinting("Zebra", "Office")
    monkeypatch.setattr(print_choice, "printing_system", lambda: made)
    return made


@pytest.fixture
def opened(qtbot: QtBot, context: Context, printing: FakePrinting) -> Iterator[Opened]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def open_choice(kind: str = "badges", sides: bool = True) -> tuple[PrintChoice, list[PrintOrder]]:
        made = PrintChoice(context, kind, "48 badges", 7, parent, sides=sides)
        orders: list[PrintOrder] = []
        made.chosen.connect(orders.append)
        made.open()
        qtbot.waitUntil(lambda: context.workers.waiting == 0)
        return made, orders

    yield open_choice
    parent.close()


def test_enter_prints_everything_once_on_the_printer_used_last_for_this_kind(
    qtbot: QtBot, context: Context, opened: Opened
) -> None:
    PrintMemory(context.settings).remember("sign_in", KindChoice("Office", Sides.LONG_EDGE))
    dialog, orders = opened("sign_in")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(orders))
    assert orders == [PrintOrder("Office", PrintTicket(sides=Sides.LONG_EDGE))]
    other, orders = opened("badges", sides=False)
    QTest.keyClick(other, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(orders))
    assert orders == [PrintOrder("Zebra", PrintTicket())]
    assert context.settings.print_choices == {
        "sign_in": ["Office", "two-sided-long-edge"],
        "badges": ["Zebra", "one-sided"],
    }


def test_copies_and_pages_are_typed_and_pages_that_are_not_there_are_said(
    qtbot: QtBot, opened: Opened
) -> None:
    dialog, orders = opened()
    dialog.copies.setValue(3)
    dialog.pages.setText("6-9")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "pages 1 to 7" in dialog.pages.accessibleDescription())
    assert orders == []
    dialog.pages.setText("1, 6-")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(orders))
    assert orders == [PrintOrder("Zebra", PrintTicket(3, ((1, 1), (6, 7))))]


def test_a_printer_in_trouble_says_so_and_without_one_nothing_can_be_printed(
    printing: FakePrinting, opened: Opened
) -> None:
    printing.here = [PrinterInfo("Zebra", True, False, "cover-open-report")]
    dialog, _ = opened()
    assert dialog._state.text() == "Cover is open"
    dialog.reject()
    printing.unplug()
    dialog, orders = opened()
    assert not dialog.print.isEnabled()
    dialog.accept()
    assert orders == []
    dialog.reject()

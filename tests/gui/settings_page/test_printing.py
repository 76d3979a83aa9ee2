"""The settings of printing: where badges go, the next free label, and how far a printer is off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.gui.context import Context
from pact_desktop.gui.printing.job import AS_PDF, PrintRequest
from pact_desktop.gui.printing.memory import PrintMemory
from pact_desktop.gui.settings_page import printing_group
from pact_desktop.gui.settings_page.alignment_group import AlignmentGroup
from pact_desktop.gui.settings_page.printing_group import Printing, PrintingGroup, find_printing
from tests.gui.printing.fake_printing import FakePrinting


@pytest.fixture
def found(context: Context, monkeypatch: pytest.MonkeyPatch) -> Printing:
    monkeypatch.setattr(printing_group, "printing_system", lambda: FakePrinting("Zebra", "Office"))
    return find_printing(context.file)


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made


@pytest.fixture
def printing(context: Context, found: Printing, parent: QWidget) -> PrintingGroup:
    made = PrintingGroup(context)
    made.setParent(parent)
    made.show_found(found)
    return made


@pytest.fixture
def alignment(context: Context, found: Printing, parent: QWidget) -> AlignmentGroup:
    made = AlignmentGroup(context)
    made.setParent(parent)
    made.show_found(found)
    return made


def test_printers_and_saving_files_are_offered(printing: PrintingGroup) -> None:
    offered = [printing.printer.itemData(place) for place in range(printing.printer.count())]
    assert offered == ["", "Zebra", "Office", AS_PDF]


def test_the_folder_is_chosen_and_shown(context: Context, printing: PrintingGroup, tmp_path: Path) -> None:
    printing.ask_folder()
    (dialog,) = printing.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert context.settings.pdf_folder == str(tmp_path)
    assert printing.folder.text() == tmp_path.name


def test_the_next_free_label_is_that_of_the_sheet_in_the_desk_s_printer(
    context: Context, printing: PrintingGroup
) -> None:
    assert not printing.next_label.isEnabled()
    context.settings.badge_stock = "letter-8"
    PrintMemory(context.settings).set_next_place("Zebra", "letter-8", 5)
    context.setting_changed.emit("badge_stock")
    assert (printing.next_label.isEnabled(), printing.next_label.value()) == (True, 5)
    printing.next_label.setValue(2)
    assert context.settings.next_labels == {"letter-8 @ Zebra": ["2"]}
    printing.next_label.setValue(99)
    assert printing.next_label.value() == 8


def test_what_the_rulers_read_is_put_right_for_this_printer_and_paper_only(
    context: Context, alignment: AlignmentGroup
) -> None:
    alignment.right.setValue(1.5)
    alignment.up.setValue(-0.5)
    memory = PrintMemory(context.settings)
    assert memory.shift("Zebra", "card-4x3") == (-1.5, 0.5)
    assert memory.shift("Office", "card-4x3") == (0, 0)
    alignment.printer.setCurrentIndex(1)
    alignment.printer.activated.emit(1)
    assert (alignment.right.value(), alignment.up.value()) == (0, 0)


def test_the_test_page_is_printed_without_any_correction(
    context: Context, alignment: AlignmentGroup, tmp_path: Path
) -> None:
    requests: list[PrintRequest] = []
    context.document_wanted.connect(requests.append)
    alignment.right.setValue(1.5)
    alignment.test.click()
    (request,) = requests
    drawn = request.draw(tmp_path / "test.pdf", "Zebra")
    assert request.printer == "Zebra"
    assert drawn.record is None
    assert "Printer alignment" in PdfReader(tmp_path / "test.pdf").pages[0].extract_text()


def test_without_a_printer_no_test_page_can_be_printed(
    context: Context, found: Printing, parent: QWidget
) -> None:
    alignment = AlignmentGroup(context)
    alignment.setParent(parent)
    alignment.show_found(replace(found, printers=()))
    assert alignment.printer.count() == 1
    assert not alignment.test.isEnabled()

"""Without CUPS the pages are painted in their own size, and a printer that is not there is an error."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from pact_desktop.devices.pages import PdfPages
from pact_desktop.devices.printing import JobStatus, PrintError, PrintJob, PrintTicket
from pact_desktop.devices.printing_system import printing_system
from pact_desktop.devices.qt_printing import QtPrinting, paint
from pact_desktop.scanning.decoder import find_badges
from tests.scanning.pictures_of_badges import badge_text, code_picture

MM = 72 / 25.4


@pytest.fixture
def label(tmp_path: Path) -> Path:
    """Two labels of 62 by 90 mm, each with a code of 22 mm and its quiet zone."""
    path = tmp_path / "label.pdf"
    canvas = Canvas(str(path), pagesize=(62 * MM, 90 * MM))
    for number in (1, 2):
        code = tmp_path / f"{number}.png"
        code_picture(badge_text(number), module=10).save(code)
        canvas.drawImage(str(code), 15 * MM, 10 * MM, 28 * MM, 28 * MM)
        canvas.showPage()
    canvas.save()
    return path


def test_pages_are_painted_one_each_in_their_own_size_with_readable_codes(
    label: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFileName(str(tmp_path / "painted.pdf"))
    paint(label, device, (62, 90))
    with PdfPages(tmp_path / "painted.pdf") as pages:
        assert len(pages) == 2
        assert pages.size(0) == pytest.approx((62 * MM, 90 * MM), abs=1)
        read = [code.text for page in range(2) for code in find_badges(pages.grey(page, dpi=200))]
    assert read == [badge_text(1), badge_text(2)]


def test_only_the_wanted_pages_are_painted(label: Path, tmp_path: Path, qtbot: QtBot) -> None:
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFileName(str(tmp_path / "painted.pdf"))
    paint(label, device, (62, 90), PrintTicket(pages=((2, 2),)))
    with PdfPages(tmp_path / "painted.pdf") as pages:
        assert len(pages) == 1
        assert [code.text for code in find_badges(pages.grey(0, dpi=200))] == [badge_text(2)]


def test_qt_tells_no_more_of_a_document_than_that_it_was_handed_over() -> None:
    assert QtPrinting().state(PrintJob("Office", "")).status is JobStatus.HANDED_OVER


def test_a_printer_that_is_not_there_is_an_error_and_no_file_is_written(label: Path, qtbot: QtBot) -> None:
    before = set(label.parent.iterdir())
    with pytest.raises(PrintError, match="there is no printer Nowhere"):
        QtPrinting().send(label, "Nowhere", (62, 90))
    assert set(label.parent.iterdir()) == before


def test_qt_is_used_where_cups_has_no_commands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert isinstance(printing_system(), QtPrinting)

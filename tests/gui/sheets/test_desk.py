"""Pictures of signed sheets that are dropped onto the running desk."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.documents.page import DocumentsPage


def test_dropped_sheets_are_read_on_their_page_whatever_is_in_front(
    qtbot: QtBot, desk: DeskWindow, tmp_path: Path
) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7 cut off")
    desk.show_page("roster")
    desk.read_sheets([tmp_path / "scan.pdf"])
    page = desk.current_page()
    assert isinstance(page, DocumentsPage)
    assert page.sheets is not None
    presenter = page.sheets.presenter
    qtbot.waitUntil(lambda: not presenter.is_reading)
    assert [picture.name for picture in presenter.pictures] == ["scan.pdf"]
    assert presenter.pictures[0].problems
    presenter.close()


def test_a_locked_desk_reads_no_sheets(qtbot: QtBot, desk: DeskWindow, tmp_path: Path) -> None:
    desk.desk_lock.lock()
    desk.read_sheets([tmp_path / "scan.pdf"])
    assert not isinstance(desk.current_page(), DocumentsPage)

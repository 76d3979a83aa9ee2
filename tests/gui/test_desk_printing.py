"""Printing at the running desk, by the keys that a volunteer presses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from pact_desktop.devices.pages import PdfPages
from pact_desktop.devices.printing import JobStatus, PrinterInfo
from pact_desktop.domain.decision import RemedyCode
from pact_desktop.domain.people import Attendee
from pact_desktop.gui import desk_printing
from pact_desktop.gui.app import Program
from pact_desktop.gui.check_in.fix_name import FixName
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.printing import delivery
from pact_desktop.gui.printing.job import Stage
from pact_desktop.journal import kinds
from pact_desktop.operations.badges import reissue
from pact_desktop.scanning.decoder import find_badges
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from tests.gui.conftest import ACTOR
from tests.gui.printing.fake_printing import FakePrinting
from tests.gui.running_desk import code_of, opened, path, program, settle, target

__all__ = ["path", "program"]

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def printing(monkeypatch: pytest.MonkeyPatch) -> FakePrinting:
    made = FakePrinting("Zebra", "Office")
    monkeypatch.setattr(desk_printing, "printing_system", lambda: made)
    monkeypatch.setattr(delivery, "_CANCEL_PAUSE", 0)
    return made


@pytest.fixture
def desk(qtbot: QtBot, printing: FakePrinting, program: Program, path: Path) -> Iterator[DeskWindow]:
    made = opened(qtbot, program, path)
    qtbot.waitUntil(lambda: made.printing._has_looked)
    yield made


def attendee(desk: DeskWindow, given_name: str) -> Attendee:
    with desk.context.file.reading() as connection:
        return next(one for one in queries.roster(connection) if one.given_name == given_name)


def scan(qtbot: QtBot, desk: DeskWindow, given_name: str) -> None:
    QTest.keyClicks(target(desk), code_of(desk, given_name))
    QTest.keyClick(target(desk), Qt.Key.Key_Return)
    settle(qtbot, desk)


def press(qtbot: QtBot, desk: DeskWindow, key: Qt.Key) -> None:
    QTest.keyClick(target(desk), key)
    settle(qtbot, desk)


def look(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.printing.look()
    settle(qtbot, desk)


def printed_issue(desk: DeskWindow, given_name: str) -> int:
    return attendee(desk, given_name).badge_printed


def test_f9_prints_the_badge_on_the_card_and_records_it(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting, tmp_path: Path
) -> None:
    scan(qtbot, desk, "Marisol")
    press(qtbot, desk, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: printed_issue(desk, "Marisol") == 1)
    printer, pdf, size, _, title = printing.sent[0]
    assert (printer, title) == ("Zebra", "Badge")
    assert size == pytest.approx((101.6, 76.2), abs=0.1)
    assert desk.messages.text() == "Sent to Zebra: Marisol Vega-Ortiz."
    (tmp_path / "sent.pdf").write_bytes(pdf)
    with PdfPages(tmp_path / "sent.pdf") as pages:
        assert [one.text for one in find_badges(pages.grey(0, 200))] == [code_of(desk, "Marisol")]


def test_a_second_f9_does_not_print_twice(qtbot: QtBot, desk: DeskWindow, printing: FakePrinting) -> None:
    scan(qtbot, desk, "Marisol")
    press(qtbot, desk, Qt.Key.Key_F9)
    press(qtbot, desk, Qt.Key.Key_F9)
    assert len(printing.sent) == 1
    assert "being printed already" in desk.messages.text()


def test_a_jam_is_told_shown_in_the_strip_and_cured_from_the_list_by_keys(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting
) -> None:
    scan(qtbot, desk, "Marisol")
    press(qtbot, desk, Qt.Key.Key_F9)
    printing.say(1, JobStatus.STUCK, "media-jam-error")
    ready, printing.here = printing.here, [PrinterInfo("Zebra", True, False, "media-jam-error")]
    look(qtbot, desk)
    assert desk.messages.text() == "Zebra: Paper jam. Waiting there: Marisol Vega-Ortiz."
    assert desk.strip._devices["printer"].accessibleName() == "Printer: Paper jam"
    QTest.keyClick(target(desk), Qt.Key.Key_P, BOTH)
    listed = desk.printing.list
    assert listed.isVisible()
    assert QApplication.focusWidget() is listed.row(1).again
    printing.here = ready
    QTest.keyClick(target(desk), Qt.Key.Key_Space)
    settle(qtbot, desk)
    assert printing.cancelled == ["Zebra-1"]
    assert len(printing.sent) == 2
    printing.say(2, JobStatus.DONE)
    look(qtbot, desk)
    assert desk.printing.queue.jobs[0].stage is Stage.PRINTED
    assert desk.strip._devices["printer"].accessibleName() == "Printer: Ready"
    QTest.keyClick(target(desk), Qt.Key.Key_Escape)
    assert not listed.isVisible()
    page = desk.current_page()
    assert page is not None
    assert page.isAncestorOf(target(desk))
    with desk.context.file.reading() as connection:
        kinds_of_entries = [entry.kind for entry in queries.history(connection)]
    assert kinds_of_entries.count(kinds.PRINTED) == 1


def test_what_was_printed_asks_in_its_row_before_it_is_printed_once_more(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting
) -> None:
    scan(qtbot, desk, "Marisol")
    press(qtbot, desk, Qt.Key.Key_F9)
    printing.say(1, JobStatus.DONE)
    look(qtbot, desk)
    desk.printing.list.open()
    row = desk.printing.list.row(1)
    press(qtbot, desk, Qt.Key.Key_Space)
    assert len(printing.sent) == 1
    assert (row.again.text(), row.leave.isVisible()) == ("Print once more", True)
    press(qtbot, desk, Qt.Key.Key_Tab)
    press(qtbot, desk, Qt.Key.Key_Space)
    assert row.again.text() == "Print again"
    desk.printing.list.open()
    press(qtbot, desk, Qt.Key.Key_Space)
    press(qtbot, desk, Qt.Key.Key_Space)
    assert len(printing.sent) == 2


def test_a_scan_while_the_list_is_open_is_answered_and_closes_it(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting
) -> None:
    desk.printing.list.open()
    scan(qtbot, desk, "Marisol")
    qtbot.waitUntil(lambda: not desk.printing.list.isVisible())
    page = desk.current_page()
    assert isinstance(page, CheckInPage)
    assert page.presenter.card is not None
    assert page.presenter.card.name == "Marisol Vega-Ortiz"


def test_the_mark_in_the_strip_opens_the_list(qtbot: QtBot, desk: DeskWindow) -> None:
    QTest.mouseClick(desk.strip._devices["printer"], Qt.MouseButton.LeftButton)
    assert desk.printing.list.isVisible()
    QTest.keyClick(target(desk), Qt.Key.Key_P, BOTH)
    assert not desk.printing.list.isVisible()


def test_a_label_sheet_goes_on_at_the_next_free_label(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting
) -> None:
    desk.context.settings.badge_stock = "letter-8"
    for name in ("Marisol", "James"):
        desk.context.print_wanted.emit([attendee(desk, name).attendee_id])
        settle(qtbot, desk)
    assert len(printing.sent) == 2
    qtbot.waitUntil(lambda: Settings.load().next_labels == {"letter-8 @ Zebra": ["3"]})
    assert printing.sent[0][1] != printing.sent[1][1]


def test_without_a_printer_a_folder_is_asked_for_once_and_kept(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting, tmp_path: Path
) -> None:
    printing.unplug()
    look(qtbot, desk)
    scan(qtbot, desk, "Marisol")
    press(qtbot, desk, Qt.Key.Key_F9)
    dialog = next(one for one in desk.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    settle(qtbot, desk)
    assert (tmp_path / "Badge Marisol Vega-Ortiz.pdf").is_file()
    qtbot.waitUntil(lambda: printed_issue(desk, "Marisol") == 1)
    desk.context.print_wanted.emit([attendee(desk, "James").attendee_id])
    settle(qtbot, desk)
    assert (tmp_path / "Badge James Tran.pdf").is_file()
    assert Settings.load().pdf_folder == str(tmp_path)


def test_a_walk_in_is_checked_in_and_printed_by_one_key(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting
) -> None:
    press(qtbot, desk, Qt.Key.Key_F7)
    page = desk.current_page()
    assert isinstance(page, CheckInPage)
    form = page.view.scenes.walk_in.form_panel
    form.given.setText("Ana")
    form.family.setText("Ruiz")
    form.county.setCurrentText("Ventura")
    chosen = next(one for one in form.findChildren(QPushButton) if one.text() == "Key stakeholder")
    chosen.click()
    decision = page.view.scenes.walk_in
    qtbot.waitUntil(lambda: decision._decision is not None and decision._decision.admits)
    press(qtbot, desk, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: printed_issue(desk, "Ana") == 1)
    assert len(printing.sent) == 1
    assert attendee(desk, "Ana").attendance[desk.context.day].is_in


def test_a_name_is_fixed_and_printed_by_f2_and_f9_with_the_same_issue(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting
) -> None:
    scan(qtbot, desk, "Marisol")
    code = code_of(desk, "Marisol")
    press(qtbot, desk, Qt.Key.Key_F9)
    printing.say(1, JobStatus.STUCK, "media-empty-error")
    look(qtbot, desk)
    press(qtbot, desk, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: bool(desk.findChildren(FixName)))
    dialog = desk.findChildren(FixName)[0]
    dialog._preferred.setText("Mari")
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: len(printing.sent) == 2)
    settle(qtbot, desk)
    assert printing.cancelled == ["Zebra-1"]
    assert desk.printing.queue.jobs[0].title == "Mari Vega-Ortiz"
    assert len(desk.printing.queue.jobs) == 1
    assert code_of(desk, "Marisol") == code


def test_a_lost_badge_is_reissued_and_printed_in_one_step(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting
) -> None:
    scan(qtbot, desk, "Marisol")
    press(qtbot, desk, Qt.Key.Key_F9)
    printing.say(1, JobStatus.DONE)
    look(qtbot, desk)
    old = code_of(desk, "Marisol")
    QTest.keyClick(target(desk), Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, desk)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: printed_issue(desk, "Marisol") == 2)
    assert len(printing.sent) == 2
    assert code_of(desk, "Marisol") != old


def test_the_remedy_of_an_older_badge_prints_a_new_one(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting
) -> None:
    old = code_of(desk, "Marisol")
    reissue(desk.context.file, ACTOR, attendee(desk, "Marisol").attendee_id)
    settle(qtbot, desk)
    desk.scan(old)
    settle(qtbot, desk)
    page = desk.current_page()
    assert isinstance(page, CheckInPage)
    page.presenter.choose_remedy(RemedyCode.REISSUE)
    qtbot.waitUntil(lambda: printed_issue(desk, "Marisol") == 3)
    assert len(printing.sent) == 1


def test_a_desk_that_only_rehearses_sends_nothing_and_says_so(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting
) -> None:
    desk.printing.say_instead("In a rehearsal no badge is printed.")
    scan(qtbot, desk, "Marisol")
    press(qtbot, desk, Qt.Key.Key_F9)
    assert printing.sent == []
    assert desk.messages.text() == "In a rehearsal no badge is printed."


def test_a_printer_that_is_unplugged_and_back_prints_what_waited_once(
    qtbot: QtBot, desk: DeskWindow, printing: FakePrinting
) -> None:
    desk.context.settings.printer = "Zebra"
    away = printing.unplug()
    scan(qtbot, desk, "Marisol")
    press(qtbot, desk, Qt.Key.Key_F9)
    assert "Zebra is not there" in desk.messages.text()
    assert printed_issue(desk, "Marisol") == 0
    look(qtbot, desk)
    assert desk.strip._devices["printer"].accessibleName() == "Printer: 1 needs a look"
    printing.here = away
    look(qtbot, desk)
    qtbot.waitUntil(lambda: printed_issue(desk, "Marisol") == 1)
    assert len(printing.sent) == 1

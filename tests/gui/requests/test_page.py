"""The requests page in a window: by keys, with reason, PIN and letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.requests.letters_dialog import LettersDialog
from pact_desktop.gui.requests.page import RequestsPage
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.operations.standing import set_standing
from pact_desktop.store import queries
from tests.gui.conftest import ACTOR, bring_to_front

Settled = Callable[[], None]
Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def page(context: Context, guests: list[Attendee], settled: Settled) -> Iterator[RequestsPage]:
    shown = RequestsPage(context)  # closed at the end by itself: work may still be on its way to it
    shown.resize(1060, 660)
    shown.show()
    shown.showing()
    settled()
    yield shown
    for dialog in shown.findChildren(QDialog):
        dialog.reject()
    settled()
    context.changes.changed.disconnect(shown._heard)
    settled()
    shown.close()


def standing(page: RequestsPage, guest: Attendee) -> Standing | None:
    with page.context.file.reading() as connection:
        found = queries.find_attendee(connection, guest.attendee_id)
    assert found is not None
    return found.standing(2)


def press(
    page: RequestsPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in the list; it arrives once it is clear that no scanner types."""
    QTest.keyClick(page.table, key, modifier)


def dialog_of(page: RequestsPage, kind: type[Dialog], qtbot: QtBot) -> Dialog:
    qtbot.waitUntil(lambda: bool(page.findChildren(kind)))
    return page.findChildren(kind)[0]


def test_one_approves_and_the_next_is_chosen(
    page: RequestsPage, guests: list[Attendee], qtbot: QtBot, context: Context
) -> None:
    heard: list[Message] = []
    context.told.connect(heard.append)
    press(page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: page.detail._title.text() == "Carla Tessema")
    assert standing(page, guests[0]) is Standing.APPROVED
    qtbot.waitUntil(lambda: bool(heard))
    assert (heard[-1].sentence, heard[-1].action) == ("Approved: Abebe Tessema.", "Undo")
    page.undo()
    qtbot.waitUntil(lambda: standing(page, guests[0]) is Standing.REQUESTED)


def test_several_are_chosen_with_shift_and_approved_together(
    page: RequestsPage, guests: list[Attendee], qtbot: QtBot
) -> None:
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.detail._title.text() == "2 people")
    press(page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: standing(page, guests[1]) is Standing.APPROVED)
    assert standing(page, guests[0]) is Standing.APPROVED


def test_declining_goes_to_the_reason_first_and_enter_goes_on(
    page: RequestsPage, guests: list[Attendee], qtbot: QtBot
) -> None:
    press(page, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: bool(page.detail._reason_field._problem.text()))
    page.detail._reason.setText("no place left, 3 asked before")
    assert standing(page, guests[0]) is Standing.REQUESTED
    QTest.keyClick(page.detail._reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: standing(page, guests[0]) is Standing.DECLINED)
    qtbot.waitUntil(lambda: page.detail.reason == "")


def test_escape_leaves_the_reason_with_nothing_recorded(
    page: RequestsPage, guests: list[Attendee], qtbot: QtBot
) -> None:
    page.detail._reason.setText("no")
    QTest.keyClick(page.detail._reason, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.detail.reason == "")
    assert standing(page, guests[0]) is Standing.REQUESTED


def test_an_organizers_pin_is_asked_for_once_and_then_the_decision_is_made(
    page: RequestsPage, guests: list[Attendee], qtbot: QtBot, context: Context, settled: Settled
) -> None:
    set_operator(context.file, ACTOR, "Rosa", Role.ORGANIZER, "1357")
    qtbot.waitUntil(lambda: context.session.roles_hold)
    settled()
    press(page, Qt.Key.Key_1)
    dialog_of(page, OrganizerPinDialog, qtbot).pin.given.emit("1357")
    qtbot.waitUntil(lambda: standing(page, guests[0]) is Standing.APPROVED)
    qtbot.waitUntil(lambda: page.detail._title.text() == "Carla Tessema")
    bring_to_front(qtbot, page)
    qtbot.waitUntil(page.table.hasFocus)
    press(page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: standing(page, guests[1]) is Standing.APPROVED)


def test_what_happens_elsewhere_shows_by_itself_and_a_freed_place_is_offered(
    page: RequestsPage, guests: list[Attendee], qtbot: QtBot, context: Context
) -> None:
    for guest in guests[:2]:
        set_standing(context.file, ACTOR, guest.attendee_id, 2, Standing.APPROVED)
    qtbot.waitUntil(lambda: len(page.table.requests_model.rows) == 2)
    assert page.offer.isHidden()
    set_standing(context.file, ACTOR, guests[0].attendee_id, 2, Standing.CANCELLED)
    qtbot.waitUntil(lambda: not page.offer.isHidden())
    press(page, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: standing(page, guests[2]) is Standing.APPROVED)
    qtbot.waitUntil(page.offer.isHidden)


def test_an_empty_list_says_so_and_the_other_day_has_its_own(
    page: RequestsPage, qtbot: QtBot, settled: Settled
) -> None:
    page._tabs._group.button(3).click()
    assert page._middle.currentWidget() is page._nobody
    page._days._group.button(0).click()
    settled()
    page._tabs._group.button(0).click()
    assert [row.name for row in page.table.requests_model.rows] == ["Lena Hoang"]


def test_a_narrow_window_shows_the_list_or_the_person(page: RequestsPage, qtbot: QtBot) -> None:
    page.set_compact(True)
    assert page.detail.isHidden() and not page._list.isHidden()
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.detail.isHidden() and page._list.isHidden())
    assert page.step_back()
    assert page.detail.isHidden() and not page.step_back()


def test_letters_are_read_copied_and_saved_as_drafts(
    page: RequestsPage, guests: list[Attendee], qtbot: QtBot, settled: Settled, tmp_path: Path
) -> None:
    press(page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: standing(page, guests[0]) is Standing.APPROVED)
    settled()
    page._tabs._group.button(2).click()
    press(page, Qt.Key.Key_L)
    dialog = dialog_of(page, LettersDialog, qtbot)
    settled()
    assert "Dear Abebe Tessema," in dialog.letter.toPlainText()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.letter.toPlainText()
    dialog.language._group.button(1).click()
    settled()
    assert "Hola, Abebe Tessema:" in dialog.letter.toPlainText()
    dialog.write_to(tmp_path)
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.eml"))) == 1)
    settled()
    QApplication.sendPostedEvents()

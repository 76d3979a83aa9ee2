"""Erasing the person in the form: confirmed first, with an organizer's PIN where there is one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.roster.erasure import EraseDialog
from pact_desktop.gui.roster.page import RosterPage
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.store import queries
from tests.gui.conftest import ACTOR, People, bring_to_front

PIN = "4827"


@pytest.fixture
def page(qtbot: QtBot, context: Context, people: People) -> Iterator[RosterPage]:
    shown = RosterPage(context)
    qtbot.addWidget(shown)
    shown.resize(1060, 660)
    bring_to_front(qtbot, shown)
    context.changes.changed.connect(shown.changed)
    shown.person.open(people.marisol.attendee_id)
    qtbot.waitUntil(lambda: shown.form.attendee is not None)
    yield shown
    context.changes.changed.disconnect(shown.changed)


def asked(page: RosterPage) -> EraseDialog:
    page.form.erase_wanted.emit()
    return next(each for each in page.findChildren(EraseDialog) if each.isVisible())


def is_known(context: Context, attendee_id: str) -> bool:
    with context.file.reading() as connection:
        return attendee_id in {each.attendee_id for each in queries.roster(connection)}


def test_a_person_is_erased_once_that_was_confirmed_and_this_computer_remembers_it(
    qtbot: QtBot, page: RosterPage, context: Context, people: People
) -> None:
    told: list[Message] = []
    context.told.connect(told.append)
    kept: list[str] = []
    context.setting_changed.connect(kept.append)
    dialog = asked(page)
    assert not dialog.go_on.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.sure.click()
    dialog.go_on.click()
    qtbot.waitUntil(lambda: bool(told))
    assert not is_known(context, people.marisol.attendee_id)
    assert told[-1].sentence.startswith("Erased for good.")
    assert kept == ["erased"]
    assert people.marisol.attendee_id in context.settings.erased[str(context.file.identity.convening_id)]
    assert b"Vega-Ortiz" not in context.file.path.read_bytes()
    qtbot.waitUntil(lambda: not page.body.has_side)


def test_nobody_is_erased_without_the_last_word(page: RosterPage, context: Context, people: People) -> None:
    asked(page).cancel.click()
    assert is_known(context, people.marisol.attendee_id)


def test_it_takes_an_organizer_where_one_has_a_pin(
    qtbot: QtBot, page: RosterPage, context: Context, people: People
) -> None:
    set_operator(context.file, ACTOR, "Ana", Role.ORGANIZER, PIN)
    dialog = asked(page)
    dialog.sure.click()
    dialog.go_on.click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(OrganizerPinDialog)))
    assert is_known(context, people.marisol.attendee_id)
    page.findChildren(OrganizerPinDialog)[-1].pin.given.emit(PIN)
    qtbot.waitUntil(lambda: not is_known(context, people.marisol.attendee_id))
    qtbot.waitUntil(lambda: context.workers.waiting == 0)

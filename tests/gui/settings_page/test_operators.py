"""Operators on the Convening page: added, changed, removed, and asked for a PIN where it is needed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pact_desktop.gui.components.text import Text
from pact_desktop.gui.convening.page import ConveningPage
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.settings_page.operator_form import OperatorForm
from pact_desktop.gui.settings_page.operators_section import OperatorsSection
from pact_desktop.operations.operators import Operator, Role, operators
from tests.gui.running_desk import settle


@pytest.fixture
def section(qtbot: QtBot, desk: DeskWindow) -> OperatorsSection:
    desk.show_page("convening/operators")
    page = desk.current_page()
    assert isinstance(page, ConveningPage)
    settle(qtbot, desk)
    made = page.section("operators")
    assert isinstance(made, OperatorsSection)
    return made


def known(desk: DeskWindow) -> list[Operator]:
    with desk.context.file.reading() as connection:
        return operators(connection)


def form_of(section: OperatorsSection) -> OperatorForm:
    forms = [one for one in section.findChildren(OperatorForm) if one.isVisible()]
    assert forms
    return forms[-1]


def fill(form: OperatorForm, name: str, role: int, pin: str, again: str | None = None) -> None:
    form.name.setText(name)
    form.role.set_current(role)
    form.pin.setText(pin)
    form.again.setText(pin if again is None else again)
    form.accept()


def texts(section: OperatorsSection) -> list[str]:
    return [one.text() for one in section.findChildren(Text) if one.isVisible()]


def test_an_organizer_is_added_with_a_pin_and_roles_hold(
    qtbot: QtBot, desk: DeskWindow, section: OperatorsSection
) -> None:
    assert any("everyone may do everything" in words for words in texts(section))
    QTest.mouseClick(section.add_button, Qt.MouseButton.LeftButton)
    fill(form_of(section), "Ines", 1, "2468")
    settle(qtbot, desk)
    assert Operator("Ines", Role.ORGANIZER, True) in known(desk)
    qtbot.waitUntil(lambda: "Ines" in texts(section))
    assert desk.context.session.needs_pin
    assert not any("everyone may do everything" in words for words in texts(section))


def test_a_form_that_is_not_right_says_so_and_stays(
    qtbot: QtBot, desk: DeskWindow, section: OperatorsSection
) -> None:
    section.edit(None)
    form = form_of(section)
    for name, pin, again in (
        ("", "2468", None),
        ("Ines", "24", None),
        ("Ines", "2468", "2469"),
        ("Ines", "1357", None),
    ):
        fill(form, name, 1, pin, again)
        settle(qtbot, desk)
        assert form.isVisible()
    problems = [one.text() for one in form.findChildren(Text)]
    assert any("This PIN is taken." in words for words in problems)
    form.reject()
    assert [one.name for one in known(desk)] == ["Owen"]


def test_once_roles_hold_a_change_asks_for_the_organizers_pin(
    qtbot: QtBot, desk: DeskWindow, section: OperatorsSection
) -> None:
    section.edit(None)
    fill(form_of(section), "Ines", 1, "2468")
    settle(qtbot, desk)
    remove = next(one for one in section.findChildren(QPushButton) if one.accessibleName() == "Remove Owen")
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert [one.name for one in known(desk)] == ["Ines", "Owen"]
    dialog = next(one for one in section.findChildren(OrganizerPinDialog) if one.isVisible())
    dialog.pin.given.emit("1357")
    settle(qtbot, desk)
    assert dialog.pin.problem() == "This PIN is not known."
    dialog.pin.given.emit("2468")
    settle(qtbot, desk)
    settle(qtbot, desk)
    assert [one.name for one in known(desk)] == ["Ines"]
    assert desk.context.session.organizer == "Ines"


def test_the_menu_lets_an_organizer_in_and_out(
    qtbot: QtBot, desk: DeskWindow, section: OperatorsSection
) -> None:
    section.edit(None)
    fill(form_of(section), "Ines", 1, "2468")
    settle(qtbot, desk)
    desk.context.session.let_in("Ines")
    menu = desk._menu
    menu.aboutToShow.emit()
    assert "Ines is here as organizer: leave" in [action.text() for action in menu.actions()]
    menu.organizer_wanted.emit()
    menu.aboutToShow.emit()
    assert desk.context.session.organizer == ""
    assert "Organizer’s PIN…" in [action.text() for action in menu.actions()]

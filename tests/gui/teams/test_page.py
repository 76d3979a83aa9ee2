"""The teams page in a window: keys, a drag, reasons and PINs, the choice of counties."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.domain.people import Attendee
from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.reason_dialog import ReasonDialog
from pact_desktop.gui.teams.page import TeamsPage
from pact_desktop.gui.teams.person_picker import PersonPicker
from pact_desktop.gui.teams.seat_button import PERSON, SeatButton
from pact_desktop.gui.teams.view_model import Only
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.operations.register import register
from pact_desktop.operations.team_places import team_of
from pact_desktop.store import queries
from pact_desktop.store.changes import ChangeSet
from tests.gui.conftest import ACTOR, People, bring_to_front

Settled = Callable[[], None]
Until = Callable[[Callable[[], bool]], None]
Dialog = TypeVar("Dialog", bound=QDialog)
PIN = "4827"


@pytest.fixture
def told(context: Context) -> list[Message]:
    heard: list[Message] = []
    context.told.connect(heard.append)
    return heard


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    """Wait until something is so: a key that may be a scanner's, or a change heard of, takes a moment."""

    def wait(so: Callable[[], bool]) -> None:
        qtbot.waitUntil(so)

    return wait


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Settled) -> Iterator[TeamsPage]:
    pages: list[TeamsPage] = []

    def hear(changes: ChangeSet) -> None:
        pages[0].changed(changes)

    context.changes.changed.connect(hear)  # as the window does, before it makes the page
    shown = TeamsPage(context)
    pages.append(shown)
    qtbot.addWidget(shown)
    shown.resize(1040, 640)
    bring_to_front(qtbot, shown)
    shown.showing()
    settled()
    yield shown
    for dialog in shown.findChildren(QDialog):
        dialog.close()
    context.changes.changed.disconnect(hear)
    shown.close()


def seat(page: TeamsPage, county: str, attendee: Attendee) -> SeatButton:
    return next(each for each in page.board.cards[county].seats if each.attendee_id == attendee.attendee_id)


def members(page: TeamsPage, county: str) -> set[str]:
    file = page.context.file
    with file.reading() as connection:
        return {each.given_name for each in team_of(connection, file.convening, county).members}


def dialog(page: TeamsPage, kind: type[Dialog], until: Until) -> Dialog:
    """The dialog of this kind that is open, as soon as it is."""
    until(lambda: any(each.isVisible() for each in page.findChildren(kind)))
    return next(each for each in page.findChildren(kind) if each.isVisible())


def choose(menu: QMenu, words: str) -> None:
    """Press the entry of a menu, or of one that opens from it, and close the menu."""
    entries: list[QAction] = [*menu.actions()]
    for entry in menu.actions():
        below = entry.menu()
        if isinstance(below, QMenu):
            entries += below.actions()
    next(each for each in entries if each.text().replace("&", "").startswith(words)).trigger()
    menu.close()


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key) -> None:
    QTest.keyClick(focus(), key)


def type_slowly(picker: PersonPicker, text: str) -> None:
    """Type as a person does, so that nobody takes it for a scanner."""
    QTest.keyClicks(picker.field, text, delay=60)
    QTest.qWait(60)


def drop(onto: QWidget, attendee_id: str, at: QPoint | None = None) -> None:
    data = QMimeData()
    data.setData(PERSON, attendee_id.encode())
    where = at or QPoint(20, 20)
    action, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(onto, QDragEnterEvent(where, action, data, left, none))
    QApplication.sendEvent(onto, QDropEvent(QPointF(where), action, data, left, none))


def test_the_cards_stand_by_county_and_the_first_has_the_focus(page: TeamsPage, people: People) -> None:
    assert [card.county for card in page.board.shown][:2] == ["Alameda", "Los Angeles"]
    assert page.board.cards["Alameda"].pill.accessibleName() == "0 of 2 in"
    assert focus() is page.board.cards["Alameda"].seats[0]
    assert page.map_panel.map.current == "Alameda"
    assert seat(page, "Alameda", people.marisol).accessibleName().startswith("Marisol Vega-Ortiz, Probation")


def test_the_arrows_go_round_the_seats_and_the_cards(page: TeamsPage) -> None:
    press(Qt.Key.Key_Right)
    assert focus() is page.board.cards["Alameda"].seats[1]
    press(Qt.Key.Key_Down)
    below = page.board.shown[page.board._grid.across]
    assert page.map_panel.map.current == below.county
    assert below.isAncestorOf(focus())
    press(Qt.Key.Key_Up)
    assert page.board.cards["Alameda"].isAncestorOf(focus())


def test_somebody_dropped_on_another_card_moves_there_and_is_taken_back(
    page: TeamsPage, people: People, told: list[Message], settled: Settled, until: Until
) -> None:
    drop(page.board.cards["Ventura"], people.james.attendee_id)
    settled()
    assert members(page, "Ventura") == {"James"}
    assert told[-1].sentence == "James Tran has a place in the team of Ventura."
    until(lambda: getattr(focus(), "attendee_id", "") == people.james.attendee_id)
    assert page.board.cards["Ventura"].isAncestorOf(focus())
    page.undo()
    settled()
    assert members(page, "Alameda") == {"James", "Marisol"}
    page.redo()
    settled()
    assert members(page, "Ventura") == {"James"}


def test_somebody_dropped_on_the_map_moves_to_that_county(
    page: TeamsPage, people: People, settled: Settled
) -> None:
    county_map = page.map_panel.map
    drop(county_map, people.james.attendee_id, county_map.tile("Madera").geometry().center())
    settled()
    assert members(page, "Madera") == {"James"}


def test_a_press_that_moves_drags_the_person(
    page: TeamsPage, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[str] = []
    monkeypatch.setattr(SeatButton, "_drag", lambda self: dragged.append(self.attendee_id))
    button = seat(page, "Alameda", people.james)
    start = button.rect().center()
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(button, start + QPoint(QApplication.startDragDistance() + 4, 4))
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    assert dragged == [people.james.attendee_id]


def test_the_menu_moves_makes_coordinator_and_takes_out(
    page: TeamsPage, people: People, settled: Settled, until: Until
) -> None:
    def menu() -> QMenu:
        found = page._find(people.james.attendee_id)
        assert found is not None
        return page.menus.person(*found, page._teams())

    choose(menu(), "Make coordinator")
    alameda = page.board.cards["Alameda"].coordinator
    until(lambda: alameda.accessibleName() == "Coordinator: James Tran")
    choose(menu(), "Madera  (free: 5)")
    until(lambda: alameda.accessibleName() == "Coordinator: nobody yet")
    assert members(page, "Madera") == {"James"}
    choose(menu(), "Take out of the team")
    settled()
    assert members(page, "Madera") == set()


def test_the_keyboard_opens_the_menu_the_form_and_takes_out(
    page: TeamsPage, context: Context, people: People, settled: Settled, until: Until
) -> None:
    wanted: list[str] = []
    context.page_wanted.connect(wanted.append)
    context.person_wanted.connect(wanted.append)
    seat(page, "Alameda", people.james).setFocus()
    press(Qt.Key.Key_Return)
    until(lambda: wanted == ["roster", people.james.attendee_id])
    press(Qt.Key.Key_Space)
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    seat(page, "Alameda", people.james).setFocus()
    press(Qt.Key.Key_Delete)
    until(lambda: members(page, "Alameda") == {"Marisol"})


def test_a_full_team_asks_for_a_reason_by_number(
    page: TeamsPage, people: People, settled: Settled, until: Until
) -> None:
    change_settings(page.context.file, ACTOR, {"team_size": "2"})
    fields = {"given_name": "Vic", "county": "Ventura", "affiliation": "county_team_member"}
    vic = register(page.context.file, ACTOR, fields, {1: None}).attendee
    until(lambda: page._find(vic.attendee_id) is not None)
    drop(page.board.cards["Alameda"], vic.attendee_id)
    asked = dialog(page, ReasonDialog, until)
    QTest.keyClick(asked, Qt.Key.Key_1)
    until(lambda: bool(asked.step.reason))
    QTest.keyClick(asked, Qt.Key.Key_Return)
    until(lambda: page.actions_.reasons is None)
    assert members(page, "Alameda") == {"James", "Marisol", "Vic"}
    until(lambda: page.board.cards["Alameda"].waiting.accessibleName() == "1 beyond the 2 places")


def test_a_reason_that_is_not_given_changes_nothing(
    page: TeamsPage, people: People, settled: Settled, until: Until
) -> None:
    change_settings(page.context.file, ACTOR, {"team_size": "0"})
    page.actions_.put("Ventura", people.james.attendee_id, "James Tran")
    QTest.keyClick(dialog(page, ReasonDialog, until), Qt.Key.Key_Escape)
    settled()
    assert members(page, "Ventura") == set()
    assert page.actions_.reasons is None


def test_an_organizers_pin_is_asked_for_with_the_reason(
    page: TeamsPage, context: Context, people: People, settled: Settled, until: Until
) -> None:
    change_settings(context.file, ACTOR, {"team_size": "0"})
    set_operator(context.file, ACTOR, "Nadia", Role.ORGANIZER, PIN)
    until(lambda: context.session.roles_hold)
    page.actions_.put("Ventura", people.james.attendee_id, "James Tran")
    asked = dialog(page, ReasonDialog, until)
    asked.step.choose(0)
    asked.step.pin.setText("0000")
    asked.step.confirm()
    settled()
    assert asked.isVisible()
    asked.step.pin.setText(PIN)
    asked.step.confirm()
    settled()
    assert members(page, "Ventura") == {"James"}
    with context.file.reading() as connection:
        assert list(queries.history(connection))[-1].operator == "Nadia"


def test_a_free_place_is_given_to_somebody_of_the_county(
    page: TeamsPage, context: Context, settled: Settled, until: Until
) -> None:
    fields = {"given_name": "Stan", "county": "Alameda", "affiliation": "child_welfare_services_staff"}
    register(context.file, ACTOR, fields, {})
    settled()
    page.board.cards["Alameda"].seats[-1].setFocus()
    press(Qt.Key.Key_Return)
    picker = dialog(page, PersonPicker, until)
    QTest.keyClicks(picker.field, "sta")
    picker.confirm.click()
    settled()
    assert "Stan" in members(page, "Alameda")


def test_enter_picks_nobody_whose_name_was_not_typed(
    page: TeamsPage, context: Context, settled: Settled, until: Until
) -> None:
    fields = {"county": "Alameda", "affiliation": "child_welfare_services_staff"}
    for name in ("Stan", "Stella"):
        register(context.file, ACTOR, fields | {"given_name": name}, {})
    settled()
    page.board.cards["Alameda"].seats[-1].setFocus()
    press(Qt.Key.Key_Return)
    picker = dialog(page, PersonPicker, until)
    for typed in ("", "st", "child"):  # nobody, two of them, what both do
        picker.field.clear()
        type_slowly(picker, typed)
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
        assert picker.isVisible()
        assert not picker.confirm.isEnabled()
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    assert picker.confirm.isEnabled()
    picker.field.clear()
    type_slowly(picker, "stel")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    until(lambda: "Stella" in members(page, "Alameda"))


def test_the_coordinator_is_picked_and_left_to_the_pact_coordinator_again(
    page: TeamsPage, people: People, settled: Settled, until: Until
) -> None:
    card = page.board.cards["Alameda"]
    card.coordinator.click()
    picker = dialog(page, PersonPicker, until)
    type_slowly(picker, "vega")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    until(lambda: card.coordinator.accessibleName() == "Coordinator: Marisol Vega-Ortiz")
    page.actions_.choose_coordinator("Alameda", None)
    until(lambda: card.coordinator.accessibleName() == "Coordinator: nobody yet")


def test_a_check_in_elsewhere_shows_by_itself(
    page: TeamsPage, people: People, settled: Settled, until: Until
) -> None:
    check_in_attendee(page.context.file, ACTOR, 1, people.james.attendee_id)
    card = page.board.cards["Alameda"]
    until(lambda: card.pill.accessibleName() == "1 of 2 in")
    assert "came at" in seat(page, "Alameda", people.james).accessibleName()


def test_counties_are_chosen_on_the_map_with_what_it_does_told_before(
    page: TeamsPage, settled: Settled, until: Until
) -> None:
    page._head.choose.click()
    county_map = page.map_panel.map
    QTest.mouseClick(county_map.tile("Alameda"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(county_map.tile("Kern"), Qt.MouseButton.LeftButton)
    settled()
    told = page.board.consequences.sentences()
    assert "Alameda is no PACT county any more; team members judged as guests: 2." in told
    assert "Alameda" in page.context.file.convening.pact_counties
    page._head.save.click()
    until(lambda: bool(page.board.shown) and page.board.shown[0].county == "Kern")
    assert "Alameda" not in page.context.file.convening.pact_counties
    page.undo()
    settled()
    assert "Alameda" in page.context.file.convening.pact_counties


def test_choosing_counties_takes_an_organizers_pin_and_escape_leaves_it(
    page: TeamsPage, context: Context, settled: Settled, until: Until
) -> None:
    set_operator(context.file, ACTOR, "Nadia", Role.ORGANIZER, PIN)
    settled()
    page._head.choose.click()
    page.map_panel.map.tile("Kern").setFocus()
    press(Qt.Key.Key_Space)
    until(page._head.save.isEnabled)
    page._head.save.click()
    asked = dialog(page, OrganizerPinDialog, until)
    asked.pin.field.setText(PIN)
    asked.pin.given.emit(PIN)
    until(lambda: "Kern" in context.file.convening.pact_counties)
    settled()
    page._head.choose.click()
    page.map_panel.map.tile("Kern").click()
    QTest.keyClick(page.map_panel.map.tile("Kern"), Qt.Key.Key_Escape)
    settled()
    assert "Kern" in context.file.convening.pact_counties
    assert not page._head.save.isVisible()


def test_typing_finds_a_team_and_an_empty_list_says_what_to_do(
    page: TeamsPage, settled: Settled, until: Until
) -> None:
    press(Qt.Key.Key_V)
    until(lambda: page.filters.field.text() == "v")
    assert [card.county for card in page.board.shown] == ["Alameda", "Ventura"]
    page.presenter.set_only(Only.WAITING)
    assert page.board.currentWidget() is page.board._no_match
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert len(page.board.shown) == 10
    change_settings(page.context.file, ACTOR, {"pact_counties": ""})
    until(lambda: page.board.currentWidget() is page.board._nobody)


def test_a_narrow_window_shows_cards_or_the_map(page: TeamsPage) -> None:
    page.set_compact(True)
    assert page.board.isVisible()
    assert not page.map_panel.isVisible()
    page._head.views._group.button(1).click()
    assert page.map_panel.isVisible()
    assert not page.board.isVisible()
    page.map_panel.map.tile("Madera").click()
    assert page.board.isVisible()
    assert page.board.cards["Madera"].isAncestorOf(focus())


def test_the_teams_are_a_list_if_one_likes(page: TeamsPage, until: Until) -> None:
    cards = page.board.shown
    page._head.looks._group.button(1).click()
    until(lambda: len({card.x() for card in cards}) == 1 and cards[0].height() < page.theme.px(60))
    page._head.looks._group.button(0).click()
    until(lambda: len({card.x() for card in cards}) > 1 and cards[0].height() > page.theme.px(100))

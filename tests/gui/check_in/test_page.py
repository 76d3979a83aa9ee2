"""The check-in page as a person uses it: keys, scanner bursts, clicks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.gui.check_in.fix_name import FixName
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.check_in.view_model import Scene
from pact_desktop.gui.components.tile import Tile
from pact_desktop.gui.context import Context
from pact_desktop.gui.page import Page, PageEntry
from pact_desktop.gui.window import MainWindow
from pact_desktop.store import queries
from tests.gui.conftest import People, bring_to_front
from tests.gui.late_keyboard import send_key

ENTRY = PageEntry("check_in", "Check-in", "scan", CheckInPage)


class Desk:
    """The window with the check-in page, and a person's hands."""

    def __init__(self, qtbot: QtBot, context: Context, settled: Callable[[], None]) -> None:
        self._qtbot = qtbot
        self._settled = settled
        self.context = context
        self.window = MainWindow(context, (ENTRY,), QMenu())
        qtbot.addWidget(self.window)
        context.keys.scanned.connect(self._scanned)
        self.window.show_page("check_in")
        self.window.resize(1280, 720)
        bring_to_front(qtbot, self.window)
        page = self.window.page("check_in")
        assert isinstance(page, CheckInPage)
        self.page = page
        qtbot.waitUntil(page.hasFocus)
        settled()

    @property
    def scene(self) -> Scene:
        return self.page.presenter.scene

    def type(self, text: str, pause: int = 60) -> None:
        """Type as a person does."""
        for letter in text:
            QTest.keyClicks(self._target(), letter)
            self._qtbot.wait(pause)
        self._settled()

    def press(self, key: Qt.Key, pause: int = 60) -> None:
        """Press one key."""
        QTest.keyClick(self._target(), key)
        self._qtbot.wait(pause)
        self._settled()

    def lone_digit(self, digit: str) -> None:
        """Press a digit with quiet before and after it."""
        self._qtbot.wait(170)
        self.type(digit, pause=240)
        self._qtbot.waitUntil(lambda: not self.page.keys.digits.is_waiting)
        self._settled()

    def burst(self, text: str) -> None:
        """Scan with a handheld reader."""
        with self._qtbot.waitSignal(self.context.keys.scanned):
            QTest.keyClicks(self._target(), text)
            QTest.keyClick(self._target(), Qt.Key.Key_Return)
        self._qtbot.wait(120)  # no hand is at the keyboard before; what comes sooner is the scanner's
        self._settled()

    def settle(self) -> None:
        """Wait until everything is answered."""
        self._settled()

    def is_in(self, attendee_id: str) -> bool:
        with self.context.file.reading() as connection:
            attendee = queries.find_attendee(connection, attendee_id)
        return attendee is not None and attendee.is_in(1)

    def _scanned(self, text: str) -> None:
        self.page.presenter.scan(text)

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.window


@pytest.fixture
def desk(qtbot: QtBot, context: Context, settled: Callable[[], None]) -> Iterator[Desk]:
    made = Desk(qtbot, context, settled)
    yield made
    made.window.close()
    settled()


def test_a_burst_shows_the_card_and_nothing_lands_in_the_search(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.marisol))
    assert desk.scene is Scene.CARD
    assert desk.page.view.card.view.name == "Marisol Vega-Ortiz"
    assert desk.page.view.top.field.text() == ""
    assert desk.page.view.card.accessibleName().startswith(
        "Checked in. Marisol Vega-Ortiz. Alameda County. Packet"
    )


def test_a_burst_while_a_name_is_being_typed_is_a_scan(desk: Desk, people: People) -> None:
    desk.type("kel")
    desk.burst(people.code(people.marisol))
    assert desk.page.view.card.view.name == "Marisol Vega-Ortiz"


def test_typing_anywhere_searches_and_enter_checks_in_the_marked_row(desk: Desk, people: People) -> None:
    desk.type("ortiz")
    assert desk.scene is Scene.SEARCH
    assert desk.page.view.scenes.results.marked_id() == people.marisol.attendee_id
    desk.press(Qt.Key.Key_Return)
    assert desk.page.view.card.view.headline == "Checked in"
    assert desk.is_in(people.marisol.attendee_id)


def test_typing_with_the_cursor_in_the_side_bar_searches_too(desk: Desk) -> None:
    desk.window.sidebar.operator.setFocus()
    desk.type("kelly")
    assert desk.scene is Scene.SEARCH
    assert desk.page.view.top.field.text() == "kelly"


def test_the_arrows_move_the_mark(desk: Desk, people: People) -> None:
    desk.type("vega")
    results = desk.page.view.scenes.results
    assert results.marked_id() == ""  # two are called that
    desk.press(Qt.Key.Key_Down)
    first = results.marked_id()
    desk.press(Qt.Key.Key_Down)
    second = results.marked_id()
    desk.press(Qt.Key.Key_Up)
    assert {first, second} == {people.marisol.attendee_id, people.rosario.attendee_id}
    assert results.marked_id() == first


@pytest.mark.parametrize("typed", ["vega", "marisl", "alameda", "marisol alameda", "0142x", "marisol kelly"])
def test_enter_alone_checks_in_nobody_who_is_not_meant_beyond_doubt(
    desk: Desk, people: People, typed: str
) -> None:
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    assert desk.scene is Scene.SEARCH
    assert not any(desk.is_in(one.attendee_id) for one in (people.marisol, people.rosario, people.james))


def test_whoever_other_fields_found_is_chosen_with_the_arrows(desk: Desk, people: People) -> None:
    desk.type("alameda")
    results = desk.page.view.scenes.results
    model = results.list.model()
    assert model.index(0, 0).data() == "Found elsewhere"
    assert "County: Alameda" in model.index(1, 0).data()
    QTest.mouseClick(
        results.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=results.list.visualRect(model.index(0, 0)).center(),
    )
    assert desk.scene is Scene.SEARCH
    desk.press(Qt.Key.Key_Down)
    chosen = results.marked_id()
    assert chosen
    desk.press(Qt.Key.Key_Return)
    assert desk.page.view.card.view.headline == "Checked in"
    assert desk.is_in(chosen)


def test_whom_the_arrows_chose_stays_chosen_when_the_same_search_comes_again(desk: Desk) -> None:
    desk.type("vega")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    results = desk.page.view.scenes.results
    chosen = results.marked_id()
    desk.page.index_built(0)
    desk.settle()
    assert results.marked_id() == chosen
    desk.type("x")
    assert results.marked_id() == ""


def test_a_code_that_is_typed_by_hand_is_read(desk: Desk, people: People) -> None:
    desk.page.view.start_search()
    desk.type(people.code(people.marisol), pause=1)
    desk.press(Qt.Key.Key_Return, pause=300)
    assert desk.page.view.card.view.name == "Marisol Vega-Ortiz"


def test_escape_brings_back_the_ready_state_from_anywhere(desk: Desk, people: People) -> None:
    desk.type("vega")
    desk.press(Qt.Key.Key_Escape)
    assert (desk.scene, desk.page.view.top.field.text()) == (Scene.READY, "")
    desk.burst(people.code(people.siobhan))
    desk.press(Qt.Key.Key_Escape)
    assert desk.scene is Scene.READY
    desk.press(Qt.Key.Key_F7)
    desk.press(Qt.Key.Key_Escape)
    assert desk.scene is Scene.READY


def test_a_digit_chooses_a_remedy_a_reason_and_enter_records(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.siobhan))
    desk.lone_digit("2")
    assert desk.scene is Scene.REASONS
    desk.press(Qt.Key.Key_Return)
    assert desk.scene is Scene.REASONS  # no reason yet
    desk.lone_digit("1")
    desk.press(Qt.Key.Key_Return)
    assert desk.page.view.card.view.headline == "Checked in"
    assert desk.is_in(people.siobhan.attendee_id)


@pytest.mark.parametrize("pause", [60, 160])
def test_enter_right_after_a_digit_confirms_what_the_digit_chose(
    desk: Desk, people: People, pause: int
) -> None:
    desk.burst(people.code(people.siobhan))
    desk.lone_digit("2")
    QTest.qWait(170)
    desk.type("1", pause=pause)
    desk.press(Qt.Key.Key_Return)
    assert desk.is_in(people.siobhan.attendee_id)


def test_enter_confirms_what_a_digit_chose_though_the_window_stood_still_between(
    desk: Desk, people: People, qtbot: QtBot
) -> None:
    """So late, Enter may have been pressed right after the digit, for all that the filter knows."""
    desk.burst(people.code(people.siobhan))
    desk.lone_digit("2")
    QTest.qWait(170)
    pressed_ms = round(time.monotonic() * 1000)
    send_key("1", pressed_ms)
    time.sleep(0.16)
    send_key("\r", pressed_ms + 160)
    qtbot.waitUntil(lambda: desk.is_in(people.siobhan.attendee_id))


def test_digits_close_together_choose_nothing(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.siobhan))
    desk.type("22", pause=70)
    desk.press(Qt.Key.Key_Shift, pause=200)
    assert desk.scene is Scene.CARD


def test_no_digit_of_a_scan_chooses_a_remedy(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.siobhan))
    desk.burst("1234567890128")
    assert desk.page.view.card.view.outcome == "not_a_badge"
    assert not desk.is_in(people.siobhan.attendee_id)


def test_a_reason_of_ones_own_is_typed_digits_included(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.siobhan))
    desk.lone_digit("2")
    desk.lone_digit("4")
    desk.type("Table 12")
    step = desk.page.view.card.reasons
    assert step is not None
    assert step.reason == "Table 12"
    desk.press(Qt.Key.Key_Return)
    assert desk.is_in(people.siobhan.attendee_id)


def test_a_remedy_can_be_clicked(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.marisol))
    desk.burst(people.code(people.marisol))
    tile = desk.page.view.card.findChildren(Tile)[0]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    desk.press(Qt.Key.Key_Shift)
    assert desk.scene is Scene.READY
    assert not desk.is_in(people.marisol.attendee_id)


def test_control_z_takes_back_the_last_check_in(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.marisol))
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.press(Qt.Key.Key_Shift)
    assert not desk.is_in(people.marisol.attendee_id)
    assert "no longer checked in" in desk.window.messages.text()


def test_a_team_is_ticked_by_digits_and_checked_in_by_enter(desk: Desk, people: People) -> None:
    desk.type("alameda")
    desk.press(Qt.Key.Key_F8)
    assert desk.scene is Scene.TEAM
    desk.lone_digit("0")
    assert len(desk.page.view.scenes.team.ticked_ids()) == 2
    desk.lone_digit("1")
    assert len(desk.page.view.scenes.team.ticked_ids()) == 1
    left = desk.page.view.scenes.team.ticked_ids()[0]
    desk.press(Qt.Key.Key_Return)
    assert desk.is_in(left)


def test_a_walk_in_is_filled_by_keys(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F7)
    desk.type("Renee\tCastellanos", pause=45)
    form = desk.page.view.scenes.walk_in.form_panel
    assert (form.given.text(), form.family.text()) == ("Renee", "Castellanos")
    form.county.setCurrentText("Ventura")
    affiliation = next(
        button for button in form.findChildren(QPushButton) if button.text() == "Key stakeholder"
    )
    affiliation.click()
    desk.press(Qt.Key.Key_Shift, pause=250)
    printed: list[list[str]] = []
    desk.context.print_wanted.connect(printed.append)
    desk.press(Qt.Key.Key_F9)
    assert desk.page.view.card.view.name == "Renee Castellanos"
    assert desk.page.view.card.view.outcome == "admitted"
    assert len(printed) == 1


@pytest.mark.parametrize(("typed", "kept"), [("fres", "Fresno"), ("san", ""), ("xyz", "")])
def test_a_county_that_is_typed_into_a_walk_in_is_completed_or_refused(
    qtbot: QtBot, desk: Desk, typed: str, kept: str
) -> None:
    desk.press(Qt.Key.Key_F7)
    form = desk.page.view.scenes.walk_in.form_panel
    desk.type("Renee", pause=45)
    next(one for one in form.findChildren(QPushButton) if one.text() == "Key stakeholder").click()
    form.county.setFocus()
    for letter in typed:  # the list that opens has the keyboard
        QTest.keyClicks(QApplication.activePopupWidget() or form.county, letter)
        QTest.qWait(60)
    QTest.qWait(150)  # no scanner's key
    QTest.keyClick(QApplication.activePopupWidget() or form.county, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not form.county.line.hasFocus())
    if kept:
        assert form.county.currentText() == kept
    else:
        assert form.county.currentText() == typed
        assert form.county.accessibleDescription().startswith(f"“{typed}”")
    desk.press(Qt.Key.Key_F9)
    with desk.context.file.reading() as connection:
        recorded = [one for one in queries.roster(connection) if one.given_name == "Renee"]
    assert [one.county for one in recorded] == ([kept] if kept else [])
    assert desk.scene is (Scene.CARD if kept else Scene.WALK_IN)
    assert kept or form.county.line.hasFocus()


def test_the_name_is_corrected_in_a_form_that_f2_opens(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.marisol))
    desk.press(Qt.Key.Key_F2)
    dialog = desk.page.findChild(FixName)
    assert dialog is not None
    dialog.accept()
    desk.press(Qt.Key.Key_Shift)
    assert "Saved" in desk.window.messages.text()


def test_contact_is_hidden_until_asked_for(desk: Desk, people: People) -> None:
    desk.burst(people.code(people.marisol))
    assert "555-0142" not in desk.page.view.card.accessibleName()
    assert not desk.page.view.card.contact_is_shown
    desk.press(Qt.Key.Key_F4)
    assert desk.page.view.card.contact_is_shown


def test_everything_fits_a_narrow_window(desk: Desk, people: People) -> None:
    desk.window.resize(640, 360)
    desk.burst(people.code(people.marisol))
    assert desk.window.width() == 640
    assert desk.page.view.card.isVisible()
    assert desk.page.view.card.geometry().bottom() <= desk.page.height()
    desk.type("vega")
    assert desk.page.view.top.isVisible()


def test_another_page_gives_way_to_a_scan(qtbot: QtBot, context: Context) -> None:
    entries = (ENTRY, PageEntry("other", "Other", "file", Page))
    window = MainWindow(context, entries, QMenu())
    qtbot.addWidget(window)
    window.show_page("other")
    window.show_page("check_in")
    assert isinstance(window.current_page(), CheckInPage)
    qtbot.waitUntil(lambda: context.workers.waiting == 0)

"""The roster page as a person uses it: keys, clicks, typing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pact_desktop.domain.people import Attendee, Discipline, Standing
from pact_desktop.gui.components.controls import TypedChoice
from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.roster.intents import CELL
from pact_desktop.gui.roster.page import RosterPage
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.edit import edit
from pact_desktop.operations.edit_many import Change
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.operations.register import register
from pact_desktop.store import queries
from tests.gui.conftest import ACTOR, People, bring_to_front

Settled = Callable[[], None]
KEY = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Settled, qapp: QApplication) -> Iterator[RosterPage]:
    qapp.removeEventFilter(context.keys)  # tests type as fast as a handheld scanner
    shown = RosterPage(context)
    qtbot.addWidget(shown)
    shown.resize(1060, 660)
    bring_to_front(qtbot, shown)
    settled()
    shown.showing()
    yield shown


@pytest.fixture
def told(context: Context) -> list[Message]:
    heard: list[Message] = []
    context.told.connect(heard.append)
    return heard


def names(page: RosterPage) -> list[str]:
    return [page.presenter.row(line).family_name for line in range(len(page.presenter.places))]


def now(context: Context, attendee: Attendee) -> Attendee:
    with context.file.reading() as connection:
        return queries.attendees_by_id(connection, [attendee.attendee_id])[attendee.attendee_id]


def stand_on(page: RosterPage, attendee: Attendee, column: str) -> None:
    line = page.presenter.line_of(attendee.attendee_id)
    section = 1 + [each.key for each in page.presenter.columns].index(column)
    page.table.setCurrentIndex(page.table.roster_model.index(line, section))
    page.table.setFocus()


def open_cell(qtbot: QtBot, page: RosterPage) -> QLineEdit:
    QTest.keyClick(page.table, KEY.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    return editor


def test_everyone_stands_in_the_table_by_name(page: RosterPage) -> None:
    assert names(page) == ["Hoang", "Kelly", "Tran", "Vega", "Vega-Ortiz"]


def test_typing_on_the_table_filters_and_escape_clears(qtbot: QtBot, page: RosterPage) -> None:
    QTest.keyClick(page.table, KEY.Key_V)
    QTest.keyClicks(page.filters.field, "ega los")
    assert names(page) == ["Vega"]
    QTest.keyClick(page.filters.field, KEY.Key_Escape)
    assert len(names(page)) == 5


def test_a_filter_that_nobody_matches_says_so(qtbot: QtBot, page: RosterPage) -> None:
    QTest.keyClicks(page.filters.field, "zzz")
    assert page.body.middle.currentWidget() is page.body.no_match


def test_a_click_on_a_head_sorts_and_a_second_one_turns_round(qtbot: QtBot, page: RosterPage) -> None:
    place = QPoint(page.table.header.sectionViewportPosition(2) + 20, 10)
    for _ in range(2):
        QTest.mouseClick(page.table.header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: names(page)[0] == "Kelly")


def test_a_cell_is_edited_in_place_and_taken_back_and_put_back(
    qtbot: QtBot, page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    stand_on(page, people.lena, "county")
    editor = open_cell(qtbot, page)
    QTest.keyClicks(editor, "marin")
    QTest.keyClick(editor, KEY.Key_Return)
    settled()
    assert now(context, people.lena).county == "Marin"
    page.undo()
    settled()
    assert now(context, people.lena).county == "Kern"
    page.redo()
    settled()
    assert now(context, people.lena).county == "Marin"


def test_a_county_that_is_none_keeps_the_editor_open_and_says_why(
    qtbot: QtBot, page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    stand_on(page, people.lena, "county")
    editor = open_cell(qtbot, page)
    QTest.keyClicks(editor, "Alamda")
    QTest.keyClick(editor, KEY.Key_Return)
    assert editor.isVisible()
    assert "Alamda" in page.foot._words.text()
    QTest.keyClick(editor, KEY.Key_Escape)
    settled()
    assert now(context, people.lena).county == "Kern"


@pytest.mark.parametrize(
    ("column", "typed", "field", "kept"),
    [("county", "fres", "county", "Fresno"), ("discipline", "educ", "discipline", Discipline.EDUCATION)],
)
@pytest.mark.parametrize("leave", [KEY.Key_Return, KEY.Key_Tab, None])
def test_a_unique_beginning_that_is_typed_into_a_cell_is_completed(
    page: RosterPage, qtbot: QtBot, context: Context, people: People, settled: Settled,
    column: str, typed: str, field: str, kept: str, leave: Qt.Key | None,
) -> None:  # fmt: skip
    stand_on(page, people.lena, column)
    editor = open_cell(qtbot, page)
    QTest.keyClicks(editor, typed)
    popup = QApplication.activePopupWidget()
    if leave is None:
        assert popup is not None
        popup.close()
        page.filters.field.setFocus()
    else:
        QTest.keyClick(popup or editor, leave)
    settled()
    assert getattr(now(context, people.lena), field) == kept


def test_what_cannot_be_kept_stays_in_its_cell_when_the_cursor_goes_elsewhere(
    qtbot: QtBot, page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    stand_on(page, people.lena, "county")
    editor = open_cell(qtbot, page)
    QTest.keyClicks(editor, "san")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    page.filters.field.setFocus()
    settled()
    assert editor.isVisible() and editor.text() == "san"
    assert "san" in page.foot._words.text()
    bring_to_front(qtbot, page)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "marin")
    QTest.keyClick(QApplication.activePopupWidget() or editor, KEY.Key_Return)
    settled()
    assert now(context, people.lena).county == "Marin"


def test_what_is_being_typed_into_a_cell_outlives_a_change_made_elsewhere(
    qtbot: QtBot, page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    stand_on(page, people.lena, "county")
    editor = open_cell(qtbot, page)
    QTest.keyClicks(editor, "frxs")
    register(context.file, ACTOR, {"given_name": "Al", "family_name": "Adams"}, {})
    settled()
    qtbot.waitUntil(lambda: "Adams" in names(page))
    assert page.table.delegate.half_typed() == [(people.lena.attendee_id, "county", "frxs")]
    editor = page.table.viewport().findChildren(QLineEdit)[-1]
    assert editor.isVisible()
    editor.setText("fres")
    QTest.keyClick(editor, KEY.Key_Return)
    settled()
    assert now(context, people.lena).county == "Fresno"


def test_a_cell_that_cannot_be_kept_takes_no_keys_from_the_filter(
    qtbot: QtBot, page: RosterPage, people: People, settled: Settled
) -> None:
    stand_on(page, people.lena, "county")
    editor = open_cell(qtbot, page)
    QTest.keyClicks(editor, "frxs")
    bring_to_front(qtbot, page)
    page.filters.field.setFocus()
    for letter in "hoang":
        QTest.keyClicks(QApplication.focusWidget() or page, letter)
        settled()
    assert page.filters.field.text() == "hoang"
    assert page.table.delegate.half_typed() == [(people.lena.attendee_id, "county", "frxs")]


def test_a_county_that_is_typed_into_the_form_is_completed_or_refused(
    qtbot: QtBot, page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    stand_on(page, people.lena, "county")
    QTest.keyClick(page.table, KEY.Key_Return)
    settled()
    county = page.form.controls["county"]
    assert isinstance(county, TypedChoice)
    for typed, kept in (("fres", "Fresno"), ("san", "Fresno"), ("mari", "Fresno"), ("marip", "Mariposa")):
        bring_to_front(qtbot, page)  # the platform of the tests leaves the closed list in front
        QTest.mouseClick(county.line, Qt.MouseButton.LeftButton)
        county.line.selectAll()
        QTest.keyClicks(county.line, typed)
        QTest.keyClick(QApplication.activePopupWidget() or county.line, KEY.Key_Tab)
        settled()
        assert now(context, people.lena).county == kept, typed
        assert bool(county.accessibleDescription()) == (typed in ("san", "mari"))


def test_a_change_made_elsewhere_shows_without_reading_everyone_again(
    qtbot: QtBot, page: RosterPage, context: Context, people: People
) -> None:
    data = page.presenter.data
    edit(context.file, ACTOR, people.lena.attendee_id, {"family_name": "Zhao"})
    check_in_attendee(context.file, ACTOR, 1, people.marisol.attendee_id)
    qtbot.waitUntil(lambda: names(page) == ["Kelly", "Tran", "Vega", "Vega-Ortiz", "Zhao"])
    line = page.presenter.line_of(people.marisol.attendee_id)
    cell = page.table.roster_model.index(line, 4)
    qtbot.waitUntil(lambda: str(cell.data()).startswith("In "))
    assert page.presenter.data is data


def test_the_form_saves_a_field_when_it_is_left(
    qtbot: QtBot, page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    stand_on(page, people.james, "name")
    QTest.keyClick(page.table, KEY.Key_Return)
    settled()
    line = page.form.controls["agency"]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "Office of Education")
    page.form.controls["title"].setFocus()
    settled()
    assert now(context, people.james).agency == "Office of Education"
    assert page.form._undo.isEnabled()


def test_what_was_saved_can_still_be_taken_back_when_the_page_is_shown_again(
    qtbot: QtBot, page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    page.table.opened.emit(people.james.attendee_id)
    settled()
    assert not page.form._undo.isEnabled()
    line = page.form.controls["agency"]
    line.setFocus()
    QTest.keyClicks(line, "Office of Education")
    page.form.controls["title"].setFocus()
    settled()
    with qtbot.waitSignal(page._soon.timeout):
        page.showing()
    assert page.form._undo.isEnabled()


def test_contact_stays_hidden_until_it_is_asked_for(
    qtbot: QtBot, page: RosterPage, people: People, settled: Settled
) -> None:
    page.table.opened.emit(people.marisol.attendee_id)
    settled()
    assert not page.form.contact.phone.isVisible()
    QTest.keyClick(page.form, KEY.Key_F4)
    assert page.form.contact.phone.text() == "(510) 555-0142"
    page.table.opened.emit(people.james.attendee_id)
    settled()
    assert not page.form.contact.phone.isVisible()


def test_declining_asks_for_a_reason_and_records_it(
    qtbot: QtBot, page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    page.table.opened.emit(people.lena.attendee_id)
    settled()
    choice = page.form.controls["day1"]
    choice.set_value("declined")
    page.form.kept.emit("day1")
    settled()
    assert now(context, people.lena).standing(1) is Standing.REQUESTED
    assert page.form._reason.isVisible()
    QTest.keyClicks(page.form._reason, "Not this year")
    QTest.keyClick(page.form._reason, KEY.Key_Return)
    settled()
    assert now(context, people.lena).standing(1) is Standing.DECLINED
    assert not page.form._reason.isVisible()


def test_a_value_is_set_for_all_who_are_ticked_as_one_step(
    qtbot: QtBot, page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    stand_on(page, people.james, "name")
    QTest.keyClick(page.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.presenter.chosen()) == 3
    page.foot._set.click()
    page.many._what.setCurrentIndex(page.many._what.findData("discipline"))
    QTest.keyClicks(page.many._value, "educ")
    QTest.keyClick(page.many._value, KEY.Key_Return)
    settled()
    changed = [people.james, people.rosario, people.marisol]
    assert {now(context, each).discipline for each in changed} == {"education"}
    page.undo()
    settled()
    assert now(context, people.marisol).discipline == "probation"


def test_ticks_that_the_filter_hides_are_not_meant(qtbot: QtBot, page: RosterPage, people: People) -> None:
    QTest.keyClick(page.table, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.presenter.chosen()) == 5
    page.presenter.set_text("vega")
    assert len(page.presenter.chosen()) == 2


def test_somebody_is_added_with_standings_by_the_rules(
    qtbot: QtBot, page: RosterPage, context: Context, told: list[Message], settled: Settled
) -> None:
    QTest.keyClick(page, KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    page._start_new()
    page.form.controls["given_name"].set_value("Zed")
    page.form.controls["family_name"].set_value("Quill")
    page.form._add_button.click()
    settled()
    assert "Quill" in names(page)
    assert told[-1].sentence == "Zed Quill is on the roster."
    with context.file.reading() as connection:
        (added,) = [each for each in queries.roster(connection) if each.family_name == "Quill"]
    assert (added.standing(1), added.standing(2)) == (Standing.REQUESTED, Standing.APPROVED)


def test_a_nameless_person_is_refused_with_a_sentence(
    page: RosterPage, told: list[Message], settled: Settled
) -> None:
    page._start_new()
    page.form.controls["day1"].set_value("")
    page.form.controls["day2"].set_value("")
    page.form._add_button.click()
    settled()
    assert told[-1].sentence.startswith("An attendee needs a name.")


def test_copy_and_paste_go_through_the_clipboard(
    qtbot: QtBot, page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    stand_on(page, people.james, "county")
    QTest.keyClick(page.table, KEY.Key_C, control)
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith('"Tran, James"\tAlameda') or (
        QGuiApplication.clipboard().text().splitlines()[1].startswith("Tran, James\tAlameda")
    )
    QGuiApplication.clipboard().setText("Kern\nMarin\n")
    QTest.keyClick(page.table, KEY.Key_V, control)
    settled()
    assert now(context, people.james).county == "Kern"
    assert now(context, people.rosario).county == "Marin"


def test_columns_and_sorting_are_kept_on_this_computer(
    page: RosterPage, context: Context, settled: Settled
) -> None:
    page.presenter.set_columns(["name", "agency", "county"])
    page.presenter.sort_by("county")
    page.presenter.sort_by("name", further=True)
    settled()
    again = RosterPage(context)
    settled()
    assert [column.key for column in again.presenter.columns] == ["name", "agency", "county"]
    assert [key.column for key in again.presenter.sort] == ["county", "name"]
    again.deleteLater()


def test_the_keyboard_sorts_by_one_column_and_further_by_another(
    page: RosterPage, people: People, settled: Settled
) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier
    stand_on(page, people.lena, "county")
    QTest.keyClick(page.table, KEY.Key_Up, modifiers)
    stand_on(page, people.lena, "name")
    QTest.keyClick(page.table, KEY.Key_Down, modifiers | Qt.KeyboardModifier.ShiftModifier)
    settled()
    assert [(key.column, key.descending) for key in page.presenter.sort] == [
        ("county", False),
        ("name", True),
    ]
    assert names(page) == ["Vega-Ortiz", "Tran", "Hoang", "Vega", "Kelly"]


def test_the_form_leads_to_the_history_of_its_person(
    page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    wanted: list[tuple[str, str]] = []
    context.history_wanted.connect(lambda *about: wanted.append(about))
    page.person.open(people.lena.attendee_id)
    settled()
    page.form.history_wanted.emit()
    assert wanted == [(people.lena.attendee_id, "Lena Hoang")]


@pytest.fixture
def full_alameda(context: Context, people: People) -> None:
    """The two of Alameda are all that its team has places for; Siobhan comes to Day 1 for Ventura."""
    change_settings(context.file, ACTOR, {"team_size": "2"})
    fields = {"affiliation": "county_team_member"}
    edit(context.file, ACTOR, people.siobhan.attendee_id, fields, {1: Standing.APPROVED})


def test_moving_somebody_into_a_full_team_asks_for_a_reason_in_the_form(
    qtbot: QtBot, context: Context, people: People, full_alameda: None, page: RosterPage, settled: Settled
) -> None:
    stand_on(page, people.siobhan, "county")
    QTest.keyClick(page.table, KEY.Key_Return)
    settled()
    page.form.controls["county"].set_value("Alameda")
    page.form.kept.emit("county")
    settled()
    assert now(context, people.siobhan).county == "Ventura"
    assert "The team of Alameda has no place left." in page.form._reason_field._problem.text()
    QTest.keyClicks(page.form._reason, "The county asked for it")
    QTest.keyClick(page.form._reason, KEY.Key_Return)
    settled()
    assert now(context, people.siobhan).county == "Alameda"
    assert not page.form._reason_row.isVisible()


def test_moving_somebody_into_a_full_team_asks_for_a_reason_from_a_cell(
    qtbot: QtBot, context: Context, people: People, full_alameda: None, page: RosterPage, settled: Settled
) -> None:
    page.intents.edit_cell(people.siobhan.attendee_id, "county", "Alameda")
    settled()
    dialog = page.reasons.dialog
    assert dialog is not None and now(context, people.siobhan).county == "Ventura"
    QTest.keyClick(dialog, KEY.Key_1)
    QTest.keyClick(dialog, KEY.Key_Return)
    settled()
    assert now(context, people.siobhan).county == "Alameda"
    assert page.reasons.dialog is None
    page.undo()
    settled()
    assert now(context, people.siobhan).county == "Ventura"


def test_moving_many_into_a_full_team_asks_for_a_reason_in_the_form_of_many(
    qtbot: QtBot, context: Context, people: People, full_alameda: None, page: RosterPage, settled: Settled
) -> None:
    page.presenter.tick_only(people.siobhan.attendee_id)
    page._start_many()
    change = Change({"county": "Alameda"})
    page.many.wanted.emit(change, "County: Alameda", "")
    settled()
    assert page.many._reason_field.isVisible() and now(context, people.siobhan).county == "Ventura"
    page.many.wanted.emit(change, "County: Alameda", "Agreed by phone")
    settled()
    assert now(context, people.siobhan).county == "Alameda"


def test_an_organizers_pin_lets_the_change_through(
    qtbot: QtBot, context: Context, people: People, full_alameda: None, page: RosterPage, settled: Settled
) -> None:
    set_operator(context.file, ACTOR, "Ines", Role.ORGANIZER, "2468")
    settled()
    page.editor.change_one(CELL, people.siobhan.attendee_id, Change({"county": "Alameda"}), "County", "Asked")
    settled()
    (dialog,) = page.findChildren(OrganizerPinDialog)
    dialog.pin.given.emit("2468")
    qtbot.waitUntil(lambda: now(context, people.siobhan).county == "Alameda")


def test_putting_back_with_an_organizers_pin_puts_back(
    qtbot: QtBot, context: Context, people: People, page: RosterPage, settled: Settled
) -> None:
    approved = Change(standings={1: Standing.APPROVED})
    page.editor.change_one(CELL, people.lena.attendee_id, approved, "Day 1", "Asked")
    settled()
    page.undo()
    settled()
    set_operator(context.file, ACTOR, "Ines", Role.ORGANIZER, "2468")
    settled()
    page.redo()
    settled()
    (dialog,) = page.findChildren(OrganizerPinDialog)
    dialog.pin.given.emit("2468")
    qtbot.waitUntil(lambda: now(context, people.lena).standing(1) is Standing.APPROVED, timeout=20_000)


def test_a_new_person_half_typed_would_be_lost(qtbot: QtBot, page: RosterPage) -> None:
    page._start_new()
    assert page.unsaved() == ""
    QTest.keyClicks(page.form.controls["given_name"], "Ada")
    assert page.unsaved() == "A new person is not added yet."
    page._close_side()
    assert page.unsaved() == ""


def test_in_a_narrow_window_a_form_has_the_whole_page(
    page: RosterPage, people: People, settled: Settled
) -> None:
    page.set_compact(True)
    page.table.opened.emit(people.lena.attendee_id)
    settled()
    assert page.form.isVisible()
    assert not (page.table.isVisible() or page.filters.isVisible() or page._head.isVisible())
    page._close_side()
    assert page.table.isVisible() and page.filters.isVisible() and page._head.isVisible()


def test_what_was_saved_today_was_saved_on_a_date_once_that_has_changed(
    page: RosterPage, context: Context, people: People, settled: Settled
) -> None:
    page.person.open(people.lena.attendee_id)
    settled()
    begun = context.now()
    said_today = page.form._saved.text()
    context.file.now = lambda: begun + timedelta(days=1)
    context.desk_day.turned.emit()
    assert page.form._saved.text() != said_today
    assert page.presenter.words.date_of(begun.isoformat()) in page.form._saved.text()

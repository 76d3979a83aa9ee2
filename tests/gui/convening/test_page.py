"""The Convening page in a real window: edited, previewed, saved, taken back, narrow."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.domain.people import Affiliation
from pact_desktop.domain.settings_table import SETTINGS
from pact_desktop.gui.components.date_lines import DateLine
from pact_desktop.gui.convening.backup_section import BackupSection
from pact_desktop.gui.convening.days_section import DaysSection
from pact_desktop.gui.convening.file_row import FileRow
from pact_desktop.gui.convening.files_section import FilesSection
from pact_desktop.gui.convening.page import ConveningPage
from pact_desktop.gui.convening.settings_section import SettingsSection
from pact_desktop.gui.convening.teams_section import CountiesDialog, TeamsSection
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.operations.operators import Role, set_operator
from tests.gui.conftest import ACTOR
from tests.gui.running_desk import settle


@pytest.fixture
def page(qtbot: QtBot, desk: DeskWindow) -> ConveningPage:
    desk.show_page("convening")
    page = desk.current_page()
    assert isinstance(page, ConveningPage)
    qtbot.waitUntil(lambda: page.draft.is_read)
    settle(qtbot, desk)
    return page


def days_of(page: ConveningPage) -> DaysSection:
    section = page.section("days")
    assert isinstance(section, DaysSection)
    return section


def named(parent: QWidget, name: str) -> QWidget:
    return next(one for one in parent.findChildren(QWidget) if one.accessibleName() == name)


def test_a_rule_is_chosen_previewed_saved_and_taken_back(
    qtbot: QtBot, desk: DeskWindow, page: ConveningPage
) -> None:
    rule = days_of(page).rules[Affiliation.COUNTY_TEAM_MEMBER, 2]
    assert not page.changes_bar.isVisible()
    closed = rule.segments.findChildren(QWidget)[-1]
    QTest.mouseClick(closed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.changes_bar.sentences()) == 2)
    assert page.changes_bar.sentences() == [
        "Day 2 is closed to new registrations from now on: County team member.",
        "2 people approved for Day 2 stay approved under the rule “Closed”.",
    ]
    page.save()
    qtbot.waitUntil(lambda: not page.draft.changed)
    settle(qtbot, desk)
    assert desk.context.file.convening.rules[Affiliation.COUNTY_TEAM_MEMBER, 2] == "closed"
    page.undo()
    qtbot.waitUntil(lambda: rule.value() == "open")
    qtbot.waitUntil(lambda: "Taken back" in desk.messages.text())


def test_days_that_do_not_follow_each_other_cannot_be_saved(
    qtbot: QtBot, desk: DeskWindow, page: ConveningPage
) -> None:
    date = days_of(page).findChildren(DateLine)[1]
    date.setFocus()
    date.selectAll()
    QTest.keyClicks(date, "10/1/26", delay=60)
    QTest.keyClick(date, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: page.draft.problem is not None)
    assert "after Day 1" in page.changes_bar.summary.text()
    assert not page.changes_bar.save.isEnabled()
    page.changes_bar.discard.click()
    settle(qtbot, desk)
    assert date.value() == "2026-10-07"


def stands_whole(date: DateLine, words: str) -> bool:
    begins = date.cursorRect().center().x()
    (icon,) = date.findChildren(QToolButton)
    return begins + date.fontMetrics().horizontalAdvance(words) <= icon.x()


def test_a_date_stands_whole_in_its_field_in_a_small_window(
    qtbot: QtBot, desk: DeskWindow, page: ConveningPage
) -> None:
    theme = desk.context.theme  # whose text is as large as the system's
    desk.resize(theme.px(1280), theme.px(720))
    page.show_part("days")
    settle(qtbot, desk)
    for date in days_of(page).findChildren(DateLine):
        date.set_value("2026-11-30")
        qtbot.waitUntil(partial(stands_whole, date, "Nov 30, 2026"), timeout=5_000)  # once it is laid out


def test_saving_by_keyboard_takes_what_stands_in_the_field_too(
    qtbot: QtBot, desk: DeskWindow, page: ConveningPage
) -> None:
    page.show_part("title")
    venue = named(page, "Venue")
    venue.setFocus()
    QTest.keyClick(venue, Qt.Key.Key_End)
    QTest.keyClicks(venue, " West")
    qtbot.waitUntil(lambda: venue.property("text").endswith(" West"))
    page.save()
    qtbot.waitUntil(lambda: desk.context.file.convening.venue.endswith(" West"))


def test_limits_ask_for_the_organizers_pin(qtbot: QtBot, desk: DeskWindow, page: ConveningPage) -> None:
    set_operator(desk.context.file, ACTOR, "Ines", Role.ORGANIZER, "2468")
    settle(qtbot, desk)
    page.draft.edit("team_size", "6")
    settle(qtbot, desk)
    page.save()
    qtbot.waitUntil(lambda: bool(page.findChildren(OrganizerPinDialog)))
    dialog = page.findChildren(OrganizerPinDialog)[0]
    dialog.pin.given.emit("2468")
    qtbot.waitUntil(lambda: desk.context.file.convening.team_size == 6)


def test_counties_are_ticked_in_a_list(qtbot: QtBot, desk: DeskWindow, page: ConveningPage) -> None:
    page.show_part("teams")
    section = page.section("teams")
    assert isinstance(section, TeamsSection)
    section.choose.click()
    dialog = section.findChildren(CountiesDialog)[0]
    dialog.ticks.boxes["Kern"].click()
    dialog.accept()
    settle(qtbot, desk)
    assert page.draft.changed == {"pact_counties"}
    page.save()
    qtbot.waitUntil(lambda: "Kern" in desk.context.file.convening.pact_counties)


def test_files_are_added_and_removed_with_one_undo(
    qtbot: QtBot, desk: DeskWindow, page: ConveningPage, tmp_path: Path
) -> None:
    page.show_part("files")
    section = page.section("files")
    assert isinstance(section, FilesSection)
    (tmp_path / "notes.txt").write_text("Notes.", encoding="utf-8")
    section.presenter.add([tmp_path / "notes.txt"])
    qtbot.waitUntil(lambda: bool(section.findChildren(FileRow)))
    row = section.findChildren(FileRow)[0]
    assert not row.packet.isEnabled()
    row.remove_wanted.emit(row.resource.resource_id)
    qtbot.waitUntil(lambda: not section.presenter.files)
    settle(qtbot, desk)
    page.undo()
    qtbot.waitUntil(lambda: len(section.presenter.files) == 1)


def test_a_backup_is_made_and_remembered(
    qtbot: QtBot, desk: DeskWindow, page: ConveningPage, tmp_path: Path
) -> None:
    page.show_part("backup")
    section = page.section("backup")
    assert isinstance(section, BackupSection)
    qtbot.waitUntil(lambda: "made none" in section.last.text())
    section.back_up_to(tmp_path / "copy.pact")
    qtbot.waitUntil(lambda: "copy.pact" in section.last.text())
    assert (tmp_path / "copy.pact").exists()


def test_a_narrow_window_has_drop_downs(qtbot: QtBot, desk: DeskWindow, page: ConveningPage) -> None:
    page.set_compact(True)
    rule = days_of(page).rules[Affiliation.EVENT_STAFF, 1]
    assert rule.choice.isVisible()
    assert not rule.segments.isVisible()
    rule.choice.setCurrentIndex(2)
    rule.choice.activated.emit(2)
    assert page.draft.text("rule.event_staff.day1") == "closed"
    page.draft.discard()
    page.set_compact(False)


def test_every_setting_stands_somewhere_on_the_page(page: ConveningPage) -> None:
    shown = {"pact_counties"}
    for key in ("title", "days", "teams", "contacts", "door"):
        section = page.section(key)
        assert isinstance(section, SettingsSection)
        shown |= section.keys
    assert shown == set(SETTINGS)
    assert QApplication.activeModalWidget() is None


def test_whoever_closes_the_window_is_told_of_unsaved_changes_first(
    qtbot: QtBot, desk: DeskWindow, page: ConveningPage
) -> None:
    page.show_part("title")
    section = page.section("title")
    assert isinstance(section, SettingsSection)
    venue = section._controls["venue"]
    assert isinstance(venue, QLineEdit)
    venue.setFocus()
    QTest.keyClick(venue, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: venue.text().startswith("x"))
    desk.close()  # while the field is still being typed in
    assert desk.isVisible() and desk.current_page() is page
    assert desk.messages.text().startswith("1 change is not saved.")
    page.draft.discard()
    left: list[bool] = []
    desk.start_page_wanted.connect(lambda: left.append(True))
    desk._leave()
    assert left

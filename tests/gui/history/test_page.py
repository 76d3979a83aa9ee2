"""The history page as a person uses it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pact_desktop.gui.context import Context
from pact_desktop.gui.history.as_of_dialog import AsOfDialog
from pact_desktop.gui.history.between_dialog import BetweenDialog
from pact_desktop.gui.history.filter_row import HistoryFacet
from pact_desktop.gui.history.page import HistoryPage
from pact_desktop.gui.history.spans import Span, span_times
from pact_desktop.operations.edit import edit
from pact_desktop.store import queries
from tests.gui.conftest import ACTOR, People, bring_to_front

Settled = Callable[[], None]


@pytest.fixture
def page(
    qtbot: QtBot, context: Context, people: People, settled: Settled, qapp: QApplication
) -> Iterator[HistoryPage]:
    qapp.removeEventFilter(context.keys)  # tests type as fast as a handheld scanner
    edit(context.file, ACTOR, people.lena.attendee_id, {"given_name": "Léna"})
    shown = HistoryPage(context)
    qtbot.addWidget(shown)
    shown.resize(1060, 660)
    bring_to_front(qtbot, shown)
    shown.showing()
    settled()
    yield shown


def whats(page: HistoryPage) -> list[str]:
    return [row.what for row in page.presenter.rows]


def test_by_keyboard_an_act_is_opened_taken_back_and_closed(page: HistoryPage, settled: Settled) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_U)
    settled()
    settled()
    assert whats(page)[:2] == ["Taken back", "Name corrected"]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.detail.isVisible()
    page.undo()
    settled()
    settled()
    assert whats(page)[0] == "Put back"


def test_typing_narrows_and_escape_shows_everything_again(
    page: HistoryPage, qtbot: QtBot, settled: Settled
) -> None:
    everything = len(page.presenter.rows)
    page.filters.field.setText("lena")
    qtbot.waitUntil(lambda: len(page.presenter.rows) == 2)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(page.presenter.rows) == everything)


def test_one_persons_history_is_asked_for_from_elsewhere(
    page: HistoryPage, context: Context, people: People, settled: Settled
) -> None:
    context.history_wanted.emit(people.lena.attendee_id, "Lena Hoang")
    settled()
    assert whats(page) == ["Name corrected", "Added"]
    assert not page.filters.buttons["person"].isHidden()  # type: ignore[index]


def test_the_roster_as_of_an_act_is_shown_and_exported(
    page: HistoryPage, people: People, settled: Settled, tmp_path: Path
) -> None:
    page.presenter.choose(1)
    page._open_as_of(here=True)
    settled()
    dialog = page.findChild(AsOfDialog)
    assert dialog is not None
    assert "Lena" in {one.given_name for one in dialog._people}
    dialog.write_to(tmp_path / "then.csv")
    settled()
    dialog.close()
    with (tmp_path / "then.csv").open(encoding="utf-8-sig", newline="") as text:
        assert "Lena" in {row["given_name"] for row in csv.DictReader(text)}


def test_the_acts_are_written_to_a_file(page: HistoryPage, settled: Settled, tmp_path: Path) -> None:
    page.write_to(tmp_path / "history.csv")
    settled()
    with (tmp_path / "history.csv").open(encoding="utf-8-sig", newline="") as text:
        lines = list(csv.reader(text))
    assert lines[-1][1:4] == ["Name corrected", "Léna Hoang", "“Lena” to “Léna”"]
    assert len(lines) == 1 + len(page.presenter.rows)


def test_a_narrow_window_shows_the_details_over_the_list(page: HistoryPage) -> None:
    page.set_compact(True)
    page.presenter.choose(0)
    assert page.detail.isVisible()
    assert not page.table.isVisible()
    assert page.step_back()
    assert page.table.isVisible()


def test_a_day_of_the_convening_is_the_venues(context: Context) -> None:
    since, until = span_times(Span.DAY_2, context.file.now().astimezone(), context.file.convening)
    assert (since, until) == ("2026-10-07T00:00:00-07:00", "2026-10-08T00:00:00-07:00")
    with context.file.reading() as connection:
        assert queries.newest_position(connection)


def test_two_times_that_were_asked_for_narrow_it(
    page: HistoryPage, context: Context, qtbot: QtBot, settled: Settled
) -> None:
    now = context.file.now().astimezone()
    dialog = BetweenDialog(context.theme, context.file.convening.zone, now, page)
    dialog.chosen.connect(page.filters.show_between)
    for line, days in ((dialog.since, 3), (dialog.until, 2)):
        moment = line.moment()
        assert moment is not None
        line.set_moment(moment - timedelta(days=days))
    dialog._choose()
    settled()
    assert page.presenter.rows == []
    assert page.presenter.asked.until < now.isoformat()
    page.filters.clear()
    settled()
    assert page.presenter.rows


def test_what_is_looked_at_stays_in_its_place_when_something_happens(
    page: HistoryPage, context: Context, people: People, settled: Settled
) -> None:
    for number in range(30):
        edit(context.file, ACTOR, people.james.attendee_id, {"title": f"Title {number}"})
    page.presenter.refresh()
    settled()
    table = page.table
    table.scrollTo(table.history_model.index(20, 1), table.ScrollHint.PositionAtTop)
    seen = page.presenter.rows[table.rowAt(0)].operation_id
    edit(context.file, ACTOR, people.james.attendee_id, {"title": "Chief"})
    page.presenter.follow()
    settled()
    assert page.presenter.rows[table.rowAt(0)].operation_id == seen


def test_today_goes_on_to_the_next_day(page: HistoryPage, context: Context, settled: Settled) -> None:
    begun = context.now()
    page.filters._set(HistoryFacet.WHEN, frozenset({Span.TODAY}))
    settled()
    assert "Name corrected" in whats(page)
    context.file.now = lambda: begun + timedelta(days=1)
    context.desk_day.turned.emit()
    settled()
    assert whats(page) == []
    page.filters.clear()
    settled()
    assert "," in page.presenter.rows[0].time  # the date, as it is no longer today

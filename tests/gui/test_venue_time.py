"""A laptop that is set to another zone: the window tells the venue's time everywhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.domain.people import Method
from pact_desktop.gui.check_in.cards import CardMaker
from pact_desktop.gui.components.date_lines import MomentLine
from pact_desktop.gui.context import Context
from pact_desktop.gui.convening.controls import Moment
from pact_desktop.gui.dashboard.page import DashboardPage
from pact_desktop.gui.history.page import HistoryPage
from pact_desktop.gui.history.spans import Span, span_times
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.roster.columns import day_cell
from pact_desktop.gui.roster.page import RosterPage
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.store.roster_rows import roster_rows
from tests.gui.conftest import ACTOR, People

MORNING = datetime(2026, 10, 6, 15, 42, 16, tzinfo=UTC)
"""8:42:16 AM at the venue."""


@pytest.fixture
def context_of_greenwich(context: Context, people: People) -> Context:
    """The desk's clock is Greenwich's; Marisol was let in by it."""
    context.file.now = lambda: MORNING
    check_in_attendee(context.file, ACTOR, 1, people.marisol.attendee_id, Method.SCAN)
    return context


def test_cards_tell_it(context_of_greenwich: Context, people: People) -> None:
    context = context_of_greenwich
    maker = CardMaker(context.file.convening, wording(context.at_venue), "Lobby A", context.now())
    done = check_in_attendee(context.file, ACTOR, 1, people.james.attendee_id, Method.SCAN)
    assert maker.card(done).line == "8:42 AM"
    assert maker.scan(done).line == "Alameda · 8:42"
    again = check_in_attendee(context.file, ACTOR, 1, people.james.attendee_id, Method.SCAN)
    assert maker.card(again).line == "since 8:42 AM"
    assert maker.scan(again).line == "Already in since 8:42"
    refused = check_in_code(context.file, ACTOR, 1, "nonsense")
    assert maker.scan(refused).line == "8:42"


def test_dashboard_history_and_roster_tell_it(
    context_of_greenwich: Context, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    context = context_of_greenwich
    dashboard, history, roster = DashboardPage(context), HistoryPage(context), RosterPage(context)
    for page in (dashboard, history, roster):
        qtbot.addWidget(page)
        page.show()
        page.showing()
        settled()
    assert {"As of 8:42 AM", "This one, last at 8:42 AM"} <= texts(dashboard)
    assert history.presenter.rows[0].time == "8:42:16 AM"
    with context.file.reading() as connection:
        (inside,) = (row for row in roster_rows(connection) if row.in1)
    assert day_cell(1, inside, roster.presenter.words).text == "In 8:42"
    dashboard.hiding()


def texts(page: QWidget) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel)}


def test_today_is_the_venues_day(context_of_greenwich: Context) -> None:
    context = context_of_greenwich
    context.file.now = lambda: MORNING + timedelta(hours=14)  # tomorrow in Greenwich
    since, _ = span_times(Span.TODAY, context.now(), context.file.convening)
    assert since == "2026-10-06T00:00:00-07:00"


def test_a_time_is_typed_as_the_venues(context: Context, theme: Theme, qtbot: QtBot) -> None:
    edit = MomentLine(theme, context.file.convening.zone, MORNING, lambda: MORNING.date())
    qtbot.addWidget(edit)
    assert edit.text() == "Oct 6, 2026 8:42 AM"
    edit.setText("12/5/26 8:42 am")  # past the end of summer time
    edit.finish()
    assert edit.moment() == datetime(2026, 12, 5, 16, 42, tzinfo=UTC)


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 1, 9, 30, tzinfo=UTC),  # 1:30 for the second time
        datetime(2027, 3, 14, 10, 30, tzinfo=UTC),  # 3:30, and there was no 2:30
    ],
)
def test_the_last_hour_is_an_hour_where_summer_time_begins_or_ends(context: Context, now: datetime) -> None:
    at_venue = context.at_venue(now)
    since, until = span_times(Span.LAST_HOUR, at_venue, context.file.convening)
    assert (datetime.fromisoformat(since), until) == (now - timedelta(hours=1), "")


def test_a_time_that_is_wished_for_the_first_time_is_of_the_day_at_the_venue(
    context: Context, qtbot: QtBot
) -> None:
    context.file.now = lambda: MORNING
    moment = Moment(context.theme, "Registration closes", context.now)
    qtbot.addWidget(moment)
    context.file.now = lambda: MORNING + timedelta(days=3, hours=10)  # evening there, tomorrow in Greenwich
    moment.tick.click()
    assert moment.value() == "2026-10-09T17:00:00-07:00"

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
from pact_desktop.gui.dashboard.page import DashboardPage
from pact_desktop.gui.history.page import HistoryPage
from pact_desktop.gui.history.spans import Span, span_times
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.roster.columns import day_cell
from pact_desktop.gui.roster.page import RosterPage
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.check_in import check_in_attendee
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
    maker = CardMaker(context.file.convening, wording(context.at_venue), "Lobby A")
    done = check_in_attendee(context.file, ACTOR, 1, people.james.attendee_id, Method.SCAN)
    assert maker.card(done).line == "8:42 AM"
    assert maker.scan(done).line == "Alameda · 8:42"
    again = check_in_attendee(context.file, ACTOR, 1, people.james.attendee_id, Method.SCAN)
    assert maker.card(again).line == "since 8:42 AM"


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

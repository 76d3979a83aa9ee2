"""What is to be reviewed, and putting it right by one button each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.check_in.review_desk import (
    ReviewAction,
    ReviewDesk,
    ReviewEntry,
    ReviewList,
    ReviewRemedy,
)
from pact_desktop.gui.check_in.review_presenter import ReviewPresenter
from pact_desktop.gui.check_in.view_model import Scene
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.context import Context
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.page import PageEntry
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.session import DeskSession
from pact_desktop.gui.window import MainWindow
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.operators import Role, set_operator
from pact_desktop.operations.register import register
from pact_desktop.operations.undo import undo
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR, People, bring_to_front


class NotedReview:
    """Notes what the presenter shows."""

    def __init__(self) -> None:
        self.found = ReviewList()
        self.told: list[tuple[str, str]] = []
        self.opened: list[str] = []
        self.asked_organizer = 0

    def show_list(self, found: ReviewList) -> None:
        self.found = found

    def tell(self, sentence: str, icon: str, action: str, operation_id: str) -> None:
        self.told.append((sentence, operation_id))

    def open_page(self, page: str) -> None:
        self.opened.append(page)

    def ask_organizer(self) -> None:
        self.asked_organizer += 1

    @property
    def only(self) -> ReviewEntry:
        (entry,) = self.found.entries
        return entry

    def action(self, remedy: ReviewRemedy) -> ReviewAction:
        """The first button of a remedy."""
        entry = self.only
        actions = [*entry.actions, *(each for person in entry.people for each in person.actions)]
        return next(each for each in actions if each.remedy is remedy)


@pytest.fixture
def screen() -> NotedReview:
    return NotedReview()


@pytest.fixture
def presenter(
    file: ConveningFile, people: People, settings: Settings, screen: NotedReview
) -> ReviewPresenter:
    session = DeskSession(settings, file)
    return ReviewPresenter(ReviewDesk(file, session, wording()), screen, AtOnce())


def add(file: ConveningFile, **fields: str) -> Attendee:
    """Somebody else who is approved for Day 1."""
    usual = {"given_name": "Ana", "family_name": "Ruiz", "county": "Alameda", "affiliation": "event_staff"}
    return register(file, ACTOR, usual | fields, {1: Standing.APPROVED}).attendee


def test_a_convening_in_order_has_nothing_to_review(presenter: ReviewPresenter, screen: NotedReview) -> None:
    presenter.refresh()
    assert screen.found == ReviewList()


def test_one_of_a_team_that_is_too_large_gives_up_the_place(
    presenter: ReviewPresenter, screen: NotedReview, file: ConveningFile
) -> None:
    change_settings(file, ACTOR, {"team_size": "1"})
    presenter.refresh()
    assert screen.only.title == "Alameda County: 2 team members, limit 1"
    assert {person.name for person in screen.only.people} == {"James Tran", "Marisol Vega-Ortiz"}
    presenter.choose(screen.action(ReviewRemedy.WAITLIST))
    assert screen.found.entries == ()
    sentence, operation = screen.told[0]
    assert "is on the waitlist for Day 1" in sentence
    undo(file, ACTOR, operation)
    presenter.refresh()
    presenter.choose(screen.action(ReviewRemedy.CANCEL))
    assert screen.found.entries == ()


def test_people_with_one_address_become_one_or_stay_two(
    presenter: ReviewPresenter, screen: NotedReview, file: ConveningFile
) -> None:
    one, other = add(file, email="ana@example.org"), add(file, given_name="Anita", email="Ana@Example.org")
    presenter.refresh()
    assert screen.only.title == "2 people share an email address"
    assert "ana@" not in str(screen.only)
    presenter.choose(screen.action(ReviewRemedy.KEEP))
    assert screen.found.entries == ()
    undo(file, ACTOR, screen.told[-1][1])
    presenter.refresh()
    presenter.choose(screen.action(ReviewRemedy.DISTINCT))
    assert screen.found.entries == ()
    with file.reading() as connection:
        assert len(queries.attendees_by_id(connection, [one.attendee_id, other.attendee_id])) == 2


def test_a_full_day_gets_the_places_it_needs_from_an_organizer(
    presenter: ReviewPresenter, screen: NotedReview, file: ConveningFile, settings: Settings
) -> None:
    change_settings(file, ACTOR, {"capacity_day1": "1"})
    set_operator(file, ACTOR, "Olga", Role.ORGANIZER, "24680")
    presenter.refresh()
    assert screen.only.title == "Day 1: 2 approved, capacity 1"
    presenter.choose(screen.action(ReviewRemedy.OPEN))
    assert screen.opened == ["roster"]
    presenter.choose(screen.action(ReviewRemedy.RAISE))
    assert screen.asked_organizer == 1
    assert screen.only.title == "Day 1: 2 approved, capacity 1"


def test_the_ready_screen_leads_to_the_list_and_escape_back(
    qtbot: QtBot, context: Context, file: ConveningFile, settled: Callable[[], None]
) -> None:
    change_settings(file, ACTOR, {"team_size": "1"})
    window = MainWindow(context, (PageEntry("check_in", "Check-in", "scan", CheckInPage),), QMenu())
    qtbot.addWidget(window)
    window.show_page("check_in")
    window.resize(1280, 720)
    bring_to_front(qtbot, window)
    page = window.page("check_in")
    assert isinstance(page, CheckInPage)
    settled()
    pill = next(one for one in page.view.scenes.ready.findChildren(Button) if "to review" in one.text())
    pill.click()
    settled()
    assert page.presenter.scene is Scene.REVIEW
    buttons = page.view.scenes.review.findChildren(Button)
    next(one for one in buttons if one.text() == "Cancel").click()
    settled()
    assert page.view.scenes.review.shown.entries == ()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.view.scenes.currentWidget() is page.view.scenes.ready
    ready = page.view.scenes.ready
    qtbot.waitUntil(lambda: not any("review" in one.text() for one in ready.findChildren(Button)))
    window.close()
    settled()

"""A desk that is left open records for the day of today, and asks where that is in doubt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pact_desktop.gui.check_in.day_cards import PRACTISE, RECORD, RECORD_NOTHING, STAY, WORK_ON_TODAY
from pact_desktop.gui.check_in.desk import CheckInDesk
from pact_desktop.gui.check_in.finder import Finder
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.view_model import Scene, WalkInForm
from pact_desktop.gui.check_in.walk_in_desk import WalkInDesk
from pact_desktop.gui.desk_day import DeskDay
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.session import DeskSession
from pact_desktop.operations.convenings import start_convening
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.check_in.screen import NotedScreen
from tests.gui.conftest import ACTOR, CONVENING, People
from tests.support.convenings import Clock

GUEST = WalkInForm("Nora", "Quinn", "Alameda", affiliation="event_staff")


@pytest.fixture
def clock() -> Clock:
    """It stands at 8:30 on the morning of Day 1 at the venue."""
    return Clock()


@pytest.fixture
def file(tmp_path: Path, clock: Clock) -> Iterator[ConveningFile]:
    with start_convening(tmp_path / "test.pact", ACTOR, CONVENING, clock) as opened:
        yield opened


@pytest.fixture
def screen() -> NotedScreen:
    return NotedScreen()


class Desk:
    """The check-in screen's presenter over a desk's day, opened at the moment of the clock."""

    def __init__(self, file: ConveningFile, settings: Settings, screen: NotedScreen) -> None:
        finder = Finder(file)
        finder.build()
        words = wording(file.convening.at_venue)
        self.file = file
        self.day = DeskDay(file)
        desk = CheckInDesk(file, DeskSession(settings, file), finder, words)
        self.presenter = CheckInPresenter(desk, WalkInDesk(file, finder, words), screen, AtOnce(), self.day)

    def days_in(self, given_name: str) -> list[int]:
        """The days on which somebody was checked in."""
        with self.file.reading() as connection:
            found = [one for one in queries.roster(connection) if one.given_name == given_name]
        return sorted(found[0].attendance) if found else []


@pytest.fixture
def opened(
    file: ConveningFile, people: People, settings: Settings, screen: NotedScreen, clock: Clock
) -> Desk:
    return Desk(file, settings, screen)


@pytest.fixture
def off_day(
    file: ConveningFile, people: People, settings: Settings, screen: NotedScreen, clock: Clock
) -> Desk:
    """Four days before Day 1."""
    clock.advance(days=-4)
    return Desk(file, settings, screen)


def answers(screen: NotedScreen) -> list[str]:
    return [remedy.code for remedy in screen.card.remedies]


def test_a_window_left_open_over_night_records_day_2(
    opened: Desk, people: People, screen: NotedScreen, clock: Clock
) -> None:
    opened.presenter.scan(people.code(people.james))
    clock.advance(days=1)
    opened.presenter.scan(people.code(people.marisol))  # before the clock was looked at
    assert (opened.days_in("James"), opened.days_in("Marisol")) == ([1], [2])
    assert screen.card.outcome == "admitted"
    assert screen.notice == "Today is Wednesday, October 7, 2026: this desk records for Day 2 now."


def test_what_was_decided_yesterday_does_nothing_today(
    opened: Desk, people: People, screen: NotedScreen, clock: Clock
) -> None:
    opened.presenter.scan(people.code(people.rosario))
    assert "admit_anyway" in answers(screen)
    opened.presenter.choose_remedy("admit_anyway")
    clock.advance(days=1)
    opened.presenter.give_reason("Our mistake")
    assert opened.presenter.scene is Scene.READY
    assert opened.days_in("Rosario") == []


def test_a_walk_in_that_is_being_typed_at_midnight_stays_and_is_decided_anew(
    opened: Desk, screen: NotedScreen, clock: Clock
) -> None:
    opened.presenter.open_walk_in()
    opened.presenter.decide_walk_in(GUEST)
    clock.advance(days=1)
    opened.day.look()
    assert opened.presenter.scene is Scene.WALK_IN
    assert screen.decision is not None
    assert "Day 2" in screen.decision.line
    opened.presenter.walk_in(GUEST, prints=False)
    assert opened.days_in("Nora") == [2]


def test_a_search_at_midnight_says_what_it_would_do_now(
    opened: Desk, screen: NotedScreen, clock: Clock
) -> None:
    opened.presenter.search("siobhan")
    assert screen.found.rows[0].outcome == "not_today"
    clock.advance(days=1)
    opened.day.look()
    assert opened.presenter.scene is Scene.SEARCH
    assert screen.found.rows[0].outcome == "admitted"


def test_a_day_chosen_by_hand_is_asked_about_once_and_scans_wait_for_the_answer(
    opened: Desk, people: People, screen: NotedScreen, clock: Clock
) -> None:
    clock.advance(days=-1)
    opened.day.look()
    opened.day.choose(2)
    clock.advance(days=1)
    opened.day.look()
    assert answers(screen) == [WORK_ON_TODAY, STAY]
    assert "Today is Day 1: Tuesday, October 6, 2026." in screen.card.spoken
    opened.presenter.scan(people.code(people.james))
    opened.presenter.check_in(people.marisol.attendee_id)
    assert screen.card.line == "2 entries wait"
    assert opened.presenter.unanswered == 2
    opened.presenter.ready()  # Escape loses nothing
    assert answers(screen) == [WORK_ON_TODAY, STAY]
    assert opened.days_in("James") == opened.days_in("Marisol") == []
    opened.presenter.choose_remedy(WORK_ON_TODAY)
    assert opened.days_in("James") == opened.days_in("Marisol") == [1]
    assert opened.presenter.unanswered == 0
    opened.presenter.ready()
    assert opened.presenter.scene is Scene.READY


def test_who_stays_with_the_chosen_day_records_for_it(
    opened: Desk, people: People, screen: NotedScreen, clock: Clock
) -> None:
    clock.advance(days=-1)
    opened.day.look()
    opened.day.choose(2)
    clock.advance(days=1)
    opened.presenter.scan(people.code(people.james))
    opened.presenter.choose_remedy(STAY)
    opened.presenter.scan(people.code(people.marisol))
    assert opened.days_in("James") == opened.days_in("Marisol") == [2]


def test_choosing_the_day_in_the_strip_lets_the_waiting_scans_go_on(
    opened: Desk, people: People, clock: Clock
) -> None:
    clock.advance(days=-1)
    opened.day.look()
    opened.day.choose(2)
    clock.advance(days=1)
    opened.presenter.scan(people.code(people.james))
    opened.day.choose(1)
    assert opened.days_in("James") == [1]


@pytest.mark.parametrize("act", ["scan", "search", "team", "walk_in"])
def test_on_a_date_without_a_day_whatever_records_attendance_asks_first(
    off_day: Desk, people: People, screen: NotedScreen, act: str
) -> None:
    presenter, james = off_day.presenter, people.james
    match act:
        case "scan":
            presenter.scan(people.code(james))
        case "search":
            presenter.check_in(james.attendee_id)
        case "team":
            presenter.open_team("Alameda")
            presenter.check_in_team([james.attendee_id])
        case "walk_in":
            presenter.open_walk_in()
            presenter.walk_in(GUEST, prints=False)
    name = "Nora" if act == "walk_in" else "James"
    assert answers(screen) == [RECORD, PRACTISE, RECORD_NOTHING]
    assert "By this computer's clock today is Friday, October 2, 2026" in screen.card.spoken
    assert screen.card.line == "1 entry waits"
    assert off_day.days_in(name) == []
    presenter.choose_remedy(RECORD)
    assert off_day.days_in(name) == [1]
    presenter.scan(people.code(people.marisol))  # asked once
    assert off_day.days_in("Marisol") == [1]


def test_recording_nothing_shows_that_and_can_still_be_changed(
    off_day: Desk, people: People, screen: NotedScreen
) -> None:
    off_day.presenter.scan(people.code(people.james))
    off_day.presenter.choose_remedy(RECORD_NOTHING)
    assert off_day.presenter.scene is Scene.READY
    assert [scan.outcome for scan in screen.scans] == ["not_recorded"]
    off_day.presenter.scan(people.code(people.marisol))
    assert (screen.card.outcome, answers(screen)) == ("not_recorded", [RECORD, PRACTISE])
    assert off_day.presenter.unanswered == 0
    off_day.presenter.choose_remedy(RECORD)
    assert (off_day.days_in("James"), off_day.days_in("Marisol")) == ([], [1])


def test_practising_leads_to_the_rehearsal_and_records_nothing(
    off_day: Desk, people: People, screen: NotedScreen
) -> None:
    off_day.presenter.scan(people.code(people.james))
    off_day.presenter.choose_remedy(PRACTISE)
    assert (screen.rehearsals, off_day.presenter.unanswered, off_day.days_in("James")) == (1, 0, [])
    assert [scan.outcome for scan in screen.scans] == ["not_recorded"]
    off_day.presenter.scan(people.code(people.james))
    assert RECORD in answers(screen)


def test_a_walk_in_that_is_not_recorded_leads_back_to_its_form(off_day: Desk, screen: NotedScreen) -> None:
    off_day.presenter.open_walk_in()
    off_day.presenter.walk_in(GUEST, prints=False)
    off_day.presenter.choose_remedy(RECORD_NOTHING)
    assert off_day.presenter.scene is Scene.WALK_IN


def test_what_still_waits_when_the_date_changes_is_recorded_for_no_day_by_itself(
    off_day: Desk, people: People, screen: NotedScreen, clock: Clock
) -> None:
    off_day.presenter.scan(people.code(people.james))
    clock.advance(days=4)  # it is morning, or the clock was put right
    off_day.presenter.scan(people.code(people.marisol))
    assert screen.card.line == "2 entries wait"
    assert off_day.days_in("James") == off_day.days_in("Marisol") == []
    off_day.presenter.choose_remedy(RECORD)
    assert off_day.days_in("James") == off_day.days_in("Marisol") == [1]


def test_after_the_last_day_the_desk_asks_again(
    opened: Desk, people: People, screen: NotedScreen, clock: Clock
) -> None:
    clock.advance(days=1)
    opened.presenter.scan(people.code(people.james))
    clock.advance(days=1)
    opened.day.look()
    assert opened.presenter.scene is Scene.READY  # the card was of yesterday
    assert "no day of the convening" in screen.notice
    opened.presenter.scan(people.code(people.marisol))
    assert RECORD in answers(screen)
    assert opened.days_in("Marisol") == []


def test_take_back_reaches_no_further_than_today(
    opened: Desk, people: People, screen: NotedScreen, clock: Clock
) -> None:
    opened.presenter.scan(people.code(people.james))
    clock.advance(days=1)
    opened.day.look()
    assert screen.scans == []  # their times name no date
    opened.presenter.undo()
    assert opened.days_in("James") == [1]


def test_redo_reaches_no_further_than_today(
    opened: Desk, people: People, screen: NotedScreen, clock: Clock
) -> None:
    opened.presenter.scan(people.code(people.james))
    opened.presenter.undo()
    clock.advance(days=1)
    opened.day.look()
    opened.presenter.redo()
    assert opened.days_in("James") == []


def test_a_walk_in_form_that_a_card_covers_comes_back_at_midnight(
    opened: Desk, people: People, screen: NotedScreen, clock: Clock
) -> None:
    opened.presenter.open_walk_in()
    opened.presenter.decide_walk_in(GUEST)
    opened.presenter.scan(people.code(people.siobhan))
    clock.advance(days=1)
    opened.day.look()
    assert opened.presenter.scene is Scene.WALK_IN
    assert screen.decision is not None
    assert "Day 2" in screen.decision.line


def test_a_scan_over_a_walk_in_form_that_waits_for_the_day_leaves_the_form(
    off_day: Desk, people: People
) -> None:
    off_day.presenter.open_walk_in()
    off_day.presenter.decide_walk_in(GUEST)
    off_day.presenter.scan(people.code(people.james))
    off_day.presenter.choose_remedy(RECORD)
    assert off_day.days_in("James") == [1]
    assert off_day.presenter.step_back()
    assert off_day.presenter.scene is Scene.WALK_IN

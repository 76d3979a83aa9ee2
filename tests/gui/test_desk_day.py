"""The desk's day follows the venue's clock, whatever happens to the computer's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.gui.desk_day import DeskDay, Doubt
from pact_desktop.operations.convenings import change_settings, start_convening
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR, CONVENING
from tests.support.convenings import Clock


@pytest.fixture
def clock() -> Clock:
    """It stands at 8:30 on the morning of Day 1 at the venue."""
    return Clock()


@pytest.fixture
def at_venue(tmp_path: Path, clock: Clock) -> Iterator[ConveningFile]:
    with start_convening(tmp_path / "venue.pact", ACTOR, CONVENING, clock) as opened:
        yield opened


class Heard:
    """What a desk's day told."""

    def __init__(self, desk_day: DeskDay) -> None:
        self.days: list[int] = []
        self.turns = self.answers = 0
        desk_day.changed.connect(self.days.append)
        desk_day.turned.connect(self._turn)
        desk_day.settled.connect(self._answer)

    def _turn(self) -> None:
        self.turns += 1

    def _answer(self) -> None:
        self.answers += 1


def state(desk_day: DeskDay) -> tuple[int, Doubt | None]:
    return desk_day.day, desk_day.doubt


def test_the_day_changes_at_the_venues_midnight(at_venue: ConveningFile, clock: Clock) -> None:
    desk_day = DeskDay(at_venue)
    heard = Heard(desk_day)
    clock.moment = datetime(2026, 10, 7, 6, 59, 59, tzinfo=UTC)
    desk_day.look()
    assert (desk_day.day, heard.turns) == (1, 0)
    clock.advance(seconds=1)
    desk_day.look()
    desk_day.look()
    assert (desk_day.day, heard.days, heard.turns, desk_day.doubt) == (2, [2], 1, None)


def test_a_computer_that_slept_over_midnight_finds_the_day_of_the_morning(
    at_venue: ConveningFile, clock: Clock
) -> None:
    desk_day = DeskDay(at_venue)
    clock.advance(hours=23)
    desk_day.look()
    assert desk_day.day == 2


def test_the_computers_own_zone_does_not_count(at_venue: ConveningFile, clock: Clock) -> None:
    # 8:30 in the evening of Day 1 in Los Angeles is noon of the next date in Tokyo
    clock.moment = datetime(2026, 10, 7, 12, 30, tzinfo=ZoneInfo("Asia/Tokyo"))
    desk_day = DeskDay(at_venue)
    assert desk_day.day == 1
    clock.moment = datetime(2026, 10, 7, 16, 1, tzinfo=ZoneInfo("Asia/Tokyo"))
    desk_day.look()
    assert desk_day.day == 2
    clock.moment = clock.moment.astimezone(ZoneInfo("Pacific/Honolulu"))  # its zone is changed meanwhile
    desk_day.look()
    assert desk_day.day == 2


def test_a_clock_that_is_set_back_is_followed(at_venue: ConveningFile, clock: Clock) -> None:
    clock.advance(days=1)
    desk_day = DeskDay(at_venue)
    assert desk_day.day == 2
    clock.advance(days=-1)
    desk_day.look()
    assert state(desk_day) == (1, None)


@pytest.mark.parametrize(
    ("first", "second", "second_begins", "second_ends"),
    [
        ("2026-10-31", "2026-11-01", "2026-11-01T07:00:00Z", "2026-11-02T08:00:00Z"),  # 25 hours long
        ("2027-03-13", "2027-03-14", "2027-03-14T08:00:00Z", "2027-03-15T07:00:00Z"),  # 23 hours long
    ],
)
def test_days_on_which_summer_time_ends_or_begins_are_as_long_as_they_are(
    tmp_path: Path, clock: Clock, first: str, second: str, second_begins: str, second_ends: str
) -> None:
    dates = {"day1": first, "day2": second}
    with start_convening(tmp_path / "summer.pact", ACTOR, CONVENING | dates, clock) as file:
        begins, ends = datetime.fromisoformat(second_begins), datetime.fromisoformat(second_ends)
        clock.moment = begins
        clock.advance(seconds=-1)
        desk_day = DeskDay(file)
        assert state(desk_day) == (1, None)
        for moment in (begins, ends):
            clock.moment = moment
            desk_day.look()
            assert desk_day.day == 2
            assert desk_day.doubt is (Doubt.NO_DAY if moment == ends else None)
            clock.advance(seconds=-1)


def test_a_day_chosen_by_hand_is_kept_until_the_date_changes_then_it_is_asked(
    at_venue: ConveningFile, clock: Clock
) -> None:
    clock.advance(days=-1)  # the evening before
    desk_day = DeskDay(at_venue)
    desk_day.choose(2)
    clock.advance(hours=1)
    desk_day.look()
    assert desk_day.day == 2
    clock.advance(hours=23)
    desk_day.look()
    assert state(desk_day) == (2, Doubt.OTHER_DAY)
    desk_day.follow()
    assert state(desk_day) == (1, None)


def test_who_stays_with_the_chosen_day_is_not_asked_again_on_that_date(
    at_venue: ConveningFile, clock: Clock
) -> None:
    desk_day = DeskDay(at_venue)
    heard = Heard(desk_day)
    desk_day.choose(2)
    desk_day.choose(1)
    desk_day.choose(2)
    clock.advance(days=-1)
    desk_day.look()
    clock.advance(days=1)
    desk_day.look()
    assert state(desk_day)[1] is Doubt.OTHER_DAY
    desk_day.keep()
    clock.advance(hours=2)
    desk_day.look()
    assert (*state(desk_day), heard.answers) == (2, None, 1)


def test_choosing_the_day_in_the_strip_answers_too(at_venue: ConveningFile, clock: Clock) -> None:
    desk_day = DeskDay(at_venue)
    heard = Heard(desk_day)
    desk_day.choose(2)
    clock.advance(days=1)
    desk_day.look()
    assert state(desk_day)[1] is None  # today is the day that was chosen
    desk_day.choose(1)
    clock.advance(days=-1)
    desk_day.look()
    desk_day.choose(2)
    clock.advance(days=1)
    desk_day.look()
    assert heard.answers == 0
    desk_day.choose(1)
    clock.advance(days=-1)
    desk_day.look()
    clock.advance(days=1)
    desk_day.look()
    assert desk_day.day == 2


def test_a_date_without_a_day_is_in_doubt_until_somebody_says_what_it_is(
    at_venue: ConveningFile, clock: Clock
) -> None:
    clock.advance(days=-4)
    desk_day = DeskDay(at_venue)
    assert state(desk_day) == (1, Doubt.NO_DAY)
    desk_day.choose(2)
    assert state(desk_day)[1] is Doubt.NO_DAY
    desk_day.keep()
    assert state(desk_day)[1] is None
    clock.advance(days=1)
    desk_day.look()
    assert state(desk_day)[1] is Doubt.NO_DAY


def test_other_dates_in_the_settings_are_followed(at_venue: ConveningFile, clock: Clock) -> None:
    clock.advance(days=7)
    desk_day = DeskDay(at_venue)
    assert state(desk_day)[1] is Doubt.NO_DAY
    change_settings(at_venue, ACTOR, {"day1": "2026-10-12", "day2": "2026-10-13"})
    desk_day.look()
    assert state(desk_day) == (2, None)
    change_settings(at_venue, ACTOR, {"time_zone": "Asia/Tokyo"})
    desk_day.look()
    assert state(desk_day)[1] is Doubt.NO_DAY


def test_a_day_that_was_given_stays(at_venue: ConveningFile, clock: Clock) -> None:
    desk_day = DeskDay(at_venue, 2)
    clock.advance(days=-10)
    desk_day.look()
    assert state(desk_day) == (2, None)


def test_it_looks_by_itself(qtbot: QtBot, at_venue: ConveningFile, clock: Clock) -> None:
    desk_day = DeskDay(at_venue)
    desk_day.watch(every_ms=5)
    clock.advance(days=1)
    qtbot.waitUntil(lambda: desk_day.day == 2)

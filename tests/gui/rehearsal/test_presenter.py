"""The course of a rehearsal without a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.rehearsal.preparing import Rehearsal, prepare
from pact_desktop.gui.rehearsal.presenter import RehearsalPresenter
from pact_desktop.operations.check_in import check_in_attendee, check_in_code
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.undo import undo
from pact_desktop.rehearsal.arrivals import Arrival, Kind, Mix
from pact_desktop.rehearsal.copy import close_copy
from pact_desktop.rehearsal.practice import Practice
from pact_desktop.rehearsal.queue import Forecast
from tests.gui.conftest import ACTOR, CONVENING, People


class View:
    """Remembers what it was shown."""

    def __init__(self) -> None:
        self.arrival: Arrival | None = None
        self.codes: list[str] = []
        self.forecast: Forecast | None = None

    def show_arrival(self, arrival: Arrival | None, practice: Practice) -> None:
        self.arrival = arrival

    def hold_out(self, code: str) -> None:
        self.codes.append(code)

    def show_results(self, practice: Practice, waiting: Forecast) -> None:
        self.forecast = waiting


@pytest.fixture
def rehearsal(tmp_path: Path) -> Iterator[Rehearsal]:
    """Everybody expected comes with the badge in hand."""
    real = tmp_path / "real.pact"
    with start_convening(real, ACTOR, CONVENING) as file:
        People(file)
    prepared = prepare(real, 1, Mix(walk_ins=0, wrong_day=0, lost=0))
    yield prepared
    close_copy(prepared.copy)


def begun(rehearsal: Rehearsal, view: View) -> RehearsalPresenter:
    """A presenter that hears of the copy's changes."""
    presenter = RehearsalPresenter(rehearsal, view, AtOnce(), iter(range(100, 1_000, 10)).__next__)
    rehearsal.copy.listen(presenter.changed)
    presenter.begin()
    return presenter


def test_the_code_held_out_is_that_of_the_person_at_the_desk(rehearsal: Rehearsal) -> None:
    view = View()
    presenter = begun(rehearsal, view)
    first = view.arrival
    presenter.hold_out_badge()
    result = check_in_code(rehearsal.copy, ACTOR, 1, view.codes[0])
    assert result.decision.outcome.admits
    assert first is not None
    assert result.attendee is not None
    assert first.attendee is not None
    assert result.attendee.attendee_id == first.attendee.attendee_id
    assert view.arrival is rehearsal.plan[1]
    assert presenter.practice.mean_seconds == 10


def test_taking_a_check_in_back_is_not_another_check_in(rehearsal: Rehearsal) -> None:
    view = View()
    presenter = begun(rehearsal, view)
    assert view.arrival is not None
    assert view.arrival.attendee is not None
    result = check_in_attendee(rehearsal.copy, ACTOR, 1, view.arrival.attendee.attendee_id)
    assert result.recorded.operation_id is not None
    undo(rehearsal.copy, ACTOR, result.recorded.operation_id)
    assert (presenter.practice.handled, presenter.practice.mistakes) == (1, 0)


def test_somebody_without_a_badge_holds_out_nothing(rehearsal: Rehearsal) -> None:
    view = View()
    lost = Rehearsal(
        rehearsal.real,
        rehearsal.copy,
        1,
        rehearsal.mix,
        rehearsal.roster,
        [Arrival(0, Kind.LOST_BADGE, "Name", rehearsal.plan[0].attendee), Arrival(1, Kind.WALK_IN, "Name")],
    )
    presenter = RehearsalPresenter(lost, view, AtOnce())
    presenter.hold_out_badge()
    presenter.next_person()
    presenter.hold_out_badge()
    assert view.codes == []


def test_results_are_of_the_roster_as_it_stood_at_the_beginning(rehearsal: Rehearsal) -> None:
    view = View()
    presenter = begun(rehearsal, view)
    presenter.hold_out_badge()
    check_in_code(rehearsal.copy, ACTOR, 1, view.codes[0])
    presenter.want_results()
    assert view.forecast is not None
    assert view.forecast.arrivals == len(rehearsal.plan)

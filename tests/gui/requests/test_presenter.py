"""What the requests page shows and decides, without its widgets."""

from __future__ import annotations

from pathlib import Path

import pytest

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.long_undo import LongUndo
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.requests.presenter import APPROVE, DECLINE, WAITLIST, RequestsPresenter
from pact_desktop.gui.requests.view_model import DetailView, RequestsView, Tab
from pact_desktop.gui.undo_stack import Done
from pact_desktop.gui.words import plain
from pact_desktop.operations.letters import LetterChoice, write_letters
from pact_desktop.operations.standing import set_standing
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR


class Shown:
    """Remembers what it was told."""

    def __init__(self, file: ConveningFile) -> None:
        self.view: RequestsView | None = None
        self.chosen: list[int] = []
        self.detail: DetailView | None = None
        self.problems: list[UserError] = []
        self.told: list[str] = []
        self.editor = Editor(file, lambda: ACTOR, AtOnce(), self, LongUndo(file))
        self.presenter = RequestsPresenter(file, AtOnce(), wording(), lambda: self.editor, self, 2)

    def show_requests(self, view: RequestsView, chosen: list[int]) -> None:
        self.view, self.chosen = view, chosen

    def show_detail(self, detail: DetailView | None) -> None:
        self.detail = detail

    def refuse(self, problem: UserError) -> None:
        self.problems.append(problem)

    def saved(self, origin: str, done: Done) -> None:
        self.told.append(done.words)
        self.presenter.reload()

    def unchanged(self, origin: str) -> None:
        self.told.append("unchanged")

    def refused(self, origin: str, problem: UserError) -> None:
        self.problems.append(problem)

    def taken_back(self, done: Done) -> None:
        self.presenter.reload()

    put_back = taken_back

    @property
    def names(self) -> list[str]:
        assert self.view is not None
        return [row.name.split()[0] for row in self.view.rows]

    @property
    def facts(self) -> list[str]:
        assert self.detail is not None
        return [plain(fact.spans) for fact in self.detail.facts]


@pytest.fixture
def shown(file: ConveningFile, guests: list[Attendee]) -> Shown:
    made = Shown(file)
    made.presenter.refresh()
    return made


def test_the_line_stands_in_its_order_and_the_first_is_chosen(shown: Shown) -> None:
    assert shown.names == ["Abebe", "Carla", "Lena", "Oscar"]
    assert shown.view is not None and shown.detail is not None
    assert [row.place for row in shown.view.rows] == ["1", "2", "3", "4"]
    assert [row.pill for row in shown.view.rows] == ["Next in line", "", "", ""]
    assert shown.view.titles == ("Open  4", "Waitlist  0", "Approved  0", "Declined  0")
    assert shown.view.capacity.headline == "2 places left"
    assert (shown.chosen, shown.detail.title) == ([0], "Abebe Tessema")


def test_what_deciding_does_is_said_beforehand(shown: Shown) -> None:
    assert shown.facts == [
        "Rule: by request, as space allows",
        "Leaves 1 place on Day 2",
        "Nobody else from Sonoma yet",
    ]
    shown.presenter.choose([1])
    assert "Passes 1 person in line" in shown.facts
    assert shown.detail is not None and shown.detail.reason_note == "(needed)"
    shown.presenter.choose([0, 1])
    assert shown.detail.title == "2 people"
    assert "Takes the last places on Day 2" in shown.facts
    assert not shown.presenter.needs_reason(APPROVE) and shown.presenter.needs_reason(DECLINE)
    shown.presenter.choose([0, 1, 2])
    assert "1 beyond the places of Day 2" in shown.facts


def test_many_are_approved_at_once_and_taken_back(shown: Shown) -> None:
    shown.presenter.choose([1, 0])
    shown.presenter.decide(APPROVE, "")
    assert shown.told == ["Approved: 2 people."]
    assert shown.names == ["Lena", "Oscar"]
    assert shown.detail is not None and shown.detail.title == "Lena Tessema", "the next one is chosen"
    shown.editor.undo()
    assert shown.names == ["Abebe", "Carla", "Lena", "Oscar"]
    shown.editor.redo()
    assert shown.names == ["Lena", "Oscar"]


def test_each_list_has_its_people(shown: Shown) -> None:
    shown.presenter.decide(APPROVE, "")
    shown.presenter.decide(DECLINE, "no place left")
    shown.presenter.decide(WAITLIST, "")
    assert shown.view is not None
    assert shown.view.titles == ("Open  2", "Waitlist  1", "Approved  1", "Declined  1")
    assert [row.pill for row in shown.view.rows] == ["Next in line", ""]
    for tab, names in ((Tab.WAITLIST, ["Lena"]), (Tab.APPROVED, ["Abebe"]), (Tab.DECLINED, ["Carla"])):
        shown.presenter.choose_tab(tab)
        assert shown.names == names
    assert shown.facts[0].startswith("Declined on")


def test_a_place_that_is_freed_is_offered_until_it_is_put_off(
    shown: Shown, file: ConveningFile, guests: list[Attendee]
) -> None:
    shown.presenter.choose([0, 1])
    shown.presenter.decide(APPROVE, "")
    assert shown.view is not None and shown.view.offer is None
    set_standing(file, ACTOR, guests[0].attendee_id, 2, Standing.CANCELLED)
    shown.presenter.reload()
    assert shown.view.offer is not None
    said = plain(shown.view.offer.spans)
    assert said == "Abebe Tessema cancelled. The place can go to Lena Tessema, Sonoma County, first in line."
    shown.presenter.put_off()
    assert shown.view.offer is None
    shown.presenter.offer()
    assert shown.told[-1] == "The place went to Lena Tessema."
    assert shown.names == ["Oscar"]


def test_without_a_reason_nothing_is_decided(shown: Shown) -> None:
    shown.presenter.choose([2])
    shown.presenter.decide(APPROVE, "")
    assert "wait longer" in shown.problems[0].message
    assert shown.names == ["Abebe", "Carla", "Lena", "Oscar"]


def test_a_letter_that_was_made_is_remembered(
    shown: Shown, file: ConveningFile, guests: list[Attendee], tmp_path: Path
) -> None:
    shown.presenter.decide(APPROVE, "")
    write_letters(file, ACTOR, LetterChoice(attendee_ids=[guests[0].attendee_id]), tmp_path)
    shown.presenter.choose_tab(Tab.APPROVED)
    shown.presenter.reload()
    assert any(fact.startswith("Approval letter made on") for fact in shown.facts)


def test_nobody_waiting_and_no_limit_are_said(file: ConveningFile) -> None:
    shown = Shown(file)
    shown.presenter.refresh()
    assert shown.view is not None
    assert (shown.view.rows, shown.view.empty, shown.detail) == ((), "Nobody is waiting.", None)
    assert (shown.view.capacity.of, shown.view.capacity.free) == ("no limit on Day 2", "")

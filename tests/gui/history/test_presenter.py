"""The history without its widgets: pages, narrowing, details, taking back and putting back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.history import presenter as module
from pact_desktop.gui.history.presenter import HistoryPresenter
from pact_desktop.gui.history.view_model import HistoryDetail, Remedy
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.long_undo import LongUndo
from pact_desktop.gui.undo_stack import Done
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.history.asked import About, Asked
from pact_desktop.operations.badges import record_printed
from pact_desktop.operations.edit import edit
from pact_desktop.operations.edit_many import Change, edit_many
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR, People


@dataclass
class View:
    """Remembers what the presenter and the editor tell."""

    details: list[HistoryDetail | None] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def rows_changed(self) -> None: ...

    def rows_added(self, count: int) -> None: ...

    def show_detail(self, detail: HistoryDetail | None) -> None:
        self.details.append(detail)

    def show_chains(self, breaks: Sequence[str]) -> None:
        self.told.append(f"{len(breaks)} breaks")

    def refuse(self, problem: UserError) -> None:
        self.told.append(problem.message)

    def saved(self, origin: str, done: Done) -> None:
        self.told.append(done.words)

    def unchanged(self, origin: str) -> None: ...

    def refused(self, origin: str, problem: UserError) -> None:
        self.told.append(problem.message)

    def taken_back(self, done: Done) -> None: ...

    def put_back(self, done: Done) -> None: ...

    @property
    def detail(self) -> HistoryDetail:
        shown = self.details[-1]
        assert shown is not None
        return shown


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def presenter(file: ConveningFile, people: People, view: View) -> HistoryPresenter:
    editor = Editor(file, lambda: ACTOR, AtOnce(), view, LongUndo(file))
    made = HistoryPresenter(file, AtOnce(), HistoryWording(), lambda: editor, view)
    made.refresh()
    return made


def test_the_newest_act_comes_first_and_more_come_when_asked_for(
    presenter: HistoryPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [row.about for row in presenter.rows][:2] == ["Rosario Vega", "Lena Hoang"]
    whole = [row.operation_id for row in presenter.rows]
    monkeypatch.setattr(module, "PAGE", 4)
    presenter.ask(Asked(desks=frozenset({ACTOR.desk})))
    assert len(presenter.rows) == 4
    presenter.read_more()
    assert [row.operation_id for row in presenter.rows] == whole
    assert not presenter.can_read_more


def test_it_is_narrowed_to_one_attendee(presenter: HistoryPresenter, people: People) -> None:
    presenter.ask_for_attendee(people.lena.attendee_id)
    assert [row.what for row in presenter.rows] == ["Added"]


def test_an_act_is_taken_back_and_put_back_from_its_row(
    presenter: HistoryPresenter, file: ConveningFile, people: People, view: View
) -> None:
    edit(file, ACTOR, people.lena.attendee_id, {"title": "Chief"})
    presenter.refresh()
    presenter.remedy(0)
    presenter.refresh()
    taken_back, changed = presenter.rows[:2]
    assert view.told == ["Taken back: Changed, Lena Hoang"]
    assert (taken_back.remedy, changed.remedy, changed.is_struck) == (Remedy.REDO, Remedy.NONE, True)
    presenter.put_back(changed.operation_id)
    presenter.refresh()
    assert view.told[-1] == "Put back: Changed, Lena Hoang"
    with file.reading() as connection:
        lena = queries.find_attendee(connection, people.lena.attendee_id)
    assert lena is not None
    assert lena.title == "Chief"


def test_what_cannot_be_taken_back_says_why(
    presenter: HistoryPresenter, file: ConveningFile, people: People, view: View
) -> None:
    record_printed(file, ACTOR, [people.james])
    presenter.refresh()
    assert presenter.rows[0].remedy is Remedy.NONE
    presenter.choose(0)
    assert "printed" in view.detail.why_not


def test_private_values_are_shown_when_asked_for(
    presenter: HistoryPresenter, file: ConveningFile, people: People, view: View
) -> None:
    edit(file, ACTOR, people.james.attendee_id, {"phone": "510 555 0100"})
    presenter.refresh()
    presenter.choose(0)
    assert view.detail.hides_something
    assert "510" not in "".join(view.detail.facts)
    presenter.show_private()
    assert view.detail.facts == ("Phone: “510 555 0100”",)


def test_a_large_act_is_listed_bit_by_bit(
    presenter: HistoryPresenter, file: ConveningFile, view: View, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pact_desktop.history.reading.FEW", 2)
    monkeypatch.setattr(module, "LISTED", 3)
    with file.reading() as connection:
        everyone = [one.attendee_id for one in queries.roster(connection)]
    edit_many(file, ACTOR, {each: Change({"tags": "late"}) for each in everyone})
    presenter.refresh()
    presenter.choose(0)
    assert (len(view.detail.facts), view.detail.more) == (3, 2)
    presenter.list_more()
    assert (len(view.detail.facts), view.detail.more) == (5, 0)


def test_details_stay_with_their_act_when_something_happens(
    presenter: HistoryPresenter, file: ConveningFile, people: People, view: View
) -> None:
    presenter.choose(0)
    about = view.detail.row.about
    edit(file, ACTOR, people.james.attendee_id, {"title": "Chief"})
    presenter.refresh()
    assert view.detail.row.about == about
    presenter.ask(Asked(about=frozenset({About.ERASURES})))
    assert view.details[-1] is None


def test_the_chains_are_checked_when_asked_for(presenter: HistoryPresenter, view: View) -> None:
    presenter.check_chains()
    assert view.told == ["0 breaks"]

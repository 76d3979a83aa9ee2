"""Likely duplicates side by side: chosen field by field, merged, dismissed, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Attendee
from pact_desktop.gui.context import Context
from pact_desktop.gui.duplicates.counter import DuplicateCounter
from pact_desktop.gui.duplicates.dialog import DuplicatesDialog
from pact_desktop.gui.duplicates.presenter import DuplicatesPresenter, FieldChoice, Side
from pact_desktop.gui.editor import Editor
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.long_undo import LongUndo
from pact_desktop.gui.undo_stack import Done
from pact_desktop.operations.badges import badge_code
from pact_desktop.operations.check_in import check_in_code
from pact_desktop.operations.duplicates import LikelyPair
from pact_desktop.operations.register import register
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR

Settled = Callable[[], None]


@dataclass
class View:
    told: list[str] = field(default_factory=list)

    def show_pairs(self, pairs: Sequence[LikelyPair], chosen: int) -> None: ...

    def show_choices(self, pair: LikelyPair | None, choices: Sequence[FieldChoice]) -> None: ...

    def refuse(self, problem: UserError) -> None:
        self.told.append(problem.message)

    def saved(self, origin: str, done: Done) -> None:
        self.told.append(done.words)

    def unchanged(self, origin: str) -> None: ...

    def refused(self, origin: str, problem: UserError) -> None:
        self.told.append(problem.message)

    def taken_back(self, done: Done) -> None: ...

    def put_back(self, done: Done) -> None: ...


def enrol(file: ConveningFile, **fields: str) -> Attendee:
    usual = {"county": "Kern", "affiliation": "key_stakeholder"}
    return register(file, ACTOR, usual | fields, {1: None}).attendee


@pytest.fixture
def twins(file: ConveningFile) -> tuple[Attendee, Attendee]:
    """Ivan twice: in Cyrillic with a badge that was used, and in Latin letters with more said of him."""
    cyrillic = enrol(file, given_name="Иван", family_name="Петров", agency="Probation")
    check_in_code(file, ACTOR, 1, badge_code(file.identity, cyrillic))
    latin = enrol(file, given_name="Ivan", family_name="Petrov", agency="Kern Probation", title="Chief")
    return cyrillic, latin


@pytest.fixture
def presenter(file: ConveningFile, twins: tuple[Attendee, Attendee]) -> DuplicatesPresenter:
    view = View()
    editor = Editor(file, lambda: ACTOR, AtOnce(), view, LongUndo(file))
    made = DuplicatesPresenter(file, AtOnce(), lambda: editor, view)
    made.find()
    return made


def test_what_is_known_stands_over_nothing_and_the_one_with_a_badge_stays(
    presenter: DuplicatesPresenter, twins: tuple[Attendee, Attendee]
) -> None:
    pair = presenter.pair
    assert pair is not None
    kept = (pair.first, pair.second)[presenter.kept_side()]
    assert kept.attendee_id == twins[0].attendee_id
    stands = {choice.name: choice.values[choice.chosen] for choice in presenter.choices()}
    assert (stands["given_name"], stands["title"]) == ("Иван", "Chief")


def test_the_values_that_were_chosen_stand_and_both_badges_lead_to_the_one(
    presenter: DuplicatesPresenter, file: ConveningFile, twins: tuple[Attendee, Attendee]
) -> None:
    other = Side(1 - presenter.kept_side())
    for name in ("given_name", "family_name", "agency"):
        presenter.take(name, other)
    presenter.merge("Merged")
    with file.reading() as connection:
        first, second = (queries.find_attendee(connection, one.attendee_id) for one in twins)
    assert first == second
    assert first is not None
    assert (first.display_name, first.agency, first.title) == ("Ivan Petrov", "Kern Probation", "Chief")
    presenter.find()
    assert presenter.pairs == []


def test_a_pair_that_is_settled_gives_way_at_once(presenter: DuplicatesPresenter) -> None:
    presenter.settled()
    assert presenter.pair is None
    presenter.find()
    assert presenter.pair is not None


def test_who_is_not_the_same_is_not_offered_again(presenter: DuplicatesPresenter) -> None:
    presenter.dismiss("Two people")
    presenter.find()
    assert presenter.pair is None


@pytest.fixture
def dialog(
    qtbot: QtBot, context: Context, twins: tuple[Attendee, Attendee], settled: Settled
) -> Iterator[DuplicatesDialog]:
    parent = QWidget()
    parent.resize(1200, 700)
    qtbot.addWidget(parent)
    page_editor = Editor(
        context.file, lambda: ACTOR, context.workers.serving(context), View(), context.long_undo
    )
    made = DuplicatesDialog(context, page_editor, parent)
    made.show()
    settled()
    yield made
    made.close()


def test_a_pair_is_chosen_field_by_field_merged_and_parted_again(
    dialog: DuplicatesDialog, settled: Settled, twins: tuple[Attendee, Attendee]
) -> None:
    assert dialog.list.count() == 1
    other = 1 - dialog.presenter.kept_side()
    dialog.comparison.groups["given_name"].button(other).click()
    dialog.merge.click()
    for _ in range(3):
        settled()
    assert dialog.list.count() == 0
    dialog.editor.undo()
    for _ in range(3):
        settled()
    assert dialog.list.count() == 1


def test_the_roster_says_how_many_pairs_there_are(
    qtbot: QtBot, context: Context, twins: tuple[Attendee, Attendee]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    counter = DuplicateCounter(context, page)
    with qtbot.waitSignal(counter.counted) as heard:
        counter.refresh()
    assert heard.args == [1]

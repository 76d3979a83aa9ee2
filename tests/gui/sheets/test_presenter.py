"""Reading sheets back without a window: pictures read, people confirmed, checked in, taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from pact_desktop.devices.pages import PdfPages
from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.people import Attendee, Method, Standing
from pact_desktop.gui.helper import Helper
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.sheets.presenter import CheckedIn, SheetsPresenter
from pact_desktop.gui.sheets.proposals import Group, Proposal
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind
from pact_desktop.operations.documents import write_document
from pact_desktop.operations.standing import set_standing
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR, People
from tests.support.sheet_photographs import Hand, write

DPI = 150


class InPlace(Helper):
    """Does the work where it stands, without a process."""

    def run_telling(self, hear: Callable[[Any], None], function: Any, *given: Any, **named: Any) -> Any:
        return function(hear, *given, **named)


class NotedView:
    """Notes what the presenter tells, and hands pictures straight back."""

    def __init__(self) -> None:
        self.presenter: SheetsPresenter | None = None
        self.done: list[CheckedIn] = []
        self.back: list[int] = []
        self.problems: list[UserError] = []

    def picture_read(self, read: object) -> None:
        assert self.presenter is not None
        self.presenter.heard(read)  # type: ignore[arg-type]

    def show_state(self) -> None: ...

    def checked_in(self, done: CheckedIn) -> None:
        self.done.append(done)

    def taken_back(self, count: int) -> None:
        self.back.append(count)

    def refuse(self, problem: UserError) -> None:
        self.problems.append(problem)


@pytest.fixture
def view() -> NotedView:
    return NotedView()


@pytest.fixture
def presenter(file: ConveningFile, people: People, view: NotedView) -> SheetsPresenter:
    view.presenter = SheetsPresenter(file, AtOnce(), lambda: ACTOR, view, InPlace())
    return view.presenter


def signed_sheet(file: ConveningFile, out: Path, hands: dict[str, str], day: int = 1) -> Path:
    """Scan the day's first sheet after people signed: kinds of hands by attendee id."""
    pdf = out.with_suffix(".pdf")
    rows = write_document(file, DocumentChoice(DocumentKind.SIGN_IN_SHEETS, day), pdf).rows
    with PdfPages(pdf) as pages:
        page, high = pages.grey(0, DPI), pages.size(0)[1] * 25.4 / 72
    random = np.random.default_rng(4)
    for row in rows:
        if row.attendee_id in hands:
            left, bottom, right, top = (side * 25.4 / 72 for side in row.box)
            write(page, DPI, (left, high - top, right, high - bottom), Hand(hands[row.attendee_id]), random)
    Image.fromarray(page).save(out)
    return out


@pytest.fixture
def sheet(file: ConveningFile, people: People, tmp_path: Path, qapp: QApplication) -> Path:
    """The sheet of Day 1: Marisol signed, James did not."""
    return signed_sheet(file, tmp_path / "sheet.png", {people.marisol.attendee_id: "signature"})


def row_of(presenter: SheetsPresenter, attendee: Attendee) -> Proposal:
    return next(row for row in presenter.proposals.rows() if row.printed_id == attendee.attendee_id)


def attendance(file: ConveningFile, attendee: Attendee) -> Method | None:
    with file.reading() as connection:
        found = queries.find_attendee(connection, attendee.attendee_id)
    assert found is not None
    return found.attendance[1].method if found.is_in(1) else None


def test_who_signed_is_ticked_and_comes_in(
    presenter: SheetsPresenter, view: NotedView, file: ConveningFile, people: People, sheet: Path
) -> None:
    presenter.read([sheet])
    assert row_of(presenter, people.marisol).is_ticked
    james = row_of(presenter, people.james)
    assert (james.group, james.is_ticked) == (Group.EMPTY, False)
    (picture,) = presenter.pictures
    assert [(one.day, one.page, one.counts[Group.SIGNED]) for one in picture.sheets] == [(1, 1, 1)]
    presenter.check_in()
    assert [(done.came_in, len(done.operations)) for done in view.done] == [(1, 1)]
    assert attendance(file, people.marisol) is Method.SHEET
    assert attendance(file, people.james) is None
    row = row_of(presenter, people.marisol)
    assert (row.decision.outcome, row.is_ticked) == (Outcome.ALREADY_IN, False)
    presenter.take_back()
    assert view.back == [1]
    assert attendance(file, people.marisol) is None


def test_a_person_may_tick_who_was_overlooked_and_untick_who_was_not_meant(
    presenter: SheetsPresenter, file: ConveningFile, people: People, sheet: Path
) -> None:
    presenter.read([sheet])
    presenter.tick(row_of(presenter, people.marisol).key, False)
    presenter.tick(row_of(presenter, people.james).key, True)
    presenter.check_in()
    assert attendance(file, people.marisol) is None
    assert attendance(file, people.james) is Method.SHEET


def test_who_is_in_already_or_not_let_in_is_not_ticked(
    presenter: SheetsPresenter, view: NotedView, file: ConveningFile, people: People, tmp_path: Path
) -> None:
    both = {people.marisol.attendee_id: "signature", people.james.attendee_id: "tick"}
    image = signed_sheet(file, tmp_path / "both.png", both)
    check_in_attendee(file, ACTOR, 1, people.james.attendee_id)
    set_standing(file, ACTOR, people.marisol.attendee_id, 1, Standing.CANCELLED)
    presenter.read([image])
    assert [row.is_ticked for row in presenter.proposals.rows()] == [False, False]
    presenter.tick(row_of(presenter, people.marisol).key, True)
    assert not row_of(presenter, people.marisol).is_ticked
    presenter.check_in()
    assert view.done == []


def test_what_cannot_be_read_is_listed_with_a_sentence(
    presenter: SheetsPresenter, sheet: Path, tmp_path: Path
) -> None:
    (tmp_path / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0")
    Image.new("L", (600, 800), 200).save(tmp_path / "wall.png")
    presenter.read([tmp_path / "phone.heic", tmp_path / "wall.png", sheet])
    heic, wall, read = presenter.pictures
    assert "HEIC" in heic.problems[0]
    assert (wall.is_read, wall.sheets, wall.problems) == (True, (), ())
    assert len(read.sheets) == 1


def test_the_same_sheet_twice_keeps_the_picture_with_more_ink(
    presenter: SheetsPresenter, file: ConveningFile, people: People, sheet: Path, tmp_path: Path
) -> None:
    empty = signed_sheet(file, tmp_path / "before.png", {})
    presenter.read([empty, sheet])
    presenter.read([empty])
    assert len(presenter.proposals.rows()) == 2
    assert row_of(presenter, people.marisol).group is Group.SIGNED


def test_starting_over_forgets_everything(presenter: SheetsPresenter, sheet: Path) -> None:
    presenter.read([sheet])
    presenter.start_over()
    assert presenter.pictures == []
    assert presenter.proposals.rows() == []


def test_pictures_that_are_dropped_while_others_are_read_come_after_them(
    file: ConveningFile, people: People, view: NotedView, sheet: Path, tmp_path: Path
) -> None:
    class DropsMore(InPlace):
        def run_telling(self, hear: Callable[[Any], None], function: Any, *given: Any, **named: Any) -> Any:
            if len(reader.pictures) == 1:
                reader.read([tmp_path / "missing.jpg"])
            return super().run_telling(hear, function, *given, **named)

    reader = view.presenter = SheetsPresenter(file, AtOnce(), lambda: ACTOR, view, DropsMore())
    reader.read([sheet])
    assert [picture.name for picture in reader.pictures] == ["sheet.png", "missing.jpg"]
    assert not reader.is_reading

"""Documents without a window: made as chosen, saved and printed as they were looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from pact_desktop.devices.pages import PdfPages
from pact_desktop.devices.printing import ONE_COPY
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.wording import ENGLISH
from pact_desktop.gui.documents.making import Made
from pact_desktop.gui.documents.presenter import DocumentsPresenter, PagePicture
from pact_desktop.gui.helper import HelperEndedError
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.printing.print_choice import PrintOrder
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind
from pact_desktop.operations.edit import edit
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR, People


class NotedView:
    """Notes what the presenter tells."""

    def __init__(self) -> None:
        self.made: list[Made] = []
        self.pictures: list[PagePicture] = []
        self.files: list[str] = []
        self.problems: list[UserError] = []

    def making(self) -> None: ...

    def stopped(self) -> None: ...

    def show_made(self, made: Made) -> None:
        self.made.append(made)

    def show_picture(self, picture: PagePicture) -> None:
        self.pictures.append(picture)

    def saved(self, file_name: str) -> None:
        self.files.append(file_name)

    def refuse(self, problem: UserError) -> None:
        self.problems.append(problem)


@pytest.fixture
def view() -> NotedView:
    return NotedView()


@pytest.fixture
def presenter(file: ConveningFile, people: People, view: NotedView) -> Iterator[DocumentsPresenter]:
    choice = DocumentChoice(DocumentKind.SIGN_IN_SHEETS, 1)
    made = DocumentsPresenter(file, AtOnce(), ENGLISH, view, choice)
    made.refresh()
    yield made
    made.close()


def text_of(pdf: Path | None) -> str:
    assert pdf is not None
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def test_the_sheets_of_the_day_are_made_at_once(presenter: DocumentsPresenter, view: NotedView) -> None:
    made = view.made[-1]
    assert (made.pages, made.people, dict(made.counties)) == (1, 2, {"Alameda": 2})
    assert "James Tran" in text_of(made.pdf)


def test_counties_are_counted_whatever_is_chosen(presenter: DocumentsPresenter, view: NotedView) -> None:
    presenter.show_kind(DocumentKind.NAME_TENTS, 1)
    presenter.ask(day=None, counties=frozenset({"Ventura"}))
    made = view.made[-1]
    assert (made.pages, made.people, dict(made.counties)) == (1, 1, {"Alameda": 2, "Ventura": 1})


def test_nobody_to_print_is_an_answer(presenter: DocumentsPresenter, view: NotedView) -> None:
    presenter.show_kind(DocumentKind.CERTIFICATES, 1)
    assert view.made[-1].pdf is None
    assert view.made[-1].problem is not None
    assert view.problems == []


def test_sign_in_sheets_are_of_one_day(presenter: DocumentsPresenter) -> None:
    presenter.show_kind(DocumentKind.PACKETS, 1)
    presenter.ask(day=None)
    presenter.show_kind(DocumentKind.SIGN_IN_SHEETS, 2)
    assert presenter.choice.day == 2


def test_what_is_saved_is_what_was_looked_at(
    presenter: DocumentsPresenter, view: NotedView, tmp_path: Path
) -> None:
    looked_at = view.made[-1].pdf
    assert looked_at is not None
    presenter.save(tmp_path / "sheets.pdf")
    assert (tmp_path / "sheets.pdf").read_bytes() == looked_at.read_bytes()
    assert view.files == ["sheets.pdf"]
    presenter.save(tmp_path / "no such folder" / "sheets.pdf")
    assert view.problems[-1].hint


def test_what_is_printed_is_drawn_when_its_turn_comes(
    presenter: DocumentsPresenter, people: People, file: ConveningFile, tmp_path: Path
) -> None:
    request = presenter.request("Sign-in sheets", PrintOrder("Lobby", ONE_COPY))
    edit(file, ACTOR, people.james.attendee_id, {"preferred_name": "Jim"})
    drawn = request.draw(tmp_path / "job.pdf", "Lobby")
    assert request.printer == "Lobby"
    assert drawn.pages == 1
    assert [round(side) for side in drawn.page_size] == [216, 279]
    assert "Jim Tran" in text_of(tmp_path / "job.pdf")


def test_a_change_makes_the_pages_anew_when_they_are_next_looked_at(
    presenter: DocumentsPresenter, view: NotedView, people: People, file: ConveningFile
) -> None:
    stop = file.listen(presenter.changed)
    presenter.show_kind(DocumentKind.CERTIFICATES, 1)
    check_in_attendee(file, ACTOR, 1, people.james.attendee_id)
    presenter.refresh()
    stop()
    assert "James Tran" in text_of(view.made[-1].pdf)


def test_many_people_are_drawn_by_a_helper(
    presenter: DocumentsPresenter, view: NotedView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pact_desktop.gui.documents.making.LARGE", 1)
    presenter.show_kind(DocumentKind.NAME_TENTS, 1)
    pdf = view.made[-1].pdf
    assert pdf is not None
    with PdfPages(pdf) as pages:
        assert len(pages) == 2


def test_a_page_is_drawn_in_the_size_that_is_asked_for(
    presenter: DocumentsPresenter, view: NotedView
) -> None:
    presenter.picture(0, 72)
    image = view.pictures[-1].image
    assert (image.width(), image.height()) == (612, 792)  # type: ignore[attr-defined]


class Later(AtOnce):
    """Runs the work when it is told to, as a thread would."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], object], object, str, str]] = []

    def read(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        self.waiting.append((work, to, then, failed))

    def go_on(self, cut_off: bool = False) -> None:
        """Do what waits longest; ``cut_off`` as if the helper had been ended in the middle of it."""
        work, to, then, failed = self.waiting.pop(0)
        if cut_off:
            getattr(to, failed)(HelperEndedError())
        else:
            getattr(to, then)(work())


def test_making_can_be_stopped_and_begun_again(file: ConveningFile, people: People, view: NotedView) -> None:
    runner = Later()
    presenter = DocumentsPresenter(
        file, runner, ENGLISH, view, DocumentChoice(DocumentKind.SIGN_IN_SHEETS, 1)
    )
    presenter.refresh()
    presenter.stop()
    presenter.refresh()
    runner.go_on(cut_off=True)
    assert (view.made, view.problems, runner.waiting) == ([], [], [])
    presenter.make()
    runner.go_on()
    assert view.made[-1].pages == 1
    presenter.close()


def test_a_newer_wish_cuts_off_the_older_one(file: ConveningFile, people: People, view: NotedView) -> None:
    runner = Later()
    presenter = DocumentsPresenter(
        file, runner, ENGLISH, view, DocumentChoice(DocumentKind.SIGN_IN_SHEETS, 1)
    )
    presenter.refresh()
    presenter.ask(kind=DocumentKind.SIGNS)
    runner.go_on(cut_off=True)
    runner.go_on()
    assert [made.choice.kind for made in view.made] == [DocumentKind.SIGNS]
    assert view.problems == []
    presenter.close()


def test_sheets_of_the_desks_day_follow_it_and_those_of_a_chosen_day_stay(
    presenter: DocumentsPresenter, view: NotedView
) -> None:
    presenter.move_day(1, 2)
    presenter.refresh()
    assert view.made[-1].choice.day == 2
    presenter.ask(day=1)
    presenter.move_day(2, 1)
    presenter.move_day(2, 1)
    assert presenter.choice.day == 1
    presenter.show_kind(DocumentKind.PACKETS, 1)
    presenter.move_day(1, 2)
    assert presenter.choice.day == 1

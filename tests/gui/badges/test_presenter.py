"""Badges from the wish to the record, without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from pact_desktop.devices.pages import PdfPages
from pact_desktop.devices.printing import PrintTicket
from pact_desktop.domain.errors import UserError
from pact_desktop.domain.wording import ENGLISH
from pact_desktop.gui.badges.presenter import BadgesPresenter, Out, PagePicture
from pact_desktop.gui.badges.read_back import ReadBack
from pact_desktop.gui.badges.rendering import Run
from pact_desktop.gui.badges.wish import BadgeWish, Who
from pact_desktop.gui.jobs import AtOnce
from pact_desktop.gui.printing.desk_badges import DeskBadges
from pact_desktop.gui.printing.memory import KindChoice, PrintMemory
from pact_desktop.gui.printing.print_choice import PrintOrder
from pact_desktop.operations.badges import reissue
from pact_desktop.operations.check_in import check_in_attendee
from pact_desktop.operations.edit import edit
from pact_desktop.operations.print_badges import BadlyDrawnError
from pact_desktop.paper import badges as badges_module
from pact_desktop.paper.pdf import Pdf
from pact_desktop.paper.qr import code_path
from pact_desktop.scanning.decoder import GreyPicture
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from pact_desktop.store.convening_file import ConveningFile
from tests.gui.conftest import ACTOR, People


class NotedPage:
    """Stands in for the page and notes what it is told."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.pictures: list[PagePicture] = []
        self.states: list[ReadBack] = []
        self.out: list[Out] = []
        self.problems: list[UserError] = []
        self.progress: list[tuple[int, int]] = []
        self.meanwhile: list[Callable[[], None]] = []
        self.stops = 0

    def rendering(self) -> None:
        """Nothing to note."""

    def rendering_going_on(self, done: int, of: int) -> None:
        self.progress.append((done, of))
        while self.meanwhile:
            self.meanwhile.pop()()

    def stopped(self) -> None:
        self.stops += 1

    def show_run(self, run: Run) -> None:
        self.runs.append(run)

    def show_picture(self, picture: PagePicture) -> None:
        self.pictures.append(picture)

    def show_read_back(self, state: ReadBack) -> None:
        self.states.append(state)

    def read_back_going_on(self, state: ReadBack) -> None:
        self.states.append(state)

    def saved(self, out: Out) -> None:
        self.out.append(out)

    def refuse(self, problem: UserError) -> None:
        self.problems.append(problem)


@pytest.fixture
def view() -> NotedPage:
    return NotedPage()


@pytest.fixture
def presenter(
    qapp: QApplication, file: ConveningFile, people: People, view: NotedPage, settings: Settings
) -> Iterator[BadgesPresenter]:
    made = BadgesPresenter(file, settings, AtOnce(), lambda: ACTOR, ENGLISH, view, BadgeWish("letter-6"))
    made.refresh()
    yield made
    made.close()


def printed(file: ConveningFile) -> set[str]:
    with file.reading() as connection:
        return {each.family_name for each in queries.roster(connection) if each.badge_printed}


def picture(pdf: Path) -> GreyPicture:
    with PdfPages(pdf) as pages:
        return pages.grey(0, 60).copy()


def test_looking_prints_nothing_and_every_code_is_read_back(
    presenter: BadgesPresenter, view: NotedPage, file: ConveningFile
) -> None:
    (run,) = view.runs
    assert [each.family_name for each in run.attendees] == ["Tran", "Vega-Ortiz", "Hoang", "Kelly"]
    assert run.report is not None
    assert run.report.pages == 1
    assert view.states[-1] == ReadBack(4, 4, 4)
    assert printed(file) == set()


def test_saving_writes_the_pages_that_were_looked_at_and_records_them(
    presenter: BadgesPresenter, view: NotedPage, file: ConveningFile, tmp_path: Path
) -> None:
    looked_at = view.runs[-1].pdf
    assert looked_at is not None
    pages = looked_at.read_bytes()
    out = tmp_path / "badges.pdf"
    presenter.save(out)
    assert out.read_bytes() == pages
    assert view.out == [Out(4, "badges.pdf")]
    assert printed(file) == {"Tran", "Vega-Ortiz", "Hoang", "Kelly"}


def test_a_place_that_cannot_be_written_records_nothing(
    presenter: BadgesPresenter, view: NotedPage, file: ConveningFile, tmp_path: Path
) -> None:
    presenter.save(tmp_path / "no such folder" / "badges.pdf")
    assert view.problems[-1].hint
    assert printed(file) == set()


def test_what_is_printed_is_drawn_for_its_printer_and_recorded_with_those_on_the_chosen_pages(
    presenter: BadgesPresenter, view: NotedPage, file: ConveningFile, settings: Settings, tmp_path: Path
) -> None:
    presenter.ask(start_at=5)
    looked_at = view.runs[-1].pdf
    assert looked_at is not None
    request = presenter.request(PrintOrder("Office", PrintTicket(pages=((2, 2),))))
    assert request is not None
    drawn = request.draw(tmp_path / "straight.pdf", "Office")
    assert np.array_equal(picture(tmp_path / "straight.pdf"), picture(looked_at))
    PrintMemory(settings).set_shift("Office", "letter-6", 1.0, 0.0)
    request.draw(tmp_path / "shifted.pdf", "Office")
    assert not np.array_equal(picture(tmp_path / "shifted.pdf"), picture(looked_at))
    assert (drawn.title, drawn.pages) == ("2 badges", 1)
    assert drawn.record is not None
    assert drawn.used is not None
    assert printed(file) == set()
    drawn.record()
    drawn.used()
    assert printed(file) == {each.family_name for each in view.runs[-1].attendees[2:]}
    assert settings.next_labels == {"letter-6 @ Office": ["3"]}


def test_the_page_goes_on_at_the_next_free_label_of_its_printer(
    presenter: BadgesPresenter, settings: Settings
) -> None:
    memory = PrintMemory(settings)
    memory.remember("badges", KindChoice("Office"))
    memory.set_next_place("Office", "letter-6", 4)
    presenter.go_on()
    assert presenter.wish.start_at == 4


def test_a_run_whose_badge_was_reissued_since_is_not_printed(
    presenter: BadgesPresenter, file: ConveningFile, people: People, tmp_path: Path
) -> None:
    request = presenter.request(PrintOrder("Office", PrintTicket()))
    assert request is not None
    reissue(file, ACTOR, people.marisol.attendee_id)
    with pytest.raises(UserError, match="newer badge"):
        request.draw(tmp_path / "old.pdf", "Office")


def test_a_sheet_that_was_begun_is_used_up_from_its_first_free_place(
    presenter: BadgesPresenter, view: NotedPage
) -> None:
    presenter.ask(start_at=5)
    run = view.runs[-1]
    assert run.report is not None
    assert run.report.pages == 2
    assert [list(run.places_of_page(page)) for page in (0, 1)] == [[0, 1], [2, 3]]
    assert [run.spot(place) for place in range(4)] == [4, 5, 0, 1]
    assert view.states[-1] == ReadBack(4, 4, 4)


def test_another_stock_starts_at_its_first_place(presenter: BadgesPresenter, view: NotedPage) -> None:
    presenter.ask(start_at=5)
    presenter.ask(stock="letter-8")
    assert view.runs[-1].plan.start_at == 1


def test_the_badges_of_one_county_or_of_chosen_people(
    presenter: BadgesPresenter, view: NotedPage, people: People
) -> None:
    presenter.ask(who=Who.COUNTY, county="Alameda")
    assert {each.family_name for each in view.runs[-1].attendees} == {"Tran", "Vega-Ortiz"}
    presenter.choose_people(frozenset({people.siobhan.attendee_id}))
    assert [each.family_name for each in view.runs[-1].attendees] == ["Kelly"]
    assert view.runs[-1].counts[Who.CHOSEN] == 1


def test_once_all_are_printed_nobody_is_left(
    presenter: BadgesPresenter, view: NotedPage, file: ConveningFile, tmp_path: Path
) -> None:
    stop = file.listen(presenter.changed)
    presenter.save(tmp_path / "badges.pdf")
    stop()
    assert view.runs[-1].pdf is None
    assert view.runs[-1].counts[Who.UNPRINTED] == 0


def test_a_changed_name_makes_new_pages_and_a_check_in_does_not(
    presenter: BadgesPresenter, view: NotedPage, file: ConveningFile, people: People
) -> None:
    stop = file.listen(presenter.changed)
    check_in_attendee(file, ACTOR, 1, people.marisol.attendee_id)
    presenter.refresh()
    assert len(view.runs) == 1
    edit(file, ACTOR, people.marisol.attendee_id, {"preferred_name": "Mari"})
    presenter.refresh()
    stop()
    assert "Mari Vega-Ortiz" in {each.display_name for each in view.runs[-1].attendees}


def test_a_page_is_drawn_in_the_size_that_is_asked_for(presenter: BadgesPresenter, view: NotedPage) -> None:
    presenter.picture(0, 72)
    picture = view.pictures[-1].image
    assert (picture.width(), picture.height()) == (612, 792)  # type: ignore[attr-defined]


def test_a_large_run_made_in_a_process_is_the_same(
    presenter: BadgesPresenter, view: NotedPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = view.runs[-1]
    monkeypatch.setattr("pact_desktop.gui.badges.rendering.LARGE_RUN", 1)
    monkeypatch.setattr("pact_desktop.gui.badges.rendering.LARGE_ROSTER", 1)
    presenter.ask(stock="letter-8")
    run = view.runs[-1]
    assert (run.attendees, run.badges) == (small.attendees, small.badges)
    assert (run.counts, run.counties) == (small.counts, small.counties)
    assert run.pdf is not None
    with PdfPages(run.pdf) as pages:
        assert len(pages) == 1
    assert view.states[-1] == ReadBack(4, 4, 4)


def test_a_layout_that_is_removed_is_wished_for_no_more(presenter: BadgesPresenter, view: NotedPage) -> None:
    presenter.ask(layout="compact")
    presenter.forget_layout("side-band")
    assert presenter.wish.layout == "compact"
    presenter.forget_layout("compact")
    presenter.refresh()
    assert view.runs[-1].wish.layout == ""


def test_a_large_run_tells_how_far_it_is_and_can_be_stopped(
    presenter: BadgesPresenter, view: NotedPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pact_desktop.gui.badges.rendering.LARGE_RUN", 1)

    def many_pages(tell: Callable[[int], None], *rest: object) -> None:
        for done in range(100_000):
            tell(done)

    monkeypatch.setattr("pact_desktop.gui.badges.rendering.Helper.run_telling", _told_here)
    monkeypatch.setattr("pact_desktop.gui.badges.rendering.tell_pages", many_pages)
    view.meanwhile.append(presenter.stop)
    presenter.ask(stock="letter-8")
    assert (view.progress, view.stops) == ([(0, 4)], 1)
    monkeypatch.undo()
    presenter.refresh()
    assert view.runs[-1].wish.stock == "letter-8"


def _told_here(
    helper: object, hear: Callable[[int], None], work: Callable[..., object], *given: object
) -> object:
    """What a helper does, in this process."""
    return work(hear, *given)


class Later(AtOnce):
    """A runner whose readings wait until they are let go; something may happen before they are delivered."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.meanwhile: list[Callable[[], object]] = []

    def read(self, work: Callable[[], object], to: object, then: str, failed: str = "failed") -> None:
        self.waiting.append(partial(self._deliver, work, to, then))

    def go_on(self) -> None:
        """Do what waits now."""
        waiting, self.waiting = self.waiting, []
        for work in waiting:
            work()

    def _deliver(self, work: Callable[[], object], to: object, then: str) -> None:
        result = work()
        while self.meanwhile:
            self.meanwhile.pop()()
        getattr(to, then)(result)


def test_what_changes_while_pages_are_made_makes_them_again(
    qapp: QApplication, file: ConveningFile, people: People, view: NotedPage, settings: Settings
) -> None:
    later = Later()
    presenter = BadgesPresenter(file, settings, later, lambda: ACTOR, ENGLISH, view, BadgeWish("letter-6"))
    stop = file.listen(presenter.changed)
    presenter.refresh()
    mari = {"preferred_name": "Mari"}
    later.meanwhile = [lambda: edit(file, ACTOR, people.marisol.attendee_id, mari)]
    later.go_on()
    later.go_on()
    stop()
    presenter.close()
    assert "Mari Vega-Ortiz" in {each.display_name for each in view.runs[-1].attendees}


@pytest.fixture
def spoilt(presenter: BadgesPresenter, view: NotedPage, monkeypatch: pytest.MonkeyPatch) -> BadgesPresenter:
    """Badges whose ground is not drawn, though their codes and names are."""
    monkeypatch.setattr(Pdf, "stamp", lambda pdf, form: None)
    presenter.ask(stock="letter-8")
    return presenter


def test_badges_that_do_not_come_out_whole_are_told_and_go_nowhere(
    spoilt: BadgesPresenter, view: NotedPage, file: ConveningFile, tmp_path: Path
) -> None:
    assert view.states[-1] == ReadBack(4, 4, 4, unseen=(0, 1, 2, 3))
    spoilt.save(tmp_path / "badges.pdf")
    assert isinstance(view.problems[-1], BadlyDrawnError)
    assert spoilt.request(PrintOrder("Office", PrintTicket())) is None
    assert len(view.problems) == 2
    assert not list(tmp_path.glob("*.pdf"))
    assert view.out == []
    assert printed(file) == set()


def test_pages_that_nobody_looked_at_yet_are_looked_at_before_they_are_saved_or_printed(
    spoilt: BadgesPresenter,
    view: NotedPage,
    file: ConveningFile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spoilt, "_found", ReadBack(0, 0, 4))
    spoilt.save(tmp_path / "badges.pdf")
    assert isinstance(view.problems[-1], BadlyDrawnError)
    request = spoilt.request(PrintOrder("Office", PrintTicket()))
    assert request is not None
    with pytest.raises(BadlyDrawnError):
        request.draw(tmp_path / "sent.pdf", "Office")
    assert view.out == []
    assert printed(file) == set()


def test_a_badge_printed_at_the_desk_is_looked_at_before_it_is_sent(
    qapp: QApplication,
    file: ConveningFile,
    people: People,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    request = DeskBadges(file, settings, lambda: ACTOR).request([people.marisol.attendee_id])
    assert request.draw(tmp_path / "whole.pdf", "Zebra").pages == 1
    monkeypatch.setattr(Pdf, "stamp", lambda pdf, form: None)
    with pytest.raises(BadlyDrawnError, match="Vega-Ortiz"):
        request.draw(tmp_path / "spoilt.pdf", "Zebra")
    assert not (tmp_path / "spoilt.pdf").exists()
    assert printed(file) == set()


def test_every_page_of_a_run_on_many_sheets_is_looked_at(
    presenter: BadgesPresenter, view: NotedPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In parts, with backs, from a begun sheet: each fault is told of the badge that has it."""
    monkeypatch.setattr("pact_desktop.gui.badges.read_back._PAGES_AT_ONCE", 2)
    presenter.ask(start_at=6, back="notes")
    assert view.states[-1] == ReadBack(4, 4, 4)
    third = view.runs[-1].badges[2].code

    def without_third(code: str, x: float, y: float, side: float) -> str:
        return "" if code == third else code_path(code, x, y, side)

    monkeypatch.setattr(badges_module, "code_path", without_third)
    presenter.ask(start_at=5)
    assert view.states[-1] == ReadBack(4, 3, 4, unread=(2,))

"""The badges page in a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pact_desktop.gui.badges.page import BadgesPage
from pact_desktop.gui.context import Context
from pact_desktop.gui.printing.print_choice import PrintChoice
from pact_desktop.operations.layouts import save_layout
from pact_desktop.paper.layout import find_layout
from pact_desktop.paper.pdf import Pdf
from tests.gui.conftest import ACTOR, People


@pytest.fixture
def page(
    qtbot: QtBot, context: Context, settled: Callable[[], None], qapp: QApplication
) -> Iterator[BadgesPage]:
    qapp.removeEventFilter(context.keys)  # tests type as fast as a handheld scanner
    shown = BadgesPage(context)
    qtbot.addWidget(shown)
    shown.resize(1060, 660)
    shown.show()
    shown.showing()
    settled()
    yield shown
    shown.presenter.close()


def test_it_opens_with_those_not_printed_yet(page: BadgesPage) -> None:
    assert page.choices.foot.sum.text() == "4 badges, 1 page"
    assert page.choices.foot.print.isEnabled()
    assert page.checks._codes._title.text() == "Every code scans"


def test_minus_and_plus_and_typing_choose_the_first_place(
    page: BadgesPage, settled: Callable[[], None]
) -> None:
    start = page.choices._start
    start._more.click()
    settled()
    assert page.presenter.wish.start_at == 2
    start._line.setFocus()
    start._line.selectAll()
    QTest.keyClicks(start._line, "99")
    QTest.keyClick(start._line, Qt.Key.Key_Return)
    settled()
    assert page.presenter.wish.start_at == 6
    assert not start._more.isEnabled()


def test_page_keys_go_through_the_pages(page: BadgesPage, settled: Callable[[], None]) -> None:
    page.presenter.ask(start_at=6)
    settled()
    QTest.keyClick(page.checks, Qt.Key.Key_PageDown)
    settled()
    assert page.checks.turner.where.text() == "Page 2 of 2"


def test_people_chosen_on_the_roster_come_with_their_number(
    page: BadgesPage, context: Context, people: People, settled: Callable[[], None]
) -> None:
    context.badges_wanted.emit([people.james.attendee_id])
    settled()
    assert page.choices.foot.sum.text() == "1 badge, 1 page"
    assert page.choices._who.currentText().startswith("Chosen on the roster")


def test_a_narrow_window_shows_one_step_at_a_time(page: BadgesPage) -> None:
    page.set_compact(True)
    assert page.choices.isVisible()
    assert not page.preview.isVisible()
    page.pages.go_to(2)
    assert page.checks.isVisible()
    assert not page.choices.isVisible()


def test_an_own_layout_stands_beside_the_others_and_is_opened_in_the_editor(
    page: BadgesPage, context: Context, settled: Callable[[], None]
) -> None:
    save_layout(context.file, ACTOR, replace(find_layout("name-first"), title="Lupine"))
    settled()
    page.presenter.refresh()
    settled()
    tile = page.choices._tiles[-1]
    assert tile.text() == "Lupine"
    tile.click()
    settled()
    wanted: list[str] = []
    context.layout_wanted.connect(wanted.append)
    page._edit_layout()
    assert wanted == ["Lupine"]


def test_backs_come_behind_the_badges(page: BadgesPage, settled: Callable[[], None]) -> None:
    back = page.choices._back
    back.setCurrentIndex(back.findData("notes"))
    back.activated.emit(back.currentIndex())
    settled()
    run = page.presenter.run
    assert run is not None and run.report is not None
    assert run.report.pages == 2
    assert (run.places_of_page(0), run.places_of_page(1)) == (range(4), range(0))
    assert page.checks._codes._title.text() == "Every code scans"


def test_badges_that_do_not_come_out_whole_are_marked_and_no_dialog_opens(
    page: BadgesPage,
    context: Context,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert page.checks._drawn._title.text() == "Every badge comes out whole"
    monkeypatch.setattr(Pdf, "stamp", lambda pdf, form: None)
    page._asked({"stock": "letter-8"})
    settled()
    assert page.checks._drawn._title.text() == "Badges that do not come out whole: 4"
    assert "Choose another layout." in page.checks._drawn._line.text()
    assert page.checks._codes._title.text() == "Every code scans"
    told: list[str] = []
    monkeypatch.setattr(context, "tell_problem", lambda problem: told.append(problem.message))
    page.choices.foot.print_wanted.emit()
    page.choices.foot.save_wanted.emit()
    assert page.findChild(PrintChoice) is None
    assert len(told) == 2

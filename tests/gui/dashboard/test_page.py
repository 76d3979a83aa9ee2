"""The dashboard in a window: live, and everything can be saved."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.dashboard.page import DashboardPage
from pact_desktop.operations.check_in import check_in_attendee
from tests.gui.conftest import ACTOR, People

Settled = Callable[[], None]


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Settled) -> Iterator[DashboardPage]:
    shown = DashboardPage(context)
    qtbot.addWidget(shown)
    shown.resize(1060, 660)
    shown.show()
    shown.showing()
    settled()
    yield shown
    shown.hiding()


def figure(page: DashboardPage, tile: int) -> tuple[str, str, str]:
    shown = page._tiles[tile]
    return shown._number.text(), shown._of.text(), shown._line.text()


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(file_dialogs, "ask_save_path", lambda *_: path)


def test_before_the_doors_open_it_says_so(page: DashboardPage) -> None:
    assert figure(page, 0) == ("0", "of 2", "people are in")
    assert figure(page, 3) == ("2", "packets", "still to hand out, 1 food tickets")
    assert page._chart_or_empty.currentIndex() == 1
    assert [text.text() for text in page._desks_list.findChildren(QLabel)] == ["Nobody was let in yet."]


def test_a_check_in_shows_by_itself(
    page: DashboardPage, context: Context, people: People, qtbot: QtBot
) -> None:
    check_in_attendee(context.file, ACTOR, 1, people.marisol.attendee_id)
    qtbot.waitUntil(lambda: context.workers.waiting == 0)
    page.changed(context.file.poll())
    qtbot.waitUntil(lambda: figure(page, 0)[0] == "1")
    assert page._chart_or_empty.currentIndex() == 0
    alameda = next(team for team in page._teams_list._shown if team.county == "Alameda")
    assert (alameda.is_in, alameda.missing) == (1, ("Tran",))


def test_the_other_day_has_figures_of_its_own(page: DashboardPage, settled: Settled) -> None:
    page._days._group.button(1).click()
    settled()
    assert figure(page, 0) == ("0", "of 3", "people are in")


@pytest.mark.parametrize("ending", [".json", ".csv", ".xlsx", ".pdf"])
def test_the_report_is_saved_in_the_kind_that_its_name_says(
    page: DashboardPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settled: Settled, ending: str
) -> None:
    out = tmp_path / f"attendance{ending}"
    choose_file(monkeypatch, out)
    page._report.click()
    settled()
    assert out.stat().st_size > 0
    if ending == ".json":
        assert json.loads(out.read_text(encoding="utf-8"))["days"][0]["expected"] == 2


def test_a_panel_is_saved_as_a_picture_and_as_a_table(
    page: DashboardPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settled: Settled
) -> None:
    picture, table = tmp_path / "teams.png", tmp_path / "teams.csv"
    choose_file(monkeypatch, picture)
    page.teams.picture_wanted.emit(page.teams)
    settled()
    assert QImage(str(picture)).width() > 200
    choose_file(monkeypatch, table)
    page.teams.figures_wanted.emit(page.teams)
    settled()
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["County", "In", "Registered", "Missing"]
    assert ["Alameda", "0", "2", "Tran, Vega-Ortiz"] in rows


def test_a_place_that_cannot_be_written_is_told(
    page: DashboardPage,
    context: Context,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settled: Settled,
) -> None:
    heard: list[Message] = []
    context.told.connect(heard.append)
    for panel_wish, name in (
        (page.teams.picture_wanted, "x.png"),
        (page.teams.figures_wanted, "x.csv"),
    ):
        choose_file(monkeypatch, tmp_path / "no such folder" / name)
        panel_wish.emit(page.teams)
        settled()
        assert "is not there" in heard[-1].sentence


def test_a_narrow_window_has_one_column(page: DashboardPage) -> None:
    page.set_compact(True)
    page.resize(500, 600)
    page._inner.layout().activate()  # type: ignore[union-attr]
    tops = [panel.geometry().top() for panel in (page.arrivals, page.groups, page.teams)]
    assert tops == sorted(set(tops))
    assert {panel.geometry().left() for panel in (page.arrivals, page.groups, page.teams)} == {0}


def test_a_panel_is_saved_as_a_pdf_whose_words_can_be_searched(
    page: DashboardPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settled: Settled
) -> None:
    out = tmp_path / "teams.pdf"
    choose_file(monkeypatch, out)
    page.teams.pdf_wanted.emit(page.teams)
    settled()
    (sheet,) = PdfReader(out).pages
    assert float(sheet.mediabox.width) == pytest.approx(page.teams.width() * 0.75, abs=1)
    assert "Alameda" in sheet.extract_text()


def test_the_map_says_who_of_a_county_is_in(
    page: DashboardPage, context: Context, people: People, settled: Settled
) -> None:
    check_in_attendee(context.file, ACTOR, 1, people.marisol.attendee_id)
    settled()
    page.presenter.refresh(anyway=True)
    settled()
    page._team_choice._group.button(1).click()
    assert page._map.tile("Alameda").accessibleName() == "Alameda: 1 of 2 in"
    assert "not in PACT" in page._map.tile("Kern").accessibleName()
    assert page._desks_list._shown[0].name == ACTOR.desk
    assert page._desks_list._shown[0].let_in == 1


def test_whoever_comes_back_to_it_finds_the_time_of_now(
    page: DashboardPage, context: Context, settled: Settled
) -> None:
    page.hiding()
    begun = context.now()
    context.file.now = lambda: begun + timedelta(hours=2)
    page.showing()
    settled()
    assert page._figures is not None
    assert page._figures.made_at == begun + timedelta(hours=2)

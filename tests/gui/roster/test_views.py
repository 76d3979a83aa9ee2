"""Saved views of the roster table: kept, chosen, renamed and deleted, by keyboard too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.gui.roster.columns import BY_KEY
from pact_desktop.gui.roster.filters import Facet, Filter, SortKey
from pact_desktop.gui.roster.views import RosterView, SavedViews, view_from_json
from pact_desktop.gui.roster.views_popup import ViewsPopup
from pact_desktop.gui.style.theme import Theme
from pact_desktop.settings import Settings

KERN = RosterView(
    ("name", "agency"), (SortKey("agency", descending=True),), Filter("", {Facet.COUNTY: frozenset(["Kern"])})
)


class Table:
    """What a table shows just now."""

    def __init__(self) -> None:
        self.view = KERN

    def show(self, view: RosterView) -> None:
        self.view = view


@pytest.fixture
def table() -> Table:
    return Table()


@pytest.fixture
def views(table: Table) -> SavedViews:
    return SavedViews(Settings(), lambda: table.view, table.show)


columns = st.lists(st.sampled_from(sorted(BY_KEY)), min_size=1, max_size=5, unique=True).map(tuple)
sorts = st.lists(
    st.builds(SortKey, st.sampled_from(sorted(BY_KEY)), st.booleans()), min_size=1, max_size=3
).map(tuple)
facets = st.dictionaries(
    st.sampled_from(list(Facet)), st.frozensets(st.text(max_size=5), min_size=1, max_size=3), max_size=3
)


@given(columns, sorts, facets, st.text(max_size=10))
def test_a_view_is_read_as_it_was_kept(
    shown: tuple[str, ...],
    sort: tuple[SortKey, ...],
    chosen: dict[Facet, frozenset[str]],
    text: str,
) -> None:
    view = RosterView(shown, sort, Filter(text, chosen))
    assert view_from_json(view.to_json()) == view


@pytest.mark.parametrize("text", ["", "[]", "{", '{"columns": 3, "facets": {"mood": ["x"]}, "sort": ["-x"]}'])
def test_a_view_that_cannot_be_read_shows_everyone(text: str) -> None:
    assert view_from_json(text) == RosterView()


def test_a_view_is_kept_chosen_renamed_and_deleted(views: SavedViews, table: Table) -> None:
    views.keep("  Kern  ")
    assert views.current == "Kern"
    views.choose("")
    assert table.view == RosterView()
    assert views.current == ""
    views.rename("Kern", "Kern by agency")
    views.choose("Kern by agency")
    assert table.view == KERN
    views.delete("Kern by agency")
    assert views.names == []


def test_a_view_needs_a_name_of_its_own(views: SavedViews) -> None:
    views.keep("One")
    views.keep("Two")
    for wrong in (" ", "x" * 41):
        with pytest.raises(UnreadableInputError):
            views.keep(wrong)
    with pytest.raises(UnreadableInputError, match="already"):
        views.rename("One", "Two")


@pytest.fixture
def popup(qtbot: QtBot, theme: Theme, views: SavedViews) -> Iterator[ViewsPopup]:
    views.keep("Kern")
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ViewsPopup(theme, views, parent)
    made.open_below(parent)
    yield made


def test_enter_shows_a_view(popup: ViewsPopup, table: Table) -> None:
    popup.list.setCurrentRow(0)
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert table.view == RosterView()


def test_delete_forgets_a_view_but_never_that_of_everyone(popup: ViewsPopup, views: SavedViews) -> None:
    popup.list.setCurrentRow(0)
    QTest.keyClick(popup.list, Qt.Key.Key_Delete)
    assert views.names == ["Kern"]
    popup.list.setCurrentRow(1)
    QTest.keyClick(popup.list, Qt.Key.Key_Delete)
    assert views.names == []


def test_a_view_is_renamed_in_its_line_and_a_taken_name_is_refused(
    popup: ViewsPopup, views: SavedViews
) -> None:
    views.keep("Other")
    popup.list.item(1).setText("Kern County")
    assert views.names == ["Kern County", "Other"]
    popup.list.item(1).setText("Other")
    assert views.names == ["Kern County", "Other"]

"""The tile map: every county once, gone round by the arrow keys, chosen and dropped on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pact_desktop.domain.counties import COUNTY_NAMES
from pact_desktop.gui.county_map.map import CountyMap
from pact_desktop.gui.county_map.tile import TileKind, TileView
from pact_desktop.gui.county_map.tiles import PLACES, neighbour
from pact_desktop.gui.style.theme import Theme

KIND = "application/x-test"


@pytest.fixture
def county_map(qtbot: QtBot, theme: Theme) -> Iterator[CountyMap]:
    made = CountyMap(theme, takes=KIND)
    qtbot.addWidget(made)
    made.resize(320, 520)
    made.show_tiles(
        {county: TileView(county) for county in COUNTY_NAMES}
        | {"Madera": TileView("Madera, PACT: 1 of 5 in", TileKind.SOME, 1, 5)}
    )
    made.show()
    yield made
    made.close()


def test_every_county_has_a_place_and_a_short_name_of_its_own() -> None:
    assert PLACES.keys() == COUNTY_NAMES
    assert len({(place.column, place.row) for place in PLACES.values()}) == 58
    assert len({place.short for place in PLACES.values()}) == 58


def test_neighbours_on_the_ground_are_near_each_other_on_the_map() -> None:
    for one, other in (("Los Angeles", "Ventura"), ("Alameda", "Contra Costa"), ("San Diego", "Imperial")):
        apart = max(abs(PLACES[one].column - PLACES[other].column), abs(PLACES[one].row - PLACES[other].row))
        assert apart == 1
    assert PLACES["Siskiyou"].row < PLACES["Sacramento"].row < PLACES["San Diego"].row
    assert PLACES["San Francisco"].column < PLACES["Alpine"].column


def test_the_arrows_lead_to_every_county() -> None:
    reached, fresh = {"Del Norte"}, {"Del Norte"}
    while fresh:
        steps = ((1, 0), (-1, 0), (0, 1), (0, -1))
        fresh = {neighbour(county, *step) for county in fresh for step in steps} - reached
        reached |= fresh
    assert reached == COUNTY_NAMES
    assert neighbour("Del Norte", -1, 0) == neighbour("Del Norte", 0, -1) == "Del Norte"


def test_the_keyboard_goes_round_and_presses(county_map: CountyMap) -> None:
    pressed: list[str] = []
    county_map.pressed.connect(pressed.append)
    county_map.set_current("Fresno")
    QTest.keyClick(county_map.tile("Fresno"), Qt.Key.Key_Up)
    assert county_map.current == "Mariposa"
    QTest.keyClick(county_map.tile("Mariposa"), Qt.Key.Key_Right)
    QTest.keyClick(county_map.tile("Madera"), Qt.Key.Key_Return)
    assert pressed == ["Madera"]
    assert county_map.tile("Madera").focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert county_map.tile("Fresno").focusPolicy() is Qt.FocusPolicy.ClickFocus


def test_a_tile_says_everything_in_words(county_map: CountyMap) -> None:
    madera = county_map.tile("Madera")
    assert madera.accessibleName() == madera.toolTip() == "Madera, PACT: 1 of 5 in"


def test_counties_are_chosen_by_pressing_tiles(county_map: CountyMap) -> None:
    changes: list[None] = []
    pressed: list[str] = []
    county_map.choice_changed.connect(lambda: changes.append(None))
    county_map.pressed.connect(pressed.append)
    county_map.choose({"Madera", "Kern"})
    QTest.mouseClick(county_map.tile("Kern"), Qt.MouseButton.LeftButton)
    QTest.keyClick(county_map.tile("Yolo"), Qt.Key.Key_Space)
    assert county_map.chosen() == {"Madera", "Yolo"}
    assert (len(changes), pressed) == (2, [])
    county_map.end_choosing()
    assert county_map.chosen() == frozenset()


@pytest.mark.parametrize(("county", "taken"), [("Madera", True), ("Kern", False)])
def test_only_a_pact_county_takes_what_is_dropped(county_map: CountyMap, county: str, taken: bool) -> None:
    dropped: list[tuple[str, str]] = []
    county_map.dropped.connect(lambda *given: dropped.append(given))
    data = QMimeData()
    data.setData(KIND, b"0938NKRKAYDXZ")
    at = county_map.tile(county).geometry().center()
    copy, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(county_map, QDragEnterEvent(QPoint(at), copy, data, left, none))
    over = QDragMoveEvent(QPoint(at), copy, data, left, none)
    over.ignore()
    QApplication.sendEvent(county_map, over)
    assert over.isAccepted() is taken
    QApplication.sendEvent(county_map, QDropEvent(QPointF(at), copy, data, left, none))
    assert dropped == ([("Madera", "0938NKRKAYDXZ")] if taken else [])

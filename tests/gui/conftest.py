"""What the window's tests share: the theme, a convening with a few people, a desk over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.gui.bridge import ChangeBridge
from pact_desktop.gui.context import Context
from pact_desktop.gui.desk_devices import DeskDevices
from pact_desktop.gui.key_filter import KeyFilter
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.workers import Workers
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import badge_code
from pact_desktop.operations.convenings import start_convening
from pact_desktop.operations.register import register
from pact_desktop.settings import Settings
from pact_desktop.store.convening_file import ConveningFile

ACTOR = Actor("Lobby A", "Rosa Medina")
CONVENING = {
    "title": "PACT Convening 2026",
    "venue": "Delta Conference Center",
    "day1": "2026-10-06",
    "day2": "2026-10-07",
}


class People:
    """The invented people of the tests' convening, each in a standing of their own."""

    def __init__(self, file: ConveningFile) -> None:
        self._file = file
        team = {"county": "Alameda", "affiliation": "county_team_member"}
        both = {1: Standing.APPROVED, 2: Standing.APPROVED}
        self.marisol = self._register(
            team
            | {"given_name": "Marisol", "family_name": "Vega-Ortiz", "discipline": "probation"}
            | {"dietary": "Vegetarian", "notes": "Seat near the front.", "phone": "(510) 555-0142"},
            both,
        )
        self.james = self._register(team | {"given_name": "James", "family_name": "Tran"}, both)
        self.siobhan = self._register(
            {"given_name": "Siobhan", "family_name": "Kelly", "county": "Ventura"}
            | {"affiliation": "child_welfare_services_staff"},
            {2: Standing.APPROVED},
        )
        self.lena = self._register(
            {"given_name": "Lena", "family_name": "Hoang", "county": "Kern"}
            | {"affiliation": "additional_stakeholder"},
            {1: Standing.REQUESTED},
        )
        self.rosario = self._register(
            {"given_name": "Rosario", "family_name": "Vega", "county": "Los Angeles"}
            | {"affiliation": "key_stakeholder"},
            {1: Standing.CANCELLED},
        )

    def code(self, attendee: Attendee) -> str:
        """The code of somebody's badge."""
        return badge_code(self._file.identity, attendee)

    def _register(self, fields: dict[str, str], standings: dict[int, Standing]) -> Attendee:
        return register(self._file, ACTOR, fields, standings).attendee


@pytest.fixture(autouse=True)
def config_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings in a temporary folder."""
    folder = tmp_path / "config"
    monkeypatch.setenv("PACT_CONFIG_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_stays_open(qapp: QApplication) -> Iterator[None]:
    """No window of one test is there in the next, where it would take the focus and cost time."""
    yield
    for widget in qapp.topLevelWidgets():
        widget.hide()
        if not isinstance(widget, QFrame) or widget.windowType() is not Qt.WindowType.Popup:
            widget.deleteLater()  # a popup goes with what it belongs to
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def bring_to_front(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it has the keys."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The theme at the base text size, light."""
    return Theme(qapp, 14)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ConveningFile]:
    """A convening of October 6 and 7, 2026."""
    with start_convening(tmp_path / "test.pact", ACTOR, CONVENING) as opened:
        yield opened


@pytest.fixture
def people(file: ConveningFile) -> People:
    """A few people on its roster."""
    return People(file)


@pytest.fixture
def settings() -> Settings:
    """This computer's settings: desk Lobby A, Rosa Medina at it."""
    return Settings(desk_name=ACTOR.desk, operator=ACTOR.operator)


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[KeyFilter]:
    """The key filter, installed on the application."""
    filtered = KeyFilter()
    filtered.install(qapp)
    yield filtered
    qapp.removeEventFilter(filtered)


@pytest.fixture
def context(
    qtbot: QtBot, theme: Theme, settings: Settings, keys: KeyFilter, file: ConveningFile, people: People
) -> Iterator[Context]:
    """What a page is given; camera and sound stay off."""
    workers = Workers()
    changes = ChangeBridge()
    stop_listening = file.listen(changes.publish)
    yield Context(theme, settings, workers, changes, keys, DeskDevices(settings), file, 1)
    stop_listening()
    workers.stop()


@pytest.fixture
def settled(qtbot: QtBot, context: Context) -> Callable[[], None]:
    """Wait until no key is withheld any more and all work in the background was delivered."""
    keys = context.keys

    def wait() -> None:
        qtbot.waitUntil(lambda: keys._parser.deadline is None and not keys._outlet.has_more)
        qtbot.waitUntil(lambda: context.workers.waiting == 0)
        qtbot.wait(1)

    return wait

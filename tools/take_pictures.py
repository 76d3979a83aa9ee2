"""Takes the pictures of the real screens that the documentation shows: ``python -m tools.take_pictures``.

It plays the demo in a temporary folder, opens the window over it without a screen, and drives it as a person
would. The pictures go to ``docs/pictures``.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import date, datetime
from datetime import time as time_of_day
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pact_desktop.demo.play import play_demo
from pact_desktop.domain.convening import DEFAULT_TIME_ZONE
from pact_desktop.domain.people import Attendee, AttendeeState, Standing
from pact_desktop.gui.app import Program, make_application
from pact_desktop.gui.check_in.file_cards import waiting_card
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.pages import PAGES
from pact_desktop.operations.badges import badge_code
from pact_desktop.settings import Settings
from pact_desktop.store import queries
from pact_desktop.store.opening import open_convening
from tools.signed_sheet import photograph_signed_sheet

FOLDER = Path(__file__).parent.parent / "docs" / "pictures"
SIZE = (1280, 720)
AFTERNOON = time_of_day(15)
"""The demo's Day 2 is today once its morning is over."""
SETTLE_SECONDS = 1.0  # longer than the layout editor waits before it checks its proofs
MOST_SECONDS = 30


class Camera:
    """Lets the window settle, then grabs it."""

    def __init__(self, application: QApplication, program: Program) -> None:
        self._application = application
        self._program = program

    def settle(self) -> None:
        """Run the window until nothing is under way."""
        quiet_since = started = time.monotonic()
        while time.monotonic() - quiet_since < SETTLE_SECONDS and time.monotonic() - started < MOST_SECONDS:
            self._application.processEvents()
            if self._program.workers.waiting:
                quiet_since = time.monotonic()
            time.sleep(0.005)

    def take(self, widget: QWidget, name: str) -> None:
        """Grab a window as it stands."""
        self.settle()
        widget.grab().save(str(FOLDER / f"{name}.png"))


def main() -> int:
    """Take all pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PACT_CONFIG_DIR"] = str(Path(folder, "config"))
        now = datetime.combine(date.today(), AFTERNOON, ZoneInfo(DEFAULT_TIME_ZONE))  # noqa: DTZ011
        account = play_demo(Path(folder, "demo"), now, lambda _sentence: None)
        application = make_application([sys.argv[0]])
        program = Program(application, Settings(desk_name="Lobby A", operator="Rosa Medina", mode="light"))
        camera = Camera(application, program)
        program.show_start_page()
        assert program.start_page is not None
        program.start_page.resize(*SIZE)
        camera.take(program.start_page, "first-start")
        program.opened(open_convening(Path(account.database), lambda: now))
        assert program.desk is not None
        _walk_round(program.desk, camera)
        program.stop()
    return 0


def _walk_round(desk: DeskWindow, camera: Camera) -> None:
    desk.resize(*SIZE)
    desk.context.choose_day(1)
    camera.take(desk, "check-in-ready")
    with desk.context.file.reading() as connection:
        people = sorted(queries.roster(connection), key=lambda attendee: attendee.attendee_id)
    for name, wanted in _WANTED.items():
        attendee = _first(people, wanted)
        desk.scan(badge_code(desk.context.file.identity, attendee))
        camera.take(desk, f"check-in-{name}")
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    camera.settle()
    QTest.keyClicks(desk.focusWidget() or desk, "mar")
    camera.take(desk, "check-in-search")
    QTest.keyClick(desk.focusWidget() or desk, Qt.Key.Key_Escape)
    _show_what_else_check_in_tells(desk, camera)
    for entry in PAGES:
        if entry.key != "check_in":
            desk.show_page(entry.key)
            camera.take(desk, entry.key.replace("_", "-"))
    with tempfile.TemporaryDirectory() as folder:
        picture = photograph_signed_sheet(desk.context.file, 2, Path(folder, "IMG_2041.jpg"))
        desk.context.choose_day(2)
        desk.read_sheets([picture])
        camera.take(desk, "read-sheets")


def _show_what_else_check_in_tells(desk: DeskWindow, camera: Camera) -> None:
    """The review list, and the card while another program holds the file."""
    page = desk.page("check_in")
    assert isinstance(page, CheckInPage)
    page.presenter.open_review()
    camera.take(desk, "check-in-review")
    page.view.show_card(waiting_card(3))
    camera.take(desk, "check-in-waiting")
    page.presenter.ready()


def _first(people: Iterable[Attendee], wanted: Callable[[Attendee], bool]) -> Attendee:
    return next(attendee for attendee in people if attendee.state is AttendeeState.KNOWN and wanted(attendee))


_WANTED: dict[str, Callable[[Attendee], bool]] = {
    "admitted": lambda attendee: (
        attendee.standing(1) is Standing.APPROVED and not attendee.attendance and bool(attendee.dietary)
    ),
    "already-in": lambda attendee: attendee.is_in(1),
    "not-today": lambda attendee: attendee.standing(1) is None and attendee.standing(2) is Standing.APPROVED,
    "needs-approval": lambda attendee: attendee.standing(1) is Standing.REQUESTED,
}


if __name__ == "__main__":
    sys.exit(main())

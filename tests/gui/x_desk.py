"""The program on a real X server, for ``test_real_keys``: over a convening's file it tells what it hears.

A number on its input lets the window stand still for so many seconds; ``walk-in`` opens an empty form at its
county, and ``form`` tells what stands in county and agency.
"""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer

from pact_desktop.gui.app import Program, make_application
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.settings import Settings
from tests.gui.late_keyboard import LeakWatch


class Told(list[str]):
    """Writes what is added to it at once."""

    def append(self, words: str) -> None:
        tell("leaked", words)


def tell(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def obey(program: Program, *_: object) -> None:
    line = sys.stdin.readline().strip()
    page = program.desk.page("check_in") if program.desk is not None else None
    if not isinstance(page, CheckInPage) or not line:
        return
    form = page.view.scenes.walk_in.form_panel
    if line == "walk-in":
        page.presenter.ready()
        page.presenter.open_walk_in()
        form.county.set_value("")
        form.agency.clear()
        form.county.setFocus()
        tell("opened")
    elif line == "form":
        tell("form", form.county.currentText(), form.agency.text())
    else:
        time.sleep(float(line))


def main() -> None:
    application = make_application(["test"])
    watch = LeakWatch()
    watch.leaked = Told()
    application.installEventFilter(watch)
    program = Program(application, Settings(desk_name="Lobby A", operator="Rosa", camera="off", sound=False))
    program.keys.scanned.connect(partial(tell, "scan"))
    program.begin(Path(sys.argv[1]))
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(partial(obey, program))

    def look() -> None:
        if program.desk is not None and program.workers.waiting == 0:
            program.desk.activateWindow()
            if program.desk.isActiveWindow():
                tell("ready")
                timer.stop()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(100)
    application.exec()


if __name__ == "__main__":
    main()

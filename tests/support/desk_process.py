"""A whole desk in a process of its own: it opens a file dialog over its folder, scans, and may be killed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

PATIENCE_SECONDS = 60


def list_folder_then_scan(path: Path, codes: Sequence[str], answers: Connection) -> None:
    """Open the window, look for a roster in the convening's folder, give up; then scan each code when told.

    Answers "listed", and for each code the outcome on the card, once it stands there.
    """
    os.environ.update(QT_QPA_PLATFORM="offscreen", HOME=str(path.parent))
    os.chdir(path.parent)  # the dialog begins here
    from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QTreeView

    from pact_desktop.gui.app import Program, make_application
    from pact_desktop.gui.check_in.page import CheckInPage
    from pact_desktop.settings import Settings
    from tests.support.convenings import Clock
    from tests.support.dialogs import when_asked

    application = make_application()
    settings = Settings(desk_name="Lobby A", operator="Rosa", camera="off", sound=False)
    program = Program(application, settings, Clock())

    def wait(until: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not until():
            assert time.monotonic() < end
            QApplication.processEvents()
            time.sleep(0.005)

    program.begin(path)
    wait(lambda: program.desk)
    desk = program.desk
    assert desk is not None
    desk.context.choose_day(1)
    desk.show_page("roster")
    page = desk.page("roster")
    assert page is not None
    press = {each.text(): each.click for each in page.findChildren(QAbstractButton)}
    press[next(words for words in press if words.startswith("Import"))]()

    def look(dialog: QFileDialog) -> None:
        view = dialog.findChild(QTreeView, "treeView")
        assert isinstance(view, QTreeView)
        wait(lambda: view.model().rowCount(view.rootIndex()) > 0)
        dialog.setNameFilter("All files (*)")
        wait(lambda: view.model().rowCount(view.rootIndex()) > 2)
        for row in range(view.model().rowCount(view.rootIndex())):
            view.model().index(row, 0, view.rootIndex()).data()
        end = time.monotonic() + 1  # Qt looks into what it shows, a while later
        wait(lambda: time.monotonic() > end)
        dialog.reject()

    when_asked(look)
    choose = next(
        each for each in desk.findChildren(QAbstractButton) if each.text().startswith("Choose a file")
    )
    choose.click()
    importing = QApplication.activeModalWidget()
    assert importing is not None
    importing.close()
    answers.send("listed")
    check_in = desk.page("check_in")
    assert isinstance(check_in, CheckInPage)
    for done, code in enumerate(codes, start=1):
        answers.recv()
        desk.scan(code)
        wait(lambda done=done: len(check_in.presenter.scans) == done)  # type: ignore[misc]
        answers.send(check_in.presenter.scans[0].outcome)
    time.sleep(3_600)

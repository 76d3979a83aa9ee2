"""What a desk showed as recorded is in the file, whatever became of the desk and whoever else had it open."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from pact_desktop.domain.badge_code import make_badge_code
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.open_files import places_of
from pact_desktop.store import connections, queries
from pact_desktop.store.opening import open_convening
from pact_desktop.store.verify import verify
from tests.gui.running_desk import code_of, desk, path, program
from tests.support.convenings import Clock, attendee_id, new_convening, record, registration
from tests.support.desk_process import list_folder_then_scan
from tests.support.processes import open_and_close, process_context

__all__ = ["desk", "path", "program"]

SCANS = 3


@pytest.mark.skipif(os.name == "nt", reason="locks belong to handles there")
def test_what_a_killed_desk_showed_as_recorded_is_in_the_file_after_a_file_dialog_and_another_program(
    tmp_path: Path,
) -> None:
    path = tmp_path / "fall.pact"
    with new_convening(path) as file:
        record(file, *(registration(number, day1="approved") for number in range(SCANS)))
        codes = [
            make_badge_code(file.identity, attendee_id(number), frozenset({1}), 1) for number in range(SCANS)
        ]
    context = process_context()
    desk_end, its_end = context.Pipe()
    desk = context.Process(target=list_folder_then_scan, args=(path, codes, its_end))
    desk.start()
    its_end.close()
    try:
        assert desk_end.recv() == "listed"
        _another_program(path)
        shown = []
        for _ in codes:
            desk_end.send("scan")
            shown.append(desk_end.recv())
    finally:
        assert desk.pid is not None
        os.kill(desk.pid, signal.SIGKILL)
        desk.join()
    assert shown == ["admitted"] * SCANS
    with open_convening(path, Clock()) as file, file.reading() as connection:
        assert queries.day_counts(connection, 1).inside == SCANS
        assert verify(connection).problems == ()


@pytest.mark.skipif(os.name == "nt", reason="locks belong to handles there")
def test_the_card_says_waiting_until_the_file_is_opened_anew_and_green_only_then(
    qtbot: QtBot, desk: DeskWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.context.choose_day(1)
    desk._poll.stop()  # so that it is the scan that finds the log gone
    code, may_open = code_of(desk, "Marisol"), Event()
    held = connections._held_by_another_process

    @contextmanager
    def held_late(at: Path) -> Iterator[int]:
        assert may_open.wait(60)
        with held(at) as newest:
            yield newest

    monkeypatch.setattr(connections, "_held_by_another_process", held_late)
    os.close(os.open(path, os.O_RDONLY))  # drops the locks, as a look into the file does
    _another_program(path)
    assert places_of(path).log is None
    page = desk.page("check_in")
    assert isinstance(page, CheckInPage)
    desk.scan(code)
    qtbot.waitUntil(lambda: page.view.card.view.outcome == "waiting")
    may_open.set()
    qtbot.waitUntil(lambda: page.view.card.view.outcome == "admitted")
    qtbot.waitUntil(lambda: desk.strip.view.is_in == 1)
    with open_convening(path, Clock()) as other, other.reading() as connection:
        assert queries.day_counts(connection, 1).inside == 1


def _another_program(path: Path) -> None:
    ours, theirs = process_context().Pipe()
    process = process_context().Process(target=open_and_close, args=(path, theirs))
    process.start()
    assert ours.recv() == "done"
    process.join()

"""What a desk showed as recorded is in the file, whatever became of the desk and whoever else had it open."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from pact_desktop.domain.badge_code import make_badge_code
from pact_desktop.store import queries
from pact_desktop.store.opening import open_convening
from pact_desktop.store.verify import verify
from tests.support.convenings import Clock, attendee_id, new_convening, record, registration
from tests.support.desk_process import list_folder_then_scan
from tests.support.processes import open_and_close, process_context

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


def _another_program(path: Path) -> None:
    ours, theirs = process_context().Pipe()
    process = process_context().Process(target=open_and_close, args=(path, theirs))
    process.start()
    assert ours.recv() == "done"
    process.join()

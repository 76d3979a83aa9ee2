"""Processes that are killed at random moments: whatever was answered is in the file, and it verifies."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from uuid import UUID

from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import badge_code
from pact_desktop.operations.convenings import start_convening
from pact_desktop.store import queries
from pact_desktop.store.opening import open_convening
from pact_desktop.store.verify import verify
from tests.operations.people import enrol
from tests.support.convenings import SETTINGS
from tests.support.processes import import_file, in_and_out, process_context

STREAM_KILLS = 42
IMPORT_KILLS = 12
PEOPLE = 60
IMPORTED = 2_500


def killed(target: Callable[..., None], arguments: tuple[object, ...], after: float) -> list[str]:
    """Run ``target`` in a process, kill it ``after`` seconds from its being ready; what it answered."""
    context = process_context()
    receiving, answers = context.Pipe(duplex=False)
    process = context.Process(target=target, args=(*arguments, answers))
    process.start()
    answers.close()
    assert receiving.recv() == "ready"
    time.sleep(after)
    process.kill()
    process.join()
    return list(received(receiving))


def received(receiving: Connection) -> list[str]:
    """Everything that reached us before the process died."""
    messages: list[str] = []
    try:
        while receiving.poll():
            messages.append(str(receiving.recv()))
    except (EOFError, OSError):  # the last message may have been cut off by the kill
        pass
    return messages


def test_every_answered_check_in_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "convening.pact"
    chance = random.Random(1)
    with start_convening(path, Actor("Office", "Ana"), SETTINGS | {"team_size": "1000"}) as file:
        codes = [
            badge_code(file.identity, enrol(file, Actor("Office", "Ana"), "A", 1)) for _ in range(PEOPLE)
        ]
    answered: set[str] = set()
    for _ in range(STREAM_KILLS):
        chance.shuffle(codes)
        answered |= set(killed(in_and_out, (path, codes), chance.uniform(0, 0.06)))
        with open_convening(path) as file, file.reading() as connection:
            checked = verify(connection)
            assert checked.problems == ()
            present = {str(UUID(bytes=entry.id)) for entry in queries.history(connection)}
        assert answered <= present
    assert answered


def test_a_killed_import_is_in_the_file_whole_or_not_at_all(tmp_path: Path) -> None:
    chance = random.Random(2)
    empty = tmp_path / "empty.pact"
    start_convening(empty, Actor("Office", "Ana"), SETTINGS).close()
    roster = tmp_path / "roster.csv"
    people_of_the_file = (f"Amara,Okafor {number},Alameda,yes,yes" for number in range(IMPORTED))
    roster.write_text("\n".join(("First name,Last name,County,Day 1,Day 2", *people_of_the_file)))
    interrupted = 0
    for place in range(IMPORT_KILLS):
        path = tmp_path / f"convening {place}.pact"
        shutil.copy(empty, path)
        answers = killed(import_file, (path, roster), chance.uniform(0, 0.45))
        with open_convening(path) as file, file.reading() as connection:
            assert verify(connection).problems == ()
            people = len(queries.roster(connection))
        assert people in ((IMPORTED,) if "done" in answers else (0, IMPORTED))
        interrupted += people == 0
    assert interrupted

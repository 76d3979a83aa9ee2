"""What the tests run in processes of their own: desks on the same file, and desks that are killed."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import tempfile
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from pathlib import Path

from pact_desktop.domain.errors import UserError
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.check_in import check_in_code
from pact_desktop.operations.check_out import check_out_code
from pact_desktop.operations.import_roster import ImportOptions, import_roster, read_roster
from pact_desktop.store.opening import create_convening, open_convening
from tests.support.convenings import new_convening, record, registration

NOBODY = 65534


def process_context() -> ForkServerContext | SpawnContext:
    """Starts processes in a few milliseconds, forked from one that imported this module already, where the
    system can do that."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


def check_in_stream(path: Path, desk: str, codes: Sequence[str], answers: Connection) -> None:
    """Check in one code after another; each answer is sent only after the check-in is recorded."""
    with open_convening(path) as file:
        answers.send("ready")
        for code in codes:
            result = check_in_code(file, Actor(desk, "Ana"), 1, code)
            answers.send(result.recorded.entry_id or result.decision.outcome.value)
        answers.send("done")


def open_and_close(path: Path, answers: Connection) -> None:
    """Open a file and close it, as a command does beside the window."""
    open_convening(path).close()
    answers.send("done")


def record_and_stay(path: Path, number: int, answers: Connection) -> None:
    """Record a registration, and keep the file open until the process is killed."""
    file = open_convening(path)
    record(file, registration(number))
    answers.send("done")
    time.sleep(3_600)


def in_and_out(path: Path, codes: Sequence[str], answers: Connection) -> None:
    """Check people in and out again without end; each entry's id is sent only after it is recorded."""
    desk = Actor("Lobby A", "Ana")
    with open_convening(path) as file:
        answers.send("ready")
        for code in itertools.cycle(codes):
            entry = check_in_code(file, desk, 1, code).recorded.entry_id
            answers.send(entry or check_out_code(file, desk, 1, code).recorded.entry_id)


def import_file(path: Path, roster: Path, answers: Connection) -> None:
    """Import a roster file."""
    with open_convening(path) as file:
        understanding = read_roster(file, roster, ImportOptions())
        answers.send("ready")
        import_roster(file, Actor("Office", "Ana"), understanding, ImportOptions())
        answers.send("done")


def record_as_ordinary_user(verb: str, path: Path, answers: Connection) -> None:
    """Open (or ``create``) a file and record something, without an administrator's rights."""
    with tempfile.TemporaryDirectory() as folder:  # imports what it needs, while it may read the modules
        new_convening(Path(folder) / "first.pact").close()
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    try:
        with (create_convening if verb == "create" else open_convening)(path) as file:
            record(file, registration(77))
        answers.send("done")
    except UserError as refused:
        answers.send(f"{refused.message} | {refused.hint}")

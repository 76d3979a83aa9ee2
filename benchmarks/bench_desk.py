"""The longest block of the window's thread while 200 badges are scanned, alone and beside heavy work.

The whole desk stands offscreen. Codes are pressed key by key into the real key filter, as a handheld scanner
does, some times faster than in a rush of 200 a minute. A timer of the window beats all the while; the longest
pause between two beats is the longest block. Each case has a process of its own.

Where the system tells (Linux), the time that the thread was ready but other programs had the cores is
taken off, and told apart: it says how busy the computer was, not how the window behaves.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import deque
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from benchmarks.large_convening import ACTOR, DAY_1, attendee_id, convening_of
from benchmarks.table import Row, print_table
from pact_desktop.domain.badge_code import make_badge_code
from pact_desktop.domain.people import DAYS
from pact_desktop.domain.wording import ENGLISH
from pact_desktop.gui.app import Program, make_application
from pact_desktop.gui.badges.rendering import Press
from pact_desktop.gui.badges.wish import BadgeWish, Who
from pact_desktop.gui.roster.import_work import ImportWork
from pact_desktop.operations.import_roster import ImportOptions
from pact_desktop.paper.stock import DEFAULT_STOCK
from pact_desktop.settings import FOLDER_VARIABLE, Settings
from pact_desktop.store.convening_file import ConveningFile
from pact_desktop.store.opening import open_convening
from pact_desktop.store.rebuild import rebuild

SIZES = (300, 100_000)
SCANS = 200
MOST_MS = 50.0
NOTHING, STARTING, IMPORT, REBUILD, PRINT = WORKS = (
    "nothing else",
    "the search index being built",
    "an import of 1,000 rows",
    "a rebuild",
    "a PDF of 1,000 badges",
)

_QUIET = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
_KEY_EVERY_MS = 1
_SCAN_EVERY_MS = 100
_SETTLE_MS = 1_500
_PATIENCE_S = 180.0


def run() -> list[Row]:
    """Every work beside the scans, at each size."""
    return [_row(size, work) for size in SIZES for work in WORKS]


def _row(size: int, work: str) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.pact"
        shutil.copy(convening_of(size), path)
        environment = {**os.environ, **_QUIET, FOLDER_VARIABLE: folder}
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.bench_desk", str(path), work],
            cwd=Path(__file__).resolve().parent.parent,
            env=environment,
            stdout=subprocess.PIPE,
            check=True,
        )
    found = json.loads(done.stdout.splitlines()[-1])
    recorded = "" if found["in"] == SCANS else f", only {found['in']} recorded"
    return Row(
        f"longest block of the window, {SCANS} scans at {size:,} attendees, beside {work}{recorded} "
        f"(p99 {found['p99']:.1f} ms; waiting for a core besides {found['core']:.0f} ms)",
        f"{found['longest']:.1f} ms",
        f"{MOST_MS:.0f} ms",
        found["longest"] < MOST_MS and found["in"] == SCANS,
    )


class Rush(QObject):
    """Presses the codes, feels the beats, and ends the application once all is recorded."""

    def __init__(self, application: QApplication, program: Program, work: str) -> None:
        super().__init__(application)
        self._application = application
        self._program = program
        self._work = work
        self._keys: deque[tuple[str, int]] = deque()
        self._scans: deque[str] = deque()
        self._work_done = work in (NOTHING, STARTING)
        self._rebuilding: multiprocessing.process.BaseProcess | None = None
        self._begun = self._last = time.perf_counter()
        self._last_wait = _waited_for_a_core()
        self.pauses: list[float] = []
        self.core_waits: list[float] = []
        self._beat = self._timer(1, self._felt)
        self._key = self._timer(_KEY_EVERY_MS, self._press)
        self._scan = self._timer(_SCAN_EVERY_MS, self._next_code)

    def begin_when_settled(self) -> None:
        """Begin once the index is built and the devices are switched on, unless that is what is measured."""
        if self._program.desk is None or (self._work != STARTING and self._program.workers.waiting):
            QTimer.singleShot(_SETTLE_MS, self.begin_when_settled)
        else:
            QTimer.singleShot(0 if self._work == STARTING else _SETTLE_MS, self.begin)

    def begin(self) -> None:
        """Start work and rush."""
        file = self._file
        assert self._program.desk is not None
        self._program.desk.context.choose_day(1)
        self._scans.extend(
            make_badge_code(file.identity, attendee_id(number), frozenset(DAYS), 1) for number in range(SCANS)
        )
        self._start_work()
        self._begun = self._last = time.perf_counter()
        self._last_wait = _waited_for_a_core()
        for timer in (self._beat, self._key, self._scan):
            timer.start()

    def work_done(self, result: object) -> None:
        """The work beside the scans is through."""
        self._work_done = True

    def failed(self, problem: BaseException) -> None:
        """The work beside the scans broke: the figure would mean nothing."""
        raise problem

    @property
    def _file(self) -> ConveningFile:
        assert self._program.desk is not None
        return self._program.desk.context.file

    def _start_work(self) -> None:
        workers, file = self._program.workers, self._file
        folder = file.path.parent
        if self._work == IMPORT:
            workers.write(lambda: _import(file, folder), self, "work_done")
        elif self._work == REBUILD:
            copy = folder / "copy.pact"
            shutil.copy(file.path, copy)
            spawn = multiprocessing.get_context("spawn")
            self._rebuilding = spawn.Process(target=_rebuild, args=(copy,))
            self._rebuilding.start()
        elif self._work == PRINT:
            workers.read(lambda: _print(file, folder), self, "work_done")

    def _next_code(self) -> None:
        if self._scans:
            now = time.monotonic_ns() // 1_000_000
            code = self._scans.popleft() + "\r"
            self._keys.extend((letter, now + place // 2) for place, letter in enumerate(code))
        elif self._is_over():
            self._beat.stop()
            self._application.quit()

    def _is_over(self) -> bool:
        if self._rebuilding is not None and not self._rebuilding.is_alive():
            self._work_done = True
        impatient = time.perf_counter() - self._begun > _PATIENCE_S
        through = self._work_done and self._program.workers.waiting == 0
        return impatient or (through and not self._keys)

    def _press(self) -> None:
        """The keys whose time has come; a late window finds them waiting, as in the system's queue."""
        now = time.monotonic_ns() // 1_000_000
        while self._keys and self._keys[0][1] <= now:
            letter, pressed_at = self._keys.popleft()
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
            target = QApplication.focusWidget() or self._program.desk
            assert target is not None
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                event.setTimestamp(pressed_at)  # as the system does, so that a late window hears a scanner
                QCoreApplication.sendEvent(target, event)

    def _felt(self) -> None:
        now, waited = time.perf_counter(), _waited_for_a_core()
        core = waited - self._last_wait
        self.core_waits.append(core * 1000)
        self.pauses.append((now - self._last - core) * 1000 - 1)
        self._last, self._last_wait = now, waited

    def _timer(self, every: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(every)
        timer.timeout.connect(act)
        return timer


def _waited_for_a_core() -> float:
    """Seconds so far that this thread was ready to run and other threads had the cores; 0 if not known."""
    told = Path("/proc/thread-self/schedstat")
    return int(told.read_text().split()[1]) / 1e9 if told.exists() else 0.0


def _import(file: ConveningFile, folder: Path) -> None:
    roster = folder / "roster.csv"
    lines = [f"New{number},Person{number},Kern,key stakeholder,x,x" for number in range(1_000)]
    roster.write_text("\n".join(["First,Last,County,Affiliation,Day 1,Day 2", *lines]), encoding="utf-8")
    work, options = ImportWork(file), ImportOptions()
    understood, _ = work.look(roster, options)
    work.bring_in(ACTOR, understood, options, "everything", lambda _done, _of: None)
    work.close()


def _rebuild(path: Path) -> None:
    with open_convening(path) as file, file.writing(ACTOR.desk, ACTOR.operator) as transaction:
        rebuild(transaction.connection)


def _print(file: ConveningFile, folder: Path) -> None:
    press = Press(file, ENGLISH, folder)
    chosen = frozenset(attendee_id(number) for number in range(1_000))
    press.render(BadgeWish(DEFAULT_STOCK, who=Who.CHOSEN, chosen=chosen), 1, lambda _done, _of: None)
    press.close()


def _measure(path: Path, work: str) -> None:
    application = make_application()
    program = Program(application, Settings.load(), lambda: DAY_1)
    rush = Rush(application, program, work)
    program.begin(path)
    QTimer.singleShot(_SETTLE_MS, rush.begin_when_settled)
    application.exec()
    with open_convening(path) as file, file.reading() as connection:
        wanted = "SELECT count(DISTINCT attendee_id) FROM attendance WHERE day = 1 AND is_in"
        came = connection.exec_driver_sql(wanted).scalar_one()
    pauses = sorted(rush.pauses)
    found = {"longest": pauses[-1], "p99": pauses[len(pauses) * 99 // 100], "core": max(rush.core_waits)}
    print(json.dumps({**found, "in": came}))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _measure(Path(sys.argv[1]), sys.argv[2])
    else:
        print_table(run())

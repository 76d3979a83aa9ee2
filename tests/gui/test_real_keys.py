"""Scans typed by a real X server while the window sleeps, and while its whole process is stopped.

Skipped where there is no Xvfb or no XTest. ``PACT_ALL_STALLS=1`` plays more of them.
"""

from __future__ import annotations

import ctypes.util
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from pact_desktop.operations.badges import badge_code
from pact_desktop.operations.convenings import start_convening
from tests.gui.conftest import ACTOR, CONVENING, People
from tests.support.x_keyboard import XKeyboard

X11, XTST = ctypes.util.find_library("X11"), ctypes.util.find_library("Xtst")
pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and X11 and XTST), reason="there is no Xvfb, or no XTest"
)
SCANS = 300 if os.environ.get("PACT_ALL_STALLS") else 8
_NAMES = {"\r": "Return", "\t": "Tab"}


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of our own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


class XDesk:
    """The program, and what it told."""

    def __init__(self, display: str, path: Path, config: Path) -> None:
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PACT_CONFIG_DIR": str(config),
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.gui.x_desk", str(path)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.told: list[str] = []
        Thread(target=self._read, daemon=True).start()

    def wait_for(self, words: str, seconds: float = 60) -> None:
        until = time.monotonic() + seconds
        while words not in self.told and time.monotonic() < until:
            time.sleep(0.01)
        assert words in self.told, self.told

    def sleep(self, seconds: float) -> None:
        """Let the window stand still."""
        self.ask(str(seconds))

    def ask(self, words: str) -> None:
        """Ask for what ``x_desk`` does on a line of its input."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{words}\n")
        self.process.stdin.flush()

    def stop(self, seconds: float) -> None:
        """Stop the whole process, and let it go on from another thread."""
        self.process.send_signal(signal.SIGSTOP)

        def go_on() -> None:
            time.sleep(seconds)
            self.process.send_signal(signal.SIGCONT)

        Thread(target=go_on).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.told.append(line.strip())


@pytest.mark.parametrize("halt", ["sleep", "stop"])
def test_scans_typed_while_the_window_stands_still_are_all_heard(
    display: str, tmp_path: Path, halt: str
) -> None:
    path = tmp_path / "made.pact"
    with start_convening(path, ACTOR, CONVENING) as file:
        people = People(file)
        code = badge_code(file.identity, people.marisol)
    desk = XDesk(display, path, tmp_path)
    wrong = []
    try:
        desk.wait_for("ready")
        keyboard = XKeyboard(display)
        chance = random.Random(7)
        for number in range(SCANS):
            desk.told.clear()
            typed = code + ("\r", "\t", "", "\r\r")[number % 4]
            place, pause = chance.randrange(len(typed)), chance.uniform(0.02, 0.5)
            for at, letter in enumerate(typed):
                if at == place:
                    getattr(desk, halt)(pause)
                    time.sleep(0.003)
                keyboard.press(_NAMES.get(letter, letter))
                time.sleep(chance.choice((0.001, 0.005, 0.02)))
            desk.wait_for(f"scan {code}", 5)
            time.sleep(pause + 0.6)  # until the process goes on, and nothing more can come of this scan
            if desk.told != [f"scan {code}"]:
                wrong.append((number, place, pause, list(desk.told)))
    finally:
        desk.process.kill()
        desk.process.wait()
    assert not wrong, f"{len(wrong)} of {SCANS} scans"


def test_tab_right_after_a_letter_leaves_a_list_that_is_just_opening(display: str, tmp_path: Path) -> None:
    """The window system gives the list its focus only when Tab may have closed it already."""
    path = tmp_path / "made.pact"
    with start_convening(path, ACTOR, CONVENING) as file:
        People(file)
    desk = XDesk(display, path, tmp_path)
    wrong = []
    try:
        desk.wait_for("ready")
        keyboard = XKeyboard(display)
        for pause in (0.002, 0.010, 0.020, 0.030, 0.040, 0.050) * 2:
            desk.told.clear()
            desk.ask("walk-in")
            desk.wait_for("opened", 5)
            time.sleep(0.2)
            for letter in "fres\tabc":
                keyboard.press(_NAMES.get(letter, letter))
                time.sleep(pause)
            time.sleep(0.8)
            desk.told.clear()
            desk.ask("form")
            time.sleep(0.2)
            if desk.told != ["form Fresno abc"]:
                wrong.append((pause, list(desk.told)))
    finally:
        desk.process.kill()
        desk.process.wait()
    assert not wrong

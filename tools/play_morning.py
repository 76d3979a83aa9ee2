"""Plays a morning of many arrivals against the real window, with stalls, and tells every wrong outcome.

    python -m tools.play_morning --seed 1 --arrivals 300
    python -m tools.play_morning --seed 1 --arrivals 300 --keys x

The keys wait in Qt's own queue while the window stands still; with ``--keys x`` another process presses them
at a real X server (Xvfb, which is started), and stops the window's process now and then. Exit status 1 says
that something was wrong; the same seed and number of arrivals play the same morning.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def main() -> int:
    """Play, and tell what was found."""
    parser = argparse.ArgumentParser(prog="play_morning", description="Play a morning against the window.")
    parser.add_argument("--seed", type=int, default=1, help="which morning (default 1)")
    parser.add_argument("--arrivals", type=int, default=300, help="how many come (default 300)")
    parser.add_argument("--keys", choices=("queued", "x"), default="queued", help="where keys are pressed")
    parser.add_argument("--display", default="", help="the X display that is started (default: a free one)")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="pact-morning-") as folder:
        os.environ["PACT_CONFIG_DIR"] = str(Path(folder) / "config")
        if chosen.keys == "queued":
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            return _play(Path(folder), chosen)
        if shutil.which("Xvfb") is None:
            sys.stdout.write("There is no Xvfb here: nothing was played.\n")
            return 0
        with _x_server(chosen.display):
            return _play(Path(folder), chosen)


def _play(folder: Path, chosen: argparse.Namespace) -> int:
    from pact_desktop.gui.app import make_application
    from tests.morning.keyboards import QueuedKeys, XKeys
    from tests.morning.morning import play_morning

    application = make_application()
    keyboard = XKeys() if chosen.keys == "x" else QueuedKeys()
    try:
        played = play_morning(application, folder, keyboard, chosen.seed, chosen.arrivals, _tell)
    finally:
        keyboard.close()
    for fault in played.unsure:
        _tell(f"perhaps, as this computer was too busy: {fault}")
    wrong = len({fault.number for fault in played.faults})
    _tell(f"Seed {chosen.seed}: {wrong} of {played.arrivals} arrivals wrong, in {played.seconds:.0f} s.")
    return 1 if played.faults else 0


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


@contextmanager
def _x_server(display: str) -> Iterator[None]:
    """A screen of its own, with a window manager where there is one, since windows need the focus."""
    server = _start("Xvfb", *filter(None, [display]), "-displayfd", "1", "-screen", "0", "1400x900x24")
    started = [server]
    try:
        assert server.stdout is not None
        number = server.stdout.readline().decode().strip()  # comes once it is ready
        os.environ |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        if shutil.which("openbox"):
            started.append(_start("openbox"))
            time.sleep(1)
        yield
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(10)


def _start(program: str, *options: str) -> subprocess.Popen[bytes]:
    command = [shutil.which(program) or program, *options]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())

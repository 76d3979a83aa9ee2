"""Start to a usable check-in window, against importing Qt and showing an empty window.

Both processes end at once when the window stands, so that taking it down again is not measured. Modules are
compiled beforehand, as they are where the program is installed, whatever the environment says of it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.large_convening import convening_of
from benchmarks.table import Row, print_table
from pact_desktop.settings import FOLDER_VARIABLE

ATTENDEES = 300
RUNS = 7
MOST_TIMES = 2.0

_EMPTY_WINDOW = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.show()
QTimer.singleShot(0, lambda: os._exit(0))
application.exec()
"""

_DESK = """
import gc
import os
import sys
gc.disable()  # as cli/window.py does
from pathlib import Path
from PySide6.QtCore import QTimer
from pact_desktop.gui.app import Program, make_application
from pact_desktop.settings import Settings
application = make_application()
program = Program(application, Settings.load())
program.begin(Path(sys.argv[1]))
def look():
    if program.desk is not None and program.desk.isVisible():
        os._exit(0)
timer = QTimer()
timer.timeout.connect(look)
timer.start(1)
application.exec()
"""

_COMMAND = """
from pact_desktop.cli.main import run
import sys
run(["check-in", "--day", "1", "--database", sys.argv[1], "nonsense"])
"""


def run() -> list[Row]:
    """Whole processes, one after the other in turns; the middle of several runs."""
    path = str(convening_of(ATTENDEES))
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", FOLDER_VARIABLE: folder}
        environment |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(folder, "compiled"))}
        programs = {"empty": _EMPTY_WINDOW, "desk": _DESK, "command": _COMMAND}
        seconds: dict[str, list[float]] = {name: [] for name in programs}
        for program in programs.values():
            _seconds(program, path, environment)
        for _ in range(RUNS):
            for name, program in programs.items():
                seconds[name].append(_seconds(program, path, environment))
    middle = {name: statistics.median(each) for name, each in seconds.items()}
    times = middle["desk"] / middle["empty"]
    return [
        Row(
            f"start to the check-in window, {ATTENDEES} attendees ({middle['desk']:.2f} s; an empty window "
            f"{middle['empty']:.2f} s)",
            f"{times:.2f} times",
            f"{MOST_TIMES:.0f} times",
            times <= MOST_TIMES,
        ),
        Row("start to the end of one check-in command", f"{middle['command']:.2f} s", "", True),
    ]


def _seconds(program: str, path: str, environment: dict[str, str]) -> float:
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", program, path],
        cwd=Path(__file__).resolve().parent.parent,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - started


if __name__ == "__main__":
    print_table(run())

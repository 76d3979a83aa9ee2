"""Modules that pages need are loaded ahead, in a process of its own so that something is left to load."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import gc
import sys
from PySide6.QtWidgets import QApplication
from pact_desktop.gui.preload import Preload
from pact_desktop.gui.workers import Workers

application = QApplication([])
workers = Workers()
preload = Preload()
assert "pact_desktop.gui.roster.page" not in sys.modules
preload.done.connect(workers.settle)
preload.done.connect(application.quit)
preload.start()
application.exec()
assert {"numpy", "pact_desktop.paper.badges", "pact_desktop.gui.roster.page"} <= set(sys.modules)
assert gc.get_freeze_count() > 10_000
workers.stop()
assert gc.get_freeze_count() == 0
print("loaded")
"""


def test_the_modules_of_pages_are_loaded_ahead_and_are_no_garbage() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=False, timeout=300
    )
    assert done.stdout.splitlines()[-1:] == ["loaded"], done.stderr

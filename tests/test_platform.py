"""The locked Qt on this Python: what some pairs of versions get wrong, and no test of ours would notice."""

from __future__ import annotations

import subprocess
import sys

# PySide6 6.12 on Python 3.11 drops a reference to None at each call that returns nothing, and to what a
# signal carries; the interpreter aborts ("none_dealloc") after some hundreds of them.
MANY_CALLS = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Sender(QObject):
    happened = Signal(object)

application = QApplication([])
before = sys.getrefcount(None)
label = QLabel()
for number in range(200_000):
    label.setText(str(number & 7))
sender, heard = Sender(), []
sender.happened.connect(heard.append)
for _ in range(10_000):
    sender.happened.emit(None)
heard.clear()
print(label.text(), before - sys.getrefcount(None) < 100)
"""


def test_qt_keeps_the_references_to_none_over_many_calls_and_signals() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, ["7", "True"]), done.stderr

"""What takes long to load is not loaded before the window stands."""

from __future__ import annotations

import subprocess
import sys

_LATER = {"PIL", "PySide6.QtMultimedia", "PySide6.QtPdf", "alembic", "cryptography", "numpy", "pypdf",
          "rapidfuzz", "reportlab", "zxingcpp"}  # fmt: skip
_PROGRAM = "import sys; import pact_desktop.gui.app; print(*sys.modules)"


def test_the_window_is_made_without_the_heavy_libraries() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True)
    assert _LATER.isdisjoint(done.stdout.split())

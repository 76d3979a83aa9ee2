"""Loads what pages and devices need of Qt later on, at a moment when no worker is under way.

A module of Qt that is loaded while another thread calls into Qt can stop both for good, so none is left to be
loaded in the middle of work. A module whose system library is missing is left out; who needs it says so.
"""

from __future__ import annotations

import contextlib
import importlib

_LATER = ("QtMultimedia", "QtPrintSupport", "QtPdf", "QtOpenGL", "QtOpenGLWidgets", "QtSerialPort")


def load_qt_modules() -> None:
    """Load the modules; on the GUI thread, while the workers are idle."""
    for name in _LATER:
        # Missing on this computer: the camera, the printer or the preview says so where it is wanted.
        with contextlib.suppress(ImportError):
            importlib.import_module(f"PySide6.{name}")

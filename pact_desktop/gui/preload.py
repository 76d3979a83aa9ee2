"""Loads in quiet moments what the other pages import, so that the first look at one does not stop the window.

Modules without Qt are loaded in a thread, one by one. Those of the pages define Qt's classes and so are
loaded on the GUI thread, one in a step; most of what each imports is there by then.
"""

from __future__ import annotations

import importlib
import logging
import pkgutil
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator
from threading import Event, Thread

from PySide6.QtCore import QObject, Qt, QTimer, Signal

import pact_desktop
from pact_desktop import gui

_ROOMS = ("search", "reports", "scanning", "roster_files", "paper", "operations")
_FIRST_MS = 1_500
"""The first moments belong to the desk."""
_PAUSE_S = 0.005
_STEP_MS = 25

logger = logging.getLogger(__name__)


class Preload(QObject):
    """``start`` it once the window stands; ``stop`` leaves off. ``done`` when all is loaded."""

    done = Signal()
    _rooms_loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = Event()
        self._thread = Thread(target=self._load_rooms, name="preload", daemon=True)
        self._pages: deque[str] = deque()
        self._first = QTimer(self, singleShot=True, interval=_FIRST_MS)
        self._first.timeout.connect(self._thread.start)
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)
        self._rooms_loaded.connect(self._load_pages, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin, in a moment, with the modules that need no Qt."""
        self._first.start()

    def stop(self) -> None:
        """Load no more."""
        self._stopped.set()
        self._first.stop()
        self._timer.stop()
        if self._thread.is_alive():
            self._thread.join()

    def _load_pages(self) -> None:
        if not self._stopped.is_set():
            self._pages.extend(_missing(gui.__path__, gui.__name__))
            self._timer.start()

    def _load_rooms(self) -> None:
        for room in _ROOMS:
            name = f"{pact_desktop.__name__}.{room}"
            for module in _missing(importlib.import_module(name).__path__, name):
                if self._stopped.is_set():
                    return
                _load(module)
                time.sleep(_PAUSE_S)
        self._rooms_loaded.emit()

    def _step(self) -> None:
        if not self._pages:
            self._timer.stop()
            self.done.emit()
            return
        _load(self._pages.popleft())


def _load(module: str) -> None:
    try:
        importlib.import_module(module)
    except Exception:  # whoever needs the module meets the same error, and says so
        logger.exception("%s could not be loaded ahead", module)


def _missing(path: Iterable[str], package: str) -> Iterator[str]:
    """The modules of a package that are not loaded yet, those of its own packages too."""
    for module in pkgutil.iter_modules(path):
        name = f"{package}.{module.name}"
        if module.ispkg:
            yield from _missing(importlib.import_module(name).__path__, name)
        elif name not in sys.modules:
            yield name

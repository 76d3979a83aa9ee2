"""The camera's picture to aim by: now and then the newest frame, never more than the window can show.

A camera gives its frames on a thread of its own. Were each of them queued to the window, a window that is
busy for a second would afterwards show that second; so a frame that comes too early, or while the one before
waits for the window, is dropped.
"""

from __future__ import annotations

import time
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

_PAUSE = 0.06
"""Seconds between two pictures: making one takes some milliseconds of the window's time."""


class Preview(QObject):
    """Emits ``picture`` (a QImage) on its own thread for frames that are ``put`` on any."""

    picture = Signal(QImage)
    _came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._wanted = False
        self._waiting: QVideoFrame | None = None
        self._last = 0.0
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def set_wanted(self, wanted: bool) -> None:
        """Make pictures only while somebody looks at them."""
        with self._lock:
            self._wanted = wanted
            self._waiting = None

    def put(self, frame: QVideoFrame) -> None:
        """Show a frame, or drop it; returns at once."""
        now = time.monotonic()
        with self._lock:
            if not self._wanted or self._waiting is not None or now - self._last < _PAUSE:
                return
            self._waiting, self._last = frame, now
        self._came.emit()

    def _show(self) -> None:
        with self._lock:
            frame, self._waiting = self._waiting, None
        picture = frame.toImage() if frame is not None and frame.isValid() else QImage()
        if not picture.isNull():
            self.picture.emit(picture)

"""Hands camera frames to the decoder: the newest frame wins, older ones are dropped, never queued."""

from __future__ import annotations

from threading import Condition
from typing import Generic, TypeVar

Frame = TypeVar("Frame")


class NewestFrame(Generic[Frame]):
    """A place for one frame between the camera's thread and the decoder's."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._frame: Frame | None = None
        self._closed = False

    def put(self, frame: Frame) -> None:
        """Leave a frame, in place of one that was not taken yet; after ``close`` it is ignored."""
        with self._changed:
            if not self._closed:
                self._frame = frame
                self._changed.notify()

    def take(self) -> Frame | None:
        """Wait for a frame and take it away; None once the place is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._frame is not None or self._closed)
            frame, self._frame = self._frame, None
            return frame

    def close(self) -> None:
        """Let the decoder's thread end: what waits is dropped, ``take`` returns None from now on."""
        with self._changed:
            self._closed = True
            self._frame = None
            self._changed.notify_all()

"""Reads the codes in camera frames on a thread of its own, always in the newest frame."""

from __future__ import annotations

import logging
from threading import Thread

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtMultimedia import QVideoFrame

from pact_desktop.devices.luminance import luminance
from pact_desktop.scanning.decoder import FoundCode, GreyPicture, find_badges, find_small_badges
from pact_desktop.scanning.frames import NewestFrame
from pact_desktop.scanning.light import LightMeter

_FRAMES_TO_A_SECOND_LOOK = 8
_log = logging.getLogger(__name__)


class FrameReader(QObject):
    """Takes frames and tells their codes; a frame that comes while another is read replaces one that waits.

    ``codes_read`` carries the list of FoundCode of one frame, empty where there is none, and the frame's size
    in pixels; ``darkness_read`` whether it has become dark or light; ``failed`` the words of an error, after
    which reading goes on. All are emitted on the reader's thread, so that Qt queues them to the window's.
    """

    codes_read = Signal(list, QSize)
    darkness_read = Signal(bool)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest: NewestFrame[QVideoFrame] = NewestFrame()
        self._light = LightMeter()
        self._was_dark = False
        self._frames_without_code = 0
        self._thread = Thread(target=self._run, name="frame reader", daemon=True)
        self._thread.start()

    def read(self, frame: QVideoFrame) -> None:
        """Have a frame read; returns at once, and may be called from any thread."""
        if frame.isValid():
            self._newest.put(frame)

    def close(self) -> None:
        """End the thread and wait for it; frames given later are ignored."""
        self._newest.close()
        self._thread.join()

    def _run(self) -> None:
        while (frame := self._newest.take()) is not None:
            try:
                self._read(frame)
            except Exception as error:  # whatever it is, a camera that silently reads no more would be worse
                _log.exception("a camera frame could not be read")
                self.failed.emit(str(error))

    def _read(self, frame: QVideoFrame) -> None:
        with luminance(frame) as grey:
            if grey is None:
                return
            codes = self._codes(grey)
            is_dark = self._light.is_dark_after(grey)
        self.codes_read.emit(codes, frame.size())
        if is_dark != self._was_dark:
            self._was_dark = is_dark
            self.darkness_read.emit(is_dark)

    def _codes(self, grey: GreyPicture) -> list[FoundCode]:
        """Look quickly at every frame, and thoroughly at every eighth in a row that showed nothing."""
        codes = find_badges(grey)
        self._frames_without_code = 0 if codes else self._frames_without_code + 1
        if self._frames_without_code == _FRAMES_TO_A_SECOND_LOOK:
            self._frames_without_code = 0
            codes = find_small_badges(grey)
        return codes

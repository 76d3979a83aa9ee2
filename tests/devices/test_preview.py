"""The preview shows the newest frame now and then, and drops what the window has no time for."""

from __future__ import annotations

import threading

import numpy as np
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pact_desktop.devices.preview import Preview
from tests.devices.frames import frame_of

FRAME = np.full((90, 160), 150, np.uint8)


def fed(preview: Preview, frames: int) -> list[QImage]:
    """The pictures of frames that come on a camera's own thread while the window does something else."""
    pictures: list[QImage] = []
    preview.picture.connect(pictures.append)

    def give_frames() -> None:
        for _ in range(frames):
            preview.put(frame_of(FRAME))

    camera = threading.Thread(target=give_frames)
    camera.start()
    camera.join()
    return pictures


def test_frames_that_come_while_the_window_is_busy_are_dropped_not_queued(qtbot: QtBot) -> None:
    preview = Preview()
    preview.set_wanted(True)
    pictures = fed(preview, 50)
    qtbot.waitUntil(lambda: bool(pictures))
    qtbot.wait(50)
    assert [picture.size().toTuple() for picture in pictures] == [(160, 90)]


def test_no_picture_is_made_while_nobody_looks(qtbot: QtBot) -> None:
    preview = Preview()
    pictures = fed(preview, 3)
    preview.set_wanted(True)
    preview.set_wanted(False)
    qtbot.wait(50)
    assert not pictures

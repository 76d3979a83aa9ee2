"""The brightness of a frame is seen in place, in every format that a camera gives."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from pact_desktop.devices.luminance import luminance
from tests.devices.frames import COLOUR, DEEP, PACKED, PLANAR, Grey, frame_of

GREY: Grey = np.random.default_rng(5).integers(0, 256, (50, 323)).astype(np.uint8)


@pytest.mark.parametrize("form", [*PLANAR, *DEEP, *PACKED, *COLOUR], ids=lambda form: form.name)
def test_the_brightness_is_seen_in_every_format(form: QVideoFrameFormat.PixelFormat) -> None:
    with luminance(frame_of(GREY, form)) as seen:
        assert seen is not None
        assert np.array_equal(seen, GREY)


@pytest.mark.parametrize("form", [*PLANAR, *DEEP, *PACKED, *COLOUR], ids=lambda form: form.name)
def test_nothing_is_copied(form: QVideoFrameFormat.PixelFormat) -> None:
    with luminance(frame_of(GREY, form)) as seen:
        assert seen is not None
        assert not seen.flags.owndata


@pytest.mark.parametrize("form", [*COLOUR, *PACKED[:1], PLANAR[3]], ids=lambda form: form.name)
def test_qt_sees_the_same_brightness(form: QVideoFrameFormat.PixelFormat) -> None:
    """Qt's own conversion to an image is the judge of where the bytes of a format lie."""
    steps: Grey = np.repeat(np.arange(16, 236, 20, dtype=np.uint8), 30)[None, :].repeat(40, axis=0)
    shown = frame_of(steps, form).toImage()
    green = [shown.pixelColor(30 * step + 15, 20).green() for step in range(11)]
    assert all(later > earlier for earlier, later in pairwise(green))
    if form in COLOUR:
        assert green == list(range(16, 236, 20))


def test_a_rare_format_is_converted() -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0x777777)
    with luminance(QVideoFrame(image)) as seen:
        assert seen is not None
        assert seen.shape == (48, 64)
        assert np.all(np.abs(seen.astype(int) - 0x77) <= 1)


def test_a_frame_that_cannot_be_read_gives_nothing() -> None:
    with luminance(QVideoFrame()) as seen:
        assert seen is None

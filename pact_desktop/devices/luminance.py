"""The brightness of a camera frame as a grey picture, without copying it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from pact_desktop.scanning.decoder import GreyPicture

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat


@contextmanager
def luminance(frame: QVideoFrame) -> Iterator[GreyPicture | None]:
    """Give a frame's brightness, height by width, 8 bits; None if the frame cannot be read.

    It is a view of the frame's own memory that ends with the ``with`` block: to use it later would crash the
    program, so nothing of it may be kept. Of frames in RGB it is the green channel. Only rare formats
    (compressed or packed in odd ways) are converted, and so copied.
    """
    from PySide6.QtMultimedia import QVideoFrame

    layout = _layouts().get(frame.pixelFormat())
    if layout is None:
        yield _converted(frame)
    elif not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield None
    else:
        step, offset = layout
        shape, strides = (frame.height(), frame.width()), (frame.bytesPerLine(0), step)
        try:
            yield np.ndarray(shape, np.uint8, frame.bits(0), offset, strides)
        finally:
            frame.unmap()


@cache
def _layouts() -> dict[QVideoFrameFormat.PixelFormat, tuple[int, int]]:
    """For each pixel format: how many bytes a pixel takes in the first plane, and which of them is taken.

    Source: the memory layouts in Qt's documentation of QVideoFrameFormat. Of 16-bit samples, stored with the
    low byte first, the high byte is taken.
    """
    from PySide6.QtMultimedia import QVideoFrameFormat

    form = QVideoFrameFormat.PixelFormat
    one_byte_a_pixel = (
        *(form.Format_YUV420P, form.Format_YUV422P, form.Format_YV12, form.Format_NV12, form.Format_NV21),
        *(form.Format_IMC1, form.Format_IMC2, form.Format_IMC3, form.Format_IMC4, form.Format_Y8),
    )
    two_bytes_a_pixel = (form.Format_Y16, form.Format_P010, form.Format_P016)
    alpha_first = (
        *(form.Format_ARGB8888, form.Format_ARGB8888_Premultiplied, form.Format_XRGB8888),
        *(form.Format_ABGR8888, form.Format_XBGR8888),
    )
    alpha_last = (
        *(form.Format_BGRA8888, form.Format_BGRA8888_Premultiplied, form.Format_BGRX8888),
        *(form.Format_RGBA8888, form.Format_RGBX8888),
    )
    return {
        **dict.fromkeys(one_byte_a_pixel, (1, 0)),
        **dict.fromkeys(two_bytes_a_pixel, (2, 1)),
        **dict.fromkeys(alpha_first, (4, 2)),
        **dict.fromkeys(alpha_last, (4, 1)),
        form.Format_YUYV: (2, 0),
        form.Format_UYVY: (2, 1),
    }


def _converted(frame: QVideoFrame) -> GreyPicture | None:
    from pact_desktop.devices.images import grey_of

    image = frame.toImage()
    return None if image.isNull() else grey_of(image)

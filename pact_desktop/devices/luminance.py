"""The brightness of a camera frame as a grey picture, without copying it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from pact_desktop.devices.images import grey_of
from pact_desktop.scanning.decoder import GreyPicture

_Form = QVideoFrameFormat.PixelFormat
_ONE_BYTE_A_PIXEL = (
    *(_Form.Format_YUV420P, _Form.Format_YUV422P, _Form.Format_YV12, _Form.Format_NV12, _Form.Format_NV21),
    *(_Form.Format_IMC1, _Form.Format_IMC2, _Form.Format_IMC3, _Form.Format_IMC4, _Form.Format_Y8),
)
_TWO_BYTES_A_PIXEL = (_Form.Format_Y16, _Form.Format_P010, _Form.Format_P016)
_ALPHA_FIRST = (
    *(_Form.Format_ARGB8888, _Form.Format_ARGB8888_Premultiplied, _Form.Format_XRGB8888),
    *(_Form.Format_ABGR8888, _Form.Format_XBGR8888),
)
_ALPHA_LAST = (
    *(_Form.Format_BGRA8888, _Form.Format_BGRA8888_Premultiplied, _Form.Format_BGRX8888),
    *(_Form.Format_RGBA8888, _Form.Format_RGBX8888),
)
# For each pixel format: how many bytes a pixel takes in the first plane, and which of them is taken.
# Source: the memory layouts in Qt's documentation of QVideoFrameFormat. Of 16-bit samples, stored with the
# low byte first, the high byte is taken.
_LAYOUTS = {
    **dict.fromkeys(_ONE_BYTE_A_PIXEL, (1, 0)),
    **dict.fromkeys(_TWO_BYTES_A_PIXEL, (2, 1)),
    **dict.fromkeys(_ALPHA_FIRST, (4, 2)),
    **dict.fromkeys(_ALPHA_LAST, (4, 1)),
    _Form.Format_YUYV: (2, 0),
    _Form.Format_UYVY: (2, 1),
}


@contextmanager
def luminance(frame: QVideoFrame) -> Iterator[GreyPicture | None]:
    """Give a frame's brightness, height by width, 8 bits; None if the frame cannot be read.

    It is a view of the frame's own memory that ends with the ``with`` block: to use it later would crash the
    program, so nothing of it may be kept. Of frames in RGB it is the green channel. Only rare formats
    (compressed or packed in odd ways) are converted, and so copied.
    """
    layout = _LAYOUTS.get(frame.pixelFormat())
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


def _converted(frame: QVideoFrame) -> GreyPicture | None:
    image = frame.toImage()
    return None if image.isNull() else grey_of(image)

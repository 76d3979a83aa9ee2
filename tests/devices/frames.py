"""Camera frames in every pixel format, filled from a grey picture."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

Grey = npt.NDArray[np.uint8]
Form = QVideoFrameFormat.PixelFormat

PLANAR = [
    *(Form.Format_YUV420P, Form.Format_YUV422P, Form.Format_YV12, Form.Format_NV12, Form.Format_NV21),
    *(Form.Format_IMC1, Form.Format_IMC2, Form.Format_IMC3, Form.Format_IMC4, Form.Format_Y8),
]
DEEP = [Form.Format_Y16, Form.Format_P010, Form.Format_P016]
COLOUR = [
    *(Form.Format_ARGB8888, Form.Format_ARGB8888_Premultiplied, Form.Format_XRGB8888, Form.Format_BGRA8888),
    *(Form.Format_BGRA8888_Premultiplied, Form.Format_BGRX8888, Form.Format_ABGR8888, Form.Format_XBGR8888),
    *(Form.Format_RGBA8888, Form.Format_RGBX8888),
]
PACKED = [Form.Format_YUYV, Form.Format_UYVY]
_GREEN = {Form.Format_BGRA8888, Form.Format_BGRA8888_Premultiplied, Form.Format_BGRX8888}
_GREEN |= {Form.Format_RGBA8888, Form.Format_RGBX8888}


def frame_of(grey: Grey, form: QVideoFrameFormat.PixelFormat = Form.Format_NV12) -> QVideoFrame:
    """A frame of a format whose brightness is ``grey`` and whose other bytes say grey, or opaque."""
    height, width = grey.shape
    frame = QVideoFrame(QVideoFrameFormat(QSize(width, height), form))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for plane in range(frame.planeCount()):
        np.frombuffer(frame.bits(plane), np.uint8)[:] = 255 if form in COLOUR else 128
    rows = np.frombuffer(frame.bits(0), np.uint8).reshape(-1, frame.bytesPerLine(0))[:height]
    if form in PLANAR:
        rows[:, :width] = grey
    elif form in DEEP:
        rows[:, 1 : 2 * width : 2] = grey
    elif form in PACKED:
        rows[:, (form == Form.Format_UYVY) : 2 * width : 2] = grey
    else:
        rows[:, (1 if form in _GREEN else 2) : 4 * width : 4] = grey
    frame.unmap()
    return frame

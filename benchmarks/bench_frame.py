"""Camera frame to codes: the whole way of a frame, against the decoder alone on the same grey picture."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

import numpy as np
import zxingcpp

from benchmarks.table import Row, print_table
from pact_desktop.scanning.decoder import GreyPicture, find_badges

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from PySide6.QtWidgets import QApplication

from pact_desktop.devices.luminance import luminance

_WIDTH, _HEIGHT = 1280, 720
_MOST = 1.1
_ROUNDS = 60
_TEXT = "PACT0123456789ABCDEFGHJKMNPQRSTVWXY"


def run() -> list[Row]:
    """Measure frames without a code, with one and with five, in the two formats that most cameras give."""
    application = QApplication.instance() or QApplication([])
    form = QVideoFrameFormat.PixelFormat
    rows = [
        _row(form_name, badges) for form_name in (form.Format_NV12, form.Format_YUYV) for badges in (0, 1, 5)
    ]
    del application
    return rows


def _row(form: QVideoFrameFormat.PixelFormat, badges: int) -> Row:
    frame = _frame(_picture(badges), form)
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
    assert len(_through_the_frame(frame)) == badges
    floors, wholes = [], []
    with luminance(frame) as grey:
        for _ in range(_ROUNDS):
            floors.append(
                _cpu_seconds(lambda: zxingcpp.read_barcodes(grey, formats=formats, try_invert=False))
            )
            wholes.append(_cpu_seconds(lambda: _through_the_frame(frame)))
    floor, whole = statistics.median(floors), statistics.median(wholes)
    return Row(
        f"camera frame 1280x720, {form.name[7:]}, {badges} badges (decoder alone {floor * 1000:.2f} ms)",
        f"{whole / floor:.2f} times",
        f"{_MOST} times",
        whole / floor <= _MOST,
    )


def _through_the_frame(frame: QVideoFrame) -> list[str]:
    with luminance(frame) as grey:
        assert grey is not None
        return [code.text for code in find_badges(grey)]


def _cpu_seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _picture(badges: int) -> GreyPicture:
    """A noisy frame with version 3 codes of the highest error correction, 5 pixels a module."""
    noise = np.random.default_rng(1).normal(0, 3, (_HEIGHT, _WIDTH))
    picture = np.full((_HEIGHT, _WIDTH), 190.0)
    for place in range(badges):
        code = zxingcpp.create_barcode(_TEXT, zxingcpp.BarcodeFormat.QRCode, ec_level="H").to_image(scale=5)
        dots = np.pad(np.asarray(code), 20, constant_values=255)
        left = 20 + place * 250
        picture[200 : 200 + dots.shape[0], left : left + dots.shape[1]] = dots
    return np.asarray((picture + noise).clip(0, 255), np.uint8)


def _frame(grey: GreyPicture, form: QVideoFrameFormat.PixelFormat) -> QVideoFrame:
    """The picture as a camera's frame: NV12 brightness first, or YUYV, in every second byte."""
    frame = QVideoFrame(QVideoFrameFormat(QSize(_WIDTH, _HEIGHT), form))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    rows = np.frombuffer(frame.bits(0), np.uint8).reshape(-1, frame.bytesPerLine(0))
    step = 2 if form == QVideoFrameFormat.PixelFormat.Format_YUYV else 1
    rows[:_HEIGHT] = 128
    rows[:_HEIGHT, : step * _WIDTH : step] = grey
    frame.unmap()
    return frame


if __name__ == "__main__":
    print_table(run())

"""Qt images as grey pictures for the decoder."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from pact_desktop.scanning.decoder import GreyPicture


def grey_of(image: QImage) -> GreyPicture:
    """Return a copy of an image's grey values, height by width."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    shape, strides = (grey.height(), grey.width()), (grey.bytesPerLine(), 1)
    return np.ndarray(shape, np.uint8, grey.constBits(), strides=strides).copy()

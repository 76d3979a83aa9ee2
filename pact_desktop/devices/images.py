"""Qt images as arrays: grey for the decoder, in colour to be held against what was drawn."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from pact_desktop.scanning.decoder import GreyPicture

ColourPicture = npt.NDArray[np.uint8]
"""Red, green and blue from 0 to 255, height by width by 3."""


def colours_of(image: QImage) -> ColourPicture:
    """Return a copy of an image's colours."""
    colours = image.convertToFormat(QImage.Format.Format_RGB888)
    shape, strides = (colours.height(), colours.width(), 3), (colours.bytesPerLine(), 3, 1)
    return np.ndarray(shape, np.uint8, colours.constBits(), strides=strides).copy()


def grey_of(image: QImage) -> GreyPicture:
    """Return a copy of an image's grey values, height by width."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    shape, strides = (grey.height(), grey.width()), (grey.bytesPerLine(), 1)
    return np.ndarray(shape, np.uint8, grey.constBits(), strides=strides).copy()

"""Finds the codes in a grey picture: camera frames by the quickest way, picture files by the most thorough.

The settings were measured: reading only QR codes, and only dark on light, takes a few per cent of the time
that looking for everything takes, and loses no badge. A code too small for the first look (under 1.8 pixels
a module) is usually found after enlarging the picture twice and sharpening it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import zxingcpp
from PIL import Image, ImageFilter

GreyPicture = npt.NDArray[np.uint8]

# The plain QRCode would also look for Micro QR.
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
_OTHER_CODES = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.EANUPC,
        zxingcpp.BarcodeFormat.Code128,
        zxingcpp.BarcodeFormat.Code39,
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.Aztec,
        zxingcpp.BarcodeFormat.PDF417,
    ]
)
# A larger picture has pixels enough, and enlarging it would take seconds.
_MOST_PIXELS_TO_ENLARGE = 10_000_000

Corner = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FoundCode:
    """One code in a picture.

    ``corners`` are x and y in pixels from the picture's upper left, in the order of the code's own
    top left, top right, bottom right and bottom left. ``format`` names the kind of code ("QRCode", "EAN13").
    """

    text: str
    corners: tuple[Corner, Corner, Corner, Corner]
    format: str


def find_badges(grey: GreyPicture) -> list[FoundCode]:
    """Return the QR codes in one camera frame, several if several are held up; the quickest look.

    ``grey`` is height by width, 8 bits. A view of rows with gaps between them is read where it lies; one of
    pixels with gaps is copied first, since the decoder reads adjacent pixels up to twice as fast.
    """
    return _read(grey, _QR)


def find_small_badges(grey: GreyPicture) -> list[FoundCode]:
    """Look again, in the picture enlarged twice and sharpened: five to ten times slower, for small codes.

    Corners are in pixels of ``grey`` as given. A picture above ten megapixels is not enlarged: no codes.
    """
    if grey.size > _MOST_PIXELS_TO_ENLARGE:
        return []
    picture = Image.fromarray(np.ascontiguousarray(grey))
    larger = picture.resize((picture.width * 2, picture.height * 2), Image.Resampling.BICUBIC)
    sharpened = np.asarray(larger.filter(ImageFilter.SHARPEN))
    return [_scaled_down(code) for code in _read(sharpened, _QR)]


def find_codes(grey: GreyPicture) -> list[FoundCode]:
    """Return all that a picture file shows, however long it takes.

    QR codes come first, also small ones and light ones on dark. Only where there is none are other kinds
    of code looked for, so that a product's barcode beside a badge does not stand in its way, and a product
    alone can be told from a badge.
    """
    codes = _read(grey, _QR, inverted=True)
    known = {code.text for code in codes}
    codes += [code for code in find_small_badges(grey) if code.text not in known]
    return codes or _read(grey, _OTHER_CODES, inverted=True)


def _read(
    grey: GreyPicture,
    formats: zxingcpp.BarcodeFormats,
    inverted: bool = False,
) -> list[FoundCode]:
    if grey.strides[1] != 1:
        grey = np.ascontiguousarray(grey)
    found = zxingcpp.read_barcodes(
        grey, formats=formats, try_invert=inverted, text_mode=zxingcpp.TextMode.Plain
    )
    return [FoundCode(code.text, _corners(code.position), code.format.name) for code in found]


def _corners(position: zxingcpp.Position) -> tuple[Corner, Corner, Corner, Corner]:
    return (
        (position.top_left.x, position.top_left.y),
        (position.top_right.x, position.top_right.y),
        (position.bottom_right.x, position.bottom_right.y),
        (position.bottom_left.x, position.bottom_left.y),
    )


def _scaled_down(code: FoundCode) -> FoundCode:
    first, second, third, fourth = code.corners
    return FoundCode(code.text, (_half(first), _half(second), _half(third), _half(fourth)), code.format)


def _half(corner: Corner) -> Corner:
    return corner[0] // 2, corner[1] // 2

"""Reads picture files of badges: photographs, screenshots, scans.

A picture comes from anywhere, so it is read with limits: the kinds of file that a phone or scanner writes
(nothing that would start another program), a size that fits in memory, the first page only.
"""

from __future__ import annotations

import struct
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from pact_desktop.domain.errors import UnreadableInputError, system_reason
from pact_desktop.domain.sentence import said
from pact_desktop.open_files import require_not_open
from pact_desktop.scanning.decoder import FoundCode, GreyPicture, find_codes

_KINDS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF")
_MOST_BYTES = 100_000_000
_MOST_PIXELS = 60_000_000
_LONGEST_SIDE = 30_000  # pixels; the decoder takes at most 65,535, also of a picture enlarged twice
_ENOUGH = 4_000  # pixels a side: a JPEG of at least twice as many is scaled down while it is decoded
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1")
_KINDS_HINT = said("Use a JPEG, PNG, WebP, TIFF, BMP or GIF picture.")


class UnreadablePictureError(UnreadableInputError):
    """A picture that cannot be opened, or that shows no code."""


def read_codes(path: Path) -> list[FoundCode]:
    """Return the codes that a picture file shows, at least one; corners are as a person sees the picture.

    Raises UnreadablePictureError if the file is no readable picture or shows no code.
    """
    codes = find_codes(read_grey(path))
    if not codes:
        raise UnreadablePictureError(
            said("{name} shows no code that can be read.", name=path.name),
            "Take the picture again: closer, sharper, without glare, the whole code in view.",
        )
    return codes


def read_grey(path: Path) -> GreyPicture:
    """Return a picture file as grey values, height by width, turned upright as its camera noted.

    Raises UnreadablePictureError if the file is missing, cut off, too large or no picture.
    """
    try:
        _check_file(path)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # remarks on odd metadata
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=_KINDS) as picture:
                _check_size(path, picture)
                picture.draft("L", (_ENOUGH, _ENOUGH))
                return _grey(ImageOps.exif_transpose(picture))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large(path) from error
    except UnidentifiedImageError as error:
        raise UnreadablePictureError(
            said("{name} is no picture that can be read.", name=path.name), _KINDS_HINT
        ) from error
    except (OSError, SyntaxError, ValueError, EOFError, struct.error) as error:
        raise UnreadablePictureError(
            said("{name} is damaged or cut off.", name=path.name), "Copy or send the picture again."
        ) from error


def _check_file(path: Path) -> None:
    """Refuse what is no file, too long, or a kind that people often have but that cannot be read."""
    require_not_open(path)
    try:
        length = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(12)
    except OSError as error:
        raise UnreadablePictureError(
            said("{name} cannot be opened: {reason}.", name=path.name, reason=system_reason(error)),
            "Check the file's name and place.",
        ) from error
    if length > _MOST_BYTES:
        raise _too_large(path)
    if start[4:8] == b"ftyp" and start[8:12] in _HEIC_BRANDS:
        raise UnreadablePictureError(
            said("{name} is a HEIC picture, which cannot be read.", name=path.name),
            "Save it as JPEG, or set the phone's camera to “Most Compatible”.",
        )
    if start.startswith(b"%PDF"):
        raise UnreadablePictureError(
            said("{name} is a PDF, not a picture.", name=path.name), "Save the page as a PNG or JPEG picture."
        )


def _check_size(path: Path, picture: Image.Image) -> None:
    if picture.width * picture.height > _MOST_PIXELS or max(picture.size) > _LONGEST_SIDE:
        raise _too_large(path)


def _too_large(path: Path) -> UnreadablePictureError:
    return UnreadablePictureError(
        said("{name} is too large to be read.", name=path.name),
        said("Use a picture of at most {most} megapixels.", most=_MOST_PIXELS // 1000000),
    )


def _grey(picture: Image.Image) -> GreyPicture:
    """Grey values of any kind of picture; what is transparent counts as white paper."""
    if picture.mode.startswith("I;16"):  # Pillow would cut 16-bit values off instead of scaling them
        return (np.asarray(picture) >> 8).astype(np.uint8)
    if picture.has_transparency_data:
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture.convert("RGBA"))
    return np.asarray(picture.convert("L"))

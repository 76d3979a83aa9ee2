"""Pictures for layouts, such as a logo: read with limits, so that none is too large or broken to print."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.open_files import require_not_open

LARGEST_FILE = 20_000_000
"""Bytes."""
LARGEST_SIDE = 6000
"""Pixels; 20 inches at 300 dots to the inch."""

_PRINTED_SIDE = 1200  # pixels kept: four inches at 300 dots to the inch, wider than any logo on a badge


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready to print."""

    image: Image.Image
    width: int
    height: int


_HINT = said("Choose a PNG or JPEG picture, or take the [[image]] out of the layout.")


def read_picture(path: Path) -> Picture:
    """Read a PNG or JPEG file. Raises UnreadableInputError if it is missing, broken or too large."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableInputError(
                said("The picture {name} has more than 20 MB.", name=path.name),
                "Save it smaller and try again.",
            )
        require_not_open(path)
        return _picture(path.read_bytes(), path.name)
    except FileNotFoundError as problem:
        raise UnreadableInputError(said("The picture {name} is missing.", name=path.name), _HINT) from problem
    except OSError as problem:
        raise UnreadableInputError(
            said("The picture {name} cannot be read.", name=path.name), _HINT
        ) from problem


def picture_from_text(text: str) -> Picture:
    """The picture that ``picture_text`` wrote. Raises UnreadableInputError if the text is not one."""
    try:
        return _picture(base64.b64decode(text, validate=True), "in the layout")
    except binascii.Error as problem:
        raise UnreadableInputError("The picture in the layout is damaged.", _HINT) from problem


def picture_text(picture: Picture) -> str:
    """A picture as PNG in base64 (RFC 4648), so that a layout holds it."""
    data = BytesIO()
    picture.image.save(data, "PNG", optimize=True)
    return base64.b64encode(data.getvalue()).decode("ascii")


def _picture(data: bytes, name: str) -> Picture:
    try:
        with Image.open(BytesIO(data), formats=["PNG", "JPEG"]) as opened:
            if max(opened.size) > LARGEST_SIDE:
                raise _too_large(name)
            opened.load()
            image = opened.convert("RGBA")
    except Image.DecompressionBombError as problem:
        raise _too_large(name) from problem
    except (OSError, SyntaxError, ValueError, UnidentifiedImageError) as problem:
        raise UnreadableInputError(
            said("{name} is not a picture that can be read.", name=name), _HINT
        ) from problem
    image.thumbnail((_PRINTED_SIDE, _PRINTED_SIDE))
    return Picture(image, image.width, image.height)


def _too_large(name: str) -> UnreadableInputError:
    return UnreadableInputError(
        said(
            "The picture {name} has more pixels than the {most} each way that can be printed.",
            name=name,
            most=LARGEST_SIDE,
        ),
        "Save it smaller and try again.",
    )

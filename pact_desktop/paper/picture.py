"""Pictures for layouts, such as a logo: read with limits, so that none is too large or broken to print."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from pact_desktop.domain.errors import UnreadableInputError

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


def read_picture(path: Path) -> Picture:
    """Read a PNG or JPEG file. Raises UnreadableInputError if it is missing, broken or too large."""
    hint = "Choose a PNG or JPEG picture, or take the [[image]] out of the layout."
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableInputError(
                f"The picture {path.name} has more than 20 MB.", "Save it smaller and try again."
            )
        with Image.open(path, formats=["PNG", "JPEG"]) as opened:
            if max(opened.size) > LARGEST_SIDE:
                raise _too_large(path)
            opened.load()
            image = opened.convert("RGBA")
    except Image.DecompressionBombError as problem:
        raise _too_large(path) from problem
    except FileNotFoundError as problem:
        raise UnreadableInputError(f"The picture {path.name} is missing.", hint) from problem
    except (OSError, SyntaxError, ValueError, UnidentifiedImageError) as problem:
        raise UnreadableInputError(f"{path.name} is not a picture that can be read.", hint) from problem
    image.thumbnail((_PRINTED_SIDE, _PRINTED_SIDE))
    return Picture(image, image.width, image.height)


def _too_large(path: Path) -> UnreadableInputError:
    return UnreadableInputError(
        f"The picture {path.name} has more pixels than the {LARGEST_SIDE} each way that can be printed.",
        "Save it smaller and try again.",
    )

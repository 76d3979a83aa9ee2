"""PDF pages as Poppler draws them, where its ``pdftoppm`` is installed: on Linux CUPS prints by way of it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import numpy.typing as npt

_TOOL = "pdftoppm"
_PATIENCE_S = 30
_HEAD = re.compile(rb"P6\s+(\d{1,6})\s+(\d{1,6})\s+255\s")


def is_there() -> bool:
    """Whether Poppler can be asked on this computer."""
    return shutil.which(_TOOL) is not None


def page_colours(pdf: Path, page: int, dpi: int) -> npt.NDArray[np.uint8] | None:
    """A page (0 first) on white paper, height by width by red, green and blue.

    None if Poppler gives no picture at all: that tells of the installation, not of the page.
    """
    number = str(page + 1)
    command = [_TOOL, "-q", "-r", str(dpi), "-f", number, "-l", number, str(pdf.absolute())]
    try:
        done = subprocess.run(  # noqa: S603 (a program of the system and a file of ours)
            command, capture_output=True, timeout=_PATIENCE_S, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return _picture(done.stdout)


def _picture(data: bytes) -> npt.NDArray[np.uint8] | None:
    """A picture in the PPM format (netpbm.sourceforge.net/doc/ppm.html), as ``pdftoppm`` writes it."""
    head = _HEAD.match(data)
    if head is None:
        return None
    width, height = int(head[1]), int(head[2])
    pixels = np.frombuffer(data, np.uint8, offset=head.end())
    return pixels.reshape(height, width, 3) if pixels.size == width * height * 3 else None

"""The pictures in a file of scanned or photographed paper: a picture file, or each page of a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pact_desktop.open_files import require_not_open
from pact_desktop.scanning.decoder import GreyPicture
from pact_desktop.scanning.pictures import read_grey

_DPI = 200
_POINTS_PER_INCH = 72
_MOST_PIXELS_A_SIDE = 6_000


def pictures_in(path: Path) -> Iterator[GreyPicture]:
    """Return the pictures one after the other, as grey values.

    Raises UnreadableInputError if the file is missing, damaged or neither a picture nor a PDF.
    """
    require_not_open(path)
    if _is_pdf(path):
        yield from _pages(path)
    else:
        yield read_grey(path)


def _is_pdf(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(5) == b"%PDF-"
    except OSError:
        return False  # reading it as a picture says what is wrong with it


def _pages(path: Path) -> Iterator[GreyPicture]:
    from pact_desktop.devices.pages import PdfPages  # Qt, for PDFs only

    with PdfPages(path) as pages:
        for page in range(len(pages)):
            dpi = min(_DPI, _MOST_PIXELS_A_SIDE * _POINTS_PER_INCH / max(pages.size(page)))
            yield pages.grey(page, dpi)

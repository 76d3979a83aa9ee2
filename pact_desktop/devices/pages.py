"""PDF pages as pictures: for previews, for printers without CUPS, and to read printed badges back."""

from __future__ import annotations

import math
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from pact_desktop.devices.images import grey_of
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.scanning.decoder import GreyPicture

POINTS_PER_INCH = 72

_ONE_AT_A_TIME = Lock()
"""Qt's PDF library ends the process when two threads open or render documents at the same moment."""


class PdfPages:
    """The pages of a PDF file, as a context manager that closes it; pages count from 0.

    Raises UnreadableInputError if the file is missing or no PDF that can be opened.
    """

    def __init__(self, path: Path) -> None:
        with _ONE_AT_A_TIME:
            self._document = QPdfDocument()
            error = self._document.load(str(path))
        if error != QPdfDocument.Error.None_:
            raise UnreadableInputError(
                said("{name} cannot be opened as a PDF ({reason}).", name=path.name, reason=error.name),
                "Make the PDF again, or choose another.",
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with _ONE_AT_A_TIME:
            self._document.close()

    def __len__(self) -> int:
        with _ONE_AT_A_TIME:
            return self._document.pageCount()

    def size(self, page: int) -> tuple[float, float]:
        """Return a page's width and height in points."""
        with _ONE_AT_A_TIME:
            size = self._document.pagePointSize(page)
        return size.width(), size.height()

    def image(self, page: int, dpi: float) -> QImage:
        """Return a page on white paper, at ``dpi`` pixels an inch."""
        width, height = (max(1, math.ceil(side * dpi / POINTS_PER_INCH)) for side in self.size(page))
        with _ONE_AT_A_TIME:
            rendered = self._document.render(page, QSize(width, height))
        paper = QImage(width, height, QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))  # the rendered page is transparent where nothing is printed
        painter = QPainter(paper)
        painter.drawImage(0, 0, rendered)
        painter.end()
        return paper

    def grey(self, page: int, dpi: float) -> GreyPicture:
        """Return a page's grey values, height by width, as the decoder takes them."""
        return grey_of(self.image(page, dpi))

"""A PDF document in the making: text, shapes and codes on pages, written in one go when it is finished.

The one place that knows ReportLab's canvas. Drawing is handed to it as ready operators, which is a fifth of
the cost of its own calls. Coordinates are points from the page's lower left corner.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import BinaryIO

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pact_desktop.domain.errors import UnreadableInputError, system_reason
from pact_desktop.domain.sentence import said
from pact_desktop.paper.fonts import Typeface
from pact_desktop.paper.pdf_font import FontBook
from pact_desktop.paper.picture import Picture
from pact_desktop.paper.text import Line, clean, shape, write
from pact_desktop.paper.units import number

Colour = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""

BLACK: Colour = (0.0, 0.0, 0.0)
WHITE: Colour = (1.0, 1.0, 1.0)
PROGRAM = "PACT Desktop"
_CIRCLE = 0.5523  # distance of Bézier handles that draw a quarter of a circle

rl_config.useA85 = 0  # streams as bytes, not as text: a fifth smaller


@dataclass(frozen=True, slots=True)
class Form:
    """Something that is drawn once and stamped on pages.

    It is named by a number alone: a PDF name takes no blanks, brackets or letters beyond ASCII unescaped, and
    what people wrote can hold anything.
    """

    number: int

    @property
    def name(self) -> str:
        """What the document calls it."""
        return f"F{self.number}"


class Pdf:
    """One document. Draw on the page, ``end_page``, and at the end ``write_to`` a file or stream."""

    def __init__(self, title: str, page_size: tuple[float, float], *, language: str = "en") -> None:
        self._file = BytesIO()
        self._canvas = Canvas(self._file, pagesize=page_size, pageCompression=1, lang=language)
        self._canvas.setTitle(clean(title))
        self._canvas.setAuthor(PROGRAM)
        self._canvas.setCreator(PROGRAM)
        self._fonts = FontBook(getattr(self._canvas, "_doc"))  # noqa: B009 (absent from its annotations)
        self._put = self._canvas.addLiteral
        self._colour: Colour | None = None
        self._forms = 0
        self.width, self.height = page_size
        self.pages = 0
        self.missing: set[str] = set()
        """Characters met so far that no font has."""

    def turn(self, page_size: tuple[float, float]) -> None:
        """Give the pages from this one on another size."""
        self.width, self.height = page_size
        self._canvas.setPageSize(page_size)

    def operators(self, operators: str) -> None:
        """Put ready PDF operators on the page."""
        self._put(operators)
        self._colour = None  # they may have left another behind

    def open_group(self, x: float, y: float) -> None:
        """Move the origin to ``x``, ``y`` until ``close_group``."""
        self._put(f"q 1 0 0 1 {number(x)} {number(y)} cm")
        self._colour = None

    def close_group(self) -> None:
        """Return to the origin before ``open_group``."""
        self._put("Q")
        self._colour = None

    @contextmanager
    def turned(self, x: float, y: float) -> Iterator[None]:
        """Draw what follows upside down, its origin at ``x``, ``y``."""
        self._put(f"q -1 0 0 -1 {number(x)} {number(y)} cm")
        self._colour = None
        yield
        self.close_group()

    def new_form(self) -> Form:
        """A form that ``form`` draws, before or after ``stamp`` puts it on pages."""
        self._forms += 1
        return Form(self._forms)

    @contextmanager
    def form(self, form: Form, width: float, height: float) -> Iterator[None]:
        """Draw what follows aside, cut to ``width`` and ``height``, for ``stamp`` to put on pages."""
        before, self._colour = self._colour, None
        self._canvas.beginForm(form.name, 0, 0, width, height)
        yield
        self._canvas.endForm()
        self._colour = before

    def stamp(self, form: Form) -> None:
        """Put a form on the page."""
        self._canvas.doForm(form.name)

    def _fill(self, colour: Colour) -> None:
        if colour != self._colour:
            self._colour = colour
            self._put(" ".join(number(part) for part in colour) + " rg")

    def line(
        self, line: Line, x: float, y: float, size: float, colour: Colour = BLACK, align: float = 0.0
    ) -> float:
        """Write a shaped line with its baseline at ``y``; return its width.

        ``align`` says what ``x`` is: 0 the line's left end, 0.5 its middle, 1 its right end.
        """
        width = line.width * size
        self.missing |= line.missing
        self._fill(colour)
        self._put(write(line, x - width * align, y, size, self._fonts))
        return width

    def text(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        typeface: Typeface,
        colour: Colour = BLACK,
        align: float = 0.0,
    ) -> float:
        """Shape and write one line of text, as ``line`` does."""
        return self.line(shape(text, typeface), x, y, size, colour, align)

    def rectangle(
        self, x: float, y: float, width: float, height: float, colour: Colour, radius: float = 0.0
    ) -> None:
        """Fill a rectangle, its corners rounded by ``radius`` points."""
        self._fill(colour)
        self._put(f"{_outline(x, y, width, height, radius)} f")

    def frame(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: Colour,
        line_width: float = 0.5,
        radius: float = 0.0,
        dash: str = "",
    ) -> None:
        """Draw the outline of a rectangle. ``dash`` is PDF's pattern, such as ``"3 2"``."""
        stroke = " ".join(number(part) for part in colour)
        self._put(
            f"q {stroke} RG {number(line_width)} w [{dash}] 0 d {_outline(x, y, width, height, radius)} S Q"
        )

    def rule(
        self, x: float, y: float, to_x: float, to_y: float, colour: Colour, line_width: float = 0.5
    ) -> None:
        """Draw a straight line."""
        stroke = " ".join(number(part) for part in colour)
        ends = " ".join(number(value) for value in (x, y)) + " m " + f"{number(to_x)} {number(to_y)} l"
        self._put(f"q {stroke} RG {number(line_width)} w {ends} S Q")

    def picture(self, picture: Picture, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture into a rectangle, what is transparent in it left out."""
        self._canvas.drawImage(ImageReader(picture.image), x, y, width, height, mask="auto")

    def end_page(self) -> None:
        """Finish the page and begin the next."""
        self._canvas.showPage()
        self._colour = None
        self.pages += 1

    def write_to(self, out: Path | BinaryIO) -> int:
        """Write the document and return its size in bytes.

        A file appears whole or not at all. Raises UnreadableInputError if it cannot be written.
        """
        self._canvas.save()
        data = self._file.getbuffer()
        if isinstance(out, Path):
            write_whole(out, [data])
        else:
            out.write(data)
        return len(data)


def write_whole(path: Path, parts: Sequence[bytes | memoryview]) -> None:
    """Write a file beside its place and move it there when it is complete.

    Raises UnreadableInputError if that fails; then nothing is left behind.
    """
    temporary = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            temporary = Path(file.name)
            file.writelines(parts)
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as problem:
        if temporary is not None:
            with suppress(OSError):  # the first problem is the one to tell
                temporary.unlink()
        raise UnreadableInputError(
            said("{path} cannot be written: {reason}.", path=path, reason=system_reason(problem)),
            "Close the file if it is open elsewhere, or choose another folder.",
        ) from problem


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def _outline(x: float, y: float, width: float, height: float, radius: float) -> str:
    if radius <= 0:
        return f"{number(x)} {number(y)} {number(width)} {number(height)} re"
    radius = min(radius, width / 2, height / 2)
    right, top, bend = x + width, y + height, radius * (1 - _CIRCLE)

    sides_and_corners = (
        (right - radius, y, (right - bend, y, right, y + bend, right, y + radius)),
        (right, top - radius, (right, top - bend, right - bend, top, right - radius, top)),
        (x + radius, top, (x + bend, top, x, top - bend, x, top - radius)),
        (x, y + radius, (x, y + bend, x + bend, y, x + radius, y)),
    )
    path = f"{number(x + radius)} {number(y)} m"
    for to_x, to_y, handles in sides_and_corners:
        path += f" {number(to_x)} {number(to_y)} l {' '.join(map(number, handles))} c"
    return path + " h"


def colour(text: str) -> Colour:
    """Return a colour written ``#RRGGBB``. Raises ValueError if it is not."""
    digits = text.removeprefix("#")
    if len(digits) != 6 or not text.startswith("#"):
        raise ValueError(said("{text} is not a colour such as '#474FB3'", text=repr(text)))
    value = int(digits, 16)
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def lightness(value: Colour) -> float:
    """Return a colour's relative luminance as WCAG 2.2 defines it: 0 black, 1 white."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in value
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

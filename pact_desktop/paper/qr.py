"""QR codes of badges: a matrix, a vector path for paper, a picture for letters.

A badge code's 35 characters fill a QR code of Version 3 with error correction H: 29 by 29 modules that still
read with nearly a third of them damaged. The mask is fixed: choosing the best of eight costs ten times the
time and reads no better.

With version, correction and mask fixed, a code is linear: each bit of the text flips modules of its own, its
share of the error correction among them, whatever the other bits are. So the flips of the 193 bits are found
once, with the qrcode library, and every code is the sum of its bits' flips.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_H
from qrcode.util import QRData

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.paper.units import POINTS_PER_MILLIMETRE, number

MODULES = 29
QUIET_ZONE = 4
"""Modules that stay white on every side (ISO/IEC 18004)."""
SMALLEST_SIDE = 22 * POINTS_PER_MILLIMETRE
"""Points; smaller codes do not read across a desk."""

_VERSION = 3
_MASK = 2
_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"  # in the order of their values, ISO/IEC 18004
_VALUES = {character: value for value, character in enumerate(_CHARACTERS)}
_LENGTH = 35
_BITS = 193  # 17 pairs of characters in 11 bits each, and one character in 6
_ALL = (1 << MODULES * MODULES) - 1
_DARK_RUN = re.compile("1+")


@dataclass(frozen=True, slots=True)
class _Symbol:
    """What all codes share. Matrices are integers, the first module the highest bit."""

    start: int
    """The code of ``start_bits``."""
    start_bits: int
    flips: tuple[int, ...]
    """Modules that each bit of the text flips, the lowest bit first."""
    unchanging: int
    """Modules that no bit flips: finder, timing and alignment patterns, format and length."""
    unchanging_path: str


def code_rows(code: str) -> list[str]:
    """Return the code's 29 rows from the top, a character a module: "1" dark, "0" light.

    Raises UnreadableInputError unless ``code`` has 35 characters of QR's alphanumeric set.
    """
    return _rows(_matrix(code))


def code_path(code: str, x: float, y: float, side: float) -> str:
    """Return PDF operators that fill the code in black, ``side`` points wide, its lower left corner at x, y.

    One path of whole numbers under a matrix: neighbouring modules show no seams and take few bytes. The
    part that all codes share stands first, as the same characters, which compress to almost nothing.
    """
    symbol = _symbol()
    changing = _matrix(code) & ~symbol.unchanging
    module = f"{side / MODULES:.5f}"
    return (
        f"q 0 g {module} 0 0 -{module} {number(x)} {number(y + side)} cm\n"
        f"{symbol.unchanging_path}\n{_path(changing)} f Q"
    )


def symbol_path(rows: Sequence[str], x: float, y: float, side: float) -> str:
    """Return PDF operators that fill any square symbol, given as rows of "1" and "0", as one path."""
    module = f"{side / len(rows):.5f}"
    return f"q 0 g {module} 0 0 -{module} {number(x)} {number(y + side)} cm\n{_runs(rows)} f Q"


def code_png(code: str, pixels_per_module: int = 8) -> bytes:
    """Return the code with its quiet zone as a PNG picture in black and white."""
    side = MODULES + 2 * QUIET_ZONE
    picture = Image.new("1", (side, side), 1)
    for row, modules in enumerate(code_rows(code)):
        for column, module in enumerate(modules):
            if module == "1":
                picture.putpixel((column + QUIET_ZONE, row + QUIET_ZONE), 0)
    enlarged = picture.resize((side * pixels_per_module,) * 2, Image.Resampling.NEAREST)
    out = BytesIO()
    enlarged.save(out, "PNG")
    return out.getvalue()


def _matrix(code: str) -> int:
    symbol = _symbol()
    matrix = symbol.start
    changed = _text_bits(code) ^ symbol.start_bits
    for flip in symbol.flips:
        if changed & 1:
            matrix ^= flip
        changed >>= 1
    return matrix


def _text_bits(code: str) -> int:
    """The text as QR's alphanumeric mode packs it: pairs in 11 bits, the odd character in 6."""
    try:
        values = [_VALUES[character] for character in code]
    except KeyError:
        values = []
    if len(values) != _LENGTH:
        raise UnreadableInputError(
            said("{code} cannot be printed as a badge code.", code=f"{code!r:.60}"), "Print this badge again."
        )
    bits = 0
    for first, second in zip(values[0::2], values[1::2], strict=False):
        bits = bits << 11 | first * len(_CHARACTERS) + second
    return bits << 6 | values[-1]


def _text(bits: int) -> str:
    """The text of packed bits; every pair must be below 45 times 45."""
    characters = [_CHARACTERS[bits & 63]]
    bits >>= 6
    for _ in range(_LENGTH // 2):
        first, second = divmod(bits & 2047, len(_CHARACTERS))
        characters += (_CHARACTERS[second], _CHARACTERS[first])
        bits >>= 11
    return "".join(reversed(characters))


@cache
def _symbol() -> _Symbol:
    """Find the flips: a tenth of a second, once."""
    start_bits = _text_bits("01" * 17 + "1")  # from here every single bit can be flipped to a valid text
    start = _qrcode_matrix(_text(start_bits))
    flips = tuple(start ^ _qrcode_matrix(_text(start_bits ^ 1 << bit)) for bit in range(_BITS))
    changing = 0
    for flip in flips:
        changing |= flip
    unchanging = _ALL & ~changing
    return _Symbol(start, start_bits, flips, unchanging, _path(start & unchanging))


def _qrcode_matrix(text: str) -> int:
    symbol = qrcode.QRCode(version=_VERSION, error_correction=ERROR_CORRECT_H, mask_pattern=_MASK, border=0)
    # Mode 2 is alphanumeric; left to itself, the library sets a text of digits another way.
    symbol.add_data(QRData(text.encode("ascii"), mode=2))
    symbol.make(fit=False)
    return int("".join("1" if dark else "0" for row in symbol.modules for dark in row), 2)


def _rows(matrix: int) -> list[str]:
    modules = f"{matrix:0{MODULES * MODULES}b}"
    return [modules[start : start + MODULES] for start in range(0, MODULES * MODULES, MODULES)]


def _path(matrix: int) -> str:
    """Runs of dark modules as rectangles in units of a module, from the upper left corner down."""
    return _runs(_rows(matrix))


def _runs(rows: Sequence[str]) -> str:
    return " ".join(
        f"{match.start()} {row} {match.end() - match.start()} 1 re"
        for row, modules in enumerate(rows)
        for match in _DARK_RUN.finditer(modules)
    )

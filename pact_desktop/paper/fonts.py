"""The typefaces of paper: Inter in four weights, and Noto fonts for the scripts that Inter has not."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pact_desktop.paper.face import Face
from pact_desktop.resources import resource

Weight = Literal["regular", "medium", "semibold", "bold"]
WEIGHTS: tuple[Weight, ...] = ("regular", "medium", "semibold", "bold")

_FILES: dict[Weight, str] = {
    "regular": "Inter-Regular.otf",
    "medium": "Inter-Medium.otf",
    "semibold": "Inter-SemiBold.otf",
    "bold": "Inter-Bold.otf",
}
# Inter's contextual alternates turn "->" into an arrow and "2x4" into a product; names are left as written.
_FEATURES = {"calt": False}

_CJK = "CJK"  # one weight: a bold one would take five more megabytes
_BLOCKS: tuple[tuple[int, int, str], ...] = (  # of the Unicode standard, with the font that has them
    *((0x0530, 0x058F, "Armenian"), (0xFB13, 0xFB17, "Armenian")),
    *((0x0590, 0x05FF, "Hebrew"), (0xFB1D, 0xFB4F, "Hebrew")),
    *((0x0600, 0x06FF, "Arabic"), (0x0750, 0x077F, "Arabic"), (0x08A0, 0x08FF, "Arabic")),
    *((0xFB50, 0xFDFF, "Arabic"), (0xFE70, 0xFEFE, "Arabic")),
    (0x0780, 0x07BF, "Thaana"),
    *((0x0900, 0x097F, "Devanagari"), (0x1CD0, 0x1CFF, "Devanagari"), (0xA8E0, 0xA8FF, "Devanagari")),
    *((0x0980, 0x09FF, "Bengali"), (0x0A00, 0x0A7F, "Gurmukhi"), (0x0A80, 0x0AFF, "Gujarati")),
    *((0x0B80, 0x0BFF, "Tamil"), (0x0C00, 0x0C7F, "Telugu"), (0x0C80, 0x0CFF, "Kannada")),
    *((0x0D00, 0x0D7F, "Malayalam"), (0x0D80, 0x0DFF, "Sinhala")),
    *((0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Lao")),
    *((0x1000, 0x109F, "Myanmar"), (0xA9E0, 0xA9FF, "Myanmar"), (0xAA60, 0xAA7F, "Myanmar")),
    *((0x10A0, 0x10FF, "Georgian"), (0x1C90, 0x1CBF, "Georgian"), (0x2D00, 0x2D2F, "Georgian")),
    *((0x1200, 0x139F, "Ethiopic"), (0x2D80, 0x2DDF, "Ethiopic"), (0xAB00, 0xAB2F, "Ethiopic")),
    *((0x13A0, 0x13FF, "Cherokee"), (0xAB70, 0xABBF, "Cherokee")),
    *((0x1780, 0x17FF, "Khmer"), (0x19E0, 0x19FF, "Khmer")),
    *((0x2E80, 0x9FFF, _CJK), (0xAC00, 0xD7AF, _CJK), (0xF900, 0xFAFF, _CJK), (0xFE30, 0xFE4F, _CJK)),
    (0xFF00, 0xFFEF, _CJK),
)


class Typeface:
    """One weight: Inter, and what stands in for it. Fonts of other scripts are opened when first needed."""

    def __init__(self, weight: Weight, tabular: bool) -> None:
        self.main = Face(resource("fonts", _FILES[weight]), features={**_FEATURES, "tnum": tabular})
        self._bold = weight in ("semibold", "bold")

    def face_for(self, character: str) -> Face | None:
        """Return the font that has a character, None if there is none."""
        code = ord(character)
        if code in self.main.characters:
            return self.main
        script = next((name for first, last, name in _BLOCKS if first <= code <= last), None)
        if script is None:
            return None
        face = _noto(script, self._bold and script != _CJK)
        return face if code in face.characters else None


@cache
def typeface(weight: Weight, tabular: bool = False) -> Typeface:
    """Return the typeface of a weight. ``tabular`` gives figures of equal width, for tables."""
    return Typeface(weight, tabular)


@cache
def _noto(script: str, bold: bool) -> Face:
    suffix = "otf" if script == _CJK else "ttf"
    name = f"NotoSans{script}-{'Bold' if bold else 'Regular'}.{suffix}"
    return Face(resource("fonts", "noto", name))

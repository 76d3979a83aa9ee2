"""Lengths as people write them (``"3 3/8 in"``, ``"62 mm"``), turned into PDF points."""

from __future__ import annotations

import re
from fractions import Fraction

from pact_desktop.domain.sentence import said

POINTS_PER_INCH = 72.0
POINTS_PER_MILLIMETRE = POINTS_PER_INCH / 25.4
SHORTEST_SIDE = POINTS_PER_INCH / 2
LONGEST_SIDE = 60 * POINTS_PER_INCH
"""Between these lie the sides of all badges and pages."""

_POINTS = {"in": POINTS_PER_INCH, "mm": POINTS_PER_MILLIMETRE, "cm": 10 * POINTS_PER_MILLIMETRE, "pt": 1.0}
_LONGEST_TEXT = 40
_LENGTH = re.compile(
    r"\s*(?P<sign>-?)(?:(?P<whole>\d+)\s+)?(?P<number>\d+/[1-9]\d*|\d*\.?\d+)\s*(?P<unit>in|mm|cm|pt)\s*"
)


def points(text: str) -> float:
    """Return a length in points (1/72 inch).

    ``text`` is a number or fraction, or a whole number followed by a fraction, with a unit: in, mm, cm or pt.
    Raises ValueError if it is not.
    """
    match = _LENGTH.fullmatch(text)
    if match is None or len(text) > _LONGEST_TEXT:
        raise ValueError(
            said("{text} is not a length such as '4 in', '3 3/8 in' or '62 mm'", text=f"{text!r:.60}")
        )
    amount = Fraction(match["number"]) + Fraction(match["whole"] or 0)
    return float(amount) * _POINTS[match["unit"]] * (-1 if match["sign"] else 1)


def number(value: float, decimals: int = 2) -> str:
    """Return a number as PDF writes it, without trailing zeros. Two decimals are a 7,200th of an inch."""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text

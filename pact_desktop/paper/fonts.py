"""The typefaces of paper: Inter in four weights, and what stands in where Inter has no letters."""

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


@cache
def faces(weight: Weight, tabular: bool = False) -> tuple[Face, ...]:
    """Return the fonts of a weight, the best first. ``tabular`` gives figures of equal width, for tables."""
    features = {**_FEATURES, "tnum": tabular}
    return (Face(resource("fonts", _FILES[weight]), features=features),)

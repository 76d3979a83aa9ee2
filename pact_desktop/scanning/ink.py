"""Tells whether a straightened signature box holds ink, and whether it is the box's own.

Ink is what is darker than the paper around it and thin. The paper's own brightness is followed closely, so
that shadows, even with a sharp edge, are none. Ink that runs over the frame is the box's own only where most
of it lies inside, and none of the box's where little does (the tail of a signature above); else a person
looks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from pact_desktop.scanning.ink_pieces import Piece, ink_pieces
from pact_desktop.scanning.straighten import Strip

PER_MM = 8
"""Samples a millimetre that this module counts with."""
NO_INK_BELOW = 1.2
INK_ABOVE = 6.0
"""Square millimetres: below the first nobody signed, above the second somebody did."""
FULL_INK = 12.0
"""Square millimetres that count as ink 1."""

_WIDEST_STROKE = 4.0  # millimetres; what is wider and dark is a shadow
_LEAST_DARKNESS = 0.13
_PATCH_BELOW = 0.35  # of the brightest in the box
_TIMES_NOISE = 5.0
_SEAM = PER_MM  # samples by which a stroke may move sideways where the frame hides it
_TAIL_SHARE = 0.2
_EDGE, _LONG, _THIN = 3.5, 5.0, 0.7  # millimetres
_OWN = ((0.0, 4.0), (18.0, 1.0), (40.0, 0.4))
"""Ink that runs over the frame is the box's own if so many square millimetres lie inside and at least so many
times as much as outside."""


class Signed(StrEnum):
    """Whether a box is signed."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Ink:
    """Square millimetres of ink in a box: its own, and what may be a neighbour's."""

    own: float
    doubtful: float = 0.0

    @property
    def signed(self) -> Signed:
        """What the areas say."""
        if self.own > INK_ABOVE:
            return Signed.YES
        return Signed.NO if self.own + self.doubtful < NO_INK_BELOW else Signed.UNSURE

    @property
    def share(self) -> float:
        """The ink as a number from 0 to 1: 0.1 where a person begins to look, 0.5 where it is certain."""
        return min((self.own + self.doubtful) / FULL_INK, 1.0)


@dataclass(frozen=True, slots=True)
class Rows:
    """Which rows of a strip belong to the box above, to the box and to the one below; frames to none."""

    above: slice
    inside: slice
    below: slice


def darkness(strip: Strip) -> tuple[Strip, Strip]:
    """Return how much darker than the paper around it each sample is, 0 to 1, and how bright the paper is."""
    smooth = _smoothed(strip)
    paper = _paper(smooth)
    dark = 1 - smooth / np.maximum(paper, 1)
    # Noise lifts the brightest sample of a neighbourhood above the paper: its middle is where paper is.
    return np.asarray(dark - np.median(dark[::2, ::2]), np.float32), paper


def find_ink(dark: Strip, rows: Rows) -> Ink:
    """Measure the ink inside, given the darkness of the box and of its two neighbours."""
    inside = dark[rows.inside]
    noise = 1.48 * float(np.median(np.abs(inside - np.median(inside))))  # a normal deviation's median
    mask = dark > max(_LEAST_DARKNESS, _TIMES_NOISE * noise)
    own = doubtful = 0.0
    for piece in ink_pieces(mask[rows.above], mask[rows.inside], mask[rows.below], _SEAM):
        within, outside = piece.within / PER_MM**2, piece.outside / PER_MM**2
        if within <= _TAIL_SHARE * outside:
            continue
        is_own = any(within >= max(area, share * outside) for area, share in _OWN)
        if is_own and not _may_be_frame(piece, len(inside)):
            own += within
        else:
            doubtful += within
    return Ink(own, doubtful)


def _may_be_frame(piece: Piece, height: int) -> bool:
    """Tell whether a piece may be a line of the frame that was not followed: thin, long, and at an edge."""
    at_edge = piece.bottom <= _EDGE * PER_MM or piece.top >= height - _EDGE * PER_MM
    length = piece.right - piece.left
    return at_edge and length >= _LONG * PER_MM and piece.within <= _THIN * PER_MM * length


def find_patches(paper: Strip) -> float:
    """Measure what was taken for paper in a box but is as dark as ink, in square millimetres: a stamp, or a
    deep shadow."""
    bright = float(np.percentile(paper, 95))
    return float((paper < _PATCH_BELOW * bright).sum()) / PER_MM**2


def _smoothed(strip: Strip) -> Strip:
    padded = np.pad(strip, 1, mode="edge")
    tall = padded[:-2] + padded[1:-1] + padded[2:]
    return np.asarray((tall[:, :-2] + tall[:, 1:-1] + tall[:, 2:]) / 9, np.float32)


def _paper(smooth: Strip) -> Strip:
    """The paper's brightness, with all that is dark and thin closed: brightest around, then darkest."""
    reach = round(_WIDEST_STROKE * PER_MM) // 2
    padded = np.pad(smooth, 2 * reach, mode="reflect")
    bright = _extreme(_extreme(padded, reach, 0, np.maximum), reach, 1, np.maximum)
    return _extreme(_extreme(bright, reach, 0, np.minimum), reach, 1, np.minimum)


def _extreme(values: Strip, reach: int, axis: int, choose: np.ufunc) -> Strip:
    """The greatest or least of 2 * reach + 1 neighbours, by doubling; shorter by 2 * reach."""
    length, width = 2 * reach + 1, 1
    result = values if axis == 0 else values.T
    while width < length:
        step = min(width, length - width)
        result = choose(result[:-step], result[step:])
        width += step
    return result if axis == 0 else result.T

"""Finds the printed frame of a signature box in its straightened picture, and levels what is still bent.

Between the codes on both sides the paper may bulge by a millimetre or two. The frame's lines tell: they are
dark all along, which ink is not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pact_desktop.scanning.ink import PER_MM
from pact_desktop.scanning.straighten import Strip

_SEGMENTS = 8
_MOST_OFF = 2.2  # millimetres
_ALL_ALONG = 40  # percentile: as dark as most of a segment is at least
_FOUND = 0.02
_BEND_PENALTY = 0.003  # a millimetre


@dataclass(frozen=True, slots=True)
class Frame:
    """How far below its expected place the frame lies, in samples for each column; ``found`` is the share of
    its length along which it was seen."""

    offsets: npt.NDArray[np.float64]
    found: float


def find_frame(dark: Strip, lines: tuple[float, ...], weights: tuple[float, ...]) -> Frame:
    """Find the lines of a frame, expected at ``lines`` (rows of the strip), each as telling as its weight."""
    width = dark.shape[1]
    middles, offsets, scores = [], [], []
    for segment in np.array_split(np.arange(width), _SEGMENTS):
        offset, score = _offset(dark[:, segment], lines, weights)
        middles.append(float(segment.mean()))
        offsets.append(offset)
        scores.append(score)
    seen = np.array(scores) > _FOUND
    if seen.sum() < 3:
        return Frame(np.zeros(width), float(seen.mean()))
    curve = _steady_curve(np.array(middles)[seen] / width, np.array(offsets)[seen], np.array(scores)[seen])
    return Frame(np.polyval(curve, np.arange(width) / width), float(seen.mean()))


def levelled(strip: Strip, frame: Frame) -> Strip:
    """Return the strip with each column moved so that the frame lies where it is expected."""
    height, width = strip.shape
    wanted = np.clip(np.arange(height)[:, None] + frame.offsets[None, :], 0, height - 1.001)
    row = wanted.astype(np.int32)
    share = (wanted - row).astype(np.float32)
    column = np.arange(width)[None, :]
    level: Strip = strip[row, column] * (1 - share) + strip[row + 1, column] * share
    return level


def _offset(part: Strip, lines: tuple[float, ...], weights: tuple[float, ...]) -> tuple[float, float]:
    """Where the lines fit best, and how much darker they are there than what lies beside them."""
    profile = np.percentile(part, _ALL_ALONG, axis=1)
    profile = np.convolve(profile, np.ones(3) / 3, "same") - np.convolve(profile, np.ones(15) / 15, "same")
    most = round(_MOST_OFF * PER_MM)
    tried = np.arange(-most, most + 1)
    score = np.zeros(len(tried))
    for line, weight in zip(lines, weights, strict=True):
        score += weight * profile[np.clip(np.round(line + tried).astype(int), 0, len(profile) - 1)]
    score -= _BEND_PENALTY * np.abs(tried) / PER_MM
    best = int(score.argmax())
    return float(tried[best]), float(score[best])


def _steady_curve(
    x: npt.NDArray[np.float64], y: npt.NDArray[np.float64], weights: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """A parabola through the offsets; those that stand apart are left out of a second try."""
    weights = np.sqrt(np.minimum(weights, 0.3))
    degree = 2 if len(x) >= 5 else 1
    curve = np.polyfit(x, y, degree, w=weights)
    apart = np.abs(np.polyval(curve, x) - y)
    close = apart <= max(3.0, 2 * float(np.median(apart)))
    return np.polyfit(x[close], y[close], degree, w=weights[close]) if close.sum() > degree else curve

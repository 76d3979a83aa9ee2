"""Finds the printed frame of a signature box in its straightened picture, and levels what is still bent.

Between the codes on both sides the paper may bulge by a millimetre or two. The frame's lines tell: they are
dark all along, which ink is not. First all lines are followed together by a curve that no ink can lead
astray, then the upper and the lower edge each by itself, so that nothing of the frame is left inside.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pact_desktop.scanning.ink import PER_MM
from pact_desktop.scanning.straighten import Strip

_FOUND = 0.02
_ALL_ALONG = 40  # percentile: as dark as most of a segment is at least
_BEND_PENALTY = 0.003  # a millimetre
_SEGMENTS, _MOST_OFF = 8, 2.2  # millimetres
_FINE_SEGMENTS, _MOST_APART = 16, 3.2
_BENDING = 0.08  # a millimetre from one fine segment to the next

Offsets = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Lines:
    """Where lines of a frame are expected (rows of the strip), and how telling each is."""

    rows: tuple[float, ...]
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """How far below their expected places the edges lie, in samples for each column.

    ``top`` and ``bottom`` are the rows where they are expected, ``found`` the share of the length along which
    both were seen.
    """

    top: float
    bottom: float
    top_offsets: Offsets
    bottom_offsets: Offsets
    found: float


def find_frame(dark: Strip, upper: Lines, lower: Lines) -> Frame:
    """Find a frame whose edges are the last line of ``upper`` and the first of ``lower``."""
    top, bottom = upper.rows[-1], lower.rows[0]
    everything = Lines(upper.rows + lower.rows, upper.weights + lower.weights)
    together = _followed(dark, everything)
    rough = Frame(top, bottom, together, together, 1.0)
    level = levelled(dark, rough)
    upper_rest, upper_seen = _followed_closely(level, upper)
    lower_rest, lower_seen = _followed_closely(level, lower)
    found = float((upper_seen & lower_seen).mean())
    return Frame(top, bottom, together + upper_rest, together + lower_rest, found)


def levelled(strip: Strip, frame: Frame) -> Strip:
    """Return the strip with each column stretched so that both edges lie where they are expected."""
    height = strip.shape[0]
    row = np.arange(height)[:, None]
    share = np.clip((row - frame.top) / (frame.bottom - frame.top), 0, 1)
    offsets = (1 - share) * frame.top_offsets + share * frame.bottom_offsets
    wanted = np.clip(row + offsets, 0, height - 1.001)
    upper = wanted.astype(np.int32)
    part = (wanted - upper).astype(np.float32)
    column = np.arange(strip.shape[1])[None, :]
    level: Strip = strip[upper, column] * (1 - part) + strip[upper + 1, column] * part
    return level


def _followed(dark: Strip, lines: Lines) -> Offsets:
    """The offset of all lines together along the strip: a parabola, straight where few segments tell."""
    width = dark.shape[1]
    middles, fits = _segments(dark, lines, _SEGMENTS, _MOST_OFF)
    offsets, scores = _tried(_MOST_OFF)[fits.argmax(axis=1)], fits.max(axis=1)
    seen = scores > _FOUND
    if seen.sum() < 3:
        return np.zeros(width)
    curve = _steady_curve(middles[seen] / width, offsets[seen], scores[seen])
    return np.polyval(curve, np.arange(width) / width)


def _followed_closely(level: Strip, lines: Lines) -> tuple[Offsets, npt.NDArray[np.bool_]]:
    """What is left for these lines alone, from segment to segment, and in which segments they are seen.

    Of all ways along the segments the one is taken whose lines are darkest for the least bending.
    """
    middles, scores = _segments(level, lines, _FINE_SEGMENTS, _MOST_APART)
    tried = _tried(_MOST_APART)
    bending = _BENDING * np.abs(tried[:, None] - tried[None, :]) / PER_MM
    best, came_from = scores[0], []
    for score in scores[1:]:
        ways = best[None, :] - bending
        came_from.append(ways.argmax(axis=1))
        best = ways.max(axis=1) + score
    way = [int(best.argmax())]
    for before in reversed(came_from):
        way.append(int(before[way[-1]]))
    way.reverse()
    seen = scores[np.arange(len(way)), way] > _FOUND
    rest = tried[way]
    if seen.any():
        rest = np.interp(middles, middles[seen], rest[seen])
    return np.interp(np.arange(level.shape[1]), middles, rest), seen


def _segments(dark: Strip, lines: Lines, count: int, most: float) -> tuple[Offsets, Offsets]:
    """The middles of segments, and for each how well the lines fit at each offset that is tried."""
    size = dark.shape[1] // count
    parts = dark[:, : size * count].reshape(len(dark), count, size)
    profiles = np.partition(parts, size * _ALL_ALONG // 100, axis=2)[..., size * _ALL_ALONG // 100]
    scores = [_scores(profile, lines, _tried(most)) for profile in profiles.T]
    return (np.arange(count) + 0.5) * size, np.array(scores)


def _tried(most: float) -> Offsets:
    reach = round(most * PER_MM)
    return np.arange(-reach, reach + 1, dtype=np.float64)


def _scores(profile: Strip, lines: Lines, tried: Offsets) -> Offsets:
    """How much darker the lines are at each offset than what lies beside them.

    ``profile`` says how dark each row is all along.
    """
    profile = np.convolve(profile, np.ones(3) / 3, "same") - np.convolve(profile, np.ones(15) / 15, "same")
    score = -_BEND_PENALTY * np.abs(tried) / PER_MM
    for line, weight in zip(lines.rows, lines.weights, strict=True):
        score += weight * profile[np.clip(np.round(line + tried).astype(int), 0, len(profile) - 1)]
    return score


def _steady_curve(x: Offsets, y: Offsets, weights: Offsets) -> Offsets:
    """A parabola through the offsets; those that stand apart are left out of a second try."""
    weights = np.sqrt(np.minimum(weights, 0.3))
    degree = 2 if len(x) >= 5 else 1
    curve = np.polyfit(x, y, degree, w=weights)
    apart = np.abs(np.polyval(curve, x) - y)
    close = apart <= max(3.0, 2 * float(np.median(apart)))
    return np.polyfit(x[close], y[close], degree, w=weights[close]) if close.sum() > degree else curve

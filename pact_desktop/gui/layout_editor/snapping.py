"""Lines that an element is drawn to while it is moved: edges and middles of the badge and of the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pact_desktop.paper.place import Rectangle


@dataclass(frozen=True, slots=True)
class Snapped:
    """The rectangle drawn to its lines, and those lines (points from the lower left corner)."""

    rectangle: Rectangle
    upright: tuple[float, ...] = ()
    lying: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Grip:
    """What of a rectangle the mouse holds: -1 the left or lower edge, 1 the right or upper one, 0 neither.

    Both 0 holds the rectangle whole.
    """

    across: int = 0
    up: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether the rectangle moves as it is."""
        return self.across == 0 and self.up == 0


def dragged(start: Rectangle, grip: Grip, right: float, up: float, least: float) -> Rectangle:
    """The rectangle after the mouse moved by so many points; no side gets shorter than ``least``."""
    if grip.is_whole:
        return replace(start, x=start.x + right, y=start.y + up)
    x, width = _stretched(start.x, start.width, grip.across, right, least)
    y, height = _stretched(start.y, start.height, grip.up, up, least)
    return Rectangle(x, y, width, height)


def snapped(
    moving: Rectangle, grip: Grip, others: Sequence[Rectangle], badge: Rectangle, reach: float
) -> Snapped:
    """Draw a rectangle to the nearest lines within ``reach`` points; a held edge alone is drawn."""
    every = (badge, *others)
    xs = [line for box in every for line in (box.x, box.x + box.width / 2, box.right)]
    ys = [line for box in every for line in (box.y, box.y + box.height / 2, box.top)]
    move_x, line_x = _nearest(_held(moving.x, moving.width, grip.across, grip.is_whole), xs, reach)
    move_y, line_y = _nearest(_held(moving.y, moving.height, grip.up, grip.is_whole), ys, reach)
    drawn = dragged(moving, grip, move_x, move_y, 0)
    return Snapped(drawn, line_x, line_y)


def _held(near: float, extent: float, grip: int, whole: bool) -> tuple[float, ...]:
    if whole:
        return near, near + extent / 2, near + extent
    return {-1: (near,), 0: (), 1: (near + extent,)}[grip]


def _nearest(edges: Sequence[float], lines: Sequence[float], reach: float) -> tuple[float, tuple[float, ...]]:
    moves = [(abs(line - edge), line - edge, line) for edge in edges for line in lines]
    near = min(moves, default=None)
    if near is None or near[0] > reach:
        return 0.0, ()
    return near[1], (near[2],)


def _stretched(near: float, extent: float, grip: int, by: float, least: float) -> tuple[float, float]:
    if grip < 0:
        by = min(by, extent - least)
        return near + by, extent - by
    return near, max(extent + by * grip, least)

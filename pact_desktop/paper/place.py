"""Puts a layout on a stock: every box in points on that badge, checked to be possible."""

from __future__ import annotations

import math
from dataclasses import dataclass

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.sentence import said
from pact_desktop.paper.design import BAND, Box, CodeSpot, Edge, Layout, Span, Stack
from pact_desktop.paper.layout import DEFAULT_LAYOUT
from pact_desktop.paper.pdf import WHITE
from pact_desktop.paper.qr import MODULES, QUIET_ZONE, SMALLEST_SIDE
from pact_desktop.paper.stock import Stock

COMPACT_BELOW = 2.25 * 72
"""Badges lower than this are served best by the compact layout."""

USUAL_MARGIN = 72 / 16
"""The margin that layouts are drawn for. Where a printer needs more, the layout moves in from the edges."""

_LEAST_LETTERS = 4.5
"""Points; below this nobody reads."""

_DOT = 72 / 300
"""A printer's dot in points. Modules of whole dots come out all alike, at 600 dots to the inch too."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """In points, from the badge's lower left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.y + self.height

    def fitting(self, width: float, height: float) -> Rectangle:
        """Return the largest rectangle of these proportions in the middle of this one."""
        scale = min(self.width / width, self.height / height)
        width, height = width * scale, height * scale
        return Rectangle(
            self.x + (self.width - width) / 2, self.y + (self.height - height) / 2, width, height
        )

    def grown(self, by: float) -> Rectangle:
        """Return the rectangle with ``by`` points more on every side."""
        return Rectangle(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def holds(self, other: Rectangle) -> bool:
        """Whether the other lies within this one, but for a hair's breadth."""
        return (
            self.x <= other.x + 0.1
            and self.y <= other.y + 0.1
            and self.right >= other.right - 0.1
            and self.top >= other.top - 0.1
        )

    def covers(self, other: Rectangle) -> bool:
        """Whether the two have more than a hair's breadth in common."""
        return (
            min(self.right, other.right) - max(self.x, other.x) > 0.1
            and min(self.top, other.top) - max(self.y, other.y) > 0.1
        )


@dataclass(frozen=True, slots=True)
class Placement:
    """A layout's boxes on one stock, in the order of the layout's shapes and stacks."""

    scale: float
    code: Rectangle | None
    shapes: tuple[Rectangle, ...]
    images: tuple[Rectangle, ...]
    stacks: tuple[Rectangle, ...]
    days: Rectangle | None


@dataclass(frozen=True, slots=True)
class _Ground:
    """The part of a badge that its printer reaches, ``inset`` points from every edge, for the layout."""

    inset: float
    width: float
    height: float

    def bled(self, box: Rectangle) -> Rectangle:
        """What lies at the ground's edge goes on to the badge's own."""
        inset = self.inset
        left = 0 if box.x <= inset + 0.1 else box.x
        bottom = 0 if box.y <= inset + 0.1 else box.y
        right = box.right + (inset if box.right >= inset + self.width - 0.1 else 0)
        top = box.top + (inset if box.top >= inset + self.height - 0.1 else 0)
        return Rectangle(left, bottom, right - left, top - bottom)


def suggested_layout(stock: Stock) -> str:
    """Return the name of the shipped layout that suits a stock best."""
    if stock.badge_height > stock.badge_width:
        return "upright"
    return "compact" if stock.badge_height < COMPACT_BELOW else DEFAULT_LAYOUT


def place(layout: Layout, stock: Stock) -> Placement:
    """Place a layout on a stock. Raises UnreadableInputError if the badge is too small for code or text."""
    placement = positions(layout, stock)
    require_printable(layout, stock, placement)
    return placement


def positions(layout: Layout, stock: Stock) -> Placement:
    """Where everything would stand, printable or not."""
    lost = max(stock.margin - USUAL_MARGIN, 0)
    ground = _Ground(lost, stock.badge_width - 2 * lost, stock.badge_height - 2 * lost)
    scale = min(ground.width / layout.width, ground.height / layout.height)
    code = _code(layout.code, stock, ground, scale) if layout.code else None

    def rectangle(box: Box) -> Rectangle:
        return _rectangle(box, ground, scale, code or Rectangle(0, 0, 0, 0))

    shapes = tuple(ground.bled(rectangle(shape.box)) for shape in layout.shapes)
    images = tuple(
        rectangle(image.box).fitting(image.picture.width, image.picture.height) for image in layout.images
    )
    stacks = tuple(_inside(rectangle(stack.box), stock) for stack in layout.stacks)
    days = rectangle(layout.days.box) if layout.days else None
    return Placement(scale, code, shapes, images, stacks, days)


def require_printable(layout: Layout, stock: Stock, placement: Placement) -> None:
    """Check that code and texts have room and the code its white edge; raises UnreadableInputError."""
    if placement.code is not None:
        needed = placement.code.width * (1 + 2 * QUIET_ZONE / MODULES)
        if needed > min(stock.badge_width, stock.badge_height) + 0.1:
            raise UnreadableInputError(
                said(
                    "{stock} is too small for a code that can be read: it needs {size} mm each way.",
                    stock=stock.title,
                    size=f"{needed / 72 * 25.4:.0f}",
                ),
                "Choose a larger stock.",
            )
    hint = said("Choose a larger stock, or a layout drawn for this size.")
    texts = (*placement.stacks, *placement.images)
    if any(min(box.width, box.height) < 4 for box in texts) or any(
        box.height < _least_height(stack) for stack, box in zip(layout.stacks, placement.stacks, strict=True)
    ):
        raise UnreadableInputError(
            said(
                "The layout {layout} leaves no room for a text on {stock}.",
                layout=layout.title,
                stock=stock.title,
            ),
            hint,
        )
    if placement.code is not None:
        clear = placement.code.grown(placement.code.width / MODULES * QUIET_ZONE)
        boxes = (*texts, placement.days) if placement.days else texts
        if any(map(clear.covers, boxes)) or not _is_white(clear, layout, placement.shapes):
            raise UnreadableInputError(
                said(
                    "The layout {layout} covers the code's white edge on {stock}.",
                    layout=layout.title,
                    stock=stock.title,
                ),
                hint,
            )


def _least_height(stack: Stack) -> float:
    """What the texts of a stack need at least, so that they can be read: two of them, where it has more."""
    return sum(line.leading for line in stack.lines[:2]) * _LEAST_LETTERS


def _is_white(clear: Rectangle, layout: Layout, shapes: tuple[Rectangle, ...]) -> bool:
    """Whether the code and its quiet zone stand on white: on paper, or on a white shape that holds them."""
    white = True
    for shape, box in zip(layout.shapes, shapes, strict=True):
        is_white = shape.fill != BAND and layout.colours[shape.fill] == WHITE
        if box.holds(clear):
            white = is_white
        elif box.covers(clear) and not is_white:
            white = False
    return white


def _code(spot: CodeSpot, stock: Stock, ground: _Ground, scale: float) -> Rectangle:
    dots = max(round(spot.side * scale / MODULES / _DOT), math.ceil(SMALLEST_SIDE / MODULES / _DOT))
    module = dots * _DOT
    side = module * MODULES
    clear = max(module * QUIET_ZONE, stock.margin) - ground.inset

    def at(near: float | None, far: float | None, extent: float) -> float:
        if near is not None:
            return max(near * scale, clear)
        if far is not None:
            return extent - max(far * scale, clear) - side
        return (extent - side) / 2

    x = at(spot.left, spot.right, ground.width)
    y = at(spot.bottom, spot.top, ground.height)
    return Rectangle(ground.inset + x, ground.inset + y, side, side)


def _rectangle(box: Box, ground: _Ground, scale: float, code: Rectangle) -> Rectangle:
    inset, height = ground.inset, ground.height
    left, right = _ends(box.horizontal, ground.width, scale, code.x - inset, code.right - inset)
    foot, head = code.y - inset, code.top - inset
    top, bottom = _ends(box.vertical, height, scale, height - head, height - foot)
    return Rectangle(inset + left, inset + height - bottom, right - left, bottom - top)


def _ends(span: Span, extent: float, scale: float, code_near: float, code_far: float) -> tuple[float, float]:
    """Both ends of a span, counted from the near edge. What stands beside the code keeps clear of it."""
    clear = (code_far - code_near) / MODULES * QUIET_ZONE

    def near(edge: Edge) -> float:
        distance = edge.distance * scale
        return {
            "badge": distance,
            "beside": code_far + max(distance, clear),
            "level": code_near + distance,
        }[edge.origin]

    def far(edge: Edge) -> float:
        distance = edge.distance * scale
        return {
            "badge": extent - distance,
            "beside": code_near - max(distance, clear),
            "level": code_far - distance,
        }[edge.origin]

    if span.extent is None:
        assert span.near and span.far
        return near(span.near), far(span.far)
    if span.near is not None:
        return near(span.near), near(span.near) + span.extent * scale
    assert span.far
    return far(span.far) - span.extent * scale, far(span.far)


def _inside(box: Rectangle, stock: Stock) -> Rectangle:
    """The part of a text's box that lies within the stock's margin."""
    x, y = max(box.x, stock.margin), max(box.y, stock.margin)
    right = min(box.right, stock.badge_width - stock.margin)
    top = min(box.top, stock.badge_height - stock.margin)
    return Rectangle(x, y, right - x, top - y)

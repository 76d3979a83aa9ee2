"""Changes to a layout as an editor makes them: values in, a new layout out.

What is moved stays tied to what it was tied to: a box that ends beside the code goes on doing so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from pact_desktop.paper.design import Box, CodeSpot, DayMarks, Edge, Layout, PlacedImage, Shape, Span, Stack
from pact_desktop.paper.place import Placement, Rectangle
from pact_desktop.paper.qr import MODULES, QUIET_ZONE
from pact_desktop.paper.stock import Stock

_Any = TypeVar("_Any")
_HAIR = 0.01  # points

Element = Shape | PlacedImage | Stack | DayMarks | CodeSpot


class Kind(StrEnum):
    """What can stand on a badge, from the lowest to the topmost as they are printed."""

    SHAPE = "shape"
    IMAGE = "image"
    DAYS = "days"
    TEXT = "text"
    CODE = "code"


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One element of a layout: its kind, and which of them (0 first)."""

    kind: Kind
    number: int = 0


def parts(layout: Layout) -> list[Part]:
    """Every element of a layout, the lowest first."""
    found = [Part(Kind.SHAPE, number) for number in range(len(layout.shapes))]
    found += [Part(Kind.IMAGE, number) for number in range(len(layout.images))]
    found += [Part(Kind.DAYS)] if layout.days else []
    found += [Part(Kind.TEXT, number) for number in range(len(layout.stacks))]
    found += [Part(Kind.CODE)] if layout.code else []
    return found


def element(layout: Layout, part: Part) -> Element:
    """The element that a part names; raises LookupError if the layout has none of it."""
    rows: dict[Kind, tuple[Element | None, ...]] = {
        Kind.SHAPE: layout.shapes,
        Kind.IMAGE: layout.images,
        Kind.TEXT: layout.stacks,
        Kind.DAYS: (layout.days,),
        Kind.CODE: (layout.code,),
    }
    found = rows[part.kind][part.number]
    if found is None:
        raise LookupError(part)
    return found


def with_element(layout: Layout, part: Part, new: Element) -> Layout:
    """The layout with one element in another's place; of the same kind."""
    match new:
        case Shape():
            return replace(layout, shapes=_put(layout.shapes, part.number, new))
        case PlacedImage():
            return replace(layout, images=_put(layout.images, part.number, new))
        case Stack():
            return replace(layout, stacks=_put(layout.stacks, part.number, new))
        case DayMarks():
            return replace(layout, days=new)
        case CodeSpot():
            return replace(layout, code=new)


def added(layout: Layout, new: Element) -> tuple[Layout, Part]:
    """The layout with an element more, on top of those of its kind, and what names it."""
    match new:
        case Shape():
            return replace(layout, shapes=(*layout.shapes, new)), Part(Kind.SHAPE, len(layout.shapes))
        case PlacedImage():
            return replace(layout, images=(*layout.images, new)), Part(Kind.IMAGE, len(layout.images))
        case Stack():
            return replace(layout, stacks=(*layout.stacks, new)), Part(Kind.TEXT, len(layout.stacks))
        case DayMarks():
            return replace(layout, days=new), Part(Kind.DAYS)
        case CodeSpot():
            return replace(layout, code=new), Part(Kind.CODE)


def without(layout: Layout, part: Part) -> Layout:
    """The layout without an element. The code stays: a badge without one cannot be scanned."""
    match part.kind:
        case Kind.SHAPE:
            return replace(layout, shapes=_cut(layout.shapes, part.number))
        case Kind.IMAGE:
            return replace(layout, images=_cut(layout.images, part.number))
        case Kind.TEXT:
            return replace(layout, stacks=_cut(layout.stacks, part.number))
        case Kind.DAYS:
            return replace(layout, days=None)
        case Kind.CODE:
            return layout


def raised(layout: Layout, part: Part, by: int) -> tuple[Layout, Part]:
    """The layout with an element ``by`` places higher among those of its kind (negative: lower)."""
    rows: dict[Kind, tuple[Element, ...]] = {
        Kind.SHAPE: layout.shapes,
        Kind.IMAGE: layout.images,
        Kind.TEXT: layout.stacks,
    }
    row = rows.get(part.kind, ())
    place = part.number + by
    if not 0 <= place < len(row):
        return layout, part
    moving = element(layout, part)
    order = [*_cut(row, part.number)]
    order.insert(place, moving)
    for number, each in enumerate(order):
        layout = with_element(layout, Part(part.kind, number), each)
    return layout, Part(part.kind, place)


def rectangle(placement: Placement, part: Part) -> Rectangle:
    """Where an element stands on the badge, in points from the lower left corner."""
    found = {
        Kind.SHAPE: placement.shapes,
        Kind.IMAGE: placement.images,
        Kind.TEXT: placement.stacks,
        Kind.DAYS: (placement.days,),
        Kind.CODE: (placement.code,),
    }[part.kind][part.number]
    if found is None:
        raise LookupError(part)
    return found


def with_rectangle(layout: Layout, stock: Stock, placement: Placement, part: Part, to: Rectangle) -> Layout:
    """The layout with an element moved or resized to a rectangle on the badge, in points."""
    now = element(layout, part)
    if isinstance(now, CodeSpot):
        return replace(layout, code=_code_at(now, stock, placement.scale, to))
    code = placement.code or Rectangle(0, 0, 0, 0)
    height = stock.badge_height
    clear = code.width / MODULES * QUIET_ZONE
    across = _Direction(stock.badge_width, code.x, code.right, clear, placement.scale)
    down = _Direction(height, height - code.top, height - code.y, clear, placement.scale)
    box = Box(
        across.span(now.box.horizontal, to.x, to.right),
        down.span(now.box.vertical, height - to.top, height - to.y),
    )
    return with_element(layout, part, replace(now, box=box))


@dataclass(frozen=True, slots=True)
class _Direction:
    """Across or down a badge: the inverse of what ``place`` does, in points from the near edge."""

    extent: float
    code_near: float
    code_far: float
    clear: float
    scale: float

    def span(self, old: Span, near: float, far: float) -> Span:
        """The span that lies from ``near`` to ``far`` and is tied to what the old one was tied to."""
        return Span(
            near=old.near and self._edge(old.near, near, near - self.code_far, near - self.code_near),
            far=old.far and self._edge(old.far, self.extent - far, self.code_near - far, self.code_far - far),
            extent=None if old.extent is None else (far - near) / self.scale,
        )

    def _edge(self, old: Edge, from_badge: float, from_code: float, from_level: float) -> Edge:
        """An edge as the old one, at these distances; one that would enter the code's white lets go of it."""
        if old.origin == "beside" and from_code >= self.clear - _HAIR:
            return Edge(from_code / self.scale, "beside")
        if old.origin == "level":
            return Edge(from_level / self.scale, "level")
        return Edge(from_badge / self.scale)


def _code_at(spot: CodeSpot, stock: Stock, scale: float, to: Rectangle) -> CodeSpot:
    """A code that stood in the middle and was moved away from it is tied to the left or lower edge."""
    right, top = stock.badge_width - to.right, stock.badge_height - to.top
    across_middle = abs(to.x - right) < 1
    down_middle = abs(to.y - top) < 1
    left_edge = spot.right is None and not (spot.left is None and across_middle)
    lower_edge = spot.top is None and not (spot.bottom is None and down_middle)
    return CodeSpot(
        side=to.width / scale,
        left=to.x / scale if left_edge else None,
        right=None if spot.right is None else right / scale,
        top=None if spot.top is None else top / scale,
        bottom=to.y / scale if lower_edge else None,
    )


def _put(row: tuple[_Any, ...], number: int, new: _Any) -> tuple[_Any, ...]:
    return (*row[:number], new, *row[number + 1 :])


def _cut(row: tuple[_Any, ...], number: int) -> tuple[_Any, ...]:
    return (*row[:number], *row[number + 1 :])

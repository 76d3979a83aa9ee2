"""A badge's design: what stands where, in points at the size that it is drawn for.

Designs are read from layout files by ``layout``; ``place`` puts them on a stock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pact_desktop.paper.fonts import Weight
from pact_desktop.paper.pdf import Colour
from pact_desktop.paper.picture import Picture

From = Literal["badge", "beside", "level"]
Align = Literal["left", "centre", "right"]
Anchor = Literal["top", "middle", "bottom"]
BAND = "band"
"""The colour name that stands for the affiliation's colour."""


@dataclass(frozen=True, slots=True)
class Edge:
    """Where an edge of a box lies, in points at design size.

    From ``badge``: inside the badge's own edge. From ``beside``: on the far side of the code's white edge.
    From ``level``: inside the line through the code's edge of the same name.
    """

    distance: float
    origin: From = "badge"


@dataclass(frozen=True, slots=True)
class Span:
    """One direction of a box: two of the near edge, the far edge and the extent."""

    near: Edge | None
    far: Edge | None
    extent: float | None


@dataclass(frozen=True, slots=True)
class Box:
    """Where an element stands. ``vertical`` counts from the top."""

    horizontal: Span
    vertical: Span

    @property
    def needs_code(self) -> bool:
        """Whether an edge is tied to the code."""
        edges = (self.horizontal.near, self.horizontal.far, self.vertical.near, self.vertical.far)
        return any(edge is not None and edge.origin != "badge" for edge in edges)


@dataclass(frozen=True, slots=True)
class TextLine:
    """One text of a stack. The first of ``templates`` whose fields all have a value is set."""

    templates: tuple[str, ...]
    weight: Weight
    size: float
    least: float
    lines: int
    leading: float
    gap: float
    colour: str
    paragraphs: bool
    """Line breaks of the text are kept; else they are spaces."""
    fields: frozenset[str]

    @property
    def is_name(self) -> bool:
        """Whether the text is a part of the bearer's name."""
        return any(field.startswith("name_") for field in self.fields)


@dataclass(frozen=True, slots=True)
class Stack:
    """Texts one below the other that share a box."""

    box: Box
    align: Align
    anchor: Anchor
    lines: tuple[TextLine, ...]

    @property
    def fields(self) -> frozenset[str]:
        """All fields that its texts may show."""
        return frozenset[str]().union(*(line.fields for line in self.lines))


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled rectangle."""

    box: Box
    fill: str
    radius: float


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """A picture, as large as its box allows."""

    box: Box
    picture: Picture


@dataclass(frozen=True, slots=True)
class DayMarks:
    """A rounded mark for each day that the badge is good for, side by side in a box."""

    box: Box
    align: Align
    size: float
    gap: float
    fill: str
    colour: str


@dataclass(frozen=True, slots=True)
class CodeSpot:
    """Where the code stands; without an edge it is centred in that direction."""

    side: float
    left: float | None
    right: float | None
    top: float | None
    bottom: float | None


@dataclass(frozen=True, slots=True)
class Layout:
    """One design, in points at its design size."""

    name: str
    title: str
    about: str
    width: float
    height: float
    colours: dict[str, Colour]
    bands: dict[str, Colour]
    code: CodeSpot | None
    """None on a back."""
    shapes: tuple[Shape, ...]
    images: tuple[PlacedImage, ...]
    stacks: tuple[Stack, ...]
    days: DayMarks | None

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The boxes of all its elements."""
        parts = (self.shapes, self.images, self.stacks, (self.days,) if self.days else ())
        return tuple(element.box for part in parts for element in part)

    @property
    def is_portrait(self) -> bool:
        """Whether the design is taller than wide."""
        return self.height > self.width

    def band(self, affiliation: str) -> Colour:
        """Return the colour that stands for an affiliation."""
        return self.bands.get(affiliation, self.bands["default"])

"""New elements, in the middle of the badge, in colours that the layout has."""

from __future__ import annotations

from pact_desktop.paper.design import (
    BAND,
    Box,
    DayMarks,
    Edge,
    Layout,
    PlacedImage,
    Shape,
    Span,
    Stack,
    TextLine,
)
from pact_desktop.paper.picture import Picture


def fresh_text(layout: Layout) -> Stack:
    """The agency, across the middle."""
    line = TextLine(
        templates=("{agency}",),
        weight="medium",
        size=12,
        least=8,
        lines=2,
        leading=1.2,
        gap=0,
        colour=_ink(layout),
        paragraphs=False,
        fields=frozenset({"agency"}),
    )
    return Stack(_middle(layout, 0.5, 0.12), "left", "middle", (line,))


def fresh_shape(layout: Layout) -> Shape:
    """A bar in the affiliation's colour."""
    return Shape(_middle(layout, 0.3, 0.04), BAND, 0)


def fresh_days(layout: Layout) -> DayMarks:
    """The day marks, in the affiliation's colour."""
    white = next((name for name, colour in layout.colours.items() if min(colour) == 1), BAND)
    return DayMarks(_middle(layout, 0.4, 0.08), "left", 9, 4, BAND, white)


def fresh_image(layout: Layout, picture: Picture) -> PlacedImage:
    """A picture, a quarter of the badge's width."""
    width = 0.25
    height = width * layout.width / layout.height * picture.height / max(picture.width, 1)
    return PlacedImage(_middle(layout, width, min(height, 0.8)), picture)


def _middle(layout: Layout, across: float, down: float) -> Box:
    """A box in the middle, as large as these parts of the badge's sides."""
    width, height = layout.width * across, layout.height * down
    return Box(
        Span(Edge((layout.width - width) / 2), None, width),
        Span(Edge((layout.height - height) / 2), None, height),
    )


def _ink(layout: Layout) -> str:
    return "ink" if "ink" in layout.colours else next(iter(layout.colours), BAND)

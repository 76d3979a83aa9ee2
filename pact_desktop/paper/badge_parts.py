"""What one layout puts where on a badge: shapes, pictures, day marks, lines of text, the code.

``badges`` draws these parts, ``expected`` says what has to be seen of them on the printed page.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.design import BAND, Layout, Stack
from pact_desktop.paper.fonts import typeface
from pact_desktop.paper.pdf import BLACK, WHITE, Colour, lightness
from pact_desktop.paper.picture import Picture
from pact_desktop.paper.place import Rectangle, place
from pact_desktop.paper.stack import SetLine, SetText, set_stack, texts
from pact_desktop.paper.stock import Stock
from pact_desktop.paper.text import CAPITALS, shape

_COMMON = frozenset(("convening", "venue", "tagline", "affiliation"))
"""Fields that many badges have in common."""

_DARK_BELOW = 0.45  # luminance under which a colour prints black on a printer of one colour


@dataclass(frozen=True, slots=True)
class DayMark:
    """The mark of one day: a rounded rectangle, and its label."""

    box: Rectangle
    fill: Colour
    label: SetLine
    ink: Colour


class BadgeParts:
    """A layout placed on a stock. Raises UnreadableInputError if it does not fit."""

    def __init__(self, layout: Layout, stock: Stock) -> None:
        self._layout = layout
        self._one_colour = stock.one_colour
        self._placement = place(layout, stock)
        stacks = list(zip(layout.stacks, self._placement.stacks, strict=True))
        self.common_stacks = [(stack, box) for stack, box in stacks if stack.fields <= _COMMON]
        self.own_stacks = [(stack, box) for stack, box in stacks if not stack.fields <= _COMMON]
        self.code = self._placement.code
        """Where the code stands; None on a back."""

    def ground_key(self, badge: BadgeData) -> Hashable:
        """Badges with the same key have the same shapes, pictures, day marks and common texts."""
        common = (getattr(badge, part) for part in _COMMON)
        return (badge.affiliation_key, badge.days, badge.day_labels, *common)

    def shapes(self, badge: BadgeData) -> Iterator[tuple[Rectangle, Colour, float]]:
        """Box, colour and radius of each shape, in the order in which they are drawn."""
        for shape_, box in zip(self._layout.shapes, self._placement.shapes, strict=True):
            yield box, self.colour(shape_.fill, badge), shape_.radius * self._placement.scale

    def pictures(self) -> Iterator[tuple[Rectangle, Picture]]:
        """Each picture and its box."""
        for image, box in zip(self._layout.images, self._placement.images, strict=True):
            yield box, image.picture

    def stack(self, stack: Stack, box: Rectangle, badge: BadgeData) -> tuple[list[SetLine], list[SetText]]:
        """The lines of a stack in place, and how each text came out."""
        return set_stack(stack, texts(stack, badge), box, self._placement.scale)

    def day_marks(self, badge: BadgeData) -> Iterator[DayMark]:
        """A mark for each day that the badge is good for, all of them smaller where there is no room."""
        marks, box, scale = self._layout.days, self._placement.days, self._placement.scale
        if marks is None or box is None:
            return
        size = marks.size * scale
        lines = [shape(label, typeface("bold")) for day, label in badge.day_labels if day in badge.days]
        widths = [line.width * size + box.height * 0.8 for line in lines]
        total = sum(widths) + marks.gap * scale * max(len(widths) - 1, 0)
        shrink = min(1.0, box.width / total) if total else 1.0
        x = box.x + (box.width - total * shrink) * {"left": 0.0, "centre": 0.5, "right": 1.0}[marks.align]
        for line, width in zip(lines, widths, strict=True):
            around = Rectangle(x, box.y, width * shrink, box.height)
            size_here = size * shrink
            label = SetLine(
                line,
                x + (width * shrink - line.width * size_here) / 2,
                box.y + (box.height - CAPITALS * size_here) / 2,
                size_here,
                marks.colour,
            )
            yield DayMark(around, self.colour(marks.fill, badge), label, self.colour(marks.colour, badge))
            x += (width + marks.gap * scale) * shrink

    def colour(self, name: str, badge: BadgeData) -> Colour:
        """A colour of the layout as this stock prints it on a badge."""
        colour = self._layout.band(badge.affiliation_key) if name == BAND else self._layout.colours[name]
        if self._one_colour:
            return BLACK if lightness(colour) < _DARK_BELOW else WHITE
        return colour
